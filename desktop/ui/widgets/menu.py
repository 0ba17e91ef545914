"""Menus as the rest of the program looks: a rounded sheet with air around its rows. They keep Qt's behavior. Made with the first
menu, never on the way of the start."""

from functools import cache

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import (
    QAction,
    QFont,
    QFontMetrics,
    QIcon,
    QKeySequence,
    QPainter,
    QResizeEvent,
)
from PySide6.QtWidgets import QMenu, QProxyStyle, QStyle, QStyleHintReturn, QStyleOption, QStyleOptionMenuItem, QWidget

from desktop.ui import icons, theme
from desktop.ui.icons import Icon
from desktop.ui.key_names import native
from desktop.ui.theme import MEDIUM, Size, Token
from desktop.ui.widgets.painting import rounded
from desktop.ui.widgets.popup import round_off

RADIUS, AROUND, ROW, PADDING, ICON, AIR = 11, 6, 30, 10, 16, 10
"""Of the sheet and its rows, in pixels at the usual font size; for lists that open as menus do."""
_ROW_RADIUS, _GAP, _APART, _RULE, _SCROLL = 7, 10, 26, 9, 22
_DANGER, _DIMMED = "danger", 0.45
_Item = QStyleOptionMenuItem.MenuItemType


class Menu(QMenu):
    """A menu, or one within another, with a `title` there."""

    def __init__(self, parent: QWidget | None = None, title: str = ""):
        super().__init__(title, parent)
        dress(self)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        round_off(self, theme.current().px(RADIUS))


def dress(menu: QMenu) -> None:
    """Gives a menu of Qt's own the look of ours."""
    menu.setFont(theme.font(Size.BODY))
    menu.setStyle(_style())
    menu.setAttribute(Qt.WidgetAttribute.WA_TranslucentBackground)
    bare = Qt.WindowType.FramelessWindowHint | Qt.WindowType.NoDropShadowWindowHint
    menu.setWindowFlags(menu.windowFlags() | bare)


def paint_sheet(painter: QPainter, box: QRect) -> None:
    """What the rows lie on."""
    look = theme.current()
    rounded(painter, QRectF(box), look.px(RADIUS), look.color(Token.SURFACE), look.color(Token.FIELD_LINE))


def mark_row(painter: QPainter, box: QRect, enabled: bool = True) -> None:
    """Behind the row that the pointer or the keyboard is at."""
    look = theme.current()
    fill = look.color(Token.ACCENT_SOFT if enabled else Token.SUNKEN)
    line = look.color(Token.ACCENT) if look.scheme in _CONTRAST else None
    rounded(painter, QRectF(box), look.px(_ROW_RADIUS), fill, line, 2)


def mark_danger(action: QAction) -> None:
    """What is lost by it is lost: its words are in the color of warnings."""
    action.setProperty(_DANGER, True)


def tell_key(action: QAction, key: QKeySequence) -> None:
    """Shows what does the same in the window; there it is the window's own."""
    action.setShortcut(key)
    action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
    action.setShortcutVisibleInContextMenu(True)


