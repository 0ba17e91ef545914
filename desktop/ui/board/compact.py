"""A compact card made ready for painting: title, silence and a small dial in the first line, the next step and what the card
adds to its column's sum in the second, unless the step needs all of it. Not on the way of the start."""

from PySide6.QtGui import QFontMetricsF

from desktop.core.card import Card, matters
from desktop.ui import formats
from desktop.ui.board.face import Face
from desktop.ui.board.look import Look, Mark, Row, can_give, step_mark
from desktop.ui.board.metrics import Metrics
from desktop.ui.board.turns import turn_icon, turn_token
from desktop.ui.theme import Token


def compact(card: Card, face: Face, measures: Metrics, row: Row) -> Look:
    """Everything of a card that depends on its words and its width. It leaves out so much that it always counts as cut."""
    fonts, gap = measures.fonts, measures.gap
    end = row.width - measures.disc
    number, taken, _ = row.text(face.number, fonts.step, face.tone.text, _middle(measures), end, at_end=True)
    number = number._replace(left=row.place(row.left + end - taken - gap // 2, taken))
    marks = [step_mark(face, measures, row)]
    start = 0
    if measures.form.turn:
        marks.append(_turn_mark(card, measures, row))
        start = measures.icon + gap // 2
    room = end - start - (taken + gap // 2 if face.number else 0) - gap // 2
    title, width, _ = row.text(card.title, fonts.title, Token.INK, measures.title_top, room, named=True)
    title = title._replace(left=row.place(row.left + start, width))
    money = formats.money(matters(card), card.currency)
    amount, taken, _ = row.text(money, fonts.amount, Token.INK2, measures.amount_top, row.width, at_end=True)
    start = measures.icon + round(gap * 0.5)
    line, room = face.line, row.width - start - taken - gap // 2
    if not can_give(line.text, line.name, fonts.step, room):
        amount, *_ = row.text("", fonts.amount, Token.INK2, measures.amount_top, row.width, at_end=True)
        room = row.width - start
    step, width, _ = row.text(line.text, fonts.step, line.tone.text, measures.step_top, room, gives=line.name)
    step = step._replace(left=row.place(row.left + start, width))
    dial_left = row.place(row.left + end, measures.disc)
    return Look(face, (title, number, step, amount), (), dial_left, tuple(marks), True)


def _middle(measures: Metrics) -> float:
    """Where a small line begins to stand beside the dial's middle."""
    return measures.dial_middle - QFontMetricsF(measures.fonts.step).height() / 2


def _turn_mark(card: Card, measures: Metrics, row: Row) -> Mark:
    top = measures.dial_middle - measures.icon / 2
    return Mark(row.place(row.left, measures.icon), top, turn_icon(card), turn_token(card))
