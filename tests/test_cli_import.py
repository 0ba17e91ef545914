"""Promises of `relance import` and `relance export`: all or nothing, every problem told, the same bytes back."""

import json
from pathlib import Path
from typing import Any

import pytest
from icalendar import Calendar

from tests.support.shell import SAMPLE, Shell, edited, sentence


@pytest.fixture
def run(tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Shell:
    monkeypatch.setenv("COLUMNS", "110")
    return Shell(tmp_path / "data", capsys)


def test_import_and_export_give_the_same_bytes_twice(run: Shell, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    first, second = tmp_path / "first.json", tmp_path / "second.json"
    run("import", SAMPLE)
    assert run("export", first) == 0
    assert "Exported 13 projects" in run.out
    other = Shell(tmp_path / "other", capsys)
    assert (other("import", first), other("export", second)) == (0, 0)
    assert first.read_bytes() == second.read_bytes()
    assert first.stat().st_mode & 0o777 == 0o600


def test_all_problems_are_listed_and_nothing_is_made(run: Shell, tmp_path: Path) -> None:
    def spoil(file: dict[str, Any]) -> None:
        file["projects"][0]["milestones"][0]["amount"] = 0.5
        file["projects"][3]["client"] = "nobody"

    path = edited(tmp_path, spoil)
    assert run("import", path) == 1
    *listed, last = run.err.splitlines()
    assert [line.split(": ")[1] for line in listed] == ["projects[0].milestones[0].amount", "projects[3].client"]
    assert all(line.startswith(f"{path}: ") for line in listed)
    assert sentence(last) == "Nothing was imported: 2 problems; correct what is listed and import again."
    assert not run.folder.exists()


def test_a_refused_import_leaves_the_data_as_they_are(run: Shell, tmp_path: Path) -> None:
    run("import", SAMPLE)
    before = run.content()
    (tmp_path / "cut.json").write_bytes(SAMPLE.read_bytes()[:5_000])
    assert run("import", tmp_path / "cut.json") == 1
    assert "line " in run.err
    assert run("import", edited(tmp_path, lambda file: file["clients"][0].update(note="x"))) == 1
    assert run.content() == before


def test_a_dry_run_tells_and_does_nothing(run: Shell, tmp_path: Path) -> None:
    assert run("import", "--dry-run", SAMPLE) == 0
    assert run.out == "Would import 13 projects, 13 clients, your settings.\n"
    assert not run.folder.exists()
    run("import", SAMPLE)
    before = run.content()
    assert run("import", "--dry-run", SAMPLE) == 0
    assert run.out == "Unchanged: 13 projects, 13 clients.\n"
    assert run("import", "--dry-run", edited(tmp_path, lambda file: file["clients"][0].update(note="x"))) == 1
    assert run.content() == before


def test_a_conflict_waits_for_the_users_choice(run: Shell, tmp_path: Path) -> None:
    run("import", SAMPLE)
    path = edited(tmp_path, lambda file: file["projects"][0].update(title="Other"))
    assert run("import", path) == 1
    conflict, last = run.err.splitlines()
    assert 'the project "Packaging refresh" (id packaging) is here already and differs' in conflict
    assert "--on-conflict keep, replace or new" in sentence(last)
    assert run("import", "--on-conflict", "replace", path) == 0
    assert run.out == "Replaced: 1 project. Unchanged: 12 projects, 13 clients.\n"


def test_history_against_the_rules_is_imported_with_a_warning(run: Shell, tmp_path: Path) -> None:
    def early(file: dict[str, Any]) -> None:
        file["projects"][0]["contacts"].append({"type": "final_notice", "at": "2026-11-19T10:00:00Z"})

    path = edited(tmp_path, early)
    assert run("import", path) == 0
    assert run.err.startswith(f"{path}: Warning: projects[0].contacts[1]: A final notice before any follow-up")


def test_several_files_come_in_together_or_not_at_all(run: Shell, tmp_path: Path) -> None:
    more = tmp_path / "more.json"
    more.write_text('{"relance": 1, "clients": [{"name": "Ana"}]}')
    (tmp_path / "bad.json").write_text('{"relance": 2}')
    assert run("import", SAMPLE, more, tmp_path / "bad.json") == 1
    assert run("import", SAMPLE, more) == 0
    assert run.out == "Imported 13 projects, 14 clients, your settings.\n"


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["import", "clients.csv"], "later version"),
        (["import", "reply.eml"], "later version"),
        (["import", "missing.json"], "cannot be read"),
        (["import", "."], "cannot be read"),
        (["import"], "--help"),
        (["import", "--on-conflict", "maybe", "x.json"], "--help"),
        (["export", "all.csv"], "later version"),
        (["export", "all.json", "--format", "csv"], "later version"),
        (["export", "all.txt"], "--format json"),
        (["export"], "--help"),
        (["--dat", "x"], "--help"),
        (["screenshot", "x.png", "--size", "big"], "1440x900"),
        (["screenshot", "x.png", "--page", "project"], "--project"),
        (["screenshot", "x.png", "--page", "drafts"], "--help"),
    ],
)
def test_wrong_arguments_are_told_in_one_sentence(run: Shell, arguments: list[str], words: str) -> None:
    assert run(*arguments) == 2
    assert words in sentence(run.err)
    assert not run.folder.exists()


def test_an_export_for_the_calendar_holds_what_is_planned(run: Shell, tmp_path: Path) -> None:
    run("import", SAMPLE)
    assert run("export", tmp_path / "due.ics") == 0
    assert run.out == f"Exported 13 projects to {tmp_path / 'due.ics'}.\n"
    titles = [str(event["summary"]) for event in Calendar.from_ical((tmp_path / "due.ics").read_bytes()).walk("VEVENT")]
    assert any(title.startswith("Follow-up 2: ") for title in titles)
    assert any(title.startswith('Deliver "') for title in titles)
    uids = [line for line in (tmp_path / "due.ics").read_text("utf-8").splitlines() if line.startswith("UID:")]
    assert run("export", "--format", "ics", tmp_path / "again") == 0
    assert [line for line in (tmp_path / "again").read_text("utf-8").splitlines() if line.startswith("UID:")] == uids


def test_an_export_that_cannot_be_written_leaves_nothing_behind(run: Shell, tmp_path: Path) -> None:
    run("import", SAMPLE)
    assert run("export", tmp_path / "nowhere" / "all.json") == 1
    assert "choose another place" in sentence(run.err)
    folder = tmp_path / "taken.json"
    folder.mkdir()
    assert run("export", folder) == 1
    assert not [path for path in tmp_path.iterdir() if path.name.startswith(".relance")]


def test_a_device_takes_an_export_and_stays_a_device(run: Shell) -> None:
    run("import", SAMPLE)
    assert run("export", "/dev/null", "--format", "json") == 0
    assert run.out == ""
    assert Path("/dev/null").is_char_device()


def test_an_export_through_a_link_writes_what_it_points_to(run: Shell, tmp_path: Path) -> None:
    run("import", SAMPLE)
    link, file = tmp_path / "link.json", tmp_path / "file.json"
    file.write_text("before")
    link.symlink_to(file)
    assert run("export", link) == 0
    assert link.is_symlink()
    assert json.loads(file.read_text("utf-8"))["relance"] == 1
