"""The words of one language that the structural checks read, as patterns ready to match. What a language does not say never
matches.
"""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from desktop.core.wording.normalize import Normalized
from desktop.core.wording.patterns import between_words, compiled, expanded

_NOTHING = r"(?!)"
_BEFORE = 160
_SMALL = re.compile(r"(?<!\w)[^\W\d_]{3,}(?!\w)(?<=[a-zß-ÿ])")
_STEM, _ENDING = 5, 3


@dataclass(frozen=True)
class Guarded:
    """A pattern that counts unless the words right before or after it turn its meaning around."""

    pattern: "re.Pattern[str]"
    unless_after: "re.Pattern[str]"
    unless_before: "re.Pattern[str]"

    def finditer(self, text: str) -> Iterator["re.Match[str]"]:
        for found in self.pattern.finditer(text):
            start, end = found.span()
            if not (self.unless_after.search(text, max(0, start - _BEFORE), start) or self.unless_before.match(text, end)):
                yield found


class Words:
    """`table`: the `[structure]` table; `sentences`: any of the language. Patterns are compiled when they are first asked for."""

    def __init__(self, table: Mapping[str, Any], sentences: Iterable[str] = ()) -> None:
        self._table = table
        self._sentences = sentences
        self._compiled: dict[str, re.Pattern[str]] = {}

    def text(self, name: str) -> str:
        """A pattern's source, its groups written out; never matches where the language says nothing."""
        value: Any = self._table
        for part in name.split("."):
            value = value.get(part, "") if isinstance(value, Mapping) else ""
        return expanded(value, {"weekday": self.any_weekday}, f"structure.{name}") or _NOTHING

    def pattern(self, name: str, around: str = "%s") -> "re.Pattern[str]":
        """As whole words. `around`: what the pattern stands in."""
        key = f"{name} {around}"
        if key not in self._compiled:
            self._compiled[key] = compiled(around.replace("%s", between_words(self.text(name))), f"structure.{name}")
        return self._compiled[key]

    def made(self, name: str, make: "Callable[[Words], re.Pattern[str]]") -> "re.Pattern[str]":
        """A pattern that a check makes of these words, once."""
        if name not in self._compiled:
            self._compiled[name] = make(self)
        return self._compiled[name]

    def guarded(self, name: str) -> Guarded:
        return Guarded(
            self.pattern(f"{name}.pattern"),
            self.pattern(f"{name}.unless_after", r"%s$"),
            self.pattern(f"{name}.unless_before"),
        )

    @cached_property
    def months(self) -> Mapping[str, int]:
        return self._numbered("months", 1)

    @cached_property
    def weekdays(self) -> Mapping[str, int]:
        """Monday is 0."""
        return self._numbered("weekdays", 0)

    @cached_property
    def any_weekday(self) -> str:
        return "|".join(map(re.escape, self.weekdays)) or _NOTHING

    @cached_property
    def month_first(self) -> bool:
        return bool(self._table.get("month_first"))

    @cached_property
    def stop(self) -> frozenset[str]:
        """The commonest words of the language."""
        return frozenset(re.findall(r"[^\W\d_]+", str(self._table.get("stop", ""))))

    @cached_property
    def capitals(self) -> frozenset[str]:
        """Words that are written in capitals."""
        return frozenset(str(self._table.get("capitals", "")).split())

    def is_ordinary(self, word: str) -> bool:
        """A word, or a form of one, that the language writes in small letters, as far as is known; `word`: case folded."""
        return word in self.stop or word[: max(_STEM, len(word) - _ENDING)] in self._stems

    @cached_property
    def _stems(self) -> frozenset[str]:
        """The beginnings of words that stand in small letters in some sentence."""
        known = {word for sentence in self._sentences for word in _SMALL.findall(sentence)}
        return frozenset(word[:size] for word in known for size in range(_STEM, len(word) + 1)) | known

    def _numbered(self, name: str, first: int) -> dict[str, int]:
        entries = enumerate(self._table.get(name, ()), first)
        return {word: number for number, entry in entries for word in entry.split("|")}


def written(seen: Normalized, words: Words, name: str) -> Iterator["re.Match[str]"]:
    """What a pattern finds, and what its `_capital` twin finds where the original has a capital: where the twin's group `capital`
    begins, or the whole.
    """
    yield from words.pattern(name).finditer(seen.text)
    for found in words.pattern(f"{name}_capital").finditer(seen.text):
        start = found.start("capital") if found.groupdict().get("capital") else found.start()
        if seen.original[seen.starts[start]].isupper():
            yield found
