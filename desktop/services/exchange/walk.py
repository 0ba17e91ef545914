"""From plain JSON values to the structs of the schema. What fits is converted as a whole; where something does not, the value is
walked field by field, so that every problem is found and has its place. Knows the shape only, not what the values mean.
"""

import difflib
import re
from datetime import date, datetime
from enum import Enum
from typing import Any, TypeVar

import msgspec
from msgspec import inspect

from desktop.core.decide.state import LARGEST_AMOUNT
from desktop.services.exchange.findings import Code, Findings, Want, Wanted, named, seen
from desktop.services.exchange.schema import Entry, shape_of
from desktop.services.exchange.source import Repeated

E = TypeVar("E", bound=Entry)

_NUL_OR_SURROGATE = re.compile("[\0\ud800-\udfff]")
_DATE = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_INSTANT = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}[Tt ][0-9]{2}:[0-9]{2}.*", re.DOTALL)
_BAD: Any = object()


def convert(value: object, shape: type[E], path: str, findings: Findings, *, suspect: bool) -> E:
    """The struct for a value. With problems, what is wrong stands at its default, and required fields are empty.

    `suspect`: the value is to be walked even if it seems to fit (see `source.Pieces`).
    """
    if not suspect:
        try:
            return msgspec.convert(value, shape)
        except msgspec.ValidationError:
            pass
    entry: E = _walk(value, shape_of(shape), path, findings)
    if entry is _BAD:
        entry = _with_defaults(shape_of(shape), {})
    return entry


def _walk(value: object, shape: inspect.Type, path: str, findings: Findings) -> Any:
    """The converted value, or `_BAD` after saying why not."""
    match shape:
        case inspect.UnionType():
            if value is None:
                return None
            return _walk(value, next(t for t in shape.types if not isinstance(t, inspect.NoneType)), path, findings)
        case inspect.StructType():
            return _walk_object(value, shape, path, findings)
        case inspect.ListType():
            return _walk_list(value, shape, path, findings)
        case _:
            return _walk_leaf(value, shape, path, findings)


def _walk_object(value: object, shape: inspect.StructType, path: str, findings: Findings) -> Any:
    if not isinstance(value, dict):
        findings.add(path, Code.WRONG_TYPE, wanted=_wanted(shape), found=seen(value))
        return _BAD
    if isinstance(value, Repeated):
        for name in value.names:
            findings.add(named(path, name), Code.REPEATED_FIELD)
    known = {field.encode_name for field in shape.fields}
    for name in value:
        if name not in known:
            findings.add(named(path, name), Code.UNKNOWN_FIELD, close=_close(name, known), names=tuple(sorted(known)))
    good = {}
    for field in shape.fields:
        place = named(path, field.encode_name)
        if field.encode_name in value:
            converted = _walk(value[field.encode_name], field.type, place, findings)
            if converted is not _BAD:
                good[field.name] = converted
        elif field.required:
            findings.add(place, Code.MISSING, wanted=_wanted(field.type))
    return _with_defaults(shape, good)


def _with_defaults(shape: inspect.StructType, good: dict[str, object]) -> Any:
    missing = {f.name: _placeholder(f.type) for f in shape.fields if f.required and f.name not in good}
    return shape.cls(**good, **missing)


def _placeholder(shape: inspect.Type) -> object:
    match shape:
        case inspect.IntType():
            return 0
        case inspect.DateType():
            return date(2000, 1, 1)
        case inspect.EnumType():
            return next(iter(shape.cls))
        case _:
            return ""


def _walk_list(value: object, shape: inspect.ListType, path: str, findings: Findings) -> Any:
    if not isinstance(value, list):
        findings.add(path, Code.WRONG_TYPE, wanted=_wanted(shape), found=seen(value))
        return _BAD
    if shape.max_length is not None and len(value) > shape.max_length:
        findings.add(path, Code.TOO_MANY, wanted=_wanted(shape), found=seen(value))
        return _BAD
    items = [_walk(item, shape.item_type, f"{path}[{index}]", findings) for index, item in enumerate(value)]
    return [item for item in items if item is not _BAD]


