"""Pictures of every screen and dialog, for looking at: in light and dark, at 1x and 2x, in all languages, with the demo and with
ten times as much. `python3 dev.py shots FOLDER [WORD ...]`: only those whose names have each of the words as a part, as in
"light en 1x samples", or begin with it, as in "settings"."""

import html
import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from itertools import product
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
THEMES, SCALES, LANGUAGES = ("light", "dark"), ("1x", "2x"), ("en", "fr", "it")
SCREEN = {"name": "", "x": 0, "y": 0, "width": 4000, "height": 2400, "logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1}
AMOUNTS = {"none": 0, "samples": 1, "tenfold": 10}


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
    print(f"{len(pictures)} pictures: {folder / 'index.html'}")
    return 1 if failed else 0


def take(folder: Path, scale: str, words: list[str]) -> None:
    """All pictures of one scale."""
    from PySide6.QtCore import QStandardPaths

    from desktop.ui import languages, theme
    from desktop.ui.program import application
    from tests.support.screens import EMPTY, SCREENS, put_back
    from tests.support.stage import Stage

    QStandardPaths.setTestModeEnabled(True)
    for amount, times in AMOUNTS.items():
        screens = SCREENS if times else EMPTY
        wanted = [(s, t, n) for s, t, n in product(LANGUAGES, THEMES, screens) if is_wanted(_name(n, t, scale, s, amount), words)]
        if not wanted:
            continue
        with tempfile.TemporaryDirectory() as home:
            app = application(Path(home))
            stage = Stage(Path(home), times)
            for language, look in product(LANGUAGES, THEMES):
                names = [name for one, other, name in wanted if (one, other) == (language, look)]
                if not names:
                    continue
                languages.speak(language, "US" if language == "en" else language.upper())
                theme.apply(app, theme.Scheme(look), 1.0)
                stage.enter()
                for name in names:
                    screens[name](stage)
                    stage.settle()
                    assert stage.front().window().grab().save(str(folder / f"{_name(name, look, scale, language, amount)}.png"))
                    put_back(stage)
                stage.leave()
            stage.close()


def _name(screen: str, look: str, scale: str, language: str, amount: str) -> str:
    return f"{screen}-{look}-{scale}-{language}-{amount}"


def is_wanted(name: str, words: list[str]) -> bool:
    parts = name.split("-")
    return all(word in parts or name.startswith(word) for word in words)


def _index(pictures: list[str]) -> str:
    """A page to look through, screen by screen."""
    return "\n".join(["<!doctype html><meta charset=utf-8><title>Relance</title>", _STYLE, *_entries(pictures)])


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
    elif sys.argv[1:]:
        sys.exit(main(Path(sys.argv[1]).resolve(), sys.argv[2:]))
    else:
        sys.exit("usage: python3 dev.py shots FOLDER [WORD ...]")
