"""The facts of a draft, collected from a project at a moment. Pure; what is not known stays None and is never made up. Two dates
are offers of the designer's, counted over days on which both work: `new_date`, and by when a payment request wants its answer.
"""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date, datetime

from desktop.core import calendars, ladder, money
from desktop.core.drafts import question
from desktop.core.drafts.draft import Ask
from desktop.core.drafts.facts import Amount, Facts, Hours, Items, MilestoneLine, Standing
from desktop.core.drafts.greeting import greeted_as
from desktop.core.history import Story, standing, tell
from desktop.core.model import Milestone, Period, Platform, Project
from desktop.core.policy import resolve
from desktop.core.surroundings import Surroundings
from desktop.core.vocabulary import DraftKind, MilestoneKind, Payment, Purpose, Variant

DIRECT = "direct"
_NEW_DATE_DAYS = 10
_ANSWER_DAYS = 5
# What these say was delivered is what they are about; the others tell of all the work.
_ABOUT_A_STAGE = (DraftKind.FOLLOW_UP, DraftKind.PAYMENT_REQUEST)
_OFFERING = (Purpose.QUOTE, Purpose.FEEDBACK, Purpose.APPROVAL)


def collect(project: Project, around: Surroundings, ask: Ask, now: datetime) -> Facts:
    """What is known for the draft at `now` (aware)."""
    return _Collector(project, around, ask, now).facts()


