"""Opening something with another program of the computer: a folder with the file manager, a new mail with the mail program."""

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

# What a bundled program changes for itself, and must not hand on to others.
_OF_THE_BUNDLE = ("LD_LIBRARY_PATH", "DYLD_LIBRARY_PATH", "QT_PLUGIN_PATH", "QT_QPA_PLATFORM_PLUGIN_PATH")


def opened_outside(url: QUrl) -> bool:
    """False: no program took it."""
    with _environment_of_the_desktop():
        return QDesktopServices.openUrl(url)


def opened_folder(folder: Path) -> bool:
    """False: no program here opens folders."""
    return opened_outside(QUrl.fromLocalFile(str(folder)))


@contextmanager
def _environment_of_the_desktop() -> Iterator[None]:
    """What is started here sees the environment as the desktop gave it, not as the bundle changed it."""
    if not getattr(sys, "frozen", False):
        yield
        return
    kept = {name: os.environ.get(name) for name in _OF_THE_BUNDLE}
    for name in _OF_THE_BUNDLE:
        _set(name, os.environ.get(f"{name}_ORIG"))
    try:
        yield
    finally:
        for name, value in kept.items():
            _set(name, value)


def _set(name: str, value: str | None) -> None:
    if value is None:
        os.environ.pop(name, None)
    else:
        os.environ[name] = value
