"""Before something is deleted: what will be gone, by name and number. It goes to the trash and can be brought back by undo."""

from PySide6.QtWidgets import QWidget

from desktop.core.commands import DeleteClient, DeleteProject
from desktop.core.model import Client, Project
from desktop.ui.dialogs.base import CommandDialog
from desktop.ui.labels.text import fill, translate

_NAMED = 5


class DeleteProjectDialog(CommandDialog):
    """Becomes DeleteProject."""

    def __init__(self, project: Project, parent: QWidget | None = None):
        title = fill(translate("Dialogs", "Delete “%1”?"), project.title)
        super().__init__("delete-project", title, translate("Dialogs", "Delete project"), parent)
        self._project = project
        self.add_note(_lost_with(project))
        self.add_note(translate("Dialogs", "It goes to the trash. Undo brings it back."))
        self.make_destructive()

    def command(self) -> DeleteProject:
        return DeleteProject(self._project.id)


class DeleteClientDialog(CommandDialog):
    """Becomes DeleteClient."""

    def __init__(self, client: Client, projects: tuple[Project, ...], parent: QWidget | None = None):
        title = fill(translate("Dialogs", "Delete %1?"), client.name)
        super().__init__("delete-client", title, translate("Dialogs", "Delete client"), parent)
        self._client = client
        self.add_note(_lost_projects(projects))
        self.add_note(translate("Dialogs", "All of it goes to the trash. Undo brings it back."))
        self.make_destructive()

    def command(self) -> DeleteClient:
        return DeleteClient(self._client.id)


def _lost_with(project: Project) -> str:
    milestones = _milestones(len(project.milestones))
    return fill(translate("Dialogs", "With it go %1 and %2."), milestones, _entries(len(project.contacts)))


def _milestones(number: int) -> str:
    return translate("Dialogs", "1 milestone") if number == 1 else translate("Dialogs", "%n milestones", "", number)


def _entries(number: int) -> str:
    if number == 1:
        return translate("Dialogs", "1 entry of its history")
    return translate("Dialogs", "%n entries of its history", "", number)


def _lost_projects(projects: tuple[Project, ...]) -> str:
    if not projects:
        return translate("Dialogs", "There are no projects for this client.")
    names = ", ".join(fill(translate("Dialogs", "“%1”"), project.title) for project in projects[:_NAMED])
    if len(projects) > _NAMED:
        rest = str(len(projects) - _NAMED)
        return fill(translate("Dialogs", "With the client go these projects and their history: %1 and %2 more."), names, rest)
    if len(projects) == 1:
        return fill(translate("Dialogs", "With the client goes this project and its history: %1."), names)
    return fill(translate("Dialogs", "With the client go these projects and their history: %1."), names)
