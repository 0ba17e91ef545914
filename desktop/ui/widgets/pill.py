"""A small tinted label: a state in words, with an icon or without."""

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from desktop.ui import icons, theme
from desktop.ui.icons import Icon
from desktop.ui.theme import SEMIBOLD, Size, Tone
from desktop.ui.widgets.painting import mirrored, rounded, write

_HEIGHT, _PADDING, _GAP, _ICON, _RADIUS = 22, 8, 6, 13, 6


class Pill(QLabel):
    """Its text is its accessible name; the color only repeats what the words say."""

    def __init__(self, text: str, tone: Tone = Tone.PLAIN, icon: Icon | None = None, parent: QWidget | None = None):
        super().__init__(parent)
        self._tone = tone
        self._icon = icon
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setFont(theme.font(Size.SECONDARY, SEMIBOLD))
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.setText(text)

    def show_state(self, text: str, tone: Tone, icon: Icon | None = None) -> None:
        self._tone, self._icon = tone, icon
        self.setText(text)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        look = theme.current()
        metrics = QFontMetrics(self.font())
        icon = look.px(_ICON + _GAP) if self._icon else 0
        width = metrics.horizontalAdvance(self.text()) + icon + 2 * look.px(_PADDING)
        return QSize(width, max(look.px(_HEIGHT), metrics.height() + 4))

    def minimumSizeHint(self) -> QSize:
        whole = self.sizeHint()
        return QSize(min(whole.width(), theme.current().px(60)), whole.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        look = theme.current()
        painter = QPainter(self)
        rounded(painter, QRectF(self.rect()), look.px(_RADIUS), look.color(self._tone.soft))
        inner = self.rect().adjusted(look.px(_PADDING), 0, -look.px(_PADDING), 0)
        ink = look.color(self._tone.text)
        words = inner
        if self._icon:
            side = look.px(_ICON)
            box = QRect(inner.left(), (self.height() - side) // 2, side, side)
            box = mirrored(self, inner, box)
            painter.drawPixmap(box.topLeft(), icons.pixmap(self._icon, ink, side, self.devicePixelRatioF()))
            words = inner.adjusted(look.px(_ICON + _GAP), 0, 0, 0)
            words = mirrored(self, inner, words)
        painter.setPen(ink)
        painter.setFont(self.font())
        shown = QFontMetrics(self.font()).elidedText(self.text(), Qt.TextElideMode.ElideRight, words.width() + 1)
        write(painter, words, shown)
