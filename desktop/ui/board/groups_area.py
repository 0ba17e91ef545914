"""The groups of the board side by side. Only those near the part that is seen have widgets, so that hundreds of clients cost no
more than a handful. Not on the way of the start."""

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import QEvent, QRect, Signal
from PySide6.QtGui import QPalette, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from desktop.core.card import Card
from desktop.ui import theme
from desktop.ui.board import group_drops
from desktop.ui.board.column import ColumnPanel, Drop
from desktop.ui.board.columns import SIDE, Lanes
from desktop.ui.board.delegate import CardDelegate
from desktop.ui.board.groups import Groups
from desktop.ui.board.model import BoardModel
from desktop.ui.board.totals import facts_of_cards
from desktop.ui.widgets.painting import mirrored

_GAP, _BOTTOM = 12, 18
_LEAST, _MOST = 228, 320
_AROUND = 2  # groups on each side of what is seen that have widgets too


class GroupsArea(Lanes):
    """Signal: `tag_change_requested(str project, str source, str target)`: a card was carried from one tag to another."""

    tag_change_requested = Signal(str, str, str)

    def __init__(self, board: BoardModel, groups: Groups, delegate: CardDelegate):
        super().__init__(board, delegate, _Content())
        self._groups = groups
        self._delegate = delegate
        self._scrolls: dict[str, int] = {}
        self.setWidget(self.content)
        self.content.setAutoFillBackground(True)  # what is opaque is moved when it scrolls, not painted anew
        self.content.setBackgroundRole(QPalette.ColorRole.Window)
        groups.changed.connect(self._on_changed)

    # ---- what the columns are

    def order(self) -> Sequence[str]:
        return self._groups.order

    def columns_of(self, card: Card) -> Sequence[str]:
        return self._groups.groups_of(card) if self._groups.shows(card) else ()

    def has_cards(self, column: str) -> bool:
        return True  # a group is there as long as it has some

    def panel(self, column: str) -> ColumnPanel:
        found = self.panels.get(column)
        return found if found is not None else self._make(column)

    def drop_of(self, card: Card, source: str, target: str) -> Drop:
        return group_drops.drop_of(self._groups.grouping, card, source, target)

    def drop(self, card: Card, source: str, target: str) -> None:
        self.tag_change_requested.emit(card.project, source, target)

    def _make(self, group: str) -> ColumnPanel:
        model = self._groups.model(group)
        panel = ColumnPanel(model, self._delegate, self._hovering, self.content, self._groups.title(group))
        self._connect(panel)
        self.panels[group] = panel
        panel.setGeometry(self._place_of(group))
        self._show_facts(panel)
        panel.show()
        panel.view.executeDelayedItemsLayout()
        panel.view.verticalScrollBar().setValue(self._scrolls.get(group, 0))
        self._order_tabs()
        return panel

    def _drop_panel(self, group: str) -> None:
        panel = self.panels.pop(group)
        if panel.view is self._chosen:
            self._chosen = None
        self._scrolls[group] = panel.view.verticalScrollBar().value()
        panel.hide()
        panel.deleteLater()
        self._groups.let_go(group)

    def _order_tabs(self) -> None:
        """Tab goes from group to group as they stand."""
        made = [self.panels[group].view for group in self.order() if group in self.panels]
        for before, after in pairwise(made):
            QWidget.setTabOrder(before, after)

    def _show_facts(self, panel: ColumnPanel) -> None:
        group = panel.column
        panel.show_facts(facts_of_cards(group, panel.view.cards.all_cards(), self._groups.title(group)), False)

    # ---- where they are

    def show_facts(self) -> None:
        """Counts and sums of the groups that are seen."""
        for panel in self.panels.values():
            self._show_facts(panel)

    def _on_changed(self) -> None:
        for group, panel in list(self.panels.items()):
            if self._groups.models.get(group) is not panel.view.cards:
                self._drop_panel(group)
        there = set(self._groups.order)
        self._scrolls = {group: value for group, value in self._scrolls.items() if group in there}
        self.arrange()

    def forget(self) -> None:
        """Other groups come: nothing of these is kept."""
        for group in list(self.panels):
            self._drop_panel(group)
        self._scrolls.clear()
        self.horizontalScrollBar().setValue(0)

    def _pitch(self) -> int:
        """From one group to the next: as many as fit share the room, down to the least width."""
        px, number = theme.current().px, max(len(self._groups.order), 1)
        room = self.viewport().width() - 2 * px(SIDE) + px(_GAP)
        return min(max(room // number, px(_LEAST + _GAP)), px(_MOST + _GAP))

    def _place_of(self, group: str) -> QRect:
        px, pitch = theme.current().px, self._pitch()
        left = px(SIDE) + self._groups.order.index(group) * pitch
        box = QRect(left, 0, pitch - px(_GAP), max(self.content.height() - px(_BOTTOM), 0))
        return mirrored(self.content, self.content.rect(), box)

    def arrange(self) -> None:
        """Puts the groups in their places, and makes those that are seen."""
        px, order = theme.current().px, self._groups.order
        self.content.setMinimumWidth(2 * px(SIDE) + len(order) * self._pitch() - px(_GAP))
        for group, panel in self.panels.items():
            panel.setGeometry(self._place_of(group))
        self.make_seen()

    def make_seen(self) -> None:
        """Makes the widgets of the groups that are seen, and throws those away that are far from it."""
        if not self.isVisible():
            return
        px, pitch, order = theme.current().px, self._pitch(), self._groups.order
        seen = QRect(-self.content.pos(), self.viewport().size())
        start = mirrored(self.content, self.content.rect(), seen).left() - px(SIDE)
        first, last = start // pitch, (start + seen.width()) // pitch
        for group in order[max(first, 0) : last + 1]:
            self.panel(group)
        near = set(order[max(first - _AROUND, 0) : last + 1 + _AROUND])
        for group in [group for group, panel in self.panels.items() if group not in near and not self._is_used(panel)]:
            self._drop_panel(group)

    def _is_used(self, panel: ColumnPanel) -> bool:
        return panel.view is self._chosen or panel.view.hasFocus() or self.carrying.is_going_on()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.arrange()

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        super().scrollContentsBy(dx, dy)
        self.make_seen()


class _Content(QWidget):
    """What the groups lie on; they follow its height and its direction."""

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._arrange()

    def _arrange(self) -> None:
        viewport = self.parentWidget()
        area = viewport.parentWidget() if viewport is not None else None
        if isinstance(area, GroupsArea):
            area.arrange()
