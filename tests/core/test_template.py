"""Promises of the grammar of messages: what is read, what is left out, where an error is."""

import re
from itertools import pairwise

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from desktop.core.drafts.draft import Piece, plain
from desktop.core.drafts.template import LONGEST_LINE, Fault, TemplateError, escaped, parse

NAMES = frozenset({"name", "project", "needed_by"})
ANY = st.text(alphabet=st.one_of(st.sampled_from("{}[]ab \nname"), st.characters(codec="utf-8")))
VALUES = st.dictionaries(st.sampled_from(sorted(NAMES)), st.none() | st.text(max_size=60))


def filled(text: str, **values: str | None) -> str:
    return plain(parse(text, NAMES).fill(values))


def fault(text: str) -> tuple[int, int, Fault, str]:
    with pytest.raises(TemplateError) as caught:
        parse(text, NAMES)
    error = caught.value
    return error.line, error.column, error.code, error.name


def test_values_stand_where_they_are_named():
    pieces = parse("Hello {name}, {project}.", NAMES).fill({"name": "Ana", "project": "Tins"})
    assert pieces == (Piece("Hello "), Piece("Ana", "name"), Piece(", "), Piece("Tins", "project"), Piece("."))


def test_a_part_goes_with_its_brackets_when_a_value_inside_is_unknown():
    text = "Hello[ {name}],\n[by {needed_by} for {project}\n]bye"
    assert filled(text, name="Ana", needed_by="Friday", project="Tins") == "Hello Ana,\nby Friday for Tins\nbye"
    assert filled(text, needed_by="Friday") == "Hello,\nbye"
    assert filled(text, name="", needed_by=None, project="Tins") == "Hello,\nbye"


def test_a_part_without_a_value_stays():
    assert filled("a[ b]") == "a b"


def test_an_unknown_required_value_is_a_named_gap():
    pieces = parse("By {needed_by}.", NAMES).fill({})
    assert pieces == (Piece("By "), Piece("", "needed_by", gap=True), Piece("."))


def test_doubled_signs_stand_for_themselves():
    assert filled("{{name}} [[x]] {{{name}}} [[[{name}]]]", name="Ana") == "{name} [x] {Ana} [Ana]"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("a {nam} b", (1, 3, Fault.UNKNOWN_NAME, "nam")),
        ("a {} b", (1, 3, Fault.UNKNOWN_NAME, "")),
        ("one\ntwo {name.x}", (2, 5, Fault.UNKNOWN_NAME, "name.x")),
        ("{name!r:>5}", (1, 1, Fault.UNKNOWN_NAME, "name!r:>5")),
        ("{ name }", (1, 1, Fault.UNKNOWN_NAME, " name ")),
        ("a\n\n b {", (3, 4, Fault.LONE_BRACE, "")),
        ("a }", (1, 3, Fault.LONE_BRACE, "")),
        ("{name\n}", (1, 1, Fault.LONE_BRACE, "")),
        ("a [b", (1, 3, Fault.LONE_BRACKET, "")),
        ("a ]", (1, 3, Fault.LONE_BRACKET, "")),
        ("x\n[a [b] c]", (2, 4, Fault.NESTED_PART, "")),
        ("[a ]]", (1, 1, Fault.LONE_BRACKET, "")),
    ],
)
def test_an_error_says_where_and_what(text: str, expected: tuple[int, int, Fault, str]):
    assert fault(text) == expected


def test_a_value_with_a_long_line_is_an_error_at_its_placeholder():
    template = parse("a\n b {project}", NAMES)
    assert plain(template.fill({"project": "\n".join(["x" * LONGEST_LINE] * 3)}))
    with pytest.raises(TemplateError) as caught:
        template.fill({"project": "y\n" + "x" * (LONGEST_LINE + 1)})
    error = caught.value
    assert (error.line, error.column, error.code, error.name) == (2, 4, Fault.VALUE_TOO_LONG, "project")


def test_a_long_value_in_a_part_that_is_left_out_does_no_harm():
    assert filled("a[ {name} {project}]", project="x" * 501) == "a"


def test_names_are_those_used_and_required_those_outside_parts():
    template = parse("{name}[ {project}]", NAMES)
    assert template.names == {"name", "project"}
    assert template.required == {"name"}


@given(ANY)
def test_any_text_survives_being_escaped(text: str):
    assert plain(parse(escaped(text), NAMES).fill({})) == text


@given(ANY, VALUES)
@example("{name", {})
@example("[" * 3, {})
def test_any_string_is_read_or_refused_with_its_place(text: str, values: dict[str, str | None]):
    error = None
    try:
        plain(parse(text, NAMES).fill(values))
    except TemplateError as caught:
        error = caught
    if error is not None:
        assert text.split("\n")[error.line - 1][error.column - 1] in "{}[]"


@given(VALUES)
def test_values_are_never_expanded_again(values: dict[str, str | None]):
    shown = {name: value or "" for name, value in values.items()}
    expected = f"<{shown.get('name', '')}|{shown.get('project', '')}>"
    assert filled("<{name}|{project}>", **values) == expected


@given(st.lists(st.sampled_from(["{name}", "{project}", "a", " ", "{{", "]]", "[b {needed_by}]", "[[", "\n"])), VALUES)
def test_pieces_alternate_between_words_and_facts(parts: list[str], values: dict[str, str | None]):
    pieces = parse("".join(parts), NAMES).fill(values)
    for one, other in pairwise(pieces):
        assert one.fact is not None or other.fact is not None
    assert all(piece.gap == (piece.text == "") for piece in pieces)


@given(st.sampled_from(["{nope}", "{", "}", "[", "[[["]), ANY.map(escaped))
def test_the_place_of_an_error_is_right_after_any_text(wrong: str, before: str):
    if before.endswith(wrong[0]):
        before += " "
    line, column, _, _ = fault(before + wrong)
    lines = before.split("\n")
    start = len(lines[-1]) + 1 + (2 if wrong == "[[[" else 0)
    assert (line, column) == (len(lines), start)
    assert re.match(r"[{}\[\]]", (before + wrong).split("\n")[line - 1][column - 1])
