"""What follows in the rows of a plan: amounts the total, days one another. What was typed by hand is left as it is."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QLocale

from desktop.core.calendars import Calendar
from desktop.core.plans import DEPOSIT_GAP, STAGE_GAP, Share, due_after, split
from desktop.core.vocabulary import MilestoneKind
from desktop.ui.dialogs.entry.row import MilestoneRow
from desktop.ui.labels import plans as words


def follow_total(rows: Sequence[MilestoneRow], total: int | None, currency: str) -> None:
    """Every row with a share of the total shows it, unless another amount was typed; None: there is no total yet."""
    weighted = [row for row in rows if row.state().weight is not None]
    weights = [row.state().weight or 0 for row in weighted]
    parts = split(total, weights) if total is not None and any(weights) else (None,) * len(weights)
    for row, weight, part in zip(weighted, weights, parts, strict=True):
        if row.follows_total():
            row.show_amount(part, currency, percent_text(weight, sum(weights)))


def percent_text(weight: int, whole: int) -> str:
    """A share in percent, rounded to a tenth: “33.3 %”."""
    return words.percent(QLocale().toString(round(weight * 100 / (whole or 1), 1), "g", 4))


def rest(rows: Sequence[MilestoneRow], total: int, currency: str) -> int:
    """What the amounts that were typed leave of the total."""
    return total - sum(row.minor(currency) or 0 for row in rows if not row.follows_total())


def share_rest(rows: Sequence[MilestoneRow], total: int, currency: str) -> None:
    """Shares out what the typed amounts leave, by the shares of the others; they are as good as typed then."""
    others = [row for row in rows if row.follows_total()]
    parts = split(rest(rows, total, currency), [row.state().weight or 0 for row in others])
    for row, part in zip(others, parts, strict=True):
        row.take_amount(part, currency)


def follow_days(rows: Sequence[MilestoneRow], today: date, own: Calendar, theirs: Calendar) -> None:
    """Each day after the one before it, whether that was suggested or typed; never before today."""
    day, after = today, ""
    for row in rows:
        gap = row.state().gap
        if row.suggests_day() and gap is not None:
            why = words.day_after(gap, after) if after else words.day_from_today(gap)
            row.show_day(due_after(day, gap, own, theirs), why)
        due = row.state().day
        if due is not None:
            day, after = (due, row.name()) if due >= today else (today, "")


def shares_of(rows: Sequence[MilestoneRow], currency: str) -> tuple[Share, ...]:
    """The rows as a template: with the shares of the template they came from, or as the amounts are once one was typed."""
    taken = [row for row in rows if row.counts() or row.follows_total()]
    by_weight = all(row.follows_total() for row in taken)
    return tuple(_share(row, (row.state().weight if by_weight else row.minor(currency)) or 0) for row in taken)


def _share(row: MilestoneRow, weight: int) -> Share:
    state = row.state()
    usual = DEPOSIT_GAP if state.kind is MilestoneKind.DEPOSIT else STAGE_GAP
    return Share(state.kind, weight, usual if state.gap is None else state.gap, row.name())
