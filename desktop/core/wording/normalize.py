"""Text as patterns see it: composed, case folded, straight quotes, single spaces, without quoted lines and with names masked, and
the way back to the characters of the original. Knows no rules.
"""

import re
import unicodedata
from bisect import bisect_right
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cached_property

# Stands for every letter of a name: a letter to patterns, but none that a language writes.
MASK = "ʘ"
_SAME: dict[str, str] = {
    **dict.fromkeys("’‘‛ʼʹ′´`＇", "'"),
    **dict.fromkeys("“”„‟«»‹›″＂", '"'),
    **dict.fromkeys("‐‑‒–—―−﹣－", "-"),
    "…": "...",
}
STRAIGHT = str.maketrans(_SAME)
# Soft hyphen, joiners, direction marks, variation selectors: nobody sees them, and what is beside them belongs together.
_UNSEEN = re.compile("[\u00ad\u200b-\u200f\u2060\ufeff\u061c\u034f\ufe0e\ufe0f\u202a-\u202e\u2066-\u2069]")
_QUOTED_LINE = re.compile(r"^[^\S\n]*>.*$", re.MULTILINE)
_QUOTATION = re.compile(
    r"“[^“”\n]{1,500}”|«[^«»\n]{1,500}»|„[^„“”\n]{1,500}[“”]|(?<!\w)\"(?=\S)[^\"\n]{1,300}(?<=\S)\"(?!\w)|(?<!\w)‘[^‘’\n]{1,300}’(?!\w)"
)
_LONGEST_TITLE = 240  # in lists longer ones are cut
_ABBREVIATED = r"(?<!\b\w)(?<!\bm[rs])(?<!\bmrs)(?<!\bdr)(?<!\bmme)(?<!\bsig)(?<!\bdott)(?<!\bno)(?<!\bvs)"
_SENTENCE_END = re.compile(rf"(?:{_ABBREVIATED}\.|[!?]|\.\.)[.!?]*[\"')\]]*\s+|\n\n")


@dataclass(frozen=True)
class Normalized:
    """`text` is what patterns match; its character `i` came from `original[starts[i]:ends[i]]`. `facts`: where the original has
    what was written elsewhere.
    """

    original: str
    text: str
    starts: tuple[int, ...]
    ends: tuple[int, ...]
    facts: tuple[tuple[int, int], ...] = ()

    def span(self, start: int, end: int) -> tuple[int, int]:
        """Where a stretch of `text` stands in the original."""
        return (self.starts[start], self.ends[end - 1]) if start < end else (0, 0)

    def place(self, at: int) -> int:
        """The first character of `text` that came from `original[at]` or later."""
        return bisect_right(self.starts, at - 1)

    def sentence(self, start: int, end: int) -> tuple[int, int]:
        """The sentences of `text` that a stretch touches."""
        ends = self.sentence_ends
        first = bisect_right(ends, start)
        last = bisect_right(ends, max(start, end - 1))
        return (ends[first - 1] if first else 0), (ends[last] if last < len(ends) else len(self.text))

    def stretches(self, sentences: int) -> Iterator[tuple[int, int]]:
        """Where sentences whose bits are set stand in `text`, neighbors together."""
        bounds = [0, *self.sentence_ends, len(self.text)]
        number = 0
        while number < len(bounds) - 1:
            first = number
            while number < len(bounds) - 1 and sentences >> number & 1:
                number += 1
            if number > first:
                yield bounds[first], bounds[number]
            number += 1

    def is_quoted(self, start: int, end: int) -> bool:
        """A stretch of the original is in quotation marks, or was written elsewhere: somebody else's words, or those of the
        work.
        """
        inside = (first < start and end < last for first, last in self._quotations)
        return any(inside) or any(first <= start and end <= last for first, last in self.facts)

    @cached_property
    def _quotations(self) -> list[tuple[int, int]]:
        return [found.span() for found in _QUOTATION.finditer(self.original)]

    @cached_property
    def sentence_ends(self) -> list[int]:
        """Where sentences end in `text`; the last one ends with it."""
        return [found.end() for found in _SENTENCE_END.finditer(self.text)]


