"""Buttons of which one is taken. To a screen reader each is a radio button; it takes one by toggling it, which is no click."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QAbstractButton, QButtonGroup


class OneOf(QButtonGroup):
    """`taken(QAbstractButton)`: somebody took it, or clicked the one that was taken already."""

    taken = Signal(object)

    def __init__(self, parent: QObject | None = None):
        super().__init__(parent)
        self._told = False
        self.buttonPressed.connect(self._on_pressed)
        self.buttonToggled.connect(self._on_toggled)
        self.buttonClicked.connect(self._on_clicked)

    def add(self, button: QAbstractButton) -> None:
        button.setCheckable(True)
        button.setAutoExclusive(True)  # this alone makes it a radio button to screen readers
        self.addButton(button)

    def show_taken(self, button: QAbstractButton) -> None:
        """Nobody took it: nothing is told."""
        self.blockSignals(True)
        button.setChecked(True)
        self.blockSignals(False)

    def _on_pressed(self, _button: QAbstractButton) -> None:
        self._told = False

    def _on_toggled(self, button: QAbstractButton, checked: bool) -> None:
        if checked:
            self._told = True
            self.taken.emit(button)

    def _on_clicked(self, button: QAbstractButton) -> None:
        """A click presses, toggles what was not taken, and is told then."""
        if not self._told:
            self.taken.emit(button)
