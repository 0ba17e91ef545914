"""Dates that cannot be: deadlines in the past, weekdays that are not the date's."""

import re
from collections.abc import Iterator
from datetime import date

from desktop.core.wording.context import Context
from desktop.core.wording.finding import Finding
from desktop.core.wording.normalize import Normalized
from desktop.core.wording.structure.dates import Mention, mentions
from desktop.core.wording.structure.found import at
from desktop.core.wording.structure.words import Words

_BEFORE = 80


def date_past(seen: Normalized, words: Words, context: Context) -> Iterator[Finding]:
    """A deadline before today, unless the sentence tells of what was."""
    today = context.today
    if today is None:
        return
    for mention in mentions(seen.text, words):
        days = mention.days(today)
        if days and all(day < today for day in days) and is_deadline(seen, mention, words) and not _tells(seen, mention, words):
            yield at(seen, (mention.start, mention.end), "date_past")


def weekday_wrong(seen: Normalized, words: Words, context: Context) -> Iterator[Finding]:
    """None of the days the date can mean falls on the weekday beside it."""
    for mention in mentions(seen.text, words):
        if mention.weekday is None:
            continue
        days = mention.days(context.today)
        if days and all(day.weekday() != mention.weekday for day in days):
            yield at(seen, (mention.start, mention.end), "weekday_wrong")


def is_deadline(seen: Normalized, mention: Mention, words: Words) -> bool:
    """Words such as "by" or "until" stand right before it."""
    return _stands_before(seen, mention, words.pattern("deadline", r"%s\s?$"))


def is_told(seen: Normalized, mention: Mention, words: Words) -> bool:
    """It dates something that was said or done: "my message of 13 November"."""
    return _stands_before(seen, mention, words.pattern("said", r"%s\s?$")) and not is_deadline(seen, mention, words)


def is_ahead(mention: Mention, today: date | None) -> bool:
    return today is not None and any(day >= today for day in mention.days(today))


def _stands_before(seen: Normalized, mention: Mention, pattern: "re.Pattern[str]") -> bool:
    first, _ = seen.sentence(mention.start, mention.end)
    return pattern.search(seen.text, max(first, mention.start - _BEFORE), mention.start) is not None


def _tells(seen: Normalized, mention: Mention, words: Words) -> bool:
    """Of the words before it in its sentence, the last that tells a time tells the past."""
    first, _ = seen.sentence(mention.start, mention.end)
    past = _last(words.pattern("past"), seen.text, first, mention.start)
    return past >= 0 and past > _last(words.pattern("asking"), seen.text, first, mention.start)


def _last(pattern: "re.Pattern[str]", text: str, start: int, end: int) -> int:
    return max((found.start() for found in pattern.finditer(text, start, end)), default=-1)
