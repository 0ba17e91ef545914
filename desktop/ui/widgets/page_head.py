"""The head of a page: its title, what belongs beside it, and what stands at its end. When the room is short, the part that
gives way moves to a row below, and where it is very short, what stands at the end does, too."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from desktop.ui import theme
from desktop.ui.theme import BOLD, Size
from desktop.ui.widgets.label import Label

_HEIGHT = 34
"""Of buttons and fields: the title stands at the same height where there are none."""


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
        self._end = end
        self._below: list[QWidget] = []
        self.title = Label(title, Size.TITLE, BOLD)
        self.title.setContentsMargins(0, 0, 0, 3)
        self._row = QHBoxLayout()
        self._row.setSpacing(0)
        self._row.addStrut(look.px(_HEIGHT))
        self._row.addWidget(self.title)
        if beside is not None:
            self._row.addSpacing(look.px(21))
            self._row.addWidget(beside)
        if second is not None:
            self._row.addSpacing(look.px(8))
            self._row.addWidget(second)
        self._row.addSpacing(look.px(16))
        self._row.addStretch(1)
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(look.px(22), look.px(16), look.px(22), 0)
        self._rows.setSpacing(look.px(8))
        self._rows.addLayout(self._row)
        for part in (extra, end):
            if part is not None:
                self._row.addWidget(part)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)

    def minimumSizeHint(self) -> QSize:
        """As narrow as its parts are one below the other."""
        margins = self._rows.contentsMargins()
        parts = [part.minimumSizeHint().width() for part in (self._end, self._extra) if part is not None and not part.isHidden()]
        widest = max(self._inner_width(), *parts, 0)
        return QSize(widest + margins.left() + margins.right(), super().minimumSizeHint().height())

    def _inner_width(self) -> int:
        """What the title needs, and what stands by it."""
        within = [part for part in (self._extra, self._end) if part is not None and part not in self._below]
        items = (self._row.itemAt(self._row.indexOf(part)) for part in within)
        return self._row.minimumSize().width() - sum(item.minimumSize().width() for item in items if item is not None)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.arrange()

    def arrange(self) -> None:
        """Decides what stands below; to be called when what it shows has changed."""
        self._row.invalidate()  # a row within others keeps its old size until it is laid out
        margins = self._rows.contentsMargins()
        room = self.width() - margins.left() - margins.right() - self._inner_width()
        extra, end = _width_of(self._extra), _width_of(self._end)
        down = (self._end, self._extra) if end > room else (self._extra,) if end + extra > room else ()
        below = [part for part in down if part is not None]
        if below == self._below:
            return
        for part in self._below:
            self._rows.removeWidget(part)
        self._below = below
        for beside in filter(None, (self._extra, self._end)):
            self._row.removeWidget(beside)
            if beside not in below:
                self._row.addWidget(beside)
        for part in below:
            self._rows.addWidget(part, 0, Qt.AlignmentFlag.AlignLeft)


def _width_of(part: QWidget | None) -> int:
    return 0 if part is None or part.isHidden() else max(part.sizeHint().width(), part.minimumWidth())