class _Collector:
    """One project, one ask, one moment."""

    def __init__(self, project: Project, around: Surroundings, ask: Ask, now: datetime):
        self.project = project
        self.around = around
        self.ask = ask
        self.now = now
        self.entries = standing(project.contacts)
        self.story: Story = tell(project, self.entries, around, now)
        self.asked = question.asked_last(self.entries, self.story, now)
        self.milestones = question.in_question(ask, project, self.asked)

    def facts(self) -> Facts:
        return self._with_notice(self._with_work(self._with_silence(self._with_people())))

    def _with_people(self) -> Facts:
        client, designer = self.around.client, self.around.designer
        me = designer.name.strip() or None
        direct = self.around.platform.id == DIRECT
        support, step = _support(self.around.platform)
        return Facts(
            name=greeted_as(client.person),
            client=client.name.strip() or None,
            me=me,
            signature=designer.signature.strip() or me,
            project=self.project.title.strip() or None,
            platform=None if direct else self.around.platform.name.strip() or None,
            support=support,
            support_step=step,
            today=self._clients_day(self.now),
        )

    def _with_silence(self, facts: Facts) -> Facts:
        first = question.asked_first(self.entries, self.story, self.now)
        reached, answered = self.story.reached_at, self.story.answered_at
        return replace(
            facts,
            need=(self.asked.need.strip() or None) if self.asked is not None else None,
            needed_by=self._needed_by(),
            asked_on=self._clients_day(first.at) if first is not None else None,
            last_message_on=self._clients_day(reached) if reached is not None else None,
            answered_on=self._clients_day(answered) if answered is not None else None,
            new_date=self._shared_day(_NEW_DATE_DAYS) if self._offers_date() else None,
            attempts=question.attempts(self.entries, self.story, self.around.designer_calendar, self.now) or None,
        )

    def _with_work(self, facts: Facts) -> Facts:
        project, milestones, escrow = self.project, self.milestones, self.around.platform.escrow
        held = [m for m in milestones if question.is_held(m, escrow)]
        deposits = [m for m in question.agreed(project) if m.kind is MilestoneKind.DEPOSIT]
        fees = [m for m in project.milestones if m.kind is MilestoneKind.CANCELLATION_FEE and m.payment is not Payment.WAIVED]
        done = milestones if self.ask.kind in _ABOUT_A_STAGE else tuple(question.agreed(project))
        with_it = self.ask.kind is DraftKind.PAYMENT_REQUEST
        own_days = self.around.designer_calendar.day_of
        # "Everything was delivered" is not said of work that is open.
        is_whole = self.ask.kind is not DraftKind.COMPLETION or not question.open_titles(project)
        return replace(
            facts,
            milestone=self._milestone(),
            amount=self._sum(milestones),
            held_amount=self._sum(held) if escrow else None,
            secured_amount=None if escrow else self._sum(held),
            # What a platform should hold and does not is neither released nor to be transferred past it: only the amount is told.
            transfer_amount=None if escrow else self._sum(m for m in milestones if m not in held),
            total=self._amount(money.sums(project.currency, question.agreed(project), False).total),
            deposit=self._sum(deposits),
            fee=self._sum(fees),
            delivered=_items(question.delivered_titles(done, with_it=with_it)),
            delivered_on=question.delivered_on(done, self.entries, own_days) if is_whole else None,
            open_work=_items(question.open_titles(project)),
            schedule=tuple(self._line(m, None) for m in question.agreed(project)) or None,
            money_list=tuple(self._line(m, self._standing(m)) for m in self._listed()) or None,
        )

    def _with_notice(self, facts: Facts) -> Facts:
        completed = self.story.completed
        if self.ask.kind is DraftKind.COMPLETION or completed is not None:
            return replace(
                facts, release_after=self._release_after(), release_on=self._release_on(completed.at if completed else None)
            )
        if self.ask.kind is not DraftKind.FINAL_NOTICE:
            return facts
        hours = resolve(self.project, self.around.client, self.around.platform, self.around.designer).window_hours
        end = calendars.plus_hours(self.now, hours).astimezone(self.around.client_calendar.zone)
        complete = self.ask.variant is Variant.COMPLETE
        return replace(
            facts,
            window=Hours(hours),
            window_end=end,
            close_on=end.date(),
            release_after=self._release_after() if complete else None,
        )

    # -- dates

    def _clients_day(self, at: datetime) -> date:
        return date.fromordinal(self.around.client_calendar.day_of(at))

    def _shared_day(self, count: int) -> date:
        """The day on which so many days have been counted, after today, on which both work."""
        own, theirs = self.around.designer_calendar, self.around.client_calendar
        day = own.day_of(self.now)
        for _ in range(count):
            day = calendars.first_shared(day + 1, own, theirs)
        return date.fromordinal(day)

    def _offers_date(self) -> bool:
        return self.ask.kind is DraftKind.RESTART or (self.ask.kind is DraftKind.FOLLOW_UP and self.ask.purpose in _OFFERING)

    def _needed_by(self) -> date | None:
        asked = self.story.needed_by
        if self.ask.kind is not DraftKind.PAYMENT_REQUEST or (asked is not None and asked >= self._clients_day(self.now)):
            return asked
        return self._shared_day(_ANSWER_DAYS)

    def _release_after(self) -> Period | None:
        completion = self.around.platform.completion
        return completion.auto_release if completion is not None else None

    def _release_on(self, completed_at: datetime | None) -> date | None:
        if self._release_after() is None:
            return None
        return date.fromordinal(ladder.release_day(completed_at or self.now, self.around))

    # -- work and money

    def _milestone(self) -> str | None:
        if self.ask.kind is DraftKind.RESTART:
            upcoming = question.next_to_deliver(self.project)
            return upcoming.title if upcoming is not None else None
        return self.milestones[0].title if len(self.milestones) == 1 else None

    def _listed(self) -> list[Milestone]:
        dropped = (Payment.WAIVED, Payment.REFUNDED)
        return [m for m in question.agreed(self.project) if m.payment not in dropped]

    def _amount(self, minor: int) -> Amount | None:
        return Amount(minor, self.project.currency) if minor else None

    def _sum(self, milestones: Iterable[Milestone]) -> Amount | None:
        return self._amount(sum(milestone.amount for milestone in milestones))

    def _line(self, milestone: Milestone, standing_now: Standing | None) -> MilestoneLine:
        delivered = standing_now is not None and question.is_work(milestone) and question.handed_over(milestone)
        return MilestoneLine(milestone.title, self._amount(milestone.amount), milestone.due_on, standing_now, delivered)

    def _standing(self, milestone: Milestone) -> Standing:
        if question.is_held(milestone, self.around.platform.escrow):
            return Standing.HELD
        return {Payment.RELEASED: Standing.PAID, Payment.REQUESTED: Standing.REQUESTED}.get(milestone.payment, Standing.OPEN)


def _items(titles: tuple[str, ...]) -> Items | None:
    named = tuple(title.strip() for title in titles if title.strip())
    return Items(named) if named else None


def _support(platform: Platform) -> tuple[str | None, str | None]:
    """The platform's support, or the formal step that takes its place where nobody holds money and nothing can be marked complete
    (R11)."""
    name = (platform.support_name or "").strip() or None
    formal = platform.completion is None and not platform.escrow
    return (None, name) if formal else (name, None)
