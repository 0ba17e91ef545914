"""The wording files of the program: read when a language is first checked, then kept. Explains findings in the reader's language.
Decides nothing about a text: that is core's.
"""

import tomllib
from collections.abc import Mapping
from functools import cache
from typing import Any

from desktop import paths
from desktop.core.wording.check import check as check_by
from desktop.core.wording.context import Context
from desktop.core.wording.finding import Finding
from desktop.core.wording.rules import RuleBook, rule_book

_FOLDER = "translations/wording"
_FALLBACK = "en"


class UnknownLanguage(LookupError):
    """There are no wording rules in this language."""

    def __init__(self, language: str) -> None:
        super().__init__(language)
        self.language = language


@cache
def languages() -> tuple[str, ...]:
    """The languages that can be checked, by code."""
    return tuple(sorted(file.stem for file in paths.asset(_FOLDER).glob("*.toml")))


def check(text: str, language: str, context: Context | None = None) -> tuple[Finding, ...]:
    """What in the text may hurt, mislead or break a promise, in reading order. Raises UnknownLanguage."""
    return check_by(text, book(language), context or Context(), _books)


@cache
def book(language: str) -> RuleBook:
    """The rules of a language. Raises UnknownLanguage."""
    return rule_book(language, _content(language))


def _books() -> Mapping[str, RuleBook]:
    return {language: book(language) for language in languages()}


def explained(finding: Finding, language: str) -> tuple[str, str]:
    """Why the words were noticed and what to do instead, in the reader's language; English where it has no words for it."""
    code = finding.explanation.partition(".")[0]
    for spoken in dict.fromkeys((language, _FALLBACK)):
        told = explanations(spoken)
        for key in (finding.explanation, code):
            if key in told:
                return told[key]
    return "", ""


@cache
def explanations(language: str) -> Mapping[str, tuple[str, str]]:
    """Why and what to do instead by key (`code` or `code.detail`); empty for a language without a wording file."""
    if language not in languages():
        return {}
    return dict(_told(_content(language).get("explanations", {}), ""))


def _told(table: Mapping[str, Any], prefix: str) -> "list[tuple[str, tuple[str, str]]]":
    found = []
    for name, entry in table.items():
        key = f"{prefix}{name}"
        if "why" in entry:
            found.append((key, (entry["why"].strip(), entry.get("suggestion", "").strip())))
        found += _told({detail: value for detail, value in entry.items() if isinstance(value, dict)}, f"{key}.")
    return found


@cache
def _content(language: str) -> Mapping[str, Any]:
    if language not in languages():
        raise UnknownLanguage(language)
    with (paths.asset(_FOLDER) / f"{language}.toml").open("rb") as file:
        return tomllib.load(file)
