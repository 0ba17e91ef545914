"""A project keeps the values its platform had when it started: through changes, undo, the store, export and import."""

import json
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from desktop.core import commands as c
from desktop.core.model import Client, Completion, Period, Platform, PolicyValues
from desktop.core.refusal import Reason, Refused
from desktop.core.vocabulary import Confidence, Purpose, Unit
from desktop.services import platform_profiles
from desktop.services.exchange.writing import write
from desktop.services.importing import OnConflict, carry_out
from desktop.services.service import Service
from desktop.storage.store import Store
from tests.services.conftest import HandClock, service_over


def start(service: Service, platform: str = "99designs", project: str = "p1") -> None:
    client = Client(f"client of {project}", "Teatro Onda")
    service.execute(c.CreateProject(project, client.id, "Poster", "EUR", platform, (), (), client))


def change(service: Service, platform: str = "99designs", **values: object) -> Platform:
    known = service.platform(platform)
    assert known is not None
    changed = replace(known, **values)  # type: ignore[arg-type]
    service.execute(c.EditPlatform(changed))
    return changed


def profile_of(service: Service, project: str = "p1") -> Platform:
    found = service.project(project)
    assert found is not None
    return service.around(found).platform


def edit(service: Service, **values: object) -> None:
    found = service.project("p1")
    assert found is not None
    command = c.EditProject("p1", found.client, found.title, found.currency, found.platform)
    service.execute(replace(command, **values))  # type: ignore[arg-type]


def exported(service: Service) -> bytes:
    store = service.store
    return b"".join(write(store.designer(), store.platforms(), store.clients(), store.projects()))


def test_a_changed_value_counts_for_new_projects_only(service: Service) -> None:
    start(service)
    change(service, window_hours=72)
    start(service, project="p2")
    assert profile_of(service).window_hours == 48
    assert profile_of(service, "p2").window_hours == 72


def test_what_was_saved_survives_the_store(service: Service, store: Store, clock: HandClock) -> None:
    before = service.platform("upwork")
    start(service, "upwork")
    change(service, "upwork", completion=None, dispute=None, checked_on=None)
    assert profile_of(service_over(store, clock)) == before


def test_a_new_name_shows_on_running_projects_too(service: Service) -> None:
    start(service)
    change(service, name="99d", window_hours=72)
    assert (profile_of(service).name, profile_of(service).window_hours) == ("99d", 48)


def test_a_project_takes_the_new_values_when_told_and_undo_gives_the_old_ones_back(service: Service) -> None:
    start(service)
    change(service, window_hours=72)
    edit(service, title="Other poster")
    assert profile_of(service).window_hours == 48
    found = service.project("p1")
    assert found is not None
    update = service.execute(c.EditProject("p1", found.client, found.title, "EUR", "99designs", renew=True))
    assert profile_of(service).window_hours == 72
    assert update.change is not None
    service.undo(update.change)
    assert profile_of(service).window_hours == 48


def test_a_project_that_moves_to_another_platform_takes_the_values_it_has_now(service: Service) -> None:
    start(service)
    upwork = change(service, "upwork", window_hours=96)
    edit(service, platform="upwork")
    assert profile_of(service) == upwork


def test_a_project_outlives_its_platform(service: Service) -> None:
    made = service.execute(c.EditPlatform(Platform("agency", "Agency", window_hours=24))).change
    start(service, "agency")
    assert made is not None
    service.undo(made)
    edit(service, title="Other poster")
    assert (profile_of(service).name, profile_of(service).window_hours) == ("Agency", 24)


def test_a_change_of_a_platform_moves_no_date_of_a_running_project(service: Service, clock: HandClock) -> None:
    start(service)
    service.execute(c.RecordQuoteAccepted("p1", clock()))
    service.execute(c.RecordRequest("p1", clock(), Purpose.FEEDBACK, "remarks"))
    known = service.platform("99designs")
    assert known is not None
    assert service.moved_by(c.EditPlatform(replace(known, completion=None))) == []


def test_reset_brings_the_shipped_values_back_and_undo_the_own_ones(service: Service) -> None:
    shipped = service.platform("99designs")
    changed = change(service, window_hours=72)
    update = service.execute(c.ResetPlatform("99designs"))
    assert service.platform("99designs") == shipped
    assert update.change is not None
    service.undo(update.change)
    assert service.platform("99designs") == changed


