"""The palette: a sheet over the window with a field, and below it what is found with every letter. The keyboard stays with the
field; arrows choose among what is listed. Escape, or a press beside the sheet, closes it."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QModelIndex, QObject, QRectF, QSize, Qt
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QColor,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QApplication, QFrame, QListView, QVBoxLayout, QWidget

from desktop.ui import theme
from desktop.ui.labels import search as words
from desktop.ui.search.delegate import FoundDelegate
from desktop.ui.search.items import Group, Item
from desktop.ui.search.model import FoundModel, Role
from desktop.ui.theme import MEDIUM, Size, Token
from desktop.ui.widgets.label import Label
from desktop.ui.widgets.painting import rounded
from desktop.ui.widgets.scroll_bar import SlimScrollBar
from desktop.ui.widgets.search_field import SearchField
from desktop.ui.widgets.wrapping_label import WrappingLabel

_WIDTH, _TOP, _EDGE, _RADIUS, _HIGHEST = 640, 55, 16, 14, 590
_VEIL = 70  # of 255
_LEAST = 60


class FoundList(QListView):
    """What was found. It never has the keyboard, and is as high as what it lists, up to what it is given."""

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        self.found = FoundModel(self)
        self.setModel(self.found)
        self.setItemDelegate(FoundDelegate(self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBar(SlimScrollBar(Qt.Orientation.Vertical))
        self.setMouseTracking(True)
        self.viewport().setAutoFillBackground(False)
        self.setAccessibleIdentifier("search.results")
        self.setAccessibleName(words.results())

    def show_groups(self, groups: list[Group]) -> None:
        """The first item is the current one."""
        self.found.show_groups(groups)
        self.updateGeometry()
        self.go(self.found.next_item(0, 1))
        self.scrollToTop()

    def go(self, row: int) -> None:
        if row >= 0:
            self.setCurrentIndex(self.found.index(row))
            if row == self.found.next_item(0, 1):
                self.scrollToTop()  # with the title of its group

    def step(self, by: int) -> None:
        """To the item that many further, or the last one on the way."""
        direction, row = (1 if by > 0 else -1), self.currentIndex().row()
        for _ in range(abs(by)):
            following = self.found.next_item(row + direction, direction)
            if following < 0:
                break
            row = following
        self.go(row)

    def page(self) -> int:
        """How many rows are seen at once."""
        height = self.sizeHintForIndex(self.currentIndex()).height() if self.currentIndex().isValid() else 1
        return max(self.viewport().height() // max(height, 1) - 1, 1)

    def current_item(self) -> Item | None:
        item: Item | None = self.currentIndex().data(Role.ITEM)
        return item

    def wanted_height(self) -> int:
        return sum(self._heights()) + 2

    def whole_height(self, most: int) -> int:
        """Up to `most`, but no row is cut, and no title of a group stands alone at the end."""
        height = whole = 2
        for row, of_row in enumerate(self._heights()):
            height += of_row
            if height > most:
                break
            if self.found.next_item(row, 1) == row:
                whole = height
        return whole

    def _heights(self) -> list[int]:
        return [self.sizeHintForIndex(self.found.index(row)).height() for row in range(self.found.rowCount())]

    def sizeHint(self) -> QSize:
        return QSize(theme.current().px(_WIDTH), self.wanted_height())

    def minimumSizeHint(self) -> QSize:
        return QSize(120, 0)


class Palette(QWidget):
    """`groups_for`: what is listed for what is typed. It lies over all of `window` and vanishes when it is closed."""

    def __init__(self, groups_for: Callable[[str], list[Group]], window: QWidget):
        super().__init__(window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAccessibleIdentifier("search")
        self.setAccessibleName(words.title())
        self._groups_for = groups_for
        self._window = window
        self._before = QApplication.focusWidget()
        if self._before is not None:
            self._before.destroyed.connect(self._on_gone)
        self.sheet = _Sheet(self)
        self.field = SearchField(words.placeholder(), "")
        self.field.setAccessibleIdentifier("search.field")
        self.field.setAccessibleName(words.title())
        self.list = FoundList()
        self.nothing = WrappingLabel("", Size.BODY, MEDIUM, lines=3)
        self.nothing.setAccessibleIdentifier("search.nothing")
        self.hint = WrappingLabel("", Size.SECONDARY, token=Token.INK2, lines=3)
        self.hint.setAccessibleIdentifier("search.hint")
        self.keys = Label(words.keys(), Size.SECONDARY, token=Token.INK2)
        self._lay_out()
        self.field.textChanged.connect(self._on_typed)
        self.field.installEventFilter(self)
        self.list.clicked.connect(self._on_clicked)
        window.installEventFilter(self)

    def open(self, text: str = "") -> None:
        self.field.setText(text)
        self.field.selectAll()
        if not text:
            self._on_typed("")
        self.setGeometry(self._window.rect())
        self._fit()
        self.show()
        self.raise_()
        self.field.setFocus(Qt.FocusReason.PopupFocusReason)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._on_focus_changed)

    # -- what is typed

    def _on_typed(self, text: str) -> None:
        groups = self._groups_for(text)
        self.list.show_groups(groups)
        self.list.setVisible(bool(groups))
        self.nothing.setText("" if groups else words.nothing(text.strip()))
        self.nothing.setVisible(not groups)
        self.keys.setVisible(bool(groups))
        hint = _hint(text.strip(), groups)
        self.hint.setText(hint)
        self.hint.setVisible(bool(hint))
        self._fit()
        if self.isVisible():
            said = words.found(self.list.found.number()) if groups else self.nothing.text()
            self._say(said)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.field:
            if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and _is_own(event):
                event.accept()  # whatever the key does in the window below
                return True
            return event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and self._took(event)
        if event.type() == QEvent.Type.Resize and watched is self._window:
            self.setGeometry(self._window.rect())
            self._fit()
        return False

    def _took(self, event: QKeyEvent) -> bool:
        """Whether the key chooses or does something; all others write."""
        rows = self.list.found.rowCount()
        match event.key():
            case Qt.Key.Key_Down | Qt.Key.Key_Up:
                self.list.step(1 if event.key() == Qt.Key.Key_Down else -1)
            case Qt.Key.Key_PageDown | Qt.Key.Key_PageUp:
                self.list.step(self.list.page() if event.key() == Qt.Key.Key_PageDown else -self.list.page())
            case Qt.Key.Key_Home if event.modifiers() & Qt.KeyboardModifier.ControlModifier or not self.field.text():
                self.list.go(self.list.found.next_item(0, 1))
            case Qt.Key.Key_End if event.modifiers() & Qt.KeyboardModifier.ControlModifier or not self.field.text():
                self.list.go(self.list.found.next_item(rows - 1, -1))
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self._do(self.list.current_item(), by_key=True)
                return True
            case Qt.Key.Key_Escape:
                self.dismiss()
                return True
            case Qt.Key.Key_Tab | Qt.Key.Key_Backtab:
                self.list.step(1 if event.key() == Qt.Key.Key_Tab else -1)
            case _:
                return False
        if (item := self.list.current_item()) is not None:
            self._say(item.spoken())
        return True

    def _say(self, text: str) -> None:
        """The keyboard stays with the field, so that a screen reader is told what became of the list."""
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self.field, text))

    # -- what is chosen

    def _on_clicked(self, index: QModelIndex) -> None:
        self._do(index.data(Role.ITEM))

    def _do(self, item: Item | None, by_key: bool = False) -> None:
        """Closed first: what is opened takes the keyboard."""
        if item is not None:
            self.dismiss()
            self._window.setAttribute(Qt.WidgetAttribute.WA_KeyboardFocusChange, by_key)
            item.do()

    def dismiss(self) -> None:
        """Closes it; the keyboard goes back to where it was."""
        before = self._before
        self.close()
        if before is not None and before.isVisible():
            before.setFocus(Qt.FocusReason.PopupFocusReason)

    def _on_gone(self) -> None:
        self._before = None

    def _on_focus_changed(self, _before: QWidget | None, now: QWidget | None) -> None:
        """Another dialog came, or the window was furnished anew below."""
        if now is not None and not self.isAncestorOf(now):
            self.close()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if not self.sheet.geometry().contains(event.position().toPoint()):
            self.dismiss()

    # -- looks

    def _lay_out(self) -> None:
        look = theme.current()
        column = QVBoxLayout(self.sheet)
        column.setContentsMargins(look.px(14), look.px(14), look.px(14), look.px(10))
        column.setSpacing(look.px(8))
        texts = QVBoxLayout()
        texts.setContentsMargins(look.px(12), look.px(2), look.px(12), look.px(2))
        texts.setSpacing(look.px(6))
        for label in (self.nothing, self.hint, self.keys):
            texts.addWidget(label)
        column.addWidget(self.field)
        column.addWidget(self.list, 1)
        column.addLayout(texts)

    def _fit(self) -> None:
        """As wide as designed and as high as what it lists, if the window has the room."""
        look = theme.current()
        room = self.rect().adjusted(_EDGE, _EDGE, -_EDGE, -_EDGE)
        width = min(look.px(_WIDTH), room.width())
        top = min(look.px(_TOP), room.top() + room.height() // 10)
        most = min(look.px(_HIGHEST), room.bottom() + 1 - top)
        layout = self.sheet.layout()
        if layout is not None:
            layout.activate()
            wanted = layout.heightForWidth(width) if layout.hasHeightForWidth() else layout.sizeHint().height()
            self.sheet.setGeometry((self.width() - width) // 2, top, width, max(min(wanted, self._whole(wanted, most)), 0))

    def _whole(self, wanted: int, most: int) -> int:
        """The height where the last row that is seen is seen whole; the hint below stands on its own."""
        if wanted <= most or self.list.isHidden():
            return most
        others = wanted - self.list.wanted_height()
        return others + max(self.list.whole_height(most - others), min(_LEAST, most - others))

    def paintEvent(self, event: QPaintEvent) -> None:
        veil = QColor(Qt.GlobalColor.black)
        veil.setAlpha(_VEIL)
        QPainter(self).fillRect(self.rect(), veil)


class _Sheet(QFrame):
    """The surface."""

    def paintEvent(self, event: QPaintEvent) -> None:
        look = theme.current()
        rounded(QPainter(self), QRectF(self.rect()), look.px(_RADIUS), look.color(Token.SURFACE), look.color(Token.INK3))


def _hint(typed: str, groups: list[Group]) -> str:
    if not typed:
        return words.hint()
    return words.more_hint() if any(group.has_more for group in groups) else "" if groups else words.nothing_hint()


def _is_own(event: QKeyEvent) -> bool:
    return event.key() in (Qt.Key.Key_Escape, Qt.Key.Key_Tab, Qt.Key.Key_Backtab, Qt.Key.Key_Return, Qt.Key.Key_Enter)
