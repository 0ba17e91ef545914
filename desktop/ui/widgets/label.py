"""Labels that never guess rich text: one in a size and color of the theme, and one that elides with a tooltip."""

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from desktop.ui import theme
from desktop.ui.labels.text import escaped_markup
from desktop.ui.theme import REGULAR, Size, Token


class Label(QLabel):
    """Plain text in a size, weight and color of the theme; follows a change of theme."""

    def __init__(
        self,
        text: str = "",
        size: Size = Size.BODY,
        weight: int = REGULAR,
        token: Token = Token.INK,
        parent: QWidget | None = None,
        tabular: bool = False,
    ):
        super().__init__(parent)
        self._token = token
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setForegroundRole(QPalette.ColorRole.WindowText)  # in a button, too, which would pass on its own
        self.setFont(theme.font(size, weight, tabular))
        self._dress()
        self.setText(text)

    def set_token(self, token: Token) -> None:
        self._token = token
        self._dress()

    def _dress(self) -> None:
        colors = QPalette(self.palette())
        colors.setColor(QPalette.ColorRole.WindowText, theme.current().color(self._token))
        self.setPalette(colors)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and self.palette().windowText().color() != theme.current().color(
            self._token
        ):
            self._dress()


class ElidedLabel(Label):
    """One line that gives way: cut with an ellipsis, the whole text as tooltip while it is cut."""

    def __init__(
        self,
        text: str = "",
        size: Size = Size.BODY,
        weight: int = REGULAR,
        token: Token = Token.INK,
        parent: QWidget | None = None,
        tabular: bool = False,
    ):
        super().__init__(text, size, weight, token, parent, tabular)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._kept = ""

    def show_with_end(self, text: str, end: str) -> None:
        """`text` gives way, the `end` after it never does."""
        self._kept = end
        self.setText(text + end)
        self.update()

    def shown(self) -> str:
        """What there is room for."""
        metrics, text = QFontMetrics(self.font()), self.text().removesuffix(self._kept)
        room = self.width() - metrics.horizontalAdvance(self._kept)
        return metrics.elidedText(text, Qt.TextElideMode.ElideRight, room) + self._kept

    def minimumSizeHint(self) -> QSize:
        metrics = QFontMetrics(self.font())
        return QSize(min(metrics.horizontalAdvance("…MM"), super().sizeHint().width()), metrics.height())

    def sizeHint(self) -> QSize:
        metrics = QFontMetrics(self.font())
        margins = self.contentsMargins()
        return QSize(metrics.horizontalAdvance(self.text()) + 2, metrics.height() + margins.top() + margins.bottom())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(self.palette().color(QPalette.ColorRole.WindowText))
        painter.drawText(self.contentsRect(), int(self.alignment()), self.shown())

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip:
            cut = QFontMetrics(self.font()).horizontalAdvance(self.text()) > self.width()
            self.setToolTip(tooltip(self.text()) if cut else "")
        return super().event(event)


def tooltip(text: str) -> str:
    """`text` as a tooltip that shows it letter by letter: Qt would read a "<" as markup (and load what it names)."""
    return f"<p style='white-space: pre-wrap'>{escaped_markup(text)}</p>" if text else ""
