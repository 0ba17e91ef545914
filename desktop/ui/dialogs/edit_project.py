"""The head of a project: title, client, platform, currency and tags. Milestones have their own dialog."""

from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from desktop.core.commands import EditProject
from desktop.core.milestones import amount_is_fixed
from desktop.core.model import Client, Platform, Project
from desktop.ui import places
from desktop.ui.dialogs.base import CommandDialog
from desktop.ui.dialogs.fields.choice import ChoiceField
from desktop.ui.dialogs.fields.incomplete import Incomplete
from desktop.ui.labels.text import translate


class EditProjectDialog(CommandDialog):
    """Becomes EditProject."""

    def __init__(
        self, project: Project, clients: tuple[Client, ...], platforms: tuple[Platform, ...], parent: QWidget | None = None
    ):
        super().__init__("edit-project", translate("Dialogs", "Edit project"), translate("Dialogs", "Save"), parent)
        self._project = project
        self.project_title = QLineEdit(project.title)
        self.client = ChoiceField()
        self.platform = QComboBox()
        self.currency = ChoiceField()
        self.tags = QLineEdit(", ".join(project.tags))
        self._fill(clients, platforms)
        self._lay_out_fields()

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
            policy=self._project.policy,
        )

    def _fill(self, clients: tuple[Client, ...], platforms: tuple[Platform, ...]) -> None:
        by_name = sorted(clients, key=lambda client: client.name.casefold())
        self.client.set_choices(((client.id, client.name) for client in by_name), self._project.client)
        for platform in platforms:
            self.platform.addItem(platform.name, platform.id)
        if self.platform.findData(self._project.platform) < 0:
            self.platform.addItem(self._project.platform, self._project.platform)
        self.platform.setCurrentIndex(self.platform.findData(self._project.platform))
        known = places.currencies(self.locale().name())
        self.currency.set_choices(((p.code, p.name) for p in known), self._project.currency)
        self.currency.setEnabled(not any(map(amount_is_fixed, self._project.milestones)))

    def _lay_out_fields(self) -> None:
        self.add(translate("Dialogs", "&Title"), self.project_title, "title")
        self.add(translate("Dialogs", "&Client"), self.client, "client")
        self.add_beside(
            (translate("Dialogs", "Plat&form"), self.platform, "platform"),
            (translate("Dialogs", "C&urrency"), self.currency, "currency"),
        )
        if not self.currency.isEnabled():
            self.add_note(translate("Dialogs", "The currency stays, because a payment was already requested or released in it."))
        self.add(translate("Dialogs", "Ta&gs, separated by commas"), self.tags, "tags")


def _tags(text: str) -> tuple[str, ...]:
    """The tags of a line, each once, in order."""
    return tuple(dict.fromkeys(tag.strip() for tag in text.split(",") if tag.strip()))
