"""The rules of a language: what its wording file says, as values, and patterns ready to match. Reads no files; a rule that cannot
be understood is an error that names it.
"""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from desktop.core.vocabulary import DraftKind, Severity
from desktop.core.wording.patterns import RuleError, between_words, compiled, expanded
from desktop.core.wording.structure.words import Words


@dataclass(frozen=True)
class Rule:
    """One pattern and what it means. `kinds`: of drafts it is for, `not_kinds`: it is not for; both empty: for all."""

    place: str
    code: str
    severity: Severity
    source: str
    source_except: str
    kinds: frozenset[DraftKind]
    not_kinds: frozenset[DraftKind]
    explanation: str
    instead: str
    must_flag: tuple[str, ...]
    must_not_flag: tuple[str, ...]

    @cached_property
    def pattern(self) -> "re.Pattern[str]":
        return compiled(between_words(self.source), self.place)

    @cached_property
    def exception(self) -> "re.Pattern[str] | None":
        return compiled(between_words(self.source_except), f"{self.place} (except)") if self.source_except else None

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


def rule_book(language: str, data: Mapping[str, Any]) -> RuleBook:
    """What a wording file holds. Raises RuleError; patterns are compiled when they are first needed."""
    words: dict[str, str] = {}
    for name, pattern in data.get("words", {}).items():
        words[name] = expanded(pattern, words, f"words.{name}")
    rules = tuple(
        _rule(entry, words, f"rule {number} ({entry.get('code')})") for number, entry in enumerate(data.get("rule", ()), 1)
    )
    return RuleBook(language, rules, Words(data.get("structure", {})))


def _rule(entry: Mapping[str, Any], words: Mapping[str, str], place: str) -> Rule:
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
            source=expanded(entry["pattern"], words, place),
            source_except=expanded(entry.get("except", ""), words, place),
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
