"""The head of a project: title, client, platform, currency and tags. Milestones have their own dialog."""

from dataclasses import replace

from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from desktop.core.card import by_name
from desktop.core.commands import EditProject
from desktop.core.milestones import amount_is_fixed
from desktop.core.model import Client, Platform, PolicyValues, Project
from desktop.core.policy import inherited_by_project
from desktop.core.vocabulary import Payment
from desktop.services.service import Service
from desktop.ui import places
from desktop.ui.dialogs.base import CommandDialog
from desktop.ui.dialogs.fields.choice import ChoiceField
from desktop.ui.dialogs.fields.incomplete import Incomplete
from desktop.ui.dialogs.fields.platform_news import PlatformNews
from desktop.ui.dialogs.fields.policy_fields import PolicyFields
from desktop.ui.impact import ImpactView
from desktop.ui.labels.board import platform_name
from desktop.ui.labels.policy import Names
from desktop.ui.labels.text import translate
from desktop.ui.widgets.disclosure import Disclosure


class EditProjectDialog(CommandDialog):
    """Becomes EditProject. With a `service` it also has the project's intervals, and says what a change moves."""

    def __init__(
        self,
        project: Project,
        clients: tuple[Client, ...],
        platforms: tuple[Platform, ...],
        parent: QWidget | None = None,
        service: Service | None = None,
    ):
        super().__init__("edit-project", translate("Dialogs", "Edit project"), translate("Dialogs", "Save"), parent)
        self._project = project
        self.project_title = QLineEdit(project.title)
        self.client = ChoiceField()
        self.platform = QComboBox()
        self.currency = ChoiceField()
        self.tags = QLineEdit(", ".join(project.tags))
        self._platforms = {platform.id: platform for platform in platforms}
        self.news = PlatformNews(project.profile, self._platforms.get(project.platform))
        self._fill(clients, platforms)
        self._lay_out_fields()
        self.platform.currentIndexChanged.connect(self._on_platform_chosen)
        self.policy: PolicyFields | None = None
        self._service = service
        if service is not None:
            self._add_intervals(service)

    def command(self) -> EditProject:
        title = self.project_title.text().strip()
        if not title:
            raise Incomplete(translate("Dialogs", "Please give the project a title."), self.project_title)
        return EditProject(
            project=self._project.id,
            client=self.client.value() or self._project.client,
            title=title,
            currency=self.currency.value() or self._project.currency,
            platform=str(self.platform.currentData()),
            tags=_tags(self.tags.text()),
            policy=self.policy.values() if self.policy else self._project.policy,
            renew=self.news.takes_new(),
        )

    def _fill(self, clients: tuple[Client, ...], platforms: tuple[Platform, ...]) -> None:
        in_order = sorted(clients, key=lambda client: by_name(client.name))
        self.client.set_choices(((client.id, client.name) for client in in_order), self._project.client)
        for platform in platforms:
            self.platform.addItem(platform_name(platform.id, platform.name), platform.id)
        if self.platform.findData(self._project.platform) < 0:
            kept = self._project.profile
            self.platform.addItem(platform_name(kept.id, kept.name) if kept else self._project.platform, self._project.platform)
        self.platform.setCurrentIndex(self.platform.findData(self._project.platform))
        known = places.currencies(self.locale().name())
        self.currency.set_choices(((p.code, p.name) for p in known), self._project.currency)
        self.currency.setEnabled(not any(map(amount_is_fixed, self._project.milestones)))

    def _add_intervals(self, service: Service) -> None:
        self.policy = PolicyFields("edit-project.policy")
        self._show_policy(self._project.policy)
        title = translate("Dialogs", "Intervals of the ladder for this project")
        disclosure = Disclosure(title, self.policy, "edit-project.intervals")
        disclosure.set_open(self.policy.has_own())
        self.form.addWidget(disclosure)
        self._impact = ImpactView(service)
        self.add_below(self._impact)
        self.policy.changed.connect(self._on_dates_touched)
        self.client.currentIndexChanged.connect(self._on_parties_chosen)
        self.platform.currentIndexChanged.connect(self._on_parties_chosen)
        self.news.changed.connect(self._on_parties_chosen)

    def _show_policy(self, own: PolicyValues) -> None:
        """What is inherited comes from the client and the platform that are chosen."""
        if self.policy is None or self._service is None:
            return
        client_id = self.client.value() or ""
        client = self._service.client(client_id) or Client(client_id, client_id)
        platform = self._profile()
        inherited = inherited_by_project(client, platform, self._service.designer())
        self.policy.show_values(
            own, inherited, Names(client.name, platform_name(platform.id, platform.name)), self._project.title
        )

    def _profile(self) -> Platform:
        """The values of the platform that count for the project as the form stands."""
        chosen = str(self.platform.currentData())
        now = self._platforms.get(chosen) or Platform(chosen, chosen)
        keeps = chosen == self._project.platform and not self.news.takes_new()
        return replace(self._project.profile, name=now.name) if keeps and self._project.profile else now

    def _on_platform_chosen(self) -> None:
        self.news.offer(str(self.platform.currentData()) == self._project.platform)

    def _on_parties_chosen(self) -> None:
        if self.policy is not None:
            self._show_policy(self.policy.values())
        self._on_dates_touched()

    def _on_dates_touched(self) -> None:
        """Says what the change moves."""
        try:
            self._impact.look(self.command())
        except Incomplete:
            self._impact.look(None)

    def _lay_out_fields(self) -> None:
        self.add(translate("Dialogs", "&Title"), self.project_title, "title")
        self.add(translate("Dialogs", "&Client"), self.client, "client")
        self.add_beside(
            (translate("Dialogs", "Pl&atform"), self.platform, "platform"),
            (translate("Dialogs", "C&urrency"), self.currency, "currency"),
        )
        self.form.addWidget(self.news)
        if not self.currency.isEnabled():
            asked = any(m.payment is Payment.REQUESTED for m in self._project.milestones)
            self.add_note(
                translate("Dialogs", "The currency stays, because a payment was requested in it already.")
                if asked
                else translate("Dialogs", "The currency stays, because a payment was made in it already.")
            )
        self.add(translate("Dialogs", "Ta&gs, separated by commas"), self.tags, "tags")


def _tags(text: str) -> tuple[str, ...]:
    """The tags of a line, each once, in order."""
    return tuple(dict.fromkeys(tag.strip() for tag in text.split(",") if tag.strip()))
