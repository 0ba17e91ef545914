"""What a change of settings would move, before it is saved: the projects whose next step falls on another moment. Only looks."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import datetime

from desktop.core.assess import assess
from desktop.core.assessment import Step
from desktop.core.edits import Change, PutDesigner, applied, by_project
from desktop.core.model import Project
from desktop.services.studio import Studio


@dataclass(frozen=True, slots=True)
class Moved:
    """A project whose next step changes. None: there is no next step. `held`: its platform holds money."""

    project: str
    title: str
    before: Step | None
    after: Step | None
    held: bool = True


def moving(
    change: Change, projects: Iterable[Project | None], now_known: Studio, then_known: Studio, now: datetime
) -> Iterator[Moved | None]:
    """Compares every project as it is with what it would be; None for one that stays. `then_known`: a studio that has learnt
    the change's edits."""
    if _only_names(change):
        return
    edits = by_project(change.edits)
    for project in projects:
        later = applied(project, project.id, edits.get(project.id, ())) if project else None
        if project is None or later is None:
            yield None
            continue
        around = now_known.around(project)
        before = assess(project, around, now).next
        after = assess(later, then_known.around(later), now).next
        held = around.platform.escrow
        yield Moved(project.id, later.title, before, after, held) if _differs(before, after) else None


def _only_names(change: Change) -> bool:
    """Whether the edits change nothing that dates rest on: then no project needs to be looked at."""
    return all(
        isinstance(edit, PutDesigner) and replace(edit.before, name=edit.after.name, signature=edit.after.signature) == edit.after
        for edit in change.edits
    )


def _differs(before: Step | None, after: Step | None) -> bool:
    if before is None or after is None:
        return before is not after
    return (before.kind, before.number, before.due_at) != (after.kind, after.number, after.due_at)
