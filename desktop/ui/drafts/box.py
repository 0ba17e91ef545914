"""The rounded box around a field of the editor; it shows the focus of what stands in it."""

from PySide6.QtCore import QEvent, QObject, QRectF, Qt
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.ui import theme
from desktop.ui.theme import Token
from desktop.ui.widgets.painting import has_visible_focus, rounded

_RADIUS = 10


class Box(QWidget):
    """A click beside the field goes into the field."""

    def __init__(self, field: QWidget, before: QWidget | None = None, padding: tuple[int, int] = (13, 10)):
        super().__init__()
        look = theme.current()
        self._field = field
        row = QHBoxLayout(self)
        side, above = (look.px(length) for length in padding)
        row.setContentsMargins(side, above, look.px(6) if before is None else side, above)
        row.setSpacing(look.px(7))
        if before is not None:
            row.addWidget(before, 0, Qt.AlignmentFlag.AlignTop)  # its words stand on the line of those in the field
        row.addWidget(field, 1)
        field.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            self.update()
        return False

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._field.setFocus()

    def paintEvent(self, event: QPaintEvent) -> None:
        look = theme.current()
        focused = self._field.hasFocus()
        keyboard = has_visible_focus(self._field)
        line = look.color(Token.ACCENT if keyboard else Token.INK3 if focused else Token.LINE)
        rounded(QPainter(self), QRectF(self.rect()), look.px(_RADIUS), look.color(Token.SURFACE), line, 2 if keyboard else 1)
