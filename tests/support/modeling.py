"""From dictionaries of the exchange format to the model, for tests of the core alone; and from the core's answers to the numbers
of `agenda --json`.
"""

from collections.abc import Mapping
from datetime import UTC, date, datetime, time, timedelta
from functools import cache
from typing import Any

import holidays

from desktop.core.assess import assess, plan
from desktop.core.assessment import Assessment, Rung, RungState, Step
from desktop.core.calendars import calendar_days_between, working_days_between
from desktop.core.model import (
    Client,
    Completion,
    Contact,
    DateRange,
    Deliverable,
    Designer,
    Milestone,
    Period,
    Platform,
    PolicyValues,
    Project,
)
from desktop.core.surroundings import Surroundings
from desktop.core.vocabulary import (
    By,
    ContactType,
    MilestoneKind,
    Outcome,
    PauseReason,
    Payment,
    Purpose,
    SupportOutcome,
    Unit,
    Variant,
    Work,
)
from tests.support.made_up import MadeUp


@cache
def public_holidays(country: str, subdivision: str | None, year: int) -> Mapping[date, str]:
    return dict(holidays.country_holidays(country, subdiv=subdivision, years=year, language="en_US"))


def instant(text: str) -> datetime:
    return datetime.fromisoformat(text).astimezone(UTC)


def day(text: str | None) -> date | None:
    return None if text is None else date.fromisoformat(text)


def policy_of(data: Mapping[str, Any] | None) -> PolicyValues:
    values = dict(data or {})
    if values.get("follow_up_after") is not None:
        values["follow_up_after"] = tuple(values["follow_up_after"])
    return PolicyValues(**values)


def person_of(data: Mapping[str, Any]) -> dict[str, Any]:
    return {
        "country": data.get("country"),
        "subdivision": data.get("subdivision"),
        "time_zone": data.get("time_zone"),
        "weekend": frozenset(data.get("weekend", [5, 6])),
        "days_off": tuple(
            DateRange(date.fromisoformat(one["from"]), date.fromisoformat(one["to"])) for one in data.get("days_off", [])
        ),
    }


def designer_of(data: Mapping[str, Any], policy: Mapping[str, Any] | None) -> Designer:
    start = time.fromisoformat(data.get("workday_start", "09:00"))
    return Designer(name=data.get("name", ""), workday_start=start, policy=policy_of(policy), **person_of(data))


def client_of(data: Mapping[str, Any]) -> Client:
    return Client(id=data["id"], name=data["name"], policy=policy_of(data.get("policy")), **person_of(data))


def platform_of(data: Mapping[str, Any]) -> Platform:
    completion = data.get("completion")
    if completion is not None:
        period = completion.get("auto_release")
        completion = Completion(
            auto_release=period and Period(period["amount"], Unit(period["unit"])),
            country=completion.get("country"),
            can_reopen=completion.get("can_reopen", True),
        )
    return Platform(id=data["id"], name=data["name"], completion=completion, window_hours=data.get("window_hours"))


def milestone_of(data: Mapping[str, Any]) -> Milestone:
    return Milestone(
        id=data["id"],
        title=data["title"],
        kind=MilestoneKind(data.get("kind", "stage")),
        amount=data.get("amount", 0),
        due_on=day(data.get("due_on")),
        work=Work(data.get("work", "planned")),
        payment=Payment(data.get("payment", "unsecured")),
        deliverables=tuple(Deliverable(one["title"], day(one.get("delivered_on"))) for one in data.get("deliverables", [])),
    )


KINDS_OF_FIELDS: dict[str, Any] = {
    "purpose": Purpose,
    "needed_by": date.fromisoformat,
    "variant": Variant,
    "promised_by": date.fromisoformat,
    "back_on": date.fromisoformat,
    "work": Work,
    "payment": Payment,
    "by": By,
    "reason": PauseReason,
    "until": date.fromisoformat,
    "review_on": date.fromisoformat,
}


def contact_of(data: Mapping[str, Any], recorded_at: datetime) -> Contact:
    kind = ContactType(data["type"])
    fields = {name: make(data[name]) for name, make in KINDS_OF_FIELDS.items() if data.get(name) is not None}
    fields |= {name: data[name] for name in ("milestone", "number", "window_hours", "need", "text") if name in data}
    if kind is ContactType.MILESTONE:
        fields.setdefault("by", By.CLIENT if fields.get("payment") is Payment.RELEASED else By.ME)
    elif kind is ContactType.SUPPORT_REPLIED:
        fields["support_outcome"] = SupportOutcome(data["outcome"])
    elif kind is ContactType.CLOSED:
        fields["outcome"] = Outcome(data["outcome"])
    elif kind is ContactType.RETRACTED:
        fields["retracts"] = data["contact"]
    return Contact(id=data["id"], at=instant(data["at"]), type=kind, recorded_at=recorded_at, **fields)


def project_of(data: Mapping[str, Any]) -> Project:
    log = data.get("contacts", [])
    first = max((instant(one["at"]) for one in log), default=instant(data["created_at"]))
    return Project(
        id=data["id"],
        client=data["client"],
        title=data["title"],
        currency=data["currency"],
        created_at=instant(data["created_at"]),
        platform=data.get("platform", "direct"),
        policy=policy_of(data.get("policy")),
        milestones=tuple(milestone_of(one) for one in data.get("milestones", [])),
        contacts=tuple(contact_of(one, first + timedelta(seconds=index)) for index, one in enumerate(log)),
    )


def surroundings_of(case: MadeUp) -> Surroundings:
    designer = designer_of(case.designer, case.policy)
    return Surroundings.of(designer, client_of(case.client), platform_of(case.platform), public_holidays)


def program_says(project: Project, around: Surroundings, now: datetime) -> dict[str, Any]:
    """The numbers of `agenda --json` as the core gives them."""
    found = assess(project, around, now)
    return agenda_numbers(found, plan(project, around, now), around, now)


def agenda_numbers(found: Assessment, rungs: tuple[Rung, ...], around: Surroundings, now: datetime) -> dict[str, Any]:
    since = found.silent_since
    pause, sums = found.pause, found.money
    return {
        "column": found.column.value,
        "turn": found.turn.value,
        "purpose": found.purpose and found.purpose.value,
        "silent_since": since,
        "silent_days": since and calendar_days_between(around.designer_calendar, since, now),
        "silent_working_days": since and working_days_between(around.client_calendar, since, now),
        "follow_ups_sent": found.follow_ups_sent,
        "paused": pause
        and {
            "reason": pause.reason.value,
            "until": pause.until and pause.until.isoformat(),
            "review_on": pause.review_on and pause.review_on.isoformat(),
        },
        "next": found.next and step_numbers(found.next),
        "ladder": [rung_numbers(rung) for rung in rungs],
        "money": {
            "currency": sums.currency,
            "total": sums.total,
            "paid": sums.paid,
            "awaiting": sums.awaiting,
            "secured": sums.secured,
            "at_risk": sums.at_risk,
        },
    }


def step_numbers(step: Step) -> dict[str, Any]:
    variant = step.variant and step.variant.value
    return {"step": step.kind.value, "number": step.number, "variant": variant, "due_at": step.due_at, "due": step.due}


def rung_numbers(rung: Rung) -> dict[str, Any]:
    state: RungState = rung.state
    variant = rung.variant and rung.variant.value
    return {"step": rung.kind.value, "number": rung.number, "variant": variant, "state": state.value, "at": rung.at}
