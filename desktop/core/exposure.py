"""What a designer stands to lose if the client vanishes: after each stage of the work, what was agreed for it and is neither paid
nor held by the platform. Pure; amounts in minor units."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from desktop.core.model import Milestone
from desktop.core.vocabulary import MilestoneKind, Payment, Work

_SAFE = (Payment.SECURED, Payment.RELEASED)


@dataclass(frozen=True, slots=True)
class Stage:
    """If the client vanishes once this milestone's work is done, the designer is out `lost`."""

    milestone: str
    title: str
    lost: int


def stages(milestones: Sequence[Milestone]) -> tuple[Stage, ...]:
    """The exposure after each stage of work, in order; none while no amount is named.

    A stage only begins when what stands before it is paid (product.md, milestones from the start), and a deposit is paid before
    the work: so what is at stake after a stage is its own amount, unless that is paid or held already. A cancellation fee is not
    owed by somebody who only vanishes.
    """
    work = [m for m in milestones if _is_work(m)]
    if not any(m.amount for m in work):
        return ()
    return tuple(Stage(m.id, m.title, 0 if m.payment in _SAFE else m.amount) for m in work)


def worst(milestones: Sequence[Milestone]) -> int:
    """The greatest exposure of all stages."""
    return max((stage.lost for stage in stages(milestones)), default=0)


def deposit_that_halves(milestones: Sequence[Milestone], unit: int = 1) -> int | None:
    """The smallest deposit, in whole `unit`s, that would halve the greatest exposure when it is taken off the greatest stages.
    None when nothing is exposed, when there is a deposit already, or when some money is safe anyway.
    """
    agreed = [m for m in milestones if _counts(m)]
    now = worst(milestones)
    if not now or any((not _is_work(m) and m.amount) or m.payment in _SAFE for m in agreed):
        return None
    wanted = sum(max(m.amount - now // 2, 0) for m in agreed)
    deposit = -(-wanted // unit) * unit
    return deposit if 0 < deposit < sum(m.amount for m in agreed) else None


def with_deposit(milestones: Sequence[Milestone], deposit: int) -> tuple[Milestone, ...]:
    """The milestones with that much taken off the greatest of them, so that with the deposit the price stays the same. A
    cancellation fee stays what it is."""
    amounts = [m.amount if _counts(m) else 0 for m in milestones]
    level = _level(amounts, deposit)
    spare = deposit - sum(max(amount - level, 0) for amount in amounts)
    reduced: list[Milestone] = []
    for milestone, amount in zip(milestones, amounts, strict=True):
        taken = max(amount - level, 0)
        if spare > 0 and amount - taken == level > 0:
            taken, spare = taken + 1, spare - 1
        reduced.append(replace(milestone, amount=milestone.amount - taken))
    return tuple(reduced)


def _level(amounts: Sequence[int], deposit: int) -> int:
    """The lowest height to which amounts can be cut without taking off more than the deposit."""
    low, high = 0, max(amounts, default=0)
    while low < high:
        middle = (low + high) // 2
        if sum(max(amount - middle, 0) for amount in amounts) <= deposit:
            high = middle
        else:
            low = middle + 1
    return low


def _counts(milestone: Milestone) -> bool:
    dropped = milestone.work is Work.CANCELLED or milestone.payment in (Payment.WAIVED, Payment.REFUNDED)
    return not dropped and milestone.kind is not MilestoneKind.CANCELLATION_FEE


def _is_work(milestone: Milestone) -> bool:
    return _counts(milestone) and milestone.kind is not MilestoneKind.DEPOSIT
