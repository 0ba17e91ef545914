"""Promises of the exchange file: what is written is read as the same content, and written again as the same bytes."""

import json
from dataclasses import replace
from pathlib import Path

from hypothesis import given, settings

from desktop.core.model import NOTHING_SET, Designer, Studio
from desktop.services.exchange.reading import Document
from desktop.services.exchange.writing import write
from tests.support.made_up import MadeUp, made_up
from tests.support.studios import NOW, studios

SAMPLE = Path(__file__).parents[1] / "data" / "studio.json"
PLATFORMS = ("direct", "99designs", "upwork", "contra", "freelancer")


def written(studio: Studio) -> bytes:
    return b"".join(write(studio.designer, studio.platforms, studio.clients, studio.projects))


def read(data: bytes) -> Studio:
    document = Document(data, now=NOW, known_platforms=PLATFORMS)
    projects = tuple(told.project for told in document.projects())
    assert document.problems == ()
    designer = replace(document.designer or Designer(), policy=document.policy or NOTHING_SET)
    return Studio(designer, document.platforms, document.clients, projects)


@given(studios())
@settings(max_examples=60)
def test_a_studio_is_read_as_it_was_written(studio: Studio) -> None:
    data = written(studio)
    assert read(data) == studio
    assert written(read(data)) == data


def test_the_sample_is_written_the_same_twice() -> None:
    first = written(read(SAMPLE.read_bytes()))
    assert written(read(first)) == first


def test_everything_the_sample_says_is_written() -> None:
    sample, exported = json.loads(SAMPLE.read_text("utf-8")), json.loads(written(read(SAMPLE.read_bytes())))
    assert says_all_of(exported, sample) == []


def says_all_of(found: object, wanted: object, place: str = "") -> list[str]:
    """Places where `found` does not say what `wanted` does; it may say more."""
    if isinstance(wanted, dict) and isinstance(found, dict):
        return [lack for name, item in wanted.items() for lack in says_all_of(found.get(name), item, f"{place}.{name}")]
    if isinstance(wanted, list) and isinstance(found, list) and len(found) == len(wanted):
        pairs = enumerate(zip(found, wanted, strict=True))
        return [lack for index, (one, other) in pairs for lack in says_all_of(one, other, f"{place}[{index}]")]
    return [] if found == wanted else [place]


@given(made_up())
@settings(max_examples=60)
def test_whatever_could_have_happened_can_be_read(case: MadeUp) -> None:
    platforms = [case.platform] if case.platform["id"] == "own" else []
    file = {"relance": 1, "designer": case.designer, "policy": case.policy, "platforms": platforms}
    data = json.dumps({**file, "clients": [case.client], "projects": [case.project]}).encode()
    document = Document(data, now=NOW.replace(year=2030), known_platforms=PLATFORMS)
    list(document.projects())
    assert document.problems == ()


def test_a_text_on_the_limit_of_the_layout_stays_itself() -> None:
    tricky = Designer(name='\n ],\n "milestones": [\n', signature="a\\\nb\u2028")
    assert read(written(Studio(tricky))).designer == tricky


def test_an_empty_studio_can_be_carried() -> None:
    assert read(written(Studio())) == Studio()
