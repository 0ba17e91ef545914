"""Data that this program cannot open: whoever started it by a click reads why, and the file stays as it is."""

import sqlite3
import sys
from contextlib import closing
from pathlib import Path

from tests.support.outside import Session

GOLDEN = Path(__file__).parents[1] / "data" / "schemas" / "1.sqlite3"


def test_data_of_a_newer_program_are_refused_with_a_sentence(desk: Session):
    folder = desk.folder / "studio"
    folder.mkdir()
    file = folder / "relance.sqlite3"
    file.write_bytes(GOLDEN.read_bytes())
    with closing(sqlite3.connect(file)) as connection:
        connection.execute("PRAGMA user_version = 99")
        connection.commit()
    before = file.read_bytes()
    program = desk.start(sys.executable, "-m", "desktop", "--data", str(folder))
    told = desk.wait(id="trouble", states=frozenset({"showing", "active"}), timeout=20)
    assert "99" in told.dump()
    desk.hands.key("Escape")
    assert program.wait() == 4
    assert "newer" in program.output
    assert file.read_bytes() == before
