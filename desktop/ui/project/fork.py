"""The fork of the final notice as the panel shows it (R9): which one it is and why, what is open, what completing would do.
Pure; it decides nothing that the engine has not decided."""

from dataclasses import dataclass

from desktop.core.ladder import is_open, variant_of
from desktop.core.model import Milestone
from desktop.core.vocabulary import Payment, StepKind, Turn, Variant, Work
from desktop.ui.labels import fork as words
from desktop.ui.labels.completion import consequences
from desktop.ui.project.facts import Facts

_MOST = 8


@dataclass(frozen=True, slots=True)
class OpenMilestone:
    """A milestone that keeps the project incomplete. `heading`: its box, or where it was delivered but for some deliverables, the
    line above theirs; `ticks`: title and tick of each deliverable, none where the only one is
    the milestone itself; `warning`: M4, empty without one."""

    id: str
    heading: str
    is_delivered: bool
    ticks: tuple[tuple[str, bool], ...]
    warning: str


@dataclass(frozen=True, slots=True)
class Fork:
    """`open_heading` is empty when nothing is open; `more`: open milestones beyond those shown."""

    verdict: str
    says: str
    open_heading: str
    milestones: tuple[OpenMilestone, ...]
    more: int
    consequences: tuple[str, ...]


def fork_of(facts: Facts) -> Fork | None:
    """None unless the final notice is the next step, or was sent and nothing came after it. Never while paused (R15, R16)."""
    seen = facts.assessment
    if seen.turn is not Turn.CLIENT or seen.pause is not None or seen.completed_at is not None:
        return None
    is_sent = seen.noticed_at is not None
    if not is_sent and (seen.next is None or seen.next.kind is not StepKind.FINAL_NOTICE):
        return None
    variant = seen.variant if is_sent else variant_of(facts.project, seen.quote_phase, seen.purpose)
    if variant is None or variant is Variant.QUOTE:
        return None
    found = [m for m in facts.project.milestones if is_open(m)]
    opened = words.open_since() if is_sent else words.still_open()
    completes = is_sent and variant is Variant.COMPLETE and facts.platform.completion is not None
    return Fork(
        verdict=words.sent(variant) if is_sent else words.verdict(variant),
        says="" if is_sent else words.what_it_will_say(variant, facts.platform, facts.policy().window_hours),
        open_heading=opened if found else "",
        milestones=tuple(_open(facts, m) for m in found[:_MOST]),
        more=max(len(found) - _MOST, 0),
        consequences=tuple(consequences(facts.platform, facts.client.name)) if completes else (),
    )


def _open(facts: Facts, milestone: Milestone) -> OpenMilestone:
    is_delivered = milestone.work in (Work.DELIVERED, Work.APPROVED)
    is_all_of_it = not is_delivered and [d.title for d in milestone.deliverables] == [milestone.title]
    never_held = facts.platform.escrow and milestone.payment is Payment.UNSECURED and not is_delivered
    return OpenMilestone(
        id=milestone.id,
        heading=words.delivered_but(milestone.title) if is_delivered else words.whole(milestone.title),
        is_delivered=is_delivered,
        ticks=() if is_all_of_it else tuple((d.title, d.delivered_on is not None) for d in milestone.deliverables),
        warning=words.not_secured(facts.platform.name) if never_held else "",
    )
