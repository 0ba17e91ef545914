"""What a change would move, said before it is saved. It looks project by project, lets the window breathe in between, and begins
again when the change becomes another one. It changes nothing.
"""

from zoneinfo import ZoneInfo

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.core.assessment import Step
from desktop.core.commands import Command
from desktop.core.refusal import Refused
from desktop.services.failures import StoreError
from desktop.services.impact import Moved
from desktop.services.service import Service
from desktop.ui import formats, theme
from desktop.ui.labels import impact as words
from desktop.ui.labels.failures import failure_sentence
from desktop.ui.labels.refusals import refusal_sentence
from desktop.ui.slices import Slices
from desktop.ui.theme import MEDIUM, Size, Token
from desktop.ui.widgets.wrapping_label import WrappingLabel

_WAIT_MS, _SHOWN = 200, 4


class ImpactView(QWidget):
    """`service`: who is asked. `looked`: the answer is there."""

    looked = Signal()

    def __init__(self, service: Service, parent: QWidget | None = None):
        super().__init__(parent)
        self._service = service
        self._command: Command | None = None
        self._found: list[Moved] = []
        self._count = 0
        self._wait = QTimer(self, singleShot=True, interval=_WAIT_MS)
        self._wait.timeout.connect(self._on_begin)
        self._slices = Slices(self._on_looked, self)
        self._slices.ended.connect(self._on_ended)
        self._slices.failed.connect(self._on_failed)
        self.summary = WrappingLabel("", Size.SECONDARY, MEDIUM, Token.INK2)
        self.summary.setAccessibleIdentifier("impact.summary")
        self.lines = [WrappingLabel("", Size.SECONDARY, token=Token.INK2, lines=2) for _ in range(_SHOWN + 1)]
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.current().px(1))
        self.summary.hide()
        column.addWidget(self.summary)
        for number, line in enumerate(self.lines, 1):
            line.setAccessibleIdentifier(f"impact.{number}")
            line.hide()
            column.addWidget(line)

    def look(self, command: Command | None) -> None:
        """Says what the command would move; None: there is nothing to say."""
        self._slices.stop()
        self._command = command
        if command is None:
            self._wait.stop()
            self._tell("", Token.INK2, [])
        else:
            self._wait.start()

    def hideEvent(self, event: QHideEvent) -> None:
        """Nobody sees the answer: nobody is asked."""
        super().hideEvent(event)
        self._wait.stop()
        self._slices.stop()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.look(self._command)

    def text(self) -> str:
        """All that is said."""
        return "\n".join(label.text() for label in (self.summary, *self.lines) if not label.isHidden())

    def _on_begin(self) -> None:
        if self._command is None:
            return
        self._found, self._count = [], 0
        try:
            search = self._service.moving(self._command)
        except Refused as refused:
            self._end(refusal_sentence(refused))
        except StoreError as error:
            self._end(failure_sentence(error))
        else:
            self._slices.begin_at_once(search)
            if self._slices.is_running:
                self._tell(words.looking(), Token.INK3, [])

    def _on_looked(self, moved: Moved | None) -> None:
        if moved is not None:
            self._count += 1
            self._found += [moved] if len(self._found) <= _SHOWN else []

    def _on_failed(self, error: StoreError) -> None:
        self._end(failure_sentence(error))

    def _on_ended(self, _nothing: object) -> None:
        if not self._count:
            self._tell(words.nothing_moves(), Token.INK2, [])
        else:
            shown = self._found if self._count <= _SHOWN + 1 else self._found[:_SHOWN]
            lines = [self._line(moved) for moved in shown]
            if self._count > len(shown):
                lines.append(words.more(self._count - len(shown)))
            self._tell(words.moves(self._count), Token.INK, lines)
        self.looked.emit()

    def _end(self, sentence: str) -> None:
        self._tell(sentence, Token.FINAL, [])
        self.looked.emit()

    def _tell(self, summary: str, token: Token, lines: list[str]) -> None:
        self.summary.set_token(token)
        self.summary.setText(summary)
        self.summary.setVisible(bool(summary))
        for number, label in enumerate(self.lines):
            label.setText(lines[number] if number < len(lines) else "")
            label.setVisible(number < len(lines))

    def _line(self, moved: Moved) -> str:
        before, after = moved.before, moved.after
        if before is None or after is None:
            step = before or after
            if step is None:
                return moved.title
            told = words.begins if before is None else words.ends
            return told(moved.title, words.step_name(step, moved.held), self._days(step)[0])
        days = self._days(before, after)
        if (before.kind, before.number) == (after.kind, after.number):
            return words.moved(moved.title, words.step_name(before, moved.held), *days)
        was, will_be = (words.step_name(step, moved.held) for step in (before, after))
        return words.becomes(moved.title, was, days[0], will_be, days[1])

    def _days(self, *steps: Step) -> list[str]:
        """When they fall due on the designer's clock; with the time of day if the day alone does not tell them apart."""
        zone = ZoneInfo(self._service.zone())
        today = self._service.now().astimezone(zone).date()
        moments = [step.due_at.astimezone(zone) for step in steps]
        days = [formats.weekday_day(moment.date(), today) for moment in moments]
        if len(set(days)) < len(days):
            return [formats.day_and_clock(moment, today) for moment in moments]
        return days
