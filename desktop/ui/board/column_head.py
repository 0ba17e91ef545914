"""The head of a column: a dot, the name, how many cards, and their sum. The Closed column's head is a button that folds it."""

from typing import NamedTuple

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from desktop.core.standing import Column
from desktop.ui import formats, icons, theme
from desktop.ui.board.delegate import TOP
from desktop.ui.board.metrics import close_set
from desktop.ui.icons import Icon
from desktop.ui.labels import board as words
from desktop.ui.labels.columns import column_name
from desktop.ui.theme import SEMIBOLD, Size, Token, Tone
from desktop.ui.widgets.label import tooltip
from desktop.ui.widgets.painting import has_visible_focus, mirrored, rounded, write

TONES: dict[str, Tone] = {
    Column.QUOTE: Tone.PAUSE,
    Column.MY_TURN: Tone.PAUSE,
    Column.CLIENT_TURN: Tone.WAIT,
    Column.FOLLOW_UP: Tone.FOLLOW,
    Column.FINAL_NOTICE: Tone.FINAL,
    Column.CLOSED: Tone.PAID,
}
_HEIGHT, _MARGIN, _DOT, _STRIP, _BESIDE = 40, 13, 8, 44, 7
_APART = 5  # the number from the sum, at least


def _tone(column: str) -> Tone:
    return TONES.get(column, Tone.PLAIN)


class HeadFacts(NamedTuple):
    """What a head shows. `number` of cards; `sums`: (currency, minor units), the one with most cards first; `title` of a column
    that is none of the six."""

    column: str
    number: int = 0
    sums: tuple[tuple[str, int], ...] = ()
    title: str = ""

    @property
    def name(self) -> str:
        return self.title or column_name(Column(self.column))

    @property
    def sum(self) -> str:
        """The first sum, and how many other currencies there are: "€ 1 080 +1"."""
        if not self.sums:
            return ""
        first = formats.money(self.sums[0][1], self.sums[0][0])
        return first if len(self.sums) == 1 else words.more_currencies(first, len(self.sums) - 1)

    @property
    def all_sums(self) -> str:
        return "\n".join(formats.money(amount, currency) for currency, amount in self.sums)

    @property
    def spoken(self) -> str:
        return words.column_spoken(self.name, self.number, self.all_sums.replace("\n", " · "))


