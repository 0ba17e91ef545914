"""The settings in the window: made when they are first shown, and felt by the board at once."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from desktop.services.service import Service
from desktop.ui.dialogs.fields.policy_fields import NumbersField
from desktop.ui.settings.page import SettingsPage
from desktop.ui.workspace import Workspace


def pages(work: Workspace) -> list[SettingsPage]:
    return work.window.findChildren(SettingsPage)


def test_nothing_is_made_before_it_is_shown(work: Workspace, qtbot: QtBot) -> None:
    assert pages(work) == []
    (entry,) = [b for b in work.window.findChildren(QAbstractButton) if b.accessibleIdentifier() == "sidebar.settings"]
    qtbot.mouseClick(entry, Qt.MouseButton.LeftButton)
    assert len(pages(work)) == 1


def test_what_is_saved_moves_the_cards_of_the_board(work: Workspace, service: Service, qtbot: QtBot) -> None:
    (tea,) = [project.id for project in service.store.projects() if project.title == "Tea tin range"]
    before = due_of(work, tea)
    assert before
    work.window.show_page("settings")
    (page,) = pages(work)
    row = page.ladder.policy.rows["follow_up_after"]
    row.link.click()
    assert isinstance(row.field, NumbersField)
    row.field.fields[0].setValue(9)
    page.bar.save.click()
    qtbot.waitUntil(lambda: due_of(work, tea) > before)


def due_of(work: Workspace, project: str) -> int:
    card = work.page.model.card(project)
    return card.due_at or 0 if card else 0
