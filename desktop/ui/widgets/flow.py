"""A row of widgets that goes on in the next row when it is too narrow."""

from PySide6.QtCore import QEvent, QObject, QRect, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.ui import theme
from desktop.ui.widgets.painting import mirrored


class Flow(QWidget):
    """Shows its widgets at their own size, as many in a row as fit. In pixels at the usual font size: `gap`: between them;
    `widest`: of the row it asks for, where more of them shall not make a window wider."""

    def __init__(self, gap: int = 8, parent: QWidget | None = None, widest: int | None = None):
        super().__init__(parent)
        self._gap = gap
        self._widest = widest
        self._shown: list[QWidget] = []
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def add(self, widget: QWidget) -> None:
        self.insert(len(self._shown), widget)

    def insert(self, place: int, widget: QWidget) -> None:
        """Puts a widget in; the keyboard reaches it after the one before it. One that was hidden stays so."""
        hidden = widget.testAttribute(Qt.WidgetAttribute.WA_WState_ExplicitShowHide) and widget.isHidden()
        widget.setParent(self)
        widget.installEventFilter(self)
        widget.setVisible(not hidden)
        self._shown.insert(place, widget)
        for before, after in zip(self._shown, self._shown[1:], strict=False):
            QWidget.setTabOrder(before, after)
        self._changed()

    def take(self, widget: QWidget) -> None:
        """Takes a widget out and throws it away."""
        self._shown.remove(widget)
        widget.removeEventFilter(self)
        widget.hide()
        widget.deleteLater()
        self._changed()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.ShowToParent, QEvent.Type.HideToParent, QEvent.Type.LayoutRequest):
            self._changed()
        return False

    def event(self, event: QEvent) -> bool:
        """A widget that wants another size, such as a button with another text, gets it."""
        if event.type() == QEvent.Type.LayoutRequest:
            self._changed()
        return super().event(event)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._place(width, apply=False)

    def sizeHint(self) -> QSize:
        gap = theme.current().px(self._gap)
        width = sum(widget.sizeHint().width() + gap for widget in self._visible()) - gap
        if self._widest is not None:
            width = min(width, theme.current().px(self._widest))
        return QSize(max(width, 0), self._place(max(width, 1), apply=False))

    def minimumSizeHint(self) -> QSize:
        hints = [widget.sizeHint() for widget in self._visible()]
        return QSize(max((hint.width() for hint in hints), default=0), max((hint.height() for hint in hints), default=0))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place(self.width(), apply=True)

    def _visible(self) -> list[QWidget]:
        return [widget for widget in self._shown if not widget.isHidden()]

    def _changed(self) -> None:
        self.updateGeometry()
        self._place(self.width(), apply=True)

    def _place(self, width: int, apply: bool) -> int:
        """Puts the widgets in place; returns the height they need."""
        gap = theme.current().px(self._gap)
        rows: list[list[QWidget]] = [[]]
        left = 0
        for widget in self._visible():
            wanted = widget.sizeHint().width()
            if rows[-1] and left + wanted > width:
                rows.append([])
                left = 0
            rows[-1].append(widget)
            left += wanted + gap
        top = 0
        for row in rows:
            height = max((widget.sizeHint().height() for widget in row), default=0)
            if apply:
                self._place_row(row, top, height, gap)
            top += height + gap
        return max(top - gap, 0)

    def _place_row(self, row: list[QWidget], top: int, height: int, gap: int) -> None:
        left = 0
        for widget in row:
            wanted = widget.sizeHint()
            box = QRect(left, top + (height - wanted.height()) // 2, min(wanted.width(), self.width()), wanted.height())
            widget.setGeometry(mirrored(self, self.rect(), box))
            left += wanted.width() + gap
