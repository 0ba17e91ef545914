"""Dates in a text, as a language writes them: which days they can mean, and how sure their weekday is."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from desktop.core.wording.patterns import between_words, compiled
from desktop.core.wording.structure.words import Words

_YEAR = timedelta(days=365)
# A date without a year means the nearest; around half a year away it may be either.
_UNSURE = timedelta(days=200)
_MONTH = timedelta(days=31)
_BEFORE = 60


@dataclass(frozen=True)
class Mention:
    """A date at `start:end` of the normalized text. `readings`: year, month and day as written, 0 where they are not; several
    where the order is not known.
    """

    start: int
    end: int
    weekday: int | None
    readings: tuple[tuple[int, int, int], ...]

    def days(self, today: date | None) -> tuple[date, ...]:
        """The days it can mean, seen from today; empty when that cannot be said or there is no such day."""
        return tuple(day for reading in self.readings for day in _days(*reading, today))


def mentions(text: str, words: Words) -> Iterator[Mention]:
    """The dates of a normalized text, in reading order. Two numbers alone are a date only as a deadline."""
    deadline = words.pattern("deadline", r"%s\s?$")
    for found in words.made("dates", _pattern).finditer(text):
        if found["bare"] and not deadline.search(text, max(0, found.start() - _BEFORE), found.start()):
            continue
        name = found["weekday"] or found["alone"]
        weekday = words.weekdays[name] if name else None
        end = found.end() - found[0].endswith(".")
        yield Mention(found.start(), end, weekday, tuple(_readings(found, words)))


def _pattern(words: Words) -> "re.Pattern[str]":
    """One pattern of every way to write a date."""
    month = "|".join(sorted(map(re.escape, words.months), key=len, reverse=True)) or "(?!)"
    suffix, article, first = words.text("suffix"), words.text("article"), words.text("first")
    of = words.text("of")
    year = rf"(?:,?\s(?:(?:{of}|del|de)\s)?(?P<year%s>(?:19|20)\d\d)(?!\d))?"
    day_first = rf"(?P<day>\d{{1,2}}|{first})(?:{suffix})?\.?\s?(?:(?:{of})\s)?-?(?P<month>{month})\.?{year % ''}"
    month_first = rf"(?P<month_2>{month})\.?\s(?:the\s)?(?P<day_2>\d{{1,2}})(?:{suffix})?(?![\d:]|\s?[ap]\.?m){year % '_2'}"
    forms = [
        day_first,
        month_first if words.month_first else "(?!)",
        r"(?P<iso>\d{4}-\d\d-\d\d)",
        r"(?P<numeric>\d{1,2}[/.]\d{1,2}[/.](?:20\d\d|\d\d))(?![\d/.]\d)",
    ]
    clause_ends = r"(?=\s*(?:[.,;!?)\n]|$))"
    number = rf"(?:{article}\s?)?(?P<number>\d{{1,2}})(?:(?:{suffix})(?!\w)|{clause_ends})(?![:.,]\d)"
    short = r"(?P<short>\d{1,2}/\d{1,2})(?![\d/])"
    named = rf"(?P<weekday>{words.any_weekday})\.?,?\s(?:(?:{article})\s?)?"
    alone = rf"(?P<alone>{words.any_weekday})\.?,?\s(?:(?:{article})\s?)?(?:{short}|{number})"
    bare = r"(?<![\d/.])(?P<bare>\d{1,2}/\d{1,2})(?![\d/]|\.\d)"
    return compiled(between_words(rf"(?:{named})?(?:{'|'.join(forms)})|{alone}|{bare}"), "structure (dates)")


def _readings(found: "re.Match[str]", words: Words) -> Iterator[tuple[int, int, int]]:
    said = {name: value for name, value in found.groupdict().items() if value}
    if "iso" in said:
        year, month, day = map(int, said["iso"].split("-"))
        yield year, month, day
    elif figures := said.get("numeric") or said.get("short") or said.get("bare"):
        first, second, *rest = map(int, re.split(r"[/.]", figures))
        year = rest[0] + (2000 if rest[0] < 100 else 0) if rest else 0
        yield year, second, first
        if words.month_first and first != second:
            yield year, first, second
    elif "number" in said:
        yield 0, 0, int(said["number"])
    else:
        number, month = said.get("day") or said["day_2"], words.months[said.get("month") or said["month_2"]]
        yield int(said.get("year") or said.get("year_2") or 0), month, int(number) if number.isdecimal() else 1


def _days(year: int, month: int, day: int, today: date | None) -> list[date]:
    if year:
        return _existing([(year, month, day)])
    if today is None:
        return []
    if not month:
        around = [today - _MONTH, today, today + _MONTH]
        return _existing(sorted({(one.year, one.month, day) for one in around}))
    near = _existing([(today.year + offset, month, day) for offset in (-1, 0, 1)])
    nearest = min((abs(one - today) for one in near), default=timedelta())
    return [one for one in near if abs(one - today) == nearest or (abs(one - today) < _UNSURE and nearest > _YEAR - _UNSURE)]


def _existing(parts: "list[tuple[int, int, int]]") -> list[date]:
    found = []
    for year, month, day in parts:
        try:
            found.append(date(year, month, day))
        except ValueError:
            continue
    return found
