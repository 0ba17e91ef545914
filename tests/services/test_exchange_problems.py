"""Promises about files that are wrong: every problem is listed with its place and what was expected, and nothing else happens."""

import copy
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from desktop.cli_problems import problem_line
from desktop.services.exchange.findings import Code, Doubt, Problem, Syntax
from desktop.services.exchange.reading import Document
from tests.support.studios import NOW

SAMPLE = json.loads((Path(__file__).parents[1] / "data" / "studio.json").read_text("utf-8"))
TEA = next(index for index, project in enumerate(SAMPLE["projects"]) if project["id"] == "tea")
HERO = next(index for index, project in enumerate(SAMPLE["projects"]) if project["id"] == "hero")


def problems(data: bytes) -> list[Problem]:
    document = Document(data, now=NOW, known_platforms=("99designs", "upwork", "direct"))
    list(document.projects())
    return list(document.problems)


def found(file: Any) -> list[tuple[str, Code | Doubt]]:
    return [(problem.path, problem.code) for problem in problems(json.dumps(file).encode())]


def sample(change: Callable[[dict[str, Any]], None]) -> dict[str, Any]:
    file = copy.deepcopy(SAMPLE)
    change(file)
    return file


def put(*path: str | int, value: Any) -> Callable[[dict[str, Any]], None]:
    def change(file: dict[str, Any]) -> None:
        place: Any = file
        for step in path[:-1]:
            place = place[step]
        place[path[-1]] = value

    return change


def name(path: tuple[str | int, ...]) -> str:
    return "".join(f"[{step}]" if isinstance(step, int) else f".{step}" for step in path).lstrip(".")


