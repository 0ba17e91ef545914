"""An entry of the calendar in words, and the tone of its kind."""

from datetime import date, tzinfo

from desktop.core.assessment import SkipReason
from desktop.core.vocabulary import StepKind
from desktop.services.schedule import Planned
from desktop.ui import formats
from desktop.ui.calendar.entry_look import EntryRow
from desktop.ui.labels import calendar as words
from desktop.ui.labels.holidays import holiday_name
from desktop.ui.theme import Tone

_TONES = {
    StepKind.FOLLOW_UP: Tone.FOLLOW,
    StepKind.FINAL_NOTICE: Tone.FINAL,
    StepKind.MARK_COMPLETE: Tone.FINAL,
    StepKind.CHECK_RELEASE: Tone.FINAL,
    StepKind.WITHDRAW_QUOTE: Tone.FINAL,
    StepKind.CONTACT_SUPPORT: Tone.ESCAL,
    StepKind.CHECK_SUPPORT: Tone.ESCAL,
    StepKind.REVIEW_PAUSE: Tone.PAUSE,
    StepKind.DELIVER: Tone.CALM,
}


def tone(entry: Planned) -> Tone:
    return _TONES[entry.step] if entry.step is not None else Tone.CALM


def what(entry: Planned, today: date) -> str:
    """What is to be done, since when it is late, and whether it comes at all."""
    if entry.step is None:
        said = words.due_date(entry.milestone)
    else:
        said = words.step(entry.step, entry.number, entry.platform, entry.milestone)
    if entry.since is not None:
        return words.since(said, formats.weekday_day(entry.since, today))
    return said if entry.is_next else words.unless_answered(said)


def row(entry: Planned, number: int, today: date, end: str) -> EntryRow:
    """`number` tells entries of one project apart; `end`: the time."""
    line = words.line(what(entry, today), entry.client, client_rest(entry, today))
    return EntryRow(f"{entry.project}\n{number}", entry.title, line, end, is_quiet=not entry.is_next, tone=tone(entry))


def project_of(key: str) -> str:
    """The project of a row."""
    return key.rpartition("\n")[0]


def clock(entry: Planned, zone: tzinfo) -> str:
    """The time of a step on the designer's clock; a due date has none."""
    return formats.clock(entry.at.astimezone(zone).time()) if entry.at is not None else ""


def client_rest(entry: Planned, today: date) -> str:
    """When the client is away or has a public holiday soon."""
    if entry.rest is None:
        return ""
    day = formats.weekday_day(entry.rest.day, today)
    if entry.rest.reason is SkipReason.HOLIDAY:
        return words.client_holiday(holiday_name(entry.rest.name), day)
    return words.client_away(day)
