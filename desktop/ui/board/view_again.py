"""The panel in which one chooses how to look at the board, across a change of the window's language or look: it is made anew with
the window, and stays open with what was being typed in it."""

from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QWidget

from desktop.ui.board.view_panel import ViewPanel


class Begun(NamedTuple):
    """`focused`: the field with the keyboard; `typed`: what stands in the fields that are written in. Both by name."""

    focused: str
    typed: dict[str, str]


def taken_from(page: QWidget) -> Begun | None:
    """Closes it; None when it is not open."""
    panel = _open(page)
    if panel is None:
        return None
    focused: QWidget | None = panel.focusWidget()
    typed = {field.accessibleIdentifier(): field.text() for field in (panel.least, panel.most)}
    panel.close()
    return Begun("" if focused is None else focused.accessibleIdentifier(), typed)


def go_on(page: QWidget, begun: Begun) -> None:
    """In the new one, which shows what is in force already; what could not be read is not."""
    panel = _open(page)
    if panel is None:
        return
    for field in panel.findChildren(QLineEdit):
        text = begun.typed.get(field.accessibleIdentifier(), "")
        if text and not field.text():
            field.setText(text)
            field.textEdited.emit(text)
    for widget in panel.findChildren(QWidget):
        if begun.focused and widget.accessibleIdentifier() == begun.focused:
            widget.setFocus(Qt.FocusReason.PopupFocusReason)


def _open(page: QWidget) -> ViewPanel | None:
    return next((panel for panel in page.findChildren(ViewPanel) if panel.isVisible()), None)
