"""A part of a page that scrolls up and down and shows nothing of itself but a slim bar while it does not fit."""

from PySide6.QtCore import Qt
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
