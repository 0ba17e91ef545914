"""What holds for every test: no display is needed, no data of the person at the keyboard is touched, no window is left behind."""

import os
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import settings

from tests.support.outcome import FAILED, has_failed

settings.register_profile("house", deadline=None)
settings.load_profile("house")


@pytest.hookimpl(tryfirst=True)
def pytest_configure(config: pytest.Config) -> None:
    """Journeys start programs on screens of their own; whatever runs in this process draws on none."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"


@pytest.fixture(autouse=True, scope="session")
def _home_of_nobody(tmp_path_factory: pytest.TempPathFactory) -> None:
    home: Path = tmp_path_factory.mktemp("home")
    os.environ |= {"HOME": str(home), "USERPROFILE": str(home)}
    for name in ("CONFIG", "DATA", "CACHE", "STATE"):
        os.environ[f"XDG_{name}_HOME"] = str(home / name.lower())


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item, call):
    report = yield
    if report.when == "call":
        item.stash[FAILED] = report.failed
    return report


@pytest.fixture(autouse=True)
def _no_window_is_left(request: pytest.FixtureRequest) -> Iterator[None]:
    yield
    widgets = sys.modules.get("PySide6.QtWidgets")
    if has_failed(request):
        return  # a window that was only half made must not be touched
    if widgets is not None and widgets.QApplication.instance() is not None:
        left = [window for window in widgets.QApplication.topLevelWidgets() if window.isVisible()]
        assert not left, f"windows left open: {left}"
