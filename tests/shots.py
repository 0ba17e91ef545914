"""Pictures of every screen and dialog, for looking at: in light and dark, at 1x and 2x, in all languages, with the demo and with
ten times as much, as far as that looks any different. `python3 dev.py shots FOLDER [WORD ...]`: only those whose names have each
of the words as a part, as in "light en 1x samples", or begin with it, as in "settings"."""

import html
import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from itertools import product
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtGui import QImage

    from tests.support.screens_dialogs import Screen
    from tests.support.stage import Stage

ROOT = Path(__file__).resolve().parents[1]
THEMES, SCALES, LANGUAGES = ("light", "dark"), ("1x", "2x"), ("en", "fr", "it")
SCREEN = {"name": "", "x": 0, "y": 0, "width": 4000, "height": 2400, "logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1}
AMOUNTS = {"none": 0, "samples": 1, "tenfold": 12}
"""How often the demo's content is there. Of the twelve a part is in the trash."""


def main(folder: Path, words: list[str]) -> int:
    """One process for each scale, which Qt takes at its start; both at once."""
    folder.mkdir(parents=True, exist_ok=True)
    screen = folder / "screen.json"
    screen.write_text(json.dumps({"screens": [SCREEN]}))
    running = []
    for scale in SCALES:
        environment = os.environ | {"QT_QPA_PLATFORM": f"offscreen:configfile={screen}", "QT_SCALE_FACTOR": scale[0]}
        command = [sys.executable, "-m", "tests.shots", "--scale", scale, str(folder), *words]
        running.append(subprocess.Popen(command, cwd=ROOT, env=environment))
    failed = [one for one in running if one.wait()]
    screen.unlink()
    pictures = sorted(one.name for one in folder.glob("*.png"))
    (folder / "index.html").write_text(_index(pictures), "utf-8")
    print(f"{told(pictures)}: {folder / 'index.html'}")
    return 1 if failed else 0


def take(folder: Path, scale: str, words: list[str]) -> None:
    """All pictures of one scale."""
    from PySide6.QtCore import QStandardPaths

    from desktop.ui import appearance
    from desktop.ui.program import application
    from tests.support.screens import EMPTY, SCREENS
    from tests.support.stage import Stage

    QStandardPaths.setTestModeEnabled(True)
    seen: dict[str, int] = {}
    for amount, times in AMOUNTS.items():
        screens = SCREENS if times else EMPTY
        wanted = [(s, t, n) for s, t, n in product(LANGUAGES, THEMES, screens) if is_wanted(_name(n, t, scale, s, amount), words)]
        if not wanted:
            continue
        with tempfile.TemporaryDirectory() as home:
            application(Path(home))
            stage, look = Stage(Path(home), times), appearance.of_program()
            for language, theme in product(LANGUAGES, THEMES):
                chosen = {name: screens[name] for one, other, name in wanted if (one, other) == (language, theme)}
                if not chosen:
                    continue
                look.choose_country("GB" if language == "en" else language.upper())
                look.choose_language(language)
                look.choose_theme(appearance.Wanted(theme))
                stage.enter()
                for name, picture in _pictures(stage, chosen):
                    file = folder / f"{_name(name, theme, scale, language, amount)}.png"
                    _save(picture, file, _name(name, theme, scale, language, ""), seen)
                stage.leave()
            stage.close()


def _pictures(stage: "Stage", screens: "dict[str, Screen]") -> "Iterator[tuple[str, QImage]]":
    from tests.support.screens import put_back

    for name, screen in screens.items():
        screen(stage)
        stage.settle()
        yield name, stage.front().window().grab().toImage()
        put_back(stage)


def _save(picture: "QImage", file: Path, name: str, seen: dict[str, int]) -> None:
    """Unless it looks as it did with less."""
    look = hash(bytes(picture.constBits()))
    if seen.get(name) == look:
        file.unlink(missing_ok=True)
    else:
        assert picture.save(str(file))
    seen[name] = look


def _name(screen: str, look: str, scale: str, language: str, amount: str) -> str:
    return f"{screen}-{look}-{scale}-{language}-{amount}"


def is_wanted(name: str, words: list[str]) -> bool:
    parts = name.split("-")
    return all(word in parts or name.startswith(word) for word in words)


def _index(pictures: list[str]) -> str:
    """A page to look through, screen by screen."""
    head = "<!doctype html><meta charset=utf-8><title>Relance</title>"
    return "\n".join([head, _STYLE, f"<p>{html.escape(told(pictures))}", *_entries(pictures)])


def told(pictures: list[str]) -> str:
    """How many there are, and how many are not, as they would be the same."""
    tenfold = {picture.replace("-samples.", "-tenfold.") for picture in pictures if "-samples." in picture}
    left_out = len(tenfold - set(pictures)) if tenfold & set(pictures) else 0
    said = f"; {left_out} with ten times as much are left out, as they look the same as those with the samples"
    return f"{len(pictures)} pictures{said if left_out else ''}"


_STYLE = (
    "<style>body{font:14px sans-serif;background:#888} img{max-width:32%;margin:4px;vertical-align:top} h2{clear:both}</style>"
)


def _entries(pictures: list[str]) -> Iterator[str]:
    before = ""
    for picture in pictures:
        screen = picture.rsplit("-", 4)[0]
        if screen != before:
            yield f"<h2>{html.escape(screen)}</h2>"
            before = screen
        source = html.escape(picture)
        yield f'<a href="{source}"><img loading=lazy src="{source}" alt="{source}" title="{source}"></a>'


if __name__ == "__main__":
    if sys.argv[1:2] == ["--scale"]:
        take(Path(sys.argv[3]), sys.argv[2], sys.argv[4:])
    elif sys.argv[1:] and not sys.argv[1].startswith("-"):
        sys.exit(main(Path(sys.argv[1]).resolve(), sys.argv[2:]))
    else:
        sys.exit("usage: python3 dev.py shots FOLDER [WORD ...]")