class ColumnHead(QAbstractButton):
    """`facts` is what it shows. Only a foldable one takes clicks and focus; `folded` draws it as a narrow strip. `quiet`: the
    color of number and sum."""

    def __init__(self, column: str, foldable: bool, parent: QWidget | None = None):
        super().__init__(parent)
        self.facts = HeadFacts(column)
        self.quiet = Token.INK3
        self._foldable = foldable
        self._folded = False
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus if foldable else Qt.FocusPolicy.NoFocus)
        self.setCheckable(foldable)
        if foldable:
            self.setCursor(Qt.CursorShape.PointingHandCursor)
            self.setToolTip(words.fold_hint(False))
        else:
            self.setAttribute(Qt.WidgetAttribute.WA_NoMousePropagation, False)
        self._measure()

    def show_facts(self, facts: HeadFacts) -> None:
        if facts == self.facts and self.accessibleName():
            return
        self.facts = facts
        self.setAccessibleName(facts.spoken)
        if not self._foldable:
            self.setToolTip(tooltip(self._hint()))
        self.update()

    def _hint(self) -> str:
        """What the head has no room for."""
        facts = self.facts
        named = (facts.title,) if facts.title else ()
        return "\n".join((*named, facts.all_sums) if facts.sums else named)

    def set_folded(self, folded: bool) -> None:
        self._folded = folded
        self.setChecked(folded)
        self.setToolTip(words.fold_hint(folded))
        self._measure()
        self.update()

    def _measure(self) -> None:
        vertical = QSizePolicy.Policy.Expanding if self._folded else QSizePolicy.Policy.Fixed
        self.setSizePolicy(QSizePolicy.Policy.Preferred, vertical)
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        look = theme.current()
        height = max(look.px(_HEIGHT), QFontMetrics(self._name_font()).height() + look.px(16)) - TOP
        return QSize(look.px(_STRIP), 4 * height) if self._folded else QSize(look.px(180), height)

    def minimumSizeHint(self) -> QSize:
        return QSize(self.sizeHint().width() if self._folded else 0, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        if self._folded:
            self._paint_strip(painter)
        else:
            self._paint_row(painter)
        if self._foldable and has_visible_focus(self):
            accent = theme.current().color(Token.ACCENT)
            rounded(painter, QRectF(self.rect()).adjusted(2, 2, -2, -2), theme.current().px(12), None, accent, 2)

    def _paint_row(self, painter: QPainter) -> None:
        """In the middle between the column's edge and its first card, which begins a little below its row. A sum that has no room
        beside name and number stands below them: half of it would be another one."""
        look = theme.current()
        painter.translate(0, TOP // 2)
        margin, dot = look.px(_MARGIN), look.px(_DOT)
        name_font, count_font, sum_font = self._fonts()
        left = margin + dot + look.px(_BESIDE)
        count, summed = formats.count(self.facts.number), self.facts.sum
        count_width = QFontMetrics(count_font).horizontalAdvance(count) + 2
        name, name_width = self.facts.name, QFontMetrics(name_font).horizontalAdvance(self.facts.name)
        most = self.width() - left - look.px(_BESIDE) - count_width - margin
        if self.facts.title and name_width > most:  # somebody wrote it
            name, name_width = QFontMetrics(name_font).elidedText(name, Qt.TextElideMode.ElideRight, most), most
        count_left = left + name_width + look.px(_BESIDE)
        sum_width = QFontMetrics(sum_font).horizontalAdvance(summed)
        beside = sum_width + look.px(_APART) <= self.width() - margin - count_left - count_width
        is_below = not beside and sum_width <= self.width() - left - margin
        line, below = self._lines(name_font, sum_font) if is_below else (QRect(0, 0, 0, self.height()), QRect())
        self._paint_dot(painter, self._mirrored(QRect(margin, line.top() + (line.height() - dot) // 2, dot, dot)))
        self._write(painter, QRect(left, line.top(), name_width + 2, line.height()), name, name_font, Token.INK)
        self._write(painter, QRect(count_left, line.top(), count_width, line.height()), count, count_font, self.quiet)
        if beside:
            self._write(painter, QRect(margin, 0, self.width() - 2 * margin, self.height()), summed, sum_font, self.quiet, True)
        elif is_below:
            self._write(painter, below.adjusted(left, 0, sum_width + left + 2, 0), summed, sum_font, self.quiet)
        if self._foldable and self.underMouse():
            self._paint_chevron(painter, line)
        painter.resetTransform()

    def _lines(self, first: QFont, second: QFont) -> tuple[QRect, QRect]:
        """One below the other, of no width."""
        upper, lower = QFontMetrics(first).height(), QFontMetrics(second).height()
        top = max((self.height() - upper - lower) // 2, 0)
        return QRect(0, top, 0, upper), QRect(0, top + upper, 0, lower)

    def _fonts(self) -> tuple[QFont, QFont, QFont]:
        """Of the name, the number and the sum."""
        return self._name_font(), theme.font(Size.LABEL), close_set(theme.font(Size.SECONDARY, tabular=True))

    def _paint_chevron(self, painter: QPainter, line: QRect) -> None:
        """Beside the dot while the pointer is on the head: it can be folded."""
        look = theme.current()
        side = look.px(12)
        box = self._mirrored(QRect(look.px(1), line.top() + (line.height() - side) // 2, side, side))
        icon = Icon.CHEVRON_LEFT if self.isRightToLeft() else Icon.CHEVRON_RIGHT
        painter.drawPixmap(box.topLeft(), icons.pixmap(icon, look.color(Token.INK2), side, self.devicePixelRatioF()))

    def _paint_strip(self, painter: QPainter) -> None:
        """Folded: the dot, and name and count written from top to bottom."""
        look = theme.current()
        dot = look.px(_DOT)
        self._paint_dot(painter, QRect((self.width() - dot) // 2, look.px(16), dot, dot))
        painter.translate(self.width(), look.px(16) + dot + look.px(10))
        painter.rotate(90)
        line = QRect(0, 0, self.height(), self.width())
        name = QFontMetrics(self._name_font()).horizontalAdvance(self.facts.name)
        self._write(painter, line, self.facts.name, self._name_font(), Token.INK, mirror=False)
        count = formats.count(self.facts.number)
        self._write(painter, line.adjusted(name + look.px(8), 0, 0, 0), count, theme.font(Size.LABEL), self.quiet, mirror=False)
        painter.resetTransform()

    def _paint_dot(self, painter: QPainter, box: QRect) -> None:
        rounded(painter, QRectF(box), box.width() / 3.2, theme.current().color(_tone(self.facts.column).text))

    def _write(
        self,
        painter: QPainter,
        box: QRect,
        text: str,
        font: QFont,
        token: Token,
        at_end: bool = False,
        mirror: bool = True,
    ) -> None:
        painter.setFont(font)
        painter.setPen(theme.current().color(token))
        side = Qt.AlignmentFlag.AlignRight if at_end != (mirror and self.isRightToLeft()) else Qt.AlignmentFlag.AlignLeft
        write(painter, self._mirrored(box) if mirror else box, text, side | Qt.AlignmentFlag.AlignAbsolute)

    def _mirrored(self, box: QRect) -> QRect:
        return mirrored(self, self.rect(), box)

    def _name_font(self) -> QFont:
        return theme.font(Size.LABEL, SEMIBOLD)
