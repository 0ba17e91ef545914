"""Single values of the model as SQLite keeps them, and back: instants as `2026-11-13T15:20:00.000000Z`, dates as ISO 8601, lists
and periods as JSON. Reading raises ValueError, KeyError or TypeError where something stands that cannot have been written."""

import json
from datetime import UTC, date, datetime
from functools import lru_cache
from typing import Any

from desktop.core.model import NOTHING_SET, SATURDAY_SUNDAY, Completion, DateRange, Period, Platform, PolicyValues
from desktop.core.vocabulary import Confidence, Unit

_PLAIN_OF_PROFILE = (
    "id", "name", "escrow", "window_hours", "support_name", "support_language", "forbids_off_platform", "source", "confidence",
)  # fmt: skip


def from_instant(moment: datetime) -> str:
    """An aware moment as text of one length, so that texts sort as moments do."""
    if moment.tzinfo is None:
        raise ValueError("a moment needs a zone")
    at = moment if moment.tzinfo is UTC else moment.astimezone(UTC)
    # Twice as fast as isoformat() or an f-string, and the log of a large import has many moments.
    parts = (at.year, at.month, at.day, at.hour, at.minute, at.second, at.microsecond)
    return "%04d-%02d-%02dT%02d:%02d:%02d.%06dZ" % parts  # noqa: UP031


def to_instant(text: str) -> datetime:
    return datetime.fromisoformat(text)


def from_date(day: date | None) -> str | None:
    return None if day is None else day.isoformat()


def to_date(text: str | None) -> date | None:
    return None if text is None else date.fromisoformat(text)


def from_json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def from_period(period: Period | None) -> str | None:
    return None if period is None else from_json(_period_fields(period))


def to_period(text: str | None) -> Period | None:
    return None if text is None else _period(json.loads(text))


def from_completion(completion: Completion | None) -> str | None:
    if completion is None:
        return None
    release = None if completion.auto_release is None else _period_fields(completion.auto_release)
    return from_json({"auto_release": release, "country": completion.country, "can_reopen": completion.can_reopen})


def to_completion(text: str | None) -> Completion | None:
    if text is None:
        return None
    return _completion(json.loads(text))


def _completion(fields: dict[str, Any]) -> Completion:
    release = fields["auto_release"]
    return Completion(None if release is None else _period(release), fields["country"], fields["can_reopen"])


@lru_cache(maxsize=256)
def from_profile(profile: Platform | None) -> str | None:
    """A project's own copy of a platform's profile; most projects have the same few."""
    if profile is None:
        return None
    values = {name: getattr(profile, name) for name in _PLAIN_OF_PROFILE}
    completion = from_completion(profile.completion)
    return from_json(
        {
            **values,
            "completion": None if completion is None else json.loads(completion),
            "dispute": None if profile.dispute is None else _period_fields(profile.dispute),
            "checked_on": from_date(profile.checked_on),
        }
    )


@lru_cache(maxsize=256)
def to_profile(text: str | None) -> Platform | None:
    if text is None:
        return None
    fields = json.loads(text)
    completion = fields["completion"]
    return Platform(
        **{name: fields[name] for name in _PLAIN_OF_PROFILE if name != "confidence"},
        confidence=Confidence(fields["confidence"]),
        completion=None if completion is None else _completion(completion),
        dispute=None if fields["dispute"] is None else _period(fields["dispute"]),
        checked_on=to_date(fields["checked_on"]),
    )


def from_policy(policy: PolicyValues) -> str:
    """Only what is set."""
    if policy == NOTHING_SET:
        return "{}"
    values = {
        "follow_up_after": policy.follow_up_after,
        "final_notice_after": policy.final_notice_after,
        "window_hours": policy.window_hours,
        "support_check_after": policy.support_check_after,
    }
    return from_json({name: value for name, value in values.items() if value is not None})


def to_policy(text: str) -> PolicyValues:
    if text == "{}":
        return NOTHING_SET
    fields = json.loads(text)
    if "follow_up_after" in fields:
        fields["follow_up_after"] = tuple(fields["follow_up_after"])
    return PolicyValues(**fields)


def from_weekend(days: frozenset[int]) -> str:
    return from_json(sorted(days))


def to_weekend(text: str) -> frozenset[int]:
    return SATURDAY_SUNDAY if text == "[5,6]" else frozenset(json.loads(text))


def from_days_off(ranges: tuple[DateRange, ...]) -> str:
    return from_json([(each.first.isoformat(), each.last.isoformat()) for each in ranges])


def to_days_off(text: str) -> tuple[DateRange, ...]:
    if text == "[]":
        return ()
    return tuple(DateRange(date.fromisoformat(first), date.fromisoformat(last)) for first, last in json.loads(text))


def to_texts(text: str) -> tuple[str, ...]:
    return () if text == "[]" else tuple(json.loads(text))


def _period_fields(period: Period) -> dict[str, object]:
    return {"amount": period.amount, "unit": period.unit}


def _period(fields: dict[str, Any]) -> Period:
    return Period(fields["amount"], Unit(fields["unit"]))
