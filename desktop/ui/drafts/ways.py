"""The ways a message leaves the editor, as a row of buttons and a menu. It tells what was chosen; nothing goes out from here."""

from enum import Enum
from functools import partial

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from desktop.core.vocabulary import DraftKind
from desktop.ui import icons, theme
from desktop.ui.icons import Icon
from desktop.ui.labels import drafts as words
from desktop.ui.labels.text import escaped_mnemonic
from desktop.ui.theme import Size, Token
from desktop.ui.widgets.buttons import Button, Kind, icon_button
from desktop.ui.widgets.flow import Flow
from desktop.ui.widgets.label import tooltip
from desktop.ui.widgets.menu import Menu
from desktop.ui.widgets.wrapping_label import WrappingLabel


class Way(Enum):
    """What can be done with a finished message."""

    COPY_AND_MARK = "copy-and-mark"
    MAIL = "mail"
    SAVE = "save"
    COPY_SUBJECT = "copy-subject"
    COPY_BODY = "copy-body"
    COPY_BOTH = "copy-both"
    SENT_BEFORE = "sent-before"
    RECORD = "record"
    OWN_WORDS = "own-words"

    @property
    def hands_over(self) -> bool:
        """The words leave the editor, or are recorded as gone: they must be ready for it."""
        return self not in (Way.RECORD, Way.OWN_WORDS)

    @property
    def records(self) -> bool:
        """The message is marked as sent."""
        return self in (Way.COPY_AND_MARK, Way.SENT_BEFORE)


_MENU = (
    (Way.COPY_SUBJECT, Icon.COPY),
    (Way.COPY_BODY, Icon.COPY),
    (Way.COPY_BOTH, Icon.COPY),
    None,
    (Way.SENT_BEFORE, Icon.CLOCK),
    (Way.RECORD, Icon.PENCIL),
    None,
    (Way.OWN_WORDS, Icon.FILE_TEXT),
)


class Ways(QWidget):
    """`chosen(Way)`."""

    chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.reason = ""
        self._refusal = ""
        self._kind = DraftKind.FOLLOW_UP
        self.mark = self._button(words.copy_and_mark(DraftKind.FOLLOW_UP), Way.COPY_AND_MARK, Icon.COPY, Kind.PRIMARY)
        self.mail = self._button(words.open_in_mail(), Way.MAIL, Icon.MAIL)
        self.save = self._button(words.save(), Way.SAVE, Icon.DOWNLOAD)
        self.more = icon_button(Icon.ELLIPSIS, words.more())
        self.more.setAccessibleIdentifier("draft.more")
        self.more.clicked.connect(self._on_more)
        self.note = WrappingLabel("", Size.BODY, token=Token.INK2)
        self.note.setAccessibleIdentifier("draft.note")
        self._flow = Flow(8)
        for button in (self.mark, self.mail, self.save, self.more):
            self._flow.add(button)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(theme.current().px(8))
        self._row.addWidget(self._flow, 1)
        self._row.addWidget(self.note, 0, Qt.AlignmentFlag.AlignVCenter)
        self.show_ready("")

    def _button(self, text: str, way: Way, icon: Icon, kind: Kind = Kind.SECONDARY) -> Button:
        made = Button(escaped_mnemonic(text), kind, icon)
        made.setAccessibleIdentifier(f"draft.{way.value}")
        made.clicked.connect(partial(self.chosen.emit, way))
        return made

    def show_kind(self, kind: DraftKind) -> None:
        self._kind = kind
        self.mark.setText(escaped_mnemonic(words.copy_and_mark(kind)))
        self.mark.updateGeometry()
        self._arrange()

    def show_ready(self, reason: str) -> None:
        """`reason`: why the message cannot go out as it stands; empty when it can."""
        self.reason = reason
        for button in (self.mail, self.save):
            button.setEnabled(not reason)
        self.mark.setEnabled(not reason and not self._refusal)
        self.mark.setToolTip(tooltip(self._refusal))
        self.note.setText(reason or self._refusal or words.nothing_is_sent())
        self.note.set_token(Token.FINAL if reason else Token.INK2)
        self._arrange()

    def show_refusal(self, sentence: str) -> None:
        """Why the message cannot be marked as sent now, whatever its words; empty when it can. It can go out all the same."""
        self._refusal = sentence
        self.show_ready(self.reason)

    def step_back(self, back: bool) -> None:
        """While a question stands above, its answer is the one main button."""
        self.mark.set_kind(Kind.SECONDARY if back else Kind.PRIMARY)

    def allows(self, way: Way) -> bool:
        """Whether a way is open to the message as it stands."""
        return not (self.reason and way.hands_over) and not (self._refusal and way.records)

    def menu(self) -> Menu:
        """The other ways."""
        made = Menu(self)
        for entry in _MENU:
            if entry is None:
                made.addSeparator()
                continue
            way, icon = entry
            action = made.addAction(icons.icon(icon), words.way(way.value))
            action.setObjectName(f"draft.more.{way.value}")
            action.setEnabled(self.allows(way))
            action.triggered.connect(partial(self.chosen.emit, way))
        return made

    def _on_more(self) -> None:
        menu = self.menu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self.more.mapToGlobal(QPoint(0, -menu.sizeHint().height() - 2)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        """The note stands below where the buttons need the whole line."""
        metrics = self.note.fontMetrics()
        wanted = metrics.horizontalAdvance(self.note.text()) + 2
        beside = self._flow.sizeHint().width() + theme.current().px(16) + wanted <= self.width()
        way = QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        self.note.setMinimumWidth(wanted if beside else 0)
        if self._row.direction() is not way:
            self._row.setDirection(way)
            self.updateGeometry()
