"""Enumerations of Qt are made more quickly than Python does it, and are the same in all they say and do."""

import enum
import subprocess
import sys
from typing import Any

import pytest

from desktop.ui import enumerations


def test_every_enumeration_of_qt_is_the_same() -> None:
    ordinary, quick = (_told(kind) for kind in ("ordinary", "quick"))
    assert quick == ordinary
    assert quick.count("PySide6.QtWidgets Q") > 100


def _told(kind: str) -> str:
    command = [sys.executable, "-W", "ignore", "-m", "tests.ui.enumerations_told", kind]
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout


def test_no_kind_is_left_to_python_here() -> None:
    assert enum.EnumType._create_ is enumerations._create  # type: ignore[attr-defined]
    made = {kind.__name__ for (kind, _), empty in enumerations._kinds.items() if empty is not None}
    assert made >= {"Enum", "IntEnum", "Flag", "IntFlag"}


@pytest.mark.parametrize("kind", enumerations._OF_PYTHON)
def test_a_kind_is_the_same_where_no_start_compares_it(kind: Any) -> None:
    found = enumerations._empty(kind, enum.KEEP)
    assert found
    assert enumerations._is_the_same(kind, enum.KEEP, *found)


class Peculiar(enum.IntEnum):
    """A kind whose members Python makes by a method of its own."""

    def __new__(cls, value: int) -> "Peculiar":
        made = int.__new__(cls, value * 10)
        made._value_ = value * 10
        return made


def test_a_kind_with_ways_of_its_own_is_left_to_python() -> None:
    make: Any = Peculiar
    made = make("Color", [("RED", 1), ("GREEN", 2)])
    assert [one.value for one in made] == [10, 20]


@pytest.mark.parametrize(
    ("names", "place"),
    [
        ("RED GREEN", {}),
        (["RED", "GREEN"], {}),
        ({"RED": 1, "GREEN": 2}, {}),
        ([("RED", "r"), ("GREEN", "g")], {}),
        ([("name", 1), ("value", 2)], {}),
        ([("RED", 1), ("GREEN", 2)], {}),
        ([("RED", 1), ("GREEN", 2)], {"module": "colors"}),
    ],
)
def test_other_enumerations_are_made_as_ever(names: object, place: dict[str, str]) -> None:
    make: Any = enum.Enum
    made = make("Color", names, **place)
    assert [one.value for one in made.__members__.values()] in ([1, 2], ["r", "g"])
    assert made.__module__ == place.get("module", __name__)


def test_a_name_given_twice_is_refused_as_ever() -> None:
    with pytest.raises(TypeError, match="already defined"):
        enum.Enum("Color", [("RED", 1), ("RED", 2)])
