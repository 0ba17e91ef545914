"""What stands below the head of the board: the banner (who needs the designer today, in one line, and a way to go through them),
and the columns, in whatever way they are looked at."""

from bisect import bisect_right
from collections.abc import Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from desktop.core.card import Card
from desktop.ui import formats, icons, theme
from desktop.ui.board.due import clients, due_cards, phrases, windows_first
from desktop.ui.board.model import Moment, Moments
from desktop.ui.icons import Icon
from desktop.ui.labels import due as words
from desktop.ui.theme import SEMIBOLD, Size, Token
from desktop.ui.widgets.buttons import Button, Kind
from desktop.ui.widgets.label import ElidedLabel
from desktop.ui.widgets.painting import mirrored, rounded, sided

if TYPE_CHECKING:
    from desktop.ui.board.arranging import Arranging
    from desktop.ui.board.columns import Lanes
    from desktop.ui.board.delegate import CardDelegate
    from desktop.ui.board.page import BoardPage
    from desktop.ui.board.totals import Change

_PADDING, _ICON, _GAP, _HEIGHT, _TOLD = 14, 16, 11, 36, 12
_BETWEEN = " · "
_LEAST = 8  # letters of a phrase that tell something


class DueBanner(QWidget):
    """Hidden while nothing is due. Signal: `requested` when the designer wants to go through them."""

    requested = Signal()

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        look = theme.current()
        self._headline = ElidedLabel("", Size.BODY, SEMIBOLD)
        self._headline.setAccessibleIdentifier("board.due.headline")
        self._list = ElidedLabel("", Size.BODY)
        self._list.setAccessibleIdentifier("board.due.list")
        self._list.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)  # it gives way first
        for label in (self._headline, self._list):
            label.setContentsMargins(0, 0, 0, 2)  # to the height of the button's words
        self._button = Button(words.go_through(), Kind.LINK)
        self._button.setAccessibleIdentifier("board.due.go")
        self._button.clicked.connect(self.requested)
        self._is_short = False
        self._due: list[Card] = []
        self._moment: Moment | None = None
        self._row, self._rows = QHBoxLayout(), QVBoxLayout(self)
        self._rows.setContentsMargins(*sided(self, look.px(_PADDING + _ICON + _GAP), 0, look.px(_PADDING), 0))
        self._rows.setSpacing(0)
        self._rows.addLayout(self._row)
        self._row.setSpacing(_space())
        self._row.addWidget(self._headline)
        self._row.addWidget(self._list, 1)
        self._row.addSpacing(look.px(_GAP))
        self._row.addWidget(self._button)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.hide()

    def show_due_of(self, columns: Iterable[Iterable[Card]], moment: Moment) -> None:
        """Each of `columns` is ordered by due moment."""
        found = due_cards(columns, moment)
        self._headline.setText(words.headline(clients(found)))
        self._due, self._moment = found, moment
        self.setVisible(bool(found))
        if self.isVisible():
            self._fit()
        elif self.testAttribute(Qt.WidgetAttribute.WA_Resized):  # else its size comes, and it tells then
            self._tell(self._room_for_list())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Where the headline would be cut, the button stands below it."""
        room = self._room_for_list()
        self._tell(room)
        margins, is_short = self._rows.contentsMargins(), room < 0
        if is_short == self._is_short:
            return
        self._is_short = is_short
        self._list.setVisible(not is_short)
        around = 6 if is_short else 0
        self._rows.setContentsMargins(margins.left(), around, margins.right(), around)
        if is_short:
            self._row.removeWidget(self._button)
            self._rows.addWidget(self._button, 0, Qt.AlignmentFlag.AlignLeading)
        else:
            self._rows.removeWidget(self._button)
            self._row.addWidget(self._button)
        self.updateGeometry()

    def _room_for_list(self) -> int:
        margins, around = self._rows.contentsMargins(), theme.current().px(_GAP) + _space()
        room = self.width() - margins.left() - margins.right() - around
        return room - self._headline.sizeHint().width() - self._button.sizeHint().width()

    def _tell(self, room: int) -> None:
        """As much as has room, and how many more there are."""
        if self._moment is None or not self._due:
            return
        width, number = QFontMetrics(self._list.font()).horizontalAdvance, len(self._due)
        told, end = _BETWEEN.join(phrases(self._due, self._moment)) if number <= _TOLD else "", ""
        if not told or width(told) > room:
            some = phrases(windows_first(self._due, self._moment)[:_TOLD], self._moment)
            ways = [_told(some[:n], number) for n in range(1, len(some) + 1)]
            told = ways[bisect_right(ways, room, key=width) - 1] if width(ways[0]) <= room else ""
            if not told:  # the number of the others is never cut: rather the phrase before it
                end = f"{_BETWEEN}+{formats.count(number - 1)}" if number > 1 else ""
                told = some[0] if room - width(end) > width("m" * _LEAST) else ""
        self._list.show_with_end(told, end if told else "")

    def sizeHint(self) -> QSize:
        hint = super().sizeHint()
        line = max(theme.current().px(_HEIGHT), self._headline.sizeHint().height() + 12)
        return QSize(hint.width(), hint.height() if self._is_short else line)

    def minimumSizeHint(self) -> QSize:
        return QSize(super().minimumSizeHint().width(), self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        look = theme.current()
        painter = QPainter(self)
        rounded(painter, QRectF(self.rect()), look.px(10), look.color(Token.FOLLOW_SOFT))
        side = look.px(_ICON)
        middle = self._headline.geometry().center().y() if self._is_short else self.height() // 2
        box = QRect(look.px(_PADDING), middle - side // 2, side, side)
        box = mirrored(self, self.rect(), box)
        painter.drawPixmap(box.topLeft(), icons.pixmap(Icon.SUN, look.color(Token.FOLLOW), side, self.devicePixelRatioF()))


def _space() -> int:
    """Between the headline and what follows, as between words; the headline keeps two pixels itself."""
    return theme.current().px(3) - 2


def _told(some: list[str], of: int) -> str:
    return _BETWEEN.join([*some, words.more(of - len(some))] if of > len(some) else some)


class Room(QWidget):
    """Below the head of a page: what is said `above` the columns, and in their `place` the columns by turn, or groups. What puts
    other ways to look at the board in force is `arranging`; None while nobody has looked in another way than the usual one."""

    def __init__(self, page: "BoardPage"):
        super().__init__()
        look = theme.current()
        self._page = page
        self.arranging: Arranging | None = None
        self.place, self.above = QVBoxLayout(self), QVBoxLayout()
        self.place.setContentsMargins(0, look.px(12), 0, 0)
        self.place.setSpacing(look.px(12))
        self.above.setContentsMargins(look.px(22), 0, look.px(22), 0)
        self.above.setSpacing(look.px(12))
        self.above.addWidget(page.banner)
        self.place.addLayout(self.above)
        self.add(page.columns)

    def add(self, lanes: "Lanes") -> None:
        self.place.addWidget(lanes, 1)
        lanes.opened.connect(self._page.project_opened)
        lanes.current_changed.connect(self._page.current_changed)
        lanes.menu_requested.connect(self._page.open_menu)

    def made_arranging(self, delegate: "CardDelegate", moments: Moments) -> "Arranging":
        if self.arranging is None:
            from desktop.ui.board.arranging import Arranging

            self.arranging = Arranging(self._page, self, delegate, moments)
            self.arranging.changed.connect(self._page.on_arranged)
        return self.arranging

    @property
    def lanes(self) -> "Lanes":
        """The columns in front."""
        return self._page.columns if self.arranging is None else self.arranging.lanes

    def is_filtered(self) -> bool:
        return self.arranging is not None and self.arranging.arrangement.is_filtered()

    # ---- as `Arranging` does it; as usual there is nothing to do

    def apply_again(self) -> None:
        if self.arranging is not None:
            self.arranging.apply_again()

    def narrow(self) -> None:
        if self.arranging is not None:
            self.arranging.narrow()

    def follow(self, changes: "list[Change]") -> None:
        if self.arranging is not None:
            self.arranging.follow(changes)

    def refresh(self) -> None:
        if self.arranging is not None:
            self.arranging.refresh()

    def tell(self) -> None:
        if self.arranging is not None:
            self.arranging.tell()
