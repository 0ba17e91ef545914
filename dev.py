#!/usr/bin/env python3
"""The one door for tasks: `python3 dev.py run`, `python3 dev.py test`, and a few more. Needs nothing but Python 3.11 or newer:
the first call makes the virtual environment `.venv` from uv.lock and sees to the system libraries; later calls find them there.
Holds no settings of the tools (pyproject.toml does) and nothing that the program itself needs when it runs."""

import ctypes
import hashlib
import importlib.util
import os
import shutil
import subprocess
import sys
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

ROOT = Path(__file__).resolve().parent
VENV = ROOT / ".venv"
BIN = VENV / ("Scripts" if os.name == "nt" else "bin")
PYTHON = BIN / ("python.exe" if os.name == "nt" else "python")
STAMP = VENV / "set-up-from"

# What Qt loads on Linux, and the Debian package that has it.
LIBRARIES = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libgssapi_krb5.so.2": "libgssapi-krb5-2",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
}
# What the tests drive a real window with and look into libraries with, and the Debian package that has it.
TEST_TOOLS = {
    "objdump": "binutils",
    "Xvfb": "xvfb",
    "openbox": "openbox",
    "xdotool": "xdotool",
    "dbus-daemon": "dbus",
    "/usr/libexec/at-spi-bus-launcher": "at-spi2-core",
    "/usr/lib/*/faketime/libfaketimeMT.so.1": "libfaketime",
}


# ------------------------------------------------------------------------------------------------------------------ set-up


def set_up(*, for_tests: bool = False) -> None:
    """Makes sure that the program can start, or the tests can. Does nothing when nothing is missing."""
    _provide_packages(_missing_packages(for_tests=for_tests))
    wanted = _fingerprint()
    if PYTHON.exists() and STAMP.is_file() and STAMP.read_text() == wanted:
        return
    print("Setting up .venv ...", flush=True)
    if not (PYTHON.exists() and shutil.which("uv", path=BIN)):
        _run(sys.executable, "-m", "venv", "--clear", VENV)
    _run(PYTHON, "-m", "pip", "install", "--quiet", "--disable-pip-version-check", _uv_of_the_lock())
    _run(BIN / "uv", "sync", "--locked", "--quiet", "--compile-bytecode", "--project", ROOT, "--python", PYTHON)
    _run(PYTHON, ROOT / "resources" / "packaging" / "unpack_shiboken.py", VENV / "qt-support")  # see desktop/ui/__init__.py
    # A start without byte code takes more than twice as long.
    _run(PYTHON, "-m", "compileall", "-q", ROOT / "desktop", VENV / "qt-support")
    STAMP.write_text(wanted)


def _uv_of_the_lock() -> str:
    import tomllib  # not at the top: an older Python shall get as far as reading a sentence

    lock = tomllib.loads((ROOT / "uv.lock").read_text("utf-8"))
    return next(f"uv=={package['version']}" for package in lock["package"] if package["name"] == "uv")


def _fingerprint() -> str:
    """What the environment was made from: another lock or place means another environment."""
    makers = ("uv.lock", "pyproject.toml", "resources/packaging/unpack_shiboken.py")
    files = b"".join((ROOT / name).read_bytes() for name in makers)
    return hashlib.sha256(files + str(ROOT).encode()).hexdigest()


def _missing_packages(*, for_tests: bool) -> list[str]:
    if not sys.platform.startswith("linux"):
        return []
    missing = [package for library, package in LIBRARIES.items() if not _loads(library)]
    if for_tests:
        missing += [package for tool, package in TEST_TOOLS.items() if not _is_there(tool)]
    if not PYTHON.exists() and importlib.util.find_spec("ensurepip") is None:
        missing.append(f"python3.{sys.version_info.minor}-venv")
    return sorted(missing)


def _is_there(tool: str) -> bool:
    return any(Path("/").glob(tool[1:])) if tool.startswith("/") else shutil.which(tool) is not None


