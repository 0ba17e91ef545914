"""The clients page: finding, changing and deleting clients, and their projects."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from desktop.core.commands import CreateClient, DeleteClient, EditClient, RecordReply, RecordRequest
from desktop.core.model import Client
from desktop.core.vocabulary import Purpose
from desktop.services.service import Service
from desktop.storage.store import Store
from desktop.ui.clients.page import ClientsPage
from desktop.ui.session import Session
from desktop.ui.tasks import Tasks
from desktop.ui.widgets.row_list import Row, RowModel
from tests.support.sample import HandClock, service_over


@pytest.fixture(params=[True])
def service(request, tmp_path: Path) -> Iterator[Service]:
    with Store.open(tmp_path / "data") as store:
        yield service_over(store, HandClock(), sample=request.param)


@pytest.fixture
def session(service: Service, qapp) -> Session:
    return Session(lambda: service)


@pytest.fixture
def page(session: Session, qtbot: QtBot) -> ClientsPage:
    holder = QLabel()
    qtbot.addWidget(holder)
    made = ClientsPage(session, Tasks(session, holder, print))
    qtbot.addWidget(made)
    made.resize(1000, 700)
    with qtbot.waitExposed(made):
        made.show()
    return made


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
    page.search.clear()
    assert len(names(page)) == 13


def test_the_details_show_where_the_client_is_and_their_projects(page):
    page.list.choose("north")
    shown = [label.text() for label in page.details.findChildren(QLabel)]
    assert "Elena Rossi · elena@northlight.example" in shown
    assert "Writes in Italian, formally" in shown
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
