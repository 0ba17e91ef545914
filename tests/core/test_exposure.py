"""If the client vanishes after stage k, the designer is out X: examples, and what holds for all quotes."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.core.exposure import deposit_that_halves, stages, with_deposit, worst
from desktop.core.model import Milestone
from desktop.core.vocabulary import MilestoneKind, Payment, Work

DEPOSIT, STAGE, FINAL, FEE = MilestoneKind


def quote(*parts: tuple[MilestoneKind, int], payment: Payment = Payment.UNSECURED) -> tuple[Milestone, ...]:
    return tuple(
        Milestone(f"m{number}", f"Part {number}", kind, amount, payment=payment) for number, (kind, amount) in enumerate(parts, 1)
    )


def lost(milestones: tuple[Milestone, ...]) -> list[int]:
    return [stage.lost for stage in stages(milestones)]


# ---------------------------------------------------------------------------------------------------------------- examples


def test_without_a_deposit_each_stage_is_wholly_at_stake() -> None:
    assert lost(quote((STAGE, 100_000), (STAGE, 80_000), (FINAL, 140_000))) == [100_000, 80_000, 140_000]


def test_thirty_forty_thirty() -> None:
    """The deposit is paid before the work; each stage is paid before the next begins."""
    made = quote((DEPOSIT, 30_000), (STAGE, 40_000), (FINAL, 30_000))
    assert lost(made) == [40_000, 30_000]
    assert [stage.title for stage in stages(made)] == ["Part 2", "Part 3"]


def test_half_in_advance_leaves_half() -> None:
    assert lost(quote((DEPOSIT, 160_000), (FINAL, 160_000))) == [160_000]


def test_a_deposit_alone_puts_nothing_at_stake() -> None:
    made = quote((DEPOSIT, 50_000))
    assert stages(made) == ()
    assert worst(made) == 0
    assert deposit_that_halves(made) is None


def test_what_the_platform_holds_is_not_at_stake() -> None:
    assert lost(quote((STAGE, 100_000), (FINAL, 50_000), payment=Payment.SECURED)) == [0, 0]
    first, last = quote((STAGE, 100_000), (FINAL, 50_000))
    assert lost((replace(first, payment=Payment.SECURED), last)) == [0, 50_000]
    deposit, only = quote((DEPOSIT, 40_000), (FINAL, 60_000))
    assert lost((replace(deposit, payment=Payment.SECURED), only)) == [60_000]


def test_money_held_for_a_later_stage_does_not_pay_for_this_one() -> None:
    first, last = quote((STAGE, 100_000), (FINAL, 50_000))
    assert lost((first, replace(last, payment=Payment.SECURED))) == [100_000, 0]
    assert lost((first, replace(last, payment=Payment.RELEASED))) == [100_000, 0]


def test_a_cancellation_fee_is_not_part_of_the_price() -> None:
    made = quote((STAGE, 100_000), (FINAL, 100_000))
    assert lost((*made, *quote((FEE, 40_000)))) == lost(made)


def test_canceled_and_waived_parts_do_not_count() -> None:
    first, second, last = quote((STAGE, 100_000), (STAGE, 70_000), (FINAL, 50_000))
    assert lost((first, replace(second, work=Work.CANCELLED), last)) == [100_000, 50_000]
    assert lost((first, replace(second, payment=Payment.WAIVED), last)) == [100_000, 50_000]


@pytest.mark.parametrize("parts", [(), ((STAGE, 0),), ((DEPOSIT, 500), (STAGE, 0), (FINAL, 0))])
def test_amounts_of_nothing_say_nothing(parts) -> None:
    assert stages(quote(*parts)) == ()
    assert deposit_that_halves(quote(*parts)) is None


def test_a_stage_that_costs_nothing_adds_nothing() -> None:
    assert lost(quote((STAGE, 0), (FINAL, 100))) == [0, 100]


def test_a_deposit_asked_for_late_counts_from_there() -> None:
    assert lost(quote((STAGE, 5_000), (DEPOSIT, 5_000), (FINAL, 5_000))) == [5_000, 5_000]


def test_a_single_payment_is_halved_by_half_in_advance() -> None:
    assert deposit_that_halves(quote((FINAL, 320_000)), 100) == 160_000


def test_three_equal_stages_need_half_in_advance() -> None:
    made = quote((STAGE, 100_000), (STAGE, 100_000), (FINAL, 100_000))
    assert deposit_that_halves(made, 100) == 150_000
    assert worst((*quote((DEPOSIT, 150_000)), *with_deposit(made, 150_000))) == 50_000


def test_a_currency_without_cents_is_counted_in_its_own_units() -> None:
    assert deposit_that_halves(quote((FINAL, 33_333))) == 16_667
    assert deposit_that_halves(quote((FINAL, 1))) is None


def test_no_deposit_is_proposed_beside_another_or_beside_safe_money() -> None:
    assert deposit_that_halves(quote((DEPOSIT, 10_000), (FINAL, 90_000))) is None
    assert deposit_that_halves(quote((FINAL, 90_000), payment=Payment.SECURED)) is None


def test_the_greatest_stage_alone_gives_the_deposit_when_that_is_enough() -> None:
    made = quote((STAGE, 30_000), (STAGE, 100_000), (FINAL, 50_000))
    assert deposit_that_halves(made, 100) == 50_000
    assert [m.amount for m in with_deposit(made, 50_000)] == [30_000, 50_000, 50_000]


def test_taking_a_deposit_off_leaves_the_fee_alone() -> None:
    reduced = with_deposit(quote((STAGE, 100), (FEE, 50), (FINAL, 100)), 101)
    assert [m.amount for m in reduced] == [49, 50, 50]


# ------------------------------------------------------------------------------------------------------------ for all quotes

amounts = st.integers(0, 10_000_000)
kinds = st.sampled_from([DEPOSIT, STAGE, FINAL, FEE])
payments = st.sampled_from([Payment.UNSECURED, Payment.SECURED, Payment.RELEASED, Payment.REQUESTED])
made_up = st.lists(
    st.builds(Milestone, st.just("m"), st.just("Part"), kinds, amounts, payment=payments), max_size=8, unique_by=id
).map(tuple)


@given(made_up)
def test_nobody_loses_more_than_the_price_or_less_than_nothing(made: tuple[Milestone, ...]) -> None:
    price = sum(m.amount for m in made if m.kind is not FEE)
    assert all(0 <= stage.lost <= price for stage in stages(made))


@given(made_up)
def test_with_all_money_held_nothing_is_at_stake(made: tuple[Milestone, ...]) -> None:
    assert worst(tuple(replace(m, payment=Payment.SECURED) for m in made)) == 0


@given(made_up, st.integers(0, 7))
def test_securing_a_part_never_puts_more_at_stake(made: tuple[Milestone, ...], index: int) -> None:
    if index < len(made) and made[index].payment is not Payment.RELEASED:
        safer = (*made[:index], replace(made[index], payment=Payment.SECURED), *made[index + 1 :])
        assert worst(safer) <= worst(made)


@given(st.lists(st.integers(0, 10_000_000), min_size=1, max_size=8), st.sampled_from([1, 100, 1000]))
def test_the_proposed_deposit_halves_what_is_at_stake(prices: list[int], unit: int) -> None:
    made = quote(*((STAGE, price) for price in prices))
    deposit = deposit_that_halves(made, unit)
    if deposit is None:
        assert sum(prices) <= 2 * unit
        return
    assert deposit % unit == 0
    assert deposit <= (sum(prices) + len(prices)) / 2 + unit
    reduced = with_deposit(made, deposit)
    assert deposit + sum(m.amount for m in reduced) == sum(prices)
    assert all(m.amount >= 0 for m in reduced)
    assert worst((*quote((DEPOSIT, deposit)), *reduced)) <= worst(made) / 2
