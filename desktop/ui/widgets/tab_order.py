"""The way of Tab: in the order in which layouts show things, whatever order they were made in. Of choices that exclude each other
it comes to the one that is taken; the arrow keys lead to the others."""

from collections.abc import Iterable, Iterator
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QComboBox, QLayout, QLineEdit, QScrollArea, QWidget

_WHOLE = QAbstractItemView | QAbstractButton | QComboBox | QLineEdit
"""What is in them is their own matter."""


def follow_layouts(page: QWidget) -> None:
    for before, after in pairwise(_inside(page)):
        QWidget.setTabOrder(before, after)


def stop_at_chosen(choices: Iterable[QAbstractButton]) -> None:
    """As Qt does once one of them was reached."""
    for choice in choices:
        policy = choice.focusPolicy() | Qt.FocusPolicy.TabFocus
        choice.setFocusPolicy(policy if choice.isChecked() else Qt.FocusPolicy(policy.value & ~Qt.FocusPolicy.TabFocus.value))


def _inside(widget: QWidget) -> Iterator[QWidget]:
    if widget.focusPolicy() is not Qt.FocusPolicy.NoFocus and widget.focusProxy() is None:
        yield widget
    if isinstance(widget, _WHOLE):
        return
    layout, area = widget.layout(), widget.widget() if isinstance(widget, QScrollArea) else None
    if layout is not None:
        yield from _laid_out(layout)
    elif area is not None:
        yield from _inside(area)
    else:
        for child in widget.children():
            if isinstance(child, QWidget):
                yield from _inside(child)


def _laid_out(layout: QLayout) -> Iterator[QWidget]:
    for number in range(layout.count()):
        item = layout.itemAt(number)
        if item is None:
            continue
        inner, widget = item.layout(), item.widget()
        if widget is not None:
            yield from _inside(widget)
        elif inner is not None:
            yield from _laid_out(inner)
