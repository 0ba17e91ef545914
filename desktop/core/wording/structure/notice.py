"""What a final notice must say: when exactly its window ends, in whose time, and what happens then."""

from collections.abc import Iterator

from desktop.core.vocabulary import DraftKind, Severity, Variant
from desktop.core.wording.context import Context
from desktop.core.wording.finding import Finding
from desktop.core.wording.normalize import Normalized
from desktop.core.wording.structure.dates import mentions
from desktop.core.wording.structure.found import at, whole
from desktop.core.wording.structure.words import Words, written

_CODE = "notice_incomplete"
# A time belongs to a date that stands so near.
_NEAR = 40


def notice_incomplete(seen: Normalized, words: Words, context: Context) -> Iterator[Finding]:
    """What is missing is about the whole; another variant's consequence stands where it stands."""
    if context.kind is not DraftKind.FINAL_NOTICE:
        return
    yield from _end(seen, words, context)
    yield from _consequence(seen, words, context.variant)


def _end(seen: Normalized, words: Words, context: Context) -> Iterator[Finding]:
    """A quote is closed on a day; the other windows end at a minute that means the same to both."""
    ends = [mention for mention in mentions(seen.text, words) if mention.end]
    if context.window_end is not None:
        day = context.window_end.date()
        ends = [mention for mention in ends if day in mention.days(context.today or day)]
    to_the_minute = context.variant is not Variant.QUOTE
    if to_the_minute:
        ends = [mention for mention in ends if _has_time(seen, words, mention.start, mention.end)]
    if not ends:
        yield whole(_CODE, Severity.BLOCKS, f"{_CODE}.end")
    if to_the_minute and not any(written(seen, words, "zone")):
        yield whole(_CODE, Severity.BLOCKS, f"{_CODE}.zone")


def _has_time(seen: Normalized, words: Words, start: int, end: int) -> bool:
    return words.pattern("time").search(seen.text, max(0, start - _NEAR), end + _NEAR) is not None


def _consequence(seen: Normalized, words: Words, variant: Variant | None) -> Iterator[Finding]:
    said = {one: words.pattern(f"consequence.{one.value}.pattern").search(seen.text) is not None for one in Variant}
    if not (said[variant] if variant else any(said.values())):
        yield whole(_CODE, Severity.BLOCKS, f"{_CODE}.consequence")
    for other in Variant:
        if variant and other is not variant:
            for found in words.pattern(f"consequence.{other.value}.only").finditer(seen.text):
                yield at(seen, found.span(), _CODE, Severity.BLOCKS, f"{_CODE}.other")
