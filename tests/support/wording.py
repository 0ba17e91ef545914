"""What the wording rules of a language do with their own examples and with the held-out sentences. As a module it prints it all:
`python -m tests.support.wording en`.
"""

import re
import sys
import tomllib
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from desktop.core.vocabulary import DraftKind
from desktop.core.wording.context import Context
from desktop.core.wording.finding import Finding
from desktop.core.wording.normalize import normalized
from desktop.core.wording.patterns import RuleError
from desktop.core.wording.rules import Rule
from desktop.services import wording

HELD_OUT = Path(__file__).resolve().parents[1] / "data" / "wording"
# Checks of a whole message: a single sentence says nothing about them.
OF_THE_WHOLE = {"missing_need", "missing_date", "missing_offer", "notice_incomplete", "too_long"}
# What structural checks explain.
STRUCTURAL = {
    "gap",
    "shouting",
    "too_long",
    "formality_mixed",
    "date_past",
    "weekday_wrong",
    "off_platform",
    "money_held",
    "missing_need",
    "missing_date",
    "missing_offer",
    "notice_incomplete.end",
    "notice_incomplete.zone",
    "notice_incomplete.consequence",
    "notice_incomplete.other",
    "language_wrong",
}
_UPPER = re.compile(r"\\.|\(\?P<\w+>|\(\?[a-zA-Z]+")


@dataclass(frozen=True)
class Case:
    """A held-out sentence: the code it should be found by, or nothing."""

    text: str
    code: str
    kind: DraftKind | None


@dataclass(frozen=True)
class Figures:
    """Of bad sentences those found by their code, of good ones those falsely flagged, and the same by code."""

    bad: int
    found: int
    good: int
    falsely: int
    of: Counter[str]
    exact: Counter[str]
    any_code: Counter[str]
    blamed: Counter[str]


def findings(text: str, language: str, kind: DraftKind | None, code: str = "") -> list[Finding]:
    """Of a sentence on its own; `code`: what is looked for, which says what is true of the platform."""
    context = Context(kind=kind, forbids_off_platform=code == "off_platform", money_held=code == "money_held")
    return [found for found in wording.check(text, language, context) if found.code not in OF_THE_WHOLE]


def kind_for(rule: Rule) -> DraftKind | None:
    """A kind the rule serves, to try its examples with: a follow-up if it may be one."""
    if not rule.kinds:
        return next(kind for kind in (DraftKind.FOLLOW_UP, *DraftKind) if rule.serves(kind))
    return DraftKind.FOLLOW_UP if DraftKind.FOLLOW_UP in rule.kinds else min(rule.kinds)


def errors(language: str) -> Iterator[str]:
    """Patterns that cannot be compiled or could never match."""
    for rule in wording.book(language).rules:
        for source in filter(None, (rule.source, rule.exception)):
            try:
                empty = source.whole.search("")
            except RuleError as error:
                yield str(error)
                continue
            if (plain := _UPPER.sub("", source.text)) != plain.casefold():
                yield f"{source.place}: capitals never match: {source.text}"
            if empty:
                yield f"{source.place}: matches nothing at all"


@cache
def _found(text: str, language: str, kind: DraftKind | None, code: str) -> tuple[Finding, ...]:
    return tuple(found for found in findings(text, language, kind, code) if found.code == code)


def missed(language: str) -> Iterator[tuple[Rule, str]]:
    """Examples that must be flagged by their rule's code and are not."""
    for rule in wording.book(language).rules:
        for text in rule.must_flag:
            if not _found(text, language, kind_for(rule), rule.code):
                yield rule, text


def wronged(language: str) -> Iterator[tuple[Rule, str, Finding]]:
    """Examples that must not be flagged by their rule's code and are."""
    for rule in wording.book(language).rules:
        for text in rule.must_not_flag:
            for found in _found(text, language, kind_for(rule), rule.code):
                yield rule, text, found


