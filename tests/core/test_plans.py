"""Shares of a total, and days to be done by."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.core.assessment import SkipReason, Whose
from desktop.core.calendars import Calendar
from desktop.core.model import DateRange
from desktop.core.plans import Share, Template, due_after, rest_on, shares_of, split
from desktop.core.vocabulary import MilestoneKind

D, S, F = MilestoneKind.DEPOSIT, MilestoneKind.STAGE, MilestoneKind.FINAL
CHRISTMAS = {date(2026, 12, 25): "Christmas Day"}


def calendar(whose: Whose = Whose.DESIGNER, **settings) -> Calendar:
    return Calendar(whose, "Europe/Paris", lambda *_: CHRISTMAS, **settings)


@given(st.integers(0, 2**53), st.lists(st.integers(0, 10**6), min_size=1, max_size=40))
def test_all_of_the_total_is_shared_out(total, weights):
    parts = split(total, weights)
    assert len(parts) == len(weights)
    assert sum(parts) == (total if any(weights) else 0)
    assert all(part >= 0 for part in parts)
    whole = sum(weights)
    for part, weight in zip(parts, weights, strict=True):
        assert whole == 0 or abs(part * whole - total * weight) < whole
        assert weight or not part


@given(st.integers(0, 2**53), st.integers(1, 40))
def test_equal_shares_differ_by_one_at_most(total, number):
    parts = split(total, [1] * number)
    assert max(parts) - min(parts) <= 1
    assert parts == tuple(sorted(parts, reverse=True))


@pytest.mark.parametrize(
    ("total", "weights", "parts"),
    [
        (100_000, (30, 40, 30), (30_000, 40_000, 30_000)),
        (100, (1, 1, 1), (34, 33, 33)),
        (101, (30, 40, 30), (30, 41, 30)),
        (12_345, (50, 50), (6_173, 6_172)),
        (7, (), ()),
    ],
)
def test_what_cannot_be_divided_goes_to_those_who_lost_most(total, weights, parts):
    assert split(total, weights) == parts


def test_templates_have_a_deposit_stages_and_a_final_one():
    kinds = {template: [share.kind for share in shares_of(template)] for template in Template}
    assert kinds == {
        Template.THIRTY_FORTY_THIRTY: [D, S, F],
        Template.HALVES: [D, F],
        Template.STAGES: [D, S, S, F],
        Template.AT_THE_END: [F],
    }
    assert [share.gap for share in shares_of(Template.STAGES)] == [3, 10, 10, 10]


@given(st.integers(0, 99), st.integers(1, 12), st.integers(0, 10**9))
def test_after_a_deposit_the_stages_are_equal(deposit, stages, total):
    shares = shares_of(Template.STAGES, deposit, stages)
    parts = split(total * 100 * stages, [share.weight for share in shares])
    if deposit:
        assert parts[0] == total * stages * deposit
    assert len(set(parts[1 if deposit else 0 :])) == 1
    assert all(isinstance(share, Share) for share in shares)


def test_due_dates_count_working_days_and_land_where_both_work():
    own = calendar(country="FR")
    theirs = calendar(Whose.CLIENT, days_off=(DateRange(date(2026, 11, 25), date(2026, 11, 27)),))
    assert due_after(date(2026, 11, 20), 3, own, own) == date(2026, 11, 25)
    assert due_after(date(2026, 11, 20), 3, own, theirs) == date(2026, 11, 30)
    assert due_after(date(2026, 12, 22), 3, own, own) == date(2026, 12, 28)
    assert due_after(date(9999, 12, 31), 3, own, own) is None


def test_a_day_off_says_whose_and_why():
    own = calendar()
    theirs = calendar(Whose.CLIENT, country="FR")
    assert rest_on(date(2026, 12, 24), own, theirs) is None
    holiday = rest_on(date(2026, 12, 25), own, theirs)
    assert holiday is not None
    assert (holiday.whose, holiday.name) == (Whose.CLIENT, "Christmas Day")
    weekend = rest_on(date(2026, 12, 26), own, theirs)
    assert weekend is not None
    assert (weekend.whose, weekend.reason) == (Whose.DESIGNER, SkipReason.WEEKEND)
    assert rest_on(date(9999, 12, 31), own, theirs) is None
