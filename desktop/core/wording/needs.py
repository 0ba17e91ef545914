"""What a text must contain for a pattern to match at all, read off the pattern without compiling it. So of hundreds of patterns
only those are compiled and tried that stand a chance. Never says that a pattern cannot match where it could.
"""

import re
from collections.abc import Iterable, Mapping, Sequence, Set
from dataclasses import dataclass
from itertools import pairwise

# Of these strings at least one is there; a space is any white space.
Clause = frozenset[str]

_PLAIN = r"(?:[^\\()\[\]{}|*+?.^$<>]|\\s(?![*+?{]))*"
_TOKEN = re.compile(
    r"(?P<group><[a-z_][a-z0-9_]*>)"
    rf"|(?P<words>\((?:\?:)?{_PLAIN}(?:\|{_PLAIN})*\))"
    r"|(?P<look>\(\?<?[=!])"
    r"|(?P<open>\((?:\?(?:P<\w+>|[:>]))?)"
    r"|(?P<close>\))"
    r"|(?P<bar>\|)"
    r"|(?P<repeat>(?:[*+?]|\{\d*,?\d*\})[?+]?)"
    r"|(?P<set>\[\^?\]?(?:\\.|[^\]\\])*\])"
    r"|(?P<special>\\[A-Za-z0-9]|[.^$])"
    r"|(?P<escape>\\.)"
    r"|(?P<literal>[^\\()\[{|*+?.^$<]+|.)",
    re.DOTALL,
)
_OPTIONAL = re.compile(r"[*?]|\{0?,|\{0\}")
# Shorter ones are in every text.
_SHORTEST = 3
_BEGINNINGS = range(_SHORTEST, 6)
_MOST = 400


@dataclass(frozen=True)
class Branch:
    """One of the alternatives a pattern consists of. All of `clauses` hold for a text it matches."""

    source: str
    clauses: tuple[Clause, ...]


class Index:
    """Where in a text clauses hold. A match may go on into the next sentence, so sentences are taken in pairs: pair 3 is
    sentence 3 with sentence 4. A set of pairs is a number with their bits.
    """

    def __init__(self, clauses: Iterable[Clause]) -> None:
        self._ids = {clause: number for number, clause in enumerate(dict.fromkeys(clauses))}
        holding: dict[str, list[int]] = {}
        for clause, number in self._ids.items():
            for string in clause:
                holding.setdefault(string, []).append(number)
        self._by_beginning: dict[int, dict[str, list[tuple[str, list[int]]]]] = {size: {} for size in _BEGINNINGS}
        for string, numbers in holding.items():
            size = min(len(string), _BEGINNINGS[-1])
            self._by_beginning[size].setdefault(string[:size], []).append((string, numbers))

    def numbers(self, clauses: Iterable[Clause]) -> tuple[int, ...]:
        return tuple(self._ids[clause] for clause in clauses)

    def pairs(self, text: str, ends: Sequence[int]) -> list[int]:
        """By a clause's number: the pairs of sentences in which one of its strings begins. `ends`: of all sentences but the
        last.
        """
        text = text.replace("\n", " ")
        found = [0] * len(self._ids)
        bounds = [0, *ends, len(text)]
        for sentence, (start, end) in enumerate(pairwise(bounds)):
            bits = 0b11 << sentence >> 1
            for at in range(start, end):
                for size, beginnings in self._by_beginning.items():
                    for string, numbers in beginnings.get(text[at : at + size], ()):
                        if text.startswith(string, at):
                            for number in numbers:
                                found[number] |= bits
        return found


def branches(pattern: str, groups: Mapping[str, Clause | None]) -> tuple[Branch, ...]:
    """The alternatives of a pattern whose `<groups>` are not yet written out; `groups`: what each of them needs."""
    return tuple(_Reader(pattern, groups).alternatives())


def need(pattern: str, groups: Mapping[str, Clause | None]) -> Clause | None:
    """What the pattern as a whole needs; None: nothing that is of use."""
    return _any_of(_Reader(pattern, groups).alternatives())


def _any_of(found: Iterable[Branch]) -> Clause | None:
    """Every branch's best clause together."""
    together: set[str] = set()
    for branch in found:
        if not branch.clauses:
            return None
        together |= max(branch.clauses, key=_worth)
    return frozenset(together) if len(together) <= _MOST else None


def _of_words(group: str) -> Clause | None:
    """What a group of nothing but words needs."""
    strings = group.strip("()").removeprefix("?:").replace(r"\s", " ").split("|")
    return frozenset(strings) if min(map(len, strings)) >= _SHORTEST else None


def _worth(clause: Set[str]) -> tuple[int, int]:
    return min(map(len, clause)), -len(clause)


class _Reader:
    """Goes through a pattern once."""

    def __init__(self, pattern: str, groups: Mapping[str, Clause | None]) -> None:
        self._pattern = pattern
        self._tokens = list(_TOKEN.finditer(pattern))
        self._groups = groups
        self._at = 0

    def alternatives(self) -> list[Branch]:
        """Up to the closing parenthesis, or the end."""
        found: list[Branch] = []
        start, self._clauses, self._run = self._place(), list[Clause](), ""
        while self._at < len(self._tokens) and self._tokens[self._at].lastgroup != "close":
            token = self._tokens[self._at]
            if token.lastgroup == "bar":
                found.append(self._branch(start))
                start, self._clauses, self._run = token.end(), [], ""
                self._at += 1
            else:
                self._atom(token)
        found.append(self._branch(start))
        return found

    def _atom(self, token: "re.Match[str]") -> None:
        self._at += 1
        kind, text = token.lastgroup, token[0]
        if kind in ("literal", "escape") or text == r"\s":
            self._literal(text if kind == "literal" else text[1:] if kind == "escape" else " ")
            return
        self._flush()
        clause: Clause | None = None
        if kind in ("open", "look"):
            kept = self._clauses
            clause = _any_of(self.alternatives())
            self._clauses, self._run = kept, ""
            self._at += 1  # the closing parenthesis
            if kind == "look":
                clause = None
        elif kind == "group":
            clause = self._groups.get(text[1:-1])
        elif kind == "words":
            clause = _of_words(text)
        if not self._repeated() and clause is not None:
            self._clauses.append(clause)

    def _literal(self, text: str) -> None:
        before = self._at
        optional = self._repeated()
        self._run += text[:-1] if optional else text
        if self._at != before:
            self._flush()

    def _repeated(self) -> bool:
        """Goes past a repetition, if there is one, and tells whether what is repeated may be missing."""
        if self._at < len(self._tokens) and self._tokens[self._at].lastgroup == "repeat":
            self._at += 1
            return _OPTIONAL.match(self._tokens[self._at - 1][0]) is not None
        return False

    def _flush(self) -> None:
        if len(self._run) >= _SHORTEST:
            self._clauses.append(frozenset((self._run,)))
        self._run = ""

    def _branch(self, start: int) -> Branch:
        self._flush()
        return Branch(self._pattern[start : self._place()], tuple(dict.fromkeys(self._clauses)))

    def _place(self) -> int:
        return self._tokens[self._at].start() if self._at < len(self._tokens) else len(self._pattern)
