"""How facts, gaps and doubtful words look: bold in soft boxes, and waves below. Formats are laid over the text and boxes are
painted behind it, so that nothing of it is part of the document or of its undo.
"""

from collections.abc import Callable, Iterator, Sequence
from math import ceil
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QSyntaxHighlighter, QTextCharFormat, QTextDocument
from PySide6.QtWidgets import QTextEdit

from desktop.ui import theme
from desktop.ui.drafts.marks import Mark
from desktop.ui.drafts.places import Places
from desktop.ui.theme import SEMIBOLD, Size, Token
from desktop.ui.widgets.painting import rounded

PADDING, _RADIUS, _TALLER, _WAVE, _PITCH = 4, 5, 2, 1.25, 6.0


class MarkLook(QSyntaxHighlighter):
    """Bold and colored, with room at both ends for the box. `plain_facts`: facts look like the words around them."""

    def __init__(self, document: QTextDocument, marks_of: Callable[[], Sequence[Mark]], plain_facts: bool):
        super().__init__(document)
        self._marks_of = marks_of
        self._plain_facts = plain_facts
        self._shown: list[Mark] = []

    def look_again(self) -> None:
        """After an edit: a mark that reaches over several lines may have ended in a line that was not touched."""
        held = list(self._marks_of())
        if len(held) != len(self._shown) or any(a.value != b.value for a, b in zip(held, self._shown, strict=True)):
            self._shown = held
            self.rehighlight()

    def highlightBlock(self, text: str) -> None:
        first = self.currentBlock().position()
        length = self.currentBlock().length() - 1
        places = Places(text)
        for mark in self._marks_of():
            start, end = max(mark.start - first, 0), min(mark.end - first, length)
            if start >= end or (self._plain_facts and not mark.is_gap):
                continue
            look = _word_look(mark)
            self.setFormat(start, end - start, look)
            look.setFontLetterSpacingType(look.font().SpacingType.AbsoluteSpacing)
            look.setFontLetterSpacing(theme.current().px(PADDING) + 1)
            last = places.of_index(max(places.index(end) - 1, 0))
            self.setFormat(last, end - last, look)
            if start > 0:
                self._make_room_before(start, places)

    def _make_room_before(self, start: int, places: Places) -> None:
        before = places.of_index(max(places.index(start) - 1, 0))
        look = self.format(before)
        look.setFontLetterSpacingType(look.font().SpacingType.AbsoluteSpacing)
        look.setFontLetterSpacing(max(look.fontLetterSpacing(), 0.0) + theme.current().px(PADDING))
        self.setFormat(before, start - before, look)


def _word_look(mark: Mark) -> QTextCharFormat:
    look = QTextCharFormat()
    look.setForeground(theme.current().color(Token.FOLLOW if mark.is_gap else Token.ACCENT))
    look.setFont(theme.font(Size.PARAGRAPH, SEMIBOLD))
    return look


class Stretch(NamedTuple):
    """Where words stand in the viewport. `is_begun`, `goes_on`: their line was broken within them, before or after it."""

    box: QRectF
    baseline: float
    is_begun: bool
    goes_on: bool


def stretches(field: QTextEdit, start: int, end: int) -> Iterator[Stretch]:
    """Line by line."""
    layout = field.document().documentLayout()
    away = QPointF(field.horizontalScrollBar().value(), field.verticalScrollBar().value())
    block = field.document().findBlock(start)
    while block.isValid() and block.position() < end:
        corner = layout.blockBoundingRect(block).topLeft() - away
        lines = block.layout()
        for number in range(lines.lineCount()):
            line = lines.lineAt(number)
            begin, close = start - block.position(), end - block.position()
            stop = line.textStart() + line.textLength()
            first, last = max(begin, line.textStart()), min(close, stop)
            if first < last:
                left, right = sorted((_x(line, first), _x(line, last)))
                box = QRectF(left, line.y(), right - left, line.height()).translated(corner)
                is_begun = number > 0 and begin < line.textStart()
                goes_on = number < lines.lineCount() - 1 and close > stop
                yield Stretch(box, corner.y() + line.y() + line.ascent(), is_begun, goes_on)
        block = block.next()


def _x(line, at: int) -> float:  # type: ignore[no-untyped-def]  # the binding answers (x, place)
    answer = line.cursorToX(at)
    return float(answer[0] if isinstance(answer, tuple) else answer)


def paint_pills(field: QTextEdit, start: int, end: int, color: QColor) -> None:
    """A soft box behind words; where their line is broken it is cut open. Nothing hangs out of the lines."""
    painter = QPainter(field.viewport())
    edge = field.document().documentMargin() - field.horizontalScrollBar().value()
    look = theme.current()
    padding, metrics = look.px(PADDING), field.fontMetrics()
    for box, baseline, is_begun, goes_on in stretches(field, start, end):
        top = baseline - metrics.ascent() - look.px(_TALLER) + 1
        height = metrics.ascent() + metrics.descent() + 2 * look.px(_TALLER) - 2
        left = box.left() if is_begun else max(box.left() - padding, edge)
        shape = QRectF(left, top, box.right() - left - (0 if goes_on else 1), height)
        painter.save()
        painter.setClipRect(shape)
        away = 2.0 * look.px(_RADIUS)
        rounded(painter, shape.adjusted(-away if is_begun else 0, 0, away if goes_on else 0, 0), look.px(_RADIUS), color)
        painter.restore()


def paint_waves(field: QTextEdit, start: int, end: int, color: QColor) -> None:
    """A wavy line below words."""
    painter = QPainter(field.viewport())
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    scale = theme.current().scale
    painter.setPen(QPen(color, 1.25 * scale))
    rise, pitch = _WAVE * scale, _PITCH * scale
    for box, baseline, *_ in stretches(field, start, end):
        y = baseline + 3.5 * scale
        path = QPainterPath(QPointF(box.left(), y))
        for number in range(ceil(box.width() / (pitch / 2))):
            x = box.left() + number * pitch / 2
            up = rise * 2 if number % 2 else -rise * 2
            path.quadTo(QPointF(x + pitch / 4, y + up), QPointF(x + pitch / 2, y))
        painter.save()
        painter.setClipRect(box.adjusted(0, 0, 0, 6 * scale))
        painter.drawPath(path)
        painter.restore()
