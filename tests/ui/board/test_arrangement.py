"""Ways to look at the board, as rules over cards: what a filter lets through, what stands first, which groups there are."""

from datetime import datetime, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.core.card import Card, by_name
from desktop.core.vocabulary import Column
from desktop.ui.board.arrangement import (
    NO_TAG,
    USUAL,
    Amount,
    Arrangement,
    Due,
    Filters,
    Grouping,
    Sorting,
    currencies_of,
    groups_of,
    key_of,
    lets_through,
    packed,
    unpacked,
    urgency,
    with_tag,
)
from tests.support.cards import MOMENT, NOW, PARIS, at, card

TAGS = ("web", "print", "brand")
DAYS = st.one_of(st.none(), st.integers(-10, 12).map(lambda days: int((NOW + timedelta(days=days, hours=-2)).timestamp())))


@st.composite
def some_cards(draw: Any) -> list[Card]:
    made = []
    for number in range(draw(st.integers(0, 12))):
        column = draw(st.sampled_from(list(Column)))
        closed = column is Column.CLOSED
        client = draw(st.sampled_from("abc"))
        made.append(
            card(
                f"p{number}",
                column.value,
                title=draw(st.sampled_from(["Poster", "poster", "Éclair", "Menu"])),
                client=f"Client {client}",
                client_id=client,
                platform_id=draw(st.sampled_from(["direct", "upwork"])),
                tags=tuple(draw(st.lists(st.sampled_from(TAGS), max_size=3))),
                dial="closed" if closed else draw(st.sampled_from(["silence", "paused"])),
                due_at=None if closed else draw(DAYS),
                event_at=number if closed else None,
                silent_from=draw(DAYS),
                active_at=draw(DAYS),
                currency=draw(st.sampled_from(["EUR", "USD"])),
                total=draw(st.integers(0, 4)) * 1_000,
            )
        )
    return made


ENDS = st.one_of(st.none(), st.integers(0, 4).map(lambda thousands: thousands * 1_000))
FILTERS = st.builds(
    Filters,
    st.sampled_from([None, "a", "b"]),
    st.sampled_from([None, "direct"]),
    st.sampled_from([None, NO_TAG, *TAGS]),
    st.sampled_from([None, *Due]),
    st.one_of(st.none(), st.builds(Amount, st.sampled_from(["EUR", "USD"]), ENDS, ENDS)),
)


def fits(one: Card, filters: Filters) -> bool:
    """What the filters say, word for word."""
    wanted = []
    if filters.client is not None:
        wanted.append(one.client_id == filters.client)
    if filters.platform is not None:
        wanted.append(one.platform_id == filters.platform)
    if filters.tag is not None:
        wanted.append(filters.tag in one.tags if filters.tag != NO_TAG else one.tags == ())
    if filters.due is not None:
        day = None if one.due_at is None else datetime.fromtimestamp(one.due_at, PARIS).date()
        wanted.append(
            {
                Due.NOW: one.due_at is not None and one.due_at <= NOW.timestamp(),
                Due.WEEK: day is not None and day <= NOW.date() + timedelta(days=7),
                Due.NOTHING: one.column != "closed" and one.due_at is None,
                Due.PAUSED: one.dial == "paused",
            }[filters.due]
        )
    if filters.amount is not None:
        currency, least, most = filters.amount
        wanted.append(one.currency == currency)
        wanted.append(least is None or one.total >= least)
        wanted.append(most is None or one.total <= most)
    return all(wanted)


@given(some_cards(), FILTERS)
def test_a_filter_lets_through_what_its_words_say(cards: list[Card], filters: Filters):
    passes = lets_through(filters, MOMENT)
    assert [passes(one) for one in cards] == [fits(one, filters) for one in cards]


