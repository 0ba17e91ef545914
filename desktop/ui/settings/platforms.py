"""The platforms: the profiles there are, and the chosen one as a form. What is not saved yet is kept for each profile."""

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from desktop.core.commands import EditPlatform, RemovePlatform, ResetPlatform
from desktop.core.model import Platform
from desktop.services import platform_profiles
from desktop.ui import theme
from desktop.ui.icons import Icon
from desktop.ui.labels import platforms as words
from desktop.ui.labels import settings as settings_words
from desktop.ui.labels.board import platform_name
from desktop.ui.session import Session
from desktop.ui.settings.platform_form import PlatformForm
from desktop.ui.widgets.buttons import Button, Kind
from desktop.ui.widgets.row_list import Row, RowList
from desktop.ui.widgets.soft_edge import soften

_BESIDE, _ENDLESS = 640, 16_777_215


class PlatformsSection(QWidget):
    """Signals: `changed`: what would be saved is another; `requested(Command)`: to be done at once."""

    changed = Signal()
    requested = Signal(object)

    def __init__(self, session: Session, today: date):
        super().__init__()
        self._session = session
        self._profiles: dict[str, Platform] = {}
        self._drafts: dict[str, Platform] = {}
        self._shipped = {profile.id: profile for profile in platform_profiles.shipped()}
        self._current = ""
        self.list = RowList()
        soften(self.list)
        self.list.setAccessibleIdentifier("settings.platforms")
        self.list.setAccessibleName(settings_words.platforms())
        self.new = Button(words.new(), Kind.SECONDARY, Icon.PLUS)
        self.new.setAccessibleIdentifier("settings.platforms.new")
        self.form = PlatformForm(today)
        self.reset = Button(words.reset(), Kind.SECONDARY, Icon.ROTATE_CCW)
        self.reset.setAccessibleIdentifier("settings.platform.reset")
        self.remove = Button(words.remove(), Kind.DANGER, Icon.TRASH_2)
        self.remove.setAccessibleIdentifier("settings.platform.remove")
        self._lay_out()
        self.list.chosen.connect(self._on_chosen)
        self.form.changed.connect(self._on_edited)
        self.new.clicked.connect(self._on_new)
        self.reset.clicked.connect(self._on_reset)
        self.remove.clicked.connect(self._on_remove)

    def reload(self) -> None:
        """Shows what is kept; what was not saved of the chosen profile is gone."""
        self._drafts.pop(self._current, None)
        self.follow()

    def follow(self) -> None:
        """Something may have changed elsewhere: a draft stays unless its profile is another one now."""
        before = self._profiles
        self._profiles = {profile.id: profile for profile in self._session.service.platforms()}
        for key in [key for key in self._drafts if before.get(key) != self._profiles.get(key)]:
            del self._drafts[key]
        self._show_rows()
        if self._current not in {**self._profiles, **self._drafts}:
            self.list.choose(next(iter(self._profiles)))
        self._show_form()

    def unsaved(self) -> list[Platform]:
        """The profiles that would be lost as they stand in the form."""
        return list(self._drafts.values())

    def discard_all(self) -> None:
        self._drafts.clear()
        self.follow()

    def command(self) -> EditPlatform | None:
        """What would be saved; None: nothing was changed. Raises Incomplete."""
        if not self._current:
            return None
        profile = self.form.profile()
        return None if profile == self._profiles.get(self._current) else EditPlatform(profile)

    def _on_chosen(self, key: str) -> None:
        if key and key != self._current:
            self._current = key
            self._show_form()
            self.form.verticalScrollBar().setValue(0)
            self.changed.emit()

    def _on_edited(self) -> None:
        draft = self.form.draft()
        if draft == self._profiles.get(self._current):
            self._drafts.pop(self._current, None)
        else:
            self._drafts[self._current] = draft
        self.form.head.heading.setText(platform_name(draft.id, draft.name))
        self._show_rows()
        self.changed.emit()

    def _on_new(self) -> None:
        key = self._session.service.new_id()
        self._drafts[key] = Platform(key, words.new())
        self._show_rows()
        self.list.choose(key)
        self.form.platform_name.setFocus()
        self.form.platform_name.selectAll()

    def _on_reset(self) -> None:
        self._drafts.pop(self._current, None)
        self.requested.emit(ResetPlatform(self._current))

    def _on_remove(self) -> None:
        self.requested.emit(RemovePlatform(self._current))

    def _show_form(self) -> None:
        known = self._profiles.get(self._current)
        profile = self._drafts.get(self._current, known)
        if profile is None:
            return
        self.form.blockSignals(True)
        self.form.show_profile(profile, self._shipped.get(self._current))
        self.form.blockSignals(False)
        self.form.head.heading.setText(platform_name(profile.id, profile.name))
        self.reset.setVisible(self._current in self._shipped and known != self._shipped[self._current])
        self.remove.setVisible(self._current not in self._shipped and known is not None)

    def _show_rows(self) -> None:
        shown = {**self._profiles, **self._drafts}
        self.list.show_rows([Row(key, platform_name(key, one.name), self._line(key)) for key, one in shown.items()])

    def _line(self, key: str) -> str:
        return words.not_saved() if key in self._drafts else self._state(key)

    def _state(self, key: str) -> str:
        shipped = self._shipped.get(key)
        if shipped is None:
            return words.own()
        return words.shipped() if self._profiles.get(key) == shipped else words.changed()

    def _lay_out(self) -> None:
        look = theme.current()
        left = QVBoxLayout()
        left.setContentsMargins(look.px(22), look.px(4), 0, look.px(14))
        left.setSpacing(look.px(8))
        left.addWidget(self.list, 1)
        left.addWidget(self.new)
        self.form.head.form.addWidget(self.reset)
        self.form.head.form.addWidget(self.remove)
        self._both = QHBoxLayout(self)
        self._both.setContentsMargins(0, 0, 0, 0)
        self._both.setSpacing(look.px(6))
        self._both.addLayout(left, 1)
        self._both.addWidget(self.form, 3)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where the room is short, the list stands above the form."""
        super().resizeEvent(event)
        look = theme.current()
        short = self.width() < look.px(_BESIDE)
        self._both.setDirection(QBoxLayout.Direction.TopToBottom if short else QBoxLayout.Direction.LeftToRight)
        self.list.setFixedHeight(look.px(104)) if short else self._let_list_grow()

    def _let_list_grow(self) -> None:
        self.list.setMinimumHeight(0)
        self.list.setMaximumHeight(_ENDLESS)
