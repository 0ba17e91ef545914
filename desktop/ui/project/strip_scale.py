"""Where things lie on the conversation strip: the past, the silence and the steps to come as fractions of its width. Pure.
Time is even along all of it where that leaves each of the three enough room to be seen; where it does not, the scale is broken
between them, and the picture says so.
"""

from dataclasses import dataclass
from datetime import datetime
from itertools import pairwise

from desktop.core.assessment import RungState
from desktop.core.history import tell
from desktop.core.model import Contact
from desktop.core.pauses import Stretch, stretches
from desktop.core.vocabulary import DIRECTIONS, ContactType, Direction
from desktop.ui.project.facts import Facts

_TODAY_WITH_FUTURE, _TODAY_ALONE, _TODAY_AT_LEAST = 0.66, 0.94, 0.45
_SILENCE_AT_LEAST, _PAST_AT_LEAST = 0.14, 0.12
_STRETCHED = 1.3
"""A day may take that much more room than one in the next part before the scale counts as broken."""


@dataclass(frozen=True, slots=True)
class Dot:
    """One message. `automatic`: no sign of life (R3)."""

    x: float
    mine: bool
    automatic: bool
    contact: Contact


@dataclass(frozen=True, slots=True)
class Layout:
    """All in fractions of the width. `silence`: from, to; `planned`: the steps to come; `pauses`: stretches in which the ladder
    stands still, one without an end to the edge; `breaks`: where a day takes less room from then on (1) or up to then (-1)."""

    dots: tuple[Dot, ...]
    silence: tuple[float, float] | None
    today: float
    planned: tuple[float, ...]
    pauses: tuple[tuple[float, float], ...] = ()
    breaks: tuple[tuple[float, int], ...] = ()


def layout_of(facts: Facts, room_for_today: float = 0.0) -> Layout:
    """`room_for_today`: the fraction that the words beside today take; they get it where the past can spare it."""
    messages = [entry for entry in facts.entries if DIRECTIONS[entry.type] is not None and entry.at <= facts.now]
    ahead = [rung.at for rung in facts.rungs if rung.state is RungState.PLANNED and rung.at > facts.now]
    scale = _Scale(messages, facts.assessment.silent_since, facts.now, ahead, room_for_today)
    dots = tuple(Dot(scale.at(m.at), DIRECTIONS[m.type] is Direction.OUT, m.type is ContactType.AUTO_REPLY, m) for m in messages)
    since = facts.assessment.silent_since
    silence = (scale.at(since), scale.today) if since is not None else None
    paused = tuple((scale.at(stretch.start), 1.0 if stretch.end is None else scale.at(stretch.end)) for stretch in _paused(facts))
    return Layout(dots, silence, scale.today, tuple(dict.fromkeys(scale.at(at) for at in ahead)), paused, scale.breaks())


def _paused(facts: Facts) -> list[Stretch]:
    """What was paused and is, up to now."""
    story = tell(facts.project, facts.entries, facts.around, facts.now)
    return stretches(story.pauses)


class _Scale:
    """Instants to fractions, in three even pieces: before the silence, the silence, what is to come."""

    def __init__(self, messages: list[Contact], since: datetime | None, now: datetime, ahead: list[datetime], room: float):
        first = messages[0].at if messages else now
        last = max(ahead, default=now)
        most = min(_TODAY_WITH_FUTURE if ahead else _TODAY_ALONE, max(1 - room, _TODAY_AT_LEAST))
        even = (now - first) / (last - first) if ahead and first < now else most
        self.today = min(max(even, _TODAY_AT_LEAST), most)
        self._points: list[tuple[datetime, float]] = [(first, 0.0), (now, self.today), (last, 1.0)]
        if since is not None and first < since < now:
            share = (now - since) / (now - first)
            room = min(max(share, _SILENCE_AT_LEAST / self.today), 1 - _PAST_AT_LEAST / self.today)
            self._points.insert(1, (since, self.today * (1 - room)))

    def at(self, moment: datetime) -> float:
        for (start, x0), (end, x1) in pairwise(self._points):
            if moment <= end and end > start:
                return x0 + (x1 - x0) * max((moment - start) / (end - start), 0.0)
        return self.today if moment <= self._points[-1][0] else 1.0

    def breaks(self) -> tuple[tuple[float, int], ...]:
        """Between parts whose days are not of the same width."""
        parts = [
            (x0, (x1 - x0) / ((end - start).total_seconds()))
            for (start, x0), (end, x1) in pairwise(self._points)
            if end > start and x1 > x0
        ]
        found = []
        for (_, before), (x, after) in pairwise(parts):
            if max(before, after) > min(before, after) * _STRETCHED:
                found.append((x, 1 if after < before else -1))
        return tuple(found)