REQUEST = ("projects", TEA, "contacts", 0)
RELEASE = ("projects", TEA, "contacts", 1)
REPLY = ("projects", TEA, "contacts", 2)
MILESTONE = ("projects", TEA, "milestones", 0)
WRONG: list[tuple[tuple[str | int, ...], Any, Code]] = [
    (("designer", "name"), 5, Code.WRONG_TYPE),
    (("designer", "time_zone"), "Europe/Atlantis", Code.UNKNOWN_VALUE),
    (("designer", "time_zone"), "localtime", Code.UNKNOWN_VALUE),
    (("designer", "country"), "XX", Code.UNKNOWN_VALUE),
    (("designer", "country"), "fr", Code.UNKNOWN_VALUE),
    (("designer", "subdivision"), "ENG", Code.UNKNOWN_SUBDIVISION),
    (("designer", "weekend"), [0, 1, 2, 3, 4, 5, 6], Code.TOO_MANY),
    (("designer", "weekend", 0), 7, Code.OUT_OF_RANGE),
    (("designer", "weekend", 0), True, Code.WRONG_TYPE),
    (("designer", "workday_start"), "25:00", Code.UNKNOWN_VALUE),
    (("designer", "days_off", 0, "from"), "2026-02-31", Code.NO_SUCH_DAY),
    (("designer", "days_off", 0, "to"), "2020-01-01", Code.ENDS_BEFORE_IT_BEGINS),
    (("policy", "follow_up_after", 0), 366, Code.OUT_OF_RANGE),
    (("policy", "window_hours"), 0, Code.OUT_OF_RANGE),
    (("policy", "window_hours"), 48.5, Code.WRONG_TYPE),
    (("clients", 0, "name"), "", Code.EMPTY),
    (("clients", 0, "name"), " ", Code.EMPTY),
    (("clients", 0, "name"), None, Code.WRONG_TYPE),
    (("clients", 0, "formality"), "rude", Code.UNKNOWN_VALUE),
    (("clients", 0, "language"), "français", Code.UNKNOWN_VALUE),
    (("clients", 0, "note"), "x" * 100_001, Code.TOO_LONG),
    (("clients", 0, "note"), "a\0b", Code.BAD_CHARACTER),
    (("clients", 0, "nickname"), "B", Code.UNKNOWN_FIELD),
    (("clients", 1, "subdivision"), "BY", Code.UNKNOWN_SUBDIVISION),
    (("projects", TEA), "tea", Code.WRONG_TYPE),
    (("projects", TEA, "id"), "packaging", Code.DUPLICATE),
    (("projects", TEA, "client"), "nobody", Code.DANGLING),
    (("projects", TEA, "platform"), "nowhere", Code.DANGLING),
    (("projects", TEA, "currency"), "EURO", Code.UNKNOWN_VALUE),
    (("projects", TEA, "currency"), "eur", Code.UNKNOWN_VALUE),
    (("projects", TEA, "title"), ["Tea"], Code.WRONG_TYPE),
    (("projects", TEA, "created_at"), "2026-10-01", Code.BAD_DATE),
    (("projects", TEA, "created_at"), "1850-10-01T00:00:00Z", Code.YEAR),
    (("projects", TEA, "milestones"), {}, Code.WRONG_TYPE),
    (("projects", TEA, "tags"), "packaging", Code.WRONG_TYPE),
    ((*MILESTONE, "amount"), 625.0, Code.WRONG_TYPE),
    ((*MILESTONE, "amount"), "62500", Code.WRONG_TYPE),
    ((*MILESTONE, "amount"), True, Code.WRONG_TYPE),
    ((*MILESTONE, "amount"), -1, Code.OUT_OF_RANGE),
    ((*MILESTONE, "amount"), 2**63, Code.OUT_OF_RANGE),
    ((*MILESTONE, "amount"), 10**400, Code.WRONG_TYPE),
    ((*MILESTONE, "due_on"), "2026-02-31", Code.NO_SUCH_DAY),
    ((*MILESTONE, "due_on"), "12/10/2026", Code.BAD_DATE),
    ((*MILESTONE, "due_on"), "9999-12-31", Code.YEAR),
    ((*MILESTONE, "kind"), "half", Code.UNKNOWN_VALUE),
    ((*MILESTONE, "work"), "done", Code.UNKNOWN_VALUE),
    ((*MILESTONE, "payment"), "paid", Code.UNKNOWN_VALUE),
    ((*REQUEST, "type"), "reminder", Code.UNKNOWN_VALUE),
    ((*REQUEST, "direction"), "in", Code.DIRECTION),
    ((*REQUEST, "at"), "2026-10-26T09:10:00", Code.NO_OFFSET),
    ((*REQUEST, "at"), "2026-02-31T09:10:00Z", Code.NO_SUCH_MOMENT),
    ((*REQUEST, "at"), "2026-11-20T10:00:01+01:00", Code.IN_THE_FUTURE),
    ((*REQUEST, "at"), "0001-01-01T00:00:00+14:00", Code.YEAR),
    ((*REQUEST, "at"), 1760000000, Code.WRONG_TYPE),
    ((*REQUEST, "recorded_at"), "2026-10-26T09:09:59Z", Code.BEFORE_IT_HAPPENED),
    ((*REQUEST, "purpose"), "money", Code.UNKNOWN_VALUE),
    ((*REQUEST, "milestone"), "m9", Code.DANGLING),
    ((*REQUEST, "variant"), "complete", Code.OUT_OF_PLACE),
    ((*REQUEST, "settled"), False, Code.OUT_OF_PLACE),
    ((*REPLY, "promised_by"), "2026-12-01", Code.SETTLED_AND_PROMISED),
    ((*REPLY, "settled"), "yes", Code.WRONG_TYPE),
    ((*RELEASE, "direction"), "in", Code.DIRECTION),
    ((*RELEASE, "by"), "bank", Code.UNKNOWN_VALUE),
]


@pytest.mark.parametrize(("path", "value", "code"), WRONG, ids=lambda x: str(x)[:40])
def test_one_wrong_value_is_one_problem_at_its_place(path: tuple[str | int, ...], value: Any, code: Code) -> None:
    assert found(sample(put(*path, value=value))) == [(name(path), code)]


@pytest.mark.parametrize(
    ("entry", "field", "code"),
    [
        ({"type": "closed"}, "outcome", Code.MISSING_HERE),
        ({"type": "closed", "outcome": "unpaid"}, "outcome", Code.UNKNOWN_VALUE),
        ({"type": "support_replied"}, "outcome", Code.MISSING_HERE),
        ({"type": "support_replied", "outcome": "cancelled"}, "outcome", Code.UNKNOWN_VALUE),
        ({"type": "milestone", "payment": "released"}, "milestone", Code.MISSING_HERE),
        ({"type": "milestone", "milestone": "he1"}, "payment", Code.NOTHING_MOVED),
        ({"type": "retracted"}, "contact", Code.MISSING_HERE),
        ({"type": "retracted", "contact": "he-e9"}, "contact", Code.DANGLING),
        ({"type": "reply", "settled": False}, "promised_by", Code.NO_PROMISE),
        ({"type": "note", "direction": "out"}, "direction", Code.DIRECTION),
        ({"type": "paused", "back_on": "2026-12-01"}, "back_on", Code.OUT_OF_PLACE),
        ({"type": "note", "id": "he-e1"}, "id", Code.DUPLICATE),
    ],
)
def test_an_entry_tells_what_its_type_needs_and_nothing_else(entry: dict[str, Any], field: str, code: Code) -> None:
    file = sample(lambda file: file["projects"][HERO]["contacts"].append({"at": "2026-11-14T09:00:00Z", **entry}))
    assert found(file) == [(f"projects[{HERO}].contacts[2].{field}", code)]


