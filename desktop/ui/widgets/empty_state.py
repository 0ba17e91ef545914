"""What a screen shows while it has nothing: what it is for, and the first action."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.ui import theme
from desktop.ui.theme import BOLD, Size, Token
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.label import Label
from desktop.ui.widgets.paragraph import Paragraph


class EmptyState(QWidget):
    """A picture, a headline, a paragraph and buttons, in the middle of the room it gets."""

    def __init__(
        self,
        headline: str,
        text: str,
        buttons: Sequence[Button] = (),
        picture: QWidget | None = None,
        parent: QWidget | None = None,
    ):
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setSpacing(0)
        column.addStretch(1)
        if picture is not None:
            column.addWidget(picture, 0, Qt.AlignmentFlag.AlignHCenter)
            column.addSpacing(theme.current().px(27))
        column.addWidget(self._line(headline, Size.HEADLINE, BOLD, Token.INK))
        column.addSpacing(theme.current().px(10))
        paragraph = Paragraph(text, Size.PARAGRAPH, Token.INK2, theme.current().px(540))
        column.addWidget(paragraph, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addSpacing(theme.current().px(24))
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addStretch(1)
        for button in buttons:
            row.addWidget(button)
        row.addStretch(1)
        column.addLayout(row)
        column.addStretch(1)

    def _line(self, text: str, size: Size, weight: int, token: Token) -> Label:
        label = Label(text, size, weight, token)
        label.setWordWrap(True)
        label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        return label
