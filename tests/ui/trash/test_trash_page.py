"""The trash page: what is in it, and the way back."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from desktop.core.commands import DeleteClient, DeleteProject
from desktop.services.service import Service
from desktop.storage.store import Store
from desktop.ui.session import Session
from desktop.ui.tasks import Tasks
from desktop.ui.trash.page import TrashPage
from tests.support.sample import HandClock, service_over


@pytest.fixture
def service(tmp_path: Path) -> Iterator[Service]:
    with Store.open(tmp_path / "data") as store:
        yield service_over(store, HandClock())


@pytest.fixture
def session(service: Service, qapp: object) -> Session:
    return Session(lambda: service)


@pytest.fixture
def page(session: Session, qtbot: QtBot) -> TrashPage:
    holder = QLabel()
    qtbot.addWidget(holder)
    made = TrashPage(session, Tasks(session, holder, print))
    qtbot.addWidget(made)
    made.resize(900, 600)
    with qtbot.waitExposed(made):
        made.show()
    return made


def texts(page: TrashPage) -> list[str]:
    model = page.list.model()
    spoken = (model.index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole) for row in range(model.rowCount()))
    return [str(text) for text in spoken]


def test_an_empty_trash_says_what_it_is_for(page: TrashPage):
    assert not page.restore.isVisible()
    assert texts(page) == []


def test_what_is_deleted_is_listed_with_the_day_it_is_kept_until(page: TrashPage, session: Session):
    assert session.run(DeleteProject("tea")) is None
    assert session.run(DeleteClient("quill")) is None
    (project, client) = texts(page)
    assert "Quill Health" in client
    assert "Client, with 1 project" in client
    assert "Tea tin range" in project
    assert "Project of Northlight Tea" in project
    assert "kept until 20 Dec" in project


def test_the_chosen_one_is_put_back(page: TrashPage, session: Session, service: Service, qtbot: QtBot):
    session.run(DeleteProject("tea"))
    qtbot.mouseClick(page.restore, Qt.MouseButton.LeftButton)
    assert service.project("tea") is not None
    assert texts(page) == []
    session.undo_stack.undo()
    assert len(texts(page)) == 1