class _MenuStyle(QProxyStyle):
    """Fusion, but for how rows look and how large they are."""

    def pixelMetric(self, metric: QStyle.PixelMetric, option: QStyleOption | None = None, widget: QWidget | None = None) -> int:
        px = theme.current().px
        match metric:
            case QStyle.PixelMetric.PM_MenuPanelWidth | QStyle.PixelMetric.PM_MenuDesktopFrameWidth:
                return 0
            case QStyle.PixelMetric.PM_MenuHMargin | QStyle.PixelMetric.PM_MenuVMargin:
                return px(AROUND)
            case QStyle.PixelMetric.PM_SmallIconSize:
                return px(ICON)
            case QStyle.PixelMetric.PM_MenuScrollerHeight:
                return px(_SCROLL)
        return super().pixelMetric(metric, option, widget)

    def styleHint(
        self,
        hint: QStyle.StyleHint,
        option: QStyleOption | None = None,
        widget: QWidget | None = None,
        data: QStyleHintReturn | None = None,
    ) -> int:
        if hint in (QStyle.StyleHint.SH_Menu_SupportsSections, QStyle.StyleHint.SH_Menu_Scrollable):
            return 1
        return super().styleHint(hint, option, widget, data)

    def sizeFromContents(
        self, kind: QStyle.ContentsType, option: QStyleOption, size: QSize, widget: QWidget | None = None
    ) -> QSize:
        if kind is not QStyle.ContentsType.CT_MenuItem or not isinstance(option, QStyleOptionMenuItem):
            return super().sizeFromContents(kind, option, size, widget)  # type: ignore[arg-type]  # None is fine
        px = theme.current().px
        if option.menuItemType is _Item.Separator:
            if not option.text:
                return QSize(px(ROW), px(_RULE))
            measure = QFontMetrics(_heading())
            return QSize(measure.horizontalAdvance(option.text) + 2 * px(PADDING) + 2, measure.height() + px(AIR))
        width = size.width() + 2 * px(PADDING) + _gutter(widget) + 2
        width += px(_APART) if "\t" in option.text else 0
        width += px(_GAP + ICON) if option.menuItemType is _Item.SubMenu else 0
        return QSize(width, max(px(ROW), option.fontMetrics.height() + px(AIR)))

    def drawPrimitive(
        self, element: QStyle.PrimitiveElement, option: QStyleOption, painter: QPainter, widget: QWidget | None = None
    ) -> None:
        if element is QStyle.PrimitiveElement.PE_PanelMenu:
            paint_sheet(painter, option.rect)
        elif element is not QStyle.PrimitiveElement.PE_FrameMenu:
            super().drawPrimitive(element, option, painter, widget)

    def drawControl(
        self, element: QStyle.ControlElement, option: QStyleOption, painter: QPainter, widget: QWidget | None = None
    ) -> None:
        if element is QStyle.ControlElement.CE_MenuItem and isinstance(option, QStyleOptionMenuItem):
            painter.save()
            if option.menuItemType is _Item.Separator:
                _separate(painter, option)
            else:
                _Row(painter, option, widget).paint()
            painter.restore()
        elif element is QStyle.ControlElement.CE_MenuScroller:
            _paint_scroller(painter, option)
        elif element not in _BARE:
            super().drawControl(element, option, painter, widget)


_BARE = (
    QStyle.ControlElement.CE_MenuEmptyArea,
    QStyle.ControlElement.CE_MenuHMargin,
    QStyle.ControlElement.CE_MenuVMargin,
    QStyle.ControlElement.CE_MenuTearoff,
)


