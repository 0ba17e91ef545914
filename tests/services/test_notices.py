"""N1-N4 through the service: told once and in time, held, put off, taken back, never lost."""

from collections.abc import Iterator
from datetime import time, timedelta
from pathlib import Path

import pytest

from desktop.core import commands as c
from desktop.core.notices.quiet import QuietHours
from desktop.core.notices.snooze import Snooze
from desktop.core.vocabulary import PauseReason
from desktop.services.notices.outcome import Briefing, Outcome
from desktop.services.notices.settings import Detail, NoticeSettings
from tests.services.noticing import Program, paris


@pytest.fixture
def program(tmp_path: Path) -> Iterator[Program]:
    made = Program(tmp_path / "data")
    made.new_project("tin")
    made.ask("tin")  # follow-up 1 is due on Thursday, 5 November, at nine
    yield made
    made.store.close()


def shown(outcome: Outcome) -> list[str]:
    return [] if outcome.show is None else [card.project for card in outcome.show.cards]


def briefed(briefing: Briefing | None) -> list[str]:
    return [] if briefing is None else [card.project for card in briefing.due]


def all_shown(outcomes: list[Outcome]) -> list[str]:
    return [project for outcome in outcomes for project in shown(outcome)]


def test_what_falls_due_while_the_program_runs_is_told_at_that_moment_and_once(program: Program):
    program.live_until("2026-11-05 08:55")
    outcome = program.look_at("2026-11-05 09:00")
    assert shown(outcome) == ["tin"]
    assert outcome.briefing is None
    assert program.store.told_unseen() == {program.key("tin")}
    assert outcome.show is not None
    program.notices.shown(outcome.show.id)
    assert program.store.told_unseen() == set()
    assert all_shown(program.live_until("2026-11-05 18:00")) == []


def test_the_next_look_is_when_something_falls_due_and_never_later_than_in_15_minutes(program: Program):
    program.live_until("2026-11-05 08:30")
    assert program.look_at("2026-11-05 08:30").next_look == paris("2026-11-05 08:45")
    assert program.look_at("2026-11-05 08:51").next_look == paris("2026-11-05 09:00")


def test_nothing_due_writes_nothing(program: Program):
    program.live_until("2026-11-04 09:00")
    before = program.store.database.read("PRAGMA data_version"), program.store.path.read_bytes()
    program.live_until("2026-11-04 12:00")
    assert (program.store.database.read("PRAGMA data_version"), program.store.path.read_bytes()) == before


def test_several_together_are_one_digest(program: Program):
    for number in range(9):
        program.new_project(f"p{number}")
        program.ask(f"p{number}")
    program.live_until("2026-11-05 08:55")
    outcomes = program.live_until("2026-11-05 10:00")
    digests = [outcome.show for outcome in outcomes if outcome.show is not None]
    assert [len(digest.cards) for digest in digests] == [10]


def test_quiet_time_is_kept_and_ends_in_one_digest(program: Program):
    program.notices.set_settings(NoticeSettings(quiet=QuietHours(ends=time(10, 30))))
    program.new_project("box")
    program.clock.advance(minutes=20)
    program.ask("box")
    outcomes = program.live_until("2026-11-05 10:29")
    assert all_shown(outcomes) == []
    assert shown(program.live_until("2026-11-05 10:31")[-2]) == ["box", "tin"]


def test_after_days_of_rest_there_is_a_briefing_and_one_digest(program: Program):
    send_until_window_ends_on_a_saturday(program)
    outcomes = program.live_until("2026-11-14 12:00")
    assert all_shown(outcomes) == []
    monday = program.live_until("2026-11-16 08:31")
    assert all_shown(monday) == ["tin"]
    assert briefed(monday[-1].briefing) == ["tin"]


def test_the_end_of_a_window_breaks_quiet_time_only_if_the_designer_says_so(program: Program):
    program.notices.set_settings(NoticeSettings(quiet=QuietHours(window_end_may_break=True)))
    send_until_window_ends_on_a_saturday(program)
    program.live_until("2026-11-14 09:00")
    (ended,) = (outcome.show for outcome in program.live_until("2026-11-14 12:00") if outcome.show is not None)
    assert [card.step for card in ended.cards] == ["mark_complete"]


