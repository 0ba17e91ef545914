"""What the toast tells once something was done or undone: of a message that went out, the next step and its day too."""

from typing import Final
from zoneinfo import ZoneInfo

from desktop.core.edits import Change
from desktop.services.service import Service
from desktop.ui import formats
from desktop.ui.labels import done as done_words
from desktop.ui.labels import drafts as words
from desktop.ui.labels import steps
from desktop.ui.labels.supports import called

_SENT: Final = frozenset(
    {"RecordQuoteSent", "RecordRequest", "RecordFollowUp", "RecordFinalNotice", "RecordCompleted", "RecordSupportContacted"}
)
_TOLD_OF_A_PROJECT: Final = _SENT | {"RecordSupportReplied"}


def taken_back(change: Change, service: Service) -> str:
    """The sentence of the toast when it was undone."""
    project = service.project(next(iter(change.projects), "")) if change.name in _TOLD_OF_A_PROJECT else None
    return done_words.undone(change.name, project is None or service.around(project).platform.escrow)


def told(change: Change, service: Service) -> str:
    """The sentence of the toast."""
    project = service.project(next(iter(change.projects), "")) if change.name in _TOLD_OF_A_PROJECT else None
    if project is None:
        return done_words.done(change.name)
    platform = service.around(project).platform
    done = done_words.done(change.name, platform.escrow)
    step = service.assessment(project).next if change.name in _SENT else None
    if step is None:
        return done
    zone = ZoneInfo(service.zone())
    today = service.now().astimezone(zone).date()
    day = formats.weekday_day(step.due_at.astimezone(zone).date(), today)
    return words.next_step(done, steps.rung_name(step.kind, step.number, called(platform), platform.escrow), day)
