"""Form of address and language: a message speaks to one person in one way and in one language."""

import re
from collections.abc import Iterator

from desktop.core.vocabulary import Formality
from desktop.core.wording.context import Context
from desktop.core.wording.finding import Finding
from desktop.core.wording.normalize import MASK, Normalized
from desktop.core.wording.rules import Books
from desktop.core.wording.structure.found import at, whole
from desktop.core.wording.structure.words import Words, written

_WORD = re.compile(r"[^\W\d_]+")
# A text of so few words tells no language.
_FEWEST = 8
_FEWEST_OF_SENTENCE = 6
_FEWEST_SMALL = 3
# In its own language so much of a text is small words that nothing else has to be asked.
_USUAL = 0.35


def formality_mixed(seen: Normalized, words: Words, context: Context) -> Iterator[Finding]:
    """Both forms in one text: those that are not meant, or the rarer ones. What is quoted is somebody else's word."""
    formal, informal = (
        sorted(found.span() for found in written(seen, words, form.value) if not _is_quoted(seen, found))
        for form in (Formality.FORMAL, Formality.INFORMAL)
    )
    if not formal or not informal or words.pattern("several").search(seen.text):
        return
    meant = context.formality or (Formality.FORMAL if len(formal) >= len(informal) else Formality.INFORMAL)
    for span in informal if meant is Formality.FORMAL else formal:
        yield at(seen, span, "formality_mixed")


def language_wrong(seen: Normalized, words: Words, books: Books) -> Iterator[Finding]:
    """The whole text, or a sentence of it, has the small words of another language. `books`: of all languages; asked for only
    when the text's own words are rare.
    """
    own = words.stop
    if _is_foreign(said(seen, 0, len(seen.text)), own, books, _FEWEST):
        yield whole("language_wrong")
        return
    end = 0
    while end < len(seen.text):
        start, end = seen.sentence(end, end + 1)
        if _is_foreign(said(seen, start, end), own, books, _FEWEST_OF_SENTENCE):
            stretch = seen.text[start:end]
            yield at(seen, (end - len(stretch.lstrip()), start + len(stretch.rstrip())), "language_wrong")


def said(seen: Normalized, start: int, end: int) -> "list[re.Match[str]]":
    """The words of a stretch without names and quotations."""
    found = _WORD.finditer(seen.text, start, end)
    return [word for word in found if MASK not in word[0] and not _is_quoted(seen, word)]


def _is_quoted(seen: Normalized, found: "re.Match[str]") -> bool:
    return seen.is_quoted(*seen.span(*found.span()))


def _is_foreign(found: "list[re.Match[str]]", own: frozenset[str], books: Books, fewest: int) -> bool:
    """Another language's own small words are frequent, this one's are not."""
    spoken = [word[0] for word in found]
    if len(spoken) < fewest or sum(word in own for word in spoken) > _USUAL * len(spoken):
        return False
    for other in (book.words.stop for book in books().values()):
        theirs, ours = sum(word in other - own for word in spoken), sum(word in own - other for word in spoken)
        if theirs >= _FEWEST_SMALL and theirs >= 0.2 * len(spoken) and theirs >= 2 * ours:
            return True
    return False
