"""Why a rung falls on its date, in sentences: where counting starts, what was counted and skipped, where it lands. Pure."""

from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from PySide6.QtCore import QLocale

from desktop.core.assessment import Rung, RungState, SkippedDay, SkipReason, Whose, Why
from desktop.core.vocabulary import StepKind, Unit
from desktop.ui import formats, places
from desktop.ui.labels import steps
from desktop.ui.labels import why as words
from desktop.ui.project.facts import Facts

_NAMED = 8
_COUNTED_BY = {StepKind.CHECK_SUPPORT: Whose.DESIGNER, StepKind.CHECK_RELEASE: Whose.PLATFORM}


def heading(facts: Facts, rung: Rung) -> str:
    name = steps.rung_name(rung.kind, rung.number, facts.platform.support_name)
    return words.heading(name, formats.day_and_clock(facts.local(rung.at), facts.today))


def sentences(facts: Facts, rung: Rung) -> list[str]:
    """The sum, one sentence a line."""
    if rung.state is RungState.DONE or rung.why is None:
        return [words.done_on(formats.day_and_clock(facts.local(rung.at), facts.today))]
    why = rung.why
    lines = [*_start(facts, why), *_counted(rung, why)]
    if why.origin is not None:
        lines.append(words.origin(why.origin))
    lines += _skipped(facts, why.skipped)
    lines += _not_before(facts, rung, why)
    return [*lines, *_landing(facts, rung)]


def _start(facts: Facts, why: Why) -> list[str]:
    if isinstance(why.base, datetime):
        return [words.counted_from(formats.day_and_clock(facts.local(why.base), facts.today))]
    return [words.counted_from_pause(_day(facts, why.base))] if why.base is not None else []


def _counted(rung: Rung, why: Why) -> list[str]:
    if why.amount is None:
        return []
    if why.unit == Unit.HOURS:
        return [words.hours(why.amount)]
    if why.unit == Unit.CALENDAR_DAYS:
        return [words.calendar_days(why.amount)]
    return [words.working_days(why.amount, _COUNTED_BY.get(rung.kind, Whose.CLIENT))]


def _skipped(facts: Facts, days: tuple[SkippedDay, ...]) -> list[str]:
    """Weekends and days off together, public holidays one by one."""
    resting: dict[tuple[SkipReason, Whose], list[str]] = {}
    lines = []
    for skipped in days:
        day = _day(facts, skipped.day)
        if skipped.reason is SkipReason.HOLIDAY:
            lines.append(words.holiday(day, skipped.name, _country(facts, skipped.whose)))
        else:
            resting.setdefault((skipped.reason, skipped.whose), []).append(day)
    return [*(words.rest(reason, whose, _listed(found)) for (reason, whose), found in resting.items()), *lines]


def _country(facts: Facts, whose: Whose) -> str:
    codes = {Whose.CLIENT: facts.client.country, Whose.DESIGNER: facts.around.designer.country}
    code = codes.get(whose)
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
    zone = facts.client.time_zone
    if zone and zone != facts.zone.key:
        theirs = rung.at.astimezone(ZoneInfo(zone))
        shown = formats.clock(theirs.time()) if theirs.date() == own.date() else formats.day_and_clock(theirs, facts.today)
        lines.append(words.for_the_client(shown, places.city(zone)))
    return lines


def _day(facts: Facts, day: date) -> str:
    return formats.weekday_day(day, facts.today)
