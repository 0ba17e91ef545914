"""What is wrong with the shape of a message: unfilled gaps, shouting, length."""

import re
from collections.abc import Iterator

from desktop.core.vocabulary import DraftKind, Severity
from desktop.core.wording.context import Context
from desktop.core.wording.finding import Finding
from desktop.core.wording.normalize import MASK, Normalized
from desktop.core.wording.structure.found import at, in_original, whole
from desktop.core.wording.structure.words import Words

MOST_WORDS = 180
_LONG_BY_NATURE = (DraftKind.SUPPORT_REQUEST, DraftKind.MILESTONE_PLAN)
_WORD = re.compile(r"\w+(?:['’.-]\w+)*")
# A note in brackets, such as "[in mm]" or "[sic]", is not a place to fill in.
_NOTE = r"(?:sic|in|en|mm|cm|px|pt|dpi|see|cf|voir|vedi|incl|excl|fig|pp?|v)(?!\w)"
_GAP = re.compile(
    r"\{[^{}\n]{0,60}\}"
    rf"|\[(?!{_NOTE})(?=[^\]\n]*[^\W\d_]|[\s.…_]*\])[^\[\]\n]{{0,80}}\]"
    r"|<<[^<>\n]{1,60}>>|<[^\W\d_][\w .-]{0,40}>"
    r"|_{3,}|(?<!\w)%\w+%(?!\w)|(?<!\w)\$\{?[A-Z_]{3,}\}?(?!\w)"
    r"|(?<![\w.@/-])(?:TODO|TBD|FIXME|XXX+|xxx+|Lorem ipsum)(?![\w@/-])"
)
_BANGS = re.compile(r"[!?](?:[ \u00a0\u202f]?[!?])+")
_CAPITALS = re.compile(r"[^\W\d_]+")
_ROMAN = re.compile(r"[IVXLCDM]+")
_BETWEEN = re.compile(r"[\s,;:'’!?-]{1,4}")
_SHORTEST = 4
_VOWELS = re.compile(r"[AEIOUYÀ-ÖØ-Þ]")


def gaps(seen: Normalized, words: Words, _context: Context) -> Iterator[Finding]:
    """Places that still wait for a fact. Brackets that a name, the need or a title brings along are none."""
    for found in _GAP.finditer(seen.original):
        if _is_read(seen, found.start()) and not any(start <= found.start() < end for start, end in seen.facts):
            yield in_original(seen, found.span(), "gap", Severity.BLOCKS)
    for found in words.pattern("gap").finditer(seen.text):
        yield at(seen, found.span(), "gap", Severity.BLOCKS)


def shouting(seen: Normalized, words: Words, context: Context) -> Iterator[Finding]:
    """Several marks in a row; words in capitals that are neither a name, nor an abbreviation, nor quoted. One alone must be a
    word of the language: others are names too.
    """
    text = seen.original
    for found in _BANGS.finditer(text):
        if _is_read(seen, found.start()):
            yield in_original(seen, found.span(), "shouting", Severity.HINT)
    named = {word for name in (*context.names, *context.written) for word in re.findall(r"\w+", name.casefold())}
    loud = [
        found.span()
        for found in _CAPITALS.finditer(text)
        if _is_loud(found, words, named) and _is_read(seen, found.start()) and not seen.is_quoted(*found.span())
    ]
    for start, end in _joined(text, loud):
        said = _CAPITALS.findall(text[start:end])
        if any(len(word) >= _SHORTEST for word in said) and (len(said) > 1 or _is_said(text, start, said[0], words)):
            yield in_original(seen, (start, end), "shouting", Severity.HINT)


def too_long(seen: Normalized, _words: Words, context: Context) -> Iterator[Finding]:
    """Plans and case descriptions are long by nature; quoted lines do not count."""
    if context.kind not in _LONG_BY_NATURE and sum(1 for _ in _WORD.finditer(seen.text)) > MOST_WORDS:
        yield whole("too_long")


def _is_said(text: str, start: int, word: str, words: Words) -> bool:
    """One word in capitals is a word of the language, and not the name of a folder or a button."""
    before = text[max(0, start - 40) : start].casefold()
    return words.is_ordinary(word.casefold()) and not words.pattern("titled", r"%s[\s:]*$").search(before)


def _is_loud(found: "re.Match[str]", words: Words, named: set[str]) -> bool:
    """A word in capitals. Two letters count only beside others; parts of file names and codes do not."""
    word, text = found[0], found.string
    before, after = text[max(0, found.start() - 1) : found.start()], text[found.end() : found.end() + 2]
    if len(word) < 2 or not word.isupper() or _ROMAN.fullmatch(word) or not _VOWELS.search(word):
        return False
    if before and (before.isalnum() or before in "._/@#&\\"):
        return False
    if after and (after[0].isalnum() or after[0] in "_/@\\&" or (after[0] in ".-" and after[1:].isalnum())):
        return False
    return word.casefold() not in words.capitals and word.casefold() not in named


def _joined(text: str, spans: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """Neighbors as one."""
    joined: list[tuple[int, int]] = []
    for start, end in spans:
        if joined and _BETWEEN.fullmatch(text, joined[-1][1], start):
            joined[-1] = (joined[-1][0], end)
        else:
            joined.append((start, end))
    return joined


def _is_read(seen: Normalized, start: int) -> bool:
    """It stands neither in a quoted line nor in a name."""
    place = seen.place(start)
    return place < len(seen.text) and seen.starts[place] == start and seen.text[place] != MASK
