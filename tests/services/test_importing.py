"""Promises of an import: all or nothing, nothing twice, and nothing lost without being asked."""

import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings

from desktop.core.commands import RecordMessage
from desktop.core.model import Studio
from desktop.core.vocabulary import ContactType
from desktop.services.exchange.writing import write
from desktop.services.importing import Kind, OnConflict, Outcome, carry_out, carry_out_all, preview
from desktop.services.service import Service
from desktop.storage import backup, coherence
from desktop.storage.card_rows import card
from desktop.storage.store import Store
from tests.services.conftest import HandClock, service_over
from tests.support.studios import NOW, studios

SAMPLE = (Path(__file__).parents[1] / "data" / "studio.json").read_bytes()


def written(store: Store) -> bytes:
    return b"".join(write(store.designer(), store.platforms(), store.clients(), store.projects()))


def edited(change: Callable[[dict[str, Any]], None]) -> bytes:
    file = json.loads(SAMPLE)
    change(file)
    return json.dumps(file).encode()


def cards(store: Store) -> list[Any]:
    rows = store.database.read("SELECT * FROM card ORDER BY project_id")
    return [tuple(row) for row in rows]


def later_title(file: dict[str, Any]) -> None:
    file["projects"][0]["title"] = "Packaging, again"


def other_client(file: dict[str, Any]) -> None:
    file["clients"][0]["person"] = "Somebody else"


# Coming in ------------------------------------------------------------------------------------------------------------------


def test_an_import_brings_everything(store: Store, service: Service) -> None:
    outcome = carry_out(SAMPLE, store, service)
    assert (outcome.problems, outcome.conflicts) == ((), [])
    assert outcome.added == {Kind.DESIGNER: 1, Kind.CLIENT: 13, Kind.PROJECT: 13}
    assert len(store.project_ids()) == len(cards(store)) == 13
    assert coherence.check(store) == []


def test_export_and_import_give_the_same_bytes(store: Store, service: Service, tmp_path: Path, clock: HandClock) -> None:
    carry_out(SAMPLE, store, service)
    first = written(store)
    with Store.open(tmp_path / "second") as second:
        carry_out(first, second, service_over(second, clock))
        assert written(second) == first


@given(studio=studios())
@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_any_studio_comes_through_the_store_unchanged(studio: Studio, tmp_path_factory: pytest.TempPathFactory) -> None:
    data = b"".join(write(studio.designer, studio.platforms, studio.clients, studio.projects))
    with Store.open(tmp_path_factory.mktemp("data")) as store:
        outcome = carry_out(data, store, service_over(store, HandClock(NOW)))
        assert not outcome.refused
        assert written(store) == data
        assert coherence.check(store) == []


def test_the_cards_of_an_import_are_those_of_the_rules(store: Store, service: Service) -> None:
    carry_out(SAMPLE, store, service)
    derived = sorted(service.cards(store.projects(), service.now()))
    names = ", ".join(("project_id", "board_column", *derived[0]._fields[2:]))
    kept = [card(row) for row in store.database.read(f"SELECT {names} FROM card ORDER BY project_id")]
    assert kept == derived
    assert service.refresh().everything is False


def test_the_same_file_again_changes_nothing(store: Store, service: Service) -> None:
    carry_out(SAMPLE, store, service)
    before = written(store)
    outcome = carry_out(SAMPLE, store, service)
    assert (outcome.added, outcome.replaced, outcome.conflicts) == ({}, {}, [])
    assert outcome.unchanged == {Kind.CLIENT: 13, Kind.PROJECT: 13}
    assert written(store) == before
    assert backup.listed(store.path.parent) == []


def test_a_project_without_any_date_is_the_same_tomorrow(store: Store, service: Service, clock: HandClock) -> None:
    file = {"relance": 1, "clients": [{"name": "Ana"}]}
    project = {"client": "Ana", "title": "Logo", "currency": "EUR", "contacts": [{"text": "hello"}]}
    data = json.dumps({**file, "projects": [project]}).encode()
    carry_out(data, store, service)
    clock.advance(days=1)
    assert carry_out(data, store, service).unchanged == {Kind.CLIENT: 1, Kind.PROJECT: 1}


