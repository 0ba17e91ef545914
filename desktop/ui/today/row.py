"""A row of the list of today: dial, who and why, the amount at stake, the main action, and the clock to put it off. It tells what
was wanted and does nothing itself."""

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from desktop.ui import theme
from desktop.ui.board.dial import dial
from desktop.ui.board.metrics import metrics
from desktop.ui.icons import Icon
from desktop.ui.labels import snooze, today
from desktop.ui.labels.text import escaped_mnemonic
from desktop.ui.theme import SEMIBOLD, Size, Token
from desktop.ui.today.lines import Line
from desktop.ui.widgets.buttons import Button, Kind, small_button
from desktop.ui.widgets.label import ElidedLabel, Label
from desktop.ui.widgets.painting import has_visible_focus, mirrored, rounded
from desktop.ui.widgets.wrapping_label import WrappingLabel

_PADDING, _GAP, _BETWEEN, _LEAST_HEIGHT, _RADIUS = 15, 13, 3, 70, 12
_LEAST_WORDS = 250  # less room for the words than this, and the amount and the buttons go below them


class TodayRow(QAbstractButton):
    """Signals: `main_wanted`, `open_wanted`, `snooze_wanted(QPoint)` where its menu goes, `stepped(int)` to a row before or
    after, `entered`: the keyboard is on it.

    Enter does the main action, a click or O opens the project, S puts it off, the arrow keys go to other rows.
    """

    main_wanted = Signal()
    open_wanted = Signal()
    snooze_wanted = Signal(QPoint)
    stepped = Signal(int)
    entered = Signal()

    def __init__(self, line: Line, urgent: bool, parent: QWidget | None = None):
        super().__init__(parent)
        self.line = line
        self._urgent = urgent
        self._who = ElidedLabel("", Size.CARD_TITLE, SEMIBOLD)
        self._why = WrappingLabel("", Size.PLATFORM, token=Token.INK2, lines=4)
        self._amount = Label("", Size.CARD_TITLE, SEMIBOLD, tabular=True)
        self._state = Label("", Size.SECONDARY, token=Token.INK2)
        self.main = Button("", Kind.SECONDARY)
        self.clock = small_button(Icon.ALARM_CLOCK)
        for child in (self._who, self._why, self._amount, self._state, self.main, self.clock):
            child.setParent(self)
        self.clicked.connect(self.open_wanted)
        self.main.clicked.connect(self.main_wanted)
        self.clock.clicked.connect(self._on_clock)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.show_line(line)

    def show_line(self, line: Line) -> None:
        self.line = line
        project = line.item.card.project
        self._who.setText(line.who)
        self._why.setText(line.why)
        self._amount.setText(line.amount)
        self._state.setText(line.state)
        action = line.action
        self.main.setText(escaped_mnemonic(action.text if action is not None else today.bring_back()))
        self.main.set_icon(action.icon if action is not None else Icon.UNDO_2)
        does_something = action is not None and action.intent is not None
        self.main.set_kind(Kind.PRIMARY if self._urgent and does_something else Kind.SECONDARY)
        self.setAccessibleName(line.spoken)
        self.setAccessibleIdentifier(f"today.row.{project}")
        self.main.setAccessibleIdentifier(f"today.main.{project}")
        self.clock.setAccessibleIdentifier(f"today.snooze.{project}")
        self.clock.setAccessibleName(snooze.put_off(line.item.card.title))
        self.clock.setToolTip(snooze.hint())
        self.updateGeometry()
        self._place(self.width(), apply=True)
        self.update()

    def set_reachable(self, reachable: bool) -> None:
        """Tab stops at one row of the list only; from there the arrow keys go on."""
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if reachable else Qt.FocusPolicy.ClickFocus)
        for button in (self.main, self.clock):
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus if reachable else Qt.FocusPolicy.ClickFocus)

    # -- keys and mouse

    def keyPressEvent(self, event: QKeyEvent) -> None:
        match Qt.Key(event.key()):
            case Qt.Key.Key_Return | Qt.Key.Key_Enter if self.hasFocus():
                self.main_wanted.emit()
            case Qt.Key.Key_O:
                self.open_wanted.emit()
            case Qt.Key.Key_S:
                self._on_clock()
            case Qt.Key.Key_Up:
                self.stepped.emit(-1)
            case Qt.Key.Key_Down:
                self.stepped.emit(1)
            case _:
                super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.entered.emit()
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    def _on_clock(self) -> None:
        self.snooze_wanted.emit(self.clock.mapToGlobal(QPoint(0, self.clock.height() + 2)))

    # -- where things stand

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._place(width, apply=False)

    def sizeHint(self) -> QSize:
        width = theme.current().px(860)
        return QSize(width, self._place(width, apply=False))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.current().px(220), theme.current().px(_LEAST_HEIGHT))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place(self.width(), apply=True)

    def _place(self, width: int, apply: bool) -> int:
        """Puts everything in place; returns the height this needs."""
        look = theme.current()
        pad, gap = look.px(_PADDING), look.px(_GAP)
        left = pad + metrics().box + gap
        side = self.clock.sizeHint().width()
        end = width - look.px(12) - side
        button, money = self.main.sizeHint(), self._money_width()
        room = end - gap - button.width() - gap - money - (gap if money else 0) - left
        beside = room >= look.px(_LEAST_WORDS)
        words = (room if beside else end - gap - left) if width else look.px(_LEAST_WORDS)
        who, why = self._who.sizeHint().height(), self._why.heightForWidth(max(words, 40))
        block = who + look.px(_BETWEEN) + why
        first = max(look.px(_LEAST_HEIGHT), block + 2 * pad)
        in_line = left + self._money_in_line() + gap + button.width() <= width - pad
        money_line = 0 if beside or in_line else self._amount.sizeHint().height() + gap
        height = first if beside else first + money_line + button.height() + look.px(2)
        if apply:
            top = (first - block) // 2
            self._set(self._who, QRect(left, top, max(words, 40), who))
            self._set(self._why, QRect(left, top + who + look.px(_BETWEEN), max(words, 40), why))
            self._set(self.clock, QRect(end, (first - side) // 2, side, side))
            middle = first // 2 if beside else first - pad + money_line + button.height() // 2 + look.px(2)
            right = end - gap if beside else width - pad
            self._set(self.main, QRect(right - button.width(), middle - button.height() // 2, button.width(), button.height()))
            if beside:
                self._place_money(right - button.width() - gap, middle)
            else:
                self._place_money_in_line(left, middle if in_line else first - pad + (money_line - gap) // 2 + look.px(2))
        return height

    def _place_money(self, right: int, middle: int) -> None:
        """The amount above what it is, both ending at `right`."""
        amount, state = self._amount.sizeHint(), self._state.sizeHint()
        between = theme.current().px(_BETWEEN) - 1
        top = middle - (amount.height() + between + state.height()) // 2
        self._set(self._amount, QRect(right - amount.width(), top, amount.width(), amount.height()))
        below = top + amount.height() + between
        self._set(self._state, QRect(right - state.width(), below, state.width(), state.height()))

    def _place_money_in_line(self, left: int, middle: int) -> None:
        """The amount and, after it, what it is."""
        amount, state = self._amount.sizeHint(), self._state.sizeHint()
        top = middle - amount.height() // 2
        self._set(self._amount, QRect(left, top, amount.width(), amount.height()))
        start = left + amount.width() + theme.current().px(6)
        self._set(self._state, QRect(start, top + amount.height() - state.height() - 1, state.width(), state.height()))

    def _money_in_line(self) -> int:
        return self._amount.sizeHint().width() + theme.current().px(6) + self._state.sizeHint().width()

    def _money_width(self) -> int:
        return max(self._amount.sizeHint().width(), self._state.sizeHint().width()) if self._amount.text() else 0

    def _set(self, widget: QWidget, box: QRect) -> None:
        widget.setGeometry(mirrored(self, self.rect(), box))

    def paintEvent(self, event: QPaintEvent) -> None:
        look, painter = theme.current(), QPainter(self)
        box, radius = QRectF(self.rect()), float(look.px(_RADIUS))
        rounded(painter, box, radius, look.color(Token.LINE))
        rounded(painter, box.adjusted(0, 0, 0, -1), radius, look.color(Token.SURFACE), look.color(Token.LINE))
        if has_visible_focus(self):
            rounded(painter, box, radius, None, look.color(Token.ACCENT), 2)
        side = metrics().box
        first = self._who.geometry().top() + self._why.geometry().bottom()
        place = mirrored(self, self.rect(), QRect(look.px(_PADDING), (first - side) // 2 + 1, side, side))
        painter.drawPixmap(place.topLeft(), dial(self.line.face, self.devicePixelRatioF()))
