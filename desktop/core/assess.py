"""Where a project stands at a moment, and its ladder: the one place where history, pauses, ladder, column and money come
together. Pure: the same facts and the same `now` give the same answer.
"""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

from desktop.core import calendars, ladder, money, pauses, returns
from desktop.core.assessment import Assessment, Pause, Rung, RungState, Step, Why
from desktop.core.history import Story, is_quote_phase, standing, tell
from desktop.core.ladder import Ahead, Position
from desktop.core.model import Contact, Project
from desktop.core.pauses import Stretch
from desktop.core.policy import Policy, resolve
from desktop.core.surroundings import Surroundings
from desktop.core.vocabulary import Column, Outcome, StepKind, Turn, Variant

_AN_INSTANT = timedelta(microseconds=1)


def assess(project: Project, around: Surroundings, now: datetime) -> Assessment:
    """The assessment of a project at `now` (aware)."""
    entries = standing(project.contacts)
    assessment = _View(project, around, entries, now).assessment()
    future = [c.at for c in entries if c.at > now]
    return _with_future(project, around, entries, assessment, future) if future else assessment


def plan(project: Project, around: Surroundings, now: datetime) -> tuple[Rung, ...]:
    """The ladder (R18): the steps done in this silence, the one that is due or next, and those after it. Empty on my turn but for
    what is to be delivered, empty for a closed project.
    """
    view = _View(project, around, standing(project.contacts), now)
    return tuple(view.rungs())


def _with_future(
    project: Project, around: Surroundings, entries: list[Contact], assessment: Assessment, future: list[datetime]
) -> Assessment:
    """Entries dated later than now (a clock that was set back) are changes to come as well, where they change anything."""
    first = assessment.next_change_at
    for at in sorted(set(future)):
        if first is not None and at >= first:
            break
        later = _View(project, around, entries, at).assessment()
        if replace(later, next_change_at=first) != assessment:
            return replace(assessment, next_change_at=at)
    return assessment


