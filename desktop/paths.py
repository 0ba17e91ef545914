"""Where things are: the folder of the user's data, and the program's own assets in a clone, a wheel or a frozen bundle. Nothing
is created here."""

import os
import sys
from functools import cache
from pathlib import Path


def data_folder() -> Path:
    """The per-user data folder of the system, the same however the program was started."""
    if sys.platform == "win32":
        import platformdirs

        return platformdirs.user_data_path("relance", appauthor=False)
    if sys.platform == "darwin":
        # platformdirs follows XDG_* on macOS since 4.6: a start from a terminal would open another folder than the Dock does.
        return Path.home() / "Library" / "Application Support" / "relance"
    return xdg_folder("XDG_DATA_HOME", ".local/share") / "relance"  # platformdirs says the same, and takes 12 ms of every start


def xdg_folder(variable: str, usual: str) -> Path:
    """A folder that the desktop names by a variable; below the user's own where it names none, or one that is not absolute (XDG
    Base Directory Specification 0.8)."""
    said = Path(os.environ.get(variable, ""))
    return said if said.is_absolute() else Path.home() / usual


def log_folder(data: Path) -> Path:
    """Where the log and crash traces go: beside the data, so that they are found and removed together."""
    return data / "log"


def asset(name: str) -> Path:
    """A shipped file by its path below the root, such as `resources/platforms.toml` or `translations`."""
    return _asset_root() / name


@cache
def _asset_root() -> Path:
    frozen = getattr(sys, "_MEIPASS", None)
    if frozen is not None:
        return Path(frozen)
    package = Path(__file__).resolve().parent
    packaged = package / "_assets"
    return packaged if packaged.is_dir() else package.parent


def own_command() -> list[str]:
    """How to start this program once more."""
    return [sys.executable] if hasattr(sys, "_MEIPASS") else [sys.executable, "-m", "desktop"]
