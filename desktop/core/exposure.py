"""What a designer stands to lose if the client vanishes: after each stage of the work, the part of the price for work done that
is neither paid nor held by the platform. Pure; amounts in minor units."""

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
    """The exposure after each stage of work, in order.

    The price of the whole work is spread over its stages in proportion to their amounts, because a deposit pays for work that
    is still to come. What was released is safe, and what is held for the stage itself or as a deposit; money held for a later
    stage goes back to the client. What stands before a stage is taken to be paid when the stage begins, because the next stage
    only begins then (product.md, milestones from the start). A cancellation fee is not owed by somebody who only vanishes.
    """
    agreed = [m for m in milestones if _counts(m)]
    price, share = sum(m.amount for m in agreed), sum(m.amount for m in agreed if _is_work(m))
    if not share:
        return ()
    found: list[Stage] = []
    safe = sum(m.amount for m in agreed if _is_safe_from_the_start(m))
    done = 0
    for milestone in agreed:
        own = 0 if _is_safe_from_the_start(milestone) else milestone.amount
        if _is_work(milestone):
            done += milestone.amount
            held = own if milestone.payment is Payment.SECURED else 0
            found.append(Stage(milestone.id, milestone.title, max(price * done // share - safe - held, 0)))
        safe += own
    return tuple(found)


def _is_safe_from_the_start(milestone: Milestone) -> bool:
    held_deposit = milestone.kind is MilestoneKind.DEPOSIT and milestone.payment is Payment.SECURED
    return held_deposit or milestone.payment is Payment.RELEASED


def worst(milestones: Sequence[Milestone]) -> int:
    """The greatest exposure of all stages."""
    return max((stage.lost for stage in stages(milestones)), default=0)


def deposit_that_halves(milestones: Sequence[Milestone], unit: int = 1) -> int | None:
    """The smallest deposit, in whole `unit`s, that would halve the greatest exposure when the other amounts shrink in proportion.
    None when nothing is exposed, when there is a deposit already, or when some money is safe anyway.

    Of stages worth w1, w2, ... with price P a deposit D leaves w_k - D (1 - W_{k-1} / P) open after stage k, W being what was
    worth before; D is the least that brings each of them down to half of the greatest w. It is never more than half the price,
    but for rounding.
    """
    agreed = [m for m in milestones if _counts(m)]
    now = worst(milestones)
    if not now or any((not _is_work(m) and m.amount) or m.payment in _SAFE for m in agreed):
        return None
    price = sum(m.amount for m in agreed)
    wanted = before = 0
    for milestone in agreed:
        excess = 2 * milestone.amount - now
        if excess > 0:
            wanted = max(wanted, -(-excess * price // (2 * (price - before))))
        before += milestone.amount
    deposit = -(-wanted // unit) * unit
    return deposit if 0 < deposit < price else None


def with_deposit(milestones: Sequence[Milestone], deposit: int) -> tuple[Milestone, ...]:
    """The milestones with that much taken off in proportion, so that with the deposit the price stays the same. A
    cancellation fee stays what it is."""
    price = sum(m.amount for m in milestones if _counts(m))
    reduced: list[Milestone] = []
    before = taken = 0
    for milestone in milestones:
        share = 0
        if price and _counts(milestone):
            before += milestone.amount
            share = deposit * before // price - taken
            taken += share
        reduced.append(replace(milestone, amount=milestone.amount - share))
    return tuple(reduced)


def _counts(milestone: Milestone) -> bool:
    dropped = milestone.work is Work.CANCELLED or milestone.payment in (Payment.WAIVED, Payment.REFUNDED)
    return not dropped and milestone.kind is not MilestoneKind.CANCELLATION_FEE


def _is_work(milestone: Milestone) -> bool:
    return milestone.kind is not MilestoneKind.DEPOSIT
