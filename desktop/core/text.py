"""Text that people type or paste: kept as it is, but for what no file can hold."""

import re
from dataclasses import fields, is_dataclass, replace
from enum import Enum
from typing import Any

_LINE_BREAK = re.compile(r"\s*[\n\r\v\f\x1c-\x1e\x85\u2028\u2029]\s*")


def clean(text: str) -> str:
    """Without NUL characters, and with halves of characters (lone surrogates, which some programs paste) replaced by "?"."""
    if "\0" in text:
        text = text.replace("\0", "")
    if text.isascii():
        return text
    return text.encode("utf-8", "replace").decode() if any("\ud800" <= letter <= "\udfff" for letter in text) else text


def one_line(text: str) -> str:
    """A text as part of a subject: each line break with the space around it becomes one space, all else stays."""
    return _LINE_BREAK.sub(" ", text)


def cleaned(value: Any) -> Any:
    """A value with every text in it cleaned, through tuples and dataclasses; the same object when there is nothing to clean."""
    if isinstance(value, str) and not isinstance(value, Enum):
        return clean(value)
    if isinstance(value, tuple):
        made = tuple(map(cleaned, value))
        return value if made == value else made
    if is_dataclass(value) and not isinstance(value, type):
        changed = {
            f.name: new for f in fields(value) if (new := cleaned(old := getattr(value, f.name))) is not old and new != old
        }
        return replace(value, **changed) if changed else value
    return value
