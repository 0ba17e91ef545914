"""The lower edge of what scrolls, soft while more comes below it: a row that is cut there looks as if it went on, not as if it
were broken. For what stands on the bare ground of its window; takes no press and says nothing."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QLinearGradient, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QAbstractScrollArea, QWidget

from desktop.ui import theme

_HEIGHT = 22


def soften(area: QAbstractScrollArea) -> None:
    """From now on."""
    _Edge(area)


class _Edge(QWidget):
    def __init__(self, area: QAbstractScrollArea):
        super().__init__(area)
        self._area = area
        self._bar = area.verticalScrollBar()
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._bar.valueChanged.connect(self._follow)
        self._bar.rangeChanged.connect(self._follow)
        area.viewport().installEventFilter(self)
        self._follow()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Resize, QEvent.Type.Move):
            self._follow()
        return False

    def _follow(self) -> None:
        left = self._bar.maximum() - self._bar.value()
        self.setVisible(left > 0)
        if left > 0:
            place, height = self._area.viewport().geometry(), min(theme.current().px(_HEIGHT), left)
            self.setGeometry(place.left(), place.bottom() + 1 - height, place.width(), height)
            self.raise_()

    def paintEvent(self, event: QPaintEvent) -> None:
        solid = self.window().palette().color(QPalette.ColorRole.Window)
        clear = self.window().palette().color(QPalette.ColorRole.Window)
        clear.setAlpha(0)
        shades = QLinearGradient(0, 0, 0, self.height())
        shades.setColorAt(0, clear)
        shades.setColorAt(1, solid)
        QPainter(self).fillRect(self.rect(), shades)
