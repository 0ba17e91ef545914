"""The settings page: sections behind tabs, and the bar that saves what was changed. It follows the session; what is saved goes
through it as any command does, so that it can be undone.
"""

from datetime import date
from zoneinfo import ZoneInfo

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from desktop.core.commands import Command, EditDesigner, EditPlatform
from desktop.core.model import Designer
from desktop.services.holiday_source import HolidaySource
from desktop.services.service import Update
from desktop.ui import theme
from desktop.ui.dialogs.fields.incomplete import Incomplete
from desktop.ui.labels import settings as words
from desktop.ui.session import Session
from desktop.ui.settings.ladder import LadderSection
from desktop.ui.settings.platforms import PlatformsSection
from desktop.ui.settings.save_bar import SaveBar
from desktop.ui.settings.tabs import Tabs
from desktop.ui.settings.working_days import WorkingDaysSection
from desktop.ui.settings.you import YouSection
from desktop.ui.tasks import reason_sentence
from desktop.ui.widgets.page_head import PageHead


class SettingsPage(QWidget):
    """Sections by key: "you", "working-days", "ladder", "platforms"."""

    def __init__(self, session: Session, parent: QWidget | None = None):
        super().__init__(parent)
        self._session = session
        service = session.service
        self.you = YouSection(service.system_zone())
        self.working_days = WorkingDaysSection(self._today, HolidaySource(service.store))
        self.ladder = LadderSection()
        self.platforms = PlatformsSection(session, self._today())
        self.bar = SaveBar(service)
        self.tabs = Tabs()
        self._stack = QStackedWidget()
        self._keys: list[str] = []
        self._saved = Designer()
        self._add("you", words.you(), self.you)
        self._add("working-days", words.working_days(), self.working_days)
        self._add("ladder", words.ladder(), self.ladder)
        self._add("platforms", words.platforms(), self.platforms)
        self._lay_out()
        self._connect()
        self._show_saved()
        self.platforms.follow()
        self.show_section("you")

    def show_section(self, key: str) -> None:
        self.tabs.show_chosen(key)
        self._stack.setCurrentIndex(self._keys.index(key))
        self._on_edited()

    def _show_saved(self) -> None:
        """Shows what is kept of the designer; what was not saved is gone."""
        self._saved = self._session.service.designer()
        for section in self._sections():
            section.blockSignals(True)
            section.show_designer(self._saved)
            section.blockSignals(False)

    def draft(self) -> Designer:
        """The designer as the fields stand; raises Incomplete."""
        designer = self._saved
        for section in self._sections():
            designer = section.applied(designer)
        return designer

    def _sections(self) -> tuple[YouSection, WorkingDaysSection, LadderSection]:
        return self.you, self.working_days, self.ladder

    def _today(self) -> date:
        service = self._session.service
        return service.now().astimezone(ZoneInfo(service.zone())).date()

    def _add(self, key: str, name: str, section: QWidget) -> None:
        self._keys.append(key)
        self.tabs.add_tab(key, name)
        self._stack.addWidget(section)

    def _command(self) -> EditDesigner | EditPlatform | None:
        """What Save would do for the section in front; raises Incomplete."""
        if self._stack.currentWidget() is self.platforms:
            return self.platforms.command()
        designer = self.draft()
        return None if designer == self._saved else EditDesigner(designer)

    def _on_edited(self) -> None:
        try:
            self.bar.show_draft(self._command())
        except Incomplete as incomplete:
            self.bar.show_problem(incomplete.sentence)

    def _on_saved(self) -> None:
        try:
            command = self._command()
        except Incomplete as incomplete:
            self.bar.show_problem(incomplete.sentence)
            incomplete.field.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        if command is not None:
            self._run(command)

    def _run(self, command: Command) -> None:
        reason = self._session.run(command)
        if reason is not None:
            self.bar.show_problem(reason_sentence(reason))

    def _on_discarded(self) -> None:
        if self._stack.currentWidget() is self.platforms:
            self.platforms.reload()
        else:
            self._show_saved()
        self._on_edited()

    def _on_changed(self, update: Update) -> None:
        """Settings that were saved, undone or imported are shown anew; other changes leave what one is writing alone."""
        if self._session.service.designer() != self._saved:
            self._show_saved()
        if update.everything:
            self.platforms.follow()
        self._on_edited()

    def _connect(self) -> None:
        for section in self._sections():
            section.changed.connect(self._on_edited)
        self.tabs.chosen.connect(self.show_section)
        self.bar.saved.connect(self._on_saved)
        self.bar.discarded.connect(self._on_discarded)
        self.platforms.changed.connect(self._on_edited)
        self.platforms.requested.connect(self._run)
        self._session.changed.connect(self._on_changed)

    def _lay_out(self) -> None:
        look = theme.current()
        tabs = QVBoxLayout()
        tabs.setContentsMargins(look.px(22), look.px(12), look.px(22), look.px(8))
        tabs.addWidget(self.tabs)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(PageHead(words.title()))
        column.addLayout(tabs)
        column.addWidget(self._stack, 1)
        column.addWidget(self.bar)
