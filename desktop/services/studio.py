"""The designer's content as the engine needs it: projects with their surroundings (who, where, whose calendars), read from the
store and kept while nothing about them changes. Writes nothing."""

from collections.abc import Iterable
from dataclasses import replace

from desktop.core.calendars import Calendar, Holidays
from desktop.core.edits import Edit, PutClient, PutDesigner, PutPlatform
from desktop.core.model import Client, Designer, Platform, Project
from desktop.core.surroundings import Surroundings
from desktop.services import platform_profiles
from desktop.storage.store import Store


class Studio:
    """Surroundings by client and platform. `system_zone`: IANA name that stands in for a designer without a zone (T2)."""

    def __init__(self, store: Store, holidays: Holidays, system_zone: str):
        self._store = store
        self._holidays = holidays
        self.system_zone = system_zone
        self._forget()

    def _forget(self) -> None:
        self._designer: Designer | None = None
        self._own_calendar: Calendar | None = None
        self._platforms: dict[str, Platform] | None = None
        self._clients: dict[str, Client] = {}
        self._around: dict[tuple[str, str, Platform | None], Surroundings] = {}

    @property
    def designer(self) -> Designer:
        """As it is kept; the time zone may be None."""
        if self._designer is None:
            self._designer = self._store.designer()
        return self._designer

    @property
    def zone(self) -> str:
        """The designer's time zone, an IANA name."""
        return self.designer.time_zone or self.system_zone

    @property
    def own_calendar(self) -> Calendar:
        """The designer's working days."""
        if self._own_calendar is None:
            nobody, nowhere = Client("", ""), Platform("", "")
            around = Surroundings.of(replace(self.designer, time_zone=self.zone), nobody, nowhere, self._holidays)
            self._own_calendar = around.designer_calendar
        return self._own_calendar

    @property
    def platforms(self) -> dict[str, Platform]:
        """All known profiles by id."""
        if self._platforms is None:
            self._platforms = platform_profiles.known(self._store.platforms())
        return self._platforms

    def client(self, client_id: str) -> Client | None:
        found = self._clients.get(client_id) or self._store.client(client_id)
        if found is not None:
            self._clients[client_id] = found
        return found

    def around(self, project: Project) -> Surroundings:
        """What surrounds a project: its platform has the values the project started with, under the name it has now. A platform
        that is not known any more is taken for a direct one of that name."""
        key = (project.client, project.platform, project.profile)
        found = self._around.get(key)
        if found is None:
            client = self.client(project.client) or Client(project.client, project.client)
            now = self.platforms.get(project.platform)
            platform = project.profile or now or Platform(project.platform, project.platform)
            if now is not None and now.name != platform.name:
                platform = replace(platform, name=now.name)
            resolved = replace(self.designer, time_zone=self.zone)
            found = self._around[key] = Surroundings.of(resolved, client, platform, self._holidays)
        return found

    def learn(self, edits: Iterable[Edit]) -> None:
        """Takes over what edits change, so that the next assessment sees it: also before they are written."""
        for edit in edits:
            match edit:
                case PutDesigner(_, designer):
                    self._designer = designer
                    self._own_calendar = None
                    self._around = {}
                case PutPlatform(platform_id, _, platform):
                    known = dict(self.platforms)
                    shipped = platform_profiles.known(()).get(platform_id)
                    known.pop(platform_id, None)
                    if (profile := platform or shipped) is not None:
                        known[platform_id] = profile
                    self._platforms = known
                    self._around = {}
                case PutClient(client_id, _, client):
                    self._clients.pop(client_id, None)
                    if client is not None:
                        self._clients[client_id] = client
                    self._around = {key: around for key, around in self._around.items() if key[0] != client_id}

    def imagined(self, edits: Iterable[Edit]) -> "Studio":
        """Another one, as it would be after the edits."""
        other = Studio(self._store, self._holidays, self.system_zone)
        other.learn(edits)
        return other

    def forget(self) -> None:
        """Lets go of everything that was read: the next question asks the store again."""
        self._forget()
