"""Promises of `relance draft`: a message for people, an object for scripts, a sentence where there is nothing to write."""

import json
import re
from itertools import product
from pathlib import Path
from typing import Any

import pytest

from desktop.core.vocabulary import DraftKind, Formality, Purpose
from tests.support.shell import AT, SAMPLE, Shell, edited, sentence

KEYS = ["kind", "number", "variant", "purpose", "language", "formality", "subject", "body", "gaps", "findings"]
# A project of the sample for which each kind makes sense.
SENSIBLE = {
    DraftKind.MILESTONE_PLAN: ["packaging"],
    DraftKind.PAYMENT_REQUEST: ["brand", "menu", "wine", "tea"],
    DraftKind.FOLLOW_UP: ["packaging", "wine", "tea", "hero", "poster"],
    DraftKind.FINAL_NOTICE: ["packaging", "hero", "tea", "wine", "booth"],
    DraftKind.COMPLETION: ["mobile", "tea"],
    DraftKind.SUPPORT_REQUEST: ["booth", "mobile", "hero"],
    DraftKind.RESTART: ["menu", "brand", "cover"],
    DraftKind.HARDSHIP: ["cover", "tea"],
    DraftKind.CANCELLATION: ["wine", "brand", "poster"],
}
CASES = [(kind, project) for kind, projects in SENSIBLE.items() for project in projects]


@pytest.fixture
def run(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Shell:
    shell = Shell(tmp_path / "data", capsys)
    assert shell("import", SAMPLE) == 0
    return shell


def told(run: Shell, *arguments: str) -> dict[str, Any]:
    assert run("draft", *arguments, "--at", AT, "--json") == 0, run.err
    found: dict[str, Any] = json.loads(run.out)
    assert list(found) == KEYS
    return found


def is_clean(text: str) -> bool:
    return not re.search(r"[^\S\n]{2}|[{}\[\]]| [,.]|\n{3}|None", text)


@pytest.mark.parametrize(("kind", "project"), CASES)
def test_every_kind_is_written_in_every_language_and_formality(run: Shell, kind: DraftKind, project: str) -> None:
    for language, formality in product(("en", "fr", "it"), Formality):
        found = told(run, project, "--kind", kind, "--language", language, "--formality", formality)
        assert (found["kind"], found["language"], found["formality"]) == (kind, language, formality)
        assert found["gaps"] == []
        assert is_clean(found["subject"]), found["subject"]
        assert is_clean(found["body"]), found["body"]
        assert "\n" not in found["subject"]


@pytest.mark.parametrize("purpose", Purpose)
@pytest.mark.parametrize("number", [1, 2, 3, 4])
def test_follow_ups_of_every_number_and_purpose_are_short(run: Shell, number: int, purpose: Purpose) -> None:
    for language, formality in product(("en", "fr", "it"), Formality):
        asked = ("--number", str(number), "--purpose", purpose, "--language", language, "--formality", formality)
        found = told(run, "tea", "--kind", "follow_up", *asked)
        assert (found["number"], found["purpose"]) == (number, purpose)
        words = [word for word in found["body"].split() if any(sign.isalnum() for sign in word)]
        assert 75 <= len(words) <= 120


def test_the_due_step_decides_the_kind_the_client_the_words(run: Shell) -> None:
    found = told(run, "Tea tin range")
    assert [found[name] for name in KEYS[:6]] == ["follow_up", 1, None, "approval", "it", "formal"]
    assert "Buongiorno Elena," in found["body"]
    assert told(run, "mobile", "--kind", "final_notice")["variant"] == "complete"


def test_people_read_subject_body_and_what_is_missing(run: Shell) -> None:
    assert run("draft", "tea", "--at", AT) == 0
    lines = run.out.splitlines()
    assert lines[:3] == ["Uno sguardo al lavoro", "", "Buongiorno Elena,"]
    assert run("draft", "icons", "--kind", "follow_up", "--at", AT) == 0
    assert "[asked_on?]" in run.out
    assert "Missing: asked on" in run.out.splitlines()


def test_a_gap_is_named_and_found(run: Shell) -> None:
    found = told(run, "icons", "--kind", "follow_up")
    assert found["gaps"] == ["asked_on"]
    for one in found["findings"]:
        assert set(one) == {"code", "severity", "start", "end", "text", "why", "suggestion"}
    assert "gap" in {one["code"] for one in found["findings"]}


def test_hardship_forbids_the_hard_steps(run: Shell) -> None:
    for kind in ("final_notice", "completion", "support_request"):
        assert run("draft", "cover", "--kind", kind, "--at", AT) == 1
        assert "hardship" in sentence(run.err)
        assert run.out == ""
    assert told(run, "cover")["kind"] == "hardship"


def test_where_nothing_is_to_be_written_a_sentence_says_so(run: Shell) -> None:
    assert run("draft", "bakery", "--at", AT) == 1
    assert "--kind" in sentence(run.err)
    assert run("draft", "wine", "--kind", "completion", "--at", AT) == 1
    assert "completion" in sentence(run.err)


@pytest.mark.parametrize(
    "arguments",
    [
        ("nowhere",),
        (),
        ("tea", "--kind", "poem"),
        ("tea", "--formality", "rude"),
        ("tea", "--at", "today"),
        ("tea", "--number", "0"),
    ],
)
def test_wrong_arguments_are_told(run: Shell, arguments: tuple[str, ...]) -> None:
    assert run("draft", *arguments) == 2
    sentence(run.err)


def test_drafting_writes_nothing_and_works_beside_an_open_window(run: Shell) -> None:
    from desktop.storage.lock import WriterLock

    with WriterLock.acquire(run.folder):
        before = run.content()
        told(run, "tea")
        assert run.content() == before


def test_ugly_facts_stay_as_they_are(run: Shell, tmp_path: Path) -> None:
    title = 'L\'"été" <b>{project}</b> [x] 🎨 مرحبا\nzweite'

    def ugly(file: dict[str, Any]) -> None:
        file["projects"][6]["title"] = title
        file["projects"][6]["contacts"][-1]["need"] = title
        file["clients"][6]["person"] = "محمد علي"

    assert run("import", edited(tmp_path, ugly), "--on-conflict", "replace") == 0
    found = told(run, "tea", "--language", "fr")
    assert found["body"].count(title) == 2
    assert "Bonjour محمد علي," in found["body"]
    subject = told(run, "tea", "--kind", "support_request", "--language", "it")["subject"]
    assert subject == f"Riepilogo del progetto «{title}»".replace("\n", " ")
    assert run("draft", "tea", "--at", AT) == 0
    assert "\u202e" not in run.out


def test_in_scotland_a_notice_over_the_october_clock_change_names_the_right_end(run: Shell) -> None:
    when = ("--kind", "final_notice", "--at", "2026-10-24T09:30:00+01:00", "--json")
    for language, end in (
        ("en", "Monday 26 October 2026 at 08:30 (London time)"),
        ("fr", "lundi 26 octobre 2026 à 8 h 30 (heure de Londres)"),
        ("it", "lunedì 26 ottobre 2026 alle ore 8:30 (ora di Londra)"),
    ):
        assert run("draft", "mobile", *when, "--language", language) == 0
        assert end in json.loads(run.out)["body"].replace("\u00a0", " ")
