"""Starts the program as it starts itself and watches it: `python -m tests.bench.start paint|memory|tick|work ARGUMENT ...`.
The program knows nothing of it: what is watched begins where it enters its event loop, and its imports keep their order."""

import sys
from typing import TYPE_CHECKING

import desktop.__main__

desktop.__main__.load_less()
from desktop import bootstrap, cli, paths, ui  # noqa: E402, F401 - `ui` is the first to load Qt, as in a plain start
from desktop.services import boards  # noqa: E402, F401
from desktop.storage import lock, reader  # noqa: E402, F401

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


def main() -> int:
    watch = sys.argv.pop(1)
    from PySide6.QtWidgets import QApplication

    enter_event_loop = QApplication.exec

    def watch_and_enter() -> int:
        window = next(one for one in QApplication.topLevelWidgets() if one.isWindow() and one.isVisible())
        _begin(watch, window)
        return enter_event_loop()

    QApplication.exec = staticmethod(watch_and_enter)  # type: ignore[method-assign]
    return desktop.__main__.main()


def _begin(watch: str, window: "QWidget") -> None:
    if watch in ("tick", "work"):
        from tests.bench.work import Work

        Work(window, only_ticks=watch == "tick")
    else:
        from tests.bench.first_paint import FirstPaint

        FirstPaint(window, memory=watch == "memory")


if __name__ == "__main__":
    sys.exit(main())