def send_until_window_ends_on_a_saturday(program: Program) -> None:
    for day, command in (
        ("2026-11-05", c.RecordFollowUp("tin", paris("2026-11-05 10:00"), "?")),
        ("2026-11-12", c.RecordFinalNotice("tin", paris("2026-11-12 09:30"), "!")),
    ):
        program.live_until(f"{day} 10:00")
        program.service.execute(command)


def test_what_was_put_off_comes_back_once_and_after_a_restart(program: Program):
    program.live_until("2026-11-05 09:01")
    key = program.key("tin")
    assert key is not None
    assert program.notices.snooze(key, Snooze.TOMORROW) == paris("2026-11-06 09:00")
    outcome = program.notices.look()
    assert outcome.taken_back == ("1",)
    program.end()
    program.start()
    assert all_shown(program.live_until("2026-11-06 08:59")) == []
    assert all_shown(program.live_until("2026-11-06 18:00")) == ["tin"]
    program.notices.snooze(key, Snooze.ONE_HOUR)
    program.notices.wake(key)
    assert all_shown(program.live_until("2026-11-06 18:30")) == []


def test_what_is_put_off_before_it_is_due_is_not_told_when_it_falls_due(program: Program):
    key = program.key("tin")
    assert key is not None
    program.notices.snooze(key, Snooze.DATE, paris("2026-11-06 12:00").date())
    assert all_shown(program.live_until("2026-11-06 08:59")) == []
    assert all_shown(program.live_until("2026-11-06 09:30")) == ["tin"]


def test_a_notification_is_taken_back_when_its_reason_is_gone(program: Program):
    program.live_until("2026-11-05 09:01")
    program.service.execute(c.RecordReply("tin", program.clock.now))
    outcome = program.notices.look()
    assert (outcome.taken_back, outcome.changed, outcome.show) == (("1",), (), None)
    assert program.notices.look().taken_back == ()


def test_a_digest_shrinks_with_its_reasons(program: Program):
    program.new_project("box")
    program.ask("box")
    program.live_until("2026-11-05 09:01")
    program.service.execute(c.RecordReply("tin", program.clock.now))
    (changed,) = program.notices.look().changed
    assert (changed.id, [card.project for card in changed.cards]) == ("1", ["box"])
    program.notices.closed("1")
    program.service.execute(c.RecordReply("box", program.clock.now))
    assert program.notices.look().taken_back == ()


def test_a_reason_that_comes_back_by_undo_is_not_told_again(program: Program):
    program.live_until("2026-11-05 09:01")
    update = program.service.execute(c.RecordReply("tin", program.clock.now))
    assert update.change is not None
    program.service.undo(update.change)
    assert all_shown(program.live_until("2026-11-05 12:00")) == []


def test_what_fell_due_while_the_program_was_closed_is_briefed_at_the_next_start(program: Program):
    program.live_until("2026-11-04 18:00")
    program.end()
    program.start()
    outcome = program.look_at("2026-11-09 14:00", in_sight=True)
    assert outcome.show is None
    assert briefed(outcome.briefing) == ["tin"]
    assert outcome.briefing is not None
    assert outcome.briefing.since == paris("2026-11-04 18:00")
    assert program.store.told() == set()
    program.notices.briefed(outcome.briefing)
    assert all_shown(program.live_until("2026-11-09 18:00")) == []
    program.end()
    program.start()
    assert program.look_at("2026-11-10 14:00", in_sight=True).briefing is None


def test_a_program_that_starts_unseen_tells_of_it_in_one_notification_too(program: Program):
    program.end()
    program.start()
    assert shown(program.look_at("2026-11-09 07:00")) == []
    outcome = program.look_at("2026-11-09 08:30")
    assert (shown(outcome), briefed(outcome.briefing)) == (["tin"], ["tin"])


def test_a_window_that_is_closed_before_the_briefing_was_seen_loses_nothing(program: Program):
    program.end()
    program.start()
    assert shown(program.look_at("2026-11-09 14:00", in_sight=True)) == []
    assert shown(program.look_at("2026-11-09 14:05", in_sight=True)) == []
    assert shown(program.look_at("2026-11-09 14:10")) == ["tin"]


