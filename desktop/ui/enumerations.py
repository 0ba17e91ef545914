"""Enumerations of Qt, made in a third of the time. PySide makes some 200 of them with 2,900 members until the first paint, each
by `enum.Enum(name, [(member, value), ...])`. Python looks at every member again and again for what nobody gives it here: names
with a meaning of their own, descriptors, values made by a method. That was a quarter of all work of a start."""

import enum
import sys
from collections.abc import Iterable
from typing import Any

_KNOWN = ((3, 11), (3, 12), (3, 13))  # where tests/ui/test_enumerations.py found no difference
_PROPERTIES = {"name", "value"}
_ordinary = enum.EnumType._create_  # type: ignore[attr-defined]
_empty: dict[Any, dict[str, Any]] = {}


def make_quickly() -> None:
    """From now on. On a Python that is not known, all stays as it is."""
    if sys.version_info[:2] in _KNOWN:
        enum.EnumType._create_ = _create  # type: ignore[attr-defined]


def _create(cls: Any, class_name: str, names: Any, *, module: str | None = None, boundary: Any = None, **other: Any) -> Any:
    module = module or _caller(3)
    if not _is_plain(names) or any(other.get(one) is not None for one in ("qualname", "type")):
        return _ordinary(cls, class_name, names, module=module, boundary=boundary, **other)
    made = _without_members(cls, class_name, module, boundary)
    _fill(made, names)
    return made


def _caller(depth: int) -> str | None:
    """The module that called the class, as enum finds it; None where no Python did."""
    try:
        name: str | None = sys._getframe(depth).f_globals.get("__name__")  # noqa: SLF001
    except ValueError:
        return None
    return name


def _is_plain(names: Any) -> bool:
    """Whether these are pairs of a plain name and a number, each name once."""
    if type(names) is not list or not all(type(one) is tuple and type(one[1]) is int for one in names):
        return False
    plain = {name for name, _ in names if name[0] != "_"}
    return len(plain) == len(names) and plain.isdisjoint(_PROPERTIES)


def _without_members(cls: Any, class_name: str, module: str | None, boundary: Any) -> Any:
    """What Python makes of an enumeration without members, once for each kind; then it is only copied."""
    empty = _empty.get((cls, boundary))
    if empty is None:
        made = vars(_ordinary(cls, class_name, (), module=__name__, boundary=boundary))
        empty = _empty[cls, boundary] = {name: made[name] for name in made if name not in ("__dict__", "__weakref__")}
    own = {name: value.copy() if type(value) in (list, dict) else value for name, value in empty.items()}
    return type.__new__(enum.EnumType, class_name, (cls,), own | {"__module__": module})


def _fill(made: Any, names: list[tuple[str, int]]) -> None:
    """As enum's own `_proto_member`: a second name of a value is an alias, and so are no or several bits of flags."""
    new, of_value = made._new_member_, made._use_args_
    by_name, by_value, order = made._member_map_, made._value2member_map_, made._member_names_
    flags = issubclass(made, enum.Flag)
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
        type.__setattr__(made, name, member)
    if flags:
        _sum_up(made, by_value)


def _sum_up(made: Any, values: Iterable[int]) -> None:
    """What a class of flags knows of all its bits, and in which order it tells them."""
    for value in values:
        made._flag_mask_ |= value
        if _is_one_bit(value):
            made._singles_mask_ |= value
    made._all_bits_ = 2 ** made._flag_mask_.bit_length() - 1
    told = [one._value_ for one in made]
    if told != sorted(told):
        made._iter_member_ = made._iter_member_by_def_


def _is_one_bit(value: int) -> bool:
    return value != 0 and value & (value - 1) == 0
