"""Proves the installer for Windows as far as that goes without Windows: `python -m tests.packaging.windows_setup`. makensis
compiles it around a program that stands in for Relance (wine's Notepad), and wine runs it silently: installed, refused over a
running program, upgraded, removed with and without the data. Needs nsis, wine64 and Xvfb; no bundle."""

import shutil
import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.support.outside import Session

ROOT = Path(__file__).resolve().parents[2]
_SCRIPT = ROOT / "resources" / "packaging" / "windows" / "relance.nsi"
_ICONS = ROOT / "resources" / "packaging" / "icons.py"
_STAND_IN = Path("/usr/lib/x86_64-linux-gnu/wine/x86_64-windows/notepad.exe")
_UNINSTALL = r"HKCU\Software\Microsoft\Windows\CurrentVersion\Uninstall\Relance"
_RUN = r"HKCU\Software\Microsoft\Windows\CurrentVersion\Run"
_OPEN = r"HKCU\Software\Classes\Relance.Exchange\shell\open\command"
_RUNNING = 5  # what the installer ends with when it may not ask


class Windows:
    """A wine of its own below a folder."""

    def __init__(self, below: Path, desk: Session):
        own = {"WINEPREFIX": str(below / "wine"), "WINEDEBUG": "-all", "WINEDLLOVERRIDES": "mscoree,mshtml=", "WINEARCH": "win64"}
        self._environment = desk.environment | own
        self._command = shutil.which("wine64") or "wine"
        self.run("wineboot", "--init")
        (user,) = (one for one in (below / "wine/drive_c/users").iterdir() if one.name != "Public")
        local = user / "AppData" / "Local"
        self.program, self.data = local / "Programs" / "Relance", local / "relance"
        menu = user / "AppData/Roaming/Microsoft/Windows/Start Menu/Programs"
        self.shortcut = menu / "Relance.lnk"

    def run(self, *command: str | Path) -> int:
        return subprocess.run(
            [self._command, *command], env=self._environment, capture_output=True, timeout=120, check=False
        ).returncode

    def start(self, program: Path) -> None:
        subprocess.Popen([self._command, program], env=self._environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)

    def end_all(self) -> None:
        subprocess.run(["wineserver", "-k", "-w"], env=self._environment, check=False, timeout=60)

    def value(self, key: str, name: str | None = None) -> str | None:
        """What the registry holds; None: nothing."""
        which = ("/ve",) if name is None else ("/v", name)
        asked = [self._command, "reg", "query", key, *which]
        told = subprocess.run(asked, env=self._environment, capture_output=True, text=True, timeout=60, check=False)
        return told.stdout.split("REG_SZ", 1)[-1].strip() if told.returncode == 0 else None


def main() -> int:
    tools = [tool for tool in ("makensis", "wineserver", "Xvfb") if not shutil.which(tool)]
    if tools or not _STAND_IN.exists():
        sys.exit(f"{__doc__}\nMissing here: {', '.join(tools) or _STAND_IN}")
    with TemporaryDirectory(prefix="relance-windows-") as folder, Session() as desk:
        below = Path(folder)
        subprocess.run([sys.executable, _ICONS, below / "icons"], check=True)
        older, newer = _setup(below, "0.1.0"), _setup(below, "0.2.0")
        windows = Windows(below, desk)
        try:
            _prove(windows, older, newer)
        finally:
            windows.end_all()
    return 0


def _setup(below: Path, version: str) -> Path:
    """The installer of a version; a file named after it tells which one is installed."""
    payload = below / version
    (payload / "_internal").mkdir(parents=True)
    shutil.copy(_STAND_IN, payload / "relance.exe")
    (payload / "_internal" / version).touch()
    made = below / f"relance-{version}-setup.exe"
    facts = {"VERSION": version, "BUNDLE": payload, "ICON": below / "icons" / "relance.ico", "OUT": made}
    named = [f"-D{name}={value}" for name, value in facts.items()]
    subprocess.run(["makensis", "-V2", "-WX", "-DWINE", *named, _SCRIPT], check=True, cwd=below)
    return made


def _prove(windows: Windows, older: Path, newer: Path) -> None:
    program, inside = windows.program / "relance.exe", windows.program / "_internal"
    _is(windows.run(older, "/S"), 0, "installed")
    _is([one.name for one in inside.iterdir()], ["0.1.0"], "its files")
    _is(windows.shortcut.is_file(), True, "its entry in the Start menu")
    _is(windows.value(_UNINSTALL, "DisplayVersion"), "0.1.0", "its version among the installed programs")
    _is("--open" in (windows.value(_OPEN) or ""), True, "its type of files")
    windows.data.mkdir()
    (windows.data / "relance.sqlite3").touch()
    windows.run("reg", "add", _RUN, "/v", "relance", "/d", "relance.exe --background", "/f")

    windows.start(program)
    _is(windows.run("cmd", "/c", "ping", "-n", "3", "127.0.0.1") in (0, 1), True, "the program runs")
    _is(windows.run(newer, "/S"), _RUNNING, "not installed over a running program")
    _is([one.name for one in inside.iterdir()], ["0.1.0"], "nothing was changed")
    windows.end_all()
    _is(windows.run(newer, "/S"), 0, "upgraded")
    _is([one.name for one in inside.iterdir()], ["0.2.0"], "the older files are gone")
    _is(windows.value(_UNINSTALL, "DisplayVersion"), "0.2.0", "the newer version")
    _is("--background" in (windows.value(_RUN, "relance") or ""), True, "it still starts at login")

    _remove(windows)
    _is((windows.program.exists(), windows.shortcut.exists()), (False, False), "removed")
    _is(
        [windows.value(_UNINSTALL, "DisplayVersion"), windows.value(_OPEN), windows.value(_RUN, "relance")],
        [None] * 3,
        "registry",
    )
    _is((windows.data / "relance.sqlite3").is_file(), True, "the data stay")
    _is(windows.run(newer, "/S"), 0, "installed once more")
    _remove(windows, "/DATA")
    _is(windows.data.exists(), False, "the data go when that is wished")


def _remove(windows: Windows, *more: str) -> None:
    at = subprocess.run(
        [windows._command, "winepath", "-w", windows.program],
        env=windows._environment,
        capture_output=True,
        text=True,
        check=True,
    )
    windows.run(windows.program / "uninstall.exe", "/S", *more, f"_?={at.stdout.strip()}")
    # Run in its place it cannot delete itself, as it does where it may copy itself away first.
    (windows.program / "uninstall.exe").unlink(missing_ok=True)
    if windows.program.exists() and not any(windows.program.iterdir()):
        windows.program.rmdir()


def _is(found: object, wanted: object, what: str) -> None:
    if found != wanted:
        raise AssertionError(f"{what}: {found!r}, not {wanted!r}")
    print(f"ok  {what}", flush=True)


if __name__ == "__main__":
    sys.exit(main())