@pytest.mark.parametrize("confirmed", [False, True])
def test_killed_before_or_after_it_was_shown_it_is_never_shown_twice_and_never_lost(program: Program, confirmed: bool):
    program.live_until("2026-11-05 08:55")
    outcome = program.look_at("2026-11-05 09:00")
    assert outcome.show is not None
    if confirmed:
        program.notices.shown(outcome.show.id)
    program.kill()
    program.start()
    outcome = program.look_at("2026-11-05 09:02")
    assert outcome.show is None
    assert briefed(outcome.briefing) == ([] if confirmed else ["tin"])


def test_a_machine_that_slept_is_briefed_and_told_once(program: Program):
    program.live_until("2026-11-04 18:00")
    outcome = program.look_at("2026-11-05 11:00", in_sight=True)
    assert (shown(outcome), briefed(outcome.briefing)) == (["tin"], ["tin"])
    assert outcome.briefing is not None
    assert outcome.briefing.since == paris("2026-11-04 18:00")


def test_a_briefing_is_checked_again_until_it_is_seen(program: Program):
    program.end()
    program.start()
    assert briefed(program.look_at("2026-11-09 14:00", in_sight=True).briefing) == ["tin"]
    program.service.execute(c.RecordReply("tin", program.clock.now))
    assert program.notices.look(in_sight=True).briefing is None


def test_a_briefing_tells_which_pauses_ended(program: Program):
    pause = c.PauseProject("tin", program.clock.now, PauseReason.HOLIDAY, until=paris("2026-11-05 12:00").date())
    program.service.execute(pause)
    program.end()
    program.start()
    outcome = program.look_at("2026-11-06 10:00", in_sight=True)
    assert outcome.briefing is not None
    assert [card.project for card in outcome.briefing.resumed] == ["tin"]
    assert outcome.briefing.due == ()


def test_a_clock_that_is_set_back_repeats_nothing(program: Program):
    program.live_until("2026-11-05 09:01")
    program.at("2026-11-04 09:00")
    assert all_shown(program.live_until("2026-11-06 18:00")) == []


def test_a_muted_project_is_told_when_it_is_not_muted_any_more(program: Program):
    program.notices.mute("tin", True)
    assert program.notices.muted() == {"tin"}
    assert all_shown(program.live_until("2026-11-05 12:00")) == []
    assert [item.muted for item in program.notices.today().needs] == [True]
    program.notices.mute("tin", False)
    assert shown(program.notices.look()) == ["tin"]


def test_a_pause_holds_everything_until_it_is_over(program: Program):
    program.live_until("2026-11-05 08:50")
    assert program.notices.pause(Snooze.ONE_HOUR) == program.notices.paused_until() == paris("2026-11-05 09:50")
    assert all_shown(program.live_until("2026-11-05 09:49")) == []
    assert all_shown(program.live_until("2026-11-05 09:51")) == ["tin"]
    assert program.notices.paused_until() is None
    program.notices.pause(Snooze.TOMORROW)
    program.notices.pause(None)
    assert program.notices.paused_until() is None


def test_who_switched_notifications_off_is_told_nothing_and_has_the_list(program: Program):
    program.notices.set_settings(NoticeSettings(enabled=False))
    assert all_shown(program.live_until("2026-11-06 18:00")) == []
    assert program.notices.due_count() == 1


def test_settings_are_kept_and_what_cannot_be_understood_counts_as_never_said(program: Program):
    wanted = NoticeSettings(False, QuietHours(time(20, 15), time(7, 45), True), Detail.MINIMAL)
    program.notices.set_settings(wanted)
    program.kill()
    program.start()
    assert program.notices.settings() == wanted
    for text in ("[]", "{}", "5", '{"enabled": true, "begins": "25:00", "ends": "08:00", "break": false, "detail": "full"}'):
        program.store.put_preference("notices.settings", text)
        program.store.put_preference("notices.paused_until", text)
        assert program.notices.settings() == NoticeSettings()
        assert program.notices.paused_until() is None


def test_a_second_look_tells_nothing_twice_within_the_second_it_falls_due(program: Program):
    program.live_until("2026-11-05 08:59")
    program.clock.now = paris("2026-11-05 09:00") - timedelta(milliseconds=1)
    assert shown(program.notices.look()) == []
    program.clock.advance(milliseconds=1)
    assert shown(program.notices.look()) == ["tin"]
    program.clock.advance(milliseconds=1)
    assert shown(program.notices.look()) == []