class _Row:
    """What is drawn of one action."""

    def __init__(self, painter: QPainter, option: QStyleOptionMenuItem, widget: QWidget | None):
        self._painter, self._option, self._widget = painter, option, widget
        self._enabled = bool(option.state & QStyle.StateFlag.State_Enabled)
        action = widget.actionAt(option.rect.center()) if isinstance(widget, QMenu) else None
        self._keys = "" if action is None else native(action.shortcut())
        is_danger = action is not None and bool(action.property(_DANGER))
        self._token = Token.INK3 if not self._enabled else Token.FINAL if is_danger else Token.INK
        px = theme.current().px
        self._inner = QRect(option.rect).adjusted(px(PADDING), 0, -px(PADDING), 0)

    def paint(self) -> None:
        look, option, painter = theme.current(), self._option, self._painter
        if option.state & QStyle.StateFlag.State_Selected:
            mark_row(painter, option.rect, self._enabled)
        side, gutter = look.px(ICON), _gutter(self._widget)
        self._paint_mark(self._box(0, side))
        painter.setFont(option.font)
        painter.setPen(look.color(self._token))
        words, _, keys = option.text.partition("\t")
        keys = self._keys or keys
        box = QStyle.visualRect(option.direction, self._inner, self._inner.adjusted(gutter, 0, 0, 0))
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine | Qt.TextFlag.TextDontClip
        shown = Qt.TextFlag.TextShowMnemonic if self._shows_keys() else Qt.TextFlag.TextHideMnemonic
        painter.drawText(box, int(flags | shown | _side(option, Qt.AlignmentFlag.AlignLeft)), words)
        if keys:
            painter.setPen(look.color(Token.INK2 if self._enabled else Token.INK3))
            painter.drawText(box, int(flags | _side(option, Qt.AlignmentFlag.AlignRight)), keys)
        if option.menuItemType is _Item.SubMenu:
            rightward = option.direction is Qt.LayoutDirection.LeftToRight
            chevron = Icon.CHEVRON_RIGHT if rightward else Icon.CHEVRON_LEFT
            self._paint_icon(self._box(self._inner.width() - side, side), chevron, Token.INK2)

    def _box(self, start: int, side: int) -> QRect:
        inner = self._inner
        box = QRect(inner.left() + start, inner.top() + (inner.height() - side) // 2, side, side)
        return QStyle.visualRect(self._option.direction, inner, box)

    def _paint_mark(self, box: QRect) -> None:
        """The tick of what is chosen, or the action's icon."""
        option, painter = self._option, self._painter
        if option.checkType is not QStyleOptionMenuItem.CheckType.NotCheckable and option.checked:
            self._paint_icon(box, Icon.CHECK, Token.ACCENT if self._enabled else Token.INK3)
        elif not option.icon.isNull():
            ratio = painter.device().devicePixelRatioF()
            painter.setOpacity(1.0 if self._enabled else _DIMMED)
            painter.drawPixmap(box.topLeft(), option.icon.pixmap(box.size(), ratio, QIcon.Mode.Normal))
            painter.setOpacity(1.0)

    def _paint_icon(self, box: QRect, icon: Icon, token: Token) -> None:
        color, ratio = theme.current().color(token), self._painter.device().devicePixelRatioF()
        self._painter.drawPixmap(box.topLeft(), icons.pixmap(icon, color, box.width(), ratio))

    def _shows_keys(self) -> bool:
        style = _style()
        return bool(style.styleHint(QStyle.StyleHint.SH_UnderlineShortcut, self._option, self._widget))


_CONTRAST = (theme.Scheme.CONTRAST_LIGHT, theme.Scheme.CONTRAST_DARK)


def _separate(painter: QPainter, option: QStyleOptionMenuItem) -> None:
    """A line, or the heading of what follows."""
    look, box = theme.current(), QRect(option.rect)
    if not option.text:
        padding, middle = look.px(PADDING), box.center().y()
        painter.setPen(look.color(Token.LINE))
        painter.drawLine(box.left() + padding, middle, box.right() - padding, middle)
        return
    box.adjust(look.px(PADDING), look.px(AIR) // 2, -look.px(PADDING), 0)
    painter.setFont(_heading())
    painter.setPen(look.color(Token.INK2))
    flags = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
    painter.drawText(box, int(flags | _side(option, Qt.AlignmentFlag.AlignLeft)), option.text)


def _paint_scroller(painter: QPainter, option: QStyleOption) -> None:
    """Where more rows are than the screen has room for."""
    look = theme.current()
    down = bool(option.state & QStyle.StateFlag.State_DownArrow)
    box = QRect(0, 0, look.px(ICON), look.px(ICON))
    box.moveCenter(QRect(option.rect).center())
    ratio = painter.device().devicePixelRatioF()
    icon = Icon.CHEVRON_DOWN if down else Icon.CHEVRON_UP
    painter.drawPixmap(box.topLeft(), icons.pixmap(icon, look.color(Token.INK2), box.width(), ratio))


def _side(option: QStyleOption, side: Qt.AlignmentFlag) -> Qt.AlignmentFlag:
    return QStyle.visualAlignment(option.direction, side) | Qt.AlignmentFlag.AlignAbsolute


def _gutter(widget: QWidget | None) -> int:
    """Room before the words: none in a menu where nothing has an icon and nothing is chosen."""
    actions = widget.actions() if isinstance(widget, QMenu) else []
    has_marks = any(action.isCheckable() or not action.icon().isNull() for action in actions)
    return theme.current().px(ICON + _GAP) if has_marks else 0


def _heading() -> QFont:
    return theme.font(Size.SECONDARY, MEDIUM)


@cache
def _style() -> _MenuStyle:
    return _MenuStyle("fusion")
