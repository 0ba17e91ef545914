"""The body of the panel: its parts below each other. It shows the facts it is given; the panel connects its parts."""

from itertools import pairwise

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.ui import theme
from desktop.ui.labels import panel as words
from desktop.ui.labels import why as why_words
from desktop.ui.project.conversation_strip import ConversationStrip
from desktop.ui.project.facts import Facts
from desktop.ui.project.fork_section import ForkSection
from desktop.ui.project.head import PanelHead, RefusalOf
from desktop.ui.project.history_view import HistoryView
from desktop.ui.project.ladder_nodes import nodes_of
from desktop.ui.project.ladder_picture import LadderPicture
from desktop.ui.project.milestones_section import MilestonesSection
from desktop.ui.project.next_line import next_line
from desktop.ui.project.pause_note import PauseNote
from desktop.ui.project.platform_line import PlatformLine
from desktop.ui.theme import SEMIBOLD, Size, Token
from desktop.ui.widgets.buttons import Button, Kind
from desktop.ui.widgets.exposure_picture import ExposurePicture
from desktop.ui.widgets.label import Label
from desktop.ui.widgets.rhythm_section import RhythmSection
from desktop.ui.widgets.wrapping_label import WrappingLabel

_MARGIN, _TOP = 26, 22


class PanelBody(QWidget):
    """Head, ladder, conversation, milestones, history."""

    def __init__(self, refusal_of: RefusalOf, parent: QWidget | None = None):
        super().__init__(parent)
        self.head = PanelHead(refusal_of)
        self.news = PlatformLine()
        self.ladder = LadderPicture()
        self.pause = PauseNote()
        self.fork = ForkSection()
        self.strip = ConversationStrip()
        self.rhythm = RhythmSection(15)
        self.exposure = ExposurePicture()
        self.exposure.setContentsMargins(0, 0, 0, theme.current().px(15))
        self.milestones = MilestonesSection()
        self.history = HistoryView()
        self.older = Button(words.show_older(), Kind.LINK)
        self.older.setAccessibleIdentifier("history.older")
        self._ladder_title = WrappingLabel("", Size.SECONDARY, SEMIBOLD, Token.INK2)
        self.why = _HeadLink(why_words.title(), Kind.LINK)
        self.why.setAccessibleIdentifier("panel.why")
        self._next = WrappingLabel("", Size.BODY, token=Token.INK2)
        self._next.setAccessibleIdentifier("panel.next")
        self._nothing = Label(words.nothing_happened(), Size.BODY, token=Token.INK2)
        self._lay_out()

    def minimumSizeHint(self) -> QSize:
        """As high as it must be at the width it gets: what it would need at its narrowest leaves a void below many milestones."""
        return QSize(super().minimumSizeHint().width(), 0)

    def show_facts(self, facts: Facts) -> None:
        self.head.show_facts(facts)
        self.news.show_facts(facts)
        self._show_ladder(facts)
        self.fork.show_facts(facts)
        self.strip.show_facts(facts)
        planned = facts.project.milestones if facts.assessment.quote_phase else ()
        self.exposure.show_plan(planned, facts.project.currency, facts.platform, True)
        self.milestones.show_facts(facts)
        self.history.show_facts(facts)
        self._nothing.setVisible(not facts.project.contacts)
        self.history.setVisible(bool(facts.project.contacts))
        self.older.setVisible(self.history.has_more())

        self._chain()

    def _chain(self) -> None:
        """Tab goes down the panel as one reads it, whenever its parts were made."""
        stops = [*self.head.stops(), self.news.choose, self.why, *self.ladder.nodes(), *self.fork.stops(), self.strip]
        stops += [self.rhythm.use, self.exposure.add, *self.milestones.stops(), self.history, self.older]
        for before, after in pairwise(stops):
            QWidget.setTabOrder(before, after)

    def show_older(self) -> None:
        """Shows older entries of the history."""
        self.history.show_more()
        self.older.setVisible(self.history.has_more())

    def _show_ladder(self, facts: Facts) -> None:
        nodes, line = nodes_of(facts), next_line(facts)
        self.pause.show_facts(facts)
        self.ladder.show_nodes(nodes)
        self.ladder.setVisible(bool(nodes))
        self._next.setText(line)
        self._next.setVisible(bool(line))
        self._ladder_title.setText(words.if_silence_goes_on() if nodes else words.what_is_next())
        self._ladder_title.setVisible(bool(nodes or line or facts.assessment.pause))
        self.why.setVisible(facts.next_rung() is not None)

    def _lay_out(self) -> None:
        look = theme.current()
        column = QVBoxLayout(self)
        column.setContentsMargins(look.px(_MARGIN), look.px(_TOP), look.px(_MARGIN), look.px(_MARGIN))
        column.setSpacing(0)
        parts: tuple[tuple[QWidget, int], ...] = (
            (self.head, 18),
            (self.news, 0),
            (self._ladder_head(), 4),
            (self._path(), 17),
            (self.fork, 0),
            (_section_title(words.conversation()), 7),
            (self.strip, 15),
            (self.rhythm, 0),
            (self.exposure, 0),
            (self.milestones, 14),
            (_section_title(words.history()), 6),
            (self._nothing, 0),
            (self.history, 4),
        )
        for part, space in parts:
            column.addWidget(part)
            column.addSpacing(look.px(space))
        column.addWidget(self.older, 0, Qt.AlignmentFlag.AlignLeading)
        column.addStretch(1)

    def _ladder_head(self) -> QWidget:
        """The title, and what explains the date of the next step."""
        head = QWidget()
        row = QHBoxLayout(head)
        row.setContentsMargins(0, 0, 0, 0)
        head.setMinimumHeight(self.why.sizeHint().height())  # with the link or without it
        row.addWidget(self._ladder_title, 1, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.why)
        return head

    def _path(self) -> QWidget:
        """The ladder, and the sentence that stands below it or in its place."""
        path = QWidget()
        column = QVBoxLayout(path)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.current().px(14))
        column.addWidget(self.ladder)
        column.addWidget(self._next)
        column.addWidget(self.pause)
        return path


class _HeadLink(Button):
    """No larger than the heading it stands beside, which it does not push away."""

    def __init__(self, text: str, kind: Kind):
        super().__init__(text, kind)
        self.setFont(theme.font(Size.SECONDARY, SEMIBOLD))

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self.fontMetrics().height() + 4)


def _section_title(text: str) -> Label:
    return Label(text, Size.SECONDARY, SEMIBOLD, Token.INK2)
