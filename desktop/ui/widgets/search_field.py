"""The search field of the head: a line edit in a rounded box, with its shortcut shown until something is typed."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QLineEdit, QSizePolicy, QWidget

from desktop.ui import icons, theme
from desktop.ui.icons import Icon
from desktop.ui.theme import Size, Token
from desktop.ui.widgets.painting import mirrored, rounded, sided, write

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from desktop.ui.widgets.clear_button import ClearButton

_CROSS = 14
_HEIGHT, _WIDTH, _PADDING, _ICON, _GAP, _RADIUS = 34, 250, 12, 15, 8, 9


class SearchField(QLineEdit):
    """Escape empties it. `keys`: what brings the keyboard here; only shown, the window owns the shortcut; may be empty. Signal:
    `entered` when the keyboard comes."""

    entered = Signal()

    def __init__(self, placeholder: str, keys: str, parent: QWidget | None = None):
        super().__init__(parent)
        self._keys = keys
        self.setFrame(False)
        self.setPlaceholderText(placeholder)
        self.setAccessibleName(placeholder)
        self.setMaxLength(200)
        self.setFont(theme.font(Size.BODY))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._clear: ClearButton | None = None
        self.textChanged.connect(self._on_text_changed)
        self._dress()

    def sizeHint(self) -> QSize:
        look = theme.current()
        return QSize(look.px(_WIDTH), max(look.px(_HEIGHT), QFontMetrics(self.font()).height() + 10))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.current().px(130), self.sizeHint().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
            return
        super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        from desktop.ui.widgets.text_menu import show_text_menu

        show_text_menu(self, event.pos())

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.entered.emit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        undressed = event.type() == QEvent.Type.PaletteChange and self.palette().base().color() != Qt.GlobalColor.transparent
        if undressed or event.type() == QEvent.Type.LayoutDirectionChange:
            self._dress()

    def _dress(self) -> None:
        look = theme.current()
        colors = theme.palette(look)
        colors.setColor(QPalette.ColorRole.Base, Qt.GlobalColor.transparent)
        self.setPalette(colors)
        # QLineEdit itself adds 2 px before its text; the 2 px below raise it by one, to where buttons have theirs.
        end = look.px(_PADDING + _CROSS) if self._clear is not None else look.px(_PADDING)
        self.setTextMargins(*sided(self, look.px(_PADDING + _ICON + _GAP) - 2, 0, end, 2))
        # Where lines begin at the right, what is typed begins there, too, in whatever language it is.
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute
        self.setAlignment((right if self.isRightToLeft() else Qt.AlignmentFlag.AlignLeft) | Qt.AlignmentFlag.AlignVCenter)

    def _on_text_changed(self, text: str) -> None:
        if self._clear is None:
            from desktop.ui.widgets.clear_button import ClearButton

            self._clear = ClearButton(self)
            self._clear.clicked.connect(self.clear)
            self._dress()
            self._place_clear()
        self._clear.setVisible(bool(text))

    def resizeEvent(self, event: "QResizeEvent") -> None:
        super().resizeEvent(event)
        self._place_clear()

    def _place_clear(self) -> None:
        if self._clear is not None:
            self._clear.stand_at_end(self, theme.current().px(_PADDING))

    def paintEvent(self, event: QPaintEvent) -> None:
        look = theme.current()
        painter = QPainter(self)
        # The quiet line of the design: its icon and its words tell what it is, a field of a form has only its border.
        line = (look.color(Token.ACCENT), 2) if self.hasFocus() else (look.color(Token.LINE), 1)
        rounded(painter, QRectF(self.rect()), look.px(_RADIUS), look.color(Token.SURFACE), *line)
        side = look.px(_ICON)
        box = QRect(look.px(_PADDING), (self.height() - side) // 2, side, side)
        box = mirrored(self, self.rect(), box)
        picture = icons.pixmap(Icon.SEARCH, look.color(Token.INK2), side, self.devicePixelRatioF())
        painter.drawPixmap(box.topLeft(), picture)
        if self._keys and not self.text():
            self._paint_keys(painter)
        painter.end()
        super().paintEvent(event)

    def _paint_keys(self, painter: QPainter) -> None:
        """The shortcut as a key cap, when there is room beside the placeholder."""
        look = theme.current()
        font = theme.font(Size.SMALLEST)
        metrics = QFontMetrics(font)
        width = metrics.horizontalAdvance(self._keys) + 2 * look.px(6)
        height = metrics.height() + look.px(3)
        used = look.px(_PADDING + _ICON + _GAP) + QFontMetrics(self.font()).horizontalAdvance(self.placeholderText())
        if used + look.px(_GAP) + width + look.px(_PADDING) > self.width():
            return
        cap = QRect(self.width() - look.px(_PADDING) - width, (self.height() - height) // 2, width, height)
        cap = mirrored(self, self.rect(), cap)
        rounded(painter, QRectF(cap), look.px(5), look.color(Token.SURFACE), look.color(Token.LINE))
        painter.setFont(font)
        painter.setPen(look.color(Token.INK3))
        write(painter, cap, self._keys)
