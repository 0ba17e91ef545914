"""The main window: the sidebar with the pages that exist, the page in front, a panel beside it, and the toast. It knows no page
by itself; they are registered."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QHBoxLayout,
    QMainWindow,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from desktop.ui import icons, theme
from desktop.ui.icons import Icon
from desktop.ui.theme import Size, Token
from desktop.ui.widgets.one_of import OneOf
from desktop.ui.widgets.painting import filled, has_visible_focus, rounded, shade

if TYPE_CHECKING:
    from desktop.ui.widgets.toast import Toast

_BY_KEYS = Qt.WidgetAttribute.WA_KeyboardFocusChange
_SIDEBAR, _LOGO, _ENTRY_WIDTH, _ENTRY_HEIGHT, _ENTRY_AIR, _BETWEEN = 76, 36, 62, 53, 15, 4
_PANEL, _PANEL_SHARE, _PANEL_LEAST, _PAGE_LEAST = 660, 0.62, 360, 300


def _full_height() -> int:
    """Of a page with its name in the sidebar."""
    name = QFontMetrics(theme.font(Size.SMALLEST)).height()
    return max(_ENTRY_HEIGHT, theme.current().px(24) + name + _ENTRY_AIR)


class _Entry(QAbstractButton):
    """A page in the sidebar: icon above name; the page in front is raised. `small`: the icon alone, its name is told by a tip."""

    def __init__(self, key: str, name: str, icon: Icon):
        super().__init__()
        self.key = key
        self.small = False
        self._icon = icon
        self.setText(name)
        self.setAccessibleIdentifier(f"sidebar.{key}")
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def set_small(self, small: bool) -> None:
        self.small = small
        self.setToolTip(self.text() if small else "")
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        look = theme.current()
        if self.small:
            return QSize(look.px(20) + 2 * _ENTRY_AIR, look.px(20) + _ENTRY_AIR)
        name = QFontMetrics(theme.font(Size.SMALLEST)).horizontalAdvance(self.text())
        return QSize(max(look.px(_ENTRY_WIDTH), name + 10), _full_height())

    def paintEvent(self, event: QPaintEvent) -> None:
        look = theme.current()
        painter = QPainter(self)
        box, radius = QRectF(self.rect()).adjusted(0, 0, 0, -1), float(look.px(11))
        if self.isChecked():
            shadow = look.color(Token.LINE)
            rounded(painter, box.translated(0, 1), radius, shadow)
            rounded(painter, box, radius, look.color(Token.SURFACE))
        elif self.underMouse():
            rounded(painter, box, radius, shade(look.color(Token.SUNKEN), 0.03))
        if has_visible_focus(self):
            rounded(painter, box, radius, None, look.color(Token.ACCENT), 2)
        ink = look.color(Token.ACCENT if self.isChecked() else Token.INK2)
        font, side = theme.font(Size.SMALLEST), look.px(20)
        height = QFontMetrics(font).height()
        below = 0 if self.small else look.px(4) + height
        top = (self.height() - side - below) // 2
        picture = icons.pixmap(self._icon, ink, side, self.devicePixelRatioF())
        painter.drawPixmap((self.width() - side) // 2, top, picture)
        if self.small:
            return
        painter.setFont(font)
        painter.setPen(ink)
        painter.drawText(0, top + side + look.px(4), self.width(), height, Qt.AlignmentFlag.AlignCenter, self.text())


class _Logo(QAbstractButton):
    """The program's mark."""

    def __init__(self, parent: QWidget):
        super().__init__(parent)
        self.setAccessibleIdentifier("sidebar.logo")
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def paintEvent(self, event: QPaintEvent) -> None:
        look, painter = theme.current(), QPainter(self)
        painter.drawPixmap(0, 0, icons.logo(self.width(), self.devicePixelRatioF(), look))
        if has_visible_focus(self):
            rounded(painter, QRectF(self.rect()), float(look.px(9)), None, look.color(Token.ON_ACCENT), 2)


