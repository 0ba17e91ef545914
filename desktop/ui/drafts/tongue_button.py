"""The pill that says which language a draft is in and how it addresses the client; pressed, it offers the others."""

from functools import partial

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QActionGroup, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from desktop.core.vocabulary import Formality
from desktop.ui import icons, theme
from desktop.ui.drafts.tongues import LANGUAGES, tongue
from desktop.ui.icons import Icon
from desktop.ui.labels import drafts as words
from desktop.ui.theme import SEMIBOLD, Size, Token
from desktop.ui.widgets.label import tooltip
from desktop.ui.widgets.menu import Menu
from desktop.ui.widgets.painting import has_visible_focus, mirrored, rounded, shade, write

_HEIGHT, _PADDING, _GAP, _ICON, _RADIUS = 22, 8, 5, 13, 6


class TongueButton(QAbstractButton):
    """`chosen(str, Formality)`: another language or another way to address."""

    chosen = Signal(str, object)

    def __init__(self) -> None:
        super().__init__()
        self._language, self._formality = "en", Formality.FORMAL
        self.setAccessibleIdentifier("draft.language")
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFont(theme.font(Size.SECONDARY, SEMIBOLD))
        self.setToolTip(tooltip(words.language_hint()))
        self.setAccessibleDescription(words.language_hint())
        self.clicked.connect(self._on_clicked)

    def show_tongue(self, language: str, formality: Formality) -> None:
        self._language, self._formality = language, formality
        self.setText(tongue(language, formality))
        self.updateGeometry()

    def menu(self) -> Menu:
        """All languages, in both ways; the one in force is checked."""
        made = Menu(self)
        one = QActionGroup(made)
        for language in LANGUAGES:
            made.addSeparator()
            for formality in Formality:
                action = one.addAction(made.addAction(tongue(language, formality)))
                action.setObjectName(f"draft.language.{language}.{formality.value}")
                action.setCheckable(True)
                action.setChecked((language, formality) == (self._language, self._formality))
                action.triggered.connect(partial(self._on_chosen, language, formality))
        return made

    def _on_clicked(self) -> None:
        menu = self.menu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self.mapToGlobal(QPoint(0, self.height() + 2)))

    def _on_chosen(self, language: str, formality: Formality) -> None:
        if (language, formality) != (self._language, self._formality):
            self.chosen.emit(language, formality)

    def sizeHint(self) -> QSize:
        look, metrics = theme.current(), QFontMetrics(self.font())
        width = metrics.horizontalAdvance(self.text()) + look.px(2 * _PADDING + _ICON + _GAP)
        return QSize(width, max(look.px(_HEIGHT), metrics.height() + 4))

    def paintEvent(self, event: QPaintEvent) -> None:
        look, painter = theme.current(), QPainter(self)
        soft = look.color(Token.ACCENT_SOFT)
        box = QRectF(self.rect())
        rounded(painter, box, look.px(_RADIUS), shade(soft, 0.03) if self.underMouse() or self.isDown() else soft)
        ink = look.color(Token.ACCENT)
        if has_visible_focus(self):
            rounded(painter, box, look.px(_RADIUS), None, ink, 2)
        inner, side = self.rect().adjusted(look.px(_PADDING), 0, -look.px(_PADDING), 0), look.px(_ICON)
        picture = mirrored(self, inner, QRect(inner.left(), (self.height() - side) // 2, side, side))
        painter.drawPixmap(picture.topLeft(), icons.pixmap(Icon.LANGUAGES, ink, side, self.devicePixelRatioF()))
        painter.setPen(ink)
        painter.setFont(self.font())
        write(painter, mirrored(self, inner, inner.adjusted(side + look.px(_GAP), 0, 0, 0)), self.text())
