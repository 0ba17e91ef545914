"""Promises of `agenda --json`: the board of the samples to the minute, every key, and dates that explain themselves."""

import json
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest

from desktop.services.agenda import agenda
from desktop.services.importing import carry_out
from desktop.services.service import Service
from desktop.storage.store import Store
from tests.services.conftest import HandClock

SAMPLE = (Path(__file__).parents[1] / "data" / "studio.json").read_bytes()

# The table that comes with the samples: column, turn, days of silence and the client's working days of them, the next step.
BOARD = [
    ("Website hero art", "follow_up", "client", 14, 9, ("follow_up", 2, True, "2026-11-19T08:00:00Z")),
    ("Tea tin range", "follow_up", "client", 7, 5, ("follow_up", 1, True, "2026-11-20T08:00:00Z")),
    ("Mobile onboarding", "final_notice", "client", 21, 15, ("mark_complete", None, False, "2026-11-21T08:40:00Z")),
    ("Festival poster", "client_turn", "client", 3, 3, ("follow_up", 1, False, "2026-11-23T08:00:00Z")),
    ("Packaging refresh", "quote", "client", 2, 2, ("follow_up", 1, False, "2026-11-23T08:00:00Z")),
    ("Trade fair booth", "final_notice", "platform", 28, 20, ("check_support", 1, False, "2026-11-23T08:00:00Z")),
    ("Wine label series", "client_turn", "client", 2, 2, ("follow_up", 1, False, "2026-11-23T08:00:00Z")),
    ("Brand guidelines", "my_turn", "mine", None, None, ("deliver", None, False, "2026-11-26T08:00:00Z")),
    ("App icon set", "my_turn", "mine", None, None, ("deliver", None, False, "2026-11-30T08:00:00Z")),
    ("Menu illustration", "my_turn", "mine", None, None, ("deliver", None, False, "2026-12-04T08:00:00Z")),
    ("Book cover", "follow_up", "client", 18, 14, None),
    ("Event banner", "closed", "nobody", None, None, None),
    ("Logo for a bakery", "closed", "nobody", None, None, None),
]


@pytest.fixture
def told(store: Store, service: Service, clock: HandClock) -> dict[str, Any]:
    carry_out(SAMPLE, store, service)
    clock.now = datetime.fromisoformat("2026-11-20T10:00:00+01:00")
    return agenda(service, store.projects())


def of(told: dict[str, Any], project: str) -> dict[str, Any]:
    (found,) = [each for each in told["projects"] if each["id"] == project]
    return found


def test_the_sample_gives_its_board_in_its_order(told: dict[str, Any]) -> None:
    found = []
    for project in told["projects"]:
        step = project["next"] and tuple(project["next"][name] for name in ("step", "number", "due", "due_at"))
        days = project["silent_days"], project["silent_working_days"]
        found.append((project["title"], project["column"], project["turn"], *days, step))
    assert found == BOARD


def test_it_tells_all_that_is_promised_and_nothing_else(told: dict[str, Any]) -> None:
    assert set(told) == {"at", "projects"}
    assert told["at"] == "2026-11-20T09:00:00Z"
    for project in told["projects"]:
        assert (
            list(project)
            == (
                "id title client platform column turn purpose silent_since silent_days silent_working_days follow_ups_sent"
                " paused next ladder money milestones"
            ).split()
        )
        assert set(project["money"]) == set("currency total paid awaiting at_risk secured".split())
        for step in filter(None, [project["next"]]):
            assert set(step) == set("step number variant due_at due".split())
        for rung in project["ladder"]:
            assert set(rung) == set("step number variant state at why".split())
            assert rung["state"] in ("done", "due", "planned")
            if rung["why"] is not None:
                assert set(rung["why"]) == set("base working_days skipped not_before landed_on source".split())
        for milestone in project["milestones"]:
            assert set(milestone) == set("title kind amount work payment due_on".split())
    json.dumps(told, allow_nan=False)


def test_the_ladder_goes_from_what_was_done_to_what_may_come(told: dict[str, Any]) -> None:
    rungs = [(rung["step"], rung["number"], rung["variant"], rung["state"]) for rung in of(told, "hero")["ladder"]]
    assert rungs == [
        ("follow_up", 1, None, "done"),
        ("follow_up", 2, None, "due"),
        ("final_notice", None, "complete", "planned"),
        ("contact_support", None, None, "planned"),
    ]


def test_a_date_explains_itself(told: dict[str, Any]) -> None:
    assert of(told, "tea")["ladder"][0]["why"] == {
        "base": "2026-11-13T15:20:00Z",
        "working_days": 3,
        "skipped": [{"date": "2026-11-14", "reason": "weekend"}, {"date": "2026-11-15", "reason": "weekend"}],
        "not_before": "2026-11-20",
        "landed_on": "2026-11-20",
        "source": "designer",
    }


def test_holidays_are_named_with_their_country_and_days_off_as_such(store: Store, service: Service, clock: HandClock) -> None:
    def ask(file: dict[str, Any]) -> None:
        tea = next(project for project in file["projects"] if project["id"] == "tea")
        tea["contacts"] = [{"type": "request", "at": "2026-12-22T15:20:00Z", "purpose": "approval"}]

    clock.now = datetime.fromisoformat("2026-12-23T10:00:00+01:00")
    file = json.loads(SAMPLE)
    ask(file)
    carry_out(json.dumps(file).encode(), store, service)
    why = of(agenda(service, store.projects()), "tea")["ladder"][0]["why"]
    reasons = {skipped["date"]: skipped["reason"] for skipped in why["skipped"]}
    assert reasons["2026-12-25"] == "Christmas Day (United Kingdom)"
    assert reasons["2026-12-26"] == "weekend"
    assert reasons["2026-12-30"] == "day off"
    assert why["landed_on"] == "2027-01-04"


def test_a_pause_is_told_and_the_ladder_planned_behind_it(told: dict[str, Any]) -> None:
    cover = of(told, "cover")
    assert cover["paused"] == {"reason": "hardship", "until": "2026-12-07", "review_on": None}
    assert cover["ladder"][1]["why"]["base"] == "2026-12-07"
    assert {rung["state"] for rung in cover["ladder"]} == {"done", "planned"}


def test_money_is_told_in_minor_units(told: dict[str, Any]) -> None:
    money = of(told, "tea")["money"]
    assert money == {"currency": "EUR", "total": 250000, "paid": 125000, "awaiting": 125000, "at_risk": 125000, "secured": 0}
    assert of(told, "tea")["milestones"][0] == {
        "title": "Deposit",
        "kind": "deposit",
        "amount": 62500,
        "work": "approved",
        "payment": "released",
        "due_on": "2026-10-12",
    }


def test_nothing_to_tell_is_an_empty_list(service: Service) -> None:
    assert agenda(service, ()) == {"at": "2026-11-20T09:00:00Z", "projects": []}
