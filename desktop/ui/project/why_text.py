"""Why a rung falls on its date, in sentences: where counting starts, what was counted and skipped, where it lands. Pure."""

from datetime import date, datetime, timedelta

from PySide6.QtCore import QLocale

from desktop.core.assessment import Rung, RungState, SkippedDay, SkipReason, Whose, Why
from desktop.core.vocabulary import StepKind, Unit
from desktop.ui import formats, places
from desktop.ui.labels import moments, steps
from desktop.ui.labels import why as words
from desktop.ui.labels.board import platform_name
from desktop.ui.labels.holidays import holiday_name
from desktop.ui.labels.supports import called
from desktop.ui.project.facts import Facts

_NAMED = 8
_COUNTED_BY = {StepKind.CHECK_SUPPORT: Whose.DESIGNER, StepKind.CHECK_RELEASE: Whose.PLATFORM}


def heading(facts: Facts, rung: Rung) -> str:
    name = steps.rung_name(rung.kind, rung.number, called(facts.platform), facts.platform.escrow)
    return words.heading(name, moments.at(facts.local(rung.at), facts.today))


def sentences(facts: Facts, rung: Rung) -> list[str]:
    """The sum, one sentence a line."""
    if rung.state is RungState.DONE or rung.why is None:
        return [words.done_on(moments.at(facts.local(rung.at), facts.today))]
    why = rung.why
    if rung.kind in (StepKind.DELIVER, StepKind.REVIEW_PAUSE):
        return [*_agreed(facts, rung, why), *_landing(facts, rung)]
    lines = [*_start(facts, rung, why), *_counted(facts, rung, why)]
    if why.origin is not None:
        lines.append(words.origin(why.origin, facts.client.name, platform_name(facts.platform.id, facts.platform.name)))
    lines += _skipped(facts, why.skipped)
    if why.unit == Unit.WORKING_DAYS and _whose(rung) is Whose.CLIENT and facts.client.country is None:
        lines.append(words.no_country())
    lines += _not_before(facts, rung, why)
    return [*lines, *_landing(facts, rung)]


def _agreed(facts: Facts, rung: Rung, why: Why) -> list[str]:
    """Days that somebody chose: nothing is counted."""
    if rung.kind is StepKind.REVIEW_PAUSE:
        moved = why.base is not None and why.base != why.landed_on
        lines = [words.look_again(_day(facts, why.base))] if why.base is not None else []
        return [*lines, words.first_working_day(_day(facts, why.landed_on))] if moved and why.landed_on else lines
    step = facts.assessment.next
    title = next((m.title for m in facts.project.milestones if step is not None and m.id == step.milestone), "")
    return [words.agreed(title, _day(facts, why.landed_on))] if why.landed_on is not None else []


def _start(facts: Facts, rung: Rung, why: Why) -> list[str]:
    """Also on the client's clock where their days are counted and it shows another time."""
    if isinstance(why.base, datetime):
        own = facts.local(why.base)
        lines = [words.counted_from(moments.at(own, facts.today))]
        zone = facts.around.client_calendar.zone
        theirs = why.base.astimezone(zone)
        if (
            why.unit == Unit.WORKING_DAYS
            and _whose(rung) is Whose.CLIENT
            and theirs.replace(tzinfo=None) != own.replace(tzinfo=None)
        ):
            lines.append(words.start_for_the_client(moments.at(theirs, facts.today), places.city(zone.key)))
        return lines
    return [words.counted_from_pause(_day(facts, why.base))] if why.base is not None else []


def _whose(rung: Rung) -> Whose:
    return _COUNTED_BY.get(rung.kind, Whose.CLIENT)


def _counted(facts: Facts, rung: Rung, why: Why) -> list[str]:
    if why.amount is None or why.base is None:
        return []
    if why.unit == Unit.HOURS:
        return [words.hours(why.amount)]
    if why.unit == Unit.CALENDAR_DAYS:
        return [words.calendar_days(why.amount)]
    days = [_day(facts, day) for day in _days_counted(facts, _whose(rung), why.base, why.amount)]
    return [words.working_days(why.amount, _whose(rung), _listed(days))]


def _days_counted(facts: Facts, whose: Whose, base: datetime | date, number: int) -> list[date]:
    """The working days after the base, as T4 counts them. The platform counts from the designer's day (R12)."""
    around = facts.around
    counting = {Whose.CLIENT: around.client_calendar, Whose.DESIGNER: around.designer_calendar}.get(
        whose, around.release_calendar
    )
    if counting is None:
        return []
    day = counting.day_of(base) if isinstance(base, datetime) else base.toordinal()
    found = []
    for _ in range(number):
        day = counting.after(day, 1)
        found.append(date.fromordinal(day))
    return found


def _skipped(facts: Facts, days: tuple[SkippedDay, ...]) -> list[str]:
    """Weekends and days off together, public holidays one by one."""
    resting: dict[tuple[SkipReason, Whose], list[str]] = {}
    lines = []
    for skipped in days:
        day = _day(facts, skipped.day)
        if skipped.reason is SkipReason.HOLIDAY:
            lines.append(words.holiday(day, holiday_name(skipped.name), _country(facts, skipped.whose)))
        else:
            resting.setdefault((skipped.reason, skipped.whose), []).append(day)
    return [*(words.rest(reason, whose, _listed(found)) for (reason, whose), found in resting.items()), *lines]


def _country(facts: Facts, whose: Whose) -> str:
    completion = facts.platform.completion
    code = {
        Whose.CLIENT: facts.client.country,
        Whose.DESIGNER: facts.around.designer.country,
        Whose.PLATFORM: completion.country if completion else None,
    }[whose]
    return places.country_name(code, QLocale().name()) if code else ""


def _listed(days: list[str]) -> str:
    shown = ", ".join(days[:_NAMED])
    return words.and_more(shown, len(days) - _NAMED) if len(days) > _NAMED else shown


def _not_before(facts: Facts, rung: Rung, why: Why) -> list[str]:
    if why.not_before is None:
        return []
    if rung.kind is StepKind.CHECK_RELEASE:
        return [words.released_by(_day(facts, why.not_before - timedelta(days=1)))]
    needed_by = facts.assessment.needed_by
    return [words.not_before(_day(facts, why.not_before), _day(facts, needed_by))] if needed_by else []


def _landing(facts: Facts, rung: Rung) -> list[str]:
    """The moment on the designer's clock and, where it differs, on the client's."""
    own = facts.local(rung.at)
    lines = [words.lands(_day(facts, own.date()), formats.clock(own.time()), places.city(facts.zone.key))]
    zone = facts.around.client_calendar.zone
    theirs = rung.at.astimezone(zone)
    if theirs.replace(tzinfo=None) == own.replace(tzinfo=None):
        return [*lines, words.same_clock(places.city(zone.key))]
    city = places.city(zone.key)
    if theirs.date() == own.date():
        return [*lines, words.clock_of_the_client(formats.clock(theirs.time()), city)]
    return [*lines, words.for_the_client(moments.at(theirs, facts.today), city)]


def _day(facts: Facts, day: date) -> str:
    return formats.weekday_day(day, facts.today)
