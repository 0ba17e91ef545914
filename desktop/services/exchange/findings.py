"""What is wrong with a file: a code with its facts, and the place of each problem. Knows nothing of what the file should contain;
the sentences are made by those who show them.
"""

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import TypedDict, Unpack

LONGEST_INTEGER = 20  # digits and sign; longer numbers need not be read to be refused


class Code(StrEnum):
    """The kind of a problem, and the facts it carries."""

    EMPTY_FILE = "empty_file"
    NOT_JSON = "not_json"  # line, column, syntax; detail: what the parser says
    NOT_TEXT = "not_text"  # line, column
    NOT_AN_OBJECT = "not_an_object"
    TOO_LARGE = "too_large"  # wanted
    TOO_DEEP = "too_deep"
    OTHER_FILE = "other_file"  # wanted
    VERSION = "version"  # wanted, found
    NEWER_VERSION = "newer_version"  # wanted, found
    WRONG_TYPE = "wrong_type"  # wanted, found
    MISSING = "missing"  # wanted
    UNKNOWN_PART = "unknown_part"  # names
    UNKNOWN_FIELD = "unknown_field"  # names; close: the one that may be meant
    REPEATED_FIELD = "repeated_field"
    UNKNOWN_VALUE = "unknown_value"  # wanted, found
    UNKNOWN_SUBDIVISION = "unknown_subdivision"  # found, country, names
    OUT_OF_RANGE = "out_of_range"  # wanted, found
    TOO_LONG = "too_long"  # wanted, found
    TOO_MANY = "too_many"  # wanted, found
    EMPTY = "empty"  # wanted, found
    BAD_CHARACTER = "bad_character"  # wanted, character
    BAD_DATE = "bad_date"  # wanted, found
    NO_SUCH_DAY = "no_such_day"  # wanted, found
    NO_SUCH_MOMENT = "no_such_moment"  # wanted, found
    NO_OFFSET = "no_offset"  # wanted, found
    YEAR = "year"  # wanted, found
    IN_THE_FUTURE = "in_the_future"  # at
    DANGLING = "dangling"  # found, named
    DUPLICATE = "duplicate"  # found, place
    OUT_OF_PLACE = "out_of_place"  # kind, names
    MISSING_HERE = "missing_here"  # kind
    NOTHING_MOVED = "nothing_moved"  # kind
    NO_PROMISE = "no_promise"
    SETTLED_AND_PROMISED = "settled_and_promised"
    DIRECTION = "direction"  # kind, direction (empty: none), found
    BEFORE_IT_HAPPENED = "before_it_happened"  # at
    ENDS_BEFORE_IT_BEGINS = "ends_before_it_begins"  # begins, ends
    NO_COUNTRY = "no_country"
    OTHER_PLATFORM = "other_platform"  # platform, found


class Doubt(StrEnum):
    """What is taken as it happened, with a warning, and the facts it carries."""

    IN_HARDSHIP = "in_hardship"  # R16; kind
    IN_PAUSE = "in_pause"  # R10
    BEFORE_FOLLOW_UP = "before_follow_up"  # R10
    MOVE = "move"  # M3; moved, before, after


class Want(StrEnum):
    """What a place of the file may hold."""

    TEXT = "text"  # least, most: characters
    TIME = "time"
    WHOLE = "whole"  # least, most
    AMOUNT = "amount"  # least, most: money in the smallest unit
    BOOLEAN = "boolean"
    ONE_OF = "one_of"  # words
    DATE = "date"
    MOMENT = "moment"
    OBJECT = "object"
    LIST = "list"  # most: entries
    OBJECTS = "objects"
    BYTES = "bytes"  # most
    TIME_ZONE = "time_zone"
    COUNTRY = "country"
    LANGUAGE = "language"
    CURRENCY = "currency"


class Sort(StrEnum):
    """What stands in a place of the file."""

    OBJECT = "object"
    LIST = "list"
    NULL = "null"
    BOOLEAN = "boolean"
    INEXACT = "inexact"  # 12.5, 1e3
    NUMBER = "number"
    TEXT = "text"
    OTHER = "other"  # whatever it is


