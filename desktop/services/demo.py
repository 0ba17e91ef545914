"""The board to look around in: a made-up studio whose days are told relative to today, so that it always shows the same life. It
is imported like any file, into a folder that is thrown away."""

import json
import re
from datetime import UTC, date, datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from desktop.paths import asset

_MOMENT = re.compile(r"([+-]\d+) (\d\d:\d\d)")
_DAY = re.compile(r"[+-]\d+")


def document(now: datetime, zone: str) -> bytes:
    """The demo as an exchange file. In it "-5 16:20" is that time on the fifth weekday before today, "+4" the fourth after."""
    text = asset("resources/demo/studio.json").read_text("utf-8")
    content = _placed(json.loads(text), now, ZoneInfo(zone))
    return json.dumps(content, ensure_ascii=False).encode()


def _placed(value: Any, now: datetime, zone: ZoneInfo) -> Any:
    match value:
        case dict():
            return {key: _placed(item, now, zone) for key, item in value.items()}
        case list():
            return [_placed(item, now, zone) for item in value]
        case str() if found := _MOMENT.fullmatch(value):
            return _moment(int(found[1]), time.fromisoformat(found[2]), now, zone)
        case str() if _DAY.fullmatch(value):
            return _weekday(now.astimezone(zone).date(), int(value)).isoformat()
    return value


def _moment(offset: int, at: time, now: datetime, zone: ZoneInfo) -> str:
    """Nothing of the demo is in the future: early in the morning, today's entries are from a moment ago."""
    day = _weekday(now.astimezone(zone).date(), offset)
    instant = min(datetime.combine(day, at, zone).astimezone(UTC), now.astimezone(UTC) - timedelta(minutes=10))
    return instant.isoformat()


def _weekday(today: date, offset: int) -> date:
    """The weekday that many weekdays from today, or from the Friday before a weekend."""
    day = today - timedelta(days=max(today.weekday() - 4, 0))
    step = timedelta(days=1 if offset > 0 else -1)
    while offset:
        day += step
        if day.weekday() < 5:
            offset -= 1 if offset > 0 else -1
    return day
