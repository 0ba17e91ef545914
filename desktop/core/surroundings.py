"""What surrounds a project when it is assessed: designer, client, platform and their calendars. Made once a client and platform
and shared by all of their projects, because calendars remember the days they looked at.
"""

from dataclasses import dataclass

from desktop.core.assessment import Whose
from desktop.core.calendars import Calendar, Holidays
from desktop.core.model import Client, Designer, Platform
from desktop.core.vocabulary import Unit


@dataclass(frozen=True, slots=True)
class Surroundings:
    """`release_calendar`: the platform's counted days for an automatic release in working days (R12), else None."""

    designer: Designer
    client: Client
    platform: Platform
    designer_calendar: Calendar
    client_calendar: Calendar
    release_calendar: Calendar | None

    @classmethod
    def of(cls, designer: Designer, client: Client, platform: Platform, holidays: Holidays) -> "Surroundings":
        """`designer.time_zone` must be resolved (never None); the client's default is the designer's (T2)."""
        home = designer.time_zone or "UTC"
        own = Calendar(
            Whose.DESIGNER,
            home,
            holidays,
            country=designer.country,
            subdivision=designer.subdivision,
            weekend=designer.weekend,
            days_off=designer.days_off,
        )
        theirs = Calendar(
            Whose.CLIENT,
            client.time_zone or home,
            holidays,
            country=client.country,
            subdivision=client.subdivision,
            weekend=client.weekend,
            days_off=client.days_off,
        )
        return cls(designer, client, platform, own, theirs, _release_calendar(platform, home, holidays))


def _release_calendar(platform: Platform, home: str, holidays: Holidays) -> Calendar | None:
    completion = platform.completion
    if completion is None or completion.auto_release is None or completion.auto_release.unit is not Unit.WORKING_DAYS:
        return None
    return Calendar(Whose.PLATFORM, home, holidays, country=completion.country)
