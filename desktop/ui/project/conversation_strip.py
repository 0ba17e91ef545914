"""The conversation as a strip: a dot for each message, mine above and the client's below, the silence shaded, today, and the
steps to come dashed. Arrows go from message to message; each is told in words.
"""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QFontMetrics,
    QHelpEvent,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from desktop.ui import formats, theme
from desktop.ui.labels import history, pauses
from desktop.ui.labels import strip as words
from desktop.ui.project.facts import Facts
from desktop.ui.project.strip_marks import broken, hatched
from desktop.ui.project.strip_scale import Dot, Layout, layout_of
from desktop.ui.theme import BOLD, REGULAR, Size, Token
from desktop.ui.widgets.label import tooltip
from desktop.ui.widgets.painting import has_visible_focus, rounded

_HEIGHT, _SIDE, _LEFT, _RIGHT, _DOT, _MINE, _THEIRS = 74, 10, 8, 16, 4.5, 22, 52
_NEAR = 8


class ConversationStrip(QWidget):
    """Shows the facts it was given last."""

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        self._facts: Facts | None = None
        self._layout = Layout((), None, 1.0, ())
        self._today_text = ""
        self._chosen: int | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setAccessibleIdentifier("conversation")

    def show_facts(self, facts: Facts) -> None:
        self._facts = facts
        self._chosen = None
        self._today_text = _today_text(facts)
        self._arrange()
        self.setAccessibleName(spoken(facts, self._layout))
        self.setAccessibleDescription(words.how_to_read())
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        if self._facts is None:
            return
        look = theme.current()
        words_width = QFontMetrics(theme.font(Size.SMALLEST, BOLD)).horizontalAdvance(self._today_text) + look.px(8)
        room = max(self.width() - self._left() - look.px(_RIGHT), 1)
        self._layout = layout_of(self._facts, min(max(words_width - look.px(_RIGHT) / 2, 0) / room, 1.0))

    def chosen_text(self) -> str:
        """The message the arrows stand on, in words; empty without one."""
        return "" if self._chosen is None else self._told(self._layout.dots[self._chosen])

    def sizeHint(self) -> QSize:
        return QSize(320, theme.current().px(_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        return QSize(160, theme.current().px(_HEIGHT))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        count = len(self._layout.dots)
        key = Qt.Key(event.key())
        at = count if self._chosen is None else self._chosen
        targets = {Qt.Key.Key_Left: at - 1, Qt.Key.Key_Right: at + 1, Qt.Key.Key_Home: 0, Qt.Key.Key_End: count - 1}
        if key not in targets or not count:
            super().keyPressEvent(event)
            return
        self._choose(min(max(targets[key], 0), count - 1))

    def _choose(self, index: int) -> None:
        self._chosen = index
        text = self.chosen_text()
        dot = self._layout.dots[index]
        self.setAccessibleDescription(text)
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, text))
        QToolTip.showText(self.mapToGlobal(self._center(dot).toPoint()), tooltip(text), self)
        self.update()

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            dot = self._dot_near(QPointF(event.pos()))
            QToolTip.showText(event.globalPos(), tooltip(self._told(dot)) if dot else "", self)
            return True
        return super().event(event)

    def _dot_near(self, place: QPointF) -> Dot | None:
        found, nearest = None, float(theme.current().px(_NEAR))
        for dot in self._layout.dots:
            center = self._center(dot)
            distance = max(abs(center.x() - place.x()), abs(center.y() - place.y()))
            if distance <= nearest:
                found, nearest = dot, distance
        return found

    def _told(self, dot: Dot) -> str:
        if self._facts is None:
            return ""
        facts = self._facts
        titles = {m.id: m.title for m in facts.project.milestones}
        told = history.tell(dot.contact, titles, facts.platform, facts.today)
        return words.entry(formats.day_and_clock(facts.local(dot.contact.at), facts.today), told.sentence)

    def _left(self) -> int:
        """Where the first message may stand: behind the words that say whose side it is."""
        metrics = QFontMetrics(theme.font(Size.SMALLEST, REGULAR))
        return theme.current().px(_SIDE + _LEFT) + max(map(metrics.horizontalAdvance, (words.you(), words.client())))

    def _x(self, fraction: float) -> float:
        look = theme.current()
        room = self.width() - self._left() - look.px(_RIGHT)
        x = self._left() + fraction * room
        return self.width() - x if self.layoutDirection() == Qt.LayoutDirection.RightToLeft else x

    def _x_or_edge(self, fraction: float) -> float:
        """What goes on and on leaves the picture."""
        if fraction < 1.0:
            return self._x(fraction)
        return 0.0 if self.layoutDirection() == Qt.LayoutDirection.RightToLeft else float(self.width())

    def _center(self, dot: Dot) -> QPointF:
        return QPointF(self._x(dot.x), theme.current().px(_MINE if dot.mine else _THEIRS))

    def paintEvent(self, event: QPaintEvent) -> None:
        look = theme.current()
        painter = QPainter(self)
        box = QRectF(self.rect())
        rounded(painter, box, look.px(10), look.color(Token.SUNKEN))
        self._paint_silence(painter)
        self._paint_pauses(painter)
        painter.setPen(QPen(look.color(Token.LINE), 1))
        middle = (look.px(_MINE) + look.px(_THEIRS)) / 2
        painter.drawLine(QPointF(0, middle), QPointF(self.width(), middle))
        self._paint_breaks(painter, middle)
        self._paint_planned(painter)
        self._paint_sides(painter)
        self._paint_today(painter)
        self._paint_dots(painter)
        if has_visible_focus(self):
            rounded(painter, box, look.px(10), None, look.color(Token.ACCENT), 2)

    def _paint_silence(self, painter: QPainter) -> None:
        if self._layout.silence is None:
            return
        start, end = sorted(self._x(fraction) for fraction in self._layout.silence)
        painter.fillRect(QRectF(start, 0, max(end - start, 2), self.height()), theme.current().color(Token.FOLLOW_SOFT))

    def _paint_pauses(self, painter: QPainter) -> None:
        """What is paused must be seen beside the silence, and without its color."""
        for box in self._paused():
            hatched(painter, box)

    def _paused(self) -> list[QRectF]:
        """Where pauses are drawn."""
        stretches = (sorted(self._x_or_edge(fraction) for fraction in stretch) for stretch in self._layout.pauses)
        return [QRectF(start, 0, max(end - start, 3), self.height()) for start, end in stretches]

    def _paint_breaks(self, painter: QPainter, middle: float) -> None:
        for fraction, side in self._layout.breaks:
            broken(painter, self._x(fraction), middle, -side if self.isRightToLeft() else side)

    def _paint_planned(self, painter: QPainter) -> None:
        look = theme.current()
        pen = QPen(look.color(Token.INK3), 1.5)
        pen.setDashPattern([2, 2])
        painter.setPen(pen)
        for fraction in self._layout.planned:
            x = self._x(fraction)
            painter.drawLine(QPointF(x, look.px(24)), QPointF(x, self.height() - look.px(6)))

    def _paint_sides(self, painter: QPainter) -> None:
        look = theme.current()
        font = theme.font(Size.SMALLEST, REGULAR)
        painter.setFont(font)
        painter.setPen(look.color(Token.INK2))
        inner = self.rect().adjusted(look.px(_SIDE), look.px(4), -look.px(_SIDE), -look.px(3))
        start = Qt.AlignmentFlag.AlignLeading
        painter.drawText(inner, int(start | Qt.AlignmentFlag.AlignTop), words.you())
        painter.drawText(inner, int(start | Qt.AlignmentFlag.AlignBottom), words.client())

    def _paint_today(self, painter: QPainter) -> None:
        look = theme.current()
        paused = self._facts is not None and self._facts.assessment.pause is not None
        silent = self._layout.silence is not None and not paused
        ink = look.color(Token.FOLLOW if silent else Token.INK2)
        x = self._x(self._layout.today)
        painter.setPen(QPen(ink, 2))
        painter.drawLine(QPointF(x, look.px(6)), QPointF(x, self.height() - look.px(6)))
        font = theme.font(Size.SMALLEST, BOLD)
        room = (4, self.width() - self._left()) if self.isRightToLeft() else (self._left(), self.width() - 4)
        text, box = beside(x, (self._today_text, words.today()), QFontMetrics(font), look.px(6), room)
        for stretch in self._paused() if paused else ():  # where lines would run through the words
            painter.fillRect(box.adjusted(-3, 0, 3, 0).intersected(stretch), look.color(Token.PAUSE_SOFT))
        painter.setFont(font)
        painter.setPen(ink)
        painter.drawText(box, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop), text)

    def _paint_dots(self, painter: QPainter) -> None:
        look = theme.current()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        radius = _DOT * look.scale
        drawn: set[tuple[int, bool]] = set()
        for index, dot in enumerate(self._layout.dots):
            center = self._center(dot)
            place = (round(center.x()), dot.mine)
            if place in drawn and index != self._chosen:
                continue
            drawn.add(place)
            color = look.color(Token.WAIT if dot.mine else Token.CALM)
            painter.setPen(QPen(color, 1.5) if dot.automatic else Qt.PenStyle.NoPen)
            painter.setBrush(look.color(Token.SUNKEN) if dot.automatic else color)
            painter.drawEllipse(center, radius, radius)
            if index == self._chosen:
                painter.setPen(QPen(look.color(Token.ACCENT), 2))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawEllipse(center, radius + 3, radius + 3)


