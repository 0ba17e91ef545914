"""The message went out already, at another time: when that was."""

from collections.abc import Callable
from datetime import datetime
from zoneinfo import ZoneInfo

from PySide6.QtWidgets import QWidget

from desktop.core.commands import Command
from desktop.core.refusal import Refused
from desktop.ui.dialogs.base import CommandDialog
from desktop.ui.dialogs.fields.incomplete import Incomplete
from desktop.ui.dialogs.fields.when import WhenField
from desktop.ui.labels import drafts as words
from desktop.ui.labels.refusals import refusal_sentence
from desktop.ui.labels.text import translate


class SentBeforeDialog(CommandDialog):
    """`make` gives the command for a moment."""

    def __init__(
        self, make: Callable[[datetime], Command], now: Callable[[], datetime], zone: str, parent: QWidget | None = None
    ):
        super().__init__("sent-before", words.sent_before_title(), words.mark_as_sent(), parent)
        self._make = make
        self.when = WhenField(now, ZoneInfo(zone))
        self.add(words.when_sent(), self.when, "when")
        self.add_note(words.sent_before_note())

    def command(self) -> Command:
        if self.when.is_future():
            raise Incomplete(translate("Dialogs", "This is in the future. Record it once it has happened."), self.when)
        try:
            return self._make(self.when.value())
        except Refused as refused:
            raise Incomplete(refusal_sentence(refused), self.when) from None
