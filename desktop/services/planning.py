"""What a plan of a new project rests on: whose working days count, and what the client's latest project was like. Reads; writes
nothing."""

from dataclasses import replace

from desktop.core.calendars import Calendar
from desktop.core.model import Client, Platform, Project
from desktop.core.surroundings import Surroundings
from desktop.services.holiday_source import HolidaySource
from desktop.services.service import Service


class Planning:
    """For as long as one project is being planned. Holidays are looked up when a client's days are first counted."""

    def __init__(self, service: Service):
        self._service = service
        self._holidays = HolidaySource(service.store)

    def calendars(self, client: Client | None) -> tuple[Calendar, Calendar]:
        """The designer's working days and the client's; without a client the designer's for both. The client may be one who is
        only being typed."""
        own = self._service.own_calendar()
        if client is None:
            return own, own
        designer = replace(self._service.designer(), time_zone=self._service.zone())
        return own, Surroundings.of(designer, client, Platform("", ""), self._holidays).client_calendar

    def latest(self, client_id: str) -> Project | None:
        """The project of a client that began last."""
        return max(self._service.projects_of(client_id), key=_beginning, default=None)


def _beginning(project: Project) -> tuple[float, str]:
    return project.created_at.timestamp(), project.id
