"""Writes resources/licenses/NOTICES.txt: the license of everything that a bundle brings, from the lock and from what the packages
themselves say. Run as `python resources/packaging/licenses.py` in the environment of the lock whenever the lock changes (a test
notices), on Debian with the packages of SYSTEM; it asks PyPI for the packages of the other systems. With `--check FOLDER` it says
what in a bundle has no notice there."""

import re
import subprocess
import sys
import sysconfig
import tempfile
import tomllib
from collections.abc import Iterable, Iterator
from importlib.metadata import Distribution, distributions, packages_distributions
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
NOTICES = ROOT / "resources" / "licenses" / "NOTICES.txt"
LEFT_OUT = {"relance", "pip"}  # ourselves; sqlite-utils asks for pip to install plug-ins, which the program does not have
OURS = {
    "Inter (font)": ROOT / "resources" / "fonts" / "InterVariable-OFL.txt",
    "Lucide (icons)": ROOT / "resources" / "icons" / "lucide-LICENSE.txt",
}
# Libraries of the system that go along on Linux: Debian's packages, whose notices are in /usr/share/doc.
SYSTEM = (
    *(f"libxcb-{name}" for name in ("cursor0", "icccm4", "image0", "keysyms1", "render-util0", "shape0", "util1", "xkb1")),
    "libxkbcommon-x11-0",
    "libsqlite3-0",
)
NOT_FROM_PYPI = """\
The start of the bundle is PyInstaller's, under the GPL with an exception that lets programs of any license be made with it. ICU,
which comes with Qt: Unicode License v3, Copyright (C) Unicode, Inc. On Windows, vcruntime140.dll and msvcp140.dll are those of
Microsoft, passed on under the terms of Visual Studio for redistributable files.
"""
_HEAD = """\
What Relance is made with, and under which licenses. Relance itself is under the MIT license. Qt and PySide6 are under the LGPL:
Qt.txt beside this file says what that means for you.
"""
_SYSTEMS = ("x86_64-pc-windows-msvc", "aarch64-apple-darwin")


def locked() -> dict[str, str]:
    """Names and versions of what the program needs at run time, on any system."""
    packages = {one["name"]: one for one in tomllib.loads((ROOT / "uv.lock").read_text("utf-8"))["package"]}
    found: dict[str, str] = {}
    names = ["relance"]
    while names:
        name = names.pop()
        if name not in found:
            found[name] = packages[name].get("version", "")
            names += [needed["name"] for needed in packages[name].get("dependencies", ())]
    return {name: version for name, version in sorted(found.items()) if name not in LEFT_OUT}


def heading(name: str, version: str) -> str:
    return f"{name} {version}".strip()


def notices() -> str:
    wanted = locked()
    have = dict(_installed(wanted))
    with tempfile.TemporaryDirectory() as below:
        missing = {name: version for name, version in wanted.items() if name not in have}
        have |= {name: _notice(one) for name, one in _fetched(missing, Path(below)).items()}
    parts = [_HEAD, _part("Python", sys.version.split()[0], _of_python())]
    parts += [_part(name, version, have[name]) for name, version in wanted.items()]
    parts += [_part(name, "", _of_debian(name)) for name in SYSTEM]
    parts += [_part(name, "", path.read_text("utf-8")) for name, path in OURS.items()]
    return "\n".join([*parts, _part("Others", "", NOT_FROM_PYPI)])


def _part(name: str, version: str, text: str) -> str:
    title = heading(name, version)
    return f"{'=' * len(title)}\n{title}\n{'=' * len(title)}\n\n{text.strip()}\n"


def _normal(name: str) -> str:
    return name.lower().replace("_", "-").replace(".", "-")


def _installed(wanted: dict[str, str]) -> Iterator[tuple[str, str]]:
    for one in distributions():
        name = _normal(one.metadata["Name"])
        if wanted.get(name) == one.version:
            yield name, _notice(one)


def _fetched(wanted: dict[str, str], below: Path) -> dict[str, Distribution]:
    """The packages that only other systems need."""
    for name, version in wanted.items():
        for system in _SYSTEMS:
            into = ("--target", below / name, "--no-deps", "--only-binary", ":all:", "--python-platform", system)
            command = ["uv", "pip", "install", "--quiet", "--python", sys.executable, *into, f"{name}=={version}"]
            if subprocess.run(command, check=False, capture_output=True).returncode == 0:
                break
    return {_normal(one.metadata["Name"]): one for name in wanted for one in distributions(path=[str(below / name)])}


