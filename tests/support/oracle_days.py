"""Calendars and pauses for the oracle, straight from the text of the rules (T2-T7, R3, R15, R16): slow, plain, and on purpose
without a line of the program's own code.
"""

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from functools import cache
from zoneinfo import ZoneInfo

import holidays

ONE_DAY = timedelta(days=1)


def instant(text):
    return datetime.fromisoformat(text).astimezone(UTC)


def day(text):
    return None if text is None else date.fromisoformat(text)


@cache
def public_holidays(country, subdivision, year):
    return frozenset(holidays.country_holidays(country, subdiv=subdivision, years=year, language="en_US"))


class Person:
    """Somebody with a zone and working days (T2, T3)."""

    def __init__(self, data, default_zone=None):
        self.zone = ZoneInfo(data.get("time_zone") or default_zone)
        self.country = data.get("country")
        self.subdivision = data.get("subdivision")
        self.weekend = set(data.get("weekend", [5, 6]))
        self.days_off = [(day(one["from"]), day(one["to"])) for one in data.get("days_off", [])]
        self.workday_start = time.fromisoformat(data.get("workday_start", "09:00"))

    def works(self, when):
        """T3."""
        if when.weekday() in self.weekend:
            return False
        if self.country and when in public_holidays(self.country, self.subdivision, when.year):
            return False
        return not any(first <= when <= last for first, last in self.days_off)

    def date_of(self, when):
        return when.astimezone(self.zone).date()

    def count_on(self, start, number):
        """T4: `number` working days after the day `start`, which does not count."""
        while number > 0:
            start += ONE_DAY
            if self.works(start):
                number -= 1
        return start

    def count_between(self, start, end):
        """T7: working days after `start`, up to `end` and with it."""
        counted = 0
        while start < end:
            start += ONE_DAY
            counted += self.works(start)
        return counted

    def first_working_day(self, when):
        while not self.works(when):
            when += ONE_DAY
        return when

    def start_of_work(self, when):
        return datetime.combine(when, self.workday_start, self.zone).astimezone(UTC)

    def start_of_day(self, when):
        return datetime.combine(when, time(0), self.zone).astimezone(UTC)


def land(designer, client, counted, not_before):
    """T5: the designer's workday start on the first date on or after the counted one on which both work, never before the
    instant `not_before`."""
    while not (designer.works(counted) and client.works(counted) and designer.start_of_work(counted) >= not_before):
        counted += ONE_DAY
    return designer.start_of_work(counted)


@dataclass
class Pause:
    """`end`: the first instant after it, None: not known. `last_day`: the last paused day, in the designer's zone."""

    start: datetime
    end: datetime | None
    last_day: date | None
    reason: str
    review_on: date | None = None
    explicit: bool = True

    def in_force(self, when):
        return self.start <= when and (self.end is None or when < self.end)

    def stop(self, when, designer):
        self.end, self.last_day = when, designer.date_of(when)


def stretches(pauses):
    """The pauses' union: non-overlapping (start, end), in order; an end that is not known is None."""
    merged: list[tuple] = []
    for pause in sorted(pauses, key=lambda one: one.start):
        if pause.end is not None and pause.end <= pause.start:
            continue
        if merged and (merged[-1][1] is None or pause.start <= merged[-1][1]):
            start, end = merged[-1]
            merged[-1] = (start, None if end is None or pause.end is None else max(end, pause.end))
        else:
            merged.append((pause.start, pause.end))
    return merged


def window_end(sent, hours, pauses):
    """T6 and R16: elapsed time after the sending, not counting what was paused."""
    left = timedelta(hours=hours)
    at = sent
    for start, end in stretches(pauses):
        if end is None or end <= at:
            continue
        if start > at:
            if start - at >= left:
                return at + left
            left -= start - at
        at = end
    return at + left


def release_day(completed, period, country, designer):
    """R12: the day on which the platform releases by itself."""
    amount = period["amount"]
    if period["unit"] == "hours":
        return designer.date_of(completed + timedelta(hours=amount))
    if period["unit"] == "calendar_days":
        return designer.date_of(completed) + timedelta(days=amount)
    platform = Person({"country": country, "time_zone": "UTC"})
    return platform.count_on(designer.date_of(completed), amount)
