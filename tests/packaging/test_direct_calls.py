"""A library whose functions call each other directly does what it did."""

import re
import subprocess
import sys
from pathlib import Path

import pytest
import shiboken6

from resources.packaging.direct_calls import direct

_USE = """
import ctypes, sys
ctypes.CDLL(sys.argv[1])  # whoever asks for one of its name gets this
from PySide6.QtCore import QObject, Qt, QTimer
heard = []
one = QObject(objectName="heard")
one.objectNameChanged.connect(heard.append)
one.setObjectName("changed")
try:
    QTimer().setInterval("soon")
except TypeError as error:
    heard.append(str(error)[:40])
print(heard, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop)
print(sorted({line.split()[-1] for line in open("/proc/self/maps") if "libshiboken6" in line}))
"""


@pytest.fixture(scope="module")
def ordinary() -> Path:
    (library,) = Path(shiboken6.__file__).parent.glob("libshiboken6*.so*")
    return library


@pytest.fixture(scope="module")
def changed(ordinary: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    return direct(ordinary, tmp_path_factory.mktemp("direct"))


def _used(library: Path) -> list[str]:
    command: list[str | Path] = [sys.executable, "-c", _USE, library]
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout.splitlines()


def _detours(library: Path) -> int:
    """Calls of its own functions that go by the table."""
    told = subprocess.run(["objdump", "--disassemble", library], check=True, capture_output=True, text=True).stdout
    names = subprocess.run(["readelf", "--dyn-syms", "--wide", library], check=True, capture_output=True, text=True).stdout
    own = set(re.findall(r"FUNC +GLOBAL DEFAULT +\d+ (\w+)$", names, re.MULTILINE))
    return sum(name in own for name in re.findall(r"call .*<(\w+)@plt>$", told, re.MULTILINE))


def test_its_functions_call_each_other_directly(ordinary: Path, changed: Path):
    assert _detours(ordinary) > 100
    assert _detours(changed) == 0


def test_nothing_but_the_aims_of_calls_is_another(ordinary: Path, changed: Path):
    before, after = ordinary.read_bytes(), changed.read_bytes()
    assert len(before) == len(after)
    assert 0 < sum(one != other for one, other in zip(before, after, strict=True)) < len(before) / 50


def test_it_does_what_it_did(ordinary: Path, changed: Path):
    said, libraries = _used(ordinary)
    assert libraries == str([str(ordinary)])
    assert _used(changed) == [said, str([str(changed)])]


def test_what_is_no_library_is_refused(tmp_path: Path):
    (tmp_path / "empty.so").write_bytes(b"")
    with pytest.raises((LookupError, subprocess.CalledProcessError)):
        direct(tmp_path / "empty.so", tmp_path / "made")
