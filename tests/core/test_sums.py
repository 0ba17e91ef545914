"""Money as the board sums it (M1, M2): integers, currencies with none, two and three digits, and what is at risk."""

from dataclasses import replace

import pytest

from desktop.core import currency as currencies
from desktop.core.vocabulary import MilestoneKind, Outcome, Payment, Work
from tests.support.builders import closed, follow_up, request, scene, stage

NOW = "2026-11-16 10:00"


@pytest.mark.parametrize(("currency", "digits"), [("JPY", 0), ("EUR", 2), ("KWD", 3), ("TND", 3), ("USD", 2), ("KRW", 0)])
def test_a_currency_has_its_own_digits(currency, digits):
    assert currencies.digits(currency) == digits


@pytest.mark.parametrize("currency", ["JPY", "KWD"])
def test_sums_are_minor_units_of_the_projects_currency(currency):
    sums = scene(currency=currency, stages=(stage(amount=1), stage(amount=2**53))).stands(NOW).money
    assert (sums.currency, sums.total) == (currency, 2**53 + 1)


@pytest.mark.parametrize(
    ("milestone", "total", "paid", "awaiting", "secured"),
    [
        (stage(Work.PLANNED, Payment.UNSECURED), 500, 0, 0, 0),
        (stage(Work.IN_PROGRESS, Payment.SECURED), 500, 0, 0, 500),
        (stage(Work.DELIVERED, Payment.SECURED), 500, 0, 500, 500),
        (stage(Work.APPROVED, Payment.UNSECURED), 500, 0, 500, 0),
        (stage(Work.IN_PROGRESS, Payment.REQUESTED), 500, 0, 500, 0),
        (stage(Work.APPROVED, Payment.RELEASED), 500, 500, 0, 0),
        (stage(Work.DELIVERED, Payment.WAIVED), 0, 0, 0, 0),
        (stage(Work.DELIVERED, Payment.REFUNDED), 0, 0, 0, 0),
        (stage(Work.CANCELLED, Payment.UNSECURED), 0, 0, 0, 0),
        (stage(Work.CANCELLED, Payment.RELEASED), 500, 500, 0, 0),
        (stage(Work.PLANNED, Payment.UNSECURED, kind=MilestoneKind.CANCELLATION_FEE), 0, 0, 0, 0),
        (stage(Work.PLANNED, Payment.REQUESTED, kind=MilestoneKind.CANCELLATION_FEE), 500, 0, 500, 0),
    ],
)
def test_what_counts_as_paid_and_as_awaiting(milestone, total, paid, awaiting, secured):
    sums = scene(stages=(replace(milestone, amount=500),)).stands(NOW).money
    assert (sums.total, sums.paid, sums.awaiting, sums.secured) == (total, paid, awaiting, secured)


def test_awaited_money_is_at_risk_once_a_follow_up_is_due():
    told = scene(request("2026-11-09 10:00"), stages=(stage(amount=700), stage(Work.PLANNED, amount=300)))
    assert told.stands("2026-11-12 08:59").money.at_risk == 0
    assert told.stands("2026-11-12 09:00").money.at_risk == 700


def test_it_stays_at_risk_when_the_project_was_written_off():
    told = scene(request("2026-11-02 10:00"), follow_up("2026-11-05 10:00"), stages=(stage(amount=700),))
    outcomes = {outcome: told.then(closed("2026-11-10 10:00", outcome)).stands(NOW).money.at_risk for outcome in Outcome}
    assert outcomes == {Outcome.WRITTEN_OFF: 700, Outcome.PAID: 0, Outcome.CANCELLED: 0, Outcome.WITHDRAWN: 0}
