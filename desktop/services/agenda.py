"""What each project waits for and why, as plain values for scripts (`agenda --json`) and for the table that people read. Decides
nothing: all of it is the engine's answer at one moment.
"""

from collections.abc import Iterable
from datetime import UTC, date, datetime
from functools import cache
from typing import Any

from desktop.core.assessment import Assessment, Rung, SkippedDay, SkipReason, Step, Whose, Why
from desktop.core.calendars import calendar_days_between, working_days_between
from desktop.core.model import Milestone, Project
from desktop.core.money import MoneySums
from desktop.core.surroundings import Surroundings
from desktop.core.vocabulary import Column, Unit
from desktop.services.service import Service

_NEVER = datetime.max.replace(tzinfo=UTC)


def agenda(service: Service, projects: Iterable[Project]) -> dict[str, Any]:
    """The object of `agenda --json` at the service's now: by the moment of the next step, then by title, closed ones last."""
    now = service.now()
    rows = [_Row(service, project) for project in projects]
    rows.sort(key=_Row.order)
    return {"at": instant(now), "projects": [row.told(now) for row in rows]}


class _Row:
    """One project with the engine's answers."""

    def __init__(self, service: Service, project: Project):
        self.project = project
        self.around = service.around(project)
        self.found: Assessment = service.assessment(project)
        self.rungs: tuple[Rung, ...] = service.ladder(project)

    def order(self) -> tuple[bool, datetime, str, str]:
        step = self.found.next
        title = self.project.title
        return self.found.column is Column.CLOSED, step.due_at if step else _NEVER, title.casefold(), title

    def told(self, now: datetime) -> dict[str, Any]:
        project, found, around = self.project, self.found, self.around
        since, pause = found.silent_since, found.pause
        return {
            "id": project.id,
            "title": project.title,
            "client": around.client.name,
            "platform": project.platform,
            "column": found.column.value,
            "turn": found.turn.value,
            "purpose": found.purpose.value if found.purpose else None,
            "silent_since": instant(since) if since else None,
            "silent_days": calendar_days_between(around.designer_calendar, since, now) if since else None,
            "silent_working_days": working_days_between(around.client_calendar, since, now) if since else None,
            "follow_ups_sent": found.follow_ups_sent,
            "paused": {"reason": pause.reason.value, "until": _day(pause.until), "review_on": _day(pause.review_on)}
            if pause
            else None,
            "next": _step(found.next) if found.next else None,
            "ladder": [_rung(rung, around) for rung in self.rungs],
            "money": _money(found.money),
            "milestones": [_milestone(milestone) for milestone in project.milestones],
        }


def instant(moment: datetime) -> str:
    """A moment in UTC, with `Z`."""
    return moment.astimezone(UTC).isoformat().replace("+00:00", "Z")


def _day(day: date | None) -> str | None:
    return None if day is None else day.isoformat()


def _step(step: Step) -> dict[str, Any]:
    return {
        "step": step.kind.value,
        "number": step.number,
        "variant": step.variant.value if step.variant else None,
        "due_at": instant(step.due_at),
        "due": step.due,
    }


def _rung(rung: Rung, around: Surroundings) -> dict[str, Any]:
    return {
        "step": rung.kind.value,
        "number": rung.number,
        "variant": rung.variant.value if rung.variant else None,
        "state": rung.state.value,
        "at": instant(rung.at),
        "why": _why(rung.why, around) if rung.why else None,
    }


def _why(why: Why, around: Surroundings) -> dict[str, Any]:
    """The explained sum. `base`: the instant or the day from which days are counted."""
    base = why.base
    return {
        "base": instant(base) if isinstance(base, datetime) else _day(base),
        "working_days": why.amount if why.unit == Unit.WORKING_DAYS else None,
        "skipped": [{"date": skipped.day.isoformat(), "reason": _reason(skipped, around)} for skipped in why.skipped],
        "not_before": _day(why.not_before),
        "landed_on": _day(why.landed_on),
        "source": why.origin.value if why.origin else None,
    }


def _reason(skipped: SkippedDay, around: Surroundings) -> str:
    if skipped.reason is SkipReason.WEEKEND:
        return "weekend"
    if skipped.reason is SkipReason.DAY_OFF:
        return "day off"
    country = _country(skipped.whose, around)
    return f"{skipped.name} ({_country_name(country)})" if country else skipped.name


def _country(whose: Whose, around: Surroundings) -> str | None:
    if whose is Whose.CLIENT:
        return around.client.country
    if whose is Whose.DESIGNER:
        return around.designer.country
    completion = around.platform.completion
    return completion.country if completion else None


@cache
def _country_name(country: str) -> str:
    from babel import Locale

    return str(Locale("en").territories.get(country, country))


def _money(sums: MoneySums) -> dict[str, Any]:
    return {
        "currency": sums.currency,
        "total": sums.total,
        "paid": sums.paid,
        "awaiting": sums.awaiting,
        "at_risk": sums.at_risk,
        "secured": sums.secured,
    }


def _milestone(milestone: Milestone) -> dict[str, Any]:
    return {
        "title": milestone.title,
        "kind": milestone.kind.value,
        "amount": milestone.amount,
        "work": milestone.work.value,
        "payment": milestone.payment.value,
        "due_on": _day(milestone.due_on),
    }