def test_two_of_a_kind_cannot_have_one_id() -> None:
    milestone = sample(put("projects", TEA, "milestones", 1, "id", value=SAMPLE["projects"][TEA]["milestones"][0]["id"]))
    assert (f"projects[{TEA}].milestones[1].id", Code.DUPLICATE) in found(milestone)
    assert (("clients[1].id", Code.DUPLICATE)) in found(sample(put("clients", 1, "id", value="brume")))
    twice = {"relance": 1, "clients": [{"name": "Ana"}, {"name": "Ana"}], "platforms": [{"name": "P"}, {"id": "P"}]}
    assert found(twice) == [("platforms[1].id", Code.DUPLICATE), ("clients[1].name", Code.DUPLICATE)]


def test_all_problems_of_a_file_are_listed() -> None:
    def spoil(file: dict[str, Any]) -> None:
        file["extra"] = 1
        file["designer"]["weekend"] = "Sunday"
        file["clients"][0]["country"] = "Frankreich"
        del file["clients"][2]["name"]
        file["projects"][0]["milestones"][0] |= {"amount": 0.5, "due_on": "2026-13-01", "colour": "red"}
        file["projects"][TEA] |= {"client": "nobody", "title": ""}
        file["projects"][TEA]["contacts"][0]["at"] = "yesterday"

    assert found(sample(spoil)) == [
        ("extra", Code.UNKNOWN_PART),
        ("designer.weekend", Code.WRONG_TYPE),
        ("clients[0].country", Code.UNKNOWN_VALUE),
        ("clients[2].name", Code.MISSING),
        ("projects[0].milestones[0].colour", Code.UNKNOWN_FIELD),
        ("projects[0].milestones[0].amount", Code.WRONG_TYPE),
        ("projects[0].milestones[0].due_on", Code.NO_SUCH_DAY),
        (f"projects[{TEA}].title", Code.EMPTY),
        (f"projects[{TEA}].contacts[0].at", Code.BAD_DATE),
        (f"projects[{TEA}].client", Code.DANGLING),
    ]


def test_a_problem_is_told_in_a_sentence_with_what_is_expected() -> None:
    file = sample(put(*MILESTONE, "amount", value=625.5))
    expected = "Expected a whole number from 0 to 9,007,199,254,740,992, found 625.5, which is not a whole number."
    assert problem_line(problems(json.dumps(file).encode())[0]) == f"projects[{TEA}].milestones[0].amount: {expected}"
    file = sample(put("projects", 0, "titel", value="Packaging"))
    assert problem_line(problems(json.dumps(file).encode())[0]) == 'projects[0].titel: Unknown field; did you mean "title"?'


NOT_OURS: list[tuple[bytes, Code, str]] = [
    (b"", Code.EMPTY_FILE, "empty"),
    (b" \n", Code.EMPTY_FILE, "empty"),
    (b'{"relance": 1, "clients": [{"name"', Code.NOT_JSON, "line 1, column 35"),
    (b'{"relance": 1,\n "clients": [1 2]}', Code.NOT_JSON, "line 2, column 16"),
    (b'{"relance": 1, "policy": {"window_hours": NaN}}', Code.NOT_JSON, "line 1"),
    (b'{"relance": 1, "policy": {"window_hours": Infinity}}', Code.NOT_JSON, "line 1"),
    (b'{"relance": 1, "designer": {"name": "\xe9"}}', Code.NOT_TEXT, "column 38"),
    (b'{"relance": 1, "designer": {"name": "\\ud800"}}', Code.NOT_JSON, "half of a character"),
    (b'{"relance": 1} trailing', Code.NOT_JSON, "line 1, column 1"),
    (b"[]", Code.NOT_AN_OBJECT, "not a JSON object"),
    (b"12", Code.NOT_AN_OBJECT, "not a JSON object"),
    (b'{"relance": 1, "clients": ' + b"[" * 100_000, Code.TOO_DEEP, "deep"),
    (b'{"relance": 1, "clients": [' + b'{"a":' * 100_000 + b"1" + b"}" * 100_000 + b"]}", Code.TOO_DEEP, "deep"),
    (b"PK\x03\x04", Code.NOT_JSON, "line 1, column 1"),
    (b"{" + b" " * 50_000_000 + b"}", Code.TOO_LARGE, "at most 50,000,000 bytes"),
]