def test_a_second_file_adds_to_the_first(store: Store, service: Service) -> None:
    carry_out(SAMPLE, store, service)
    more = {"relance": 1, "clients": [{"name": "Ana"}], "projects": [{"client": "Ana", "title": "Logo", "currency": "EUR"}]}
    outcome = carry_out(json.dumps(more).encode(), store, service)
    assert outcome.added == {Kind.CLIENT: 1, Kind.PROJECT: 1}
    assert len(store.project_ids()) == len(cards(store)) == 14
    assert [made.occasion for made in backup.listed(store.path.parent)] == [backup.Occasion.IMPORT]


# All or nothing -------------------------------------------------------------------------------------------------------------


def spoil_last(file: dict[str, Any]) -> None:
    file["projects"][-1]["contacts"][-1]["at"] = "2999-01-01T00:00:00Z"


def test_a_problem_at_the_end_leaves_nothing_behind(store: Store, service: Service) -> None:
    outcome = carry_out(edited(spoil_last), store, service)
    assert [problem.path for problem in outcome.problems] == ["projects[12].contacts[2].at"]
    assert (outcome.change, store.studio(), cards(store)) == (None, Studio(), [])
    assert carry_out(SAMPLE, store, service).added[Kind.PROJECT] == 13


def test_of_several_files_all_come_in_or_none(store: Store, service: Service) -> None:
    more = json.dumps({"relance": 1, "clients": [{"name": "Ana"}]}).encode()
    outcomes = carry_out_all([more, edited(spoil_last)], store, service)
    assert [outcome.refused for outcome in outcomes] == [False, True]
    assert store.studio() == Studio()
    assert not any(outcome.refused for outcome in carry_out_all([more, SAMPLE], store, service))
    assert len(store.clients()) == 14


def test_files_that_contradict_each_other_do_not_come_in(store: Store, service: Service) -> None:
    outcomes = carry_out_all([SAMPLE, edited(later_title)], store, service)
    assert [outcome.undecided for outcome in outcomes] == [False, True]
    assert store.studio() == Studio()


def test_a_refused_file_costs_no_backup(store: Store, service: Service) -> None:
    carry_out(SAMPLE, store, service)
    before = written(store)
    assert carry_out(edited(spoil_last), store, service).refused
    assert carry_out(edited(later_title), store, service).undecided
    assert (written(store), backup.listed(store.path.parent)) == (before, [])


def test_a_preview_tells_the_same_and_does_nothing(store: Store, service: Service) -> None:
    def without_change(outcome: Outcome) -> Outcome:
        return replace(outcome, change=None)

    expected = preview(SAMPLE, None, service.now(), service.new_id)
    assert preview(SAMPLE, store, service.now(), service.new_id) == expected
    assert store.studio() == Studio()
    assert without_change(carry_out(SAMPLE, store, service)) == expected


# Conflicts ------------------------------------------------------------------------------------------------------------------


def other_settings(file: dict[str, Any]) -> None:
    file["designer"]["signature"] = "N."


def other_policy(file: dict[str, Any]) -> None:
    file["policy"]["window_hours"] = 72


@pytest.mark.parametrize(
    ("change", "kind", "id_", "name"),
    [
        (later_title, Kind.PROJECT, "packaging", "Packaging refresh"),
        (other_client, Kind.CLIENT, "brume", "Atelier Brume"),
        (other_settings, Kind.DESIGNER, "", "Noa"),
        (other_policy, Kind.DESIGNER, "", "Noa"),
    ],
)
def test_what_differs_is_a_conflict_and_waits_for_a_choice(
    store: Store, service: Service, change: Callable[[dict[str, Any]], None], kind: Kind, id_: str, name: str
) -> None:
    carry_out(SAMPLE, store, service)
    before = written(store)
    outcome = carry_out(edited(change), store, service)
    assert outcome.undecided
    assert [(conflict.kind, conflict.id, conflict.name) for conflict in outcome.conflicts] == [(kind, id_, name)]
    assert written(store) == before