def _walk_leaf(value: object, shape: inspect.Type, path: str, findings: Findings) -> Any:
    found: Any
    match shape:
        case inspect.StrType():
            found = _text(value, shape)
        case inspect.IntType():
            found = _whole(value, shape)
        case inspect.BoolType():
            found = value if isinstance(value, bool) else Code.WRONG_TYPE
        case inspect.EnumType():
            found = _word(value, shape.cls)
        case inspect.DateType():
            found = _day(value)
        case inspect.DateTimeType():
            found = _instant(value)
        case _:
            raise TypeError(shape)
    if not isinstance(found, Code):
        return found
    if found is Code.BAD_CHARACTER and (bad := _NUL_OR_SURROGATE.search(str(value))):
        findings.add(path, found, wanted=_wanted(shape), character=f"U+{ord(bad.group()):04X}")
    else:
        findings.add(path, found, wanted=_wanted(shape), found=seen(value))
    return _BAD


def _text(value: object, shape: inspect.StrType) -> str | Code:
    if not isinstance(value, str):
        return Code.WRONG_TYPE
    if shape.max_length is not None and len(value) > shape.max_length:
        return Code.TOO_LONG
    if _NUL_OR_SURROGATE.search(value):
        return Code.BAD_CHARACTER
    if shape.pattern is not None and not re.search(shape.pattern, value):
        return Code.UNKNOWN_VALUE if value.strip() else Code.EMPTY
    return value


def _whole(value: object, shape: inspect.IntType) -> int | Code:
    if not isinstance(value, int) or isinstance(value, bool):
        return Code.WRONG_TYPE
    if (shape.ge is not None and value < shape.ge) or (shape.le is not None and value > shape.le):
        return Code.OUT_OF_RANGE
    return value


def _word(value: object, words: type[Enum]) -> Enum | Code:
    if not isinstance(value, str):
        return Code.WRONG_TYPE
    try:
        return words(value)
    except ValueError:
        return Code.UNKNOWN_VALUE


def _day(value: object) -> date | Code:
    if not isinstance(value, str):
        return Code.WRONG_TYPE
    if not _DATE.fullmatch(value):
        return Code.BAD_DATE
    try:
        return date.fromisoformat(value)
    except ValueError:
        return Code.NO_SUCH_DAY


def _instant(value: object) -> datetime | Code:
    if not isinstance(value, str):
        return Code.WRONG_TYPE
    if not _INSTANT.fullmatch(value):
        return Code.BAD_DATE
    try:
        instant = datetime.fromisoformat(value.upper())
    except ValueError:
        return Code.NO_SUCH_MOMENT
    return Code.NO_OFFSET if instant.tzinfo is None else instant


def _wanted(shape: inspect.Type) -> Wanted:
    match shape:
        case inspect.StrType(max_length=5):
            return Wanted(Want.TIME)
        case inspect.StrType():
            return Wanted(Want.TEXT, 0 if shape.pattern is None else 1, shape.max_length or 0)
        case inspect.IntType():
            want = Want.AMOUNT if shape.le == LARGEST_AMOUNT else Want.WHOLE
            return Wanted(want, shape.ge or 0, shape.le or 0)
        case inspect.BoolType():
            return Wanted(Want.BOOLEAN)
        case inspect.EnumType():
            return Wanted(Want.ONE_OF, words=tuple(word.value for word in shape.cls))
        case inspect.DateType():
            return Wanted(Want.DATE)
        case inspect.DateTimeType():
            return Wanted(Want.MOMENT)
        case inspect.ListType():
            return Wanted(Want.LIST, most=shape.max_length or 0)
        case _:
            return Wanted(Want.OBJECT)


def _close(name: str, known: set[str]) -> str:
    """The field that may be meant."""
    return next(iter(difflib.get_close_matches(name[:100], known, n=1)), "")
