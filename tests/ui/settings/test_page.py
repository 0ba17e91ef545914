"""What is set on the settings page: said before it is saved, kept when it is, taken back by undo."""

from dataclasses import replace
from datetime import date, time

import pytest
from PySide6.QtCore import QPoint, Qt, QTime
from PySide6.QtWidgets import QAbstractButton, QAbstractSpinBox, QComboBox, QLineEdit, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from desktop.core import commands as c
from desktop.core.model import DateRange, PolicyValues
from desktop.services.service import Service
from desktop.ui.dialogs.fields.number import NumberField
from desktop.ui.dialogs.fields.policy_fields import NumbersField
from desktop.ui.session import Session
from desktop.ui.settings.page import SettingsPage
from desktop.ui.widgets.label import Label

SECTIONS = ("you", "working-days", "ladder", "platforms")


def looked(page: SettingsPage, qtbot: QtBot) -> str:
    """What the change would move, as it is said."""
    with qtbot.waitSignal(page.bar.impact.looked):
        pass
    return page.bar.impact.text()


def test_nothing_is_to_be_saved_at_first(page: SettingsPage) -> None:
    assert page.bar.isHidden()


def test_a_name_and_a_signature_are_kept(page: SettingsPage, service: Service, qtbot: QtBot) -> None:
    page.you.person.clear()
    qtbot.keyClicks(page.you.person, "Ada")
    page.you.signature.setPlainText("Ada\nAtelier")
    page.bar.save.click()
    assert (service.designer().name, service.designer().signature) == ("Ada", "Ada\nAtelier")
    assert page.bar.isHidden()


def test_a_name_moves_no_date(page: SettingsPage, qtbot: QtBot) -> None:
    qtbot.keyClicks(page.you.person, "h")
    assert looked(page, qtbot) == "No due date moves."


def test_what_moves_is_said_before_it_is_saved(page: SettingsPage, service: Service, qtbot: QtBot) -> None:
    page.show_section("ladder")
    row = page.ladder.policy.rows["follow_up_after"]
    row.link.click()
    assert isinstance(row.field, NumbersField)
    row.field.fields[0].setValue(6)
    said = looked(page, qtbot)
    assert "due dates move:" in said
    assert "Tea tin range, follow-up 1: Fri 20 Nov → Mon 23 Nov" in said
    assert service.designer().policy == PolicyValues()


def test_saved_intervals_are_undone_as_one_command(page: SettingsPage, session: Session, service: Service) -> None:
    row = page.ladder.policy.rows["final_notice_after"]
    row.link.click()
    assert isinstance(row.field, NumberField)
    row.field.setValue(9)
    page.bar.save.click()
    assert service.designer().policy == PolicyValues(final_notice_after=9)
    session.undo_stack.undo()
    assert service.designer().policy == PolicyValues()
    assert row.field.value() == 5
    assert row.field.isHidden()


def test_a_value_can_be_given_back(page: SettingsPage, session: Session, service: Service) -> None:
    session.run(c.EditDesigner(replace(service.designer(), policy=PolicyValues(window_hours=24))))
    row = page.ladder.policy.rows["window_hours"]
    assert row.from_where.text() == "Set by you. Otherwise 48 by default, unless the platform sets its own."
    row.link.click()
    assert row.from_where.text() == "48 by default, unless the platform sets its own"
    page.bar.save.click()
    assert service.designer().policy == PolicyValues()


def test_follow_ups_are_as_many_as_one_likes(page: SettingsPage, service: Service) -> None:
    row = page.ladder.policy.rows["follow_up_after"]
    row.link.click()
    assert isinstance(row.field, NumbersField)
    row.field.more.click()
    row.field.fields[2].setValue(7)
    page.bar.save.click()
    assert service.designer().policy.follow_up_after == (3, 4, 7)
    row.field.less.click()
    row.field.less.click()
    assert not row.field.less.isEnabled()
    page.bar.save.click()
    assert service.designer().policy.follow_up_after == (3,)


def test_what_is_discarded_is_shown_as_it_was(page: SettingsPage) -> None:
    name = page.you.person.text()
    page.you.person.setText("Somebody")
    page.you.person.textEdited.emit("Somebody")
    page.bar.discard.click()
    assert page.you.person.text() == name
    assert page.bar.isHidden()


def test_a_country_that_needs_its_part_asks_for_it(page: SettingsPage, qtbot: QtBot) -> None:
    page.show_section("working-days")
    days = page.working_days
    days.country.set_value("IT")
    assert not days.part.isVisible()
    days.country.set_value("GB")
    assert days.part.isVisible()
    assert days._part_needed.isVisible()
    days.part.set_value("SCT")
    assert not days._part_needed.isVisible()
    assert "Saint Andrew’s Day" in names_of_holidays(page, qtbot)


def names_of_holidays(page: SettingsPage, qtbot: QtBot) -> list[str]:
    def shown() -> list[str]:
        return [label.text() for label in page.working_days.list.findChildren(Label) if not label.isHidden()]

    qtbot.waitUntil(lambda: len(shown()) > 1)  # labels are shown when the layout has its turn
    return shown()


def test_the_coming_holidays_stand_by_name_and_end_after_a_year(page: SettingsPage, qtbot: QtBot) -> None:
    days = page.working_days
    days.country.set_value("FR")
    shown = names_of_holidays(page, qtbot)
    assert shown[:2] == ["Fri 25 Dec", "Christmas Day"]
    assert shown[-2:] == ["Thu 11 Nov 2027", "Armistice Day"]


