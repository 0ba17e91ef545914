"""How long a client usually takes to answer, and what that says about the policy. Pure; counted in the client's working days."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from math import ceil, floor
from statistics import median, quantiles

from desktop.core.calendars import working_days_between
from desktop.core.history import standing, tell
from desktop.core.model import Project
from desktop.core.surroundings import Surroundings

FEWEST_ANSWERS = 3
_LONGEST_SUGGESTION = 20


@dataclass(frozen=True, slots=True)
class Rhythm:
    """`answers`: working days each answer took, in order of time; `usual`: their median; `slowest_usual`: the slowest that is no
    outlier; `outliers`: those far beyond the others, which count for nothing here."""

    answers: tuple[int, ...]
    usual: float
    slowest_usual: int
    outliers: tuple[int, ...]

    @property
    def usual_days(self) -> int:
        """The usual time in whole days: half a day more is a day."""
        return floor(self.usual + 0.5)


def rhythm(projects: Iterable[tuple[Project, Surroundings]], now: datetime) -> Rhythm | None:
    """The rhythm of one client over all of their projects; None with fewer than three answers."""
    timed: list[tuple[datetime, int]] = []
    for project, around in projects:
        story = tell(project, standing(project.contacts), around, now)
        timed += [(end, working_days_between(around.client_calendar, start, end)) for start, end in story.answers]
    return rhythm_of_answers(timed)


def rhythm_of_answers(timed: Iterable[tuple[datetime, int]]) -> Rhythm | None:
    """The rhythm told by answers: when each came, and how many working days it took."""
    answers = tuple(days for _, days in sorted(timed))
    if len(answers) < FEWEST_ANSWERS:
        return None
    limit = _fence(answers)
    usual = [days for days in answers if days <= limit]
    return Rhythm(answers, median(usual), max(usual), tuple(days for days in answers if days > limit))


def _fence(answers: tuple[int, ...]) -> float:
    """Beyond it an answer is an outlier: the upper quartile and one and a half times the distance of the quartiles (Tukey), and
    never within two days of the median."""
    lower, middle, upper = quantiles(answers, n=4, method="inclusive")
    return max(upper + 1.5 * (upper - lower), middle + 2)


def suggested(rhythm: Rhythm, follow_up_after: tuple[int, ...]) -> tuple[int, ...] | None:
    """Intervals for the follow-ups whose first leaves the client the time of their slowest usual answer; None when the first one
    comes no earlier than they usually answer."""
    if follow_up_after[0] >= ceil(rhythm.usual):
        return None
    first = min(rhythm.slowest_usual, _LONGEST_SUGGESTION)
    return (first, *follow_up_after[1:]) if first > follow_up_after[0] else None
