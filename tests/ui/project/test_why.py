"""Dates explain themselves: where counting starts, what was skipped and why, where it lands."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import QLabel, QMenu, QWidget

from desktop.core.model import Designer, PolicyValues
from desktop.ui.project.card_actions import add_card_actions
from desktop.ui.project.why_sheet import WhySheet
from desktop.ui.project.why_text import heading, sentences
from tests.support.builders import (
    client,
    completed,
    days_off,
    designer,
    final_notice,
    follow_up,
    paused,
    request,
    resumed,
    scene,
    support_contacted,
)
from tests.ui.project.test_ladder import facts_of

ASKED = request("2026-11-13 16:20", "2026-11-19")


def explained(made, now: str, number: int) -> list[str]:
    facts = facts_of(made, now)
    return [heading(facts, facts.rungs[number]), *sentences(facts, facts.rungs[number])]


def test_the_worked_example_explains_its_first_follow_up(qapp):
    assert explained(scene(ASKED), "2026-11-20 10:00", 0) == [
        "Follow-up 1: Fri 20 Nov at 09:00",
        "Counting starts on Fri 13 Nov at 16:20.",
        "For the client in London that is Fri 13 Nov at 15:20; days are counted there.",
        "3 working days of the client are counted from there: Mon 16 Nov, Tue 17 Nov, Wed 18 Nov.",
        "This is the usual interval.",
        "The weekend does not count: Sat 14 Nov, Sun 15 Nov.",
        "It is not due before Fri 20 Nov, the first day you both work after Thu 19 Nov, the date you asked for.",
        "So it falls on Fri 20 Nov at 09:00 in Paris.",
        "For the client in London it is 08:00 then.",
    ]


def test_a_holiday_is_named_with_its_country(qapp):
    lines = explained(scene(request("2026-12-23 10:00")), "2026-12-23 12:00", 0)
    assert "Fri 25 Dec does not count: Christmas Day, United Kingdom." in lines


def test_own_days_off_and_the_place_a_number_comes_from_are_told(qapp):
    noa: Designer = designer("Europe/Paris", "FR", days_off=days_off(("2026-11-18", "2026-11-24")))
    made = scene(request("2026-11-13 16:20"), designer=noa, policy=PolicyValues(follow_up_after=(3,)))
    lines = explained(made, "2026-11-14 10:00", 0)
    assert "The number is set for this project." in lines
    assert "Your days off do not count: Thu 19 Nov, Fri 20 Nov, Mon 23 Nov, Tue 24 Nov." in lines


def test_after_a_pause_counting_starts_with_its_last_day(qapp):
    made = scene(request("2026-11-02 10:00"), paused("2026-11-03 10:00"), resumed("2026-11-16 10:00"))
    assert "Counting starts after Mon 16 Nov, the last day of the pause." in explained(made, "2026-11-17 10:00", 0)


def test_a_window_is_counted_in_hours(qapp):
    made = scene(ASKED, follow_up("2026-11-20 10:05"), final_notice("2026-12-03 09:30"))
    lines = explained(made, "2026-12-03 12:00", 2)
    assert "48 hours pass, day and night." in lines
    assert "So it falls on Sat 5 Dec at 09:30 in Paris." in lines


def test_the_release_is_counted_by_the_platform(qapp):
    done = (ASKED, follow_up("2026-11-20 10:05"), final_notice("2026-12-03 09:30"), completed("2026-12-07 09:10"))
    lines = explained(scene(*done), "2026-12-08 09:00", 3)
    counted = "Tue 8 Dec, Wed 9 Dec, Thu 10 Dec, Fri 11 Dec, Mon 14 Dec"
    assert f"5 working days of the platform are counted from there: {counted}." in lines
    assert "The number comes from the values of 99designs." in lines
    assert "The platform releases by itself by Mon 14 Dec." in lines


def test_support_is_asked_again_by_the_designers_days(qapp):
    made = scene(ASKED, support_contacted("2026-11-20 09:00"))
    facts = facts_of(made, "2026-11-20 10:00")
    told = "3 working days of yours are counted from there: Mon 23 Nov, Tue 24 Nov, Wed 25 Nov."
    assert told in sentences(facts, facts.rungs[-1])


def test_in_far_zones_the_days_of_the_client_are_told_as_theirs(qapp):
    """Mon 9 Nov 10:00 in Los Angeles is Tue 10 in Auckland: Wed, Thu, Fri are counted there."""
    made = scene(
        request("2026-11-09 10:00-08:00"),
        designer=designer("America/Los_Angeles", "US", "CA"),
        client=client("Pacific/Auckland", "NZ"),
    )
    lines = explained(made, "2026-11-09 11:00-08:00", 0)
    assert "Counting starts on Mon 9 Nov at 10:00." in lines
    assert "For the client in Auckland that is Tue 10 Nov at 07:00; days are counted there." in lines
    assert "3 working days of the client are counted from there: Wed 11 Nov, Thu 12 Nov, Fri 13 Nov." in lines
    assert "So it falls on Fri 13 Nov at 09:00 in Los Angeles." in lines
    assert "For the client in Auckland that is Sat 14 Nov at 06:00." in lines


def test_without_a_country_it_says_that_no_holidays_are_left_out(qapp):
    lines = explained(scene(ASKED, client=client("Europe/Paris")), "2026-11-14 10:00", 0)
    assert "No country is known for the client, so no public holidays of theirs are left out." in lines
    assert lines[-1] == "The client’s clock shows the same time, in Paris."


def test_a_number_of_the_client_is_told_by_name(qapp):
    theirs = client("Europe/London", "GB", "ENG", policy=PolicyValues(follow_up_after=(5, 5, 5)))
    lines = explained(scene(ASKED, client=theirs), "2026-11-14 10:00", 0)
    assert f"The number is set for {theirs.name}." in lines


def test_what_is_done_only_says_when(qapp):
    made = scene(ASKED, follow_up("2026-11-20 10:05"))
    assert explained(made, "2026-11-21 10:00", 0)[1:] == ["This was done on Fri 20 Nov at 10:05."]


def test_a_long_list_of_weekends_is_cut(qapp):
    made = scene(request("2026-11-13 16:20"), policy=PolicyValues(follow_up_after=(60,)))
    (weekends,) = [line for line in explained(made, "2026-11-14 10:00", 0) if line.startswith("The weekend")]
    assert weekends.endswith("more days.")


def test_a_review_of_a_pause_says_who_chose_the_day(qapp):
    made = scene(ASKED, paused("2026-11-14 10:00", review_on="2026-11-28"))
    assert explained(made, "2026-11-16 10:00", 0)[1:] == [
        "You wanted to look at the pause again on Sat 28 Nov.",
        "You do not work on that day; Mon 30 Nov is your next working day.",
        "So it falls on Mon 30 Nov at 09:00 in Paris.",
        "For the client in London it is 08:00 then.",
    ]


@pytest.mark.qt_log_ignore("does not support (raise|grabbing)", extend=True)
@pytest.mark.parametrize(
    ("project", "told"),
    [
        ("tea", "3 working days of the client are counted from there: Mon 16 Nov, Tue 17 Nov, Wed 18 Nov."),
        ("brand", "“Logo sheet” is agreed for Thu 26 Nov."),
        ("booth", "3 working days of yours are counted from there: Thu 19 Nov, Fri 20 Nov, Mon 23 Nov."),
    ],
)
def test_the_next_date_is_explained_from_the_panel_and_from_its_card(shown, service, window, project, told):
    panel = shown(project)
    panel.body.why.click()
    (sheet,) = panel.window().findChildren(WhySheet)
    menu = QMenu(window)
    add_card_actions(menu, service, project, lambda *_: None)
    next(action for action in menu.actions() if action.objectName() == "card.menu.why").trigger()
    (other,) = (found for found in window.findChildren(WhySheet) if found is not sheet)
    assert told in sheet.text()
    assert other.text() == sheet.text()
    other.close()
    sheet.close()


def test_without_a_date_there_is_nothing_to_explain(shown):
    assert shown("cover").body.why.isHidden()
    assert shown("bakery").body.why.isHidden()


@pytest.mark.qt_log_ignore("does not support (raise|grabbing)", extend=True)
def test_the_sheet_can_be_copied_as_text(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    with qtbot.waitExposed(window):
        window.show()
    facts = facts_of(scene(ASKED), "2026-11-20 10:00")
    sheet = WhySheet(facts, facts.rungs[0], window)
    sheet.open_at(window.mapToGlobal(window.rect().center()))
    shown = [label.text() for label in sheet.findChildren(QLabel)]
    assert shown == sheet.text().split("\n")
    assert sheet.copy.hasFocus()
    text = sheet.text()
    sheet.copy.click()
    assert QGuiApplication.clipboard().text() == text


def test_escape_closes_only_the_sheet_and_gives_the_keyboard_back(shown, window, qtbot):
    panel = shown("tea")
    pressed: list[str] = []
    QShortcut(QKeySequence(Qt.Key.Key_Escape), window).activated.connect(lambda: pressed.append("window"))
    panel.body.why.setFocus()
    panel.body.why.click()
    (sheet,) = window.findChildren(WhySheet)
    with qtbot.waitSignal(sheet.destroyed):
        qtbot.keyClick(sheet.copy, Qt.Key.Key_Escape)
    assert pressed == []
    assert panel.body.why.hasFocus()


def test_a_press_elsewhere_closes_the_sheet(shown, window, qtbot):
    panel = shown("tea")
    panel.body.why.click()
    (sheet,) = window.findChildren(WhySheet)
    with qtbot.waitSignal(sheet.destroyed):
        qtbot.mouseClick(panel.body.head.title, Qt.MouseButton.LeftButton)


@pytest.mark.qt_log_ignore("does not support (raise|grabbing)", extend=True)
def test_a_rung_opens_its_sheet(shown):
    panel = shown("tea")
    panel.body.ladder.nodes()[2].click()
    (sheet,) = panel.window().findChildren(WhySheet)
    assert "Follow-up 2" in sheet.text()
    sheet.close()
