"""All of the data: where it is, and what can be done with it as a whole. It does nothing by itself; there is nothing to save."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout

from desktop.ui import theme
from desktop.ui.errands import Errand
from desktop.ui.icons import Icon
from desktop.ui.labels import errands as words
from desktop.ui.settings.card import Section, SettingsCard
from desktop.ui.theme import Size, Token
from desktop.ui.widgets.buttons import Button, Kind
from desktop.ui.widgets.wrapping_label import WrappingLabel


class DataSection(Section):
    """`errand(Errand)`: something is wanted. `folder`: of the data."""

    errand = Signal(object)

    def __init__(self, folder: Path) -> None:
        self._card = SettingsCard("data", words.title(), words.note())
        super().__init__(self._card)
        self.folder = WrappingLabel(str(folder), Size.BODY)
        self.folder.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._card.add(words.folder(), self.folder, "folder")
        self.buttons = {
            Errand.OPEN_FOLDER: self._button(Errand.OPEN_FOLDER, Icon.EXTERNAL_LINK, words.open_folder(), "open"),
            Errand.IMPORT: self._button(Errand.IMPORT, Icon.IMPORT, words.bring_in(), "import", words.bring_in_note()),
            Errand.EXPORT: self._button(Errand.EXPORT, Icon.DOWNLOAD, words.export(), "export", words.export_note()),
            Errand.CALENDAR: self._button(
                Errand.CALENDAR, Icon.CALENDAR_DAYS, words.calendar(), "calendar", words.calendar_note()
            ),
            Errand.CHECK: self._button(Errand.CHECK, Icon.CIRCLE_CHECK, words.check(), "check", words.check_note()),
        }

    def _button(self, errand: Errand, icon: Icon, name: str, identifier: str, note: str = "") -> Button:
        """With what it does below it."""
        button = Button(name, Kind.SECONDARY, icon)
        button.setAccessibleIdentifier(self._card.identifier(identifier))
        button.setAccessibleDescription(note)
        button.clicked.connect(partial(self._on_clicked, errand))
        column = QVBoxLayout()
        column.setSpacing(theme.current().px(4))
        column.addWidget(button)
        if note:
            column.addWidget(WrappingLabel(note, Size.SECONDARY, token=Token.INK2))
        self._card.form.addLayout(column)
        return button

    def _on_clicked(self, errand: Errand) -> None:
        self.errand.emit(errand)
