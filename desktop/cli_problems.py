"""What the command line says about a problem of an import file: its place, what was found there and what is expected. English
only.
"""

from collections.abc import Iterable, Mapping
from typing import Any

from desktop.services.exchange.findings import Code, Doubt, Found, Named, Problem, Sort, Syntax, Want, Wanted

_WHOLE_SENTENCES: dict[Code | Doubt, str] = {
    Code.EMPTY_FILE: "The file is empty; expected a JSON object.",
    Code.NOT_AN_OBJECT: 'The file is not a JSON object; expected {{"relance": 1, …}}.',
    Code.TOO_LARGE: "The file is too large; expected at most {wanted.most:,} bytes.",
    Code.TOO_DEEP: "The file nests its objects too deeply; expected at most a handful of levels.",
    Code.NOT_TEXT: "Not UTF-8 text at line {line:,}, column {column:,}; save the file as UTF-8.",
    Code.OTHER_FILE: 'Missing; expected "relance": {wanted.most}. Is this an exchange file of Relance?',
    Code.REPEATED_FIELD: "This field stands here more than once; expected once.",
    Code.TOO_MANY: "Expected at most {wanted.most:,} entries, found {found.size:,}.",
    Code.YEAR: "Expected a date from {wanted.least} to {wanted.most}, found the year {found.text}.",
    Code.IN_THE_FUTURE: 'Expected a moment that has passed, found "{at}", which is still to come.',
    Code.BEFORE_IT_HAPPENED: 'Expected a moment not before it happened ("{at}"), found an earlier one.',
    Code.DUPLICATE: "The id {found.text} is already that of {place}; expected one that stands only once.",
    Code.MISSING_HERE: 'Missing; an entry of type "{kind}" needs this field.',
    Code.NOTHING_MOVED: 'Missing; an entry of type "{kind}" tells "work", "payment" or both.',
    Code.NO_PROMISE: "Missing; a reply that is not settled needs the promised date.",
    Code.SETTLED_AND_PROMISED: 'A settled reply promises nothing; expected "settled" or "promised_by", found both.',
    Code.ENDS_BEFORE_IT_BEGINS: 'Expected a day not before "from" ({begins}), found "{ends}".',
    Code.NO_COUNTRY: "A subdivision needs its country; expected a country beside it.",
    Doubt.IN_PAUSE: "A final notice during a pause; the program would not have recorded it (R10).",
    Doubt.BEFORE_FOLLOW_UP: "A final notice before any follow-up of this silence; the program would not have recorded it (R10).",
    Doubt.MOVE: 'A move of {moved} from "{before}" to "{after}"; the program would not have recorded it (M3).',
}
_NAMED = {
    Named.CLIENT: "a client of this file",
    Named.PLATFORM: "a platform of this file or of the program",
    Named.MILESTONE: "a milestone of this project",
    Named.CONTACT: "an entry of this project",
}
_IN_HARDSHIP = {"final_notice": "A final notice", "completed": "A completion", "support_contacted": "A support step"}
_WANTED = {
    Want.TEXT: "text of {bounds} characters",
    Want.TIME: 'a time of day such as "09:00"',
    **dict.fromkeys((Want.WHOLE, Want.AMOUNT), "a whole number from {least:,} to {most:,}"),
    Want.BOOLEAN: "true or false",
    Want.DATE: 'a date such as "2026-11-19"',
    Want.MOMENT: 'a date and time with offset such as "2026-11-13T15:20:00Z"',
    Want.OBJECT: "an object",
    Want.LIST: "a list",
    Want.OBJECTS: "a list of objects",
    Want.TIME_ZONE: 'a time zone such as "Europe/Paris"',
    Want.COUNTRY: 'a country code of two capitals such as "FR"',
    Want.LANGUAGE: 'a language tag such as "fr" or "pt-BR"',
    Want.CURRENCY: 'a currency code of ISO 4217 such as "EUR"',
}
_OF_SORT = {
    Sort.OBJECT: "an object",
    Sort.LIST: "a list",
    Sort.INEXACT: "{text}, which is not a whole number",
    Sort.NUMBER: "the number {text}",
    Sort.TEXT: "the text {text}",
    Sort.OTHER: "something else",
}
_OF_CODE: dict[Code | Doubt, str] = {
    Code.TOO_LONG: "{size:,} characters",
    Code.NO_SUCH_DAY: "{text}, a day that does not exist",
    Code.NO_SUCH_MOMENT: "{text}, a moment that does not exist",
    Code.NO_OFFSET: "{text}, without an offset",
}


