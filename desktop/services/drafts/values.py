"""The facts of a draft as text in its language: dates, money, lists, small words. Each value has at most 500 characters a line.
Facts that people wrote stay as they are. Decides no fact.
"""

from collections.abc import Mapping
from dataclasses import fields
from datetime import date, datetime
from functools import cache

from desktop.core.drafts.facts import Amount, Attempt, Fact, Facts, Hours, Items, MilestoneLine
from desktop.core.drafts.template import LONGEST_LINE
from desktop.core.model import Period
from desktop.core.text import one_line
from desktop.core.vocabulary import ContactType, Unit
from desktop.services import platform_profiles
from desktop.services.drafts.formats import Formats

_MOST_ITEMS = 6
_HOURS_A_DAY = 24
_LONGEST_IN_HOURS = 96
# Dates that are read in the flow of a letter: the year is said only when it is another one than that of the letter.
_IN_LETTER = frozenset({"needed_by", "asked_on", "last_message_on", "answered_on", "new_date"})
_WORD_OF_TYPE = {
    ContactType.REQUEST: "request",
    ContactType.QUOTE_SENT: "quote_sent",
    ContactType.FOLLOW_UP: "follow_up",
    ContactType.FINAL_NOTICE: "final_notice",
    ContactType.COMPLETED: "completed",
    ContactType.MESSAGE: "message",
}
REQUIRED_WORDS = frozenset(
    {"and", "and_more", "work_delivered", "paid", "held", "requested", "open", "platform_support", "formal_demand"}
    | set(_WORD_OF_TYPE.values())
    | {f"{unit}_{form}" for unit in Unit for form in ("one", "other")}
)
"""The small words a message file must have. With a `{count}`: those of units and `and_more`; with a `{platform}`:
`platform_support`."""


class Values:
    """Writes facts in one language. `words`: the small ones of its message file."""

    def __init__(self, formats: Formats, words: Mapping[str, str]):
        self._formats = formats
        self._words = words

    def of(self, facts: Facts) -> dict[str, str | None]:
        """Every placeholder with its text, None where it is unknown."""
        return {field.name: self.text(field.name, facts) for field in fields(Facts)}

    def text(self, name: str, facts: Facts) -> str | None:
        """The text of one placeholder."""
        fact: Fact | None = getattr(facts, name)
        if name in ("support", "support_step"):
            fact = self._support(name, facts)
        if fact is None:
            return None
        year = name not in _IN_LETTER or facts.today is None or getattr(fact, "year", None) != facts.today.year
        return "\n".join(map(_clipped, self._written(fact, year=year).split("\n")))

    def _written(self, fact: Fact, *, year: bool) -> str:
        match fact:
            case str():
                return fact
            case datetime():
                return self._formats.moment(fact)
            case date():
                return self._formats.day(fact, year=year)
            case Amount():
                return self._formats.money(fact)
            case Items(titles):
                return self._listed([_one_line(title) for title in titles])
            case Hours(count):
                return self._length(count, Unit.HOURS, _LONGEST_IN_HOURS)
            case Period(count, unit):
                return self._length(count, unit)
        return "\n".join(f"• {self._line(line)}" for line in fact)

    # -- small words

    def _support(self, name: str, facts: Facts) -> str | None:
        """The support as the designer calls it; a shipped name, which is English, only in English, never without its platform."""
        own: str | None = getattr(facts, name)
        if own is not None and own not in _shipped_supports():
            return own
        if name == "support_step":
            return self._words["formal_demand"] if own is not None else None
        if own is not None and self._formats.language == "en":
            named = facts.platform is None or facts.platform in own
            if not named:
                return f"{facts.platform}’s {own}"
            return f"the {own}" if own.endswith(" team") else own
        if facts.support_step is not None or facts.platform is None:
            return None
        return self._words["platform_support"].replace("{platform}", facts.platform)

    def _length(self, count: int, unit: Unit, most_hours: int = 0) -> str:
        """`48 hours`, `5 working days`; many hours that are whole days are said as such."""
        if unit is Unit.HOURS and count > most_hours and count % _HOURS_A_DAY == 0:
            count, unit = count // _HOURS_A_DAY, Unit.CALENDAR_DAYS
        words = self._words.get(f"{unit}_{self._formats.plural(count)}") or self._words[f"{unit}_other"]
        return words.replace("{count}", str(count))

    def _listed(self, titles: list[str]) -> str:
        """`A, B and C`; of many the first ones and how many more there are."""
        shown = len(titles) if len(titles) <= _MOST_ITEMS else _MOST_ITEMS - 1
        while True:
            text = self._joined(titles[:shown], len(titles) - shown)
            if len(text) <= LONGEST_LINE or shown == 1:
                return text
            shown -= 1

    def _joined(self, titles: list[str], more: int) -> str:
        if more:
            return f"{', '.join(titles)} {self._words['and_more'].replace('{count}', str(more))}"
        if len(titles) == 1:
            return titles[0]
        return f"{', '.join(titles[:-1])} {self._words['and']} {titles[-1]}"

    def _line(self, line: MilestoneLine | Attempt) -> str:
        if isinstance(line, Attempt):
            number = f" {line.number}" if line.number is not None else ""
            return f"{self._formats.day(line.day, year=True)} · {self._words[_WORD_OF_TYPE[line.type]]}{number}"
        parts = [
            _clipped(_one_line(line.title), LONGEST_LINE // 2),
            self._formats.money(line.amount) if line.amount is not None else "",
            self._formats.day(line.due_on, year=True) if line.due_on is not None and line.standing is None else "",
            self._words["work_delivered"] if line.delivered else "",
            self._words[line.standing] if line.standing is not None else "",
        ]
        return " · ".join(filter(None, parts))


def _one_line(title: str) -> str:
    return one_line(title).strip()


def _clipped(line: str, most: int = LONGEST_LINE) -> str:
    return line if len(line) <= most else f"{line[: most - 1]}…"


@cache
def _shipped_supports() -> frozenset[str]:
    return frozenset(profile.support_name for profile in platform_profiles.shipped() if profile.support_name)