def beside(x: float, texts: Sequence[str], metrics: QFontMetrics, gap: int, room: tuple[int, int]) -> tuple[str, QRectF]:
    """The first text that has room on a side of `x`, and its place; the last one where none has."""
    text, box = "", QRectF()
    for text in texts:
        width = metrics.horizontalAdvance(text) + 4
        for left in (x + gap, x - gap - width):
            box = QRectF(left, gap, width, metrics.height())
            if room[0] <= left and left + width <= room[1]:
                return text, box
    return text, box


def spoken(facts: Facts, layout: Layout) -> str:
    """The strip in words."""
    if not layout.dots:
        return words.nothing_yet()
    mine = sum(dot.mine for dot in layout.dots)
    since = formats.weekday_day(facts.day_of(layout.dots[0].contact.at), facts.today)
    silence = ""
    days = facts.silent_days()
    if days is not None and facts.assessment.silent_since is not None:
        day = formats.weekday_day(facts.day_of(facts.assessment.silent_since), facts.today)
        silence = words.silent_since(days, day)
    told = words.spoken(mine, len(layout.dots) - mine, since, silence)
    return words.entry_after(told, _pause_told(facts)) if facts.assessment.pause is not None else told


def _pause_told(facts: Facts) -> str:
    """The pause in force, with its last day where it has one."""
    pause = facts.assessment.pause
    if pause is None:
        return ""
    last = formats.weekday_day(pause.until, facts.today) if pause.until is not None else ""
    return pauses.stretch(formats.weekday_day(facts.day_of(pause.since), facts.today), last)


def _today_text(facts: Facts) -> str:
    if facts.assessment.pause is not None:
        return words.today_paused()
    days = facts.silent_days()
    return words.today() if days is None else words.today_silent(days)
