"""Patterns as wording files write them, turned into what `re` can match. Knows nothing of rules."""

import re
import unicodedata
from collections.abc import Mapping

from desktop.core.wording.normalize import STRAIGHT

_GROUP = re.compile(r"(?<!\(\?P)<([a-z_][a-z0-9_]*)>")
# What a space in a pattern may not be taken apart in: an escape, a class of characters.
_SPACED = re.compile(r"\\.|\[\^?\]?(?:\\.|[^\]\\])*\]| ", re.DOTALL)
_SHOWN = 40  # characters of a long pattern around an error
_LINE_BREAK = re.compile(r"[ \t]*\n[ \t]*")
# Not inside a word. Signs may follow each other anyhow, so that a pattern may begin or end with one.
_EDGE = r"(?!\B\w)"


class RuleError(ValueError):
    """A wording file says something that cannot be understood; the message names the place."""


def expanded(pattern: str, words: Mapping[str, str], place: str) -> str:
    """The pattern as `re` reads it."""
    return written_out(tidied(pattern), words, place)


def tidied(pattern: str) -> str:
    """A space stands for any one white space, a line break with its indentation for nothing."""
    one_line = _LINE_BREAK.sub("", unicodedata.normalize("NFC", pattern).translate(STRAIGHT))
    return _SPACED.sub(lambda found: r"\s" if found[0] == " " else found[0], one_line)


def written_out(pattern: str, words: Mapping[str, str], place: str) -> str:
    """A tidied pattern with its `<groups>` written out. Raises RuleError for one that is not there."""

    def group(found: "re.Match[str]") -> str:
        try:
            return f"(?:{words[found[1]]})"
        except KeyError:
            raise RuleError(f"{place}: there is no group <{found[1]}>") from None

    return _GROUP.sub(group, pattern)


def between_words(pattern: str) -> str:
    """The pattern as whole words only."""
    return f"{_EDGE}(?:{pattern}){_EDGE}"


def compiled(pattern: str, place: str) -> "re.Pattern[str]":
    """Raises RuleError, naming the place."""
    try:
        return re.compile(pattern)
    except re.error as error:
        near = pattern[max(0, (error.pos or 0) - _SHOWN) :][: 2 * _SHOWN]
        raise RuleError(f"{place}: {error}: ...{near}...") from None
