"""Promises of `relance agenda`: a table for people, an object for scripts."""

import json
from pathlib import Path
from typing import Any

import pytest

from tests.support.shell import AT, SAMPLE, Shell, edited, sentence


@pytest.fixture
def run(tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Shell:
    monkeypatch.setenv("COLUMNS", "110")
    return Shell(tmp_path / "data", capsys)


def test_the_sample_is_imported_and_its_agenda_is_told(run: Shell) -> None:
    assert run("import", SAMPLE) == 0
    assert run.out == "Imported 13 projects, 13 clients, your settings.\n"
    assert run("agenda", "--json", "--at", AT) == 0
    told = json.loads(run.out)
    assert told["at"] == "2026-11-20T09:00:00Z"
    assert [project["title"] for project in told["projects"]][:3] == ["Website hero art", "Tea tin range", "Mobile onboarding"]


def test_the_agenda_is_a_table_for_people(run: Shell) -> None:
    run("import", SAMPLE)
    assert run("agenda", "--at", AT) == 0
    lines = run.out.splitlines()
    assert lines[0] == "Fri 20 Nov 2026, 10:00 (Europe/Paris)"
    assert lines[2].split() == ["Project", "Client", "Stands", "in", "Silent", "Next"]
    assert lines[3].endswith("14 days  Follow-up 2, due since Thu 19 Nov 09:00")
    assert lines[4] == "  then Final notice Fri 27 Nov 09:00 · Formal demand for payment Sun 29 Nov 09:00"
    assert any("Paused until Mon 7 Dec" in line for line in lines)
    assert max(map(len, lines)) <= 110
    columns = {line.index("Maison Verdier") for line in lines if "Maison Verdier" in line} | {lines[2].index("Client")}
    assert len(columns) == 1


@pytest.mark.parametrize("width", ["80", "100", "120", "300"])
def test_the_table_fits_the_terminal(run: Shell, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, width: str) -> None:
    def long_names(file: dict[str, Any]) -> None:
        file["projects"][0]["title"] = "A very long title that somebody gave to a small project, twice over " * 2
        file["projects"][1]["title"] = "東京のお茶の缶のデザインとその後のすべてのこと"
        file["clients"][0]["name"] = "Société anonyme des transports en commun et des postes"

    monkeypatch.setenv("COLUMNS", width)
    run("import", edited(tmp_path, long_names))
    assert run("agenda", "--at", AT) == 0
    wide = [sum(2 if "\u2e80" < sign < "\uffff" else 1 for sign in line) for line in run.out.splitlines()]
    assert max(wide) <= min(int(width), 120)


def test_hostile_texts_stay_on_their_line(run: Shell, tmp_path: Path) -> None:
    def hostile(file: dict[str, Any]) -> None:
        file["projects"][0]["title"] = "a\x1b[31m\r\n\u202eb"
        file["clients"][0]["name"] = "<img src=file:///x>\u2028\x07"

    run("import", edited(tmp_path, hostile))
    run("agenda", "--at", AT)
    assert "a [31m   b" in run.out
    assert not set(run.out) & set("\x1b\r\u202e\u2028\x07")


def test_without_data_the_agenda_is_empty_and_no_folder_is_made(run: Shell) -> None:
    assert run("agenda", "--at", AT) == 0
    assert "No projects yet" in run.out
    assert run("agenda", "--json", "--at", AT) == 0
    assert json.loads(run.out) == {"at": "2026-11-20T09:00:00Z", "projects": []}
    assert not run.folder.exists()


@pytest.mark.parametrize(
    "when", ["2026-11-20T10:00:00", "2026-11-20", "tomorrow", "", "0001-01-01T00:00:00+14:00", "2026-02-31T10:00Z"]
)
def test_a_moment_without_offset_is_a_wrong_argument(run: Shell, when: str) -> None:
    assert run("agenda", "--at", when) == 2
    assert "2026-11-20T10:05:00+01:00" in sentence(run.err)
