"""The bounds of what can be set: intervals, periods, rest days. The exchange file has the same ones."""

from collections.abc import Sequence

from desktop.core.model import DateRange, Period, PolicyValues
from desktop.core.refusal import Reason, Refused

MOST_DAYS, MOST_HOURS, MOST_FOLLOW_UPS, LONGEST_PERIOD, MOST_RANGES = 365, 2_160, 20, 10_000, 1_000
MOST_REST_DAYS = 6


def check_policy(policy: PolicyValues) -> None:
    """Raises Refused for an interval that cannot be."""
    after = policy.follow_up_after
    if after is not None:
        _check(1 <= len(after) <= MOST_FOLLOW_UPS)
    for days in (*(after or ()), policy.final_notice_after, policy.support_check_after):
        _check(days is None or 1 <= days <= MOST_DAYS)
    check_hours(policy.window_hours)


def check_hours(hours: int | None) -> None:
    _check(hours is None or 1 <= hours <= MOST_HOURS)


def check_period(period: Period | None) -> None:
    _check(period is None or 1 <= period.amount <= LONGEST_PERIOD)


def check_days(weekend: frozenset[int], days_off: Sequence[DateRange]) -> None:
    """A week without a working day cannot be counted."""
    _check(len(weekend) <= MOST_REST_DAYS and len(days_off) <= MOST_RANGES)
    _check(all(off.first <= off.last for off in days_off))


def _check(fits: bool) -> None:
    if not fits:
        raise Refused(Reason.SETTING_OUT_OF_RANGE)
