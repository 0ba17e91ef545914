"""The calendar page: what stands on which day, the keys, the list of what comes up, and that it follows changes and the clock."""

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.core import commands as c
from desktop.core.model import DateRange, Designer
from desktop.core.vocabulary import PauseReason, StepKind
from desktop.services.schedule import planned
from desktop.services.service import Service
from desktop.ui.calendar.lines import what
from desktop.ui.calendar.page import CalendarPage
from desktop.ui.session import Session
from tests.support.sample import HandClock
from tests.support.screens_board import control
from tests.support.tongues import spoken

TODAY = date(2026, 11, 20)
ONE_STEP = date(2026, 11, 21)


@pytest.fixture
def page(session: Session, qtbot: QtBot) -> CalendarPage:
    made = CalendarPage(session)
    qtbot.addWidget(made)
    made.resize(1200, 800)
    with qtbot.waitSignal(made.gathering.found), qtbot.waitExposed(made):
        made.show()
    return made


def rows(listing: object) -> list[str]:
    model = listing.model()  # type: ignore[attr-defined]
    found = (model.index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole) for row in range(model.rowCount()))
    return [str(text).replace("\u00a0", " ") for text in found]


# -- what stands where


def test_every_rung_of_the_engine_stands_on_its_day(service: Service):
    entries = planned(service, "tea")
    project = service.project("tea")
    assert project is not None
    rungs = [rung for rung in service.ladder(project) if rung.contact is None]
    assert [(one.step, one.at) for one in entries if one.step] == [(rung.kind, rung.at) for rung in rungs]
    assert [one.is_next for one in entries if one.step] == [True] + [False] * (len(rungs) - 1)


def test_what_is_late_stands_on_today_and_says_since_when(page: CalendarPage):
    assert page.month.current == TODAY
    (hero, tea) = rows(page.day.list)
    assert tea.startswith("Tea tin range, Follow-up 1 · Northlight Tea")
    assert hero.startswith("Website hero art, Follow-up 2, since Thu 19 Nov · Maison Verdier")
    assert page.day.note.text() == "Today"


def test_closed_and_deleted_projects_plan_nothing(service: Service):
    assert service.project("bakery") is not None
    assert planned(service, "bakery") == planned(service, "never was") == ()
    service.execute(c.DeleteProject("tea"))
    assert planned(service, "tea") == ()


def test_a_delivery_is_told_once_and_by_its_name(page: CalendarPage):
    entries = page.gathering.on(date(2026, 11, 26))
    (delivery,) = (one for one in entries if one.step is StepKind.DELIVER)
    assert delivery.milestone == "Logo sheet"
    page.month.go_to(date(2026, 11, 26))
    assert rows(page.day.list)[0].startswith("Brand guidelines, Deliver “Logo sheet” · Kiln & Co")
    assert "if nothing happens before" in rows(page.day.list)[1]


def test_holidays_weekends_and_own_days_off_are_named(page: CalendarPage, session: Session, service: Service):
    page.month.go_to(date(2026, 11, 11))
    assert page.day.note.text() == "Public holiday: Armistice Day"
    page.month.go_to(date(2026, 11, 22))
    assert page.day.note.text() == "Weekend"
    assert page.day.nothing.isVisible()
    own: Designer = service.designer()
    off = DateRange(date(2026, 11, 24), date(2026, 11, 24))
    assert session.run(c.EditDesigner(replace(own, days_off=(off,)))) is None
    page.month.go_to(off.first)
    assert page.day.note.text() == "Your day off"


def test_the_client_s_holiday_is_told_in_the_line(page: CalendarPage):
    page.month.go_to(date(2026, 11, 30))
    (line,) = (text for text in rows(page.day.list) if "Quill Health" in text)
    assert "client’s holiday on Mon 30 Nov: Saint Andrew’s Day" in line


# -- keys


def test_arrows_go_by_day_pages_by_month_and_home_to_today(page: CalendarPage, qtbot: QtBot):
    qtbot.keyClick(page.month, Qt.Key.Key_Right)
    assert page.day.heading.text() == "Saturday 21 November"
    qtbot.keyClick(page.month, Qt.Key.Key_Down)
    assert page.month.current == date(2026, 11, 28)
    qtbot.keyClick(page.month, Qt.Key.Key_PageDown)
    assert page.head.title.text() == "December 2026"
    qtbot.keyClick(page.month, Qt.Key.Key_PageUp)
    qtbot.keyClick(page.month, Qt.Key.Key_Home)
    assert page.month.current == TODAY
    assert page.head.title.text() == "November 2026"


