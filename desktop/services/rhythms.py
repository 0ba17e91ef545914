"""How long a client usually takes to answer, read over all of their projects."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop.core.calendars import working_days_between
from desktop.core.rhythm import Rhythm, rhythm
from desktop.core.vocabulary import Turn

if TYPE_CHECKING:
    from desktop.services.service import Service


@dataclass(frozen=True, slots=True)
class ClientRhythm:
    """`silent`: working days of the client since their longest silence of now began; None while they owe no answer."""

    rhythm: Rhythm
    silent: int | None


def rhythm_of(service: "Service", client_id: str) -> ClientRhythm | None:
    """None while too few answers are known (see `core.rhythm`)."""
    now = service.now()
    told = [(project, service.around(project)) for project in service.projects_of(client_id)]
    found = rhythm(told, now)
    if found is None:
        return None
    silences = []
    for project, around in told:
        seen = service.assessment(project)
        if seen.turn is Turn.CLIENT and seen.silent_since is not None:
            silences.append(working_days_between(around.client_calendar, seen.silent_since, now))
    return ClientRhythm(found, max(silences, default=None))
