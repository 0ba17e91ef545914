"""Beside one's own words: the message as it will read with the facts of a project, and what differs from the shipped text."""

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtGui import QSyntaxHighlighter, QTextCharFormat, QTextDocument
from PySide6.QtWidgets import QPlainTextEdit, QStackedWidget, QVBoxLayout, QWidget

from desktop.core.drafts.draft import Draft
from desktop.ui import theme
from desktop.ui.drafts.box import Box
from desktop.ui.drafts.marked_text import MARGIN, MarkedText
from desktop.ui.drafts.tongues import subject_label
from desktop.ui.labels import own_words as words
from desktop.ui.settings.tabs import Tabs
from desktop.ui.theme import Size, Token
from desktop.ui.widgets.field_style import dress
from desktop.ui.widgets.label import Label
from desktop.ui.widgets.scroll_bar import SlimScrollBar
from desktop.ui.widgets.wrapping_label import WrappingLabel

_SIGNS = {"+": "+ ", "-": "− ", " ": "   "}


class OwnPreview(QWidget):
    """Two views behind tabs; it shows what it is given."""

    def __init__(self) -> None:
        super().__init__()
        look = theme.current()
        self.tabs = Tabs()
        self.tabs.add_tab("preview", words.preview())
        self.tabs.add_tab("difference", words.difference())
        self.tabs.chosen.connect(self.show_view)
        self.subject = _reading(MarkedText(one_line=True), "settings.words.preview.subject")
        self.subject.setFixedHeight(self.subject.fontMetrics().height() + 2)
        self.body = _reading(MarkedText(), "settings.words.preview.body")
        self.body.setMinimumHeight(look.px(180))
        self._label = Label("", Size.BODY, token=Token.INK3)
        self._none = WrappingLabel(words.no_project(), Size.BODY, token=Token.INK2)
        self._same = WrappingLabel(words.no_difference(), Size.BODY, token=Token.INK2)
        self.difference = QPlainTextEdit()
        self.difference.setReadOnly(True)
        self.difference.setMinimumHeight(look.px(180))
        self.difference.setVerticalScrollBar(SlimScrollBar(Qt.Orientation.Vertical))
        self.difference.setAccessibleIdentifier("settings.words.difference")
        self.difference.setAccessibleName(words.difference())
        dress(self.difference)
        self._colors = _LineColors(self.difference.document())
        self._letter = QWidget()
        letter = QVBoxLayout(self._letter)
        letter.setContentsMargins(0, 0, 0, 0)
        letter.setSpacing(look.px(10))
        letter.addWidget(Box(self.subject, self._label, (13, 10)))
        letter.addWidget(Box(self.body, padding=(13 - MARGIN, 10 - MARGIN)), 1)
        self._stack = QStackedWidget()
        for view in (self._page(self._none, self._letter), self._page(self._same, self.difference)):
            self._stack.addWidget(view)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.px(8))
        column.addWidget(self.tabs)
        column.addWidget(self._stack, 1)
        self.show_view("preview")

    def _page(self, note: QWidget, content: QWidget) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(note)
        column.addWidget(content, 1)
        column.addStretch(0)
        return page

    def show_view(self, key: str) -> None:
        self.tabs.show_chosen(key)
        self._stack.setCurrentIndex(1 if key == "difference" else 0)

    def show_draft(self, draft: Draft | None) -> None:
        """The message with facts; None: there is no project to take them from."""
        self._none.setVisible(draft is None)
        self._letter.setVisible(draft is not None)
        if draft is not None:
            self._label.setText(subject_label(draft.ask.language))
            self.subject.show_pieces(draft.subject)
            self.body.show_pieces(draft.body)

    def show_difference(self, lines: Iterable[tuple[str, str]]) -> None:
        """("+", a new line), ("-", one that is gone), (" ", one that stayed)."""
        told = [f"{_SIGNS[sign]}{line}" for sign, line in lines]
        changed = any(not line.startswith(_SIGNS[" "]) for line in told)
        self._same.setVisible(not changed)
        self.difference.setVisible(changed)
        self.difference.setPlainText("\n".join(told) if changed else "")


def _reading(field: MarkedText, identifier: str) -> MarkedText:
    field.setReadOnly(True)
    field.setAccessibleIdentifier(identifier)
    field.setAccessibleName(words.preview())
    return field


class _LineColors(QSyntaxHighlighter):
    """New lines and gone ones; their signs say it too."""

    def __init__(self, document: QTextDocument):
        super().__init__(document)

    def highlightBlock(self, text: str) -> None:
        tokens = {_SIGNS["+"]: (Token.PAID, Token.PAID_SOFT), _SIGNS["-"]: (Token.FINAL, Token.FINAL_SOFT)}.get(text[:2])
        if tokens is None:
            return
        look = QTextCharFormat()
        look.setForeground(theme.current().color(tokens[0]))
        look.setBackground(theme.current().color(tokens[1]))
        self.setFormat(0, len(text), look)
