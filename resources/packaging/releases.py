"""What a package says about its version: the version itself, when it was made, and the notes of CHANGELOG.md."""

import os
import re
import subprocess
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
VERSION = re.search(r'__version__ = "(.+)"', (ROOT / "desktop" / "__init__.py").read_text("utf-8"))[1]  # type: ignore[index]
HOMEPAGE = os.environ.get("RELANCE_HOMEPAGE", "https://relance.example")  # whoever publishes it names theirs
MAINTAINER = os.environ.get("RELANCE_MAINTAINER", "The Relance authors <relance@relance.example>")


@dataclass(frozen=True)
class Release:
    """`date`: as ISO 8601 writes it; `notes`: a line for each change."""

    version: str
    date: str
    notes: tuple[str, ...]


def made_at() -> int:
    """The moment that files of a package carry, so that the same source makes the same package: that of the last commit."""
    told = os.environ.get("SOURCE_DATE_EPOCH")
    if not told:
        asked = subprocess.run(["git", "-C", ROOT, "log", "-1", "--format=%ct"], capture_output=True, text=True, check=False)
        told = asked.stdout.strip() or str(int((ROOT / "CHANGELOG.md").stat().st_mtime))
    return int(told)


def releases() -> list[Release]:
    """Newest first. What is not released yet is released with this package: it has its version, and the date it is made at."""
    today = datetime.fromtimestamp(made_at(), UTC).date().isoformat()
    found = []
    for part in re.split(r"^## ", (ROOT / "CHANGELOG.md").read_text("utf-8"), flags=re.MULTILINE)[1:]:
        title, _, body = part.partition("\n")
        named = re.match(r"\[?([\d.]+)\]?[^\d]*(\d{4}-\d\d-\d\d)", title)
        version, date = named.groups() if named else (VERSION, today)
        told = re.sub(r"^### .*", "", body, flags=re.MULTILINE)  # what they are about
        notes = tuple(" ".join(note.split()) for note in re.split(r"^- ", told, flags=re.MULTILINE)[1:])
        found.append(Release(version, date, notes))
    return found
