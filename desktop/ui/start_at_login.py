"""Whether the program starts when its designer logs in: a file or a key in the place the system looks at. It is their choice and
off until they say so; the path in it is set right at each start, for the program may have moved."""

import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QSettings

from desktop import paths

_RUN_KEY = "HKEY_CURRENT_USER\\Software\\Microsoft\\Windows\\CurrentVersion\\Run"
_NAME = "relance"
_ESCAPED = str.maketrans({"\\": "\\\\", '"': '\\"', "`": "\\`", "$": "\\$"})


class StartAtLogin(Protocol):
    """Raises OSError when the system's place cannot be written."""

    def is_on(self) -> bool: ...

    def switch(self, on: bool) -> None: ...

    def set_right(self) -> None:
        """Writes the command of today, if it is on."""


class Autostart:
    """Linux: a desktop file in the autostart folder (freedesktop). `folder`: of the user's settings; `command`: what to start.
    When the program was removed, `TryExec` lets the desktop pass over the file."""

    def __init__(self, folder: Path, command: Sequence[str], working_folder: Path | None = None):
        self._file = folder / "autostart" / f"{_NAME}.desktop"
        self._command = command
        self._working_folder = working_folder

    def is_on(self) -> bool:
        try:
            lines = self._file.read_text("utf-8").splitlines()
        except (OSError, UnicodeDecodeError):
            return False
        return "Hidden=true" not in lines and "X-GNOME-Autostart-enabled=false" not in lines

    def switch(self, on: bool) -> None:
        if not on:
            self._file.unlink(missing_ok=True)
            return
        program = self._command[0].replace("\\", "\\\\")
        lines = ["[Desktop Entry]", "Type=Application", "Name=Relance", f"Icon={_NAME}", f"TryExec={program}"]
        lines.append(f"Exec={_exec_line(self._command)}")
        if self._working_folder is not None:
            lines.append(f"Path={self._working_folder}")
        lines += ["Terminal=false", "StartupNotify=false", "X-GNOME-Autostart-enabled=true"]
        self._file.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        part = self._file.with_suffix(".part")
        part.write_text("\n".join(lines) + "\n", "utf-8")
        part.replace(self._file)

    def set_right(self) -> None:
        if self.is_on():
            self.switch(True)


class LaunchAgent:
    """macOS: a property list among the launch agents of the user."""

    def __init__(self, folder: Path, command: Sequence[str], working_folder: Path | None = None):
        self._file = folder / f"org.{_NAME}.{_NAME}.plist"
        self._command = list(command)
        self._working_folder = working_folder

    def is_on(self) -> bool:
        return self._file.exists()

    def switch(self, on: bool) -> None:
        if not on:
            self._file.unlink(missing_ok=True)
            return
        content: dict[str, object] = {
            "Label": self._file.stem,
            "ProgramArguments": self._command,
            "RunAtLoad": True,
            "ProcessType": "Interactive",
        }
        if self._working_folder is not None:
            content["WorkingDirectory"] = str(self._working_folder)
        self._file.parent.mkdir(parents=True, exist_ok=True)
        import plistlib

        part = self._file.with_suffix(".part")
        part.write_bytes(plistlib.dumps(content))
        part.replace(self._file)

    def set_right(self) -> None:
        if self.is_on():
            self.switch(True)


class RunKey:
    """Windows: a value of the user's Run key. `key`: where it is kept."""

    def __init__(self, command: Sequence[str], key: QSettings | None = None):
        self._command = command
        self._key = key or QSettings(_RUN_KEY, QSettings.Format.NativeFormat)

    def is_on(self) -> bool:
        return self._key.contains(_NAME)

    def switch(self, on: bool) -> None:
        if on:
            self._key.setValue(_NAME, _windows_line(self._command))
        else:
            self._key.remove(_NAME)
        self._key.sync()
        if self._key.status() is not QSettings.Status.NoError:
            raise PermissionError("the Run key cannot be written")

    def set_right(self) -> None:
        if self.is_on():
            self.switch(True)


def of_this_system(folder: Path) -> StartAtLogin:
    """`folder`: the data folder to open."""
    command = [*paths.own_command(), *_data_arguments(folder), "--background"]
    frozen = hasattr(sys, "_MEIPASS")
    working_folder = None if frozen else paths.asset("")
    if sys.platform == "win32":
        return RunKey(command)
    if sys.platform == "darwin":
        return LaunchAgent(Path.home() / "Library" / "LaunchAgents", command, working_folder)
    return Autostart(paths.xdg_folder("XDG_CONFIG_HOME", ".config"), command, working_folder)


def _data_arguments(folder: Path) -> list[str]:
    return [] if folder == paths.data_folder() else ["--data", str(folder)]


def _exec_line(command: Sequence[str]) -> str:
    """As the desktop entry specification quotes: within the value, and within the file."""
    quoted = (f'"{part.translate(_ESCAPED)}"' for part in command)
    return " ".join(quoted).replace("\\", "\\\\").replace("%", "%%")


def _windows_line(command: Sequence[str]) -> str:
    return " ".join(f'"{part}"' if not part or set(part) & set(' \t"&') else part for part in command)
