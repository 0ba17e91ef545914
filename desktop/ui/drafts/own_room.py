"""Where the parts of one's own words stand: the preview beside the form or below it, the list beside both or above them. What
does not fit is scrolled as a whole."""

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from desktop.ui import theme
from desktop.ui.widgets.row_list import RowList
from desktop.ui.widgets.scrolling import FittingScroll

_LIST_BESIDE, _PREVIEW_BESIDE = 620, 880
_LIST_WIDTH, _LIST_HEIGHT, _LEAST, _ENDLESS = 236, 160, 120, 16_777_215
_BESIDE, _BELOW = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom


class OwnRoom(FittingScroll):
    """`fields`: what is chosen on top, the last one wide."""

    def __init__(self, fields: tuple[QVBoxLayout, QVBoxLayout], rows: RowList, form: QWidget, preview: QWidget):
        look = theme.current()
        self._rows = rows
        self._head = QBoxLayout(_BELOW)
        self._head.setSpacing(look.px(12))
        self._head.addLayout(fields[0])
        self._head.addLayout(fields[1], 1)
        self._writing = QBoxLayout(_BELOW)
        self._writing.setSpacing(look.px(18))
        self._writing.addWidget(form, 1)
        self._writing.addWidget(preview, 1)
        self._both = QBoxLayout(_BELOW)
        self._both.setSpacing(look.px(18))
        self._both.addWidget(rows)
        self._both.addLayout(self._writing, 1)
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(look.px(22), look.px(4), look.px(22), look.px(18))
        column.setSpacing(look.px(12))
        column.addLayout(self._head)
        column.addLayout(self._both, 1)
        super().__init__(body, look.px(_LEAST))

    def resizeEvent(self, event: QResizeEvent) -> None:
        look, width = theme.current(), self.width()
        has_list_beside = width >= look.px(_LIST_BESIDE)
        self._head.setDirection(_BESIDE if has_list_beside else _BELOW)
        self._both.setDirection(_BESIDE if has_list_beside else _BELOW)
        self._writing.setDirection(_BESIDE if width >= look.px(_PREVIEW_BESIDE) else _BELOW)
        self._rows.setMinimumSize(look.px(_LIST_WIDTH) if has_list_beside else 0, 0 if has_list_beside else look.px(_LIST_HEIGHT))
        self._rows.setMaximumSize(
            look.px(_LIST_WIDTH) if has_list_beside else _ENDLESS, _ENDLESS if has_list_beside else look.px(_LIST_HEIGHT)
        )
        super().resizeEvent(event)
