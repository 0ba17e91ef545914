"""Every problem of an import file is told in the language of the interface: each code has a sentence of its own, and nothing of
the English one is left in another language."""

import json
import re
from collections.abc import Iterator
from typing import Any, cast

import pytest

from desktop.cli_problems import sentence as told_by_the_command_line
from desktop.services.exchange.findings import Code, Doubt, Facts, Found, Named, Problem, Sort, Syntax, Want, Wanted
from desktop.services.exchange.reading import Document
from desktop.ui import languages
from desktop.ui.labels.import_problems import problem_line, problem_sentence
from tests.support.studios import NOW

SHARED = {
    "fr": {"relance", "client", "code", "date", "direction", "format", "long", "moment", "subdivision", "type"},
    "it": {"relance", "file", "in"},
}
"""Words that are the same in English and in the language."""
GENERAL = Problem("", Doubt.IN_PAUSE, {})
"""One that no sentence is made for: what the window never shows."""
FACTS: Facts = {
    "wanted": Wanted(Want.WHOLE, 1, 365),
    "found": Found(Sort.NUMBER, "400", 400),
    "names": ("client", "title"),
    "close": "title",
    "line": 12,
    "column": 5,
    "syntax": Syntax.EXPECTED,
    "detail": "expected ','",
    "character": "U+0000",
    "named": Named.CLIENT,
    "place": "projects[0]",
    "kind": "closed",
    "direction": "out",
    "at": "2026-11-20T09:00:01+00:00",
    "begins": "2026-12-24",
    "ends": "2026-12-01",
    "country": "FR",
    "platform": "direct",
}


@pytest.fixture(params=languages.LANGUAGES)
def tongue(request: pytest.FixtureRequest) -> Iterator[str]:
    languages.speak(request.param, "US" if request.param == "en" else request.param.upper())
    yield request.param
    languages.speak("en", "US")


def facts(**other: Any) -> Facts:
    return cast(Facts, {**FACTS, **other})


def made(code: Code, **other: Any) -> str:
    return problem_sentence(Problem("projects[0]", code, facts(**other)))


def whole(said: str) -> bool:
    return said.endswith(".") and said[0].isupper() and not re.search(r"%\d", said)


def test_every_code_has_a_sentence_of_its_own(qapp, tongue: str):
    general = problem_sentence(GENERAL)
    said = {code: made(code, wanted=Wanted(Want.TEXT, 1, 20)) for code in Code}
    assert len({*said.values()} - {general}) == len(Code)
    assert all(whole(sentence) for sentence in (*said.values(), general))


def test_what_is_not_known_is_told_in_general(qapp, tongue: str):
    general = problem_sentence(GENERAL)
    assert "Relance" in general
    assert all(problem_sentence(Problem("", doubt, FACTS)) == general for doubt in Doubt)


def test_every_kind_of_what_is_wanted_and_found_has_its_words(qapp, tongue: str):
    wants = [Wanted(want, 1, 9, ("a", "b")) for want in Want if want not in (Want.BYTES, Want.OBJECTS)]
    wants.append(Wanted(Want.TEXT, 0, 9))
    found = {wanted: made(Code.EMPTY, wanted=wanted) for wanted in wants}
    assert len(set(found.values())) == len(wants)
    sorts = {sort: made(Code.WRONG_TYPE, wanted=Wanted(Want.DATE), found=Found(sort, "5")) for sort in Sort}
    assert sorts[Sort.INEXACT] == sorts[Sort.NUMBER]
    assert sorts[Sort.NULL] == sorts[Sort.BOOLEAN]
    assert len(set(sorts.values())) == len(Sort) - 2
    assert all(map(whole, (*found.values(), *sorts.values())))


def test_every_fault_of_the_json_has_its_words(qapp, tongue: str):
    said = {made(Code.NOT_JSON, syntax=syntax) for syntax in Syntax}
    assert len(said) == len(Syntax)
    assert all(map(whole, said))
    assert not any("expected" in sentence for sentence in said)
    assert made(Code.NOT_JSON, line=1, column=1) not in said


