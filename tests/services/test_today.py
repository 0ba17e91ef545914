"""The list of today: what needs the designer in order of urgency, what comes later, what was put off, what was done."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop.core import commands as c
from desktop.core.model import Client, Milestone
from desktop.core.notices.snooze import Snooze
from desktop.core.notices.urgency import Urgency
from desktop.core.vocabulary import ContactType, MilestoneKind, PauseReason, Purpose
from desktop.services.notices.today import TodayItem, grounds
from tests.services.noticing import Program, paris


@pytest.fixture
def program(tmp_path: Path) -> Iterator[Program]:
    made = Program(tmp_path / "data")
    yield made
    made.store.close()


def names(items: tuple[TodayItem, ...]) -> list[str]:
    return [item.card.project for item in items]


def follow_up(program: Program, project: str, at: str) -> None:
    program.at(at)
    program.service.execute(c.RecordFollowUp(project, program.clock.now, "?"))


def final_notice(program: Program, project: str, at: str) -> None:
    program.at(at)
    program.service.execute(c.RecordFinalNotice(project, program.clock.now, "!"))


def test_a_day_without_anything_says_what_comes_next(program: Program):
    assert program.notices.today().following is None
    program.new_project("tin")
    program.ask("tin")
    program.at("2026-11-02 10:00")
    empty = program.notices.today()
    assert (empty.needs, names(empty.later), empty.following) == ((), ["tin"], None)
    program.service.execute(
        c.PauseProject("tin", program.clock.now, PauseReason.OTHER, review_on=paris("2026-12-01 12:00").date())
    )
    empty = program.notices.today()
    assert (empty.needs, empty.later) == ((), ())
    assert empty.following is not None
    assert (empty.following.card.step, empty.following.urgency) == ("review_pause", None)


def test_what_needs_the_designer_comes_in_order_of_urgency(program: Program):
    for project in ("ended", "ends", "notice", "later", "older", "newer"):
        program.new_project(project)
        program.ask(project)
    program.new_project("paused")
    program.service.execute(
        c.PauseProject("paused", program.clock.now, PauseReason.OTHER, review_on=paris("2026-11-09 12:00").date())
    )
    work = Milestone("m1", "Logo", MilestoneKind.FINAL, 5, paris("2026-11-16 12:00").date())
    program.service.execute(c.CreateProject("mine", "new", "Mine", "EUR", "direct", (work,), (), Client("new", "New")))
    program.service.execute(c.RecordQuoteAccepted("mine", program.clock.now))
    for project in ("ended", "ends", "notice"):
        follow_up(program, project, "2026-11-05 10:00")
    final_notice(program, "ended", "2026-11-12 10:00")
    program.at("2026-11-12 11:00")
    program.service.execute(c.RecordMessage("newer", program.clock.now))
    final_notice(program, "ends", "2026-11-16 15:00")
    follow_up(program, "later", "2026-11-17 08:00")
    program.service.execute(c.RecordFollowUp("notice", paris("2026-11-09 10:00"), "?"))
    program.at("2026-11-17 10:00")
    program.notices.look()
    listed = program.notices.today()
    assert [(item.card.project, item.urgency) for item in listed.needs] == [
        ("ended", Urgency.WINDOW_ENDED),
        ("notice", Urgency.FINAL_NOTICE),
        ("older", Urgency.FOLLOW_UP),
        ("newer", Urgency.FOLLOW_UP),
        ("paused", Urgency.REVIEW_PAUSE),
        ("mine", Urgency.DELIVER),
        ("ends", Urgency.WINDOW_ENDS),
    ]
    assert names(listed.later) == ["later"]
    assert program.notices.due_count() == 6


def test_what_was_put_off_stands_at_the_bottom_until_it_comes_back(program: Program):
    for project in ("tin", "box"):
        program.new_project(project)
        program.ask(project)
    program.at("2026-11-05 10:00")
    program.notices.look()
    for item, choice in zip(program.notices.today().needs, (Snooze.TOMORROW, Snooze.ONE_HOUR), strict=True):
        program.notices.snooze(item.key, choice)
    listed = program.notices.today()
    assert (listed.needs, names(listed.snoozed)) == ((), ["tin", "box"])
    assert [item.until for item in listed.snoozed] == [paris("2026-11-05 11:00"), paris("2026-11-06 09:00")]
    assert program.notices.due_count() == 0
    program.at("2026-11-05 11:00")
    assert names(program.notices.today().needs) == ["tin"]


def test_what_was_done_today_is_listed_once_a_project_the_newest_first(program: Program):
    for project in ("tin", "box", "cup", "old"):
        program.new_project(project)
        program.ask(project)
    assert len(program.notices.today().handled) == 4
    program.at("2026-11-05 10:00")
    assert program.notices.today().handled == ()
    follow_up(program, "tin", "2026-11-05 10:00")
    program.service.execute(c.RecordMessage("old", paris("2026-11-04 10:00")))  # logged late
    program.service.execute(c.AddNote("cup", program.clock.now, "…"))
    program.at("2026-11-05 10:30")
    program.service.execute(c.RecordReply("tin", program.clock.now))
    follow_up(program, "box", "2026-11-05 11:00")
    assert [(one.project, one.client, one.type, one.number) for one in program.notices.today().handled] == [
        ("box", "Client of box", ContactType.FOLLOW_UP, 1),
        ("tin", "Client of tin", ContactType.REPLY, None),
    ]
    program.at("2026-11-06 00:00")
    assert program.notices.today().handled == ()


def test_a_line_says_what_is_awaited_since_when(program: Program):
    program.new_project("tin")
    needed_by = paris("2026-11-04 12:00").date()
    program.service.execute(c.RecordRequest("tin", program.clock.now, Purpose.APPROVAL, "the proof", needed_by))
    follow_up(program, "tin", "2026-11-05 10:00")
    said = grounds(program.service, "tin")
    assert said is not None
    assert (said.need, said.needed_by, said.last_message_at) == ("the proof", needed_by, paris("2026-11-05 10:00"))
    assert (said.window_hours, said.window_ends_at) == (None, None)
    final_notice(program, "tin", "2026-11-12 10:00")
    said = grounds(program.service, "tin")
    assert said is not None
    assert (said.window_hours, said.window_ends_at) == (48, paris("2026-11-14 10:00"))
    assert grounds(program.service, "gone") is None


def test_reading_the_list_needs_no_right_to_write(program: Program):
    from desktop.services.notices.notices import Notices
    from desktop.services.service import Service
    from desktop.storage.store import Store

    program.new_project("tin")
    program.ask("tin")
    with Store.open(program.folder, read_only=True) as store:
        reading = Notices(Service(store, lambda: paris("2026-11-05 10:00"), "Europe/Paris", str))
        assert names(reading.today().needs) == ["tin"]
