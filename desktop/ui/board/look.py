"""A card made ready for painting at one width: texts laid out and cut, the payment bar measured. The delegate keeps these, so
that a frame of scrolling shapes no text."""

from functools import cache, lru_cache
from typing import NamedTuple

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QStaticText, QTransform

from desktop.core.card import Card, unpacked
from desktop.ui.board.face import Face
from desktop.ui.board.metrics import Metrics
from desktop.ui.icons import Icon
from desktop.ui.labels import board as words
from desktop.ui.theme import Token
from desktop.ui.widgets.bar import BETWEEN, SEGMENT_TOKENS, segment_widths

_AS_IT_IS = QTransform()
_LONGEST = 250  # more letters than a card can show; shaping them would only take time
_LEAST = "00…"
_ONE_LINE = dict.fromkeys((*range(32), 0x2028, 0x2029), " ")


class Text(NamedTuple):
    left: float
    top: float
    words: QStaticText
    font: QFont
    token: Token


class Mark(NamedTuple):
    """An icon in its place; `token` is its color."""

    left: float
    top: float
    icon: Icon
    token: Token


class Part(NamedTuple):
    """A segment of the payment bar, and which of its ends are round."""

    box: QRectF
    token: Token
    round_left: bool
    round_right: bool


class Look(NamedTuple):
    """Positions from the card's top left corner. `cut`: some text that matters did not fit."""

    face: Face
    texts: tuple[Text, ...]
    bar: tuple[Part, ...]
    dial_left: float
    marks: tuple[Mark, ...]
    cut: bool


class Row:
    """Places texts in the inner width of a card, mirrored where the language runs from right to left."""

    def __init__(self, measures: Metrics, width: int, mirrored: bool):
        self.left = measures.padding
        self.width = width - 2 * measures.padding
        self.mirrored = mirrored
        self.full = width

    def place(self, left: float, width: float) -> float:
        return self.full - left - width if self.mirrored else left

    def text(
        self,
        words: str,
        font: QFont,
        token: Token,
        top: float,
        room: float,
        at_end: bool = False,
        named: bool = False,
        gives: str = "",
    ) -> tuple[Text, float, bool]:
        """The text within `room`, at the start of the row or at its end; the width it takes; whether it was cut. `named`: it is
        a name, whose number tells it from the next; `gives`: what of it is cut before the rest."""
        made, width, cut = _fitted(words, font, room, named, gives)
        left = self.left + self.width - width if at_end else self.left
        return Text(self.place(left, width), top, made, font, token), width, cut


def look(card: Card, face: Face, measures: Metrics, width: int, mirrored: bool) -> Look:
    """Everything of a card that depends on its words and its width."""
    if measures.form.compact:
        from desktop.ui.board.compact import compact

        return compact(card, face, measures, Row(measures, width, mirrored))
    row, fonts = Row(measures, width, mirrored), measures.fonts
    beside_dial = row.width - measures.disc - round(measures.gap * 1.5)
    title, _, title_cut = row.text(card.title, fonts.title, Token.INK, measures.title_top, beside_dial, named=True)
    named = card.client if measures.form.client else ""
    client, _, client_cut = row.text(named, fonts.small, Token.INK2, measures.client_top, beside_dial, named=True)
    turn, turn_mark, turn_cut = turn_row(card, measures, row, beside_dial) if measures.form.turn else ((), (), False)
    amount, rest, amount_cut = _amount_row(face, measures, row)
    step, platform, step_cut = _step_row(card, face, measures, row)
    reach = 0 if face.fill is None else 1  # a ring is a little wider than a disc
    dial_left = row.place(row.left + row.width - measures.disc - reach, measures.disc) - (measures.box - measures.disc) / 2
    return Look(
        face,
        (title, client, amount, rest, step, platform, *turn),
        _bar(card, measures, row),
        dial_left,
        (step_mark(face, measures, row), *turn_mark),
        title_cut or client_cut or amount_cut or step_cut or turn_cut,
    )


def step_mark(face: Face, measures: Metrics, row: Row) -> Mark:
    top = measures.step_top + measures.mark_drop
    return Mark(row.place(row.left, measures.icon), top, face.line.icon, face.line.tone.text)


def turn_row(card: Card, measures: Metrics, row: Row, room: float) -> tuple[tuple[Text, ...], tuple[Mark, ...], bool]:
    """Whose turn it is, for cards whose column does not tell: an icon and the name of the column they have by turn."""
    from desktop.ui.board.turns import turn_icon, turn_name, turn_token

    start = measures.icon + round(measures.gap * 0.5)
    token = turn_token(card)
    name, width, cut = row.text(turn_name(card), measures.fonts.small, token, measures.turn_top, room - start)
    mark = Mark(row.place(row.left, measures.icon), measures.turn_top + measures.mark_drop, turn_icon(card), token)
    return (name._replace(left=row.place(row.left + start, width)),), (mark,), cut


