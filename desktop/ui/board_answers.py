"""What the board asks of the window at work, answered: what a move means, what a card's menu offers, what comes next. It also
remembers which columns are folded, and how the board is looked at."""

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSettings
from PySide6.QtWidgets import QMenu

from desktop.core.card import Card
from desktop.core.standing import Column
from desktop.services.boards import BoardSource
from desktop.ui.board.due import next_due
from desktop.ui.board.page import BoardPage

if TYPE_CHECKING:
    from desktop.ui.board_moves import Move
    from desktop.ui.workspace import Workspace

_FOLDED, _ARRANGED = "board/folded", "board/view"


class BoardAnswers(QObject):
    """Makes the board's `page`."""

    def __init__(self, work: "Workspace", board: BoardSource):
        super().__init__(work)
        self._work = work
        self.page = page = BoardPage(board, work.moment, self._moves_of, self._extend_menu)
        page.project_opened.connect(work.open_project)
        page.new_project_requested.connect(work.new_project)
        page.sample_requested.connect(work.sample_requested)
        page.loaded.connect(work.ready)
        page.move_requested.connect(self._on_move_requested)
        page.due_requested.connect(self._on_due_requested)
        page.import_requested.connect(self._on_import)
        page.fold_changed.connect(self._on_fold_changed)
        page.arranged.connect(self._on_arranged)
        page.tag_change_requested.connect(self._on_tag_change)

    def restore(self) -> None:
        """Folds the columns that were folded last time, and looks at the board as then."""
        settings = QSettings()
        folded = str(settings.value(_FOLDED, "")).split(",")
        for column in Column:
            if column.value in folded:
                self.page.set_folded(column, True)
        arranged = str(settings.value(_ARRANGED, ""))
        if arranged:
            from desktop.ui.board.arrangement import unpacked

            self.page.arranging().apply(unpacked(arranged))

    def add_mute(self, menu: QMenu, project: str) -> None:
        from desktop.ui.project.mute import add_mute

        add_mute(menu, self._work.session, project, self._work.on_muted)

    def _moves_of(self, card: Card) -> "Mapping[Column, Move]":
        from desktop.ui import board_moves

        preview = self._work.session.service.preview
        return board_moves.moves(card.project, Column(card.column), self._work.moment().now, preview)

    def _extend_menu(self, menu: QMenu, card: Card) -> None:
        from desktop.ui.project.card_actions import add_card_actions

        add_card_actions(menu, self._work.session.service, card.project, self._work.tasks.begin)
        self.add_mute(menu, card.project)

    def _on_move_requested(self, project_id: str, column: Column) -> None:
        card = self.page.model.card(project_id)
        if card is None:
            return
        move = self._moves_of(card)[column]
        if move.intent is None:
            self._work.window.toast.say(move.sentence)
        else:
            self._work.tasks.begin(move.intent, project_id)

    def _on_due_requested(self) -> None:
        """Goes through the messages that are due; without any, to the first project that is due, or the next one."""
        moment = self._work.moment()
        if self._work.tasks.messages.go_through_due(self.page.open_columns(), moment):
            return
        project = next_due(self.page.open_columns(), moment, self.page.current_project())
        if project is not None:
            self._work.open_project(project)

    def _on_import(self) -> None:
        from desktop.ui.errands import Errand

        self._work.side_pages.errands.run(Errand.IMPORT)

    def _on_fold_changed(self) -> None:
        folded = [column for column, panel in self.page.columns.panels.items() if panel.folded]
        QSettings().setValue(_FOLDED, ",".join(folded))

    def _on_arranged(self) -> None:
        from desktop.ui.board.arrangement import USUAL, packed

        arrangement = self.page.arranging().arrangement
        QSettings().setValue(_ARRANGED, "" if arrangement == USUAL else packed(arrangement))

    def _on_tag_change(self, project_id: str, source: str, target: str) -> None:
        """A card was carried from one tag to another: what `board.group_drops` allows."""
        from desktop.core.commands import EditProject
        from desktop.ui.board.arrangement import with_tag

        project = self._work.session.service.project(project_id)
        if project is not None:
            tags = with_tag(project.tags, source, target)
            head = (project.id, project.client, project.title, project.currency, project.platform)
            self._work.tasks.run(EditProject(*head, tags, project.policy))
