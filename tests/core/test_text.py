"""What people paste is kept as it is, but for what no file can hold."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.core import commands as c
from desktop.core.model import Client, Milestone
from desktop.core.text import clean, cleaned
from tests.support.desk import Desk

HOSTILE = [
    "<img src=file:///x>",
    "=HYPERLINK()",
    "{0.__class__}",
    "a\r\nBcc: b",
    "\u202egnp.exe",
    "Zoë 日本 🦊",
    "tab\tand\nline",
]


@pytest.mark.parametrize("text", HOSTILE)
def test_strange_text_stays_as_it_is(text: str) -> None:
    assert clean(text) == text


@given(st.text(st.characters(codec=None)))
def test_whatever_is_typed_can_be_written_to_a_file(text: str) -> None:
    assert "\0" not in clean(text)
    clean(text).encode("utf-8")


def test_texts_are_cleaned_wherever_they_stand_in_a_command() -> None:
    milestone = Milestone("m1", "Two\0 labels", due_on=date(2026, 12, 1))
    command = c.CreateProject("p1", "c1", "Te\ud800a", "EUR", "direct", (milestone,), ("a\0",), Client("c1", "O\0nda"))
    made = cleaned(command)
    assert (made.title, made.milestones[0].title, made.tags, made.new_client.name) == ("Te?a", "Two labels", ("a",), "Onda")
    assert made.milestones[0].due_on == date(2026, 12, 1)


def test_a_message_with_half_a_character_is_recorded() -> None:
    desk = Desk()
    desk.do(c.RecordMessage("p1", desk.now, "Fine \ud83d"))
    assert desk.project.contacts[-1].text == "Fine ?"
