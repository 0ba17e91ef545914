"""Promises of `relance wording`: a text from a file or standard input, findings for people and for scripts."""

import io
import json
from pathlib import Path
from typing import Any

import pytest

from tests.support.shell import SAMPLE, Shell, edited, sentence

BAD = "Hello Elena,\n\nyou never answer. Pay me by PayPal!!"


@pytest.fixture
def run(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Shell:
    return Shell(tmp_path / "data", capsys)


@pytest.fixture
def letter(tmp_path: Path) -> Path:
    path = tmp_path / "letter.txt"
    path.write_text(BAD, "utf-8")
    return path


class _Input:
    """Standard input that holds these bytes."""

    def __init__(self, data: bytes) -> None:
        self.buffer = io.BytesIO(data)


def found(run: Shell, *arguments: str | Path) -> list[dict[str, Any]]:
    run("wording", *arguments, "--json")
    told: list[dict[str, Any]] = json.loads(run.out)
    return told


def test_findings_are_told_with_place_reason_and_suggestion(run: Shell, letter: Path):
    assert run("wording", letter, "--language", "en") == 1
    lines = run.out.splitlines()
    assert lines[0].startswith('3:1: warning (absolute) "you never answer": ')
    assert lines[-1].startswith('3:35: hint (shouting) "!!": ')
    assert run.err == ""


def test_for_scripts_findings_are_a_list_of_objects(run: Shell, letter: Path):
    told = found(run, letter, "--language", "en", "--platform", "99designs")
    assert {"absolute", "money_held", "off_platform", "shouting"} <= {one["code"] for one in told}
    assert all(BAD[one["start"] : one["end"]] == one["text"] and one["why"] and one["suggestion"] for one in told)
    assert list(told[0]) == ["code", "severity", "start", "end", "text", "why", "suggestion"]


def test_a_good_text_is_said_to_be_one(run: Shell, tmp_path: Path):
    (tmp_path / "good.txt").write_text("Hello Elena, thank you for the photos.")
    assert run("wording", tmp_path / "good.txt", "--language", "en") == 0
    assert run.out == "Nothing found.\n"
    assert found(run, tmp_path / "good.txt", "--language", "en") == []


def test_hints_alone_are_no_problem(run: Shell, tmp_path: Path):
    (tmp_path / "loud.txt").write_text("Thank you for the photos!!")
    assert run("wording", tmp_path / "loud.txt", "--language", "en") == 0
    assert "hint (shouting)" in run.out


@pytest.mark.parametrize("name", [[], ["-"]])
def test_without_a_file_standard_input_is_read(run: Shell, monkeypatch: pytest.MonkeyPatch, name: list[str]):
    monkeypatch.setattr("sys.stdin", _Input("\ufeffVous ne répondez jamais.".encode()))
    told = {one["code"]: one["start"] for one in found(run, *name, "--language", "fr")}
    assert told["absolute"] == 0


def test_offsets_are_characters_of_the_text_as_it_is(run: Shell, tmp_path: Path):
    text = "Ciao 👍,\r\n\r\nnon risponde mai.\r\n"
    (tmp_path / "mail.txt").write_bytes(text.encode("utf-8-sig"))
    told = found(run, tmp_path / "mail.txt", "--language", "it")
    assert told
    assert all(text[one["start"] : one["end"]] == one["text"] for one in told)


def test_the_kind_decides_what_must_be_said(run: Shell, tmp_path: Path):
    (tmp_path / "short.txt").write_text("Hello Elena, all the best for the fair.")
    codes = {one["code"] for one in found(run, tmp_path / "short.txt", "--language", "en", "--kind", "follow_up")}
    assert codes == {"missing_need", "missing_date", "missing_offer"}
    assert {one["code"] for one in found(run, tmp_path / "short.txt", "--language", "en", "--kind", "final_notice")} == {
        "notice_incomplete"
    }


def test_the_platforms_rules_are_the_designers_own_where_they_were_changed(run: Shell, letter: Path, tmp_path: Path):
    assert "off_platform" not in {one["code"] for one in found(run, letter, "--language", "en", "--platform", "direct")}

    def own(file: dict[str, Any]) -> None:
        file["platforms"] = [{"id": "guild", "name": "The Guild", "escrow": False, "forbids_off_platform": True}]

    assert run("import", SAMPLE) == 0
    assert run("import", "--on-conflict", "keep", edited(tmp_path, own)) == 0
    assert "off_platform" in {one["code"] for one in found(run, letter, "--language", "en", "--platform", "the guild")}


def test_before_the_work_money_may_be_asked_for(run: Shell, tmp_path: Path):
    (tmp_path / "plan.txt").write_text("Please pay the deposit first.")
    arguments = (tmp_path / "plan.txt", "--language", "en", "--platform", "upwork")
    assert "money_held" in {one["code"] for one in found(run, *arguments)}
    assert "money_held" not in {one["code"] for one in found(run, *arguments, "--kind", "milestone_plan")}


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["--language", "de"], "choose one of: en, fr, it"),
        (["--language", "en", "missing.txt"], "cannot be read"),
        (["--language", "en", "."], "cannot be read"),
        (["--language", "en", "--platform", "nowhere"], "99designs"),
        (["--language", "en", "--kind", "letter"], "--help"),
        ([], "--help"),
    ],
)
def test_wrong_arguments_are_told_in_one_sentence(run: Shell, arguments: list[str], words: str):
    assert run("wording", *arguments) == 2
    assert words in sentence(run.err)
    assert not run.folder.exists()


@pytest.mark.parametrize(
    ("content", "words"), [(b"caf\xe9", "byte 3"), (b"a" * 100_001, "100,000"), ("é".encode() * 300_000, "100,000")]
)
def test_what_is_no_text_is_told(run: Shell, tmp_path: Path, content: bytes, words: str):
    (tmp_path / "odd").write_bytes(content)
    assert run("wording", tmp_path / "odd", "--language", "en") == 2
    assert words in sentence(run.err)


def test_what_is_not_seen_does_not_reach_the_screen(run: Shell, tmp_path: Path):
    (tmp_path / "odd.txt").write_text("{na\x1b[31m\u202eme}", "utf-8")
    assert run("wording", tmp_path / "odd.txt", "--language", "en") == 1
    assert not set(run.out) & set("\x1b\u202e")
