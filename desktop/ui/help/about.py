"""What the program is: its version, where the data lies, its license and those of what it is made of, as plain text."""

import platform
from pathlib import Path

import PySide6
from PySide6.QtCore import QSize, Qt, qVersion
from PySide6.QtGui import QGuiApplication, QShowEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPlainTextEdit, QVBoxLayout, QWidget

from desktop import __version__
from desktop.paths import asset
from desktop.ui import icons, theme
from desktop.ui.help.unwrapping import unwrapped
from desktop.ui.icons import Icon
from desktop.ui.labels import about as words
from desktop.ui.opening import opened_folder
from desktop.ui.theme import BOLD, Size, Token
from desktop.ui.widgets.buttons import Button, Kind
from desktop.ui.widgets.field_style import dress
from desktop.ui.widgets.label import Label
from desktop.ui.widgets.scroll_bar import SlimScrollBar
from desktop.ui.widgets.wrapping_label import WrappingLabel

_LICENSES, _OWN_LICENSE = "resources/licenses", "LICENSE"
_LOGO, _WIDTH, _LIST = 56, 520, 260


def license_texts() -> list[tuple[str, str]]:
    """Names and texts of the licenses that came with the program: its own, the list of all, then the long ones."""
    folder = asset(_LICENSES)
    files = [one for one in folder.rglob("*") if one.is_file()] if folder.is_dir() else []
    files.sort(key=_place)
    own = asset(_OWN_LICENSE)
    found = [("Relance", own)] if own.is_file() else []
    found += [(one.relative_to(folder).with_suffix("").as_posix(), one) for one in files if one.suffix in ("", ".txt", ".md")]
    return [(name, file.read_text("utf-8", errors="replace")) for name, file in found]


def _place(file: Path) -> tuple[bool, str]:
    return file.stem != "NOTICES", file.as_posix()


class About(QDialog):
    def __init__(self, data: Path, parent: QWidget | None = None):
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setAccessibleIdentifier("help.about")
        self.setObjectName("help.about")
        self.setWindowTitle(words.title())
        self._data = data
        self.facts = (
            words.version(__version__),
            words.made_with(qVersion() or "", PySide6.__version__, platform.python_version()),
        )
        self.folder = WrappingLabel(str(data), Size.BODY)
        self.folder.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.state = WrappingLabel("", Size.SECONDARY, token=Token.FINAL)
        self.open_folder = Button(words.open_folder(), Kind.SECONDARY, Icon.EXTERNAL_LINK)
        self.copy = Button(words.copy_facts(), Kind.SECONDARY, Icon.COPY)
        self.licenses = Button(words.licenses(), Kind.LINK)
        self.close_button = Button(words.close(), Kind.PRIMARY)
        self.texts = _texts()
        self.texts.hide()
        self.state.hide()
        self._name()
        self._lay_out()
        self.open_folder.clicked.connect(self._on_open_folder)
        self.copy.clicked.connect(self._on_copy)
        self.licenses.clicked.connect(self._on_licenses)
        self.close_button.clicked.connect(self.accept)

    def _name(self) -> None:
        named = {
            "folder": self.folder,
            "open": self.open_folder,
            "copy": self.copy,
            "licenses": self.licenses,
            "texts": self.texts,
            "close": self.close_button,
        }
        for name, widget in named.items():
            widget.setAccessibleIdentifier(f"about.{name}")
        for button in (self.open_folder, self.copy, self.licenses, self.close_button):
            button.setAutoDefault(False)

    def showEvent(self, event: QShowEvent) -> None:
        self._fit()
        super().showEvent(event)

    def _fit(self) -> None:
        """As high as its sentences are at its width, if the screen has the room."""
        room = self.screen().availableSize() - QSize(40, 60)
        width = min(max(self.width(), theme.current().px(_WIDTH)), room.width())
        layout = self.layout()
        if layout is not None:
            layout.activate()
            self.resize(width, min(layout.totalHeightForWidth(width), room.height()))

    def _on_open_folder(self) -> None:
        if not opened_folder(self._data):
            self.state.setText(words.not_opened())
            self.state.show()
            self._fit()

    def _on_copy(self) -> None:
        QGuiApplication.clipboard().setText("\n".join(("Relance", *self.facts, str(self._data))))

    def _on_licenses(self) -> None:
        """The texts are read when they are asked for: they are long."""
        if self.texts.isHidden():
            parts = [f"{name}\n\n{unwrapped(text).strip()}" for name, text in license_texts()]
            self.texts.setPlainText("\n\n\n".join(parts) or words.no_licenses())
        self.texts.setVisible(self.texts.isHidden())
        self.licenses.setText(words.licenses() if self.texts.isHidden() else words.hide_licenses())
        self.licenses.updateGeometry()
        self._fit()
        (self.texts if self.texts.isVisible() else self.licenses).setFocus()

    def _lay_out(self) -> None:
        look = theme.current()
        mark = QLabel()
        mark.setPixmap(icons.logo(look.px(_LOGO), self.devicePixelRatioF(), look))
        names = QVBoxLayout()
        names.setSpacing(look.px(2))
        names.addWidget(Label("Relance", Size.HEADLINE, BOLD))
        names.addWidget(WrappingLabel(words.slogan(), Size.BODY, token=Token.INK2))
        head = QHBoxLayout()
        head.setSpacing(look.px(16))
        head.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
        head.addLayout(names, 1)
        buttons, foot = QHBoxLayout(), QHBoxLayout()
        buttons.setSpacing(look.px(8))
        buttons.addWidget(self.open_folder)
        buttons.addWidget(self.copy)
        buttons.addStretch(1)
        foot.addWidget(self.licenses)
        foot.addStretch(1)
        foot.addWidget(self.close_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(look.px(24), look.px(22), look.px(24), look.px(18))
        column.setSpacing(look.px(12))
        column.addLayout(head)
        for fact in self.facts:
            column.addWidget(WrappingLabel(fact, Size.BODY))
        column.addWidget(WrappingLabel(words.license_note(), Size.BODY, token=Token.INK2))
        column.addWidget(WrappingLabel(words.data_folder(), Size.BODY, token=Token.INK2))
        column.addWidget(self.folder)
        column.addLayout(buttons)
        column.addWidget(self.state)
        column.addWidget(self.texts, 1)
        column.addLayout(foot)
        self.close_button.setFocus()


def _texts() -> QPlainTextEdit:
    field = QPlainTextEdit()
    field.setReadOnly(True)
    field.setAccessibleName(words.licenses())
    dress(field)
    field.setFont(theme.font(Size.SECONDARY))
    field.setFixedHeight(
        theme.current().px(_LIST) // field.fontMetrics().lineSpacing() * field.fontMetrics().lineSpacing()
        + 2 * field.frameWidth()
        + int(field.document().documentMargin())
    )
    field.setVerticalScrollBar(SlimScrollBar(Qt.Orientation.Vertical))
    field.setTabChangesFocus(True)
    return field