def test_enter_opens_the_only_project_of_a_day(page: CalendarPage, qtbot: QtBot):
    page.month.go_to(ONE_STEP)
    with qtbot.waitSignal(page.project_opened) as opened:
        qtbot.keyClick(page.month, Qt.Key.Key_Return)
    assert opened.args == ["mobile"]


def test_with_more_than_one_enter_goes_to_the_list_and_opens_there(page: CalendarPage, qtbot: QtBot):
    qtbot.keyClick(page.month, Qt.Key.Key_Return)
    assert page.focusWidget() is page.day.list
    assert page.current_project() == "hero"
    with qtbot.waitSignal(page.project_opened) as opened:
        qtbot.keyClick(page.day.list, Qt.Key.Key_Return)
    assert opened.args == ["hero"]


def test_a_click_shows_the_day_and_a_click_on_an_entry_opens_it(page: CalendarPage, qtbot: QtBot):
    qtbot.mouseClick(page.month.viewport(), Qt.MouseButton.LeftButton, pos=page.month.cell_of(ONE_STEP).center())
    assert len(rows(page.day.list)) == 1
    box = page.day.list.visualRect(page.day.list.model().index(0, 0))
    with qtbot.waitSignal(page.project_opened):
        qtbot.mouseClick(page.day.list.viewport(), Qt.MouseButton.LeftButton, pos=box.center())