def test_every_id_that_leads_nowhere_says_what_it_should_be_that_of(qapp, tongue: str):
    assert len({made(Code.DANGLING, named=named) for named in Named}) == len(Named)


def test_the_other_forms_of_a_sentence(qapp, tongue: str):
    choices = ((code, names) for code in (Code.OUT_OF_PLACE, Code.UNKNOWN_SUBDIVISION) for names in ((), ("a",)))
    both = [
        *(made(code, names=names) for code, names in choices),
        *(made(Code.UNKNOWN_FIELD, close=close) for close in ("", "title")),
        *(made(Code.DIRECTION, direction=direction) for direction in ("", "out")),
        *(made(Code.TOO_LONG, wanted=wanted) for wanted in (Wanted(Want.TIME), Wanted(Want.TEXT, 0, 5))),
        made(Code.WRONG_TYPE, found=Found(Sort.INEXACT, "12.5")),
        made(Code.WRONG_TYPE, found=Found(Sort.INEXACT, "-99999999999999999999…")),
    ]
    assert len(set(both)) == len(both)
    assert all(sentence.endswith(".") for sentence in both)


def test_the_place_stays_as_it_is(qapp, tongue: str):
    path = "projects[3].contacts[2].at"
    line = problem_line(Problem(path, Code.REPEATED_FIELD, {}))
    assert line.startswith(path + ("\N{NO-BREAK SPACE}: " if tongue == "fr" else ": "))
    assert problem_line(Problem("", Code.EMPTY_FILE, {})) == problem_sentence(Problem("", Code.EMPTY_FILE, {}))


def test_quotes_are_those_of_the_language_and_code_stays_as_it_is_written(qapp, tongue: str):
    found = Found(Sort.TEXT, r'"C:\\ \"x\""')
    line = problem_line(Problem("", Code.UNKNOWN_VALUE, {"wanted": Wanted(Want.ONE_OF, words=("a", "b")), "found": found}))
    first, last = {"en": "“”", "fr": ("«\N{NO-BREAK SPACE}", "\N{NO-BREAK SPACE}»"), "it": "«»"}[tongue]
    assert [f"{first}{word}{last}" in line for word in (r"C:\\ \"x\"", "a", "b")] == [True] * 3
    assert '{"relance": 1, …}' in problem_line(Problem("", Code.NOT_AN_OBJECT, {}))


# Files that are wrong ----------------------------------------------------------------------------------------------------------

CLIENT = {"id": "ana", "name": "Ana"}
PROJECT = {"id": "logo", "client": "ana", "title": "Logo", "currency": "EUR"}


def file(**parts: Any) -> bytes:
    return json.dumps({"relance": 1, "clients": [CLIENT], "projects": [PROJECT], **parts}).encode()


def with_client(**fields: Any) -> bytes:
    return file(clients=[CLIENT | fields])


def with_project(**fields: Any) -> bytes:
    return file(projects=[PROJECT | fields])


def with_milestone(**fields: Any) -> bytes:
    return with_project(milestones=[fields])


def with_entry(**fields: Any) -> bytes:
    return with_project(milestones=[{"id": "m1"}], contacts=[{"at": "2026-11-14T09:00:00Z", **fields}])


def text(content: str) -> bytes:
    return content.encode()