def normalized(original: str, names: Collection[str] = (), written: Collection[str] = ()) -> Normalized:
    """Every character of the result points to at least one of the original; quoted lines (`> ...`) are left out. `written`:
    names and other facts that the text may repeat.
    """
    hidden = _positions(_QUOTED_LINE.finditer(original))
    masked = _positions(_named(original, names))
    text: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    visible, places = _visible(original)
    for first, end in _clusters(visible):
        start = places[first]
        if start in hidden:
            continue
        cluster = visible[first:end]
        for sign in _folded(cluster) if start not in masked else _mask(cluster):
            text.append(sign)
            starts.append(start)
            ends.append(places[end - 1] + 1)
    facts = tuple(_repeated(original, (*names, *written)))
    return replace(_single_spaced(original, text, starts, ends), facts=facts)


def folded(text: str) -> str:
    """A short text as it would stand in `Normalized.text`."""
    return normalized(text).text.strip()


def _single_spaced(original: str, text: list[str], starts: list[int], ends: list[int]) -> Normalized:
    """A run of white space is one space, one line break, or the two of an empty line."""
    kept: list[int] = []
    signs: list[str] = []
    at, size = 0, len(text)
    while at < size:
        if not text[at].isspace():
            kept.append(at)
            signs.append(text[at])
            at += 1
            continue
        run = at
        while at < size and text[at].isspace():
            at += 1
        breaks = [place for place in range(run, at) if text[place] == "\n"][:2]
        kept.extend(breaks or [run])
        signs.extend("\n" if breaks else " " for _ in breaks or [run])
    return Normalized(original, "".join(signs), tuple(starts[at] for at in kept), tuple(ends[at] for at in kept))


def _visible(text: str) -> tuple[str, Sequence[int]]:
    """The characters that are seen, and the place of each."""
    if not _UNSEEN.search(text):
        return text, range(len(text))
    places = [at for at, sign in enumerate(text) if not _UNSEEN.match(sign)]
    return "".join(text[at] for at in places), places


def _clusters(text: str) -> Iterator[tuple[int, int]]:
    """A character with the marks that belong to it; the two characters of a Windows line break."""
    start, size = 0, len(text)
    while start < size:
        end = start + 1
        if text[start] == "\r" and text[end : end + 1] == "\n":
            end += 1
        while end < size and text[end] > "\u02ff" and _belongs(text, start, end):
            end += 1
        yield start, end
        start = end


def _belongs(text: str, start: int, end: int) -> bool:
    """A mark, or a part that becomes one character with what is before it, as in Korean."""
    return unicodedata.combining(text[end]) > 0 or len(unicodedata.normalize("NFC", text[start : end + 1])) == 1


def _folded(cluster: str) -> str:
    if cluster.isascii():
        return "\n" if cluster in ("\r\n", "\r", "\v", "\f") else cluster.lower() if cluster != "`" else "'"
    if cluster in "\x85\u2028\u2029":
        return "\n"
    folded = unicodedata.normalize("NFC", unicodedata.normalize("NFC", cluster).casefold())
    return "".join(_SAME.get(sign, sign) for sign in folded)


def _mask(cluster: str) -> str:
    return MASK if cluster[0].isalnum() else _folded(cluster)


def _positions(found: Iterable["re.Match[str]"]) -> frozenset[int]:
    return frozenset(at for one in found for at in range(one.start(), one.end()))


def _repeated(text: str, facts: Collection[str]) -> Iterator[tuple[int, int]]:
    """Facts as they were typed, in one line too, and of a long one its beginning."""
    forms = (words for fact in facts for words in (tuple(fact.split()), tuple(fact.strip()[:_LONGEST_TITLE].split())) if words)
    for words in dict.fromkeys(forms):
        yield from (found.span() for found in re.finditer(r"\s+".join(map(re.escape, words)), text))


def _named(text: str, names: Iterable[str]) -> Iterator["re.Match[str]"]:
    """Whole names in any case, names of one word only as they are written: Will, May and Mark are words too."""
    for name in names:
        words = name.split()
        if not words:
            continue
        flags = re.IGNORECASE if len(words) > 1 else 0
        yield from re.finditer(r"(?<!\w)" + r"\s+".join(map(re.escape, words)) + r"(?!\w)", text, flags)