@pytest.mark.parametrize(("data", "code", "words"), NOT_OURS, ids=lambda x: str(x)[:30])
def test_what_is_no_json_is_told_with_line_and_column(data: bytes, code: Code, words: str) -> None:
    (problem,) = problems(data)
    assert problem.code is code
    assert words in problem_line(problem)


BROKEN: list[tuple[bytes, Syntax, tuple[str, ...]]] = [
    (b'{"relance": 1', Syntax.ENDS_EARLY, ()),
    (b'{"relance": 1, "clients": [{"name": "An', Syntax.ENDS_EARLY, ()),
    (b'{"relance" 1}', Syntax.EXPECTED, (":",)),
    (b'{"relance": 1 "clients": []}', Syntax.EXPECTED, (",", "}")),
    (b'{"relance": 1, "clients": [1 2]}', Syntax.EXPECTED, (",", "]")),
    (b"{relance: 1}", Syntax.BAD_NAME, ()),
    (b"{'relance': 1}", Syntax.BAD_NAME, ()),
    (b'{"relance": 1, "clients": [tru]}', Syntax.BAD_CHARACTER, ()),
    (b'{"relance": 1, "designer": {"name": "a\nb"}}', Syntax.BAD_CHARACTER, ()),
    (b'{"relance": 1, "designer": {"name": "\\x"}}', Syntax.BAD_ESCAPE, ()),
    (b'{"relance": 1, "designer": {"name": "\\u12g4"}}', Syntax.BAD_ESCAPE, ()),
    (b'{"relance": 1, "designer": {"name": "\\udc00"}}', Syntax.HALF_A_CHARACTER, ()),
    (b'{"relance": 1, "policy": {"window_hours": 01}}', Syntax.BAD_NUMBER, ()),
    (b'{"relance": 1,}', Syntax.TRAILING_COMMA, ()),
    (b'{"relance": 1, "clients": [1,]}', Syntax.TRAILING_COMMA, ()),
    (b'{"relance": 1}{}', Syntax.TRAILING_CHARACTERS, ()),
]


@pytest.mark.parametrize(("data", "syntax", "names"), BROKEN, ids=lambda x: str(x)[:40])
def test_what_the_parser_says_is_told_apart(data: bytes, syntax: Syntax, names: tuple[str, ...]) -> None:
    (problem,) = problems(data)
    assert (problem.code, problem.facts["syntax"], problem.facts.get("names", ())) == (Code.NOT_JSON, syntax, names)


@pytest.mark.parametrize("version", [2, 0, "1", True, 1.0, None, []])
def test_another_version_is_not_looked_into(version: Any) -> None:
    code = Code.NEWER_VERSION if version == 2 else Code.VERSION
    assert found({"relance": version, "clients": 5}) == [("relance", code)]


def test_a_file_of_another_kind_is_told_as_such() -> None:
    assert found({"name": "package.json"}) == [("relance", Code.OTHER_FILE)]


@pytest.mark.parametrize(
    ("text", "path"),
    [
        ('{"relance": 1, "clients": [], "clients": []}', "clients"),
        ('{"relance": 1, "designer": {"name": "a", "name": "a"}}', "designer.name"),
        ('{"relance": 1, "clients": [{"name": "a", "formality": "formal", "formality": "formal"}]}', "clients[0].formality"),
    ],
)
def test_a_field_that_stands_twice_is_a_problem(text: str, path: str) -> None:
    assert [(problem.path, problem.code) for problem in problems(text.encode())] == [(path, Code.REPEATED_FIELD)]


def test_too_many_of_anything_is_one_problem() -> None:
    project = {"client": "a", "title": "t", "currency": "EUR"}
    file = {"relance": 1, "clients": [{"name": "a"}]}
    assert found({**file, "projects": [{}] * 100_001}) == [("projects", Code.TOO_MANY)]
    assert found({**file, "projects": [{**project, "milestones": [{}] * 201}]}) == [("projects[0].milestones", Code.TOO_MANY)]
    assert found({**file, "projects": [{**project, "contacts": [1] * 10_001}]}) == [("projects[0].contacts", Code.TOO_MANY)]
    assert found({**file, "projects": [{**project, "milestones": [{}] * 200, "contacts": [{}] * 10_000}]}) == []
