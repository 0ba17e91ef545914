"""Opens what was found where it belongs: a project in its panel, an entry of its log there, a client on their page."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from desktop.ui.workspace import Workspace


class Opening:
    """In one window. What is gone since it was listed is not opened."""

    def __init__(self, work: "Workspace"):
        self._work = work

    def project(self, project_id: str) -> None:
        if self._work.session.service.project(project_id) is not None:
            self._work.open_project(project_id)
            self._work.window.give_keyboard(to_panel=True)

    def entry(self, project_id: str, contact_id: str) -> None:
        """The panel is scrolled to the entry, which is shown in full."""
        if self._work.session.service.project(project_id) is not None:
            self._work.open_project(project_id, contact_id)

    def client(self, client_id: str) -> None:
        if self._work.session.service.client(client_id) is not None:
            self._work.side_pages.show_client(client_id)
