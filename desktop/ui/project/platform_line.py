"""The line of the panel that says what the platform changed since the project began. It changes nothing itself."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.core.vocabulary import Column
from desktop.ui import theme
from desktop.ui.labels import platform_news as words
from desktop.ui.project.facts import Facts
from desktop.ui.theme import Size, Token
from desktop.ui.widgets.buttons import Button, Kind
from desktop.ui.widgets.wrapping_label import WrappingLabel


class PlatformLine(QWidget):
    """Hidden while there is nothing to say; a closed project keeps its values. `opened`: the designer wants to choose."""

    opened = Signal()

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        self.sentence = WrappingLabel("", Size.BODY, token=Token.FOLLOW)
        self.sentence.setAccessibleIdentifier("panel.platform-news")
        self.choose = Button(words.keep_or_use(), Kind.LINK)
        self.choose.setAccessibleIdentifier("panel.platform-news.choose")
        self.choose.clicked.connect(self.opened)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, theme.current().px(12))
        column.setSpacing(0)
        column.addWidget(self.sentence)
        column.addWidget(self.choose, 0, Qt.AlignmentFlag.AlignLeading)
        self.hide()

    def show_facts(self, facts: Facts) -> None:
        before, after = facts.project.profile, facts.platform_now
        told = before is not None and after is not None and facts.assessment.column is not Column.CLOSED
        changes = words.changes(before, after) if told and before and after else []
        if after is not None and changes:
            self.sentence.setText(words.changed_since(after.name, changes))
        self.setVisible(bool(changes))
