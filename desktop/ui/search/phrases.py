"""Understands what is typed as something to do: the name of an action, or a verb and what follows it. Pure; words come in the
language of the interface, several with ";" between."""

from collections.abc import Iterable, Mapping
from typing import NamedTuple, TypeVar

from desktop.core.folding import fold

What = TypeVar("What")
_ENOUGH = 3  # letters of a verb that is not typed to its end, where a name follows


class Phrase(NamedTuple):
    """`rest`: what the verb is for, as it was typed; empty when nothing follows."""

    rest: str
    letters: int  # of the verb, as far as they were typed


def understood(typed: str, verbs: Mapping[What, str]) -> list[tuple[What, str]]:
    """What the text may ask for, each with what follows the verb; the longest verb first."""
    found = [(what, phrase) for what, words in verbs.items() if (phrase := _best(typed, words.split(";"))) is not None]
    found.sort(key=lambda one: -one[1].letters)
    return [(what, phrase.rest) for what, phrase in found]


def is_called(typed: str, names: Iterable[str]) -> bool:
    """Whether every word that is typed begins a word of the names."""
    words = [word for name in names for word in fold(name).replace(";", " ").replace("-", " ").split()]
    wanted = fold(typed).split()
    return bool(wanted) and all(any(word.startswith(one) for word in words) for one in wanted)


def _best(typed: str, verbs: Iterable[str]) -> Phrase | None:
    phrases = [phrase for verb in verbs if (phrase := _after(typed, fold(verb).split())) is not None]
    return max(phrases, key=lambda phrase: phrase.letters, default=None)


def _after(typed: str, verb: list[str]) -> Phrase | None:
    """What follows the verb; None when something else was typed. Only its last word may be unfinished."""
    words = typed.split(maxsplit=len(verb))
    begun, rest = [fold(word) for word in words[: len(verb)]], words[len(verb) :]
    if not begun or len(begun) < len(verb) or begun[:-1] != verb[:-1] or not verb[-1].startswith(begun[-1]):
        return None
    if begun[-1] != verb[-1] and len(begun[-1]) < _ENOUGH:
        return None
    return Phrase(rest[0].strip() if rest else "", sum(map(len, begun)))
