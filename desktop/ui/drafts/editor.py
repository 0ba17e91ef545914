"""The editor: title, language, subject and body of a message, what to look at beside it, and the ways to hand it over. It shows
what it is given and tells what the designer does; it knows no service.
"""

from collections.abc import Iterable, Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from desktop.core.drafts.draft import Ask, Piece
from desktop.core.wording.finding import Finding
from desktop.ui import theme
from desktop.ui.drafts.ask_bar import AskBar
from desktop.ui.drafts.box import Box
from desktop.ui.drafts.checks import BLANK
from desktop.ui.drafts.marked_text import MARGIN, MarkedText
from desktop.ui.drafts.side import Side
from desktop.ui.drafts.small_link import SmallLink
from desktop.ui.drafts.tongue_button import TongueButton
from desktop.ui.drafts.tongues import subject_label
from desktop.ui.drafts.ways import Ways
from desktop.ui.labels import drafts as words
from desktop.ui.theme import BOLD, Size, Token
from desktop.ui.widgets.label import Label
from desktop.ui.widgets.painting import filled
from desktop.ui.widgets.scrolling import FittingScroll
from desktop.ui.widgets.wrapping_label import WrappingLabel

_MARGIN, _SIDE, _SIDE_LEAST, _SIDE_SHARE, _LETTER_LEAST, _PANE_LEAST = 28, 330, 190, 0.42, 130, 200
_ANY_WIDTH = 16_777_215  # QWIDGETSIZE_MAX
BETWEEN = "\n\n"
"""What stands between subject and body in the text that is checked and kept."""


class DraftEditor(QWidget):
    """`edited`: the words have changed; `left`: a field has lost the keyboard; `language_chosen(str, Formality)`; `skipped`:
    the next one of a walk is wanted."""

    edited = Signal()
    language_chosen = Signal(str, object)
    skipped = Signal()

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        self.title = WrappingLabel("", Size.PANEL_TITLE, BOLD, lines=2)
        self.title.setAccessibleIdentifier("draft.title")
        self.place = Label("", Size.BODY, token=Token.INK2)
        self.place.setAccessibleIdentifier("draft.place")
        self.skip = SmallLink(words.skip(), Size.BODY)
        self.skip.setAccessibleIdentifier("draft.skip")
        self.tongue = TongueButton()
        self.news = AskBar()
        self.ask = AskBar()
        self.subject = MarkedText(one_line=True)
        self.body = MarkedText()
        self.letter = Box(self.body, padding=(13 - MARGIN, 10 - MARGIN))
        self.side = Side()
        self.ways = Ways()
        self._subject_label = Label("", Size.BODY, token=Token.INK3)
        self._name_fields()
        self._lay_out()
        self.skip.clicked.connect(self.skipped)
        self.tongue.chosen.connect(self.language_chosen)
        for field in (self.subject, self.body):
            field.edited.connect(self.edited)
        self.side.chosen.connect(self.go_to)
        self.ask.stands_out.connect(self.ways.step_back)
        self.show_place("")

    # -- what it shows

    def show_message(self, ask: Ask, title: str, subject: Iterable[Piece], body: Iterable[Piece]) -> None:
        self.title.setText(title)
        self.tongue.show_tongue(ask.language, ask.formality)
        self._subject_label.setText(subject_label(ask.language))
        self.subject.show_pieces(subject)
        self.body.show_pieces(body)
        self.ways.show_kind(ask.kind)

    def follow(self, facts: Mapping[str, str]) -> None:
        """Writes linked facts anew."""
        self.subject.follow(facts)
        self.body.follow(facts)

    def show_place(self, place: str) -> None:
        """Where one is in a walk through several; empty: there is none."""
        self.place.setText(place)
        self.place.setVisible(bool(place))
        self.skip.setVisible(bool(place))

    def show_findings(self, findings: Iterable[Finding]) -> None:
        """Underlines the words of findings; the open gaps of the text stand out by themselves."""
        offset = self.offset()
        spans = [(f.start, f.end) for f in findings if f.end > f.start and f.explanation != BLANK]
        self.subject.show_waves((start, end) for start, end in spans if end <= offset - len(BETWEEN))
        self.body.show_waves((start - offset, end - offset) for start, end in spans if start >= offset)

    def go_to(self, finding: Finding) -> None:
        """Selects the words of a finding."""
        offset = self.offset()
        if finding.start >= offset and finding.end > finding.start:
            self.body.select(finding.start - offset, finding.end - offset)
        elif finding.end > finding.start:
            self.subject.select(finding.start, finding.end)
        else:
            self.body.setFocus(Qt.FocusReason.OtherFocusReason)

    # -- what stands in it

    def offset(self) -> int:
        """Where the body begins in the checked text."""
        return len(self.subject.text()) + len(BETWEEN)

    def text(self) -> str:
        """Subject and body as they are checked."""
        return f"{self.subject.text()}{BETWEEN}{self.body.text()}"

    # -- looks

    def _name_fields(self) -> None:
        self.subject.setAccessibleIdentifier("draft.subject")
        self.subject.setAccessibleName(words.subject_spoken())
        self.body.setAccessibleIdentifier("draft.body")
        self.body.setAccessibleName(words.body_spoken())
        self.news.setAccessibleIdentifier("draft.news")
        self.news.question.setAccessibleIdentifier("draft.news.text")
        self.subject.setFixedHeight(self.subject.fontMetrics().height() + 2)

    def _lay_out(self) -> None:
        look = theme.current()
        head = QHBoxLayout()
        head.setSpacing(look.px(12))
        head.setContentsMargins(0, 0, 0, look.px(2))
        head.addWidget(self.title, 1)
        head.addWidget(self.place)
        head.addWidget(self.skip)
        head.addWidget(self.tongue)
        self.letter.setMinimumHeight(look.px(_LETTER_LEAST))
        pane = QWidget()
        column = QVBoxLayout(pane)
        column.setContentsMargins(look.px(_MARGIN), look.px(24), look.px(_MARGIN), look.px(24))
        column.setSpacing(look.px(14))
        column.addLayout(head)
        column.addWidget(self.news)
        column.addWidget(Box(self.subject, self._subject_label, (13, 10)))
        column.addWidget(self.letter, 1)
        column.addWidget(self.ask)
        column.addWidget(self.ways)
        self._pane = pane
        row = self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(FittingScroll(pane, look.px(_PANE_LEAST)), 3)
        row.addWidget(self.side, 2)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_side()

    def _place_side(self) -> None:
        """Beside the message; narrower where the message needs the room, and below it where that is not enough for both."""
        look, room = theme.current(), self.width() - self._pane.minimumSizeHint().width()
        is_beside = room >= look.px(_SIDE_LEAST)
        self._row.setDirection(QBoxLayout.Direction.LeftToRight if is_beside else QBoxLayout.Direction.TopToBottom)
        if is_beside:
            self.side.setFixedWidth(min(look.px(_SIDE), round(self.width() * _SIDE_SHARE), room))
        else:
            self.side.setMinimumWidth(0)
            self.side.setMaximumWidth(_ANY_WIDTH)

    def paintEvent(self, event: QPaintEvent) -> None:
        filled(QPainter(self), self.rect(), theme.current().color(Token.SURFACE))
