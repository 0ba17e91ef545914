"""The buttons that turn the months."""

from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.ui import theme
from desktop.ui.icons import Icon
from desktop.ui.labels import calendar as words
from desktop.ui.widgets.buttons import Button, icon_button


class Turning(QWidget):
    """`before`, `today`, `after`: its buttons."""

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        look = theme.current()
        back, forth = Icon.CHEVRON_LEFT, Icon.CHEVRON_RIGHT
        if self.isRightToLeft():
            back, forth = forth, back
        self.before = icon_button(back, words.earlier())
        self.today = Button(words.today())
        self.after = icon_button(forth, words.later())
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, look.px(12), 0)
        row.setSpacing(look.px(6))
        for name, button in (("before", self.before), ("today", self.today), ("after", self.after)):
            button.setAccessibleIdentifier(f"calendar.{name}")
            row.addWidget(button)
