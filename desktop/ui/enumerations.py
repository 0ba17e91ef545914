"""Enumerations of Qt, made in a third of the time. PySide makes some 200 of them with 2,900 members until the first paint, each
by `enum.Enum(name, [(member, value), ...])`. Python looks at every member again and again for what nobody gives it here: names
with a meaning of their own, descriptors, values made by a method. That was a fifth of all work of a start.

The inside of an enumeration is Python's own matter and changes with its versions. So in a Python that was never looked at,
each kind is first made once in both ways; where they differ in anything, Python goes on making that kind."""

import enum
import sys
from collections.abc import Iterable
from itertools import repeat
from operator import itemgetter
from typing import Any

_PROPERTIES = {"name", "value"}
_EXAMPLE = [("NONE", 0), ("SECOND", 2), ("FIRST", 1), ("BOTH", 3), ("AGAIN", 1), ("LAST", 1 << 31)]
_OF_PYTHON = (enum.Enum, enum.IntEnum, enum.Flag, enum.IntFlag)
_SEEN_TO_BE_THE_SAME = ((3, 11, 2), (3, 11, 7), (3, 12, 1), (3, 13, 0))  # of all kinds of Python's; comparing is work for a start
_ordinary = enum.EnumType._create_  # type: ignore[attr-defined]
_kinds: dict[Any, tuple[dict[str, Any], dict[str, Any]] | None] = {}


def make_quickly() -> None:
    """From now on."""
    enum.EnumType._create_ = _create  # type: ignore[attr-defined]


def _create(cls: Any, class_name: str, names: Any, *, module: str | None = None, boundary: Any = None, **other: Any) -> Any:
    module = module or _caller(3)
    plain = other.get("qualname") is None and other.get("type") is None and _is_plain(names)
    empty = _empty(cls, boundary) if plain else None
    if empty is None:
        return _ordinary(cls, class_name, names, module=module, boundary=boundary, **other)
    return _made(cls, class_name, names, module, *empty)


def _caller(depth: int) -> str | None:
    """The module that called the class, as enum finds it; None where no Python did."""
    try:
        name: str | None = sys._getframe(depth).f_globals.get("__name__")  # noqa: SLF001
    except ValueError:
        return None
    return name


def _is_plain(names: Any) -> bool:
    """Whether these are pairs of a plain name and a number, each name once."""
    if type(names) is not list or not names or type(names[0]) is not tuple:
        return False
    try:
        values = dict(names)
    except (TypeError, ValueError):
        return False
    if len(values) != len(names) or set(map(type, values)) != {str} or set(map(type, values.values())) != {int}:
        return False
    return _PROPERTIES.isdisjoint(values) and "_" not in set(map(itemgetter(0), values))


def _empty(cls: Any, boundary: Any) -> tuple[dict[str, Any], dict[str, Any]] | None:
    """What Python gives an enumeration of a kind that has no members, and what of it each has for itself; None for a kind that
    only Python itself can make."""
    if (cls, boundary) not in _kinds:
        without = vars(_ordinary(cls, "Example", (), module=__name__, boundary=boundary))
        empty = {name: value for name, value in without.items() if name not in ("__dict__", "__weakref__")}
        own = {name: value for name, value in empty.items() if type(value) in (list, dict)}
        known = cls in _OF_PYTHON and sys.version_info[:3] in _SEEN_TO_BE_THE_SAME
        _kinds[cls, boundary] = (empty, own) if known or _is_the_same(cls, boundary, empty, own) else None
    return _kinds[cls, boundary]


def _is_the_same(cls: Any, boundary: Any, empty: dict[str, Any], own: dict[str, Any]) -> bool:
    theirs = _ordinary(cls, "Example", _EXAMPLE, module=__name__, boundary=boundary)
    return _facts(_made(cls, "Example", _EXAMPLE, __name__, empty, own)) == _facts(theirs)


def _facts(made: Any) -> list[str]:
    names = sorted(vars(made).keys() - {"__dict__", "__weakref__"})
    return [f"{name} {getattr(made, name)!r}" for name in names] + [
        f"{vars(member)}" for member in (*made.__members__.values(), *made)
    ]


def _made(
    cls: Any, class_name: str, names: list[tuple[str, int]], module: str | None, empty: dict[str, Any], own: dict[str, Any]
) -> Any:
    """As enum's own `_proto_member`: a second name of a value is an alias, and so are no or several bits of flags."""
    of_class = empty | {name: value.copy() for name, value in own.items()} | {"__module__": module}
    made: Any = type.__new__(enum.EnumType, class_name, (cls,), of_class)
    new, of_value = made._new_member_, made._use_args_
    by_name, by_value, order = made._member_map_, made._value2member_map_, made._member_names_
    flags = issubclass(cls, enum.Flag)
    for name, value in names:
        member = by_value.get(value)
        if member is None:
            member = by_value[value] = new(made, value) if of_value else new(made)
            member._value_ = value
            member._name_ = name
            member.__objclass__ = made
            member._sort_order_ = len(order)
            if not flags or _is_one_bit(value):
                order.append(name)
        by_name[name] = member
    # Only now: Python looks up everything anew in a class that has changed.
    list(map(type.__setattr__, repeat(made), by_name, by_name.values()))
    if flags:
        _sum_up(made, by_value)
    return made


def _sum_up(made: Any, values: Iterable[int]) -> None:
    """What a class of flags knows of all its bits, and in which order it tells them."""
    every = single = 0
    for value in values:
        every |= value
        if _is_one_bit(value):
            single |= value
    if hasattr(made, "_singles_mask_"):
        made._singles_mask_ = single
        made._flag_mask_ = every
    else:  # Python before 3.11.4
        made._flag_mask_ = single
    made._all_bits_ = 2 ** every.bit_length() - 1
    told = [one._value_ for one in made]
    if told != sorted(told):
        made._iter_member_ = made._iter_member_by_def_


def _is_one_bit(value: int) -> bool:
    return value != 0 and value & (value - 1) == 0
