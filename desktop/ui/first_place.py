"""Where the keyboard goes when a page comes to the front, or a project is opened: to what stands there to be looked through, or
to the first thing that can be used. Not on the way of the start."""

from collections.abc import Iterator
from typing import Protocol, runtime_checkable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QComboBox, QLineEdit, QPlainTextEdit, QScrollArea, QWidget

from desktop.ui.widgets.late_page import LatePage

_SINGLE = (QAbstractButton, QComboBox, QLineEdit, QPlainTextEdit, QScrollArea)
"""What is used by itself; everything else that takes the keyboard is looked through: lists, rows, months."""


@runtime_checkable
class HasFirstPlace(Protocol):
    """A page that knows better."""

    def first_place(self) -> QWidget | None:
        """None: as on other pages."""


def give_keyboard(page: QWidget) -> None:
    """A ring is seen afterwards only by those who saw one before."""
    place = first_place(page)
    if place is not None:
        by_keys = page.window().testAttribute(Qt.WidgetAttribute.WA_KeyboardFocusChange)
        place.setFocus(Qt.FocusReason.ShortcutFocusReason if by_keys else Qt.FocusReason.OtherFocusReason)


def first_place(page: QWidget) -> QWidget | None:
    inner = page.page if isinstance(page, LatePage) and page.page is not None else page
    place = inner.first_place() if isinstance(inner, HasFirstPlace) else None
    if place is not None:
        return place
    reached = list(_reached(page))
    things = [each for each in reached if not isinstance(each, QLineEdit)]
    chosen = (each for each in things if isinstance(each, QAbstractButton) and each.isChecked())
    return next(filter(_is_looked_through, reached), None) or next(chosen, None) or next(iter(things or reached), None)


def _reached(page: QWidget) -> Iterator[QWidget]:
    """What Tab comes to, in that order."""
    widget: QWidget | None = page.nextInFocusChain()
    while widget is not None and widget is not page:
        is_used = widget.isVisible() and widget.isEnabled() and bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
        if is_used and page.isAncestorOf(widget):
            yield widget
        widget = widget.nextInFocusChain()


def _is_looked_through(widget: QWidget) -> bool:
    if isinstance(widget, QAbstractItemView):
        return widget.model() is not None and widget.model().rowCount() > 0
    return not isinstance(widget, _SINGLE)
