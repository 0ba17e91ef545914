"""N1-N4 and promise 8, whatever happens in whatever order: each due moment is told exactly once or is in the briefing, none after
its reason is gone, none in quiet time, none twice."""

import tempfile
from collections import Counter
from collections.abc import Iterable
from datetime import time, timedelta
from pathlib import Path

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from desktop.core import commands as c
from desktop.core.commands import Command
from desktop.core.notices.keys import NoticeKey
from desktop.core.notices.quiet import QuietHours
from desktop.core.notices.snooze import Snooze
from desktop.core.refusal import Refused
from desktop.core.vocabulary import PauseReason
from desktop.services.notices.outcome import Notice, Outcome
from desktop.services.notices.settings import NoticeSettings
from tests.services.noticing import PARIS, Program

PROJECTS = ("tin", "box", "cup")
WINDOW_ENDS = ("mark_complete", "contact_support", "withdraw_quote")

some_project = st.sampled_from(PROJECTS)
times = st.sampled_from([time(0), time(8, 30), time(9, 30), time(12), time(19), time(23)])


class Desk(RuleBasedStateMachine):
    """A designer, their program, a screen with or without a notification server, and a clock."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = tempfile.TemporaryDirectory()
        self.program = Program(Path(self.folder.name) / "data")
        self.screen: dict[str, Notice] = {}
        self.told: Counter[NoticeKey] = Counter()
        self.allowed: Counter[NoticeKey] = Counter()
        self.known: set[NoticeKey] = set()  # told of on the screen or in a briefing
        self.server = True
        self.killed_while_showing = False
        self.in_sight = False
        self.last: Outcome | None = None

    def teardown(self) -> None:
        self.program.store.close()
        self.folder.cleanup()

    @initialize()
    def work_begins(self) -> None:
        for project in PROJECTS:
            self.program.new_project(project)
            self.program.ask(project)
            self.program.clock.advance(hours=20)
        self.look()

    # -- what the program shows

    def look(self) -> Outcome:
        outcome = self.last = self.program.notices.look(self.in_sight)
        now = self.program.clock.now
        assert now <= outcome.next_look <= now + timedelta(minutes=15)
        for gone in outcome.taken_back:
            self.screen.pop(gone, None)
        self.screen |= {notice.id: notice for notice in outcome.changed if notice.id in self.screen}
        if outcome.show is not None:
            self.show(outcome.show)
        if outcome.briefing is not None:
            for key in outcome.briefing.keys:
                assert self.is_due(key)
            assert [card.due_at or 0 for card in outcome.briefing.due] == sorted(
                card.due_at or 0 for card in outcome.briefing.due
            )
        return outcome

    def show(self, notice: Notice) -> None:
        assert set(notice.keys) <= self.program.store.told_unseen(), "recorded before it is shown"
        self.may_be_told(notice)
        if self.killed_while_showing:
            return
        if self.server:
            self.screen[notice.id] = notice
            self.told.update(notice.keys)
            self.known.update(notice.keys)
            self.program.notices.shown(notice.id)

    def may_be_told(self, notice: Notice) -> None:
        wanted = self.program.notices.settings()
        assert wanted.enabled
        assert self.program.notices.paused_until() is None
        assert not {key.project for key in notice.keys} & self.program.notices.muted()
        for key in notice.keys:
            assert self.is_due(key), "its reason stands"
            assert not self.is_put_off(key)
            assert self.told[key] <= self.allowed[key], "never twice"
            if not (wanted.quiet.window_end_may_break and key.step in WINDOW_ENDS):
                assert not self.is_quiet(wanted.quiet)

    def is_due(self, key: NoticeKey) -> bool:
        return self.program.key(key.project) == key and key.due_at <= self.program.clock.now.timestamp()

    def is_put_off(self, key: NoticeKey) -> bool:
        until = self.program.store.snoozes().get(key)
        return until is not None and until > self.program.clock.now

    def is_quiet(self, quiet: QuietHours) -> bool:
        local = self.program.clock.now.astimezone(PARIS)
        minute = local.time()
        overnight = quiet.begins > quiet.ends
        within = (minute >= quiet.begins or minute < quiet.ends) if overnight else quiet.begins <= minute < quiet.ends
        return local.weekday() > 4 or within

    # -- time

    def live(self, span: timedelta) -> None:
        """The program looks whenever it said it would."""
        end = self.program.clock.now + span
        while (outcome := self.look()).next_look < end:
            self.program.clock.now = max(outcome.next_look, self.program.clock.now + timedelta(seconds=1))
        self.program.clock.now = end
        self.look()

    @rule(minutes=st.integers(1, 24 * 60))
    def time_passes(self, minutes: int) -> None:
        self.live(timedelta(minutes=minutes))

    @rule(minutes=st.integers(0, 90))
    def something_falls_due(self, minutes: int) -> None:
        self.live(self.until_next_due() + timedelta(minutes=minutes))

    def until_next_due(self) -> timedelta:
        now = self.program.clock.now
        following = self.program.store.next_due(now)
        days = timedelta(days=3) if following is None else timedelta(seconds=(following.due_at or 0) + 1 - now.timestamp())
        return min(days, timedelta(days=7))

    @rule(hours=st.integers(1, 100))
    def the_machine_sleeps_or_the_clock_jumps_forward(self, hours: int) -> None:
        self.program.clock.advance(hours=hours)
        self.look()

    @rule(hours=st.integers(1, 100))
    def the_clock_is_set_back(self, hours: int) -> None:
        self.program.clock.advance(hours=-hours)
        self.look()

    # -- beginnings and ends

    def start(self, hours: int) -> None:
        self.screen = {}
        self.program.clock.advance(hours=hours)
        self.program.start()
        unseen = self.program.store.told_unseen()
        outcome = self.look()
        briefed = set(outcome.briefing.keys) if outcome.briefing is not None else set()
        for key in (unseen & self.due()) - briefed:
            assert self.is_put_off(key) or key.project in self.program.notices.muted()

    @rule(hours=st.integers(0, 90))
    def the_program_is_closed_and_started(self, hours: int) -> None:
        self.program.end()
        self.start(hours)

    @rule(hours=st.integers(0, 90))
    def the_program_is_killed_and_started(self, hours: int) -> None:
        self.program.kill()
        self.start(hours)

    @rule()
    def the_program_is_killed_while_it_shows_something(self) -> None:
        self.killed_while_showing = True
        self.live(self.until_next_due())
        self.killed_while_showing = False
        self.program.kill()
        self.start(0)

    @rule(there=st.booleans())
    def the_server_goes_or_comes(self, there: bool) -> None:
        self.server = there
        if not there:
            for notice in list(self.screen):
                self.program.notices.closed(notice)
            self.screen = {}

    @rule(seen=st.booleans())
    def the_window_is_hidden_or_seen(self, seen: bool) -> None:
        self.in_sight = seen
        self.look()

    @precondition(lambda self: self.last is not None and self.last.briefing is not None)
    @rule()
    def the_briefing_is_read(self) -> None:
        briefing = self.look().briefing
        if briefing is not None:
            self.known.update(briefing.keys)
            self.program.notices.briefed(briefing)
            assert self.look().briefing is None

    # -- what the designer does

    def run(self, command: Command) -> None:
        try:
            self.program.service.execute(command)
        except Refused:
            return
        self.look()

    @rule(project=some_project)
    def a_request_is_sent(self, project: str) -> None:
        self.program.ask(project)
        self.look()

    @rule(project=some_project)
    def a_reply_is_logged(self, project: str) -> None:
        self.run(c.RecordReply(project, self.program.clock.now))

    @rule(project=some_project)
    def what_is_due_is_sent(self, project: str) -> None:
        now = self.program.clock.now
        key = self.program.key(project)
        if key is not None and key.step == "follow_up":
            self.run(c.RecordFollowUp(project, now, "?"))
        elif key is not None:
            self.run(c.RecordFinalNotice(project, now, "!"))

    @rule(project=some_project, days=st.integers(0, 6))
    def it_is_paused(self, project: str, days: int) -> None:
        last = (self.program.clock.now + timedelta(days=days)).astimezone(PARIS).date()
        self.run(c.PauseProject(project, self.program.clock.now, PauseReason.HOLIDAY, until=last))

    @rule(project=some_project, choice=st.sampled_from([Snooze.ONE_HOUR, Snooze.TOMORROW, Snooze.NEXT_WORKING_DAY]))
    def it_is_put_off(self, project: str, choice: Snooze) -> None:
        key = self.program.key(project)
        if key is not None:
            self.program.notices.snooze(key, choice)
            self.allowed[key] = self.told[key]
            self.look()

    @rule(project=some_project, on=st.booleans())
    def it_is_muted(self, project: str, on: bool) -> None:
        self.program.notices.mute(project, on)
        self.look()

    @rule(choice=st.none() | st.sampled_from([Snooze.ONE_HOUR, Snooze.TOMORROW]))
    def everything_is_held(self, choice: Snooze | None) -> None:
        self.program.notices.pause(choice)
        self.look()

    @rule(begins=times, ends=times, may_break=st.booleans(), enabled=st.sampled_from([True, True, False]))
    def a_setting_is_changed(self, begins: time, ends: time, may_break: bool, enabled: bool) -> None:
        self.program.notices.set_settings(NoticeSettings(enabled, QuietHours(begins, ends, may_break)))
        self.look()

    # -- what holds at any time

    @invariant()
    def nothing_is_told_twice(self) -> None:
        assert all(count <= self.allowed[key] + 1 for key, count in self.told.items())

    @invariant()
    def nothing_stays_on_the_screen_without_a_reason(self) -> None:
        for notice in self.screen.values():
            for key in notice.keys:
                assert self.program.key(key.project) == key
                assert not self.is_put_off(key)

    @invariant()
    def nothing_is_lost(self) -> None:
        """What is due and not known of yet is held for a reason, or waits in the briefing, now or after the next start."""
        if self.last is None:
            return
        waiting = set(self.last.briefing.keys) if self.last.briefing is not None else set()
        unseen = self.program.store.told_unseen()
        for key in self.due() - self.known - waiting - unseen:
            assert self.is_held(key), key

    def due(self) -> set[NoticeKey]:
        keys: Iterable[NoticeKey | None] = map(self.program.key, PROJECTS)
        return {key for key in keys if key is not None and self.is_due(key)}

    def is_held(self, key: NoticeKey) -> bool:
        notices = self.program.notices
        wanted = notices.settings()
        breaks = wanted.quiet.window_end_may_break and key.step in WINDOW_ENDS
        return (
            not wanted.enabled
            or notices.paused_until() is not None
            or key.project in notices.muted()
            or self.is_put_off(key)
            or (self.is_quiet(wanted.quiet) and not breaks)
        )


Desk.TestCase.settings = settings(max_examples=25, stateful_step_count=25, deadline=None)
TestNotices = pytest.mark.timeout(300)(Desk.TestCase)
