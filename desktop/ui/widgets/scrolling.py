"""A part of a page that scrolls up and down and shows nothing of itself but a slim bar while it does not fit."""

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from desktop.ui.widgets.scroll_bar import SlimScrollBar


class Scrolling(QScrollArea):
    """Around `body`, which is as wide as there is room; or `show_body` once that is made."""

    def __init__(self, body: QWidget | None = None, parent: QWidget | None = None):
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBar(SlimScrollBar(Qt.Orientation.Vertical))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.viewport().setAutoFillBackground(False)
        if body is not None:
            self.show_body(body)

    def show_body(self, body: QWidget) -> None:
        self.setWidget(body)
        body.setAutoFillBackground(False)


class FittingScroll(Scrolling):
    """Around a part that fills its room while that is enough, and scrolls when what wraps in it leaves too little. It is never
    narrower than its body wants to be."""

    def __init__(self, body: QWidget, least: int):
        super().__init__()
        self._body = body
        self._least = least
        self.show_body(body)
        body.installEventFilter(self)

    def minimumSizeHint(self) -> QSize:
        return QSize(self._body.minimumSizeHint().width(), self._least)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._body and event.type() == QEvent.Type.LayoutRequest:
            self._fit()
            self.updateGeometry()
        return super().eventFilter(watched, event)

    def _fit(self) -> None:
        layout = self._body.layout()
        if layout is not None:
            self._body.setMinimumHeight(max(layout.totalMinimumHeightForWidth(self.viewport().width()), 0))