def test_working_days_are_kept(page: SettingsPage, service: Service, qtbot: QtBot) -> None:
    days = page.working_days
    page.show_section("working-days")
    for weekday in (4, 6):
        qtbot.mouseClick(days.weekend.days[weekday], Qt.MouseButton.LeftButton)
    days.start.setTime(QTime(10, 30))
    page.bar.save.click()
    assert service.designer().weekend == frozenset({4, 5})
    assert service.designer().workday_start == time(10, 30)


def test_a_week_without_a_working_day_is_not_taken(page: SettingsPage, service: Service) -> None:
    for day in page.working_days.weekend.days.values():
        day.setChecked(True)
    page.working_days.weekend.changed.emit()
    page.bar.save.click()
    assert page.bar.problem.text() == "A week needs at least one working day."
    assert service.designer().weekend == frozenset({5, 6})


def test_days_off_are_added_by_typing_and_removed(page: SettingsPage, service: Service) -> None:
    page.show_section("working-days")
    off = page.working_days.days_off
    before = off.value()
    off.first.setText("2026-12-07")
    off.last.setText("2026-12-09")
    off.add.click()
    page.bar.save.click()
    added = DateRange(date(2026, 12, 7), date(2026, 12, 9))
    assert set(service.designer().days_off) == {*before, added}
    number = service.designer().days_off.index(added) + 1
    press(page, f"settings.days-off.{number}.remove")
    page.bar.save.click()
    assert set(service.designer().days_off) == set(before)


def press(page: SettingsPage, identifier: str) -> None:
    found = [b for b in page.findChildren(QAbstractButton) if b.accessibleIdentifier() == identifier and not b.isHidden()]
    found[-1].click()


def test_days_off_that_end_before_they_begin_say_so(page: SettingsPage) -> None:
    page.show_section("working-days")
    off = page.working_days.days_off
    off.first.setText("2026-12-09")
    off.last.setText("2026-12-07")
    off.add.click()
    assert off.problem.text() == "The last day is before the first one."


def test_days_off_are_chosen_in_the_month_with_the_mouse_and_with_keys(page: SettingsPage, qtbot: QtBot) -> None:
    page.show_section("working-days")
    off = page.working_days.days_off
    month = off.month
    qtbot.mouseClick(month.viewport(), Qt.MouseButton.LeftButton, pos=month.cell_of(date(2026, 11, 25)).center())
    month.setFocus()
    qtbot.keyClick(month, Qt.Key.Key_Down)
    qtbot.keyClick(month, Qt.Key.Key_Left)
    qtbot.keyClick(month, Qt.Key.Key_Return)
    assert (off.first.value(), off.last.value()) == (date(2026, 11, 25), date(2026, 12, 1))
    qtbot.keyClick(off.add, Qt.Key.Key_Space)
    assert DateRange(date(2026, 11, 25), date(2026, 12, 1)) in off.value()


def test_the_month_says_what_a_day_is(page: SettingsPage, qtbot: QtBot) -> None:
    days = page.working_days
    days.country.set_value("FR")
    month = days.days_off.month
    month.go_to(date(2026, 11, 11))
    assert month.currentIndex().data(Qt.ItemDataRole.AccessibleTextRole) == "Wednesday 11 November, Armistice Day"
    qtbot.keyClick(month, Qt.Key.Key_Right)
    assert month.currentIndex().data(Qt.ItemDataRole.AccessibleTextRole) == "Thursday 12 November"
    month.go_to(date(2026, 11, 14))
    assert month.currentIndex().data(Qt.ItemDataRole.AccessibleTextRole) == "Saturday 14 November, weekend"
    qtbot.keyClick(month, Qt.Key.Key_PageDown)
    assert month.current == date(2026, 12, 14)
    month.go_to(date(2026, 12, 28))
    assert month.currentIndex().data(Qt.ItemDataRole.AccessibleTextRole) == "Monday 28 December, day off"
    month.go_to(date(2027, 1, 31))
    month.turn(1)
    assert month.current == date(2027, 2, 28)


def test_other_changes_leave_what_one_is_writing_alone(page: SettingsPage, session: Session, service: Service) -> None:
    page.you.person.setText("Half a na")
    client = service.clients()[0]
    session.run(c.EditClient(replace(client, name="Renamed")))
    assert page.you.person.text() == "Half a na"


@pytest.mark.parametrize("section", SECTIONS)
def test_everything_is_reached_by_the_keyboard_and_has_an_identifier(page: SettingsPage, section: str, qtbot: QtBot) -> None:
    page.show_section(section)
    wanted = {w for w in page.findChildren(QWidget) if is_control(w)}
    assert {w for w in wanted if not w.accessibleIdentifier()} == set()
    page.tabs.findChildren(QAbstractButton)[0].setFocus()
    reached: set[QWidget] = set()
    for _ in range(120):
        focused = page.focusWidget()
        assert focused is not None
        reached |= {widget for widget in (focused, focused.parentWidget()) if widget is not None}
        qtbot.keyClick(focused, Qt.Key.Key_Tab)
    tabs = set(page.tabs.findChildren(QAbstractButton))
    assert {w.accessibleIdentifier() for w in wanted - reached - tabs} == set()


def is_control(widget: QWidget) -> bool:
    kinds = (QAbstractButton, QComboBox, QAbstractSpinBox, QPlainTextEdit, QLineEdit)
    if not isinstance(widget, kinds) or not widget.isVisible() or not widget.isEnabled():
        return False
    inside = isinstance(widget.parentWidget(), QComboBox | QAbstractSpinBox | QLineEdit)
    return not inside and widget.mapTo(widget.window(), QPoint()).y() >= 0