BAD: dict[str, tuple[bytes, Code]] = {
    "cut": (file()[:-9], Code.NOT_JSON),
    "cut in a text": (text('{"relance": 1, "clients": [{"name": "An'), Code.NOT_JSON),
    "a comma too few": (text('{"relance": 1 "clients": []}'), Code.NOT_JSON),
    "a comma too many": (text('{"relance": 1,}'), Code.NOT_JSON),
    "single quotes": (text("{'relance': 1}"), Code.NOT_JSON),
    "a word without quotes": (text('{"relance": 1, "clients": [Ana]}'), Code.NOT_JSON),
    "a bad escape": (text('{"relance": 1, "designer": {"name": "C:\\x"}}'), Code.NOT_JSON),
    "half a character": (text('{"relance": 1, "designer": {"name": "\\ud800"}}'), Code.NOT_JSON),
    "a number with a leading zero": (text('{"relance": 1, "policy": {"window_hours": 01}}'), Code.NOT_JSON),
    "two files in one": (file() + file(), Code.NOT_JSON),
    "not JSON": (b"PK\x03\x04", Code.NOT_JSON),
    "empty": (b"", Code.EMPTY_FILE),
    "a list at the top": (b"[]", Code.NOT_AN_OBJECT),
    "another encoding": ('{"relance": 1, "designer": {"name": "é"}}'.encode("latin-1"), Code.NOT_TEXT),
    "too deep": (b'{"relance": 1, "clients": ' + b"[" * 100_000, Code.TOO_DEEP),
    "too large": (b"{" + b" " * 50_000_000 + b"}", Code.TOO_LARGE),
    "a newer version": (file(relance=2), Code.NEWER_VERSION),
    "no version": (text('{"name": "package.json"}'), Code.OTHER_FILE),
    "a version of another type": (file(relance="1"), Code.VERSION),
    "a field twice": (text('{"relance": 1, "clients": [], "clients": []}'), Code.REPEATED_FIELD),
    "an unknown part": (file(invoices=[]), Code.UNKNOWN_PART),
    "a misspelled field": (with_project(titel="Logo"), Code.UNKNOWN_FIELD),
    "an unknown field": (with_milestone(zzz=1), Code.UNKNOWN_FIELD),
    "projects as an object": (file(projects={}), Code.WRONG_TYPE),
    "a text for a number": (with_milestone(amount="62500"), Code.WRONG_TYPE),
    "a float amount": (with_milestone(amount=625.5), Code.WRONG_TYPE),
    "hundreds of digits": (with_milestone(amount=10**400), Code.WRONG_TYPE),
    "null for a name": (with_client(name=None), Code.WRONG_TYPE),
    "a list for a text": (with_client(note=["x"]), Code.WRONG_TYPE),
    "a number for a date": (with_milestone(due_on=20261119), Code.WRONG_TYPE),
    "a text for yes or no": (with_entry(type="reply", settled="yes"), Code.WRONG_TYPE),
    "2^63": (with_milestone(amount=2**63), Code.OUT_OF_RANGE),
    "an 8th day of the week": (with_client(weekend=[7]), Code.OUT_OF_RANGE),
    "a text too long": (with_client(note="x" * 100_001), Code.TOO_LONG),
    "too many days": (with_client(weekend=[0, 1, 2, 3, 4, 5, 6]), Code.TOO_MANY),
    "no title": (with_project(title=" "), Code.EMPTY),
    "no client": (file(projects=[{"title": "Logo", "currency": "EUR"}]), Code.MISSING),
    "a character that is none": (with_client(note="a\0b"), Code.BAD_CHARACTER),
    "31 February": (with_milestone(due_on="2026-02-31"), Code.NO_SUCH_DAY),
    "31 February at nine": (with_entry(at="2026-02-31T09:00:00Z"), Code.NO_SUCH_MOMENT),
    "no offset": (with_entry(at="2026-11-14T09:00:00"), Code.NO_OFFSET),
    "a date by hand": (with_milestone(due_on="12/10/2026"), Code.BAD_DATE),
    "the year 1850": (with_milestone(due_on="1850-10-01"), Code.YEAR),
    "to come": (with_entry(at="2027-11-14T09:00:00Z"), Code.IN_THE_FUTURE),
    "a dangling client": (with_project(client="nobody"), Code.DANGLING),
    "a dangling platform": (with_project(platform="nowhere"), Code.DANGLING),
    "a dangling milestone": (with_entry(milestone="m9"), Code.DANGLING),
    "a dangling entry": (with_entry(type="retracted", contact="e9"), Code.DANGLING),
    "a double id": (file(projects=[PROJECT, PROJECT]), Code.DUPLICATE),
    "a wrong currency": (with_project(currency="EURO"), Code.UNKNOWN_VALUE),
    "a wrong zone": (with_client(time_zone="Europe/Atlantis"), Code.UNKNOWN_VALUE),
    "a wrong language code": (with_client(language="français"), Code.UNKNOWN_VALUE),
    "a wrong country": (with_client(country="France"), Code.UNKNOWN_VALUE),
    "a wrong time": (file(designer={"workday_start": "25:00"}), Code.UNKNOWN_VALUE),
    "a wrong word": (with_client(formality="rude"), Code.UNKNOWN_VALUE),
    "a subdivision of no country": (with_client(subdivision="BY"), Code.NO_COUNTRY),
    "a wrong subdivision": (with_client(country="DE", subdivision="ENG"), Code.UNKNOWN_SUBDIVISION),
    "a needless subdivision": (with_client(country="JP", subdivision="ENG"), Code.UNKNOWN_SUBDIVISION),
    "days off backwards": (with_client(days_off=[{"from": "2026-12-24", "to": "2026-12-01"}]), Code.ENDS_BEFORE_IT_BEGINS),
    "a field out of place": (with_entry(type="request", settled=True), Code.OUT_OF_PLACE),
    "a field out of any place": (with_entry(type="resumed", settled=True), Code.OUT_OF_PLACE),
    "a closing without outcome": (with_entry(type="closed"), Code.MISSING_HERE),
    "a move of nothing": (with_entry(type="milestone", milestone="m1"), Code.NOTHING_MOVED),
    "a promise without date": (with_entry(type="reply", settled=False), Code.NO_PROMISE),
    "settled and promised": (with_entry(type="reply", settled=True, promised_by="2026-12-01"), Code.SETTLED_AND_PROMISED),
    "another direction": (with_entry(type="request", direction="in"), Code.DIRECTION),
    "a direction where none is": (with_entry(type="note", direction="in"), Code.DIRECTION),
    "recorded before it happened": (with_entry(recorded_at="2026-11-01T09:00:00Z"), Code.BEFORE_IT_HAPPENED),
    "the profile of another platform": (with_project(platform_profile={"id": "upwork"}), Code.OTHER_PLATFORM),
}


