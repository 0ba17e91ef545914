"""Form of address and language: a message speaks to one person in one way and in one language."""

import re
from collections.abc import Callable, Iterator, Mapping

from desktop.core.vocabulary import Formality
from desktop.core.wording.context import Context
from desktop.core.wording.finding import Finding
from desktop.core.wording.normalize import MASK, Normalized
from desktop.core.wording.structure.found import at, whole
from desktop.core.wording.structure.words import Words, is_written

Stops = Callable[[], Mapping[str, frozenset[str]]]

_QUOTED = re.compile(r'"[^"\n]{1,300}"')
_WORD = re.compile(r"[^\W\d_]+")
# A text of so few words tells no language.
_FEWEST = 8
_IN_SENTENCE = 5


def formality_mixed(seen: Normalized, words: Words, context: Context) -> Iterator[Finding]:
    """Both forms in one text: those that are not meant, or the rarer ones. What is quoted is somebody else's word."""
    quoted = [found.span() for found in _QUOTED.finditer(seen.text)]
    formal, informal = (
        [
            found.span()
            for found in words.pattern(form.value).finditer(seen.text)
            if is_written(seen, found) and not any(start < found.start() < end for start, end in quoted)
        ]
        for form in (Formality.FORMAL, Formality.INFORMAL)
    )
    if not formal or not informal or words.pattern("several").search(seen.text):
        return
    meant = context.formality or (Formality.FORMAL if len(formal) >= len(informal) else Formality.INFORMAL)
    for span in informal if meant is Formality.FORMAL else formal:
        yield at(seen, span, "formality_mixed")


def language_wrong(seen: Normalized, words: Words, stops: Stops) -> Iterator[Finding]:
    """The whole text, or a sentence of it, has the small words of another language. `stops`: those of all languages; asked for
    only when the text's own are rare.
    """
    said = [found[0] for found in _WORD.finditer(seen.text) if MASK not in found[0]]
    if len(said) >= _FEWEST and _share(said, words.stop) < 0.2 and _is_other(said, words.stop, stops):
        yield whole("language_wrong")
        return
    at_last = 0
    while at_last < len(seen.text):
        start, end = seen.sentence(at_last, at_last + 1)
        said = [found[0] for found in _WORD.finditer(seen.text, start, end) if MASK not in found[0]]
        if len(said) >= _IN_SENTENCE and _share(said, words.stop) < 0.15 and _is_other(said, words.stop, stops):
            stretch = seen.text[start:end]
            yield at(seen, (start + len(stretch) - len(stretch.lstrip()), start + len(stretch.rstrip())), "language_wrong")
        at_last = max(end, at_last + 1)


def _share(said: list[str], stop: frozenset[str]) -> float:
    return sum(word in stop for word in said) / len(said)


def _is_other(said: list[str], own: frozenset[str], stops: Stops) -> bool:
    here = _share(said, own)
    best = max((_share(said, stop) for stop in stops().values() if stop != own), default=0.0)
    return best >= 0.3 and best >= 2 * here
