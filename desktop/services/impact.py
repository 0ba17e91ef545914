"""What a change of settings would move, before it is saved: the projects whose next step falls on another moment. Only looks."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from desktop.core.assess import assess
from desktop.core.assessment import Step
from desktop.core.edits import Change, applied, by_project
from desktop.core.model import Project
from desktop.services.studio import Studio


@dataclass(frozen=True, slots=True)
class Moved:
    """A project whose next step changes. None: there is no next step."""

    project: str
    title: str
    before: Step | None
    after: Step | None


def moved_by(change: Change, projects: Iterable[Project], now_known: Studio, then_known: Studio, now: datetime) -> list[Moved]:
    """Compares every project as it is with what it would be. `then_known`: a studio that has learnt the change's edits."""
    edits = by_project(change.edits)
    found = []
    for project in projects:
        later = applied(project, project.id, edits.get(project.id, ()))
        if later is None:
            continue
        before = assess(project, now_known.around(project), now).next
        after = assess(later, then_known.around(later), now).next
        if _differs(before, after):
            found.append(Moved(project.id, later.title, before, after))
    return found


def _differs(before: Step | None, after: Step | None) -> bool:
    if before is None or after is None:
        return before is not after
    return (before.kind, before.number, before.due_at) != (after.kind, after.number, after.due_at)
