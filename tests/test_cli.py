"""Promises of the command line: every end has its exit code and its sentence, and what is refused changes nothing."""

import errno
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from desktop.storage.lock import WriterLock
from desktop.storage.store import Store
from tests.support.shell import AT, ROOT, SAMPLE, Shell, edited, sentence


@pytest.fixture
def run(tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Shell:
    monkeypatch.setenv("COLUMNS", "110")
    return Shell(tmp_path / "data", capsys)


# The data folder ------------------------------------------------------------------------------------------------------------


def test_writers_wait_for_a_running_window_readers_do_not(run: Shell, tmp_path: Path) -> None:
    run("import", SAMPLE)
    with WriterLock.acquire(run.folder):
        assert run("import", SAMPLE) == 3
        assert "close it and try again" in sentence(run.err)
        assert run("agenda", "--at", AT) == 0
        assert run("export", tmp_path / "all.json") == 0
        assert run("check") == 0
        assert run("import", "--dry-run", SAMPLE) == 0


def test_check_tells_that_nothing_is_wrong(run: Shell) -> None:
    run("import", SAMPLE)
    assert run("check") == 0
    assert "no problems found" in run.out


def test_check_tells_what_is_wrong_and_repairs_nothing(run: Shell) -> None:
    run("import", SAMPLE)
    with Store.open(run.folder) as store, store.transaction():
        store.database.write("UPDATE client SET deleted_at = '2026-11-20T09:00:00.000000Z' WHERE id = 'north'")
    before = run.content()
    assert run("check") == 1
    listed, last = run.err.splitlines()
    assert "client_in_trash: tea" in listed
    assert "1 problem found" in sentence(last)
    assert run.content() == before


def test_without_data_there_is_nothing_to_check_or_export(run: Shell, tmp_path: Path) -> None:
    for arguments in (["check"], ["export", tmp_path / "all.json"]):
        assert run(*arguments) == 1
        assert "no data" in sentence(run.err)
    assert not run.folder.exists()
    assert not (tmp_path / "all.json").exists()


@pytest.mark.parametrize("command", [["agenda"], ["check"], ["import", SAMPLE], ["export", "all.json"], ["screenshot", "x.png"]])
@pytest.mark.parametrize("damage", ["text", "cut", "newer", "foreign"])
def test_what_is_not_ours_or_damaged_is_left_as_it_is(run: Shell, command: list[Any], damage: str) -> None:
    run("import", SAMPLE)
    database = run.folder / "relance.sqlite3"
    whole = database.read_bytes()
    broken = {
        "text": b"Dear diary, this is no database at all. " * 50,
        "cut": whole[:30_000],
        "newer": whole[:60] + (99).to_bytes(4, "big") + whole[64:],
        "foreign": whole[:68] + b"MINE" + whole[72:],
    }[damage]
    database.write_bytes(broken)
    assert run(*command) == 4
    words = {"text": "", "cut": "damaged", "newer": "newer Relance", "foreign": "not a database of Relance"}
    assert words[damage] in sentence(run.err.splitlines()[-1])
    assert database.read_bytes() == broken


def test_a_damaged_file_names_the_newest_good_backup(run: Shell, tmp_path: Path) -> None:
    run("import", SAMPLE)
    run("import", "--on-conflict", "replace", edited(tmp_path, lambda file: file["clients"][0].update(note="x")))
    (backup,) = (run.folder / "backups").glob("*.sqlite3")
    (run.folder / "relance.sqlite3").write_bytes(b"zero")
    assert run("agenda") == 4
    assert str(backup) in sentence(run.err)


@pytest.mark.parametrize("command", [["agenda"], ["import", SAMPLE], ["check"]])
def test_a_folder_that_is_a_file_is_told(run: Shell, command: list[Any]) -> None:
    run.folder.write_text("not a folder")
    assert run(*command) == 2
    assert "is no folder" in sentence(run.err)
    assert run("--data", "", *command) == 2


# The program itself ---------------------------------------------------------------------------------------------------------


def relance(*arguments: str, **environment: str) -> "subprocess.CompletedProcess[str]":
    """Runs the program in a process of its own, without a display."""
    without = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    env = {**{name: value for name, value in os.environ.items() if name not in without}, **environment}
    command = [sys.executable, "-m", "desktop", *arguments]
    return subprocess.run(command, cwd=ROOT, env=env, capture_output=True, encoding="utf-8", timeout=50, check=False)


def test_help_and_version_are_told(tmp_path: Path) -> None:
    assert relance("--version").stdout.startswith("relance 0.")
    told = relance("--help")
    assert told.returncode == 0
    assert all(word in told.stdout for word in ("agenda", "import", "export", "check", "screenshot", "--demo", "--data"))


def test_without_a_display_the_window_says_so(tmp_path: Path) -> None:
    for arguments in ([], ["--data", str(tmp_path)], ["--demo"], ["--data", str(tmp_path), "--demo"]):
        done = relance(*arguments)
        assert (done.returncode, "no display" in sentence(done.stderr)) == (2, True)


def test_a_reader_who_has_had_enough_is_no_error(run: Shell) -> None:
    run("import", SAMPLE)
    command = f"'{sys.executable}' -m desktop --data '{run.folder}' agenda --json | head -c 10"
    done = subprocess.run(
        ["bash", "-c", f"set -o pipefail; {command}"], cwd=ROOT, capture_output=True, text=True, timeout=50, check=False
    )
    assert (done.returncode, done.stderr) == (0, "")


def test_a_console_without_the_signs_gets_them_replaced_or_as_utf8(run: Shell) -> None:
    run("import", SAMPLE)
    done = relance("--data", str(run.folder), "agenda", "--at", AT, PYTHONIOENCODING="ascii:strict", LC_ALL="C")
    assert done.returncode == 0
    assert "Pain Doré" in done.stdout


def test_a_picture_of_a_project_is_found_by_its_title(run: Shell, tmp_path: Path) -> None:
    run("import", SAMPLE)
    assert run("screenshot", tmp_path / "x.png", "--project", "No such title") == 2
    assert "No project has the id or title" in sentence(run.err)


def test_an_unexpected_error_is_one_sentence_and_is_noted_without_content(run: Shell, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(*_args: object, **_options: object) -> None:
        raise OSError(errno.EIO, "Tea tin range")

    monkeypatch.setattr("json.dumps", broken)
    assert run("agenda", "--json", "--at", AT) == 1
    assert "OSError" in sentence(run.err)
    noted = (run.folder / "log" / "relance.log").read_text("utf-8")
    assert "cli_commands.py" in noted
    assert "Tea" not in noted