class _View:
    """One project at one moment, with what is needed more than once."""

    def __init__(self, project: Project, around: Surroundings, entries: list[Contact], now: datetime):
        self.project = project
        self.around = around
        self.entries = entries
        self.now = now.astimezone(UTC)
        self.story: Story = tell(project, entries, around, now)
        self.quote_phase = is_quote_phase(project, self.story)
        self.policy: Policy = resolve(project, around.client, around.platform, around.designer)
        self.merged: list[Stretch] = []
        self.stretch: Stretch | None = None
        self.pause: Pause | None = None
        self.softens: datetime | None = None
        if self.story.pauses and self.story.turn is not Turn.NOBODY:
            self.merged = pauses.stretches(self.story.pauses)
            self.stretch = pauses.stretch_at(self.merged, self.now)
            if self.stretch is not None:
                self.pause, self.softens = pauses.in_force(self.story.pauses, self.stretch, self.now)

    def assessment(self) -> Assessment:
        story = self.story
        ahead = self._ahead()
        column = self._column(ahead)
        step = self._next(ahead)
        at_risk = column in (Column.FOLLOW_UP, Column.FINAL_NOTICE) or story.outcome is Outcome.WRITTEN_OFF
        waits = story.turn in (Turn.CLIENT, Turn.PLATFORM)
        return Assessment(
            column=column,
            turn=story.turn,
            quote_phase=self.quote_phase,
            purpose=story.purpose if waits else None,
            silent_since=story.silent_since,
            base=self._base() if waits else None,
            needed_by=story.needed_by,
            follow_ups_sent=len(story.follow_ups),
            variant=story.notice.variant if story.notice else None,
            noticed_at=story.notice.at if story.notice else None,
            window_ends_at=self._window_end(),
            completed_at=story.completed.at if story.completed else None,
            support_since=story.support[-1].at if story.support else None,
            answered_at=story.answered_at,
            back_at=returns.back_at(story, self.merged, self.entries, self.now) if self.stretch is None else None,
            closed_at=story.closed_at,
            outcome=story.outcome,
            pause=self.pause,
            next=step,
            money=money.sums(self.project.currency, self.project.milestones, at_risk),
            next_change_at=self._next_change(step),
        )

    def rungs(self) -> list[Rung]:
        if self.story.turn is Turn.NOBODY:
            return []
        rungs = self._done()
        if self.pause is not None and self.pause.until is None:
            return [*rungs, self._review_rung(self.pause)]
        if self.story.turn is Turn.MINE:
            step = self._deliver()
            if step is not None:
                state = RungState.DUE if step.due else RungState.PLANNED
                rungs.append(Rung(step.kind, step.number, step.variant, state, step.due_at, Why(landed_on=self._due_on(step))))
        else:
            earliest = self.now if self.stretch is None or self.stretch.end is None else self.stretch.end
            rungs += ladder.planned(self._position(), self.around, self.policy, self.now, earliest)
        if self.pause is not None:
            # R15: no step is due while paused.
            rungs = [r if r.state is not RungState.DUE else replace(r, state=RungState.PLANNED) for r in rungs]
        return rungs

    def _done(self) -> list[Rung]:
        sent = {contact.id: number for number, contact in enumerate(self.story.follow_ups, 1)}
        return [ladder.done(contact, sent.get(contact.id)) for contact in self.story.climbed]

    # -- the position on the ladder

    def _base(self) -> datetime | date:
        """R6. Of a completion or without any contact out, the instant it waits from."""
        story = self.story
        instant = story.reached_at or story.silent_since or self.project.created_at
        if story.completed is not None:
            instant = max(instant, story.completed.at)
        return pauses.base_after(story.pauses, instant) if story.pauses else instant

    def _window_end(self) -> datetime | None:
        """T6, R16: hours after the instant of sending, later by the paused time."""
        notice = self.story.notice
        if notice is None:
            return None
        end = calendars.plus_hours(notice.at, notice.window_hours or self.policy.window_hours)
        return pauses.prolonged(end, notice.at, self.merged)

    def _position(self) -> Position:
        story = self.story
        notice = story.notice
        variant = notice.variant if notice is not None else None
        return Position(
            base=self._base(),
            needed_by=story.needed_by,
            follow_ups=len(story.follow_ups),
            variant=variant or self._variant(),
            noticed_at=notice.at if notice else None,
            notice_hours=(notice.window_hours or self.policy.window_hours) if notice else 0,
            window_ends_at=self._window_end(),
            completed_at=story.completed.at if story.completed else None,
            support_base=pauses.base_after(story.pauses, story.support[-1].at) if story.support else None,
        )

    def _variant(self) -> Variant:
        return ladder.variant_of(self.project, self.quote_phase, self.story.purpose)

    def _ahead(self) -> Ahead | None:
        """The next rung as if nothing were paused; None when it is not a matter of the ladder."""
        if self.story.turn in (Turn.MINE, Turn.NOBODY):
            return None
        return ladder.following(self._position(), self.around, self.policy, self.now)

    # -- what is shown

    def _column(self, ahead: Ahead | None) -> Column:
        """The board's columns (product.md). While paused the card keeps the one it had (R15)."""
        story = self.story
        if story.turn is Turn.NOBODY:
            return Column.CLOSED
        if self.quote_phase:
            return Column.QUOTE
        if story.turn is Turn.MINE:
            return Column.MY_TURN
        if story.turn is Turn.PLATFORM or story.notice or story.completed:
            return Column.FINAL_NOTICE
        if story.follow_ups or self._fell_due(ahead):
            return Column.FOLLOW_UP
        return Column.CLIENT_TURN

    def _fell_due(self, ahead: Ahead | None) -> bool:
        """Whether the next rung has fallen due; when paused, whether it had when the pause began."""
        if ahead is None:
            return False
        if self.stretch is None:
            return ahead.at <= self.now
        before = _View(self.project, self.around, self.entries, self.stretch.start - _AN_INSTANT)
        if before.story.silent_since != self.story.silent_since:
            return False
        then = before._ahead()
        return then is not None and then.at <= self.stretch.start

    def _next(self, ahead: Ahead | None) -> Step | None:
        """R15: null while a pause with an end runs, `review_pause` in one without; R17 on my turn; else the next rung."""
        if self.pause is not None:
            if self.pause.until is not None:
                return None
            review = self._review_rung(self.pause)
            return Step(review.kind, None, None, review.at, review.at <= self.now)
        if ahead is not None:
            return Step(ahead.kind, ahead.number, ahead.variant, ahead.at, ahead.at <= self.now)
        return self._deliver()

    def _deliver(self) -> Step | None:
        """R17, as if nothing were paused."""
        if self.story.turn is not Turn.MINE or self.quote_phase:
            return None
        milestone = ladder.deliver_next(self.project)
        if milestone is None or milestone.due_on is None:
            return None
        own = self.around.designer_calendar
        at = own.moment(milestone.due_on.toordinal(), self.around.designer.workday_start)
        return Step(StepKind.DELIVER, None, None, at, at <= self.now, milestone.id)

    def _due_on(self, step: Step) -> date | None:
        return next((m.due_on for m in self.project.milestones if m.id == step.milestone), None)

    def _review_rung(self, pause: Pause) -> Rung:
        """R15: at the designer's workday start of `review_on`, moved on to a working day of theirs."""
        own = self.around.designer_calendar
        day = pause.review_on or date.fromordinal(own.day_of(pause.since))
        landed = own.first_from(day.toordinal())
        at = own.moment(landed, self.around.designer.workday_start)
        why = Why(base=day, landed_on=date.fromordinal(landed))
        return Rung(StepKind.REVIEW_PAUSE, None, None, RungState.DUE if at <= self.now else RungState.PLANNED, at, why)

    def _next_change(self, step: Step | None) -> datetime | None:
        """The first moment after now at which the assessment differs."""
        moments = []
        if step is not None and step.due_at > self.now:
            moments.append(step.due_at)
        elif step is not None and step.kind is StepKind.CHECK_SUPPORT:
            moments.append(ladder.next_support_check(step.due_at, self.around, self.policy))
        if self.stretch is not None and self.stretch.end is not None:
            moments.append(self.stretch.end)
        if self.softens is not None:
            moments.append(self.softens)
        return min(moments, default=None)