def _amount_row(face: Face, measures: Metrics, row: Row) -> tuple[Text, Text, bool]:
    """The amount that matters and what it is of. When both do not fit, the word after the amount is cut; where that is not
    enough the amount stands alone: half a number is another number."""
    font, between, top = measures.fonts.amount, round(measures.gap * 0.4), measures.amount_top
    amount, taken, cut = row.text(face.amount, font, Token.INK2, top, row.width)
    rest, width, _ = row.text(face.rest, font, Token.INK3, top, row.width, at_end=True)
    if taken + between + width <= row.width:
        return amount, rest, cut
    word, room = face.amount.rpartition(" ")[2], row.width - width - between
    if not any(letter.isdigit() for letter in word) and can_give(face.amount, word, font, room):
        amount, *_ = row.text(face.amount, font, Token.INK2, top, room, gives=word)
    else:
        rest, *_ = row.text("", font, Token.INK3, top, 0, at_end=True)
    return amount, rest, True


def _step_row(card: Card, face: Face, measures: Metrics, row: Row) -> tuple[Text, Text, bool]:
    """The next step, and the platform in what room is left: it gives way first."""
    fonts, start = measures.fonts, measures.icon + round(measures.gap * 0.75)
    line = face.line
    step, width, cut = row.text(line.text, fonts.step, line.tone.text, measures.step_top, row.width - start, gives=line.name)
    step = step._replace(left=row.place(row.left + start, width))
    room = row.width - start - width - round(measures.gap * 1.25)
    name = words.platform_name(card.platform_id, card.platform)
    shown = name if room >= measures.platform_least else ""
    platform, *_ = row.text(shown, fonts.platform, Token.INK3, measures.step_top - measures.platform_rise, room, at_end=True)
    return step, platform, cut


def _bar(card: Card, measures: Metrics, row: Row) -> tuple[Part, ...]:
    """One segment a milestone, as wide as its amount; the bar's ends are round."""
    segments = unpacked(card.segments)
    if not segments:
        box = QRectF(row.place(row.left, row.width), measures.bar_top, row.width, measures.bar)
        return (Part(box, Token.SEG_PLANNED, True, True),)
    widths = segment_widths([amount for amount, _ in segments], row.width)
    between = BETWEEN if sum(widths) < row.width else 0
    parts, left, last = [], float(row.left), len(widths) - 1
    for position, (width, (_, state)) in enumerate(zip(widths, segments, strict=True)):
        first_side, last_side = position == 0, position == last
        if row.mirrored:
            first_side, last_side = last_side, first_side
        box = QRectF(row.place(left, width), measures.bar_top, width, measures.bar)
        parts.append(Part(box, SEGMENT_TOKENS[state], first_side, last_side))
        left += width + between
    return tuple(parts)


@lru_cache(maxsize=1500)
def _fitted(words: str, font: QFont, room: float, named: bool, gives: str) -> tuple[QStaticText, float, bool]:
    """The text laid out, its width, and whether it had to be cut. It is shaped once when it fits, and not again on the next card
    that says the same: shaping is what takes time."""
    words = words.replace(gives, gives[:_LONGEST], 1) if gives else words[:_LONGEST]
    words = words.translate(_ONE_LINE)
    made = _static(words, font)
    width = made.size().width()
    if width <= room or not words:
        return made, width, False
    gives = gives[:_LONGEST].translate(_ONE_LINE) or (_before_number(words) if named else "")
    made = _static(_shortened(words, gives, font, max(room, 0)), font)
    return made, made.size().width(), True


def _before_number(name: str) -> str:
    """All of a name but the number at its end; nothing where it has none."""
    words, _, number = name.rpartition(" ")
    return words if number.isdecimal() and len(number) < 5 else ""


def _shortened(words: str, gives: str, font: QFont, room: float) -> str:
    """Cut where it gives, or at its end."""
    measure, cut = QFontMetricsF(font), Qt.TextElideMode.ElideRight
    if not gives or not can_give(words, gives, font, room):
        return measure.elidedText(words, cut, room)
    start, _, end = words.partition(gives)
    return start + measure.elidedText(gives, cut, room - measure.horizontalAdvance(start + end)) + end


def can_give(words: str, gives: str, font: QFont, room: float) -> bool:
    """Whether the words fit when a part of them is cut, so that enough of that is left to be recognized."""
    return QFontMetricsF(font).horizontalAdvance(words.replace(gives, _LEAST, 1) if gives else words) <= room


def _static(words: str, font: QFont) -> QStaticText:
    made = QStaticText(_plain())
    made.setText(words)
    made.prepare(_AS_IT_IS, font)
    return made


@cache
def _plain() -> QStaticText:
    """What all of them are copies of."""
    made = QStaticText()
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setPerformanceHint(QStaticText.PerformanceHint.AggressiveCaching)
    return made