@pytest.mark.parametrize("change", [later_title, other_client, other_settings, other_policy])
def test_kept_is_what_is_here_replaced_what_is_in_the_file(
    store: Store, service: Service, clock: HandClock, tmp_path: Path, change: Callable[[dict[str, Any]], None]
) -> None:
    carry_out(SAMPLE, store, service)
    before = written(store)
    carry_out(edited(change), store, service, OnConflict.KEEP)
    assert written(store) == before
    carry_out(edited(change), store, service, OnConflict.REPLACE)
    with Store.open(tmp_path / "other") as other:
        carry_out(edited(change), other, service_over(other, clock))
        assert written(store) == written(other)
        assert cards(store) == cards(other)


def test_a_project_as_new_stands_beside_the_one_here(store: Store, service: Service) -> None:
    carry_out(SAMPLE, store, service)
    outcome = carry_out(edited(later_title), store, service, OnConflict.NEW)
    assert outcome.added == {Kind.PROJECT: 1}
    assert [project.title for project in store.projects_of("brume")] == ["Packaging refresh", "Packaging, again"]


def test_a_client_as_new_brings_their_projects_as_new(store: Store, service: Service) -> None:
    carry_out(SAMPLE, store, service)
    outcome = carry_out(edited(other_client), store, service, OnConflict.NEW)
    assert outcome.added == {Kind.CLIENT: 1, Kind.PROJECT: 1}
    (new,) = [client for client in store.clients() if client.person == "Somebody else"]
    assert [project.title for project in store.projects_of(new.id)] == ["Packaging refresh"]
    assert len(store.projects_of("brume")) == 1


def test_an_own_platform_as_new_is_taken_by_the_projects_of_its_file(store: Store, service: Service) -> None:
    def file(hours: int, project: str) -> bytes:
        told = {"client": "Ana", "title": project, "currency": "EUR", "platform": "agency"}
        parts = {"platforms": [{"id": "agency", "window_hours": hours}], "clients": [{"name": "Ana"}], "projects": [told]}
        return json.dumps({"relance": 1, **parts}).encode()

    carry_out(file(24, "Logo"), store, service)
    carry_out(file(72, "Poster"), store, service, OnConflict.NEW)
    hours = {platform.id: platform.window_hours for platform in store.platforms()}
    assert [hours[project.platform] for project in store.projects()] == [24, 72]


def test_replacing_a_project_takes_entries_back_and_never_rewrites_the_log(store: Store, service: Service) -> None:
    carry_out(SAMPLE, store, service)
    service.execute(RecordMessage("tea", service.now(), "A word of mine."))

    def other_entry(file: dict[str, Any]) -> None:
        tea = next(project for project in file["projects"] if project["id"] == "tea")
        tea["contacts"][0]["need"] = "another choice"

    carry_out(edited(other_entry), store, service, OnConflict.REPLACE)
    project = store.project("tea")
    assert project is not None
    types = [contact.type for contact in project.contacts]
    assert types == [*types[:5], ContactType.RETRACTED, ContactType.RETRACTED, ContactType.REQUEST]
    assert carry_out(edited(other_entry), store, service).unchanged[Kind.PROJECT] == 13
    assert coherence.check(store) == []


def test_settings_that_were_never_touched_give_way(store: Store, service: Service) -> None:
    carry_out(json.dumps({"relance": 1, "policy": {"window_hours": 72}}).encode(), store, service)
    carry_out(json.dumps({"relance": 1, "designer": {"name": "Noa"}}).encode(), store, service)
    designer = store.designer()
    assert (designer.name, designer.policy.window_hours) == ("Noa", 72)
