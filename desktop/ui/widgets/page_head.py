"""The head of a page: its title, what belongs beside it, and what stands at its end. When the room is short, the part that
gives way moves to a second row."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from desktop.ui import theme
from desktop.ui.theme import BOLD, Size
from desktop.ui.widgets.label import Label


class PageHead(QWidget):
    """`beside` stands by the title with `second` after it, `extra` before `end`; `extra` is what moves down."""

    def __init__(
        self,
        title: str,
        beside: QWidget | None = None,
        extra: QWidget | None = None,
        end: QWidget | None = None,
        parent: QWidget | None = None,
        *,
        second: QWidget | None = None,
    ):
        super().__init__(parent)
        look = theme.current()
        self._extra = extra
        self._wrapped = False
        self.title = Label(title, Size.TITLE, BOLD)
        self.title.setContentsMargins(0, 0, 0, 3)
        self._row = QHBoxLayout()
        self._row.setSpacing(0)
        self._row.addWidget(self.title)
        if beside is not None:
            self._row.addSpacing(look.px(21))
            self._row.addWidget(beside)
        if second is not None:
            self._row.addSpacing(look.px(8))
            self._row.addWidget(second)
        self._row.addSpacing(look.px(16))
        self._row.addStretch(1)
        self._place = self._row.count()
        if end is not None:
            self._row.addWidget(end)
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(look.px(22), look.px(16), look.px(22), 0)
        self._rows.setSpacing(look.px(8))
        self._rows.addLayout(self._row)
        if extra is not None:
            self._row.insertWidget(self._place, extra)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def minimumSizeHint(self) -> QSize:
        """As narrow as its parts are one below the other."""
        hint = super().minimumSizeHint()
        if self._wrapped:
            return hint
        return QSize(max(hint.width() - self._extra_width, self._extra_width), hint.height())

    @property
    def _extra_width(self) -> int:
        return max(self._extra.sizeHint().width(), self._extra.minimumWidth()) if self._extra is not None else 0

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.arrange()

    def arrange(self) -> None:
        """Decides where `extra` stands; to be called when what it shows has changed."""
        if self._extra is None or self._extra.isHidden():
            return
        margins = self._rows.contentsMargins()
        needed = self._row.minimumSize().width() + margins.left() + margins.right()
        if self._wrapped:
            needed += self._extra_width
        wrap = needed > self.width()
        if wrap == self._wrapped:
            return
        self._wrapped = wrap
        if wrap:
            self._row.removeWidget(self._extra)
            self._rows.addWidget(self._extra, 0, Qt.AlignmentFlag.AlignLeft)
        else:
            self._rows.removeWidget(self._extra)
            self._row.insertWidget(self._place, self._extra)
