"""How the designer wants to be told, as values and as the JSON in which the store keeps them. What cannot be understood counts as
never said: a setting must not keep anybody from being told."""

import json
from dataclasses import dataclass
from datetime import datetime, time
from enum import StrEnum

from desktop.core.notices.quiet import QuietHours
from desktop.storage.store import Store

_SETTINGS = "notices.settings"
_PAUSED_UNTIL = "notices.paused_until"
_SEEN = "notices.seen"
_NIGHT = QuietHours()


class Detail(StrEnum):
    """How much of a client's matter a notification says, also where a lock screen shows it."""

    FULL = "full"  # client, project, what is due
    NAMES = "names"  # the client's name
    MINIMAL = "minimal"  # that something is due


@dataclass(frozen=True, slots=True)
class NoticeSettings:
    """`enabled`: notifications at all; the list of today is there in any case."""

    enabled: bool = True
    quiet: QuietHours = _NIGHT
    detail: Detail = Detail.FULL


def settings(store: Store) -> NoticeSettings:
    text = store.preference(_SETTINGS)
    if text is None:
        return NoticeSettings()
    try:
        fields = json.loads(text)
        begins, ends = time.fromisoformat(fields["begins"]), time.fromisoformat(fields["ends"])
        quiet = QuietHours(begins, ends, fields["break"] is True, fields.get("rest_days", True) is True)
        return NoticeSettings(fields["enabled"] is True, quiet, Detail(fields["detail"]))
    except (ValueError, KeyError, TypeError):
        return NoticeSettings()


def put_settings(store: Store, wanted: NoticeSettings) -> None:
    quiet = wanted.quiet
    fields = {
        "enabled": wanted.enabled,
        "begins": quiet.begins.isoformat("minutes"),
        "ends": quiet.ends.isoformat("minutes"),
        "break": quiet.window_end_may_break,
        "rest_days": quiet.rest_days,
        "detail": wanted.detail,
    }
    store.put_preference(_SETTINGS, json.dumps(fields))


def paused_until(store: Store) -> datetime | None:
    """Until when the designer wants to be told nothing; it may be past."""
    return _moment(store, _PAUSED_UNTIL)


def put_paused_until(store: Store, until: datetime | None) -> None:
    store.put_preference(_PAUSED_UNTIL, json.dumps(until and until.isoformat()))


def seen(store: Store) -> datetime | None:
    """When something could last be told, as far as it was noted."""
    return _moment(store, _SEEN)


def put_seen(store: Store, at: datetime) -> None:
    store.put_preference(_SEEN, json.dumps(at.isoformat()))


def _moment(store: Store, name: str) -> datetime | None:
    text = store.preference(name)
    try:
        moment = None if text is None else datetime.fromisoformat(json.loads(text))
    except (ValueError, TypeError):
        return None
    return moment if moment is not None and moment.tzinfo is not None else None
