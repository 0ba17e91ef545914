"""Quiet time in plain sentences: what the settings mean, and what today sounds like."""

from datetime import time

from desktop.core.assessment import SkipReason
from desktop.core.notices.quiet import QuietDay, QuietHours
from desktop.services.notices.settings import NoticeSettings
from desktop.ui import formats
from desktop.ui.labels.holidays import holiday_name
from desktop.ui.labels.text import fill, translate

_USUAL_WEEKEND = frozenset({5, 6})


def title() -> str:
    return translate("Quiet", "Quiet time")


def summary(wanted: NoticeSettings, weekend: frozenset[int], paused_until: str = "") -> str:
    """When nothing is told. `weekend`: the designer's; `paused_until`: a moment, if they paused notifications."""
    if not wanted.enabled:
        return translate("Quiet", "Notifications are off. What is due stands here all the same.")
    if paused_until:
        return fill(translate("Quiet", "No notification until %1, as you wished."), paused_until)
    if not wanted.quiet.rest_days:
        return _hours(wanted.quiet)
    if weekend == _USUAL_WEEKEND:
        return _hours_and_weekends(wanted.quiet)
    return _hours_and_days_off(wanted.quiet)


def _hours(quiet: QuietHours) -> str:
    begins, ends = formats.clock(quiet.begins), formats.clock(quiet.ends)
    if quiet.begins == quiet.ends:
        return translate("Quiet", "Notifications at any hour of any day.")
    if quiet.begins < quiet.ends and quiet.begins != time(0):
        return fill(translate("Quiet", "No notification from %1 to %2."), begins, ends)
    if quiet.begins == time(0):
        return fill(translate("Quiet", "No notification before %1."), ends)
    if quiet.ends == time(0):
        return fill(translate("Quiet", "No notification after %1."), begins)
    return fill(translate("Quiet", "No notification before %1 or after %2."), ends, begins)


def _hours_and_weekends(quiet: QuietHours) -> str:
    begins, ends = formats.clock(quiet.begins), formats.clock(quiet.ends)
    if quiet.begins == quiet.ends:
        return translate("Quiet", "Notifications at any hour, none at weekends or on days off.")
    if quiet.begins < quiet.ends and quiet.begins != time(0):
        return fill(translate("Quiet", "No notification from %1 to %2, none at weekends or on days off."), begins, ends)
    if quiet.begins == time(0):
        return fill(translate("Quiet", "No notification before %1, none at weekends or on days off."), ends)
    if quiet.ends == time(0):
        return fill(translate("Quiet", "No notification after %1, none at weekends or on days off."), begins)
    return fill(translate("Quiet", "No notification before %1 or after %2, none at weekends or on days off."), ends, begins)


def _hours_and_days_off(quiet: QuietHours) -> str:
    begins, ends = formats.clock(quiet.begins), formats.clock(quiet.ends)
    if quiet.begins == quiet.ends:
        return translate("Quiet", "Notifications at any hour, none on days when you do not work.")
    if quiet.begins < quiet.ends and quiet.begins != time(0):
        return fill(translate("Quiet", "No notification from %1 to %2, none on days when you do not work."), begins, ends)
    if quiet.begins == time(0):
        return fill(translate("Quiet", "No notification before %1, none on days when you do not work."), ends)
    if quiet.ends == time(0):
        return fill(translate("Quiet", "No notification after %1, none on days when you do not work."), begins)
    return fill(translate("Quiet", "No notification before %1 or after %2, none on days when you do not work."), ends, begins)


def today(day: QuietDay) -> str:
    """What today sounds like, for the settings."""
    if day.rest is not None:
        return _rest(day.rest.reason, day.rest.name)
    if day.pause is not None:
        begins, ends = (formats.clock(moment) for moment in day.pause)
        return fill(translate("Quiet", "Today nothing from %1 to %2."), begins, ends)
    if day.opens is not None and day.closes is not None:
        return fill(
            translate("Quiet", "Today nothing before %1 and nothing after %2."),
            formats.clock(day.opens),
            formats.clock(day.closes),
        )
    if day.opens is not None:
        return fill(translate("Quiet", "Today nothing before %1."), formats.clock(day.opens))
    if day.closes is not None:
        return fill(translate("Quiet", "Today nothing after %1."), formats.clock(day.closes))
    return translate("Quiet", "Today at any hour.")


def _rest(reason: SkipReason, name: str) -> str:
    match reason:
        case SkipReason.WEEKEND:
            return translate("Quiet", "Today nothing at all: it is your weekend.")
        case SkipReason.HOLIDAY if name:
            return fill(translate("Quiet", "Today nothing at all: it is %1."), holiday_name(name))
    return translate("Quiet", "Today nothing at all: it is a day off.")
