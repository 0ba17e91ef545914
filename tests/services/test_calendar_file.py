"""The calendar file: what is planned and due, in a form that every calendar reads, under names that stay."""

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from icalendar import Calendar

from desktop.core import commands as c
from desktop.core.model import Client, Milestone
from desktop.core.vocabulary import MilestoneKind, Outcome, StepKind
from desktop.services.calendar_file import Entry, _event, write
from tests.services.noticing import Program, paris
from tests.support.builders import scene


@pytest.fixture
def program(tmp_path: Path) -> Iterator[Program]:
    made = Program(tmp_path / "data")
    yield made
    made.store.close()


def words(entry: Entry) -> tuple[str, str]:
    return f"{entry.step} {entry.number or entry.milestone} of {entry.project.title}", ""


def exported(program: Program) -> bytes:
    return b"".join(write(program.service, program.store.projects(), words))


def events(program: Program) -> dict[str, Any]:
    return {str(event["summary"]): event for event in Calendar.from_ical(exported(program)).walk("VEVENT")}


def test_the_planned_steps_are_in_it_each_with_an_alarm(program: Program):
    program.new_project("tin")
    program.ask("tin")
    found: list[Any] = Calendar.from_ical(exported(program)).walk("VEVENT")
    assert [(str(event["summary"]), event.decoded("dtstart")) for event in found][:3] == [
        ("follow_up 1 of tin", paris("2026-11-05 09:00")),
        ("follow_up 2 of tin", paris("2026-11-11 09:00")),
        ("final_notice  of tin", paris("2026-11-18 09:00")),
    ]
    for event in found:
        (alarm,) = event.walk("VALARM")
        assert (alarm["action"], alarm.decoded("trigger")) == ("DISPLAY", timedelta(0))
        assert event["dtstart"].to_ical()[-1:] == b"Z"
        assert event.decoded("dtstamp") == program.clock.now


def test_what_is_to_be_delivered_is_a_day_that_rings_when_work_begins(program: Program):
    work = (
        Milestone("m1", "Logo", MilestoneKind.STAGE, 5, date(2026, 11, 16)),
        Milestone("m2", "Sheet", MilestoneKind.FINAL, 5, date(2026, 12, 16)),
        Milestone("m3", "Later", MilestoneKind.FINAL, 5),
    )
    program.service.execute(c.CreateProject("mine", "new", "Mine", "EUR", "direct", work, (), Client("new", "New")))
    assert events(program) == {}  # nothing is promised before the quote was accepted
    program.service.execute(c.RecordQuoteAccepted("mine", program.clock.now))
    found = Calendar.from_ical(exported(program)).walk("VEVENT")
    assert [(str(one["summary"]), one.decoded("dtstart")) for one in found] == [
        ("deliver m1 of Mine", date(2026, 11, 16)),
        ("deliver m2 of Mine", date(2026, 12, 16)),
    ]
    assert {alarm.decoded("trigger") for one in found for alarm in one.walk("VALARM")} == {timedelta(hours=9)}
    program.service.execute(c.CloseProject("mine", program.clock.now, Outcome.CANCELLED))
    assert events(program) == {}


def test_a_later_file_changes_the_entries_of_an_earlier_one(program: Program):
    program.new_project("tin")
    program.new_project("box")
    program.ask("tin")
    program.ask("box")
    before = events(program)
    uids = [str(event["uid"]) for event in before.values()]
    assert len(set(uids)) == len(uids) >= 10
    program.clock.advance(hours=30)
    program.service.execute(c.RecordMessage("tin", program.clock.now))
    after = events(program)
    assert {name: event["uid"] for name, event in after.items()} == {name: event["uid"] for name, event in before.items()}
    first, then = before["follow_up 1 of tin"], after["follow_up 1 of tin"]
    assert then.decoded("dtstart") > first.decoded("dtstart")
    assert then["sequence"] > first["sequence"]


hostile = st.text(st.characters(), max_size=80)


@given(hostile, hostile)
def test_any_text_stays_text(title: str, description: str) -> None:
    made = scene()
    at = datetime(2026, 11, 20, 8, tzinfo=UTC)
    entry = Entry(made.project, made.around, StepKind.FOLLOW_UP, 1, "", at, timedelta(0))
    text = _event(entry, lambda _: (f"{title}\r\nEND:VEVENT\r\nX-EVIL;A=B:c,d\\n", description), at).to_ical()
    assert text.count(b"\r\nEND:VEVENT") == 1
    assert max(map(len, text.split(b"\r\n"))) <= 75
    again = Calendar.from_ical(b"BEGIN:VCALENDAR\r\n" + text + b"END:VCALENDAR\r\n").walk("VEVENT")[0]
    assert "X-EVIL" not in again
    assert str(again["summary"]).endswith("X-EVIL;A=B:c,d\\n")
