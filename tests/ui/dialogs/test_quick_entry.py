"""A new project by keyboard: from a title, a client and a price to milestones with amounts and days."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from desktop.core.model import Client, Project
from desktop.core.vocabulary import Formality, MilestoneKind
from desktop.ui.dialogs.entry.leaving import LeaveDialog
from desktop.ui.dialogs.entry.paste import PasteDialog
from desktop.ui.dialogs.new_project import NewProjectDialog
from desktop.ui.labels import plans as words
from tests.support.builders import LONDON, day, moment
from tests.support.offers import an_offer
from tests.ui.dialogs.conftest import command_of

D, S, F = MilestoneKind.DEPOSIT, MilestoneKind.STAGE, MilestoneKind.FINAL
CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def form(shown):
    return shown(NewProjectDialog(an_offer()))


def fill_in(form, price: str = "3200") -> None:
    form.project_title.setText("Tea tin range")
    form.client.setEditText("Northlight Tea")
    form.total.setText(price)


def amounts(form) -> list[str]:
    return [row.amount.text() for row in form.plan.rows.rows]


def titles(form) -> list[str]:
    return [row.title.text() for row in form.plan.rows.rows]


def days(form) -> list:
    return [row.due_on.value() for row in form.plan.rows.rows]


def said(form) -> str:
    return form.plan.balance.said.text().replace("\xa0", " ")


def test_title_client_price_and_enter_are_enough(form, qtbot):
    for text, key in (("Tea tin range", Qt.Key.Key_Tab), ("Northlight Tea", Qt.Key.Key_Tab)):
        qtbot.keyClicks(QApplication.focusWidget(), text)
        qtbot.keyClick(QApplication.focusWidget(), key)
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_O, Qt.KeyboardModifier.AltModifier)
    assert form.total.hasFocus()
    qtbot.keyClicks(form.total, "3200.50")
    with qtbot.waitSignal(form.command_ready) as ready:
        qtbot.keyClick(form.total, Qt.Key.Key_Return)
    command = ready.args[0]
    assert (command.title, command.client, command.new_client, command.currency) == ("Tea tin range", "c1", None, "EUR")
    assert [(m.title, m.kind, m.amount, m.due_on) for m in command.milestones] == [
        ("Deposit", D, 96_015, day("2026-11-25")),
        ("First drafts", S, 128_020, day("2026-12-09")),
        ("Final files", F, 96_015, day("2026-12-23")),
    ]


def test_tab_goes_from_what_is_asked_to_what_is_suggested(form, qtbot):
    met = []
    for _ in range(24):
        field = QApplication.focusWidget()
        assert field is not None
        met.append(field.accessibleIdentifier())
        qtbot.keyClick(field, Qt.Key.Key_Tab)
    fields = ("title", "kind", "amount", "due", "more")
    rows = [f"milestone.{place}.{field}" for place in (1, 2, 3) for field in fields]
    asked = [f"new-project.{name}" for name in ("title", "client", "platform", "currency", "price")]
    assert met == [*asked, "template.30-40-30", "template.menu", *rows, "milestone.add", "milestone.paste"]
    chip = form.plan.templates.chips["30-40-30"]
    chip.setFocus()
    qtbot.keyClick(chip, Qt.Key.Key_Right)
    assert form.plan.templates.key() == "50-50"
    assert len(form.plan.rows.rows) == 2


def test_amounts_follow_the_total_until_one_is_typed(form):
    fill_in(form, "1000")
    assert amounts(form) == ["300", "400", "300"]
    assert said(form) == "€ 1 000, all of the total"
    form.plan.rows.rows[1].amount.setText("520")
    assert amounts(form) == ["300", "520", "300"]
    assert said(form) == "€ 1 120, which is € 120 more than the total"
    form.total.setText("2000")
    assert amounts(form) == ["600", "520", "600"]
    assert said(form) == "€ 1 720, which is € 280 less than the total"


def test_a_difference_can_be_settled_either_way(form):
    fill_in(form, "1000")
    form.plan.rows.rows[1].amount.setText("520")
    form.plan.balance.take.click()
    assert form.total.text() == "1\u00a0120"
    form.total.setText("1000")
    form.plan.balance.share.click()
    assert amounts(form) == ["240", "520", "240"]
    assert said(form) == "€ 1 000, all of the total"
    assert not form.plan.balance.take.isVisible()


def test_an_emptied_amount_follows_the_total_again(form, qtbot):
    fill_in(form, "1000")
    amount = form.plan.rows.rows[0].amount
    amount.setText("100")
    amount.setText("")
    assert amount.text() == ""
    amount.editingFinished.emit()
    assert amount.text() == "300"


def test_without_a_price_nothing_is_invented(form, qtbot):
    form.project_title.setText("Poster")
    form.client.setEditText("Northlight Tea")
    assert [row.amount.placeholderText() for row in form.plan.rows.rows] == ["30%", "40%", "30%"]
    assert said(form) == words.no_amounts()
    assert command_of(form, qtbot).milestones == ()
    form.plan.rows.rows[2].amount.setText("900")
    assert said(form) == "Total: € 900"
    assert [m.title for m in command_of(form, qtbot).milestones] == ["Final files"]


@pytest.mark.parametrize(
    ("currency", "price", "expected"), [("JPY", "100", ["30", "40", "30"]), ("KWD", "0.1", [".03", ".04", ".03"])]
)
def test_currencies_with_other_digits_are_split_to_their_last_unit(form, currency, price, expected):
    form.currency.set_value(currency)
    form.total.setText(price)
    assert [text.removeprefix("0").removesuffix("0") or text for text in amounts(form)] == [e.removesuffix("0") for e in expected]
    assert form.plan.rows.sum(currency) == 100


def test_rows_are_added_moved_and_removed_by_keyboard(form, qtbot):
    fill_in(form, "1000")
    qtbot.keyClick(form.project_title, Qt.Key.Key_M, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(lambda: len(form.plan.rows.rows) == 4)
    added = form.plan.rows.rows[3]
    assert added.title.hasFocus()
    qtbot.keyClicks(added.title, "Fee")
    for _ in range(3):
        qtbot.keyClick(added.title, Qt.Key.Key_Up, CONTROL)
    assert titles(form) == ["Fee", "Deposit", "First drafts", "Final files"]
    assert added.title.hasFocus()
    assert added.title.accessibleName() == "Title of milestone 1"
    met = []
    for _ in range(6):
        field = QApplication.focusWidget()
        assert field is not None
        met.append(field.accessibleIdentifier())
        qtbot.keyClick(field, Qt.Key.Key_Tab)
    assert met == [f"milestone.1.{name}" for name in ("title", "kind", "amount", "due", "more")] + ["milestone.2.title"]
    qtbot.keyClick(form.plan.rows.rows[1].amount, Qt.Key.Key_Delete, CONTROL | SHIFT)
    assert titles(form) == ["Fee", "First drafts", "Final files"]
    assert form.plan.rows.rows[1].title.hasFocus()
    assert said(form) == "€ 1 000, all of the total"


def test_the_menu_of_a_row_says_the_keys(form):
    menu = form.plan.rows._keys.menu(form.plan.rows.rows[1])
    assert [action.text() for action in menu.actions()] == ["Move up", "Move down", "Remove"]
    assert all(action.isShortcutVisibleInContextMenu() and action.shortcut().toString() for action in menu.actions())
    menu.actions()[0].trigger()
    assert titles(form) == ["First drafts", "Deposit", "Final files"]


def test_all_rows_can_go_and_come_back(form, qtbot):
    for _ in range(3):
        qtbot.keyClick(form.plan.rows.rows[0].title, Qt.Key.Key_Delete, CONTROL | SHIFT)
    assert form.plan.rows.rows == []
    assert form.plan.rows.add.hasFocus()
    form.plan.rows.add.click()
    qtbot.keyClick(form.plan.rows.rows[0].title, Qt.Key.Key_Backtab, SHIFT)
    assert not form.confirm_button().hasFocus()


def test_days_follow_one_another_and_a_day_off_is_remarked(form):
    fill_in(form)
    form.plan.rows.rows[0].due_on.setText("2026-12-18")
    assert days(form) == [day("2026-12-18"), day("2027-01-01"), day("2027-01-15")]
    assert form.plan.rows.rows[1].due_on.accessibleDescription() == "10 working days after “Deposit”"
    assert not form.plan.remarks.isVisible()
    form.plan.rows.rows[0].due_on.setText("2026-12-25")
    assert form.plan.remarks.text() == "“Deposit” falls on Fri 25 Dec: Christmas Day, a public holiday where Northlight Tea is."
    form.plan.rows.rows[0].due_on.setText("2026-12-26")
    assert form.plan.remarks.text() == "“Deposit” falls on Sat 26 Dec, when you do not work."
    form.plan.rows.rows[0].due_on.setText("2026-11-02")
    assert form.plan.remarks.text() == "“Deposit” is due on Mon 2 Nov, which is past."


def test_the_clients_working_days_count_too(shown):
    resting = replace(LONDON, weekend=frozenset({2, 4}))
    form = shown(NewProjectDialog(an_offer(clients=(resting,)), "c1"))
    assert days(form)[0] == day("2026-11-26")  # the 25th is a Wednesday


@pytest.mark.qt_log_ignore("does not support (raise|grabbing)", extend=True)
def test_a_new_name_makes_a_new_client_with_their_place(form, qtbot):
    form.project_title.setText("Poster")
    assert not form.new_client.isVisible()
    qtbot.keyClicks(form.client.lineEdit(), "Teatro Onda")
    assert form.new_client.isVisible()
    assert form.new_client._note.text() == "Teatro Onda is new here. For now: France, written to formally."
    form.new_client.email.setText(" onda@teatro.example ")
    form.new_client.places.language.set_value("it")
    form.new_client.disclosure.link.click()
    form.new_client.places.country.set_value("GB")
    assert form.new_client.places.part.isVisible()
    form.new_client.places.part.set_value("SCT")
    client = command_of(form, qtbot).new_client
    assert (client.name, client.email, client.language) == ("Teatro Onda", "onda@teatro.example", "it")
    assert (client.country, client.subdivision, client.time_zone) == ("GB", "SCT", "Europe/London")
    assert client.formality is Formality.FORMAL


def test_currency_and_platform_are_those_of_the_clients_latest_project(shown):
    latest = Project("p0", "c1", "Before", "CHF", moment("2026-01-01 10:00"), "99designs")
    form = shown(NewProjectDialog(an_offer(latest=lambda client: latest if client == "c1" else None)))
    form.client.setEditText("Northlight Tea")
    assert (form.currency.value(), form.platform.currentData()) == ("CHF", "99designs")


def test_a_client_can_be_chosen_beforehand(shown, qtbot):
    form = shown(NewProjectDialog(an_offer(), "c2"))
    assert form.client.currentText() == "Atelier Brume"
    with qtbot.waitSignal(form.rejected):
        form.reject()


def test_leaving_with_something_typed_asks_first(form, qtbot):
    form.project_title.setText("Poster")
    qtbot.keyClick(form, Qt.Key.Key_Escape)
    (question,) = form.findChildren(LeaveDialog)
    question.stay.click()
    assert form.isVisible()
    assert form.project_title.text() == "Poster"
    form.reject()
    with qtbot.waitSignal(form.rejected):
        form.findChildren(LeaveDialog)[-1].leave.click()
    assert not form.isVisible()


def test_several_lines_pasted_into_a_field_are_read_as_lines_of_a_quote(form, qtbot):
    form.project_title.setText("Poster")
    form.client.setEditText("Northlight Tea")
    QGuiApplication.clipboard().setText("Acompte 30 % : 600 €\nLogo — 1.400,00 €\nTotal 2.000,00 €")
    row = form.plan.rows.rows[0]
    qtbot.keyClick(row.title, Qt.Key.Key_V, CONTROL)
    (paste,) = form.findChildren(PasteDialog)
    paste.confirm.click()
    assert (titles(form), amounts(form)) == (["Acompte", "Logo"], ["600", "1\u00a0400"])
    assert form.total.text() == "2\u00a0000"
    assert said(form) == "€ 2 000, all of the total"
    QGuiApplication.clipboard().setText("one line")
    qtbot.keyClick(form.plan.rows.rows[0].title, Qt.Key.Key_V, CONTROL)
    assert "one line" in form.plan.rows.rows[0].title.text()
    assert isinstance(form._offer.clients[0], Client)


def test_the_plan_can_be_written_at_once(form, qtbot):
    with qtbot.assertNotEmitted(form.command_ready):
        form.write.click()
    assert not form.writes_plan
    fill_in(form)
    with qtbot.waitSignal(form.command_ready):
        form.write.click()
    assert form.writes_plan