def _loads(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def _provide_packages(packages: list[str]) -> None:
    if not packages:
        return
    install = ["apt-get", "install", "--yes", "--no-install-recommends", *packages]
    if not shutil.which("apt-get"):
        sys.exit(f"Relance needs system libraries that are missing here. On Debian their packages are: {' '.join(packages)}")
    if os.geteuid() != 0:
        sys.exit(f"Relance needs system libraries that are missing here. Install them with: sudo {' '.join(install)}")
    print(f"Installing {', '.join(packages)} ...", flush=True)
    quiet = ["-qq", "-o", "DPkg::Lock::Timeout=300"]
    os.environ["DEBIAN_FRONTEND"] = "noninteractive"
    _run("apt-get", *quiet, "update")
    _run("apt-get", *quiet, *install[1:], stdout=subprocess.DEVNULL)


def _environment() -> dict[str, str]:
    """The caller's, without what would make Python slow or lead uv to another environment."""
    unwanted = {"PYTHONDONTWRITEBYTECODE", "PYTHONHOME", "PYTHONPATH", "VIRTUAL_ENV", "UV_PROJECT_ENVIRONMENT"}
    kept = {name: value for name, value in os.environ.items() if name not in unwanted}
    return kept | {"UV_PYTHON_DOWNLOADS": "never"}


def _run(*command: str | Path, stdout: int | None = None) -> None:
    """Runs a step of the set-up; its failure ends everything."""
    done = subprocess.run([str(part) for part in command], env=_environment(), stdout=stdout, check=False)
    if done.returncode:
        sys.exit(f"Failed: {' '.join(str(part) for part in command)}")


def _call(*command: str | Path, cwd: Path | None = None) -> int:
    try:
        return subprocess.run([str(part) for part in command], env=_environment(), cwd=cwd, check=False).returncode
    except KeyboardInterrupt:
        return 130


# ------------------------------------------------------------------------------------------------------------------- tasks


def setup(_arguments: Sequence[str]) -> int:
    """Make .venv and see to the system libraries"""
    set_up(for_tests=True)
    return 0


def run(arguments: Sequence[str]) -> int:
    """Open the demo board; with arguments, run relance with them"""
    set_up()
    return _call(PYTHON, "-m", "desktop", *(arguments or ["--demo"]))


def lint(_arguments: Sequence[str]) -> int:
    """Check with ruff, mypy, import-linter"""
    set_up()
    return 1 if _told(_checks()) else 0


def test(arguments: Sequence[str]) -> int:
    """Lint, and run pytest: with the arguments given, or everything on all cores"""
    set_up(for_tests=True)
    everything = ("-q", "--numprocesses=auto", "--dist=worksteal")
    with ThreadPoolExecutor(1) as beside:
        checks = beside.submit(_checks)
        passed = _call(PYTHON, "-m", "pytest", *(arguments or everything), cwd=ROOT) == 0
        failed = _told(checks.result())
    failed += [] if passed else ["pytest"]
    if failed:
        print(f"Failed: {', '.join(failed)}", file=sys.stderr)
    return 1 if failed else 0


def _checks() -> list[tuple[str, bool, bytes]]:
    """Runs the checks that execute no code of the program; of each its name, whether it passed, and what it said."""
    checks = {
        "ruff check": (BIN / "ruff", "check"),
        "ruff format": (BIN / "ruff", "format", "--check"),
        "mypy": (PYTHON, "-m", "mypy"),
        "import-linter": (BIN / "lint-imports",),
    }
    told = []
    for name, command in checks.items():
        parts = [str(part) for part in command]
        done = subprocess.run(parts, env=_environment(), cwd=ROOT, check=False, stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
        told.append((name, done.returncode == 0, done.stdout))
    return told


def _told(checks: list[tuple[str, bool, bytes]]) -> list[str]:
    """Prints what the checks said; the names of those that failed."""
    for name, passed, output in checks:
        print(f"\n== {name}: {'passed' if passed else 'FAILED'}", flush=True)
        sys.stdout.buffer.write(output)  # as it was said: a terminal of Windows may not have all of its letters
        sys.stdout.flush()
    return [name for name, passed, _ in checks if not passed]


def bench(arguments: Sequence[str]) -> int:
    """Measure against the budgets"""
    set_up(for_tests=True)
    return _call(PYTHON, "-m", "tests.bench.run", *arguments, cwd=ROOT)


def translate(_arguments: Sequence[str]) -> int:
    """Collect the texts of the interface into translations/*.ts and compile them"""
    set_up()
    catalogs = sorted((ROOT / "translations").glob("*.ts"))
    found = VENV / "found.ts"
    found.unlink(missing_ok=True)
    collect = ("-silent", "-locations", "none", "-extensions", "py", ROOT / "desktop" / "ui", "-ts", found)
    _run(BIN / "pyside6-lupdate", *collect)
    for catalog in catalogs:
        _renew(catalog, found)
    return _call(BIN / "pyside6-lrelease", *catalogs)


def _renew(catalog: Path, found: Path) -> None:
    """Gives a catalog the texts that were found, with the translations it has. `lupdate` on the catalog itself would not do: in
    Python it does not see that a text with %n has plural forms, and throws them away."""
    from xml.etree import ElementTree as ET  # of our own files

    def key(context: ET.Element, message: ET.Element) -> tuple[str | None, ...]:
        return context.findtext("name"), message.findtext("source"), message.findtext("comment")

    had = ET.parse(catalog).getroot()  # noqa: S314
    known = {key(context, message): message.find("translation") for context in had for message in context.iter("message")}
    root = ET.parse(found).getroot()  # noqa: S314
    root.set("language", had.get("language", ""))
    for context in root:
        for message in context.iter("message"):
            plural = "%n" in (message.findtext("source") or "")
            new = message.find("translation")
            if new is None:
                continue
            if plural:
                message.set("numerus", "yes")
                new[:] = [ET.Element("numerusform") for _ in range(2)]  # French and Italian have two
            old = known.get(key(context, message))
            if old is not None:
                message[list(message).index(new)] = old
    ET.indent(root, "    ")
    catalog.write_text(f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{ET.tostring(root, "unicode")}\n', "utf-8")


def shots(arguments: Sequence[str]) -> int:
    """Make pictures of every screen and dialog in a FOLDER; with WORDs as "light it 2x", only those"""
    set_up()
    return _call(PYTHON, "-m", "tests.shots", *arguments, cwd=ROOT)


def bundle(_arguments: Sequence[str]) -> int:
    """Make the bundle that runs without Python, let it test itself, and measure it"""
    set_up(for_tests=True)
    _run(BIN / "uv", "sync", "--locked", "--quiet", "--inexact", "--group", "build", "--project", ROOT, "--python", PYTHON)
    places = ("--distpath", ROOT / "dist", "--workpath", ROOT / "build")
    if _call(BIN / "pyinstaller", "--noconfirm", "--log-level=WARN", *places, ROOT / "build.spec"):
        return 1
    program = ROOT / "dist" / "relance" / ("relance.exe" if os.name == "nt" else "relance")
    if _call(program, "--self-test"):
        return 1
    if _call(PYTHON, ROOT / "resources" / "packaging" / "licenses.py", "--check", program.parent):
        return 1
    print(f"The bundle is {program.parent}.", flush=True)
    if sys.platform == "linux":
        _call(PYTHON, "-m", "tests.bench.run", "bundle", cwd=ROOT)  # a busy machine makes no bad bundle
    return 0


TASKS = {task.__name__: task for task in (setup, run, test, lint, bench, translate, shots, bundle)}


def main() -> int:
    if sys.version_info < (3, 11):  # noqa: UP036 - whoever comes with an older one shall read a sentence
        sys.exit("Relance needs Python 3.11 or newer.")
    task = TASKS.get(sys.argv[1]) if len(sys.argv) > 1 else None
    if task is None:
        width = max(map(len, TASKS))
        print("usage: python3 dev.py TASK [ARGUMENT ...]\n")
        print("\n".join(f"  {name:{width}}  {task.__doc__}" for name, task in TASKS.items()))
        return 2
    return task(sys.argv[2:])


if __name__ == "__main__":
    sys.exit(main())
