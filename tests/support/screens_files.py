"""What comes of a file on its way in, by name."""

import json
import os
from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QFileDialog

from desktop.services.exchange.writing import write
from desktop.ui.importing import choose_file, import_file
from tests.support.stage import Stage, studio


def _file(stage: Stage, content: bytes) -> Path:
    file = stage.folder / "Studio.json"
    file.write_bytes(content)
    return file


def _changed(stage: Stage) -> bytes:
    """One project that was changed elsewhere; all of them where there is plenty."""
    whole = json.loads(_everything(stage))
    for project in whole["projects"] if stage.has_plenty else whole["projects"][:1]:
        project["title"] += ", changed elsewhere"
    return json.dumps(whole).encode()


def _spoiled(stage: Stage) -> bytes:
    """Mistakes that somebody makes who writes the file by hand: a few, or a great many."""
    whole = json.loads(studio(12 if stage.has_plenty else 1))
    projects = whole["projects"]
    for first, second, third in zip(projects[::35], projects[1::35], projects[2::35], strict=True):
        first |= {"title": "", "currency": "Euro", "colour": "green"}
        first["milestones"][0] |= {"amount": 625.5, "due_on": "2026-02-31"}
        second |= {"client": "nobody", "id": third["id"]}
    for client in whole["clients"][::13]:
        client["time_zone"] = "Paris"
    return json.dumps(whole).encode()


def _everything(stage: Stage) -> bytes:
    store = stage.service.store
    return b"".join(write(store.designer(), store.platforms(), store.clients(), store.projects()))


def _import(stage: Stage, what: str) -> None:
    made: dict[str, Callable[[], bytes]] = {
        "new": partial(studio, 24),
        "conflicts": partial(_changed, stage),
        "problems": partial(_spoiled, stage),
        "nothing": partial(_everything, stage),
    }
    dialog = import_file(stage.work.session, stage.work.window, _file(stage, made[what]()))
    stage.until(lambda: dialog.isVisible() and not dialog.is_busy())


def _choose(stage: Stage) -> None:
    """Qt's own dialog, where the system has none, over files of the morning."""
    folder = stage.folder / "Files"
    folder.mkdir(exist_ok=True)
    for name in ("Studio before the fair.json", "Studio.json"):
        file = folder / name
        file.write_bytes(b"{}")
        os.utime(file, (stage.clock.now.timestamp(),) * 2)
    choose_file(stage.work.session, stage.work.window)
    opened = stage.front()
    assert isinstance(opened, QFileDialog)
    opened.setDirectory(str(folder))
    opened.resize(760, 420)


FILES: dict[str, Callable[[Stage], object]] = {
    **{f"import-{what}": partial(_import, what=what) for what in ("new", "conflicts", "problems", "nothing")},
    "import-choose": _choose,
}
