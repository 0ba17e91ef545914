"""A card with a picture, and the table behind it one click away."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QGuiApplication, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from desktop.ui import theme
from desktop.ui.insights.table import Table
from desktop.ui.labels import insights as words
from desktop.ui.theme import SEMIBOLD, Size, Token
from desktop.ui.widgets.buttons import Button, Kind
from desktop.ui.widgets.flow import Flow
from desktop.ui.widgets.label import Label
from desktop.ui.widgets.painting import rounded
from desktop.ui.widgets.wrapping_label import WrappingLabel


class PictureCard(QWidget):
    """`name` begins the accessible identifiers. Shows a sentence instead while there is nothing to show. `note_of_table`: the
    note while the table is shown, if that of the picture speaks of what is drawn. `turned()`: to the table or back.
    """

    turned = Signal()

    def __init__(self, name: str, title: str, note: str, picture: QWidget, nothing: str):
        super().__init__()
        look = theme.current()
        self.setAccessibleIdentifier(name)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self.picture = picture
        self.note = self.note_of_table = note
        self.is_table = False
        self.table = Table(f"{name}.table")
        self.table.setAccessibleName(title)
        self._nothing = WrappingLabel(nothing, Size.BODY, token=Token.INK2)
        self.toggle = Button(words.as_table(), Kind.LINK)
        self.toggle.setAccessibleIdentifier(f"{name}.toggle")
        self.toggle.clicked.connect(self._on_toggled)
        self.copy = Button(words.copy_table(), Kind.LINK)
        self.copy.setAccessibleIdentifier(f"{name}.copy")
        self.copy.setToolTip(words.copy_table_why())
        self.copy.clicked.connect(self._on_copied)
        heading = QVBoxLayout()
        heading.setContentsMargins(0, look.px(8), 0, 0)  # the title on a line with the links
        heading.setSpacing(look.px(3))
        heading.addWidget(Label(title, Size.CARD_TITLE, SEMIBOLD))
        self._said = WrappingLabel(note, Size.LABEL, token=Token.INK2)
        heading.addWidget(self._said)
        top = QHBoxLayout()
        top.setSpacing(look.px(16))
        top.addLayout(heading, 1)
        links = Flow(16)
        links.add(self.copy)
        links.add(self.toggle)
        top.addWidget(links, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(look.px(21), look.px(10), look.px(21), look.px(20))
        column.setSpacing(look.px(14))
        column.addLayout(top)
        for widget in (picture, self.table, self._nothing):
            column.addWidget(widget)
        column.addStretch(1)
        self.show_table((), ())

    def show_table(self, columns: Sequence[str], rows: Sequence[Sequence[str]]) -> None:
        """What the picture shows, as rows; none: there is nothing to show."""
        self.table.show_rows(columns, rows)
        self._arrange()

    def _on_toggled(self) -> None:
        self.is_table = not self.is_table
        self.toggle.setText(words.as_picture() if self.is_table else words.as_table())
        self._said.setText(self.note_of_table if self.is_table else self.note)
        self._arrange()
        self.turned.emit()

    def _on_copied(self) -> None:
        QGuiApplication.clipboard().setText(self.table.text(whole=True))
        self.copy.setText(words.copied())

    def _arrange(self) -> None:
        some = self.table.rowCount() > 0
        self.picture.setVisible(some and not self.is_table)
        self.table.setVisible(some and self.is_table)
        self.toggle.setVisible(some)
        self.copy.setVisible(some and self.is_table)
        self.copy.setText(words.copy_table())
        self._nothing.setVisible(not some)

    def paintEvent(self, event: QPaintEvent) -> None:
        look = theme.current()
        rounded(QPainter(self), QRectF(self.rect()).adjusted(0, 0, 0, -1), look.px(14), look.color(Token.LINE))
        box = QRectF(self.rect()).adjusted(0, 0, 0, -2)
        rounded(QPainter(self), box, look.px(14), look.color(Token.SURFACE), look.color(Token.LINE))
