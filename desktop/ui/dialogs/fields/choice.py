"""Choosing from many: a list that opens, and that narrows to what is typed."""

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QComboBox, QCompleter, QLineEdit, QWidget


class _Edit(QLineEdit):
    """A click that brings the keyboard marks all of it, as Tab does: what is typed then takes its place. So it does when the
    program brought the keyboard, but there nothing is marked before the first letter."""

    _is_new = _is_given = False

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._is_new = event.reason() is Qt.FocusReason.MouseFocusReason
        self._is_given = event.reason() is Qt.FocusReason.OtherFocusReason

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._is_given and event.text().strip() and event.text().isprintable():
            self.selectAll()
        self._is_given = False
        super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        if self._is_new and not self.hasSelectedText():
            self.selectAll()
        self._is_new = False


class ChoiceField(QComboBox):
    """Holds one of the given codes. What is typed needs only to fit a single name; if it fits none or many, it goes back to the
    last one."""

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        self._edit = _Edit()
        self.setLineEdit(self._edit)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(12)
        self.setMaxVisibleItems(14)
        completer = QCompleter(self.model(), self)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.setCompleter(completer)
        self._edit.editingFinished.connect(self._on_editing_finished)

    def set_choices(self, choices: Iterable[tuple[str | None, str]], chosen: str | None) -> None:
        """(code, name) pairs in the order to show."""
        self.blockSignals(True)
        self.clear()
        for code, name in choices:
            self.addItem(name, code)
        self.blockSignals(False)
        self.set_value(chosen)

    def value(self) -> str | None:
        """The code; of what is typed when it names a choice."""
        typed = self._typed()
        code: str | None = self.itemData(typed if typed >= 0 else self.currentIndex())
        return code

    def set_value(self, code: str | None) -> None:
        found = next((row for row in range(self.count()) if self.itemData(row) == code), 0)
        self.setCurrentIndex(found)
        self._edit.setCursorPosition(0)

    def _typed(self) -> int:
        """The row that is meant; -1 when it is not clear."""
        text = self.currentText().strip()
        named = self.findText(text, Qt.MatchFlag.MatchFixedString)
        if named >= 0 or not text:
            return named
        fitting = [row for row in range(self.count()) if text.casefold() in self.itemText(row).casefold()]
        return fitting[0] if len(fitting) == 1 else -1

    def _on_editing_finished(self) -> None:
        typed = self._typed()
        if typed >= 0:
            self.setCurrentIndex(typed)
        else:
            self.setEditText(self.itemText(self.currentIndex()))
        self._edit.setCursorPosition(0)
