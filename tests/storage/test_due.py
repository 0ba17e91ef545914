"""What falls due is found by the cards that say so, each once, and by indexes."""

from datetime import UTC, datetime, timedelta

import pytest

from desktop.core.edits import AppendContact, PutProject
from desktop.core.notices.keys import key_of
from desktop.core.vocabulary import ContactType
from desktop.storage import due
from desktop.storage.store import Store
from tests.storage.making import NOW, a_card, a_contact, a_key, a_project, fill


def moment(seconds: float) -> datetime:
    return datetime.fromtimestamp(seconds, UTC)


def put(store: Store, id_: str, **card: object) -> None:
    if store.client("tea") is None:
        fill(store)
    store.apply([PutProject(id_, None, a_project(id_))], [a_card(id_, **card)], NOW)


def names(cards) -> list[str]:
    return [card.project for card in cards]


def test_what_is_due_comes_oldest_first(store: Store):
    for number in range(30):
        put(store, f"p{number:02}", due_at=1_000 * (30 - number))
    put(store, "none", due_at=None, step=None)
    assert names(store.due(moment(3_000))) == names(store.untold(moment(3_000))) == ["p29", "p28", "p27"]
    assert names(store.falling_due(moment(3_000), moment(5_000))) == ["p26", "p25"]
    following = store.next_due(moment(3_000))
    assert following is not None
    assert following.due_at == 4_000
    assert store.next_due(moment(30_000)) is None


@pytest.mark.parametrize(
    ("due_at", "next_change_at", "now", "is_due"),
    [
        (2_000, 2_000, 1_999.9, False),
        (2_000, None, 2_000, True),
        (2_000, 2_001, 2_000.2, False),  # it falls due within this second, and the card was derived before
        (2_000, 5_000, 2_000.2, True),
        (2_000, 2_001, 2_001, True),
    ],
)
def test_nothing_is_due_a_part_of_a_second_early(store: Store, due_at: int, next_change_at: int | None, now: float, is_due: bool):
    put(store, "tin", due_at=due_at, next_change_at=next_change_at)
    assert bool(store.due(moment(now))) is bool(store.untold(moment(now))) is is_due


def test_what_was_told_is_not_untold(store: Store):
    put(store, "tin", number=None, step="deliver")
    put(store, "box")
    keys = [key_of(card) for card in store.untold(NOW)]
    store.put_told([key for key in keys if key], NOW)
    assert store.untold(NOW) == ()
    store.put_cards([a_card("box", due_at=2_500)])
    assert names(store.untold(NOW)) == ["box"]


def test_what_was_put_off_is_untold_again_when_its_time_has_come(store: Store):
    put(store, "tin")
    for told in (False, True):
        if told:
            store.put_told([a_key()], NOW)
        store.put_snooze(a_key(), NOW + timedelta(hours=1))
        assert store.untold(NOW) == ()
        assert store.next_snooze_ends(NOW) == NOW + timedelta(hours=1)
        assert names(store.untold(NOW + timedelta(hours=1))) == ["tin"]
    store.put_told([a_key()], NOW + timedelta(hours=1))
    assert store.untold(NOW + timedelta(hours=1)) == ()
    assert store.next_snooze_ends(NOW) is None


def test_a_project_that_keeps_quiet_is_due_but_not_untold(store: Store):
    put(store, "tin")
    store.put_muted("tin", True)
    assert store.untold(NOW) == ()
    assert names(store.due(NOW)) == ["tin"]


def test_who_still_waits_for_what_was_said_is_found(store: Store):
    put(store, "tin")
    put(store, "box", number=None, step="deliver")
    assert names(store.waiting_for([a_key("box", step="deliver", number=0), a_key(due_at=5), a_key(), a_key("gone")])) == [
        "box",
        "tin",
    ]


def test_pauses_that_ended_by_themselves_are_found(store: Store):
    ended = {"dial": "paused", "step": None, "due_at": None, "next_change_at": 2_000}
    put(store, "tin", paused_until="1970-01-01", **ended)
    put(store, "box", paused_until=None, **ended | {"next_change_at": 2_000})
    put(store, "cup", paused_until="1970-01-02", **ended | {"next_change_at": 3_000})
    assert names(store.pauses_over(moment(2_500))) == ["tin"]
    assert store.card("cup") == a_card("cup", paused_until="1970-01-02", **ended | {"next_change_at": 3_000})
    assert store.card("gone") is None


def test_what_was_done_on_a_day_is_found_the_newest_first(store: Store):
    hours = [NOW + timedelta(hours=n) for n in range(6)]
    entries = [a_contact(f"e{n}", at=hours[n], recorded_at=hours[n], number=n + 1) for n in range(5)]
    late = a_contact("late", at=hours[0], recorded_at=hours[2])
    taken = [a_contact("r", at=hours[3], recorded_at=hours[3], type=ContactType.RETRACTED, retracts="e2", number=None)]
    fill(store, a_project(contacts=(*entries, late, *taken)))
    found = store.done(hours[1], hours[4])
    assert [(one.type.value, one.number) for one in found] == [("retracted", None), ("request", 4), ("request", 2)]
    assert found[1] == due.Done("tin", "Tea tin range", "Northlight Tea", ContactType.REQUEST, 4, hours[3], held=True, mine=False)
    again = a_contact("rr", at=hours[3], recorded_at=hours[3], type=ContactType.RETRACTED, retracts="r")
    store.apply([AppendContact("tin", again)], [a_card()], NOW)
    assert [one.number for one in store.done(hours[1], hours[4])] == [None, 4, 3, 2]


def test_many_keys_find_the_same_as_few(store: Store):
    for number in range(60):
        put(store, f"p{number:02}", due_at=2_000 + number)
    keys = [a_key(f"p{number:02}", due_at=2_000 + number) for number in range(0, 60, 2)] + [a_key("gone"), a_key("p01", due_at=3)]
    many = keys + [a_key("p03", due_at=2_000 + number) for number in range(50)]
    assert names(store.waiting_for(keys)) == [f"p{number:02}" for number in range(0, 60, 2)]
    assert names(store.waiting_for(many)) == [*names(store.waiting_for(keys)), "p03"]


def test_all_of_it_goes_by_indexes(store: Store):
    plans = [
        (due._DUE, (5,), "card_due"),
        (due._BETWEEN, (5, 9), "card_due"),
        (due._FIRST_AFTER, (5,), "card_due"),
        (due._PAUSES_OVER, (5,), "card_change"),
        (f"SELECT 1 FROM {due._UNTOLD}", (5, "5"), "card_due"),
        (due._RECORDED, ("a", "b"), "contact_recorded"),
    ]
    for sql, given, index in plans:
        plan = str(store.database.read(f"EXPLAIN QUERY PLAN {sql}", *given))
        assert f"INDEX {index}" in plan
