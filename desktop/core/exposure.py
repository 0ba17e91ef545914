"""What a designer stands to lose if the client vanishes: after each stage of the work, the part of the price for work done that
is neither paid nor held by the platform. Pure; amounts in minor units."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from desktop.core.model import Milestone
from desktop.core.vocabulary import MilestoneKind, Payment, Work

_SAFE = (Payment.SECURED, Payment.RELEASED)
_NO_WORK = (MilestoneKind.DEPOSIT, MilestoneKind.CANCELLATION_FEE)


@dataclass(frozen=True, slots=True)
class Stage:
    """If the client vanishes once this milestone's work is done, the designer is out `lost`."""

    milestone: str
    title: str
    lost: int


def stages(milestones: Sequence[Milestone]) -> tuple[Stage, ...]:
    """The exposure after each stage of work, in order.

    The price of the whole work is spread over its stages in proportion to their amounts, because a deposit pays for work that
    is still to come; what was paid, is held, or was asked for before the stage began is taken to be paid: the next stage only
    begins then (product.md, milestones from the start).
    """
    agreed = [m for m in milestones if m.work is not Work.CANCELLED and m.kind is not MilestoneKind.CANCELLATION_FEE]
    works = [m for m in agreed if m.kind not in _NO_WORK]
    price, share = sum(m.amount for m in agreed), sum(m.amount for m in works)
    if not share:
        return ()
    found = []
    done = 0
    for work in works:
        done += work.amount
        worth = price * done // share
        safe = sum(m.amount for m in agreed if m.payment in _SAFE or (m is not work and _paid_before(m, work, agreed)))
        found.append(Stage(work.id, work.title, max(worth - safe, 0)))
    return tuple(found)


def _paid_before(milestone: Milestone, work: Milestone, agreed: Sequence[Milestone]) -> bool:
    return agreed.index(milestone) < agreed.index(work)


def deposit_that_halves(milestones: Sequence[Milestone]) -> int | None:
    """The deposit that would halve the greatest exposure; None when nothing is exposed or there is a deposit already."""
    now = max((stage.lost for stage in stages(milestones)), default=0)
    if not now or any(m.kind is MilestoneKind.DEPOSIT and m.work is not Work.CANCELLED for m in milestones):
        return None
    deposit = now // 2
    works = [m for m in milestones if m.kind not in _NO_WORK and m.work is not Work.CANCELLED]
    price = sum(m.amount for m in works)
    reduced = [replace(m, amount=m.amount * (price - deposit) // price) for m in works]
    with_deposit = [Milestone("", "", MilestoneKind.DEPOSIT, deposit, payment=Payment.RELEASED), *reduced]
    halved = max((stage.lost for stage in stages(with_deposit)), default=0)
    return deposit if halved <= now // 2 + len(works) else None