class Syntax(StrEnum):
    """What is no JSON at a place."""

    ENDS_EARLY = "ends_early"
    EXPECTED = "expected"  # names: the signs
    HALF_A_CHARACTER = "half_a_character"  # character
    BAD_CHARACTER = "bad_character"
    BAD_ESCAPE = "bad_escape"
    BAD_NUMBER = "bad_number"
    BAD_NAME = "bad_name"
    TRAILING_COMMA = "trailing_comma"
    TRAILING_CHARACTERS = "trailing_characters"
    OTHER = "other"


class Named(StrEnum):
    """What an id should be that of."""

    CLIENT = "client"
    PLATFORM = "platform"
    MILESTONE = "milestone"
    CONTACT = "contact"


@dataclass(frozen=True, slots=True)
class Wanted:
    """What a place of the file may hold, with its bounds."""

    want: Want
    least: int = 0
    most: int = 0
    words: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Found:
    """What stands in a place of the file. `text`: as it stands there, cut to a readable length; `size`: of what is counted."""

    sort: Sort
    text: str = ""
    size: int = 0


class Facts(TypedDict, total=False):
    """What a sentence about a problem names."""

    wanted: Wanted
    found: Found
    names: tuple[str, ...]
    close: str
    line: int
    column: int
    syntax: Syntax
    detail: str
    character: str
    named: Named
    place: str
    kind: str
    direction: str
    at: str
    begins: str
    ends: str
    country: str
    platform: str
    moved: str
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class Problem:
    """One problem. `path`: its place, such as `projects[3].contacts[2].at`, empty for the file as a whole."""

    path: str
    code: Code | Doubt
    facts: Facts


class Inexact:
    """A number of the file that is no integer of a sane size: 12.5, 1e3, NaN, or hundreds of digits."""

    def __init__(self, text: str):
        self.text = text if len(text) <= LONGEST_INTEGER else text[:LONGEST_INTEGER] + "…"


class Findings:
    """Collects problems, at most one a place and none inside a place that has one: the first is the cause, the others would be
    its consequences.
    """

    def __init__(self) -> None:
        self.problems: dict[str, Problem] = {}
        self.warnings: list[Problem] = []

    def add(self, path: str, code: Code, **facts: Unpack[Facts]) -> None:
        if not any(map(self.at, _within(path))):
            self.problems[path] = Problem(path, code, facts)

    def warn(self, path: str, code: Doubt, **facts: Unpack[Facts]) -> None:
        self.warnings.append(Problem(path, code, facts))

    def at(self, path: str) -> bool:
        """Whether the place already has a problem."""
        return path in self.problems


_LONGEST_SHOWN = 60
_STEP = re.compile(r"[.\[]")
_FIELD = re.compile(r"[A-Za-z_][A-Za-z0-9_]{0,99}")


def _within(path: str) -> Iterator[str]:
    """The place and all those that it is in, but for the file as a whole."""
    yield path
    for found in _STEP.finditer(path):
        yield path[: found.start()]


def named(path: str, field: str) -> str:
    """The path of a field; a name that would not read as one is quoted."""
    if not _FIELD.fullmatch(field):
        return f"{path}[{_written(field)}]"
    return f"{path}.{field}" if path else field


def seen(value: object) -> Found:
    """A value of the file as it stands there. `size`: the characters of a text, the entries of a list."""
    match value:
        case dict():
            return Found(Sort.OBJECT)
        case list():
            return Found(Sort.LIST, size=len(value))
        case None:
            return Found(Sort.NULL, "null")
        case bool():
            return Found(Sort.BOOLEAN, _written(value))
        case Inexact():
            return Found(Sort.INEXACT, value.text)
        case int():
            return Found(Sort.NUMBER, str(value))
        case _:
            return Found(Sort.TEXT, _written(value), len(str(value)))


def _written(value: object) -> str:
    if isinstance(value, str) and len(value) > _LONGEST_SHOWN:
        value = value[: _LONGEST_SHOWN - 1] + "…"
    return json.dumps(value, ensure_ascii=False).encode("utf-8", "backslashreplace").decode()
