"""A day with its time as they stand within a sentence; a list has them closer together (`formats.day_and_clock`)."""

from datetime import date, datetime

from desktop.ui import formats
from desktop.ui.labels.text import fill, translate


def at(moment: datetime, today: date) -> str:
    """In the zone it is shown for: "Fri 13 Nov at 16:20"."""
    day, clock = formats.weekday_day(moment.date(), today), formats.clock(moment.time())
    return fill(translate("Moments", "%1 at %2", "a day and its time, within a sentence"), day, clock)