def test_buttons_turn_the_months(page: CalendarPage, qtbot: QtBot):
    qtbot.mouseClick(page.turning.after, Qt.MouseButton.LeftButton)
    assert page.head.title.text() == "December 2026"
    qtbot.mouseClick(page.turning.today, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(page.turning.before, Qt.MouseButton.LeftButton)
    assert page.head.title.text() == "October 2026"


def test_a_screen_reader_is_told_the_day_and_what_stands_on_it(page: CalendarPage):
    name = page.month.currentIndex().data(Qt.ItemDataRole.AccessibleTextRole)
    said = "Friday 20 November, today. 2 entries: Website hero art, Follow-up 2, since Thu 19 Nov; Tea tin range, Follow-up 1"
    assert name.startswith(said)
    page.month.go_to(date(2026, 11, 11))
    assert page.month.currentIndex().data(Qt.ItemDataRole.AccessibleTextRole) == "Wednesday 11 November, Armistice Day"


# -- the list


def test_the_agenda_lists_what_comes_by_day(page: CalendarPage, qtbot: QtBot):
    page.views.chosen.emit("agenda")
    told = rows(page.agenda)
    assert page.agenda.isVisible()
    assert page.head.title.text() == "Coming up"
    assert told[0] == "Today, Friday 20 November"
    assert told[3] == "Tomorrow, Saturday 21 November, Weekend"
    assert told[4].startswith("Mobile onboarding")
    days = [text for text in told if " · " not in text]
    assert len(set(days)) == len(days)
    assert len(told) == page.gathering.number_from(TODAY) + len(days)


def test_the_keyboard_goes_from_entry_to_entry_past_the_days(page: CalendarPage, qtbot: QtBot):
    page.views.chosen.emit("agenda")
    page.agenda.setFocus()
    seen = []
    for _ in range(2):
        qtbot.keyClick(page.agenda, Qt.Key.Key_Down)
        seen.append(page.current_project())
    assert seen == ["tea", "mobile"]
    heading = page.agenda.visualRect(page.agenda.model().index(0, 0))
    with qtbot.assertNotEmitted(page.project_opened):
        qtbot.mouseClick(page.agenda.viewport(), Qt.MouseButton.LeftButton, pos=heading.center())
    qtbot.keyClick(page.agenda, Qt.Key.Key_Home)
    assert page.current_project() == "hero"


# -- following


def test_a_change_looks_only_at_its_own_project(page: CalendarPage, session: Session, clock: HandClock):
    before = page.gathering.on(ONE_STEP)
    assert session.run(c.RecordReply("tea", clock.now)) is None
    assert not page.gathering.is_running
    assert all("Tea tin range" not in text for text in rows(page.day.list))
    assert page.gathering.on(ONE_STEP) == before
    session.undo_stack.undo()
    assert any("Tea tin range" in text for text in rows(page.day.list))


def test_what_changed_behind_another_page_is_caught_up_with(page: CalendarPage, session: Session, clock: HandClock):
    page.hide()
    assert session.run(c.PauseProject("tea", clock.now, PauseReason.HOLIDAY, until=date(2026, 12, 24))) is None
    page.show()
    assert all("Tea tin range" not in text for text in rows(page.day.list))


def test_another_day_moves_today_and_what_is_late(page: CalendarPage, clock: HandClock, qtbot: QtBot):
    clock.advance(days=1)
    with qtbot.waitSignal(page.gathering.found):
        page.refresh()
    assert page.month.current == ONE_STEP
    assert "Tea tin range, Follow-up 1, since Fri 20 Nov · Northlight Tea" in " ".join(rows(page.day.list))


def test_looking_can_be_stopped_and_begun_again(page: CalendarPage, qtbot: QtBot):
    page.gathering.begin()
    page.gathering.moved.emit(50, 10_000)
    assert page.state.state.text() == "Looking at project 50 of 10\N{NO-BREAK SPACE}000…"
    qtbot.mouseClick(page.state.button, Qt.MouseButton.LeftButton)
    assert not page.gathering.is_running
    with qtbot.waitSignal(page.gathering.found):
        qtbot.mouseClick(page.state.button, Qt.MouseButton.LeftButton)
    assert not page.state.isVisible()


@pytest.mark.parametrize("service", [False], indirect=True)
def test_an_empty_studio_is_told_what_will_be_here(page: CalendarPage, qtbot: QtBot):
    assert page._pages.currentIndex() == 0
    for useless in (page.whose, page.turning, page.views, page.save):
        assert not useless.isVisible()
    with qtbot.waitSignal(page.new_project_wanted):
        qtbot.mouseClick(control(page, "calendar.new"), Qt.MouseButton.LeftButton)


# -- whose days


def test_a_clients_days_can_be_looked_at_with_their_projects_alone(page: CalendarPage, service: Service, session: Session):
    north = service.client("north")
    assert north is not None
    off = (DateRange(date(2026, 11, 24), date(2026, 11, 25)),)
    assert session.run(c.EditClient(replace(north, country="GB", subdivision="SCT", days_off=off))) is None
    page.whose.field.set_value("north")
    assert {entry.client for entry in page.gathering.from_(TODAY, 1000)} == {"Northlight Tea"}
    page.month.go_to(date(2026, 11, 24))
    assert page.day.note.text() == "Northlight Tea: day off"
    page.month.go_to(date(2026, 11, 30))
    assert page.day.note.text() == "Public holiday: Saint Andrew’s Day"
    page.whose.field.set_value("")
    assert page.day.note.text() == ""
    assert len({entry.client for entry in page.gathering.from_(TODAY, 1000)}) > 1


def test_the_choice_of_whose_days_follows_the_clients(page: CalendarPage, session: Session, service: Service):
    page.whose.field.set_value("north")
    assert session.run(c.DeleteClient("north")) is None
    assert page.whose.client == ""
    assert page.gathering.from_(TODAY, 1000)
    session.undo_stack.undo()
    north = service.client("north")
    assert north is not None
    assert session.run(c.EditClient(replace(north, name="Southlight"))) is None
    assert "Southlight" in [page.whose.field.itemText(row) for row in range(page.whose.field.count())]


def test_an_entry_of_the_agenda_is_one_line_where_there_is_room(page: CalendarPage):
    page.views.chosen.emit("agenda")
    QApplication.sendPostedEvents()
    second = page.agenda.model().index(1, 0)
    wide = page.agenda.visualRect(second).height()
    page.resize(560, 900)
    QApplication.sendPostedEvents()
    assert page.agenda.visualRect(second).height() > wide


def test_a_support_is_called_in_the_language_of_the_interface(service: Service, qapp: QApplication):
    late = [entry for entry in planned(service, "hero") if entry.step is StepKind.CONTACT_SUPPORT]
    with spoken(qapp, "fr"):
        assert "Demande formelle de paiement" in what(late[0], date(2026, 11, 20))


def test_to_a_screen_reader_the_month_is_a_table_with_a_cell_a_day(page: CalendarPage):
    table = QAccessible.queryAccessibleInterface(page.month)
    assert table.role() is QAccessible.Role.Table
    assert table.text(QAccessible.Text.Name) == "November 2026"
    cells = [table.child(number) for number in range(table.childCount())]
    names = [cell.text(QAccessible.Text.Name) for cell in cells if cell.role() is QAccessible.Role.Cell]
    assert len(names) == 49
    assert names[:2] == ["Sunday", "Monday"]
    (today,) = (name for name in names if "today" in name)
    assert "Tea tin range" in today
    place = page.month.visualRect(page.month.currentIndex())
    assert place == page.month.cell_of(page.month.current)