def overlooked(language: str) -> Iterator[str]:
    """Sentences of which a rule's alternatives, each tried only where its words are, find something else than the whole."""
    book = wording.book(language)
    texts = {text for rule in book.rules for text in rule.must_flag + rule.must_not_flag} | {c.text for c in held_out(language)}
    for text in sorted(texts):
        seen = normalized(f"But no. {text} And so on.")
        holding = book.index.pairs(seen.text, seen.sentence_ends)
        found = {way.rule.place for way in book.ways if any(way.finditer(seen, holding))}
        for rule in book.rules:
            if (rule.place in found) != bool(rule.source.whole.search(seen.text)):
                yield f"{rule.place}: {text}"


def examples(language: str) -> tuple[Counter[str], Counter[str]]:
    """How many of each there are, by code."""
    rules = wording.book(language).rules
    flag, flag_not = Counter[str](), Counter[str]()
    for rule in rules:
        flag[rule.code] += len(rule.must_flag)
        flag_not[rule.code] += len(rule.must_not_flag)
    return flag, flag_not


def held_out(language: str) -> list[Case]:
    path = HELD_OUT / f"{language}.toml"
    if not path.exists():
        return []
    cases = tomllib.loads(path.read_text("utf-8")).get("case", [])
    return [Case(case["text"], case["code"], DraftKind(case["kind"]) if case.get("kind") else None) for case in cases]


def responsible(text: str, language: str, found: Finding, kind: DraftKind | None) -> str:
    """Which rules found it."""
    rules = (rule for rule in wording.book(language).rules if rule.code == found.code and rule.serves(kind))
    places = [rule.place for rule in rules if rule.source.whole.search(normalized(text).text)]
    return ", ".join(places) or found.code


def main(language: str) -> int:
    problems = list(errors(language))
    print(*problems, sep="\n")
    unflagged, overflagged = list(missed(language)), list(wronged(language))
    for rule, text in unflagged:
        print(f"MISSED  {rule.place}: {text}")
    for rule, text, found in overflagged:
        place = responsible(text, language, found, kind_for(rule))
        print(f"WRONG   {rule.place}: {text}\n          found {found.text!r} by {place}")
    flag, flag_not = examples(language)
    print(f"\n{'code':20} {'must flag':>10} {'must not':>10}")
    for code in sorted(flag | flag_not):
        print(f"{code:20} {flag[code]:10} {flag_not[code]:10}")
    _show_held_out(language)
    print(f"\n{len(problems)} errors, {len(unflagged)} missed, {len(overflagged)} wrong")
    return 1 if problems or unflagged or overflagged else 0


def figures(language: str) -> Figures:
    """Of the held-out sentences."""
    cases = held_out(language)
    of, exact, any_code, blamed = Counter[str](), Counter[str](), Counter[str](), Counter[str]()
    falsely = 0
    for case in cases:
        codes = {found.code for found in findings(case.text, language, case.kind, case.code)}
        if case.code:
            of[case.code] += 1
            exact[case.code] += case.code in codes
            any_code[case.code] += bool(codes)
        else:
            falsely += bool(codes)
            blamed.update(codes)
    return Figures(of.total(), exact.total(), len(cases) - of.total(), falsely, of, exact, any_code, blamed)


def _show_held_out(language: str) -> None:
    seen = figures(language)
    if not seen.bad or not seen.good:
        print("\nNo held-out sentences yet.")
        return
    print(f"\nheld out: {'code':20} {'of':>5} {'found':>6} {'by any code':>12}")
    for code in sorted(seen.of):
        print(f"          {code:20} {seen.of[code]:5} {seen.exact[code]:6} {seen.any_code[code]:12}")
    by_any = seen.any_code.total() / seen.bad
    print(f"          found by its code {seen.found / seen.bad:.1%}, by any code {by_any:.1%}")
    print(f"          falsely flagged {seen.falsely} of {seen.good}: {seen.falsely / seen.good:.1%} {dict(seen.blamed) or ''}")


if __name__ == "__main__":
    sys.exit(max(main(language) for language in sys.argv[1:]))
