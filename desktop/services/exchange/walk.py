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

from desktop.services.exchange.findings import Code, Findings, Inexact, either, named, shown
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
        findings.add(path, Code.WRONG_TYPE, f"Expected an object, found {_found(value)}.")
        return _BAD
    if isinstance(value, Repeated):
        for name in value.names:
            findings.add(named(path, name), Code.REPEATED_FIELD, "This field stands here more than once; expected once.")
    known = {field.encode_name for field in shape.fields}
    for name in value:
        if name not in known:
            findings.add(named(path, name), Code.UNKNOWN_FIELD, _unknown(name, known))
    good = {}
    for field in shape.fields:
        place = named(path, field.encode_name)
        if field.encode_name in value:
            converted = _walk(value[field.encode_name], field.type, place, findings)
            if converted is not _BAD:
                good[field.name] = converted
        elif field.required:
            findings.add(place, Code.MISSING, f"Missing; expected {_expected(field.type)}.")
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
        findings.add(path, Code.WRONG_TYPE, f"Expected a list, found {_found(value)}.")
        return _BAD
    if shape.max_length is not None and len(value) > shape.max_length:
        findings.add(path, Code.TOO_MANY, f"Expected at most {shape.max_length:,} entries, found {len(value):,}.")
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
            found = value if isinstance(value, bool) else (Code.WRONG_TYPE, _found(value))
        case inspect.EnumType():
            found = _word(value, shape.cls)
        case inspect.DateType():
            found = _day(value)
        case inspect.DateTimeType():
            found = _instant(value)
        case _:
            raise TypeError(shape)
    if not isinstance(found, tuple):
        return found
    code, what = found
    findings.add(path, code, f"Expected {_expected(shape)}, found {what}.")
    return _BAD


def _text(value: object, shape: inspect.StrType) -> str | tuple[Code, str]:
    if not isinstance(value, str):
        return Code.WRONG_TYPE, _found(value)
    if shape.max_length is not None and len(value) > shape.max_length:
        return Code.TOO_LONG, f"{len(value):,} characters"
    if bad := _NUL_OR_SURROGATE.search(value):
        return Code.BAD_CHARACTER, f"the character U+{ord(bad.group()):04X}, which no text can hold"
    if shape.pattern is not None and not re.search(shape.pattern, value):
        return (Code.UNKNOWN_VALUE if value.strip() else Code.EMPTY), shown(value)
    return value


def _whole(value: object, shape: inspect.IntType) -> int | tuple[Code, str]:
    if not isinstance(value, int) or isinstance(value, bool):
        return Code.WRONG_TYPE, _found(value)
    if (shape.ge is not None and value < shape.ge) or (shape.le is not None and value > shape.le):
        return Code.OUT_OF_RANGE, str(value)
    return value


def _word(value: object, words: type[Enum]) -> Enum | tuple[Code, str]:
    if not isinstance(value, str):
        return Code.WRONG_TYPE, _found(value)
    try:
        return words(value)
    except ValueError:
        return Code.UNKNOWN_VALUE, shown(value)


def _day(value: object) -> date | tuple[Code, str]:
    if not isinstance(value, str):
        return Code.WRONG_TYPE, _found(value)
    if not _DATE.fullmatch(value):
        return Code.BAD_DATE, shown(value)
    try:
        return date.fromisoformat(value)
    except ValueError:
        return Code.BAD_DATE, f"{shown(value)}, a day that does not exist"


def _instant(value: object) -> datetime | tuple[Code, str]:
    if not isinstance(value, str):
        return Code.WRONG_TYPE, _found(value)
    if not _INSTANT.fullmatch(value):
        return Code.BAD_DATE, shown(value)
    try:
        instant = datetime.fromisoformat(value.upper())
    except ValueError:
        return Code.BAD_DATE, f"{shown(value)}, a moment that does not exist"
    if instant.tzinfo is None:
        return Code.BAD_DATE, f"{shown(value)}, without an offset"
    return instant


def _found(value: object) -> str:
    match value:
        case None:
            return "null"
        case bool():
            return shown(value)
        case Inexact():
            return f"{value.text}, which is not a whole number"
        case str():
            return f"the text {shown(value)}"
        case int():
            return f"the number {value}"
        case _:
            return shown(value)


def _expected(shape: inspect.Type) -> str:
    match shape:
        case inspect.StrType(max_length=5):
            return 'a time of day such as "09:00"'
        case inspect.StrType():
            return f"text of {'at most' if shape.pattern is None else '1 to'} {shape.max_length:,} characters"
        case inspect.IntType():
            return f"a whole number from {shape.ge:,} to {shape.le:,}"
        case inspect.BoolType():
            return "true or false"
        case inspect.EnumType():
            return either(f'"{word.value}"' for word in shape.cls)
        case inspect.DateType():
            return 'a date such as "2026-11-19"'
        case inspect.DateTimeType():
            return 'a date and time with offset such as "2026-11-13T15:20:00Z"'
        case inspect.ListType():
            return "a list"
        case _:
            return "an object"


def _unknown(name: str, known: set[str]) -> str:
    close = difflib.get_close_matches(name[:100], known, n=1)
    hint = f'; did you mean "{close[0]}"?' if close else f"; expected {either(sorted(known))}."
    return f"Unknown field{hint}"
