"""Something that is there when one asks for it: a link that opens and closes what stands below."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.ui import theme
from desktop.ui.icons import Icon
from desktop.ui.labels.text import fill, translate
from desktop.ui.widgets.buttons import Button, Kind


class Disclosure(QWidget):
    """`toggled`: the content was opened or closed."""

    toggled = Signal()

    def __init__(self, title: str, content: QWidget, identifier: str, parent: QWidget | None = None):
        super().__init__(parent)
        self._title = title
        self._content = content
        self.link = Button(title, Kind.LINK, Icon.CHEVRON_RIGHT)
        self.link.setAutoDefault(False)
        self.link.setAccessibleIdentifier(identifier)
        self.link.clicked.connect(self._on_clicked)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.current().px(8))
        column.addWidget(self.link)
        column.addWidget(content)
        self.set_open(False)

    def is_open(self) -> bool:
        return not self._content.isHidden()

    def set_open(self, is_open: bool) -> None:
        self._content.setVisible(is_open)
        self.link.set_icon(Icon.CHEVRON_DOWN if is_open else Icon.CHEVRON_RIGHT)
        state = translate("Disclosure", "%1, open") if is_open else translate("Disclosure", "%1, closed")
        self.link.setAccessibleName(fill(state, self._title))

    def _on_clicked(self) -> None:
        self.set_open(not self.is_open())
        self.toggled.emit()
