"""How the designer is told of what falls due: notifications, quiet time, the background. What is changed here counts at once."""

from collections.abc import Callable
from dataclasses import replace
from datetime import time
from functools import partial

from PySide6.QtCore import QTime, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QSystemTrayIcon, QTimeEdit, QVBoxLayout, QWidget

from desktop.services.failures import StoreError
from desktop.services.notices.settings import Detail, NoticeSettings
from desktop.ui import habits, theme
from desktop.ui.dialogs.fields.choice import ChoiceField
from desktop.ui.labels import notice_settings as words
from desktop.ui.labels import quiet as plain
from desktop.ui.session import Session
from desktop.ui.settings.card import Section, SettingsCard
from desktop.ui.start_at_login import StartAtLogin, of_this_system
from desktop.ui.theme import MEDIUM, Size, Token
from desktop.ui.widgets.buttons import Button, Kind
from desktop.ui.widgets.field_style import dress
from desktop.ui.widgets.label import ElidedLabel
from desktop.ui.widgets.tick_box import TickBox
from desktop.ui.widgets.wrapping_label import WrappingLabel

HasTray = Callable[[], bool]


class NotificationsSection(Section):
    """`told_anew()`: when something is told has changed; `background_decided()`: whether the program keeps running has."""

    told_anew = Signal()
    background_decided = Signal()

    def __init__(
        self, session: Session, login: StartAtLogin | None = None, has_tray: HasTray = QSystemTrayIcon.isSystemTrayAvailable
    ):
        self._session = session
        self._login = login or of_this_system(session.service.store.path.parent)
        self._has_tray = has_tray
        self._notices = SettingsCard("notifications", words.title(), words.note())
        self._quiet = SettingsCard("quiet", words.quiet_title(), words.quiet_note())
        self._background = SettingsCard("background", words.background_title())
        self.muted = MutedCard()
        super().__init__(self._notices, self._quiet, self._background, self.muted)
        self._lay_out_notices()
        self._lay_out_quiet()
        self._lay_out_background()
        self._show_settings()
        self._connect()

    # -- what is shown

    def showEvent(self, event: QShowEvent) -> None:
        """What can change elsewhere is looked up again."""
        self._show_settings()
        super().showEvent(event)

    def _show_settings(self) -> None:
        wanted = self._session.notices.settings()
        self.enabled.setChecked(wanted.enabled)
        for field, moment in ((self.begins, wanted.quiet.begins), (self.ends, wanted.quiet.ends)):
            field.blockSignals(True)
            field.setTime(QTime(moment.hour, moment.minute))
            field.blockSignals(False)
        self.detail.blockSignals(True)
        self.detail.set_value(wanted.detail.value)
        self.detail.blockSignals(False)
        self.rest_days.setChecked(wanted.quiet.rest_days)
        self.may_break.setChecked(wanted.quiet.window_end_may_break)
        has_tray = self._has_tray()
        self.keep_running.setChecked(has_tray and habits.keeps_running() is not False)
        self.keep_running.setEnabled(has_tray)
        self._no_tray.setVisible(not has_tray)
        self.at_login.setChecked(self._login.is_on())
        self.at_login.setEnabled(has_tray or self._login.is_on())
        self._tell_summary(wanted)
        self._show_muted()

    def _tell_summary(self, wanted: NoticeSettings) -> None:
        notices, weekend = self._session.notices, self._session.service.designer().weekend
        self.summary.setText(plain.summary(wanted, weekend))
        self.today.setText(plain.today(notices.quiet_today()) if wanted.enabled else "")
        self.today.setVisible(wanted.enabled)
        for widget in (self.detail, self.begins, self.ends, self.rest_days, self.may_break):
            widget.setEnabled(wanted.enabled)

    def _show_muted(self) -> None:
        service = self._session.service
        titles = {}
        for project_id in sorted(self._session.notices.muted()):
            project = service.project(project_id)
            if project is not None:
                titles[project_id] = project.title
        self.muted.show_projects(titles)

    # -- what is changed

    def settings(self) -> NoticeSettings:
        """As the fields stand."""
        kept = self._session.notices.settings()
        begins, ends = self.begins.time(), self.ends.time()
        quiet = replace(
            kept.quiet,
            begins=time(begins.hour(), begins.minute()),
            ends=time(ends.hour(), ends.minute()),
            window_end_may_break=self.may_break.isChecked(),
            rest_days=self.rest_days.isChecked(),
        )
        return replace(kept, enabled=self.enabled.isChecked(), quiet=quiet, detail=Detail(self.detail.value() or Detail.FULL))

    def _on_changed(self) -> None:
        wanted = self.settings()
        if wanted == self._session.notices.settings():
            return
        self._try_to(partial(self._session.notices.set_settings, wanted))
        self._tell_summary(self._session.notices.settings())
        self.told_anew.emit()

    def _on_unmuted(self, project: str) -> None:
        self._try_to(partial(self._session.notices.mute, project, False))
        self._show_muted()
        self.told_anew.emit()

    def _on_keep_running(self, on: bool) -> None:
        habits.set_keeps_running(on)
        self.background_decided.emit()

    def _on_at_login(self, on: bool) -> None:
        try:
            self._login.switch(on)
        except OSError:
            self._problem.setText(words.cannot_write())
            self._problem.show()
        else:
            self._problem.hide()
        self.at_login.setChecked(self._login.is_on())

    def _try_to(self, do: Callable[[], None]) -> None:
        try:
            do()
        except StoreError as error:
            self._session.failed.emit(error)

    # -- where things stand

    def _lay_out_notices(self) -> None:
        card = self._notices
        self.enabled = TickBox(words.enabled())
        card.add_box(self.enabled, "enabled")
        self.detail = ChoiceField()
        self.detail.set_choices(tuple((kind.value, words.detail_name(kind)) for kind in Detail), Detail.FULL.value)
        card.add(words.detail(), self.detail, "detail")
        card.add_note(words.detail_note())

    def _lay_out_quiet(self) -> None:
        card = self._quiet
        self.summary = WrappingLabel("", Size.BODY, MEDIUM)
        self.summary.setAccessibleIdentifier(card.identifier("summary"))
        self.today = WrappingLabel("", Size.BODY, token=Token.INK2)
        self.today.setAccessibleIdentifier(card.identifier("today"))
        said = QVBoxLayout()
        said.setSpacing(theme.current().px(3))
        said.addWidget(self.summary)
        said.addWidget(self.today)
        card.form.addLayout(said)
        self.begins, self.ends = QTimeEdit(), QTimeEdit()
        for field in (self.begins, self.ends):
            field.setDisplayFormat("HH:mm")
            dress(field)
        card.add_beside((words.quiet_from(), self.begins, "begins"), (words.quiet_to(), self.ends, "ends"))
        card.add_note(words.same_hours())
        self.rest_days, self.may_break = TickBox(words.rest_days()), TickBox(words.may_break())
        card.add_box(self.rest_days, "rest-days")
        card.add_box(self.may_break, "may-break")

    def _lay_out_background(self) -> None:
        card = self._background
        self.keep_running = TickBox(words.keep_running())
        card.add_box(self.keep_running, "keep-running")
        self._no_tray = card.add_note(words.no_tray())
        self.at_login = TickBox(words.start_at_login())
        card.add_box(self.at_login, "at-login")
        self._problem = card.add_note("", Token.FINAL)
        self._problem.hide()

    def _connect(self) -> None:
        for box in (self.enabled, self.rest_days, self.may_break):
            box.clicked.connect(self._on_changed)
        self.detail.currentIndexChanged.connect(self._on_changed)
        self.begins.timeChanged.connect(self._on_changed)
        self.ends.timeChanged.connect(self._on_changed)
        self.keep_running.clicked.connect(self._on_keep_running)
        self.at_login.clicked.connect(self._on_at_login)
        self.muted.unmuted.connect(self._on_unmuted)


class MutedCard(SettingsCard):
    """`unmuted(str)`: a project is to be told of again. Hidden when nothing is muted."""

    unmuted = Signal(str)

    def __init__(self) -> None:
        super().__init__("muted", words.muted_title())
        self._rows: list[QWidget] = []
        self.hide()

    def show_projects(self, titles: dict[str, str]) -> None:
        """Titles by id."""
        for row in self._rows:
            self.form.removeWidget(row)
            row.hide()
            row.deleteLater()
        self._rows = [self._row(project, title) for project, title in titles.items()]
        self.setVisible(bool(titles))

    def _row(self, project: str, title: str) -> QWidget:
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        button = Button(words.notify_again(), Kind.LINK)
        button.setAccessibleName(words.unmute_named(title))
        button.setAccessibleIdentifier(self.identifier(project))
        button.clicked.connect(partial(self.unmuted.emit, project))
        line.addWidget(ElidedLabel(title, Size.BODY), 1)
        line.addWidget(button)
        self.form.addWidget(row)
        return row
