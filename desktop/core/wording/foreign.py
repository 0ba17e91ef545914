"""Which stretches of a text are in another of the languages than the message's own. Judges nothing: that is for their rules."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from desktop.core.wording.normalize import Normalized
from desktop.core.wording.rules import Books, RuleBook
from desktop.core.wording.structure.manners import said
from desktop.core.wording.structure.words import Words

Span = tuple[int, int]

# So many words that only the other language has: one alone may be a name, or borrowed. Where nothing in a sentence is the own
# language's, that counts as one.
_FEWEST = 2


class Run(NamedTuple):
    """`weight`: the words that tell the language."""

    language: str
    weight: int
    span: Span


def stretches(seen: Normalized, words: Words, books: Books) -> Iterator[tuple[RuleBook, list[Span]]]:
    """By language: `start:end` of the normalized text. `books`: of every language; asked for only where the message's own words
    do not do.
    """
    found: list[Run] = []
    end = 0
    while end < len(seen.text):
        start, end = seen.sentence(end, end + 1)
        spoken = [word for word in said(seen, start, end) if not _is_elided(word)]
        if sum(not words.is_ordinary(word[0]) for word in spoken) >= _FEWEST:
            found += _clearest([run for book in books().values() for run in _runs(spoken, words, book)])
    for language in sorted({run.language for run in found}):
        yield books()[language], [run.span for run in found if run.language == language]


def _is_elided(word: "re.Match[str]") -> bool:
    """Such as the "l'" of both French and Italian."""
    return len(word[0]) == 1 and word.string.startswith("'", word.end())


def _runs(spoken: "list[re.Match[str]]", own: Words, book: RuleBook) -> Iterator[Run]:
    """Neighbors that the own language does not know, of which the other knows some; words of both may stand between."""
    run: list[re.Match[str]] = []
    weight = 0
    for word in spoken:
        ours, theirs = own.is_ordinary(word[0]), book.words.is_ordinary(word[0])
        if not ours or (theirs and run):
            run.append(word)
            weight += theirs and not ours
        elif not theirs:
            yield from _run(run, weight, book)
            run, weight = [], 0
    yield from _run(run, weight + (len(run) == len(spoken)), book)


def _run(words: "list[re.Match[str]]", weight: int, book: RuleBook) -> Iterator[Run]:
    if weight >= _FEWEST:
        yield Run(book.language, weight, (words[0].start(), words[-1].end()))


def _clearest(runs: list[Run]) -> Iterator[Run]:
    """Where languages share words, the one that has most of them."""
    for run in runs:
        beside = [one for one in runs if one.span[0] < run.span[1] and run.span[0] < one.span[1]]
        if all(one.weight <= run.weight for one in beside):
            yield run