def _notice(one: Distribution) -> str:
    said = one.metadata.get("License-Expression") or one.metadata.get("License") or ""
    texts = [said.strip().splitlines()[0] if said.strip() else ""]
    for file in one.files or ():
        if _is_license(file.parts):
            text = Path(str(one.locate_file(file))).read_text("utf-8", "replace").strip()
            texts += [f"-- {file.name}", text]
    if len(texts) == 1 and "LGPL" in texts[0]:
        texts.append("Used here under the LGPL, version 3: see Qt.txt, LGPL-3.0.txt and GPL-3.0.txt.")
    return "\n\n".join(filter(None, texts))


def _is_license(parts: Iterable[str]) -> bool:
    *folders, name = parts
    inside = any(folder.endswith(".dist-info") for folder in folders) or name == "LICENSE.unicode"
    return inside and name.upper().startswith(("LICEN", "COPYING", "NOTICE"))


_CHANGED_PYTHON = """\
Changed in the packages for Linux: where functions of Python's library call each other by way of a table, they call each other
directly (resources/packaging/direct_calls.py in the source of Relance)."""


def _of_python() -> str:
    """Its license, and those of the software that is a part of it: what is installed lacks them, Debian's package has them."""
    own = (Path(sysconfig.get_path("stdlib")) / "LICENSE.txt").read_text("utf-8")
    _, title, parts = _of_debian("libpython3.11-minimal").partition("Licenses and Acknowledgements for Incorporated Software")
    if not parts:
        raise LookupError("what Python is made of")
    return f"{_CHANGED_PYTHON}\n\n\n{own.strip()}\n\n\n{title}{parts}"


def _of_debian(package: str) -> str:
    return Path("/usr/share/doc", package, "copyright").read_text("utf-8")


# ---------------------------------------------------------------------------------------------------- what lies in a bundle

_OWN = re.compile(r"desktop|resources(?!/(fonts/|icons\.json))|translations|LICENSE$")
_OWNERS = (  # of files, by their path in the bundle, and of modules
    (r"(libpython|python3|_sysconfigdata|Python|base_library|ucrtbase|api-ms-|.*lib-dynload/|libffi|.*_ctypes)", "Python"),
    (r"shiboken|libshiboken|signature_bootstrap", "shiboken6"),
    (r"PySide6|(lib)?Qt6?[A-Z]|libicu|libpyside6|pyside6", "pyside6-essentials"),
    (r"libsqlite3|sqlite3\.dll", "libsqlite3-0"),
    (r"libxkbcommon-x11", "libxkbcommon-x11-0"),
    (r"relance(\.exe)?$|_?pyi|vcruntime|msvcp|concrt", "Others"),
    (r"resources/fonts/", "Inter"),
    (r"resources/icons\.json", "Lucide"),
)


def owner(path: str) -> str | None:
    """The heading, without version, of the notice for a file or module of a bundle; empty for our own; None: not known."""
    if _OWN.match(path):
        return ""
    for pattern, name in _OWNERS:
        if re.match(pattern, path):
            return name
    xcb = re.match(r"libxcb-([a-z-]+)\.so", path)
    if xcb:
        return next((name for name in SYSTEM if re.fullmatch(rf"libxcb-{xcb[1]}\d", name)), None)
    top = path.partition("/")[0]
    if top.endswith(".dist-info"):
        return _normal(top.rpartition("-")[0].rpartition("-")[0])
    module = top.partition(".")[0]
    if module in sys.stdlib_module_names:
        return "Python"
    return next(map(_normal, packages_distributions().get(module, ())), None)


def uncovered(paths: Iterable[str]) -> list[str]:
    """Those of a bundle that have no notice."""
    titles = {line.partition(" ")[0] for line in NOTICES.read_text("utf-8").splitlines()}
    return sorted(path for path in paths if (found := owner(path)) is None or (found and found not in titles))


def content(bundle: Path) -> list[str]:
    """Files of a bundle, and the packages that its archive of modules holds."""
    from PyInstaller.archive.readers import CArchiveReader

    program = next(path for path in (bundle / "relance", bundle / "relance.exe") if path.is_file())
    archive = CArchiveReader(str(program))
    (modules,) = (name for name in archive.toc if name.lower().startswith("pyz"))
    found = {name.partition(".")[0] for name in archive.open_embedded_archive(modules).toc}
    inside = bundle / "_internal"
    return [*found, *(path.relative_to(inside).as_posix() for path in inside.rglob("*") if path.is_file())]


if __name__ == "__main__":
    if sys.argv[1:2] == ["--check"]:
        without = uncovered(content(Path(sys.argv[2])))
        sys.exit(f"no notice for: {', '.join(without)}" if without else 0)
    NOTICES.write_text(notices(), "utf-8")
    print(NOTICES.relative_to(ROOT))
