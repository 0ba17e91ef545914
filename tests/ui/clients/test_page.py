"""The clients page: finding, changing and deleting clients, and their projects."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from desktop.core.commands import AddNote, CreateClient, CreateProject, DeleteClient, EditClient, RecordReply, RecordRequest
from desktop.core.model import Client, Milestone
from desktop.core.vocabulary import MilestoneKind, Purpose
from desktop.services.client_sheet import cards_by_client
from desktop.services.service import Service
from desktop.storage.store import Store
from desktop.ui.clients.page import ClientsPage
from desktop.ui.labels.clients import Order
from desktop.ui.program import keep_habits_in
from desktop.ui.session import Session
from desktop.ui.tasks import Tasks
from desktop.ui.widgets.row_list import Row, RowModel
from tests.support.sample import HandClock, service_over
from tests.support.screens_board import control


@pytest.fixture(params=[True])
def service(request, tmp_path: Path) -> Iterator[Service]:
    with Store.open(tmp_path / "data") as store:
        yield service_over(store, HandClock(), sample=request.param)


@pytest.fixture
def session(service: Service, qapp) -> Session:
    return Session(lambda: service)


@pytest.fixture
def page(session: Session, qtbot: QtBot, tmp_path: Path) -> Iterator[ClientsPage]:
    keep_habits_in(tmp_path)
    holder = QLabel()
    qtbot.addWidget(holder)
    made = ClientsPage(session, Tasks(session, holder, print))
    qtbot.addWidget(made)
    made.resize(1000, 700)
    with qtbot.waitExposed(made):
        made.show()
    yield made
    QSettings().clear()


def names(page: ClientsPage) -> list[str]:
    model = page.list.model()
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def test_all_clients_stand_in_order_and_the_first_is_chosen(page):
    assert names(page) == sorted(names(page), key=str.casefold)
    assert len(names(page)) == 13
    assert page.current_client().name == "Atelier Brume"


def test_the_list_narrows_as_one_types_by_name_person_and_address(page, qtbot):
    qtbot.keyClicks(page.search, "elena")
    assert names(page) == ["Northlight Tea"]
    page.search.setText("DORE")
    assert names(page) == ["Pain Doré"]
    page.search.setText("nobody at all")
    assert names(page) == []
    assert not page.details.isVisible()
    qtbot.mouseClick(control(page, "clients.clear"), Qt.MouseButton.LeftButton)
    assert len(names(page)) == 13


def test_the_details_show_where_the_client_is_and_their_projects(page):
    page.list.choose("north")
    shown = [label.text() for label in page.details.findChildren(QLabel)]
    assert "Elena Rossi · elena@northlight.example" in shown
    assert "Writes in Italian, formal (“lei”)" in shown
    assert "United Kingdom, London time" in shown
    row = page.details.projects.model().index(0, 0)
    assert " ".join(row.data(Qt.ItemDataRole.AccessibleTextRole).split()) == (
        "Tea tin range, Follow-up · 99designs, € 1 250 of € 2 500 paid"
    )


def test_a_project_opens_from_here(page, qtbot):
    page.list.choose("north")
    projects = page.details.projects
    projects.choose("tea")
    with qtbot.waitSignal(page.project_opened) as opened:
        qtbot.keyClick(projects, Qt.Key.Key_Return)
    assert opened.args == ["tea"]


def test_the_list_follows_what_changes(page, session, service):
    page.list.choose("north")
    session.run(EditClient(replace(service.client("north"), name="Southlight Tea")))
    assert "Southlight Tea" in names(page)
    assert page.current_client().name == "Southlight Tea"
    session.run(DeleteClient("north"))
    assert "Southlight Tea" not in names(page)
    session.undo_stack.undo()
    assert "Southlight Tea" in names(page)


def test_a_hidden_page_reads_again_when_it_is_shown(page, session, qtbot):
    page.hide()
    session.run(CreateClient(Client("new", "Aaa Studio")))
    page.show()
    assert names(page)[0] == "Aaa Studio"


@pytest.mark.parametrize("service", [False], indirect=True)
def test_without_clients_it_says_what_the_page_is_for(page, session):
    shown = [label.text() for label in page.findChildren(QLabel) if label.isVisible()]
    assert "The people you work for" in shown
    session.run(CreateClient(Client("new", "Aaa Studio")))
    assert names(page) == ["Aaa Studio"]


def test_hostile_names_stay_text(page, session, service):
    session.run(EditClient(replace(service.client("north"), name="<img src=file:///x>", note="<b>note</b>")))
    page.list.choose("north")
    assert "<img" not in page.list.model().index(0, 0).data(Qt.ItemDataRole.ToolTipRole)
    for label in page.findChildren(QLabel):
        assert label.textFormat() is Qt.TextFormat.PlainText


def test_the_rows_are_an_honest_model(qapp):
    model = RowModel()
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    rows = [Row("a", "A", "line", "end"), Row("b", "B")]
    assert model.show_rows(rows)
    assert not model.show_rows(list(rows))
    assert model.show_rows([replace(rows[0], title="A2"), rows[1]])
    assert model.show_rows(rows[:1])
    assert model.row_of("b") == -1
    del tester


def test_how_a_client_answers_is_shown_and_their_first_wait_lengthened(page, session, service):
    tea = service.project("tea")
    clock = service.now()
    for week in range(3):
        asked = clock - timedelta(days=200 - 20 * week)
        assert session.run(RecordRequest("tea", asked, Purpose.FEEDBACK, "the lid")) is None
        assert session.run(RecordReply("tea", asked + timedelta(days=14), "Va bene")) is None
    page.list.choose(tea.client)
    section = page.details.rhythm
    assert section.isVisible()
    assert "working days" in section.summary.text()
    section.use.click()
    assert service.client(tea.client).policy.follow_up_after[0] > 3
    assert not section.use.isVisible()


def written(view) -> list[str]:
    model = view.model()
    rows = (model.index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole) for row in range(model.rowCount()))
    return [" ".join(row.split()) for row in rows]


def test_the_money_is_told_by_currency_and_never_added_up_over_two(page, session):
    page.list.choose("north")
    assert [" ".join(line.split()) for line in page.details.money.lines()] == [
        "€ 1 250 of € 2 500 paid, € 1 250 awaited, all of it at risk"
    ]
    dollars = Milestone("extra", "Sign", MilestoneKind.FINAL, 90_000)
    assert session.run(CreateProject("sign", "north", "Shop sign", "USD", "direct", (dollars,), ())) is None
    assert len(page.details.money.lines()) == 2
    assert "$ 0 of $ 900 paid" in " ".join(page.details.money.lines()[1].split())


def test_the_conversation_is_that_of_all_projects_newest_first_and_opens_its_project(page, session, service, qtbot):
    assert session.run(CreateProject("sign", "north", "Shop sign", "USD", "direct", (), ())) is None
    assert session.run(AddNote("sign", service.now(), "Measure the window first")) is None
    page.list.choose("north")
    told = written(page.details.contacts)
    assert told[0] == "Note: “Measure the window first”, Shop sign, Fri 20 Nov"
    assert any(", Tea tin range, " in line for line in told)
    with qtbot.waitSignal(page.project_opened) as opened:
        page.details.contacts.setCurrentIndex(page.details.contacts.model().index(0, 0))
        qtbot.keyClick(page.details.contacts, Qt.Key.Key_Return)
    assert opened.args == ["sign"]


def test_a_long_conversation_is_bounded_and_says_so(page, session, service):
    for minute in range(120):
        session.run(AddNote("tea", service.now() - timedelta(minutes=minute), f"note {minute}"))
    page.list.choose("north")
    assert page.details.contacts.model().rowCount() == 100
    shown = [label.text() for label in page.details.findChildren(QLabel) if not label.isHidden()]
    assert any(text.startswith("The newest 100 of 12") for text in shown)


def test_the_list_can_be_sorted_by_the_longest_silence_and_by_the_last_entry(page, service):
    page.listing.order.set_value(Order.SILENCE)
    seen = cards_by_client(service)
    ids = {client.name: client.id for client in service.clients()}
    silent = [seen[ids[name]].silent_from for name in names(page) if ids[name] in seen]
    known = [moment for moment in silent if moment is not None]
    assert known == sorted(known)
    assert silent[: len(known)] == known
    assert "silent for" in written(page.list)[0]
    page.listing.order.set_value(Order.ACTIVITY)
    active = [seen[ids[name]].active_at or 0 for name in names(page) if ids[name] in seen]
    assert active == sorted(active, reverse=True)


def test_the_order_is_remembered(page, session, qtbot):
    page.listing.order.set_value(Order.ACTIVITY)
    again = ClientsPage(session, Tasks(session, page, print))
    qtbot.addWidget(again)
    again.reload()
    assert names(again) == names(page)


def many(service: Service, number: int) -> None:
    with service.store.transaction():
        for one in range(number):
            client = Client(f"m{one}", f"Client {one:04}", language="it", time_zone="Europe/Rome")
            milestones = (Milestone(f"m{one}-1", "All of it", MilestoneKind.FINAL, 90_000),)
            service.execute(CreateProject(f"p{one}", client.id, f"Poster {one}", "EUR", "99designs", milestones, (), client))


def test_a_change_moves_neither_the_list_nor_the_details(page, session, service, qtbot):
    many(service, 60)
    page.reload()
    page.list.choose("m40")
    page.list.verticalScrollBar().setValue(1200)
    assert session.run(CreateClient(Client("zz", "Zuletzt"))) is None
    assert page.list.verticalScrollBar().value() == 1200
    assert page.list.current_key() == "m40"
    assert session.run(DeleteClient("m40")) is None
    assert page.list.verticalScrollBar().value() == 1200
    assert page.list.current_key() == "m41"


def statements(service: Service, do: Callable[[], object]) -> int:
    """How many the database was asked."""
    told: list[str] = []
    connection = service.store.database._connection
    connection.set_trace_callback(told.append)
    do()
    connection.set_trace_callback(None)
    return len(told)


def test_many_clients_are_read_with_as_many_statements_as_a_few(page, service):
    few = statements(service, page.reload)
    many(service, 200)
    assert statements(service, page.reload) == few
    page.search.setText("client 0112")
    assert names(page) == ["Client 0112"]
