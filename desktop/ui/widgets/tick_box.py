"""A check box whose text wraps, for texts that somebody wrote; and a radio button that does, for choices that take a sentence."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QAbstractButton, QCheckBox, QHBoxLayout, QRadioButton, QWidget

from desktop.ui.theme import Size, Token
from desktop.ui.widgets.field_style import dress
from desktop.ui.widgets.label import Label


class TickBox(QWidget):
    """`clicked(bool)`: the designer ticked it or took the tick away."""

    clicked = Signal(bool)

    def __init__(self, text: str = "", parent: QWidget | None = None):
        super().__init__(parent)
        self.box = self._make_box()
        dress(self.box)
        self._words = _Words(self.box)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 2, 0, 2)
        row.setSpacing(6)
        row.addWidget(self.box, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._words, 1)
        self.setFocusProxy(self.box)
        self.box.clicked.connect(self.clicked)
        self.set_text(text)

    def _make_box(self) -> QAbstractButton:
        return QCheckBox()

    def set_text(self, text: str) -> None:
        self._words.setText(text)
        self.box.setAccessibleName(text)

    def changeEvent(self, event: QEvent) -> None:
        """What cannot be chosen now looks so, words and all."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.EnabledChange and hasattr(self, "_words"):
            self._words.set_token(Token.INK if self.isEnabled() else Token.INK3)

    def setAccessibleIdentifier(self, identifier: str) -> None:
        self.box.setAccessibleIdentifier(identifier)

    def isChecked(self) -> bool:
        return self.box.isChecked()

    def setChecked(self, is_checked: bool) -> None:
        self.box.setChecked(is_checked)


class RadioChoice(TickBox):
    """One of several, of which the designer chooses one. The text may hold a mnemonic."""

    def _make_box(self) -> QAbstractButton:
        return QRadioButton()

    def set_text(self, text: str) -> None:
        self._words.setText(text)
        self._words.setBuddy(self.box)
        self.box.setAccessibleName(text.replace("&", ""))


class _Words(Label):
    """A click on the words is a click on the box."""

    def __init__(self, box: QAbstractButton):
        super().__init__("", Size.BODY, token=Token.INK)
        self._box = box
        self.setWordWrap(True)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton and self.rect().contains(event.pos()):
            self._box.click()
