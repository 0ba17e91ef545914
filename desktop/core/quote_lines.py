"""The lines of a quote, as one copies them from a letter or a spreadsheet, read as milestones. Says of every line what it was
taken for, and where it could have meant something else; invents nothing. Pure; amounts in minor units of one currency (M1)."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from itertools import product

from desktop.core.currency import digits
from desktop.core.plans import split
from desktop.core.quote_numbers import LARGEST, Amount, Notation, Place, amounts_in, in_range, notation_of, percent_in
from desktop.core.quote_titles import EDGES, Percent, is_ruler, times, title_of, title_of_share, without_bullet
from desktop.core.quote_words import is_deduction, is_tax, is_total, kind_of
from desktop.core.vocabulary import MilestoneKind

MOST_LINES, LONGEST_LINE = 400, 500
_MOST_DOUBTS = 10


class Found(StrEnum):
    """What a line was taken for."""

    MILESTONE = "milestone"
    TITLE = "title"  # the amount stands in the next line
    TOTAL = "total"
    TAX = "tax"
    DEDUCTION = "deduction"
    OTHER_CURRENCY = "other_currency"
    NO_AMOUNT = "no_amount"


class Doubt(StrEnum):
    """Why a line could have meant something else."""

    NUMBER = "number"  # `other` is what it could have been
    BARE = "bare"  # a number at the end of the line, where the others say that they are amounts
    MINUS = "minus"  # the dash before the amount may be a minus
    PERCENT = "percent"  # the percentage and the amount do not go together


@dataclass(frozen=True, slots=True)
class Line:
    """`amount`, `other`: minor units; `percent`: in hundredths of a percent; `currency`: the code that the line names."""

    text: str
    found: Found
    title: str = ""
    kind: MilestoneKind = MilestoneKind.STAGE
    amount: int | None = None
    percent: int | None = None
    currency: str | None = None
    other: int | None = None
    doubt: Doubt | None = None


@dataclass(frozen=True, slots=True)
class Reading:
    """`total`: what the text says itself; None: it does not."""

    lines: tuple[Line, ...]
    total: int | None

    @property
    def milestones(self) -> tuple[Line, ...]:
        return tuple(line for line in self.lines if line.found is Found.MILESTONE)

    @property
    def sum(self) -> int:
        return sum(line.amount or 0 for line in self.milestones)

    @property
    def other_currencies(self) -> frozenset[str]:
        return frozenset(line.currency for line in self.lines if line.found is Found.OTHER_CURRENCY and line.currency)


def read(text: str, currency: str, locale: Notation, *, any_currency: bool = False) -> Reading:
    """Reads a text in the notation it shows itself, else in the locale's. `any_currency`: the numbers are taken for amounts of
    `currency` whatever the lines name."""
    rows = [row[:LONGEST_LINE] for row in text.splitlines() if not is_ruler(row)][:MOST_LINES]
    notation = notation_of(rows, currency, locale)
    lines = _summed(_joined([_line(row, currency, notation, any_currency) for row in rows]))
    return _checked(_settled(_used_to(lines, currency)))


def _line(row: str, currency: str, notation: Notation, any_currency: bool) -> Line:
    bare = without_bullet(row)
    percent = percent_in(bare)
    amounts = list(amounts_in(bare, currency, notation))
    chosen = _chosen(amounts, currency)
    if chosen is None:
        return _without_amount(row, bare, percent)
    amount = in_range(bare, amounts, chosen)
    title = title_of(bare, amount, percent)
    often = times(bare, amount)
    if often > 1 and amount.other is None and amount.minor * often <= LARGEST:
        amount = replace(amount, minor=amount.minor * often, other=amount.minor)
    named = None if any_currency else amount.currency
    line = Line(row, Found.MILESTONE, title, kind_of(title), amount.minor, percent[0] if percent else None, named, amount.other)
    for word_of, found in ((is_deduction, Found.DEDUCTION), (is_tax, Found.TAX)):
        if word_of(title):
            return replace(line, found=found, other=None)
    if named is not None and named != currency:
        return replace(line, found=Found.OTHER_CURRENCY, other=None)
    found, doubt = Found.TOTAL if is_total(title) else Found.MILESTONE, None
    if amount.other is not None:
        doubt = Doubt.NUMBER
    elif amount.has_minus:
        doubt = Doubt.MINUS
    elif amount.place is Place.BARE and found is Found.MILESTONE:
        doubt = Doubt.BARE
    return replace(line, found=found, doubt=doubt)


def _without_amount(row: str, bare: str, percent: Percent | None) -> Line:
    """A share of the total may stand for the amount."""
    if percent is None or not 0 < percent[0] <= 10_000:
        return Line(row, Found.NO_AMOUNT, bare.strip(EDGES))
    title = title_of_share(bare, percent)
    if is_total(title):
        return Line(row, Found.NO_AMOUNT, title)
    if is_tax(title) or is_deduction(title):
        return Line(row, Found.TAX if is_tax(title) else Found.DEDUCTION, title, percent=percent[0])
    return Line(row, Found.MILESTONE, title, kind_of(title), percent=percent[0])


def _chosen(amounts: Sequence[Amount], currency: str) -> Amount | None:
    """The amount of a line with several: the last one of the project's currency, else the last that names one, else the last that
    stands where an amount does."""
    ours = [amount for amount in amounts if amount.currency == currency]
    named = [amount for amount in amounts if amount.currency is not None]
    apart = [amount for amount in amounts if amount.place is not Place.WITHIN]
    return next((found[-1] for found in (ours, named, apart) if found), None)


def _joined(lines: Sequence[Line]) -> list[Line]:
    """An amount that stands alone belongs to the title in the line above it."""
    made: list[Line] = []
    for line in lines:
        above = made[-1] if made else None
        alone = line.found is Found.MILESTONE and not line.title
        if alone and above is not None and above.found is Found.NO_AMOUNT and not above.text.rstrip().endswith(":"):
            made[-1] = replace(above, found=Found.TITLE)
            found = Found.TOTAL if is_total(above.title) else Found.MILESTONE
            made.append(replace(line, found=found, title=above.title, kind=kind_of(above.title)))
        else:
            made.append(line)
    return made


def _summed(lines: list[Line]) -> list[Line]:
    """An amount without a title at the end that is the sum of those above it is their total."""
    taken = [index for index, line in enumerate(lines) if line.found is Found.MILESTONE]
    above = [lines[index].amount for index in taken[:-1]]
    last = lines[taken[-1]] if len(above) > 1 else None
    if last is not None and not last.title and None not in above and last.amount == sum(amount or 0 for amount in above):
        lines[taken[-1]] = replace(last, found=Found.TOTAL, doubt=None, other=None)
    return lines


def _used_to(lines: list[Line], currency: str) -> list[Line]:
    """Where all amounts are bare numbers, that is how they are written. Where others name a currency, a few of something are
    rather no amount."""
    taken = [line for line in lines if line.found in (Found.MILESTONE, Found.TOTAL) and line.amount is not None]
    if any(line.currency is not None for line in taken):
        lines = [replace(line, doubt=Doubt.BARE) if _is_rather_a_count(line, currency) else line for line in lines]
    if any(line.doubt is not Doubt.BARE for line in taken):
        return lines
    return [replace(line, doubt=None) if line.doubt is Doubt.BARE else line for line in lines]


def _is_rather_a_count(line: Line, currency: str) -> bool:
    if line.found is not Found.MILESTONE or line.doubt is not None or line.currency is not None or line.percent is not None:
        return False
    few = 100 * 10 ** digits(currency)
    return line.amount is not None and line.amount < few and not line.amount % 10 ** digits(currency)


def _settled(lines: list[Line]) -> list[Line]:
    """Doubts about numbers that the text's own total settles: exactly one way of reading them comes to it."""
    doubtful = [index for index, line in enumerate(lines) if line.doubt is Doubt.NUMBER and line.found is Found.MILESTONE]
    totals = {line.amount for line in lines if line.found is Found.TOTAL and line.doubt is None}
    if not doubtful or not totals or len(doubtful) > _MOST_DOUBTS:
        return lines
    sure = sum(line.amount or 0 for line in lines if line.found is Found.MILESTONE and line.doubt is not Doubt.NUMBER)
    ways = [
        way
        for way in product(*((lines[index].amount or 0, lines[index].other or 0) for index in doubtful))
        if sure + sum(way) in totals
    ]
    if len(ways) != 1:
        return lines
    for index, amount in zip(doubtful, ways[0], strict=True):
        lines[index] = replace(lines[index], amount=amount, other=None, doubt=None)
    return lines


