"""Promise 7: whatever the bytes are, reading ends with listed problems or a whole content, never with an exception."""

import json
import random
from pathlib import Path
from typing import Any

import msgspec
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.cli_problems import problem_line, sentence
from desktop.services.exchange.findings import Findings, Syntax
from desktop.services.exchange.reading import Document
from desktop.services.exchange.schema import ClientEntry, ContactEntry, DesignerEntry, Entry, PlatformEntry, ProjectEntry
from desktop.services.exchange.walk import convert
from tests.support.studios import NOW

SAMPLE = (Path(__file__).parents[1] / "data" / "studio.json").read_bytes()
NAMES = sorted(
    {name for shape in (ProjectEntry, ContactEntry, ClientEntry, PlatformEntry) for name in shape.__struct_encode_fields__}
)
VALUES = [
    "2026-11-13T15:20:00Z",
    "2026-02-31",
    "c1",
    "EUR",
    "request",
    "out",
    "m1",
    "released",
    "XX",
    "Europe/Paris",
    "\0",
    "\ud800",
]

leaves = st.none() | st.booleans() | st.integers() | st.floats() | st.sampled_from(VALUES) | st.text(max_size=5)
values = st.recursive(
    leaves,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(NAMES) | st.text(max_size=3), inner),
    max_leaves=12,
)
files = st.fixed_dictionaries(
    {"relance": st.just(1)},
    optional={
        "designer": values,
        "policy": values,
        "platforms": values | st.lists(st.dictionaries(st.sampled_from(NAMES), values), max_size=2),
        "clients": values | st.lists(st.dictionaries(st.sampled_from(NAMES), values, min_size=1), max_size=2),
        "projects": values | st.lists(st.dictionaries(st.sampled_from(NAMES), values, min_size=2), max_size=2),
    },
)


def is_read(data: bytes) -> bool:
    """Whether the file has no problems; that a problem has a sentence."""
    document = Document(data, now=NOW, known_platforms=("direct", "99designs", "upwork"))
    list(document.projects())
    for problem in document.problems:
        problem_line(problem).encode()
        assert sentence(problem).endswith((".", "?"))
        assert problem.facts.get("syntax") is not Syntax.OTHER, problem.facts
    return not document.problems


@given(files)
@settings(max_examples=120)
def test_any_json_is_read_or_refused(file: dict[str, Any]) -> None:
    is_read(json.dumps(file).encode())


@given(st.binary(max_size=200))
def test_any_bytes_are_read_or_refused(data: bytes) -> None:
    assert not is_read(data)


@given(st.integers(), st.integers(1, 6))
@settings(max_examples=150)
def test_a_sample_with_flipped_bytes_is_read_or_refused(seed: int, flips: int) -> None:
    chance = random.Random(seed)
    data = bytearray(SAMPLE)
    for _ in range(flips):
        data[chance.randrange(len(data))] = chance.randrange(256)
    is_read(bytes(data))


@given(st.integers(0, len(SAMPLE) - 3))
def test_a_sample_that_is_cut_is_refused(length: int) -> None:
    assert not is_read(SAMPLE[:length])


def paths_of(value: Any, path: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
    inner = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    return [path, *(found for step, item in inner for found in paths_of(item, (*path, step)))]


PATHS = paths_of(json.loads(SAMPLE))[1:]


@given(st.sampled_from(PATHS), values)
@settings(max_examples=120)
def test_a_sample_with_one_value_exchanged_is_read_or_refused(path: tuple[Any, ...], value: Any) -> None:
    file = json.loads(SAMPLE)
    place = file
    for step in path[:-1]:
        place = place[step]
    place[path[-1]] = value
    is_read(json.dumps(file).encode())


@given(st.sampled_from([DesignerEntry, ClientEntry, PlatformEntry, ProjectEntry, ContactEntry]), st.data())
@settings(max_examples=120)
def test_the_walk_finds_a_problem_exactly_where_the_conversion_as_a_whole_fails(shape: type[Entry], data: st.DataObject) -> None:
    value = data.draw(st.dictionaries(st.sampled_from(shape.__struct_encode_fields__), values, max_size=4))
    findings = Findings()
    walked = convert(value, shape, "", findings, suspect=True)
    try:
        fits = msgspec.convert(value, shape) == walked
    except (msgspec.ValidationError, UnicodeEncodeError):  # half a character has no bytes to be looked at
        fits = False
    if fits:
        # The conversion as a whole does not see characters that no text can hold.
        assert findings.problems == {} or any(sign in json.dumps(value) for sign in ("\\u0000", "\\ud800"))
    else:
        assert findings.problems
