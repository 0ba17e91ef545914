"""What an import file has in a place and what it may have there, and what is wrong with a single value."""

from collections.abc import Iterable

from desktop.services.exchange.findings import Code, Facts, Found, Sort, Want, Wanted
from desktop.ui.formats import count, money
from desktop.ui.labels.text import fill, translate

_DATE, _MOMENT = '"2026-11-19"', '"2026-11-13T15:20:00Z"'


def sentence(code: str, facts: Facts) -> str | None:
    """What is wrong with a value; None if the code is not about one."""
    if code == Code.WRONG_TYPE:
        return _wrong_type(facts["wanted"], facts["found"])
    if code == Code.TOO_LONG and facts["wanted"].want is Want.TIME:
        code = Code.UNKNOWN_VALUE
    said = _sentences().get(code)
    return fill(said, *_facts(code, facts)) if said else None


def _sentences() -> dict[str, str]:
    return {
        Code.MISSING: translate("Problems", "This field is missing. Add it with %1."),
        Code.REPEATED_FIELD: translate("Problems", "This field stands here more than once. Keep only one."),
        Code.UNKNOWN_VALUE: translate("Problems", "The value %1 is not known here. Replace it with %2."),
        Code.OUT_OF_RANGE: translate("Problems", "The number %1 is out of range. Replace it with one from %2 to %3."),
        Code.TOO_LONG: translate("Problems", "This text is too long: it has %1 characters. Shorten it to %2 at most."),
        Code.TOO_MANY: translate("Problems", "There are %1 entries here. Keep %2 at most."),
        Code.EMPTY: translate("Problems", "Nothing is written here. Write %1."),
        Code.BAD_CHARACTER: translate("Problems", "This text has the character %1, which no text can hold. Remove it."),
        Code.BAD_DATE: translate("Problems", "The date %1 cannot be read. Replace it with %2."),
        Code.NO_SUCH_DAY: translate("Problems", "The day %1 does not exist. Write a date that does, such as %2."),
        Code.NO_SUCH_MOMENT: translate("Problems", "The moment %1 does not exist. Write a date and time that do, such as %2."),
        Code.NO_OFFSET: translate("Problems", "The moment %1 lacks its offset from UTC. Add it, as in %2."),
        Code.YEAR: translate("Problems", "The year %1 is out of range. Write a date between %2 and %3."),
    }


def _facts(code: str, facts: Facts) -> tuple[str, ...]:
    match code:
        case Code.MISSING | Code.EMPTY:
            return (wanted_words(facts["wanted"]),)
        case Code.UNKNOWN_VALUE | Code.BAD_DATE:
            return facts["found"].text, wanted_words(facts["wanted"])
        case Code.OUT_OF_RANGE:
            return facts["found"].text, count(facts["wanted"].least), count(facts["wanted"].most)
        case Code.TOO_LONG | Code.TOO_MANY:
            return count(facts["found"].size), count(facts["wanted"].most)
        case Code.BAD_CHARACTER:
            return (facts["character"],)
        case Code.NO_SUCH_DAY:
            return facts["found"].text, _DATE
        case Code.NO_SUCH_MOMENT | Code.NO_OFFSET:
            return facts["found"].text, _MOMENT
        case Code.YEAR:
            return facts["found"].text, str(facts["wanted"].least), str(facts["wanted"].most)
        case _:
            return ()


def _wrong_type(wanted: Wanted, found: Found) -> str:
    if found.sort is Sort.OTHER:
        return translate("Problems", "This is not a list of objects. Write one in square brackets [ ].")
    if found.sort is Sort.INEXACT and wanted.want in (Want.WHOLE, Want.AMOUNT):
        if found.text.strip("-…").isdigit():
            return fill(_sentences()[Code.OUT_OF_RANGE], found.text, count(wanted.least), count(wanted.most))
        inexact = translate("Problems", "The number %1 is not written as a whole number. Replace it with %2.")
        return fill(inexact, found.text, wanted_words(wanted))
    return fill(translate("Problems", "There is %1 here. Replace it with %2."), found_words(found), wanted_words(wanted))


def found_words(found: Found) -> str:
    """What stands there, as the object of a sentence."""
    sorts = {
        Sort.OBJECT: _object(),
        Sort.LIST: _list(),
        Sort.INEXACT: translate("Problems", "the number %1"),
        Sort.NUMBER: translate("Problems", "the number %1"),
        Sort.TEXT: translate("Problems", "the text %1"),
    }
    return fill(sorts.get(found.sort, translate("Problems", "the value %1")), found.text)


def wanted_words(wanted: Wanted) -> str:
    """What may stand there, as the object of a sentence."""
    least, most = count(wanted.least), count(wanted.most)
    match wanted.want:
        case Want.ONE_OF:
            return either(map(quoted, wanted.words))
        case Want.BOOLEAN:
            return either(("true", "false"))
        case Want.OBJECT:
            return _object()
        case Want.LIST | Want.OBJECTS:
            return _list()
        case Want.WHOLE:
            return fill(translate("Problems", "a whole number from %1 to %2"), least, most)
        case Want.TEXT if wanted.least:
            return fill(translate("Problems", "a text of 1 to %1 characters"), most)
        case Want.TEXT:
            return fill(translate("Problems", "a text of at most %1 characters"), most)
        case _:
            return _with_an_example(wanted.want)


def _with_an_example(want: Want) -> str:
    amount = translate("Problems", "a whole number in the smallest unit, such as %1 for %2")
    words, *examples = {
        Want.AMOUNT: (amount, "62550", money(62_550, "EUR")),
        Want.TIME: (translate("Problems", "a time of day such as %1"), '"09:00"'),
        Want.DATE: (translate("Problems", "a date such as %1"), _DATE),
        Want.MOMENT: (translate("Problems", "a date and time with the offset from UTC, such as %1"), _MOMENT),
        Want.TIME_ZONE: (translate("Problems", "a time zone such as %1"), '"Europe/Paris"'),
        Want.COUNTRY: (translate("Problems", "a country code of two capital letters, such as %1"), '"FR"'),
        Want.LANGUAGE: (translate("Problems", "a language code such as %1"), either(('"fr"', '"pt-BR"'))),
        Want.CURRENCY: (translate("Problems", "a currency code of three capital letters, such as %1"), '"EUR"'),
    }[want]
    return fill(words, *examples)


def _object() -> str:
    return translate("Problems", "an object in braces { }")


def _list() -> str:
    return translate("Problems", "a list in square brackets [ ]")


def quoted(word: str) -> str:
    """A name or a value as it is written in the file."""
    return f'"{word}"'


def either(words: Iterable[str]) -> str:
    """`a, b or c`."""
    *first, last = words
    return fill(translate("Problems", "%1 or %2"), ", ".join(first), last) if first else last
