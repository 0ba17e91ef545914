"""Plain text that was broken into lines for a page of its own width, as licenses are: its paragraphs in one line each. Pure."""

import re
from collections.abc import Iterator

_ITEM = re.compile(r"\s*([-*•]|\(?\w{1,3}[.)]|(Copyright|Author|https?|mailto):?)(\s|$)")
_DRAWN = re.compile(r"\S\s{3,}\S|[=\-*_#|+]{4}")
"""Columns and rules: they stay as they are."""
_SHORTEST, _RAGGED, _WIDEST = 50, 12, 80
"""A shorter line was ended on purpose, as was one that had room for so much more; a wider one is an exception."""
_SET_IN = 4
"""At most so far is the first line of a paragraph set in."""


def unwrapped(text: str) -> str:
    """Paragraphs stay apart, and so do the points of a list, headings, tables and lines of copyright."""
    return "\n\n".join("\n".join(_joined(block.split("\n"))) for block in re.split(r"\n[ \t]*\n", text))


def _joined(lines: list[str]) -> Iterator[str]:
    width = min(max(len(line) for line in lines), _WIDEST)
    whole = before = lines[0]
    for line in lines[1:]:
        if _goes_on(before, line, width, is_second=before is lines[0]):
            whole = f"{whole.rstrip()} {line.strip()}"
        else:
            yield whole
            whole = line
        before = line
    yield whole


def _goes_on(before: str, line: str, width: int, is_second: bool) -> bool:
    """`line` is the rest of the sentence in the line before it."""
    if not line.strip() or _ITEM.match(line) or _DRAWN.search(before) or _DRAWN.search(line):
        return False
    deeper = _indent(line) - _indent(before)
    hangs, was_set_in = deeper > 0 and _ITEM.match(before), is_second and -_SET_IN <= deeper < 0
    if deeper and not hangs and not was_set_in:
        return False
    return len(before) >= _SHORTEST and len(before) + 1 + len(line.split(maxsplit=1)[0]) > width - _RAGGED


def _indent(line: str) -> int:
    return len(line) - len(line.lstrip())
