"""Reading the log (C1, C2): which entries stand, and the story they tell: whose turn it is, since when there is silence, what
was sent in it, which pauses there were (R0-R5, R12-R16). It knows no ladder and no due date.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta

from desktop.core.calendars import Calendar
from desktop.core.model import Contact, Milestone, Project
from desktop.core.surroundings import Surroundings
from desktop.core.vocabulary import (
    By,
    ContactType,
    MilestoneKind,
    Outcome,
    PauseReason,
    Payment,
    Purpose,
    SupportOutcome,
    Turn,
    Work,
)


def standing(contacts: Sequence[Contact]) -> list[Contact]:
    """The entries that were not taken back (C1), ordered by `at`, then as recorded (C2). A retraction counts whenever it was
    written; one that was itself taken back counts no more.
    """
    retracted: set[str] = set()
    for contact in reversed(contacts):
        if contact.type is ContactType.RETRACTED and contact.id not in retracted and contact.retracts is not None:
            retracted.add(contact.retracts)
    kept = [c for c in contacts if c.id not in retracted and c.type is not ContactType.RETRACTED]
    kept.sort(key=_at)
    return kept


def _at(contact: Contact) -> datetime:
    return contact.at


@dataclass(slots=True)
class PauseSpan:
    """One pause: from `start` to before `end` (None: until resumed). `last_day`: the last paused day, an ordinal in the
    designer's zone, when `end` is known. `automatic`: from an out-of-office reply (R3).
    """

    start: datetime
    end: datetime | None
    last_day: int | None
    reason: PauseReason
    until: date | None
    review_on: date | None
    automatic: bool


@dataclass(slots=True)
class Story:
    """Where the conversation stands after its entries. Lists and moments concern the present silence unless said otherwise.
    `climbed`: every step of the ladder done in it, in order. `answers`: start and end of every silence the client has ended.
    `back_at`: the end of the last one, until the next begins."""

    turn: Turn = Turn.MINE
    accepted: bool = False
    asked_beyond_quote: bool = False
    purpose: Purpose | None = None
    silent_since: datetime | None = None
    reached_at: datetime | None = None
    needed_by: date | None = None
    follow_ups: list[Contact] = field(default_factory=list)
    notice: Contact | None = None
    completed: Contact | None = None
    support: list[Contact] = field(default_factory=list)
    climbed: list[Contact] = field(default_factory=list)
    answered_at: datetime | None = None
    back_at: datetime | None = None
    closed_at: datetime | None = None
    outcome: Outcome | None = None
    pauses: list[PauseSpan] = field(default_factory=list)
    answers: list[tuple[datetime, datetime]] = field(default_factory=list)


def tell(project: Project, entries: Sequence[Contact], around: Surroundings, now: datetime) -> Story:
    """The story of the standing `entries` up to `now`; later ones have not happened yet."""
    teller = _Teller(project, around)
    for contact in entries:
        if contact.at > now:
            break
        teller.hear(contact)
    return teller.story


def is_quote_phase(project: Project, story: Story) -> bool:
    """R0: no acceptance, every milestone planned and unsecured, no request for anything but the quote."""
    if story.accepted or story.asked_beyond_quote:
        return False
    return all(m.work is Work.PLANNED and m.payment is Payment.UNSECURED for m in project.milestones)


def all_settled(milestones: Sequence[Milestone]) -> bool:
    """Nothing is left to be paid: what was not cancelled, waived or refunded is released; a fee nobody asked for is not owed."""
    owed = [
        m
        for m in milestones
        if m.work is not Work.CANCELLED
        and m.payment not in (Payment.WAIVED, Payment.REFUNDED)
        and (m.kind is not MilestoneKind.CANCELLATION_FEE or m.payment in (Payment.REQUESTED, Payment.RELEASED))
    ]
    return bool(owed) and all(m.payment is Payment.RELEASED for m in owed)


class _Teller:
    """Reads entries one by one into a `Story`."""

    def __init__(self, project: Project, around: Surroundings):
        self.story = Story()
        self._project = project
        self._around = around

    def hear(self, contact: Contact) -> None:
        self._leave_quote_phase(contact)
        # What happens to a closed project does not matter until it is reopened; an open one is not reopened.
        if (self.story.turn is Turn.NOBODY) != (contact.type is ContactType.REOPENED):
            return
        reader = _READERS.get(contact.type)
        if reader is not None:
            reader(self, contact)

    def _leave_quote_phase(self, contact: Contact) -> None:
        """R0: an acceptance, or a request for something else, whatever the state of the project."""
        if contact.type is ContactType.QUOTE_ACCEPTED:
            self.story.accepted = True
        elif contact.type is ContactType.REQUEST and contact.purpose is not Purpose.QUOTE:
            self.story.asked_beyond_quote = True

    def asks(self, contact: Contact) -> None:
        """R1: quote, request, follow-up and final notice make it the client's turn; the first starts the silence. While the
        platform has the matter (completed, support), writing to the client does not take it back from there.
        """
        story = self.story
        if story.turn is not Turn.PLATFORM:
            story.turn = Turn.CLIENT
        if story.silent_since is None:
            story.silent_since = contact.at
        story.reached_at = contact.at
        if contact.type is ContactType.QUOTE_SENT:
            story.purpose = Purpose.QUOTE
        elif contact.type is ContactType.REQUEST:
            story.purpose = contact.purpose or Purpose.FEEDBACK
            if contact.needed_by is not None:
                # R7: with several unanswered requests the latest needed-by counts.
                story.needed_by = max(story.needed_by or contact.needed_by, contact.needed_by)
        elif contact.type is ContactType.FOLLOW_UP:
            story.follow_ups.append(contact)
            story.climbed.append(contact)
        else:
            if story.completed is None and not story.support:
                story.notice = contact
            story.climbed.append(contact)

    def message(self, contact: Contact) -> None:
        """R4: changes no turn, but moves the base while it is the client's turn."""
        if self.story.turn is Turn.CLIENT:
            self.story.reached_at = contact.at

    def spoke(self, contact: Contact) -> None:
        """R2: a sign of life of the client ends the silence and the ladder with it (R14)."""
        back_at = self.story.back_at
        if self.story.silent_since is not None:
            back_at = contact.at
            self.story.answers.append((self.story.silent_since, contact.at))
        self._end_silence(Turn.MINE)
        self.story.answered_at, self.story.back_at = contact.at, back_at

    def _end_silence(self, turn: Turn) -> None:
        story = self.story
        story.turn = turn
        story.silent_since = story.reached_at = story.needed_by = None
        story.follow_ups = []
        story.notice = story.completed = None
        story.support = []
        story.climbed = []
        story.back_at = None

    def reply(self, contact: Contact) -> None:
        """R2: settled, or a promise: then a new silence starts at this message and lasts to the promised date."""
        self.spoke(contact)
        if contact.promised_by is not None:
            self.story.turn = Turn.CLIENT
            self.story.silent_since = contact.at
            self.story.needed_by, self.story.back_at = contact.promised_by, None

    def auto_reply(self, contact: Contact) -> None:
        """R3: neither ends nor resets the silence; with a return date it pauses up to the day before the client's first
        working day after that date.
        """
        if contact.back_on is None:
            return
        back = self._around.client_calendar.after(contact.back_on.toordinal(), 1)
        until = date.fromordinal(back - 1)
        self._pause(contact.at, PauseReason.OUT_OF_OFFICE, until, None, automatic=True)

    def paused(self, contact: Contact) -> None:
        """R15. A new pause of the designer takes the place of their earlier one."""
        for span in self.story.pauses:
            if not span.automatic:
                self._stop(span, contact.at)
        review_on = contact.review_on
        if contact.until is None and review_on is None:
            review_on = date.fromordinal(self._home.day_of(contact.at)) + timedelta(days=14)
        self._pause(contact.at, contact.reason or PauseReason.OTHER, contact.until, review_on, automatic=False)

    def _pause(self, at: datetime, reason: PauseReason, until: date | None, review_on: date | None, *, automatic: bool) -> None:
        end = None if until is None else self._home.start_of(until + timedelta(days=1))
        if end is None or end > at:
            last_day = None if until is None else until.toordinal()
            self.story.pauses.append(PauseSpan(at, end, last_day, reason, until, review_on if until is None else None, automatic))

    def resumed(self, contact: Contact) -> None:
        """R15: the day of that instant is the last paused day."""
        for span in self.story.pauses:
            self._stop(span, contact.at)

    def _stop(self, span: PauseSpan, at: datetime) -> None:
        if span.end is None or span.end > at:
            span.end = at
            span.last_day = self._home.day_of(at)

    def completed(self, contact: Contact) -> None:
        """R12: the platform's turn where it releases by itself, else still the client's."""
        completion = self._around.platform.completion
        released_by_itself = completion is not None and completion.auto_release is not None
        self.story.turn = Turn.PLATFORM if released_by_itself else Turn.CLIENT
        self.story.completed = contact
        self.story.support = []
        self.story.climbed.append(contact)

    def support_contacted(self, contact: Contact) -> None:
        """R13."""
        self.story.turn = Turn.PLATFORM
        self.story.support.append(contact)
        self.story.climbed.append(contact)

    def support_replied(self, contact: Contact) -> None:
        """R13: client reached, paid, or closed unpaid."""
        if contact.support_outcome is SupportOutcome.PAID:
            self._close(contact.at, Outcome.PAID)
        elif contact.support_outcome is SupportOutcome.UNPAID:
            self._close(contact.at, Outcome.WRITTEN_OFF)
        else:
            self.spoke(contact)

    def milestone(self, contact: Contact) -> None:
        """R5: released by the client is a sign of life, by the platform's timer it is not. R12, R13: released after completion
        or with support, and nothing left to be paid, is closed as paid.
        """
        if contact.payment is not Payment.RELEASED:
            return
        if (self.story.completed or self.story.support) and all_settled(self._project.milestones):
            self._close(contact.at, Outcome.PAID)
        elif contact.by is By.CLIENT:
            self.spoke(contact)

    def closed(self, contact: Contact) -> None:
        self._close(contact.at, contact.outcome or Outcome.PAID)

    def _close(self, at: datetime, outcome: Outcome) -> None:
        self._end_silence(Turn.NOBODY)
        self.story.closed_at = at
        self.story.outcome = outcome

    def reopened(self, _contact: Contact) -> None:
        self._end_silence(Turn.MINE)
        self.story.closed_at = self.story.outcome = None

    @property
    def _home(self) -> Calendar:
        return self._around.designer_calendar


_READERS: dict[ContactType, Callable[[_Teller, Contact], None]] = {
    ContactType.QUOTE_SENT: _Teller.asks,
    ContactType.REQUEST: _Teller.asks,
    ContactType.FOLLOW_UP: _Teller.asks,
    ContactType.FINAL_NOTICE: _Teller.asks,
    ContactType.MESSAGE: _Teller.message,
    ContactType.COMPLETED: _Teller.completed,
    ContactType.SUPPORT_CONTACTED: _Teller.support_contacted,
    ContactType.QUOTE_ACCEPTED: _Teller.spoke,
    ContactType.REPLY: _Teller.reply,
    ContactType.AUTO_REPLY: _Teller.auto_reply,
    ContactType.COMPLETION_REJECTED: _Teller.spoke,
    ContactType.SUPPORT_REPLIED: _Teller.support_replied,
    ContactType.MILESTONE: _Teller.milestone,
    ContactType.PAUSED: _Teller.paused,
    ContactType.RESUMED: _Teller.resumed,
    ContactType.CLOSED: _Teller.closed,
    ContactType.REOPENED: _Teller.reopened,
}
