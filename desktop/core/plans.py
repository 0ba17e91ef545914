"""A project's milestones planned from a total: shares of it, split to the last minor unit, and due dates by working days. Pure;
titles are the designer's own."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from desktop.core.assessment import SkippedDay
from desktop.core.calendars import Calendar, first_shared, skipped
from desktop.core.vocabulary import MilestoneKind

MOST_SHARES, MOST_STAGES, MOST_GAP = 200, 12, 365
DEPOSIT_GAP, STAGE_GAP = 3, 10
_LAST_DAY = date(2199, 12, 31)


@dataclass(frozen=True, slots=True)
class Share:
    """A milestone to be: `weight` is its part of the total beside the weights of the others, `gap` the working days after the one
    before it; of the first, after today."""

    kind: MilestoneKind
    weight: int
    gap: int
    title: str = ""


@dataclass(frozen=True, slots=True)
class Plan:
    """The designer's own template."""

    name: str
    shares: tuple[Share, ...]


class Template(StrEnum):
    """The templates that are there from the start."""

    THIRTY_FORTY_THIRTY = "30-40-30"
    HALVES = "50-50"
    STAGES = "stages"  # a deposit and equal stages
    AT_THE_END = "at-the-end"


def shares_of(template: Template, deposit: int = 30, stages: int = 3) -> tuple[Share, ...]:
    """The shares of a template. `deposit` (percent) and `stages` (the last of them is the final one) count for STAGES only."""
    match template:
        case Template.THIRTY_FORTY_THIRTY:
            return _shares((30, 40, 30), has_deposit=True)
        case Template.HALVES:
            return _shares((50, 50), has_deposit=True)
        case Template.AT_THE_END:
            return (Share(MilestoneKind.FINAL, 100, 2 * STAGE_GAP),)
        case Template.STAGES:
            equal = (100 - deposit,) * stages
            return _shares((deposit * stages, *equal), has_deposit=True) if deposit else _shares(equal, has_deposit=False)


def _shares(weights: Sequence[int], *, has_deposit: bool) -> tuple[Share, ...]:
    """A deposit if there is one, stages, and the final one."""
    made = [Share(MilestoneKind.STAGE, weight, STAGE_GAP) for weight in weights]
    made[-1] = Share(MilestoneKind.FINAL, weights[-1], STAGE_GAP)
    if has_deposit:
        made[0] = Share(MilestoneKind.DEPOSIT, weights[0], DEPOSIT_GAP)
    return tuple(made)


def split(total: int, weights: Sequence[int]) -> tuple[int, ...]:
    """The total in minor units, shared out by weight; what cannot be divided goes to those who lost most, so that all of it is
    shared out. Without any weight there is nothing to share by: nobody gets anything."""
    whole = sum(weights)
    if whole <= 0:
        return (0,) * len(weights)
    parts = [total * weight // whole for weight in weights]
    by_loss = sorted(range(len(weights)), key=lambda index: (-(total * weights[index] % whole), index))
    for index in by_loss[: total - sum(parts)]:
        parts[index] += 1
    return tuple(parts)


def due_after(day: date, gap: int, own: Calendar, theirs: Calendar) -> date | None:
    """The day `gap` working days of one's own after a day, moved on to one on which both work (T5); None beyond what can be
    planned."""
    if day > _LAST_DAY:
        return None
    return date.fromordinal(first_shared(own.after(day.toordinal(), gap), own, theirs))


def rest_on(day: date, *calendars: Calendar) -> SkippedDay | None:
    """Why somebody does not work on the day; None when all do, or when it lies beyond what can be planned."""
    if day > _LAST_DAY:
        return None
    return next(skipped(day.toordinal(), day.toordinal(), *calendars), None)
