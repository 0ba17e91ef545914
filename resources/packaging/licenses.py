"""Writes resources/licenses/NOTICES.txt: the license of everything that a bundle brings, from the lock and from what the packages
themselves say. Run as `python resources/packaging/licenses.py` in the environment of the lock whenever the lock changes (a test
notices); it asks PyPI for the packages of the other systems."""

import subprocess
import sys
import sysconfig
import tempfile
import tomllib
from collections.abc import Iterable, Iterator
from importlib.metadata import Distribution, distributions
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
NOTICES = ROOT / "resources" / "licenses" / "NOTICES.txt"
LEFT_OUT = {"relance", "pip"}  # ourselves; sqlite-utils asks for pip to install plug-ins, which the program does not have
OURS = {
    "Inter (font)": ROOT / "resources" / "fonts" / "InterVariable-OFL.txt",
    "Lucide (icons)": ROOT / "resources" / "icons" / "lucide-LICENSE.txt",
}
NOT_FROM_PYPI = """\
SQLite is in the public domain. libffi, libxcb, xcb-util, libxkbcommon: MIT, see https://sourceware.org/libffi/,
https://xcb.freedesktop.org/ and https://xkbcommon.org/. The start of the bundle is PyInstaller's, under the GPL with an
exception that lets programs of any license be made with it. ICU, which comes with Qt: Unicode License v3,
Copyright (C) Unicode, Inc.
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


def _of_python() -> str:
    return (Path(sysconfig.get_path("stdlib")) / "LICENSE.txt").read_text("utf-8")


if __name__ == "__main__":
    NOTICES.write_text(notices(), "utf-8")
    print(NOTICES.relative_to(ROOT))
