"""The trash page: what is in it, and the way back."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from desktop.core.commands import DeleteClient, DeleteProject
from desktop.services.service import Service
from desktop.services.trash import held
from desktop.storage import backup
from desktop.ui.session import Session
from desktop.ui.tasks import Tasks
from desktop.ui.trash.emptying import EmptyTrashDialog
from desktop.ui.trash.page import TrashPage
from tests.support.screens_board import control


@pytest.fixture
def said() -> list[str]:
    """What was told in passing."""
    return []


@pytest.fixture
def page(session: Session, said: list[str], qtbot: QtBot) -> TrashPage:
    holder = QLabel()
    qtbot.addWidget(holder)
    made = TrashPage(session, Tasks(session, holder, said.append))
    qtbot.addWidget(made)
    made.resize(900, 600)
    with qtbot.waitExposed(made):
        made.show()
    return made


def texts(page: TrashPage) -> list[str]:
    model = page.list.model()
    spoken = (model.index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole) for row in range(model.rowCount()))
    return [str(text) for text in spoken]


def test_an_empty_trash_says_what_it_is_for_and_leads_back(page: TrashPage, qtbot: QtBot):
    assert not page.restore.isVisible()
    assert texts(page) == []
    with qtbot.waitSignal(page.board_wanted):
        qtbot.mouseClick(control(page, "trash.board"), Qt.MouseButton.LeftButton)


def test_what_is_deleted_is_listed_with_the_day_it_is_kept_until(page: TrashPage, session: Session):
    assert session.run(DeleteProject("tea")) is None
    assert session.run(DeleteClient("quill")) is None
    (project, client) = texts(page)
    assert "Quill Health" in client
    assert "Client, with 1 project" in client
    assert "Tea tin range" in project
    assert "Project of Northlight Tea" in project
    assert "30 days left, kept until 20 Dec" in project


def test_the_chosen_one_is_put_back(page: TrashPage, session: Session, service: Service, qtbot: QtBot):
    session.run(DeleteProject("tea"))
    qtbot.mouseClick(page.restore, Qt.MouseButton.LeftButton)
    assert service.project("tea") is not None
    assert texts(page) == []
    session.undo_stack.undo()
    assert len(texts(page)) == 1


def asked(page: TrashPage, qtbot: QtBot) -> EmptyTrashDialog:
    qtbot.mouseClick(page.empty, Qt.MouseButton.LeftButton)
    return page.window().findChildren(EmptyTrashDialog)[-1]


def test_emptying_says_what_leaves_and_loses_nothing_by_enter_or_escape(page: TrashPage, session: Session, qtbot: QtBot):
    session.run(DeleteProject("tea"))
    session.run(DeleteClient("quill"))
    dialog = asked(page, qtbot)
    assert any("2 projects and 1 client" in label.text() for label in dialog.findChildren(QLabel))
    assert dialog.confirm.x() < dialog.cancel.x()  # as in every dialog
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    assert not dialog.isVisible()
    assert held(session.service) == (2, 1)
    assert session.undo_stack.canUndo()


def test_emptying_removes_all_for_good_after_a_backup_and_cannot_be_undone(
    page: TrashPage, said: list[str], session: Session, qtbot: QtBot
):
    session.run(DeleteProject("tea"))
    session.run(DeleteClient("quill"))
    service = session.service
    dialog = asked(page, qtbot)
    with qtbot.waitSignal(dialog.emptied) as emptied:
        qtbot.mouseClick(dialog.confirm, Qt.MouseButton.LeftButton)
    assert emptied.args == [3]
    assert texts(page) == []
    assert held(service) == (0, 0)
    assert not session.undo_stack.canUndo()
    assert [one.occasion for one in backup.listed(service.store.path.parent)] == [backup.Occasion.TRASH]
    assert not page.empty.isVisible()
    assert said == ["The trash is empty. A backup is in the folder of your data."]


def test_emptying_that_is_stopped_leaves_the_rest_where_it_is(page: TrashPage, said: list[str], session: Session, qtbot: QtBot):
    session.run(DeleteProject("tea"))
    dialog = asked(page, qtbot)
    with qtbot.waitSignal(dialog.finished):
        qtbot.mouseClick(dialog.confirm, Qt.MouseButton.LeftButton)
        qtbot.mouseClick(dialog.cancel, Qt.MouseButton.LeftButton)
    assert len(texts(page)) == 1
    assert session.undo_stack.canUndo()
    assert said == []
