"""What a follow-up must say: what is awaited, by when, and that the timeline can change."""

import re
from collections.abc import Iterator

from desktop.core.vocabulary import DraftKind, Purpose
from desktop.core.wording.context import Context
from desktop.core.wording.finding import Finding
from desktop.core.wording.normalize import MASK, Normalized, folded
from desktop.core.wording.structure.dates import Mention, mentions
from desktop.core.wording.structure.found import whole
from desktop.core.wording.structure.moments import is_ahead, is_deadline, is_told
from desktop.core.wording.structure.words import Words

_LONGEST_SMALL_WORD = 3


def missing_need(seen: Normalized, words: Words, context: Context) -> Iterator[Finding]:
    """Neither the designer's own words for what is awaited nor a word for it."""
    if context.kind is DraftKind.FOLLOW_UP and not (_says(seen, context.need) or words.pattern("need").search(seen.text)):
        yield whole("missing_need")


def missing_date(seen: Normalized, words: Words, context: Context) -> Iterator[Finding]:
    """No date or moment but those of earlier messages."""
    if context.kind is not DraftKind.FOLLOW_UP:
        return
    dates = list(mentions(seen.text, words))
    moments = words.pattern("moment").finditer(seen.text)
    if any(not any(found.start() < date.end and date.start < found.end() for date in dates) for found in moments):
        return
    if not any(_is_by_when(seen, date, words, context) for date in dates):
        yield whole("missing_date")


def missing_offer(seen: Normalized, words: Words, context: Context) -> Iterator[Finding]:
    """No offer of a new timeline. Money that only has to be released or transferred needs none."""
    if context.kind is not DraftKind.FOLLOW_UP or context.purpose is Purpose.PAYMENT:
        return
    if not words.pattern("offer").search(seen.text):
        yield whole("missing_offer")


def _says(seen: Normalized, need: str | None) -> bool:
    """At least half of the need's longer words."""
    wanted = [word for word in re.findall(r"\w+", folded(need or "")) if len(word) > _LONGEST_SMALL_WORD]
    said = set(re.findall(r"\w+", seen.text))
    return bool(wanted) and sum(word in said for word in wanted) * 2 >= len(wanted)


def _is_by_when(seen: Normalized, mention: Mention, words: Words, context: Context) -> bool:
    if context.needed_by is not None and context.needed_by in mention.days(context.today or context.needed_by):
        return True
    if MASK in seen.text[mention.start : mention.end]:
        return False
    return is_deadline(seen, mention, words) or is_ahead(mention, context.today) or not is_told(seen, mention, words)
