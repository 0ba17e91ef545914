"""How a client answers, as a section: the sentence, the strip, and a longer first wait where the present one is too short. It
asks for the change by a signal."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.core.rhythm import suggested
from desktop.services.rhythms import ClientRhythm
from desktop.ui import theme
from desktop.ui.labels import rhythm as words
from desktop.ui.theme import SEMIBOLD, Size, Token
from desktop.ui.widgets.buttons import Button, Kind
from desktop.ui.widgets.label import Label
from desktop.ui.widgets.rhythm_strip import RhythmStrip
from desktop.ui.widgets.wrapping_label import WrappingLabel

_BELOW_LINK = 4  # it has room around it


class RhythmSection(QWidget):
    """Hidden while too few answers are known. `intervals_wanted(tuple[int, ...])`: for the client's follow-ups."""

    intervals_wanted = Signal(object)

    def __init__(self, below: int = 0, parent: QWidget | None = None):
        """`below`: free room under it while it is shown."""
        super().__init__(parent)
        self.setAccessibleIdentifier("rhythm")
        self._wanted: tuple[int, ...] | None = None
        self._below = below
        self.summary = WrappingLabel("", Size.BODY, token=Token.INK2)
        self.summary.setAccessibleIdentifier("rhythm.summary")
        self.strip = RhythmStrip()
        self.too_soon = WrappingLabel("", Size.BODY, token=Token.FOLLOW)
        self.too_soon.setAccessibleIdentifier("rhythm.too-soon")
        self.use = Button("", Kind.LINK)
        self.use.setAccessibleIdentifier("rhythm.use")
        self.use.clicked.connect(self._on_use)
        look = theme.current()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, look.px(below))
        column.setSpacing(look.px(5))
        column.addWidget(Label(words.title(), Size.SECONDARY, SEMIBOLD, Token.INK2))
        for part in (self.summary, self.strip, self.too_soon):
            column.addWidget(part)
        column.addWidget(self.use, 0, Qt.AlignmentFlag.AlignLeading)
        self._column = column
        self.hide()

    def show_rhythm(self, known: ClientRhythm | None, intervals: tuple[int, ...] | None) -> None:
        """`intervals`: in force before follow-ups; None where a change for the client would change nothing."""
        self.setVisible(known is not None)
        if known is None:
            return
        self.summary.setText(words.summary(known.rhythm))
        self.strip.show_rhythm(known.rhythm, known.silent)
        self._wanted = suggested(known.rhythm, intervals) if intervals is not None else None
        for part in (self.too_soon, self.use):
            part.setVisible(self._wanted is not None)
        below = self._below if self._wanted is None else min(self._below, _BELOW_LINK)
        self._column.setContentsMargins(0, 0, 0, theme.current().px(below))
        if self._wanted is not None and intervals is not None:
            self.too_soon.setText(words.too_soon(intervals[0], self._wanted[0]))
            self.use.setText(words.use(self._wanted[0]))

    def _on_use(self) -> None:
        if self._wanted is not None:
            self.intervals_wanted.emit(self._wanted)
