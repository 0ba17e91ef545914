"""The bar below the settings while something is not saved yet: where, what it would move, Save and Discard, in the order of the
dialogs."""

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeySequence, QPainter, QPaintEvent, QResizeEvent, QShortcut
from PySide6.QtWidgets import QBoxLayout, QDialogButtonBox, QSizePolicy, QVBoxLayout, QWidget

from desktop.core.commands import Command
from desktop.services.service import Service
from desktop.ui import theme
from desktop.ui.dialogs.base import FormScroll
from desktop.ui.impact import ImpactView
from desktop.ui.labels import impact as impact_words
from desktop.ui.labels import settings as words
from desktop.ui.theme import MEDIUM, Size, Token
from desktop.ui.widgets.buttons import Button, Kind
from desktop.ui.widgets.painting import filled, has_visible_focus, rounded
from desktop.ui.widgets.wrapping_label import WrappingLabel

_MOST, _WORDS = 106, 240


class _Room(FormScroll):
    """Long lists scroll: the bar leaves the page its room."""

    def __init__(self, body: QWidget):
        super().__init__(body)
        self._content = body
        body.setAutoFillBackground(False)  # `setWidget` turned it on
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAccessibleIdentifier("settings.impact")
        self.setAccessibleName(impact_words.title())

    def sizeHint(self) -> QSize:
        wanted = self._content.heightForWidth(max(self.width(), 300))
        return QSize(300, min(wanted, theme.current().px(_MOST)))

    def minimumSizeHint(self) -> QSize:
        return QSize(120, self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The keyboard comes only where there is something."""
        super().resizeEvent(event)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus if self.height() > 1 else Qt.FocusPolicy.NoFocus)

    def viewportEvent(self, event: QEvent) -> bool:
        """A ring while the keyboard is here, to scroll."""
        done = super().viewportEvent(event)
        if event.type() == QEvent.Type.Paint and has_visible_focus(self):
            look, box = theme.current(), QRectF(self.viewport().rect())
            rounded(QPainter(self.viewport()), box, look.px(6), None, look.color(Token.ACCENT), 2)
        return done


class SaveBar(QWidget):
    """Signals: `saved`, `discarded`: the buttons. It shows what it is told and saves nothing."""

    saved = Signal()
    discarded = Signal()

    def __init__(self, service: Service, parent: QWidget | None = None):
        super().__init__(parent)
        look = theme.current()
        self.setAccessibleIdentifier("settings.bar")
        self.impact = ImpactView(service)
        self.said = WrappingLabel("", Size.BODY, MEDIUM)
        self.said.setAccessibleIdentifier("settings.unsaved")
        self.problem = WrappingLabel("", Size.BODY, MEDIUM, Token.FINAL)
        self.problem.setAccessibleIdentifier("settings.problem")
        self.save = Button(words.save(), Kind.PRIMARY)
        self.save.setAccessibleIdentifier("settings.save")
        self.discard = Button(words.discard())
        self.discard.setAccessibleIdentifier("settings.discard")
        words_column = QVBoxLayout()
        words_column.setSpacing(look.px(2))
        words_column.addStretch(1)
        words_column.addWidget(self.said)
        words_column.addWidget(self.problem)
        words_column.addWidget(_Room(self.impact))
        words_column.addStretch(1)
        self._buttons = QDialogButtonBox()
        self._buttons.addButton(self.save, QDialogButtonBox.ButtonRole.AcceptRole)
        self._buttons.addButton(self.discard, QDialogButtonBox.ButtonRole.DestructiveRole)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setSpacing(look.px(8))
        self._row.addLayout(words_column, 1)
        self._row.addWidget(self._buttons, 0, Qt.AlignmentFlag.AlignVCenter)
        self.save.clicked.connect(self.saved)
        self.discard.clicked.connect(self.discarded)
        shortcut = QShortcut(QKeySequence(QKeySequence.StandardKey.Save), self)
        shortcut.activated.connect(self.save.click)
        self.problem.hide()
        self.hide()

    def show_draft(self, command: Command | None, unsaved: list[str]) -> None:
        """A change that is not saved yet, and where it is, by name; None: there is none."""
        self.said.setText(words.unsaved_in(unsaved))
        self.problem.hide()
        self.impact.look(command)
        self.impact.show()
        self.save.setEnabled(command is not None)
        self.setVisible(command is not None)

    def show_problem(self, sentence: str) -> None:
        """Why it cannot be saved as it stands."""
        self.impact.look(None)
        self.impact.hide()
        self.problem.setText(sentence)
        self.problem.show()
        self.show()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where words and buttons have no room beside each other, the buttons stand below."""
        super().resizeEvent(event)
        look = theme.current()
        narrow = self.width() < self._buttons.sizeHint().width() + look.px(_WORDS)
        self._row.setContentsMargins(look.px(22), look.px(4 if narrow else 10), look.px(22), look.px(6 if narrow else 12))
        self._row.setDirection(QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight)

    def paintEvent(self, event: QPaintEvent) -> None:
        look, painter = theme.current(), QPainter(self)
        filled(painter, self.rect(), look.color(Token.SURFACE))
        filled(painter, QRect(0, 0, self.width(), 1), look.color(Token.LINE))
