"""The sheet of shortcuts: all keys in groups, on top of the window. Escape or F1 closes it."""

from collections.abc import Iterator

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QKeySequence, QPainter, QPaintEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QBoxLayout, QDialog, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from desktop.ui import theme
from desktop.ui.dialogs.base import FormScroll
from desktop.ui.help.keys import Group, Line, groups
from desktop.ui.labels import about as about_words
from desktop.ui.labels import help as words
from desktop.ui.labels import tour as tour_words
from desktop.ui.shortcuts import Key
from desktop.ui.theme import BOLD, MEDIUM, SEMIBOLD, Size, Token
from desktop.ui.widgets.buttons import Button, Kind
from desktop.ui.widgets.label import Label
from desktop.ui.widgets.painting import has_visible_focus, rounded, write
from desktop.ui.widgets.wrapping_label import WrappingLabel

_CAP_HEIGHT, _CAP_PADDING, _COLUMN, _EDGE = 22, 7, 360, 14


class KeyCap(QLabel):
    """A key as it looks on a keyboard."""

    def __init__(self, text: str, parent: QWidget | None = None):
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setFont(theme.font(Size.SECONDARY, MEDIUM))
        self.setText(text)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        look, metrics = theme.current(), QFontMetrics(self.font())
        height = max(look.px(_CAP_HEIGHT), metrics.height() + 4)
        return QSize(max(height, metrics.horizontalAdvance(self.text()) + 2 * look.px(_CAP_PADDING)), height)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        look, painter = theme.current(), QPainter(self)
        rounded(painter, QRectF(self.rect()), look.px(6), look.color(Token.SUNKEN), look.color(Token.LINE))
        painter.setPen(look.color(Token.INK))
        painter.setFont(self.font())
        write(painter, self.rect(), self.text())


class KeyGroup(QWidget):
    """The keys of one place. Tab stops here, so that a screen reader says them all."""

    def __init__(self, group: Group, parent: QWidget | None = None):
        super().__init__(parent)
        look = theme.current()
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAccessibleName(group.title)
        self.setAccessibleDescription(words.spoken_lines([_spoken(line) for line in group.lines]))
        column = QVBoxLayout(self)
        column.setContentsMargins(look.px(8), look.px(6), look.px(8), look.px(8))
        column.setSpacing(look.px(6))
        column.addWidget(WrappingLabel(group.title, Size.SECONDARY, SEMIBOLD, Token.INK2, lines=2))
        for line in group.lines:
            column.addLayout(_row(line))

    def paintEvent(self, event: QPaintEvent) -> None:
        if has_visible_focus(self):
            look = theme.current()
            rounded(QPainter(self), QRectF(self.rect()), look.px(9), None, look.color(Token.ACCENT), 2)


class KeySheet(QDialog):
    """Signals: `manual_wanted`, `tour_wanted`, `about_wanted`."""

    manual_wanted = Signal()
    tour_wanted = Signal()
    about_wanted = Signal()

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setAccessibleIdentifier("help.keys")
        self.setObjectName("help.keys")
        self.setWindowTitle(words.keys_title())
        self.groups = [KeyGroup(group) for group in groups()]
        self.manual = Button(words.manual(), Kind.SECONDARY)
        self.tour = Button(tour_words.title(), Kind.SECONDARY)
        self.about = Button(about_words.title(), Kind.SECONDARY)
        self.close_button = Button(words.close(), Kind.PRIMARY)
        for button, name in (
            (self.manual, "manual"),
            (self.tour, "tour"),
            (self.about, "about"),
            (self.close_button, "close"),
        ):
            button.setAccessibleIdentifier(f"help.keys.{name}")
            button.setAutoDefault(False)
        self._lay_out()
        self.manual.clicked.connect(self._on_manual)
        self.tour.clicked.connect(self._on_tour)
        self.about.clicked.connect(self._on_about)
        self.close_button.clicked.connect(self.accept)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if QKeySequence(event.keyCombination()) == Key.HELP.value:
            self.accept()
        else:
            super().keyPressEvent(event)

    def _on_manual(self) -> None:
        self.accept()
        self.manual_wanted.emit()

    def _on_tour(self) -> None:
        self.accept()
        self.tour_wanted.emit()

    def _on_about(self) -> None:
        self.accept()
        self.about_wanted.emit()

    def _lay_out(self) -> None:
        look = theme.current()
        body = QWidget()
        self._scroll = FormScroll(body)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight, body)
        self._columns.setContentsMargins(0, 0, 0, 0)
        self._columns.setSpacing(look.px(10))
        for part in _halves(self.groups):
            column = QVBoxLayout()
            column.setSpacing(look.px(10))
            for group in part:
                column.addWidget(group)
            column.addStretch(1)
            self._columns.addLayout(column, 1)
        foot = QHBoxLayout()
        foot.setContentsMargins(look.px(8), 0, look.px(8), 0)
        foot.setSpacing(look.px(8))
        foot.addWidget(self.manual)
        foot.addWidget(self.tour)
        foot.addWidget(self.about)
        foot.addStretch(1)
        foot.addWidget(self.close_button)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(look.px(_EDGE), look.px(18), look.px(_EDGE), look.px(18))
        whole.setSpacing(look.px(14))
        heading = Label(words.keys_title(), Size.PANEL_TITLE, BOLD)
        heading.setContentsMargins(look.px(8), 0, look.px(8), 0)
        whole.addWidget(heading)
        whole.addWidget(self._scroll, 1)
        whole.addLayout(foot)
        self.close_button.setFocus()

    def showEvent(self, event: QShowEvent) -> None:
        """As large as all of it wants, if the screen has the room."""
        room = self.screen().availableSize() - QSize(40, 60)
        self._arrange(room.width())
        self.resize(self._wanted().boundedTo(room))
        super().showEvent(event)

    def _wanted(self) -> QSize:
        """Long names wrap at this width."""
        look, hint, scroll = theme.current(), self.sizeHint(), self._scroll.sizeHint()
        width = look.px(_COLUMN * 2)
        inner = self._columns.heightForWidth(width - look.px(_EDGE) * 2)
        return QSize(width, hint.height() - scroll.height() + max(scroll.height(), inner + 4))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange(self.width())

    def _arrange(self, width: int) -> None:
        """Two columns, or one where there is no room for two."""
        narrow = width < theme.current().px(_COLUMN) * 2 - 40
        self._columns.setDirection(QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight)


def _row(line: Line) -> QHBoxLayout:
    """The name begins as high as the writing on the keys."""
    row, name = QHBoxLayout(), QVBoxLayout()
    row.setSpacing(theme.current().px(4))
    label, caps = WrappingLabel(line.name, Size.BODY), [KeyCap(key) for key in line.written()]
    name.addSpacing(max(0, (caps[0].sizeHint().height() - QFontMetrics(label.font()).height()) // 2 - 1))
    name.addWidget(label, 1)
    row.addLayout(name, 1)
    for cap in caps:
        row.addWidget(cap, 0, Qt.AlignmentFlag.AlignTop)
    return row


def _spoken(line: Line) -> str:
    return words.spoken_line(line.name, words.either(line.written()))


def _halves(groups: list[KeyGroup]) -> Iterator[list[KeyGroup]]:
    """Two columns about as high."""
    middle = len(groups) // 2
    yield groups[:middle]
    yield groups[middle:]
