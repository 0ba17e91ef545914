"""The rules of a language: what its wording file says, as values, and patterns ready to match. Reads no files; a rule that cannot
be understood is an error that names it.
"""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any, NamedTuple

from desktop.core.vocabulary import DraftKind, Severity
from desktop.core.wording.needs import Branch, Clause, Index, branches, need
from desktop.core.wording.normalize import Normalized
from desktop.core.wording.patterns import RuleError, between_words, compiled, tidied, written_out
from desktop.core.wording.structure.words import Words


class Source:
    """A pattern as it is written, with the groups it names; compiled when and as far as it is needed."""

    def __init__(self, pattern: str, groups: "Groups", place: str) -> None:
        self.place = place
        self._groups = groups
        self._pattern = tidied(pattern)
        self._compiled: dict[str, re.Pattern[str]] = {}

    @property
    def text(self) -> str:
        """What `re` reads. Raises RuleError for a group that is not there."""
        return written_out(self._pattern, self._groups.words, self.place)

    @cached_property
    def whole(self) -> "re.Pattern[str]":
        """All of it as one pattern. Raises RuleError."""
        return compiled(between_words(self.text), self.place)

    @cached_property
    def branches(self) -> tuple[Branch, ...]:
        return branches(self._pattern, self._groups.needs)

    def pattern(self, branch: Branch) -> "re.Pattern[str]":
        """One of the alternatives, compiled."""
        if branch.source not in self._compiled:
            source = written_out(branch.source, self._groups.words, self.place)
            self._compiled[branch.source] = compiled(between_words(source), self.place)
        return self._compiled[branch.source]


@dataclass(frozen=True)
class Groups:
    """The reusable parts of a language's patterns: `words` written out, `needs` as what a text must contain for them."""

    words: Mapping[str, str]
    needs: Mapping[str, Clause | None]


@dataclass(frozen=True)
class Rule:
    """One pattern and what it means. `kinds`: of drafts it is for, `not_kinds`: it is not for; both empty: for all."""

    place: str
    code: str
    severity: Severity
    source: Source
    exception: Source | None
    kinds: frozenset[DraftKind]
    not_kinds: frozenset[DraftKind]
    explanation: str
    instead: str
    must_flag: tuple[str, ...]
    must_not_flag: tuple[str, ...]

    def serves(self, kind: DraftKind | None) -> bool:
        """Without a kind every rule that names no kinds is for it."""
        if self.kinds:
            return kind in self.kinds
        return kind not in self.not_kinds


@dataclass(frozen=True)
class RuleBook:
    """All of a language's wording file but the explanations."""

    language: str
    rules: tuple[Rule, ...]
    words: Words

    @cached_property
    def index(self) -> Index:
        """Of what rules need in a text."""
        return Index(clause for rule in self.rules for branch in rule.source.branches for clause in branch.clauses)

    @cached_property
    def ways(self) -> "tuple[Way, ...]":
        """Every alternative of every rule."""
        return tuple(
            Way(rule, branch, self.index.numbers(branch.clauses)) for rule in self.rules for branch in rule.source.branches
        )


Books = Callable[[], Mapping[str, RuleBook]]  # by language


class Way(NamedTuple):
    """A way in which a rule can match. `clauses`: their numbers in the index."""

    rule: Rule
    branch: Branch
    clauses: tuple[int, ...]

    def finditer(self, seen: Normalized, holding: Sequence[int]) -> "Iterator[re.Match[str]]":
        """`holding`: by a clause's number, the pairs of sentences in which it holds."""
        pairs = -1
        for number in self.clauses:
            pairs &= holding[number]
            if not pairs:
                return
        pattern = self.rule.source.pattern(self.branch)
        for start, end in seen.stretches(pairs | pairs << 1):
            yield from pattern.finditer(seen.text, start, end)


def rule_book(language: str, data: Mapping[str, Any]) -> RuleBook:
    """What a wording file holds. Raises RuleError; patterns are compiled when they are first needed."""
    groups = _groups(data.get("words", {}))
    rules = tuple(
        _rule(entry, groups, f"rule {number} ({entry.get('code')})") for number, entry in enumerate(data.get("rule", ()), 1)
    )
    sentences = [text for rule in rules for text in rule.must_flag + rule.must_not_flag]
    return RuleBook(language, rules, Words(data.get("structure", {}), sentences))


def _groups(table: Mapping[str, str]) -> Groups:
    words: dict[str, str] = {}
    needs: dict[str, Clause | None] = {}
    for name, pattern in table.items():
        tidy = tidied(pattern)
        words[name] = written_out(tidy, words, f"words.{name}")
        needs[name] = need(tidy, needs)
    return Groups(words, needs)


def _rule(entry: Mapping[str, Any], groups: Groups, place: str) -> Rule:
    known = {
        "code",
        "severity",
        "kinds",
        "not_kinds",
        "explanation",
        "instead",
        "pattern",
        "except",
        "must_flag",
        "must_not_flag",
    }
    if unknown := set(entry) - known:
        raise RuleError(f"{place}: unknown {', '.join(sorted(unknown))}")
    try:
        return Rule(
            place=place,
            code=entry["code"],
            severity=Severity(entry["severity"]),
            source=Source(entry["pattern"], groups, place),
            exception=Source(entry["except"], groups, f"{place} (except)") if "except" in entry else None,
            kinds=_kinds(entry.get("kinds", ())),
            not_kinds=_kinds(entry.get("not_kinds", ())),
            explanation=entry.get("explanation", entry["code"]),
            instead=entry.get("instead", ""),
            must_flag=tuple(entry.get("must_flag", ())),
            must_not_flag=tuple(entry.get("must_not_flag", ())),
        )
    except KeyError as error:
        raise RuleError(f"{place}: {error.args[0]} is missing") from None
    except ValueError as error:
        raise RuleError(f"{place}: {error}") from None


def _kinds(values: Iterable[str]) -> frozenset[DraftKind]:
    return frozenset(map(DraftKind, values))
