"""The settings page: sections behind tabs, and the bar that saves what was changed. It follows the session; what is saved goes
through it as any command does, so that it can be undone.
"""

from functools import cached_property
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from desktop.core.commands import Command, EditDesigner, EditPlatform
from desktop.core.model import Designer
from desktop.services.holiday_source import HolidaySource
from desktop.services.service import Update
from desktop.ui import theme
from desktop.ui.dialogs.fields.incomplete import Incomplete
from desktop.ui.labels import notice_settings as notification_words
from desktop.ui.labels import settings as words
from desktop.ui.labels.board import platform_name
from desktop.ui.labels.errands import title as your_data
from desktop.ui.labels.look import tab as language_and_look
from desktop.ui.labels.own_words import tab as your_words
from desktop.ui.session import Session
from desktop.ui.settings.finding import Finding
from desktop.ui.settings.ladder import LadderSection
from desktop.ui.settings.look import LookSection
from desktop.ui.settings.platforms import PlatformsSection
from desktop.ui.settings.save_bar import SaveBar
from desktop.ui.settings.tabs import Tabs
from desktop.ui.settings.working_days import WorkingDaysSection
from desktop.ui.settings.you import YouSection
from desktop.ui.tasks import reason_sentence
from desktop.ui.widgets.page_head import PageHead

if TYPE_CHECKING:
    from desktop.ui.drafts.own_section import OwnWordsSection
    from desktop.ui.settings.data import DataSection
    from desktop.ui.settings.notifications import NotificationsSection

DesignerSection = YouSection | WorkingDaysSection | LadderSection
S = TypeVar("S", YouSection, WorkingDaysSection, LadderSection)
W = TypeVar("W", bound=QWidget)


class SettingsPage(QWidget):
    """Sections by key: "you", "working-days", "ladder", "notifications", "platforms", "words", "look", "data"; each is made when
    it is first shown. Signals: `told_anew()`, `background_decided()`: of the notifications; `errand(Errand)`: of the data."""

    told_anew = Signal()
    background_decided = Signal()
    errand = Signal(object)

    def __init__(self, session: Session, parent: QWidget | None = None):
        super().__init__(parent)
        self._session = session
        self.bar = SaveBar(session.service)
        self.tabs = Tabs()
        self._stack = QStackedWidget()
        self._saved = session.service.designer()
        self._of_designer: list[DesignerSection] = []
        for key, name in _names().items():
            self.tabs.add_tab(key, name)
        self.finding = Finding(_names(), self._section, self.tabs.show_only, self.show_section, self)
        self.focus_search = self.finding.focus
        _lay_out(self, self._stack)
        self._connect()
        self.show_section("you")

    @cached_property
    def you(self) -> YouSection:
        return self._take_in(YouSection(self._session.service.system_zone()))

    @cached_property
    def working_days(self) -> WorkingDaysSection:
        return self._take_in(WorkingDaysSection(self._session.today, HolidaySource(self._session.service.store)))

    @cached_property
    def ladder(self) -> LadderSection:
        return self._take_in(LadderSection())

    @cached_property
    def platforms(self) -> PlatformsSection:
        made = PlatformsSection(self._session, self._session.today())
        made.follow()
        made.changed.connect(self._on_edited)
        made.requested.connect(self._run)
        return self._put(made)

    @cached_property
    def notifications(self) -> "NotificationsSection":
        """What is told, and when; this section saves for itself."""
        from desktop.ui.settings.notifications import NotificationsSection

        made = NotificationsSection(self._session)
        made.told_anew.connect(self.told_anew)
        made.background_decided.connect(self.background_decided)
        return self._put(made)

    @cached_property
    def own_words(self) -> "OwnWordsSection":
        """The texts of messages; this section saves for itself."""
        from desktop.ui.drafts.own_section import OwnWordsSection

        return self._put(OwnWordsSection(self._session))

    @cached_property
    def look(self) -> LookSection:
        """What is chosen here applies at once."""
        return self._put(LookSection())

    @cached_property
    def data(self) -> "DataSection":
        """What can be done with all of it."""
        from desktop.ui.settings.data import DataSection

        made = DataSection(self._session.service.store.path.parent)
        made.errand.connect(self.errand)
        return self._put(made)

    def _take_in(self, section: S) -> S:
        """A section with the designer's settings, made when it is first needed."""
        section.show_designer(self._saved)
        section.changed.connect(self._on_edited)
        self._of_designer.append(section)
        return self._put(section)

    def _put(self, section: W) -> W:
        self._stack.addWidget(section)
        return section

    def show_section(self, key: str) -> None:
        self.section = key
        self.tabs.show_chosen(key)
        self._stack.setCurrentWidget(self._section(key))
        self._on_edited()
        self.finding.in_front(key)

    def _section(self, key: str) -> QWidget:
        made = {"working-days": "working_days", "words": "own_words"}
        section: QWidget = getattr(self, made.get(key, key))
        return section

    def _show_saved(self) -> None:
        """Shows what is kept of the designer; what was not saved is gone."""
        self._saved = self._session.service.designer()
        for section in self._of_designer:
            section.blockSignals(True)
            section.show_designer(self._saved)
            section.blockSignals(False)

    def draft(self) -> Designer:
        """The designer as the fields stand; raises Incomplete."""
        designer = self._saved
        for section in self._of_designer:
            designer = section.applied(designer)
        return designer

    # -- what is not saved yet

    def unsaved(self) -> list[str]:
        """What would be lost, by name."""
        found = _changed(self, self._saved)
        if "platforms" in self.__dict__:
            found += [words.platform_named(platform_name(profile.id, profile.name)) for profile in self.platforms.unsaved()]
        own = words.section_named(your_words())
        return [*found, own] if "own_words" in self.__dict__ and self.own_words.unsaved() else found

    def save_all(self) -> bool:
        """False: something cannot be saved as it stands. It is in front then, with the reason."""
        edited = [(section, key) for section, key in _made(self) if is_edited(section, self._saved)]
        for _, key in sorted(edited, key=lambda one: is_complete(one[0], self._saved)):
            self.show_section(key)
            if not self._is_saved():
                return False
        for profile in self.platforms.unsaved() if "platforms" in self.__dict__ else ():
            self.show_section("platforms")
            self.platforms.list.choose(profile.id)
            if not self._is_saved():
                return False
        if "own_words" in self.__dict__ and not self.own_words.save_all():
            self.show_section("words")
            return False
        return True

    def discard_all(self) -> None:
        self._show_saved()
        for section in (self.__dict__.get("platforms"), self.__dict__.get("own_words")):
            if section is not None:
                section.discard_all()
        self._on_edited()

    def _command(self) -> EditDesigner | EditPlatform | None:
        """What Save would do for the section in front; raises Incomplete."""
        if isinstance(self._stack.currentWidget(), PlatformsSection):
            return self.platforms.command()
        designer = self.draft()
        return None if designer == self._saved else EditDesigner(designer)

    def _on_edited(self) -> None:
        try:
            self.bar.show_draft(command := self._command(), _changed(self, self._saved, command))
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

    def _is_saved(self) -> bool:
        self._on_saved()
        return self.bar.isHidden()

    def _run(self, command: Command) -> None:
        reason = self._session.run(command)
        if reason is not None:
            self.bar.show_problem(reason_sentence(reason))

    def _on_discarded(self) -> None:
        if isinstance(self._stack.currentWidget(), PlatformsSection):
            self.platforms.reload()
        else:
            self._show_saved()
        self._on_edited()

    def _on_changed(self, update: Update) -> None:
        """Settings that were saved, undone or imported are shown anew; other changes leave what one is writing alone."""
        if self._session.service.designer() != self._saved:
            self._show_saved()
        if update.everything and "platforms" in self.__dict__:
            self.platforms.follow()
        self._on_edited()

    def _connect(self) -> None:
        self.tabs.chosen.connect(self.show_section)
        self.bar.saved.connect(self._on_saved)
        self.bar.discarded.connect(self._on_discarded)
        self._session.changed.connect(self._on_changed)