class Sidebar(QWidget):
    """Signal: `chosen(str)` the key of a page. `logo`: a button for what the program is. Where it is too low for all names, all
    pages show their icons alone."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        look = theme.current()
        self.logo = _Logo(self)
        self._group = OneOf(self)
        self._group.taken.connect(self._on_taken)
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(1, look.px(14 + _LOGO + 18), 1, look.px(12))
        self._box.setSpacing(look.px(_BETWEEN))
        self._box.addStretch(1)
        self._upper = 0

    def add(self, key: str, name: str, icon: Icon, at_foot: bool, first: bool) -> None:
        entry = _Entry(key, name, icon)
        self._group.add(entry)
        if first:
            self._box.insertWidget(0, entry, 0, Qt.AlignmentFlag.AlignHCenter)
            self._upper += 1
        elif at_foot:
            self._box.addWidget(entry, 0, Qt.AlignmentFlag.AlignHCenter)
        else:
            self._box.insertWidget(self._upper, entry, 0, Qt.AlignmentFlag.AlignHCenter)
            self._upper += 1
        self._fit_width()

    def _entries(self) -> list[_Entry]:
        return [entry for entry in self._group.buttons() if isinstance(entry, _Entry)]

    def _fit_width(self) -> None:
        entries = self._entries()
        least = _SIDEBAR if any(entry.small for entry in entries) else theme.current().px(_SIDEBAR)
        self.setFixedWidth(max(least, *(entry.sizeHint().width() + 14 for entry in entries)))

    def _fit_height(self) -> None:
        entries, edges = self._entries(), self._box.contentsMargins()
        needed = len(entries) * (_full_height() + self._box.spacing()) + edges.top() + edges.bottom()
        is_small = needed > self.height()
        if any(entry.small != is_small for entry in entries):
            for entry in entries:
                entry.set_small(is_small)
            self._fit_width()

    def show_chosen(self, key: str) -> None:
        for entry in self._entries():
            is_chosen = entry.key == key
            if is_chosen:
                self._group.show_taken(entry)
            entry.setFocusPolicy(Qt.FocusPolicy.StrongFocus if is_chosen else Qt.FocusPolicy.ClickFocus)

    def is_walked_through(self) -> bool:
        """Whether arrows go from page to page: the keyboard stays here then."""
        return any(has_visible_focus(entry) for entry in self._group.buttons())

    def _on_taken(self, button: QAbstractButton) -> None:
        if isinstance(button, _Entry):
            self.chosen.emit(button.key)

    def paintEvent(self, event: QPaintEvent) -> None:
        look = theme.current()
        painter = QPainter(self)
        filled(painter, self.rect(), look.color(Token.SUNKEN))
        edge = 0 if self.isRightToLeft() else self.width() - 1
        filled(painter, QRect(edge, 0, 1, self.height()), look.color(Token.LINE))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_height()
        look = theme.current()
        side = look.px(_LOGO)
        self.logo.setGeometry((self.width() - 1 - side) // 2 + 1, look.px(14), side, side)


class MainWindow(QMainWindow):
    """`add_page` registers what works; a panel can stand beside the page. Signal: `page_changed(str)`. `guard`: says whether the
    page in front may be left; when not, it calls what it is given once it may."""

    page_changed = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.guard: Callable[[Callable[[], object]], bool] | None = None
        self._pages: dict[str, QWidget] = {}
        self._panel: QWidget | None = None
        self._toast: Toast | None = None
        self.empty()
        self.setMinimumSize(720, 480)
        self.resize(1440, 900)

    def empty(self) -> None:
        """Takes out all that stands in the window: it can be furnished anew."""
        self.guard = None
        self._pages = {}
        self._panel = self._toast = None
        self.sidebar = Sidebar()
        self.sidebar.chosen.connect(self.show_page)
        self._stack = QStackedWidget()
        self._content = QWidget()
        self._row = QHBoxLayout(self._content)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(0)
        self._row.addWidget(self.sidebar)
        self._row.addWidget(self._stack, 1)
        self.setCentralWidget(self._content)
        if self.isVisible():
            self._content.show()

    @property
    def toast(self) -> "Toast":
        """The toast; made when there is something to say."""
        if self._toast is None:
            from desktop.ui.widgets.toast import Toast

            self._toast = Toast(self._content)
        return self._toast

    def add_page(self, key: str, name: str, icon: Icon, page: QWidget, at_foot: bool = False, first: bool = False) -> None:
        """The first one added is in front. `first`: above the others in the sidebar."""
        self._pages[key] = page
        self._stack.addWidget(page)
        self.sidebar.add(key, name, icon, at_foot, first)
        if len(self._pages) == 1:
            self.show_page(key)

    def show_page(self, key: str) -> None:
        page = self._pages[key]
        if self.guard is not None and key != self.page() and not self.guard(partial(self.show_page, key)):
            self.sidebar.show_chosen(self.page())
            return
        self.sidebar.show_chosen(key)
        if self._stack.isHidden():
            self.show_panel(False)
        if self._stack.currentWidget() is not page or len(self._pages) == 1:
            stays, by_keys = self.sidebar.is_walked_through(), self.testAttribute(_BY_KEYS)
            self._stack.setCurrentWidget(page)
            self.page_changed.emit(key)
            self.setAttribute(_BY_KEYS, by_keys)  # what vanished with the other page took it along
        else:
            focused = QApplication.focusWidget()
            stays = focused is not None and page.isAncestorOf(focused)
        if not stays:
            self.give_keyboard()

    def give_keyboard(self, to_panel: bool = False) -> None:
        """To the page in front, or to the panel: where one begins there."""
        if self.isVisible():
            from desktop.ui.first_place import give_keyboard

            give_keyboard(self._panel if to_panel and self._panel is not None else self._pages[self.page()])

    def page(self) -> str:
        """The key of the page in front."""
        return next(key for key, page in self._pages.items() if page is self._stack.currentWidget())

    def set_panel(self, panel: QWidget) -> None:
        """The widget that is shown and hidden beside the pages."""
        self._panel = panel
        panel.setParent(self._content)
        self._row.addWidget(panel)
        panel.hide()
        self._fit_panel()

    def show_panel(self, shown: bool) -> None:
        if self._panel is not None:
            self._panel.setVisible(shown)
            self._fit_panel()
            if self._toast is not None:
                self._toast.raise_()

    def _fit_panel(self) -> None:
        """As wide as designed, less when the page would vanish beside it. Where there is no room for both, it stands alone."""
        if self._panel is None:
            return
        look = theme.current()
        room = self.width() - self.sidebar.width()
        page = max(look.px(_PAGE_LEAST), self._stack.minimumSizeHint().width())
        is_alone = self._panel.isVisibleTo(self._content) and room - look.px(_PANEL_LEAST) < page
        wanted = room if is_alone else min(look.px(_PANEL), round(room * _PANEL_SHARE), room - page)
        self._panel.setFixedWidth(room if is_alone else max(wanted, look.px(_PANEL_LEAST)))
        focused: QWidget | None = self.focusWidget()
        self._stack.setVisible(not is_alone)
        if is_alone and focused is not None and self._stack.isAncestorOf(focused):
            self.give_keyboard(to_panel=True)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_panel()
