"""What is wrong with a file, with the place of each problem. Knows nothing of what the file should contain."""

import json
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum

LONGEST_INTEGER = 20  # digits and sign; longer numbers need not be read to be refused


class Code(StrEnum):
    """The kind of a problem."""

    NOT_JSON = "not_json"
    NOT_TEXT = "not_text"
    TOO_LARGE = "too_large"
    TOO_DEEP = "too_deep"
    VERSION = "version"
    WRONG_TYPE = "wrong_type"
    MISSING = "missing"
    UNKNOWN_FIELD = "unknown_field"
    REPEATED_FIELD = "repeated_field"
    UNKNOWN_VALUE = "unknown_value"
    OUT_OF_RANGE = "out_of_range"
    TOO_LONG = "too_long"
    TOO_MANY = "too_many"
    EMPTY = "empty"
    BAD_CHARACTER = "bad_character"
    BAD_DATE = "bad_date"
    IN_THE_FUTURE = "in_the_future"
    DANGLING = "dangling"
    DUPLICATE = "duplicate"
    OUT_OF_PLACE = "out_of_place"
    CONTRADICTION = "contradiction"
    AGAINST_THE_RULES = "against_the_rules"


@dataclass(frozen=True, slots=True)
class Problem:
    """One problem. `path`: its place, such as `projects[3].contacts[2].at`, empty for the file as a whole; `text`: a sentence
    that says what is wrong and what is expected.
    """

    path: str
    code: Code
    text: str

    def __str__(self) -> str:
        return f"{self.path}: {self.text}" if self.path else self.text


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

    def add(self, path: str, code: Code, text: str) -> None:
        if not any(map(self.at, _within(path))):
            self.problems[path] = Problem(path, code, text)

    def warn(self, path: str, code: Code, text: str) -> None:
        self.warnings.append(Problem(path, code, text))

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
        return f"{path}[{shown(field)}]"
    return f"{path}.{field}" if path else field


def shown(value: object) -> str:
    """A value of the file as it stands there, cut to a readable length."""
    if isinstance(value, dict):
        return "an object"
    if isinstance(value, list):
        return "a list"
    if isinstance(value, Inexact):
        return value.text
    if isinstance(value, str) and len(value) > _LONGEST_SHOWN:
        value = value[: _LONGEST_SHOWN - 1] + "…"
    return json.dumps(value, ensure_ascii=False).encode("utf-8", "backslashreplace").decode()


def either(words: Iterable[str]) -> str:
    """`a, b or c`."""
    *first, last = words
    return f"{', '.join(first)} or {last}" if first else last
