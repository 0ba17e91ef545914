"""A field for the text of a message with its placeholders: facts and optional parts stand out, what is wrong is underlined."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QSyntaxHighlighter, QTextCharFormat, QTextCursor, QTextDocument
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from desktop.core.drafts.template import TemplateError
from desktop.ui import theme
from desktop.ui.drafts.places import Places
from desktop.ui.theme import SEMIBOLD, Size, Token
from desktop.ui.widgets.scroll_bar import SlimScrollBar

_DOUBLED = ("{{", "}}", "[[", "]]")


class TemplateText(QPlainTextEdit):
    """Plain text; Tab goes on."""

    def __init__(self, lines: int, parent: QWidget | None = None):
        super().__init__(parent)
        self.setTabChangesFocus(True)
        self._one_line = lines == 1
        self._colors = _Colors(self.document())
        self.setVerticalScrollBar(SlimScrollBar(Qt.Orientation.Vertical))
        self.setMinimumHeight(self.fontMetrics().lineSpacing() * min(lines, 6) + 22)
        if self._one_line:
            self.setFixedHeight(self.fontMetrics().lineSpacing() + 22)
            self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
            self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
            self.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)

    def text(self) -> str:
        raw = self.document().toRawText().replace("\u2028", "\n")
        return raw.replace("\u2029", " " if self._one_line else "\n")

    def show_text(self, text: str) -> None:
        if text != self.text():
            self.setPlainText(text)

    def insert_fact(self, name: str) -> None:
        self.insertPlainText(f"{{{name}}}")
        self.setFocus()

    def show_error(self, error: TemplateError | None) -> None:
        """Underlines the place, if there is one."""
        self._colors.show_error((error.line, error.column) if error is not None else None)

    def go_to(self, error: TemplateError) -> None:
        block = self.document().findBlockByNumber(error.line - 1)
        cursor = QTextCursor(block)
        cursor.setPosition(block.position() + Places(block.text()).of_index(error.column - 1))
        self.setTextCursor(cursor)
        self.setFocus()


class _Colors(QSyntaxHighlighter):
    """Line by line; a part may go on in the next line."""

    def __init__(self, document: QTextDocument):
        super().__init__(document)
        self._error: tuple[int, int] | None = None

    def show_error(self, place: tuple[int, int] | None) -> None:
        if place != self._error:
            self._error = place
            self.rehighlight()

    def highlightBlock(self, text: str) -> None:
        places = Places(text)
        inside = self.previousBlockState() == 1
        at = 0
        while at < len(text):
            sign = text[at]
            if text[at : at + 2] in _DOUBLED:
                at += 2
                continue
            if sign in "[]":
                inside = sign == "["
                self._paint(places, at, at + 1, _look(Token.INK3, bold=True))
            elif sign == "{" and (end := text.find("}", at)) > 0:
                self._paint(places, at, end + 1, _look(Token.ACCENT, bold=True))
                at = end
            elif inside:
                self._paint(places, at, at + 1, _look(Token.INK2))
            at += 1
        self.setCurrentBlockState(1 if inside else 0)
        self._underline(text, places)

    def _underline(self, text: str, places: Places) -> None:
        if self._error is None or self._error[0] != self.currentBlock().blockNumber() + 1:
            return
        look = _look(Token.FINAL, bold=True)
        look.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
        look.setUnderlineColor(QColor(theme.current().color(Token.FINAL)))
        start = min(self._error[1] - 1, max(len(text) - 1, 0))
        end = text.find("}", start) + 1 if text[start : start + 1] == "{" else start + 1
        self._paint(places, start, max(end, start + 1), look)

    def _paint(self, places: Places, start: int, end: int, look: QTextCharFormat) -> None:
        first = places.of_index(start)
        self.setFormat(first, places.of_index(end) - first, look)


def _look(token: Token, *, bold: bool = False) -> QTextCharFormat:
    look = QTextCharFormat()
    look.setForeground(theme.current().color(token))
    if bold:
        look.setFont(theme.font(Size.BODY, SEMIBOLD))
    return look
