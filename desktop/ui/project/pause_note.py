"""The note of the panel while a project is paused: why, until when, what waits meanwhile, and the private note (R15, R16)."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.core.model import Contact
from desktop.core.vocabulary import ContactType, Turn
from desktop.ui import formats, theme
from desktop.ui.labels import pauses as words
from desktop.ui.project.facts import Facts
from desktop.ui.theme import REGULAR, SEMIBOLD, Size, Token
from desktop.ui.widgets.painting import rounded
from desktop.ui.widgets.wrapping_label import WrappingLabel


class PauseNote(QWidget):
    """Hidden while nothing is paused."""

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        self.setAccessibleIdentifier("paused")
        self.headline = WrappingLabel("", Size.BODY, SEMIBOLD, Token.INK)
        self.meanwhile = WrappingLabel("", Size.BODY, REGULAR, Token.INK2)
        self.note = WrappingLabel("", Size.BODY, REGULAR, Token.INK2, lines=8)
        look = theme.current()
        column = QVBoxLayout(self)
        column.setContentsMargins(look.px(12), look.px(9), look.px(12), look.px(9))
        column.setSpacing(look.px(3))
        for label, name in ((self.headline, "paused.headline"), (self.meanwhile, "paused.meanwhile"), (self.note, "paused.note")):
            label.setAccessibleIdentifier(name)
            column.addWidget(label)
        self.hide()

    def show_facts(self, facts: Facts) -> None:
        pause = facts.assessment.pause
        is_shown = pause is not None and facts.assessment.turn is not Turn.NOBODY
        self.setVisible(is_shown)
        if pause is None or not is_shown:
            return
        if pause.until is not None:
            self.headline.setText(words.until(pause.reason, formats.weekday_day(pause.until, facts.today)))
        else:
            self.headline.setText(words.open_end(pause.reason, review_day(facts)))
        has_end = pause.until is not None
        self.meanwhile.setText(words.kindness(has_end) if pause.hardship else words.nothing_due(has_end))
        entry = paused_by(facts)
        note = " ".join(entry.note.split()) if entry is not None else ""
        self.note.setText(words.private_note(note) if note else "")
        self.note.setVisible(bool(note))

    def paintEvent(self, event: QPaintEvent) -> None:
        look = theme.current()
        rounded(QPainter(self), QRectF(self.rect()), look.px(10), look.color(Token.PAUSE_SOFT))


def review_day(facts: Facts) -> str:
    """The day to look at a pause without an end again, as it stands in `next` (R15)."""
    pause, step = facts.assessment.pause, facts.assessment.next
    if step is not None:
        return formats.weekday_day(facts.day_of(step.due_at), facts.today)
    day = pause.review_on if pause is not None else None
    return formats.weekday_day(day, facts.today) if day is not None else ""


def paused_by(facts: Facts) -> Contact | None:
    """The designer's entry that made the pause in force; None for an automatic reply's."""
    pause = facts.assessment.pause
    if pause is None:
        return None
    made = (e for e in reversed(facts.entries) if e.type is ContactType.PAUSED and e.at <= facts.now)
    return next((e for e in made if e.reason is pause.reason and e.until == pause.until), None)
