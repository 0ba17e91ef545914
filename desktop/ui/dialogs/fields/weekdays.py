"""The days of the week that are somebody's weekend: seven toggles in the order of the locale."""

from PySide6.QtCore import QLocale, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QWidget

from desktop.ui import theme
from desktop.ui.theme import MEDIUM, SEMIBOLD, Size, Token
from desktop.ui.widgets.flow import Flow
from desktop.ui.widgets.painting import has_visible_focus, rounded, write


class _Day(QAbstractButton):
    """`weekday`: 0 is Monday. Chosen days are filled."""

    def __init__(self, weekday: int, identifier: str):
        super().__init__()
        locale = QLocale()
        self.setCheckable(True)
        self.setText(locale.standaloneDayName(weekday + 1, QLocale.FormatType.ShortFormat))
        self.setAccessibleName(locale.standaloneDayName(weekday + 1))
        self.setAccessibleIdentifier(f"{identifier}.{weekday}")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def sizeHint(self) -> QSize:
        look = theme.current()
        words = QFontMetrics(theme.font(Size.BODY, SEMIBOLD))
        return QSize(
            max(words.horizontalAdvance(self.text()) + look.px(20), look.px(48)), max(look.px(34), words.height() + look.px(10))
        )

    def paintEvent(self, event: QPaintEvent) -> None:
        look, painter = theme.current(), QPainter(self)
        chosen, box, radius = self.isChecked(), QRectF(self.rect()), look.px(9)
        fill = look.color(Token.ACCENT_SOFT if chosen else Token.SURFACE if self.isEnabled() else Token.SUNKEN)
        rounded(painter, box, radius, fill, look.color(Token.ACCENT if chosen else Token.FIELD_LINE))
        if has_visible_focus(self):
            rounded(painter, box, radius, None, look.color(Token.ACCENT), 2)
        painter.setPen(look.color(Token.ACCENT if chosen else Token.INK))
        painter.setFont(theme.font(Size.BODY, SEMIBOLD if chosen else MEDIUM))
        write(painter, QRect(self.rect()), self.text())


class WeekdaysField(Flow):
    """`changed`: by the designer."""

    changed = Signal()

    def __init__(self, identifier: str, parent: QWidget | None = None):
        super().__init__(4, parent)
        first = QLocale().firstDayOfWeek().value - 1
        self.days = {weekday: _Day(weekday, identifier) for weekday in ((first + i) % 7 for i in range(7))}
        for day in self.days.values():
            day.clicked.connect(self.changed)
            self.add(day)

    def value(self) -> frozenset[int]:
        return frozenset(weekday for weekday, day in self.days.items() if day.isChecked())

    def set_value(self, weekdays: frozenset[int]) -> None:
        for weekday, day in self.days.items():
            day.setChecked(weekday in weekdays)
