"""A follow-up is due: read, changed, checked, copied, marked as sent and taken back, in a real window and from outside. What the
mail program is told is seen by a program that stands in for it."""

import json
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import pytest

from tests.support.outside import Node, Program, Session
from tests.support.outside.session import Clock

RELANCE = (sys.executable, "-m", "desktop")
SAMPLE = Path(__file__).resolve().parents[1] / "data" / "studio.json"
UNKIND = "Forse non le interessa più il progetto."
_STUB = """#!{python}
import json, os, sys
with open({record!r}, "a") as file:
    json.dump({{"argv": sys.argv[1:], "env": dict(os.environ)}}, file)
    file.write("\\n")
"""


def _stub(folder: Path) -> tuple[Path, Callable[[], list[dict]]]:
    """A folder with an `xdg-open` that writes down what it is told."""
    record = folder / "opened"
    record.touch()
    place = folder / "bin"
    place.mkdir()
    stub = place / "xdg-open"
    stub.write_text(_STUB.format(python="/usr/bin/env python3", record=str(record)))
    stub.chmod(0o755)
    return place, lambda: [json.loads(line) for line in record.read_text().splitlines()]


def _studio(desk: Session) -> Path:
    folder = desk.folder / "studio"
    subprocess.run([*RELANCE, "--data", str(folder), "import", str(SAMPLE)], check=True, capture_output=True, timeout=60)
    return folder


def _open(desk: Session, clock: Clock, folder: Path, path: Path | None = None) -> Program:
    first = f"{path}:" if path is not None else ""
    environment = clock.environment | {"PATH": f"{first}{desk.environment['PATH']}"}
    program = desk.start(*RELANCE, "--data", str(folder), environment=environment)
    desk.wait("frame", "Relance", states=frozenset({"showing", "active"}), timeout=20)
    return program


def _card(desk: Session, said: str) -> Node:
    """The card of the project, once it says so."""

    def found() -> Node | None:
        view = desk.find("list", id="board.follow_up")
        card = next(view.find_all("list item", "Tea tin range, Northlight Tea*"), None) if view else None
        return card if card is not None and said in card.name else None

    return desk.until(found, f"a card with “{said}”")


def _write_follow_up(desk: Session) -> Node:
    desk.hands.click(_card(desk, "follow-up 1"))
    desk.hands.key("f")
    return desk.wait(id="draft.body", states=frozenset({"showing", "focused"}))


def _clipboard(desk: Session) -> str:
    told = subprocess.run(
        ["xclip", "-o", "-selection", "clipboard"], env=desk.environment, capture_output=True, check=True, timeout=10
    )
    return told.stdout.decode()


@pytest.mark.timeout(180)
def test_a_due_follow_up_is_checked_copied_marked_as_sent_and_taken_back(desk: Session):
    clock = desk.clock("Europe/Paris")
    clock.set("@2026-11-20 10:00:00")
    path, opened = _stub(desk.folder)
    _open(desk, clock, _studio(desk), path)

    body = _write_follow_up(desk)
    assert desk.wait(id="draft.title").name == "Follow-up 1 to Northlight Tea"
    assert desk.wait(id="draft.language").name == "Italiano · Lei"
    shipped = body.text
    assert shipped.startswith("Buongiorno Elena,")

    body.insert_text(len(shipped), UNKIND)
    desk.wait(id="draft.finding.cause_unkind")
    assert body.text.endswith(UNKIND)
    desk.hands.key("ctrl+z")
    desk.wait_gone(id="draft.finding.cause_unkind")
    assert body.text == shipped

    desk.wait(id="draft.mail").press()
    desk.wait(id="draft.yes").press()
    told = desk.until(opened, "the mail program")
    _is_the_message(told[0], shipped)
    desk.wait(id="draft.not-yet").press()

    subject = desk.wait(id="draft.subject").text
    desk.wait(id="draft.copy-and-mark").press()
    desk.wait_gone(id="draft.body")
    assert _clipboard(desk) == f"{subject}\n\n{shipped}"
    _card(desk, "Thursday 26 November")
    assert "Follow-up 2, Thu 26 Nov" in desk.wait(id="toast.text").name
    desk.hands.key("ctrl+z")
    _card(desk, "follow-up 1")


@pytest.mark.timeout(120)
def test_what_was_written_survives_a_crash(desk: Session):
    clock = desk.clock("Europe/Paris")
    clock.set("@2026-11-20 10:00:00")
    folder = _studio(desk)
    program = _open(desk, clock, folder)
    body = _write_follow_up(desk)
    written = f"{body.text}\n\nP.S. Una riga mia."
    body.insert_text(len(body.text), "\n\nP.S. Una riga mia.")
    assert body.text == written
    desk.until(lambda: _is_kept(folder), "the draft to be kept")
    program.kill()

    _open(desk, clock, folder)
    assert _write_follow_up(desk).text == written
    assert desk.wait(id="draft.news.text").name == "You began this draft on Fri 20 Nov at 10:00."
    desk.wait(id="draft.start-again").press()
    desk.wait_gone(id="draft.start-again")
    assert "Una riga mia" not in desk.wait(id="draft.body").text


def _is_kept(folder: Path) -> bool:
    with closing(sqlite3.connect(f"file:{folder / 'relance.sqlite3'}?mode=ro", uri=True)) as database:
        return bool(database.execute("SELECT count(*) FROM draft_in_work").fetchone()[0])


def _is_the_message(told: dict, body: str) -> None:
    (url,) = told["argv"]
    parts, fields = urlsplit(url), parse_qs(urlsplit(url).query)
    assert (parts.scheme, parts.path) == ("mailto", "elena@northlight.example")
    assert fields["body"][0].split("\r\n") == body.split("\n")
    assert not {"LD_LIBRARY_PATH", "QT_PLUGIN_PATH", "PYTHONPATH", "PYTHONHOME"} & set(told["env"])
