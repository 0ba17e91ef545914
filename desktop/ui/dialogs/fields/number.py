"""Whole numbers: typed, or stepped with the arrows."""

from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QSpinBox, QWidget

from desktop.ui.widgets.field_style import dress


class NumberField(QSpinBox):
    """From `least` to `most`. `nothing`: shown for 0, which then means that no number is set."""

    def __init__(self, least: int, most: int, nothing: str = "", parent: QWidget | None = None):
        super().__init__(parent)
        dress(self)
        self.setRange(0 if nothing else least, most)
        self.setSpecialValueText(nothing)
        self.setAccelerated(True)

    def number(self) -> int | None:
        """None: no number is set."""
        return None if self.specialValueText() and self.value() == 0 else self.value()

    def set_number(self, number: int | None) -> None:
        self.setValue(number or 0)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """The wheel scrolls the page; it changes only a number that one is at."""
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()