def problem_line(problem: Problem) -> str:
    """The problem with its place."""
    return f"{problem.path}: {sentence(problem)}" if problem.path else sentence(problem)


def sentence(problem: Problem) -> str:
    """What is wrong and what is expected."""
    code, facts = problem.code, problem.facts
    if code in _WHOLE_SENTENCES:
        return _WHOLE_SENTENCES[code].format_map(facts)
    match code:
        case Code.NOT_JSON:
            place = f"line {facts['line']:,}, column {facts['column']:,}"
            return f"Not valid JSON at {place}: {_syntax(facts)}. The file may be cut off or damaged."
        case Code.VERSION | Code.NEWER_VERSION:
            hint = " The file is of a newer Relance: update the program." if code is Code.NEWER_VERSION else ""
            return f"Expected {facts['wanted'].most}, found {_bare(facts['found'])}.{hint}"
        case Code.MISSING:
            return f"Missing; expected {_expected(facts['wanted'])}."
        case Code.UNKNOWN_FIELD | Code.UNKNOWN_PART:
            return _unknown(code, facts)
        case Code.DANGLING:
            return f"Expected the id of {_NAMED[facts['named']]}; found {facts['found'].text}, which is none."
        case Doubt.IN_HARDSHIP:
            return f"{_IN_HARDSHIP[facts['kind']]} during a hardship pause; the program would not have recorded it (R16)."
        case Code.UNKNOWN_SUBDIVISION | Code.OUT_OF_PLACE | Code.DIRECTION | Code.OTHER_PLATFORM:
            return _of_another(code, facts)
        case Code.BAD_CHARACTER:
            found = f"the character {facts['character']}, which no text can hold"
        case Code.WRONG_TYPE:
            found = _OF_SORT.get(facts["found"].sort, "{text}").format(text=facts["found"].text)
        case _:
            found = _OF_CODE.get(code, "{text}").format(text=facts["found"].text, size=facts["found"].size)
    return f"Expected {_expected(facts['wanted'])}, found {found}."


def _unknown(code: Code | Doubt, facts: Mapping[str, Any]) -> str:
    if facts.get("close"):
        return f'Unknown field; did you mean "{facts["close"]}"?'
    names = map(_quoted, facts["names"]) if code is Code.UNKNOWN_PART else facts["names"]
    return f"Unknown field; expected {_either(names)}."


def _of_another(code: Code | Doubt, facts: Mapping[str, Any]) -> str:
    """What does not go with what stands beside it."""
    match code:
        case Code.UNKNOWN_SUBDIVISION:
            names = _either(map(_quoted, facts["names"])) if facts["names"] else "null: no holidays differ within this country"
            return f"{facts['found'].text} is no subdivision of {facts['country']}; expected {names}."
        case Code.OUT_OF_PLACE:
            own = f"{_either(facts['names'])} beside those of every entry" if facts["names"] else "only those of every entry"
            return f'An entry of type "{facts["kind"]}" has no such field; expected {own}.'
        case Code.DIRECTION:
            wanted = _quoted(facts["direction"]) if facts["direction"] else "no direction"
            found = facts["found"].text
            return f'An entry of type "{facts["kind"]}" has another direction; expected {wanted}, found {found}.'
        case _:
            return f"Expected the project's platform {_quoted(facts['platform'])}, found {facts['found'].text}."


def _syntax(facts: Mapping[str, Any]) -> str:
    match facts["syntax"]:
        case Syntax.ENDS_EARLY:
            return "the file ends too early"
        case Syntax.HALF_A_CHARACTER:
            return f"{facts['character']} is only half of a character"
        case _:
            return str(facts["detail"])


def _expected(wanted: Wanted) -> str:
    if wanted.want is Want.ONE_OF:
        return _either(map(_quoted, wanted.words))
    bounds = f"1 to {wanted.most:,}" if wanted.least else f"at most {wanted.most:,}"
    return _WANTED[wanted.want].format(bounds=bounds, least=wanted.least, most=wanted.most)


def _bare(found: Found) -> str:
    return {Sort.OBJECT: "an object", Sort.LIST: "a list"}.get(found.sort, found.text)


def _quoted(word: str) -> str:
    return f'"{word}"'


def _either(words: Iterable[str]) -> str:
    """`a, b or c`."""
    *first, last = words
    return f"{', '.join(first)} or {last}" if first else last
