"""The callout of a step: heading, text, and the buttons to go on, back, or away; and the ring around the part it is about. They
lie over the window; nothing below them is touched."""

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, QSize, Qt, Signal, SignalInstance
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from desktop.ui import theme
from desktop.ui.labels import tour as words
from desktop.ui.theme import SEMIBOLD, Size, Token
from desktop.ui.widgets.buttons import Button, Kind
from desktop.ui.widgets.flow import Flow
from desktop.ui.widgets.label import Label
from desktop.ui.widgets.painting import rounded
from desktop.ui.widgets.wrapping_label import WrappingLabel

_WIDTH, _EDGE, _GAP = 360, 10, 12
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class Ring(QWidget):
    """Around the part; the mouse goes through it."""

    def __init__(self, window: QWidget):
        super().__init__(window)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def surround(self, part: QRect) -> None:
        margin = theme.current().px(6)
        self.setGeometry(part.adjusted(-margin, -margin, margin, margin))
        self.setVisible(not part.isEmpty())

    def paintEvent(self, event: QPaintEvent) -> None:
        look = theme.current()
        box = QRectF(self.rect()).adjusted(1.5, 1.5, -1.5, -1.5)
        rounded(QPainter(self), box, look.px(12), None, look.color(Token.ACCENT), 3)


class Callout(QFrame):
    """Signals: `forth`, `back`, `left`: what was chosen."""

    forth = Signal()
    back = Signal()
    left = Signal()

    def __init__(self, step: int, window: QWidget):
        super().__init__(window)
        texts = words.texts()
        heading, text = texts[step]
        is_last = step == len(texts) - 1
        self.setAccessibleIdentifier("tour")
        self.setAccessibleName(heading)
        self.setAccessibleDescription(text)
        self.heading = WrappingLabel(heading, Size.CARD_TITLE, SEMIBOLD)
        self.text = WrappingLabel(text, Size.BODY, token=Token.INK2)
        self.place = Label(words.place(step + 1, len(texts)), Size.SECONDARY, token=Token.INK2)
        self.skip_button = self._button("skip", words.skip(), Kind.LINK)
        self.back_button = self._button("back", words.back(), Kind.SECONDARY)
        self.forth_button = self._button("next", words.done() if is_last else words.forth(), Kind.PRIMARY)
        self.forth_button.setAccessibleDescription(f"{heading}\n{text}")
        self.skip_button.clicked.connect(self.left)
        self.back_button.clicked.connect(self.back)
        self.forth_button.clicked.connect(self.forth)
        self._lay_out()
        self.back_button.setVisible(step > 0)
        self.skip_button.setVisible(not is_last)

    def _button(self, name: str, text: str, kind: Kind) -> Button:
        made = Button(text, kind, parent=self)
        made.setAccessibleIdentifier(f"tour.{name}")
        made.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        made.installEventFilter(self)
        return made

    def _lay_out(self) -> None:
        look = theme.current()
        head = QHBoxLayout()
        head.addWidget(self.place, 1)
        head.addWidget(self.skip_button)
        head.addStrut(self.skip_button.sizeHint().height())  # as high without it
        self._buttons = Flow(8)
        self._buttons.add(self.forth_button)
        self._buttons.add(self.back_button)
        column = self._column = QVBoxLayout(self)
        column.setContentsMargins(look.px(18), look.px(7), look.px(18), look.px(16))
        column.setSpacing(look.px(8))
        column.addLayout(head)
        column.addSpacing(-look.px(4))
        column.addWidget(self.heading)
        column.addWidget(self.text)
        column.addSpacing(look.px(4))
        column.addWidget(self._buttons)

    # -- where it stands

    def stand_beside(self, part: QRect) -> None:
        """Below the part, above it, or beside it, wherever it hides nothing of it; in the middle where there is no part."""
        room = self.window().rect().adjusted(_EDGE, _EDGE, -_EDGE, -_EDGE)
        width = min(theme.current().px(_WIDTH), room.width())
        self._column.activate()
        size = QSize(width, min(self._column.totalHeightForWidth(width), room.height()))
        self.setGeometry(_beside(part, size, room))

    # -- keys

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The keys of the tour mean the same on each of its buttons."""
        if isinstance(event, QKeyEvent):
            if event.type() == QEvent.Type.ShortcutOverride and self._slot(watched, event) is not None:
                event.accept()
                return True
            if event.type() == QEvent.Type.KeyPress and (slot := self._slot(watched, event)) is not None:
                slot.emit()
                return True
        return False

    def _slot(self, watched: QObject, event: QKeyEvent) -> SignalInstance | None:
        key = Qt.Key(event.key())
        on, before = (Qt.Key.Key_Left, Qt.Key.Key_Right)[:: 1 if self.isRightToLeft() else -1]
        if key == Qt.Key.Key_Escape or (key in _ENTER and watched is self.skip_button):
            return self.left
        if key == before or (key in _ENTER and watched is self.back_button):
            return self.back if not self.back_button.isHidden() else None
        return self.forth if key == on or key in _ENTER else None

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab stays with the tour until one leaves it."""
        stops = [b for b in (self.forth_button, self.back_button, self.skip_button) if b.isVisible()]
        if not stops:  # it is going
            return super().focusNextPrevChild(forward)
        focused = self.focusWidget()
        at = next((number for number, button in enumerate(stops) if button is focused), -1)
        reason = Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason
        stops[(at + (1 if forward else -1)) % len(stops)].setFocus(reason)
        return True

    def paintEvent(self, event: QPaintEvent) -> None:
        look = theme.current()
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        rounded(QPainter(self), box, look.px(12), look.color(Token.SURFACE), look.color(Token.ACCENT))


def _beside(part: QRect, size: QSize, room: QRect) -> QRect:
    box = QRect(QPoint(0, 0), size)
    if part.isEmpty():
        box.moveCenter(room.center())
        return box
    places = (
        QPoint(part.left(), part.bottom() + _GAP),
        QPoint(part.right() + _GAP, part.top()),
        QPoint(part.left() - _GAP - size.width(), part.top()),
        QPoint(part.left(), part.top() - _GAP - size.height()),
    )
    fitting = [_within(QRect(place, size), room) for place in places]
    return next((one for one in fitting if not one.intersects(part)), _within(QRect(places[1], size), room))


def _within(box: QRect, room: QRect) -> QRect:
    left = min(max(box.left(), room.left()), room.right() + 1 - box.width())
    top = min(max(box.top(), room.top()), room.bottom() + 1 - box.height())
    return QRect(QPoint(left, top), box.size())
