"""The derived rows of the board: read back as they were put, in the board's order, found again when their moment comes."""

import subprocess
import sys
from collections import defaultdict
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.core.card import Card, ColumnSum, Dial, Event, Headline, Segment, order, packed
from desktop.core.edits import PutProject
from desktop.core.vocabulary import Column, PauseReason, StepKind, Variant
from desktop.storage.errors import Missing
from desktop.storage.reader import BoardReader
from desktop.storage.store import Store
from tests.storage.making import NOW, a_card, a_client, a_project, new
from tests.storage.strategies import texts

ROOT = Path(__file__).resolve().parents[2]
PROJECTS = [f"p{number}" for number in range(6)]

moments = st.none() | st.integers(0, 253_402_300_799)  # to the end of the year 9999
sums = st.integers(0, 2**62)
words_or_none = {"step": StepKind, "variant": Variant, "pause_reason": PauseReason}
some_cards = st.builds(
    Card,
    project=st.just(""),
    column=st.sampled_from([column.value for column in Column]),
    title=texts,
    client=texts,
    platform=texts,
    currency=st.sampled_from(["EUR", "USD"]),
    segments=st.lists(st.tuples(sums, st.sampled_from([each.value for each in Segment])), max_size=3).map(packed),
    headline=st.sampled_from([each.value for each in Headline]),
    dial=st.sampled_from([each.value for each in Dial]),
    event=st.sampled_from([each.value for each in Event]),
    step_title=texts,
    number=st.none() | st.integers(1, 60),
    paused_until=st.none() | st.dates().map(str),
    tags=st.lists(texts, max_size=2).map(tuple),
    **dict.fromkeys(("amount", "total", "paid", "awaiting", "at_risk"), sums),
    **dict.fromkeys(("silent_from", "base_at", "due_at", "event_at", "next_change_at", "active_at"), moments),
    **{name: st.none() | st.sampled_from([each.value for each in words]) for name, words in words_or_none.items()},
)


@pytest.fixture
def board(store: Store) -> Store:
    """Six projects without cards."""
    store.apply(new(a_client(), *(a_project(id_) for id_ in PROJECTS)), [], NOW)
    return store


def in_order(cards: list[Card], column: str) -> list[Card]:
    return sorted((card for card in cards if card.column == column), key=order)


def summed(cards: list[Card]) -> dict[tuple[str, str], ColumnSum]:
    groups: dict[tuple[str, str], list[Card]] = defaultdict(list)
    for card in cards:
        groups[card.column, card.currency].append(card)
    matters = {"quote": "total", "my_turn": "total", "closed": "paid"}
    return {
        (column, currency): ColumnSum(
            column,
            currency,
            len(group),
            sum(getattr(card, matters.get(column, "amount")) for card in group),
            *(sum(getattr(card, name) for card in group) for name in ("paid", "awaiting", "at_risk")),
        )
        for (column, currency), group in groups.items()
    }


def test_any_cards_are_read_back_in_order_with_their_sums(board: Store):
    @settings(max_examples=80)
    @given(st.lists(some_cards, min_size=6, max_size=6))
    def any_cards(made: list[Card]) -> None:
        cards = [card._replace(project=project) for card, project in zip(made, PROJECTS, strict=True)]
        board.put_cards(cards)
        with BoardReader(board.path.parent) as reader:
            for column in Column:
                assert reader.cards(column) == in_order(cards, column)
                assert reader.cards(column, 2, 1) == in_order(cards, column)[1:3]
            assert {(each.column, each.currency): each for each in reader.sums()} == summed(cards)
            assert reader.next_change_at() == board.next_change_at()
            due = [card.next_change_at for card in cards if card.next_change_at is not None]
            assert reader.next_change_at() == min(due, default=None)
            moment = datetime.fromtimestamp(min(due, default=0), UTC)
            assert len(board.stale(moment)) == due.count(min(due, default=0))

    any_cards()


def test_what_is_due_is_found_by_its_moment(board: Store):
    board.put_cards([a_card("p0", next_change_at=300), a_card("p1", next_change_at=None), a_card("p2", next_change_at=100)])
    at = [datetime.fromtimestamp(seconds, UTC) for seconds in (99.9, 100, 299.999, 300)]
    assert [board.stale(moment) for moment in at] == [(), ("p2",), ("p2",), ("p2", "p0")]


def test_an_index_finds_what_is_due_and_what_is_first(board: Store):
    for sql, index in {
        "SELECT project_id FROM card WHERE next_change_at <= 5 ORDER BY next_change_at": "card_change",
        "SELECT min(next_change_at) FROM card WHERE next_change_at IS NOT NULL": "card_change",
        "SELECT * FROM card WHERE board_column = 'quote' ORDER BY sort_at, sort_title, project_id LIMIT 50": "card_order",
        "SELECT board_column, currency, sum(total), sum(paid) FROM card GROUP BY board_column, currency": "card_money",
    }.items():
        plan = " ".join(row[3] for row in board.database.read(f"EXPLAIN QUERY PLAN {sql}"))
        assert index in plan
        assert "TEMP B-TREE" not in plan


def test_a_card_goes_to_the_trash_with_its_project(board: Store):
    board.put_cards([a_card("p0")])
    board.apply([PutProject("p0", a_project("p0"), None)], [], NOW)
    with BoardReader(board.path.parent) as reader:
        assert reader.cards("follow_up") == []
    assert "p0" not in board.without_card()


def test_cards_can_be_thrown_away_and_say_what_they_rest_on(board: Store):
    assert board.without_card() == tuple(PROJECTS)
    board.drop_cards("rules 1")
    board.put_cards([a_card("p0")])
    assert board.without_card() == tuple(PROJECTS[1:])
    board.drop_cards("rules 2")
    assert board.without_card() == tuple(PROJECTS)
    with BoardReader(board.path.parent) as reader:
        assert reader.card_basis() == board.card_basis() == "rules 2"


def test_there_is_no_board_before_there_is_a_store(folder: Path):
    with pytest.raises(Missing):
        BoardReader(folder)
    assert not folder.exists()


def test_reading_the_board_loads_nothing_dear():
    code = "import sys, desktop.storage.reader; print(*sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    dear = {"sqlite_utils", "dataclasses", "inspect", "logging", "hashlib", "subprocess", "tempfile", "desktop.core.model"}
    assert dear & set(done.stdout.split()) == set()


def test_a_store_that_is_only_read_does_without_the_library_that_writes(folder: Path):
    Store.open(folder).close()
    code = f"""
import sys, pathlib
from desktop.storage.store import Store
for read_only in (True, False):
    with Store.open(pathlib.Path({str(folder)!r}), read_only=read_only) as store:
        store.studio(), store.stale({NOW!r}), store.card_basis()
print("sqlite_utils" in sys.modules)
"""
    code = "import datetime\n" + code
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "False"