def problems(data: bytes) -> tuple[Problem, ...]:
    document = Document(data, now=NOW, known_platforms=("99designs", "upwork", "direct"))
    list(document.projects())
    return document.problems


def words(sentence: str) -> set[str]:
    """Without what is quoted from the file, and codes such as UTC."""
    bare = re.sub(r'"(?:[^"\\]|\\.)*"|“[^”]*”|«[^»]*»|\{"relance.*?\}|projects\[0\]|\\u\w+', " ", sentence)
    found = {word.lower() for word in re.findall(r"[^\W\d_]+", bare) if len(word) > 1 and not word.isupper()}
    return found - {"true", "false", "null"}


def test_the_files_have_every_problem_there_is():
    assert {code for _, code in BAD.values()} == set(Code)


@pytest.mark.parametrize("name", BAD)
def test_no_english_word_is_left(qapp, name: str):
    data, code = BAD[name]
    (problem,) = problems(data)
    assert problem.code is code
    english = words(problem_sentence(problem)) | words(told_by_the_command_line(problem))
    for language in languages.LANGUAGES[1:]:
        languages.speak(language, language.upper())
        said = problem_line(problem)
        languages.speak("en", "US")
        assert whole(said.removeprefix(problem.path).lstrip("\N{NO-BREAK SPACE}: ")), said
        assert not words(said.removeprefix(problem.path)) & english - SHARED[language], said