@given(some_cards(), st.sampled_from(Sorting))
def test_what_is_sorted_by_stands_in_order_and_closed_ones_last(cards: list[Card], sorting: Sorting):
    found = sorted(cards, key=key_of(sorting, currencies_of(cards)))
    closed = [one.column == "closed" for one in found]
    assert closed == sorted(closed)
    still_open = [one for one in found if one.column != "closed"]
    last = 1 << 60
    match sorting:
        case Sorting.DUE:
            values: list[Any] = [last if one.due_at is None else one.due_at for one in still_open]
        case Sorting.SILENCE:
            values = [last if one.silent_from is None else one.silent_from for one in still_open]
        case Sorting.TITLE:
            values = [by_name(one.title) for one in still_open]
        case Sorting.AMOUNT:
            order = currencies_of(cards)
            values = [(order.index(one.currency), -one.total) for one in still_open]
        case Sorting.ACTIVITY:
            values = [-(one.active_at or 0) for one in still_open]
    assert values == sorted(values)


@pytest.mark.parametrize("sorting", [Sorting.DUE, Sorting.TITLE])
def test_numbers_in_titles_are_sorted_as_numbers_and_case_aside(sorting: Sorting):
    titles = ["cover", "Part 2", "part 2b", "Part 10", "Part 10 of 12", "poster"]
    cards = [card(f"p{number}", title=title) for number, title in enumerate(reversed(titles))]
    assert [one.title for one in sorted(cards, key=key_of(sorting, ("EUR",)))] == titles


def test_amounts_of_different_currencies_are_never_compared():
    cards = [card("p1", currency="USD", total=900), card("p2", total=100), card("p3", total=500)]
    found = sorted(cards, key=key_of(Sorting.AMOUNT, currencies_of(cards)))
    assert [one.project for one in found] == ["p3", "p2", "p1"]


@given(some_cards(), st.sampled_from(Grouping))
def test_every_card_stands_in_a_group_and_under_each_of_its_tags_once(cards: list[Card], grouping: Grouping):
    for one in cards:
        groups = groups_of(one, grouping)
        assert len(groups) == len(set(groups)) > 0
        if grouping is Grouping.TAG:
            assert set(groups) == (set(one.tags) or {NO_TAG})
        else:
            assert len(groups) == 1


def test_two_clients_of_the_same_name_are_two_groups():
    assert groups_of(card(client_id="a"), Grouping.CLIENT) != groups_of(card(client_id="b"), Grouping.CLIENT)


def test_a_card_from_before_clients_had_ids_stands_under_the_name():
    assert groups_of(card(client_id="", client="Onda"), Grouping.CLIENT) == ("Onda",)


def test_what_is_due_first_is_more_urgent_than_what_is_closed():
    due, later, nothing = card(due_at=1), card(due_at=2), card(due_at=None)
    closed = card(column="closed", due_at=None, dial="closed")
    assert urgency([later, due]) < urgency([later]) < urgency([nothing]) < urgency([closed])


def test_within_seven_days_ends_with_the_seventh_day_of_the_designers_zone():
    passes = lets_through(Filters(due=Due.WEEK), MOMENT)
    assert passes(card(due_at=at("2026-11-27 23:59")))
    assert not passes(card(due_at=at("2026-11-28 00:00")))


@pytest.mark.parametrize(
    ("tags", "source", "target", "found"),
    [
        (("web", "print"), "web", "brand", ("brand", "print")),
        (("web", "print"), "web", "print", ("print",)),
        (("web",), "web", NO_TAG, ()),
        ((), NO_TAG, "web", ("web",)),
    ],
)
def test_a_card_that_is_carried_changes_one_tag_only(tags: tuple[str, ...], source: str, target: str, found: tuple[str, ...]):
    assert with_tag(tags, source, target) == found


@given(st.builds(Arrangement, st.sampled_from(Grouping), st.sampled_from(Sorting), st.booleans(), FILTERS))
def test_a_way_to_look_is_kept_as_it_is(arrangement: Arrangement):
    assert unpacked(packed(arrangement)) == arrangement


@pytest.mark.parametrize(
    "text", ["", "{", "[]", "null", '{"grouping": "moon"}', packed(USUAL).replace("due", "moon"), '{"filters": 7}', "1e999"]
)
def test_what_cannot_be_read_is_as_usual(text: str):
    assert unpacked(text) == USUAL