def _checked(lines: list[Line]) -> Reading:
    """The total is the one to which the milestones come (net of tax, where there are two), else the last; what is a percentage of
    it shall be that. Where the sum is right there are no doubts."""
    taken = [index for index, line in enumerate(lines) if line.found is Found.MILESTONE]
    parts = sum(lines[index].amount or 0 for index in taken)
    totals = [line for line in lines if line.found is Found.TOTAL and line.amount is not None]
    fits = bool(parts) and any(parts in (line.amount, line.other) for line in totals)
    total = parts if fits else totals[-1].amount if totals else None
    whole = total or (0 if any(lines[index].amount is None for index in taken) else parts)
    sure = [_without_doubt(line, total) for line in lines] if fits else lines
    return Reading(tuple(replace(line, doubt=Doubt.PERCENT) if _is_off(line, whole) else line for line in sure), total)


def _without_doubt(line: Line, total: int | None) -> Line:
    if line.found is Found.TOTAL and line.other == total:
        line = replace(line, amount=total)
    return replace(line, doubt=None, other=None)


def _is_off(line: Line, whole: int) -> bool:
    """The amount is not the percentage of the whole that the line names, rounded as people round."""
    if line.found is not Found.MILESTONE or line.doubt is not None or line.amount is None or line.percent is None or not whole:
        return False
    return abs(line.amount * 10_000 - whole * line.percent) > 10_000 * _SLACK


_SLACK = 100


def amounts_of(milestones: Sequence[Line], total: int | None) -> tuple[int | None, ...]:
    """The amounts of the lines, where a percentage stands for it that share of the total; None where there is no total to take it
    of."""
    percents = [line.percent or 0 for line in milestones if line.amount is None]
    if total is not None and sum(percents) == 10_000 and len(percents) == len(milestones):
        return split(total, percents)
    return tuple(_amount_of(line, total) for line in milestones)


def _amount_of(line: Line, total: int | None) -> int | None:
    if line.amount is not None or line.percent is None or total is None:
        return line.amount
    return (total * line.percent + 5_000) // 10_000
