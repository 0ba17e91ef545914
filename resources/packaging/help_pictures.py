"""The pictures of the manual, in each language and theme, made by the program itself, and from the same the two of the README:
`python resources/packaging/help_pictures.py`. Each shows what its text speaks of at the size the manual has room for, twice as
sharp, in few colors: all of them together weigh less than one photograph."""

import os
import subprocess
import sys
import tempfile
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from PySide6.QtGui import QImage

ROOT = Path(__file__).resolve().parents[2]
HELP, README = ROOT / "resources" / "help", ROOT / "resources" / "readme"
AT = "2026-11-20T10:00:00+01:00"
LANGUAGES = ("en", "fr", "it")
MARKS = {"light": "", "dark": ".dark"}
"""What the name of a picture has in a theme."""
SCALE, COLORS, MAIN, APART = 2, 40, 16, 14


class Part(NamedTuple):
    """A window of that size, and what of it is to be seen: left, top, width and height. No left: from the second column of the
    board on, which stands elsewhere in each language."""

    size: tuple[int, int]
    seen: tuple[int | None, int, int, int]
    arguments: tuple[str, ...] = ()


PICTURES = {
    "board": Part((1440, 900), (None, 104, 446, 188)),
    "project": Part((1326, 760), (694, 150, 600, 92), ("--page", "project", "--project", "tea")),
    "draft": Part((930, 640), (0, 0, 600, 256), ("--page", "draft", "--project", "tea")),
    "insights": Part((708, 760), (94, 54, 600, 296), ("--page", "insights")),
}


def taken(file: Path, *arguments: str) -> "QImage":
    """A picture of the program with its sample data."""
    from PySide6.QtGui import QImage

    command = [sys.executable, "-m", "desktop", "screenshot", str(file), "--demo", "--at", AT, *arguments]
    subprocess.run(command, check=True, cwd=ROOT)
    return QImage(str(file))


def _second_column(picture: "QImage") -> int:
    """Where it begins, and a little before: between the columns one sees what the window is painted with."""
    row = SCALE * 140
    ground = picture.pixel(picture.width() - 1, row)
    is_ground = [picture.pixel(x, row) == ground for x in range(picture.width())]
    begins = [x for x in range(1, len(is_ground)) if is_ground[x - 1] and not is_ground[x]]
    return begins[1] - SCALE * 6


def small(picture: "QImage") -> "QImage":
    """In few colors: those it has most of, and then the most frequent that are well apart from all others, so that the rare ones
    of a ring or a mark are among them."""
    from PySide6.QtCore import Qt
    from PySide6.QtGui import QImage

    whole = picture.convertToFormat(QImage.Format.Format_RGB32)
    counted = Counter(memoryview(whole.constBits()).cast("I")).most_common()
    chosen = [color for color, _ in counted[:MAIN]]
    for color, _ in counted[MAIN:]:
        if len(chosen) < COLORS and all(_distance(color, other) >= APART for other in chosen):
            chosen.append(color)
    plain = Qt.ImageConversionFlag.ThresholdDither | Qt.ImageConversionFlag.AvoidDither
    return whole.convertToFormat(QImage.Format.Format_Indexed8, chosen, plain)


def _distance(one: int, other: int) -> int:
    return max(abs((one >> bits & 255) - (other >> bits & 255)) for bits in (0, 8, 16))


def main() -> None:
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from PySide6.QtCore import QRect

    with tempfile.TemporaryDirectory() as folder:
        whole = Path(folder) / "whole.png"
        for theme, mark in MARKS.items():
            for language in LANGUAGES:
                for name, (size, seen, arguments) in PICTURES.items():
                    looks = ("--theme", theme, "--language", language, "--scale", str(SCALE), "--size", f"{size[0]}x{size[1]}")
                    picture = taken(whole, *looks, *arguments)
                    left = _second_column(picture) if seen[0] is None else SCALE * seen[0]
                    part = picture.copy(QRect(left, *(SCALE * edge for edge in seen[1:])))
                    _keep(small(part), HELP / f"{name}.{language}{mark}.png")
            _keep(taken(whole, "--theme", theme), README / f"board-{theme}.png")


def _keep(picture: "QImage", file: Path) -> None:
    if not picture.save(str(file), "PNG", 0):
        sys.exit(f"{file} cannot be written")
    print(file.name, file.stat().st_size)


if __name__ == "__main__":
    main()
