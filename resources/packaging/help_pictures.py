"""The pictures of the manual, in each language, made by the program itself: `python resources/packaging/help_pictures.py`."""

import os
import subprocess
import sys
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtGui import QImage

ROOT = Path(__file__).resolve().parents[2]
HELP = ROOT / "resources" / "help"
AT = "2026-11-20T10:05:00+01:00"
PICTURES = {
    "board": ("--size", "1440x740"),
    "project": ("--size", "1340x820", "--page", "project", "--project", "tea"),
    "draft": ("--size", "1100x640", "--page", "draft", "--project", "tea"),
    "insights": ("--size", "1100x640", "--page", "insights"),
}
LANGUAGES = ("en", "fr", "it")


def small(picture: "QImage") -> "QImage":
    """In the 256 colors it has most of: enough for a window, and a fifth of the size."""
    from PySide6.QtCore import Qt
    from PySide6.QtGui import QImage

    whole = picture.convertToFormat(QImage.Format.Format_RGB32)
    colors = Counter(memoryview(whole.constBits()).cast("I"))
    plain = Qt.ImageConversionFlag.ThresholdDither | Qt.ImageConversionFlag.AvoidDither
    return whole.convertToFormat(QImage.Format.Format_Indexed8, [color for color, _ in colors.most_common(256)], plain)


def main() -> None:
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from PySide6.QtGui import QImage

    for language in LANGUAGES:
        for name, wanted in PICTURES.items():
            file = HELP / f"{name}.{language}.png"
            command = [sys.executable, "-m", "desktop", "screenshot", str(file), "--demo", "--at", AT, "--language", language]
            subprocess.run([*command, *wanted], check=True, cwd=ROOT)
            small(QImage(str(file))).save(str(file), "PNG", 0)
            print(file.name, file.stat().st_size)


if __name__ == "__main__":
    main()
