"""Pauses as stretches of time (R3, R15, R16): what is in force, what moves the base, and by how much a window is prolonged."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

from desktop.core.assessment import Pause
from desktop.core.history import PauseSpan
from desktop.core.vocabulary import PauseReason


@dataclass(frozen=True, slots=True)
class Stretch:
    """Pauses that overlap or touch, seen as one. `end` None: until resumed."""

    start: datetime
    end: datetime | None


def stretches(spans: Sequence[PauseSpan]) -> list[Stretch]:
    """The union of all pauses, in order of time."""
    merged: list[Stretch] = []
    for span in sorted(spans, key=lambda s: s.start):
        last = merged[-1] if merged else None
        if last is None or (last.end is not None and span.start > last.end):
            merged.append(Stretch(span.start, span.end))
        elif last.end is not None and (span.end is None or span.end > last.end):
            merged[-1] = Stretch(last.start, span.end)
    return merged


def stretch_at(merged: Sequence[Stretch], now: datetime) -> Stretch | None:
    """The pause in force at a moment."""
    for stretch in merged:
        if stretch.start <= now and (stretch.end is None or now < stretch.end):
            return stretch
    return None


def in_force(spans: Sequence[PauseSpan], stretch: Stretch, now: datetime) -> tuple[Pause, datetime | None]:
    """The pause to show: the one that lasts longest, the designer's own before an automatic one. Second: the moment before the
    stretch ends at which its hardship part ends, if it does.
    """
    active = [s for s in spans if s.start <= now and (s.end is None or now < s.end)]
    longest = max(active, key=lambda s: (s.end is None, s.end or now, not s.automatic, s.start))
    hard = [s for s in active if s.reason is PauseReason.HARDSHIP]
    softens = None
    if hard and all(s.end is not None for s in hard):
        last = max(s.end for s in hard if s.end is not None)
        softens = None if last == stretch.end else last
    pause = Pause(longest.reason, stretch.start, longest.until, longest.review_on, bool(hard))
    return pause, softens


def base_after(spans: Sequence[PauseSpan], base: datetime) -> datetime | date:
    """R6: the base, or the last paused day of a pause that ended (or will end) later."""
    latest: PauseSpan | None = None
    for span in spans:
        if span.end is not None and span.end > base and (latest is None or latest.end is None or span.end > latest.end):
            latest = span
    if latest is None or latest.last_day is None:
        return base
    return date.fromordinal(latest.last_day)


def prolonged(end: datetime, start: datetime, merged: Sequence[Stretch]) -> datetime:
    """R16: a window from `start` to `end` ends later by the paused time in it. A pause without an end adds nothing yet: while it
    lasts, no step is due.
    """
    for stretch in merged:
        if stretch.end is not None and stretch.start < end and stretch.end > start:
            end += stretch.end - max(stretch.start, start)
    return end