def test_an_own_platform_goes_only_without_projects(service: Service) -> None:
    service.execute(c.EditPlatform(Platform("agency", "Agency")))
    start(service, "agency")
    with pytest.raises(Refused) as refused:
        service.execute(c.RemovePlatform("agency"))
    assert refused.value.reason is Reason.PLATFORM_IN_USE
    edit(service, platform="direct")
    service.execute(c.RemovePlatform("agency"))
    assert service.platform("agency") is None


@pytest.mark.parametrize(
    "profile",
    [
        Platform("99designs", "99designs", window_hours=0),
        Platform("99designs", "99designs", dispute=Period(0, Unit.HOURS)),
        Platform("99designs", "99designs", completion=Completion(Period(10_001, Unit.HOURS))),
    ],
)
def test_a_profile_has_bounds(service: Service, profile: Platform) -> None:
    with pytest.raises(Refused) as refused:
        service.execute(c.EditPlatform(profile))
    assert refused.value.reason is Reason.SETTING_OUT_OF_RANGE


@pytest.mark.parametrize(
    "policy",
    [PolicyValues(()), PolicyValues((3, 0)), PolicyValues(final_notice_after=366), PolicyValues(window_hours=2_161)],
)
def test_intervals_have_bounds(service: Service, policy: PolicyValues) -> None:
    refused = service.preview(c.EditDesigner(replace(service.designer(), policy=policy)))
    assert refused is not None
    assert refused.reason is Reason.SETTING_OUT_OF_RANGE


def test_the_file_tells_a_projects_values_only_where_they_differ(service: Service) -> None:
    start(service)
    assert b"platform_profile" not in exported(service)
    change(service, window_hours=72)
    told = json.loads(exported(service))["projects"][0]["platform_profile"]
    assert (told["id"], told["window_hours"]) == ("99designs", 48)


def test_kept_values_are_carried_to_an_empty_folder_bit_for_bit(service: Service, clock: HandClock, tmp_path: Path) -> None:
    start(service)
    start(service, "direct", "p2")
    change(service, window_hours=72)
    data = exported(service)
    with Store.open(tmp_path / "other") as other:
        there = service_over(other, clock)
        assert not carry_out(data, other, there).refused
        assert profile_of(there).window_hours == 48
        assert exported(there) == data


def test_imported_projects_keep_the_values_of_their_day_too(service: Service, clock: HandClock, tmp_path: Path) -> None:
    start(service)
    data = exported(service)
    with Store.open(tmp_path / "other") as other:
        there = service_over(other, clock)
        carry_out(data, other, there)
        change(there, window_hours=72)
        assert profile_of(there).window_hours == 48


def test_the_same_file_brings_nothing_new_the_second_time(service: Service, store: Store) -> None:
    start(service)
    change(service, window_hours=72)
    outcome = carry_out(exported(service), store, service, OnConflict.REPLACE)
    assert not outcome.replaced
    assert not outcome.added


def test_a_profile_of_another_platform_is_a_problem_of_the_file(service: Service, store: Store) -> None:
    start(service)
    change(service, window_hours=72)
    file = json.loads(exported(service))
    file["projects"][0]["platform_profile"]["id"] = "upwork"
    outcome = carry_out(json.dumps(file).encode(), store, service)
    assert [problem.path for problem in outcome.problems] == ["projects[0].platform_profile.id"]


def test_every_shipped_value_tells_its_own_source() -> None:
    """Known or unknown: where it was read, when that was checked, how sure it is."""
    told = platform_profiles.sources()
    assert set(told) == {profile.id for profile in platform_profiles.shipped()}
    for platform, values in told.items():
        assert set(values) == set(platform_profiles.Value), platform
        for source in values.values():
            assert len(source.text) > 10
            assert source.checked_on >= date(2026, 11, 21)


def test_a_value_nobody_found_is_not_called_sure() -> None:
    """But for what a platform cannot have: an answer that does not exist is known not to exist."""
    for profile in platform_profiles.shipped():
        if profile.id == "direct":
            continue
        for name, source in platform_profiles.sources()[profile.id].items():
            is_counted = profile.completion is not None and profile.completion.auto_release is not None
            if platform_profiles.value(profile, name) is None and not (name is platform_profiles.Value.COUNTRY and is_counted):
                assert source.confidence is Confidence.UNKNOWN, (profile.id, name)


def test_the_facts_of_99designs_and_fiverr_are_as_sure_as_their_pages() -> None:
    of_99designs, of_fiverr = (platform_profiles.sources()[name] for name in ("99designs", "fiverr"))
    release = platform_profiles.Value.AUTO_RELEASE
    assert of_99designs[release].confidence is Confidence.VERIFIED
    assert "10" in of_99designs[release].text
    assert of_fiverr[release].confidence is Confidence.SECONDARY
