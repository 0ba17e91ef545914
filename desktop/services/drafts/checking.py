"""What the wording check may know about a draft: the facts it was made from. Checks nothing itself."""

from collections.abc import Iterator

from desktop.core.drafts.draft import Ask
from desktop.core.drafts.facts import Facts
from desktop.core.model import Project
from desktop.core.surroundings import Surroundings
from desktop.core.wording.context import Context


def context_of(project: Project, around: Surroundings, ask: Ask, facts: Facts) -> Context:
    """`facts`: those the draft was made with."""
    names = (around.client.name, around.client.person, facts.name or "", project.title, around.designer.name)
    return Context(
        kind=ask.kind,
        formality=ask.formality,
        purpose=ask.purpose,
        forbids_off_platform=around.platform.forbids_off_platform,
        money_held=facts.transfer_amount is None and (facts.held_amount or facts.secured_amount) is not None,
        need=facts.need,
        needed_by=facts.needed_by,
        variant=ask.variant,
        window_end=facts.window_end,
        today=facts.today,
        names=tuple(filter(None, map(str.strip, names))),
        written=tuple(_written(project, around)),
    )


def _written(project: Project, around: Surroundings) -> Iterator[str]:
    yield from (around.designer.signature, around.platform.name, around.platform.support_name or "")
    for milestone in project.milestones:
        yield milestone.title
        yield from (deliverable.title for deliverable in milestone.deliverables)
