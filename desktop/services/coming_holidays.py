"""The public holidays somebody has ahead, by name. Reads; changes nothing."""

from collections.abc import Mapping
from datetime import date

from desktop.core.calendars import Holidays


def coming(holidays: Holidays, country: str | None, subdivision: str | None, today: date) -> Mapping[date, str]:
    """The days of the year from `today` on, in order, with their English names."""
    if country is None:
        return {}
    try:
        end = today.replace(year=today.year + 1)
    except ValueError:  # a leap day
        end = date(today.year + 1, 3, 1)
    days = {**holidays(country, subdivision, today.year), **holidays(country, subdivision, end.year)}
    return {day: days[day] for day in sorted(days) if today <= day < end}