def _lay_out(page: SettingsPage, stack: QStackedWidget) -> None:
    look = theme.current()
    tabs = QVBoxLayout()
    tabs.setContentsMargins(look.px(22), look.px(12), look.px(22), look.px(8))
    tabs.addWidget(page.tabs)
    tabs.addWidget(page.finding.nothing)
    column = QVBoxLayout(page)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    column.addWidget(PageHead(words.title(), page.finding.field))
    column.addLayout(tabs)
    column.addWidget(stack, 1)
    column.addWidget(page.bar)


def _names() -> dict[str, str]:
    """The sections by key, in their order."""
    return {
        "you": words.you(),
        "working-days": words.working_days(),
        "ladder": words.ladder(),
        "notifications": notification_words.tab(),
        "platforms": words.platforms(),
        "words": your_words(),
        "look": language_and_look(),
        "data": your_data(),
    }


def _made(page: SettingsPage) -> list[tuple[DesignerSection, str]]:
    """The sections with the designer's settings that were shown already."""
    known = (("you", "you"), ("working_days", "working-days"), ("ladder", "ladder"))
    return [(page.__dict__[name], key) for name, key in known if name in page.__dict__]


def _changed(page: SettingsPage, designer: Designer, command: Command | None = None) -> list[str]:
    """Where something is that is not saved, by name: the platform of a command, else sections with the designer's settings."""
    if isinstance(command, EditPlatform):
        return [words.platform_named(platform_name(command.profile.id, command.profile.name))]
    names = _names()
    return [words.section_named(names[key]) for section, key in _made(page) if is_edited(section, designer)]


def is_complete(section: DesignerSection, designer: Designer) -> bool:
    try:
        section.applied(designer)
    except Incomplete:
        return False
    return True


def is_edited(section: DesignerSection, designer: Designer) -> bool:
    return not is_complete(section, designer) or section.applied(designer) != designer
