"""A field for plain text in which facts stay linked and gaps wait to be filled. What is pasted is plain; undo stays within the
text. It shows what it is given and tells when the designer has written; it checks nothing.
"""

from collections.abc import Iterable, Mapping, Sequence

from PySide6.QtCore import QEvent, QMimeData, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPaintEvent, QTextCursor, QTextOption
from PySide6.QtWidgets import QFrame, QTextEdit, QWidget

from desktop.core.drafts.draft import Piece
from desktop.core.text import clean
from desktop.ui import theme
from desktop.ui.drafts import lines, marks
from desktop.ui.drafts.mark_look import MarkLook, paint_pills, paint_waves
from desktop.ui.drafts.marks import Mark, Marker
from desktop.ui.drafts.places import Places
from desktop.ui.labels import draft_facts as words
from desktop.ui.theme import Size, Token
from desktop.ui.widgets.scroll_bar import SlimScrollBar
from desktop.ui.widgets.text_menu import offer_text_menu

MARGIN = 5  # the margin has room for the box of a fact at the start of a line
_MOST = 100_000  # characters a text can have in the exchange file


class MarkedText(QTextEdit):
    """`edited`: the words have changed. `one_line`: no line breaks, and facts do not stand out."""

    edited = Signal()

    def __init__(self, one_line: bool = False, parent: QWidget | None = None):
        super().__init__(parent)
        offer_text_menu(self)
        self._one_line = one_line
        self._current: dict[str, str] = {}
        self._marker = Marker()
        self._marks: tuple[int, list[Mark]] = (-1, [])
        self._waves: tuple[tuple[int, int], ...] = ()
        self._loading = False
        self.setAcceptRichText(False)
        self.setTabChangesFocus(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollBar(SlimScrollBar(Qt.Orientation.Vertical))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.document().setDocumentMargin(0 if one_line else theme.current().px(MARGIN))
        self._dress()
        self._look = MarkLook(self.document(), self.marks, plain_facts=one_line)
        if one_line:
            self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
            self.setLineWrapMode(QTextEdit.LineWrapMode.NoWrap)
            self.setWordWrapMode(QTextOption.WrapMode.NoWrap)
        self.textChanged.connect(self._on_text_changed)

    # -- the words

    def show_pieces(self, pieces: Iterable[Piece]) -> None:
        """Other words, with nothing to undo. Facts in them are current."""
        shown = tuple(pieces)
        self._current = marks.values(shown)
        self._loading = True
        self._waves = ()
        self.clear()
        cursor = QTextCursor(self.document())
        for piece in shown:
            self._marker.insert(cursor, piece, self._gap_name(piece))
        lines.lay(self.document(), self._one_line)
        self._loading = False
        self._look.rehighlight()
        start = self.textCursor()
        start.setPosition(0)
        self.setTextCursor(start)

    def setPlainText(self, text: str) -> None:
        super().setPlainText(text)
        lines.lay(self.document(), self._one_line)

    def follow(self, current: Mapping[str, str]) -> None:
        """Writes facts anew whose words have changed, where they are still linked; the cursor and all other words stay. A fact
        that is not known any more becomes a gap; an open gap that is known by now is filled."""
        changed = QTextCursor(self.document())
        changed.beginEditBlock()
        for mark in reversed(marks.marks(self.document())):
            known = current.get(mark.fact)
            linked = mark.is_gap or self._current.get(mark.fact) == mark.value
            if not linked or known == mark.value or (mark.is_gap and known is None):
                continue
            piece = Piece(known, mark.fact) if known is not None else Piece("", mark.fact, True)
            changed.setPosition(mark.start)
            changed.setPosition(mark.end, QTextCursor.MoveMode.KeepAnchor)
            self._marker.insert(changed, piece, self._gap_name(piece))
        changed.endEditBlock()
        self._current = dict(current)
        self._look.rehighlight()
        self.viewport().update()

    def pieces(self) -> tuple[Piece, ...]:
        """The words as they stand, facts that are still linked among them."""
        return marks.pieces(self.document(), self._current)

    def text(self) -> str:
        """The words with the names of open gaps."""
        return marks.raw_text(self.document())

    def marks(self) -> Sequence[Mark]:
        """The facts that are linked and the gaps that are open."""
        revision = self.document().revision()
        if self._marks[0] != revision:
            held = [m for m in marks.marks(self.document()) if m.is_gap or self._current.get(m.fact) == m.value]
            self._marks = (revision, held)
        return self._marks[1]

    def gaps(self) -> list[Mark]:
        return [mark for mark in self.marks() if mark.is_gap]

    def _gap_name(self, piece: Piece) -> str:
        return words.gap(piece.fact) if piece.gap and piece.fact else ""

    # -- what stands out

    def show_waves(self, ranges: Iterable[tuple[int, int]]) -> None:
        """Underlines words, given by character."""
        places = Places(self.text())
        self._waves = tuple((places.of_index(start), places.of_index(end)) for start, end in ranges)
        self.viewport().update()

    def waves(self) -> tuple[tuple[int, int], ...]:
        """What is underlined, in Qt's places."""
        return self._waves

    def select(self, start: int, end: int) -> None:
        """Selects characters and goes there."""
        places = Places(self.text())
        self._select(places.of_index(start), places.of_index(end))
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def select_gap(self, number: int = 0) -> None:
        gaps = self.gaps()
        if number < len(gaps):
            self._select(gaps[number].start, gaps[number].end)
            self.setFocus(Qt.FocusReason.OtherFocusReason)

    def _select(self, start: int, end: int) -> None:
        cursor = self.textCursor()
        cursor.setPosition(start)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)
        self.ensureCursorVisible()

    # -- writing

    def _on_text_changed(self) -> None:
        if not self._loading:
            self._waves = ()
            self._look.look_again()
            self.edited.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab) and self._go_to_gap(forward=key == Qt.Key.Key_Tab):
            event.accept()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and (self._one_line or event.modifiers()):
            event.ignore()  # the window knows what to do with it
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.textCursor().insertBlock(lines.line_format(self.document()))  # not moved in, as the line before may be
            self.ensureCursorVisible()
        else:
            super().keyPressEvent(event)

    def _go_to_gap(self, forward: bool) -> bool:
        cursor = self.textCursor()
        if forward:
            found = next((gap for gap in self.gaps() if gap.start >= cursor.selectionEnd()), None)
        else:
            found = next((gap for gap in reversed(self.gaps()) if gap.end <= cursor.selectionStart()), None)
        if found is not None:
            self._select(found.start, found.end)
        return found is not None

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        cursor = self.textCursor()
        if event.button() is Qt.MouseButton.LeftButton and not cursor.hasSelection():
            at = cursor.position()
            found = next((gap for gap in self.gaps() if gap.start <= at <= gap.end), None)
            if found is not None:
                self._select(found.start, found.end)

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        return source.hasText()

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Whatever was copied, its plain text is pasted."""
        text = clean(source.text()).replace("\r\n", "\n").replace("\r", "\n")
        room = max(_MOST - self.document().characterCount(), 0)
        self.textCursor().insertText((" ".join(text.split("\n")) if self._one_line else text)[:room])
        self.ensureCursorVisible()

    def createMimeDataFromSelection(self) -> QMimeData:
        """Only text, with its non-breaking spaces."""
        data = QMimeData()
        data.setText(self.textCursor().selectedText().replace("\u2029", "\n").replace("\u2028", "\n"))
        return data

    # -- looks

    def _dress(self) -> None:
        self.setFont(theme.font(Size.BODY if self._one_line else Size.PARAGRAPH))
        self.document().setDefaultFont(self.font())
        self.viewport().setAutoFillBackground(False)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "_look"):
            self._look.rehighlight()

    def paintEvent(self, event: QPaintEvent) -> None:
        for mark in self.marks():
            if mark.is_gap or not self._one_line:
                token = Token.FOLLOW_SOFT if mark.is_gap else Token.ACCENT_SOFT
                paint_pills(self, mark.start, mark.end, theme.current().color(token))
        super().paintEvent(event)
        for start, end in self._waves:
            paint_waves(self, start, end, theme.current().color(Token.FOLLOW))
