"""Finds the real parts of the window that the tour points at."""

from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QAbstractItemView, QLabel, QWidget

from desktop.ui import theme
from desktop.ui.board.delegate import CardDelegate
from desktop.ui.board.view import ColumnView

_SILENT = ("board.follow_up", "board.client_turn", "board.final_notice")
_LAST = 4
_SUMS = ("board.sum.paid", "board.sum.awaiting", "board.sum.at_risk")


def part(window: QWidget, step: int) -> QRect:
    """Where the part of a step is in the window; an empty one when it is not to be seen now."""
    found = (_column, _card, _due, _sums, _mark)[step](window)
    return found.intersected(window.rect())


def around(window: QWidget, step: int) -> QRect:
    """What the words of a step shall not cover: the part, and for the mark the whole bar it belongs to."""
    if step < _LAST:
        return part(window, step)
    mark = _named(window, "sidebar.logo")
    return _box(window, None if mark is None else mark.parentWidget())


def mark_current(window: QWidget, marked: bool) -> None:
    """Whether the selected card has its ring: not while another ring points at something."""
    for view in window.findChildren(ColumnView):
        delegate = view.itemDelegate()
        if isinstance(delegate, CardDelegate):
            delegate.marks_current = marked
            view.viewport().update()


def _named(window: QWidget, name: str) -> QWidget | None:
    return next((w for w in window.findChildren(QWidget) if w.accessibleIdentifier() == name and w.isVisible()), None)


def _box(window: QWidget, widget: QWidget | None) -> QRect:
    return QRect() if widget is None else QRect(widget.mapTo(window, QPoint(0, 0)), widget.size())


def _column(window: QWidget) -> QRect:
    view = _named(window, "board.client_turn") or _any_cards(window)
    return _box(window, None if view is None else view.parentWidget())


def _any_cards(window: QWidget) -> QAbstractItemView | None:
    views = [view for view in window.findChildren(QAbstractItemView) if view.accessibleIdentifier().startswith("board.")]
    return next((view for view in views if view.isVisible() and view.model() is not None and view.model().rowCount()), None)


def _card(window: QWidget) -> QRect:
    """The first card of somebody who is silent that stands whole in its column, or any card."""
    views = [view for name in _SILENT if isinstance(view := _named(window, name), QAbstractItemView)]
    view = next((view for view in views if view.model().rowCount()), None) or _any_cards(window)
    if view is None:
        return QRect()
    cards = (view.visualRect(view.model().index(row, 0)) for row in range(view.model().rowCount()))
    shown = view.viewport().rect()
    card = next((card for card in cards if shown.contains(card)), view.visualRect(view.model().index(0, 0)))
    return QRect(view.viewport().mapTo(window, card.topLeft()), card.size())


def _due(window: QWidget) -> QRect:
    """The line that tells what is due, or a card."""
    button = _named(window, "board.due.go")
    return _card(window) if button is None else _box(window, button.parentWidget())


def _sums(window: QWidget) -> QRect:
    """Captions and amounts, without the air that keeps them from what stands beside them."""
    found = QRect()
    for name in _SUMS:
        amount = _named(window, name)
        whole = None if amount is None else amount.parentWidget()
        for part in () if whole is None else whole.findChildren(QLabel):
            found = found.united(_box(window, part))
    air = theme.current().px(4)  # the ring does not touch the writing
    return found.adjusted(-air, -air // 2, air, air // 2) if found.isValid() else found


def _mark(window: QWidget) -> QRect:
    return _box(window, _named(window, "sidebar.logo"))
