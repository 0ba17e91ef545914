"""That a platform changed since a project began, and whether the project takes the new values."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QRadioButton, QVBoxLayout, QWidget

from desktop.core.model import Platform
from desktop.ui import theme
from desktop.ui.labels import platform_news as words
from desktop.ui.theme import MEDIUM, Size, Token
from desktop.ui.widgets.field_style import dress
from desktop.ui.widgets.wrapping_label import WrappingLabel


class PlatformNews(QWidget):
    """Hidden while there is nothing new. `changed`: the designer chose."""

    changed = Signal()

    def __init__(self, before: Platform | None, after: Platform | None, parent: QWidget | None = None):
        super().__init__(parent)
        changes = words.changes(before, after) if before and after else []
        self._is_new = bool(changes)
        self.sentence = WrappingLabel("", Size.BODY, MEDIUM, Token.FOLLOW)
        self.sentence.setAccessibleIdentifier("platform-news")
        if after is not None and changes:
            self.sentence.setText(words.changed_since(after.name, changes))
        self.keep, self.use_new = QRadioButton(words.keep()), QRadioButton(words.use_new())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.current().px(6))
        column.addWidget(self.sentence)
        for button, name in ((self.keep, "keep"), (self.use_new, "use-new")):
            dress(button)
            button.setAccessibleIdentifier(f"platform-news.{name}")
            column.addWidget(button)
        self.keep.setChecked(True)
        self.use_new.toggled.connect(self.changed)
        self.setVisible(self._is_new)

    def offer(self, is_same_platform: bool) -> None:
        """A project that moves to another platform takes that one's values anyway."""
        self.setVisible(self._is_new and is_same_platform)

    def takes_new(self) -> bool:
        return not self.isHidden() and self.use_new.isChecked()
