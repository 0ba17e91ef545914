"""The milestones a draft is about, and what was asked last: read from the project and its story. Knows no words."""

from collections.abc import Callable, Sequence
from datetime import date, datetime

from desktop.core import ladder
from desktop.core.calendars import Calendar
from desktop.core.drafts.draft import Ask
from desktop.core.drafts.facts import Attempt
from desktop.core.history import Story
from desktop.core.model import Contact, Milestone, Project
from desktop.core.money import is_awaiting
from desktop.core.vocabulary import ContactType, DraftKind, MilestoneKind, Payment, Purpose, Work

_SETTLED = (Payment.RELEASED, Payment.REFUNDED, Payment.WAIVED)
_ASKS = (ContactType.REQUEST, ContactType.QUOTE_SENT)
_ATTEMPTS = (*_ASKS, ContactType.FOLLOW_UP, ContactType.FINAL_NOTICE, ContactType.COMPLETED, ContactType.MESSAGE)


def in_question(ask: Ask, project: Project, asked: Contact | None) -> tuple[Milestone, ...]:
    """What the draft is about: the milestone that was asked about while it is unpaid, else all that is handed over and unpaid. A
    payment request without any is for the work that is handed over with it.
    """
    if ask.purpose is Purpose.QUOTE or ask.kind is DraftKind.MILESTONE_PLAN:
        return ()
    about = next((m for m in project.milestones if asked is not None and m.id == asked.milestone and is_owed(m)), None)
    if about is not None and ask.kind in (DraftKind.FOLLOW_UP, DraftKind.PAYMENT_REQUEST):
        return (about,)
    awaiting = tuple(milestone for milestone in project.milestones if is_awaiting(milestone) and is_owed(milestone))
    if not awaiting and ask.kind is DraftKind.PAYMENT_REQUEST:
        upcoming = next_to_deliver(project)
        return () if upcoming is None else (upcoming,)
    return awaiting


def next_to_deliver(project: Project) -> Milestone | None:
    """The work that comes next and is to be paid: by due date (R17), else the first that was begun, else the first."""
    waiting = [m for m in agreed(project) if m.work in (Work.PLANNED, Work.IN_PROGRESS) and is_owed(m) and is_work(m)]
    dated = [m for m in waiting if m.due_on is not None]
    if dated:
        return min(dated, key=lambda m: m.due_on or date.max)
    return next((m for m in waiting if m.work is Work.IN_PROGRESS), waiting[0] if waiting else None)


def agreed(project: Project) -> list[Milestone]:
    """The parts of the work that stand, without a cancellation fee."""
    return [m for m in project.milestones if m.kind is not MilestoneKind.CANCELLATION_FEE and m.work is not Work.CANCELLED]


def is_owed(milestone: Milestone) -> bool:
    return milestone.payment not in _SETTLED and milestone.work is not Work.CANCELLED


def is_held(milestone: Milestone, escrow: bool) -> bool:
    """The money is there and nothing has to be transferred for it: a platform holds it, asked for or not; without one, a deposit
    came or is held safely elsewhere."""
    return milestone.payment is Payment.SECURED or (escrow and milestone.payment is Payment.REQUESTED)


def is_work(milestone: Milestone) -> bool:
    """A deposit is no work, unless it names what is delivered for it."""
    return milestone.kind is not MilestoneKind.DEPOSIT or bool(milestone.deliverables)


def handed_over(milestone: Milestone) -> bool:
    return milestone.work in (Work.DELIVERED, Work.APPROVED)


def asked_last(entries: Sequence[Contact], story: Story, now: datetime) -> Contact | None:
    """What is awaited now was asked in this contact: the last request or quote of this silence; when it began with a promise, the
    last one before it. None while nothing is awaited."""
    if story.silent_since is None:
        return None
    return next((c for c in reversed(entries) if c.at <= now and c.type in _ASKS), None)


def asked_first(entries: Sequence[Contact], story: Story, now: datetime) -> Contact | None:
    """The first unanswered request or quote of this silence (R1); when it began with a promise, the last one before it."""
    if story.silent_since is None:
        return None
    inside = [c for c in entries if story.silent_since <= c.at <= now and c.type in _ASKS]
    return inside[0] if inside else asked_last(entries, story, now)


def attempts(entries: Sequence[Contact], story: Story, home: Calendar, now: datetime) -> tuple[Attempt, ...]:
    """Every message of the designer that the client has not answered, by the designer's days."""
    first = asked_first(entries, story, now)
    if first is None:
        return ()
    numbers = {contact.id: number for number, contact in enumerate(story.follow_ups, 1)}
    return tuple(
        Attempt(date.fromordinal(home.day_of(contact.at)), contact.type, numbers.get(contact.id))
        for contact in entries
        if first.at <= contact.at <= now and contact.type in _ATTEMPTS
    )


def delivered_titles(milestones: Sequence[Milestone], *, with_it: bool) -> tuple[str, ...]:
    """What was handed over of milestones, by name. `with_it`: work that is still open is handed over with the message."""
    titles: list[str] = []
    for milestone in filter(is_work, milestones):
        ticked = [d.title for d in milestone.deliverables if d.delivered_on is not None]
        if with_it and not handed_over(milestone):
            titles += [d.title for d in milestone.deliverables] or [milestone.title]
        elif ticked:
            titles += ticked
        elif handed_over(milestone) and not milestone.deliverables:
            titles.append(milestone.title)
    return tuple(titles)


def delivered_on(milestones: Sequence[Milestone], entries: Sequence[Contact], day_of: Callable[[datetime], int]) -> date | None:
    """The day of the latest delivery: as ticked, else as the log tells it."""
    days = [d.delivered_on for m in milestones for d in m.deliverables if d.delivered_on is not None]
    if not days:
        ids = {milestone.id for milestone in milestones if handed_over(milestone)}
        days = [date.fromordinal(day_of(c.at)) for c in entries if c.milestone in ids and c.work is Work.DELIVERED]
    return max(days, default=None)


def open_titles(project: Project) -> tuple[str, ...]:
    """What is still to be handed over, by name (R9)."""
    titles: list[str] = []
    for milestone in filter(ladder.is_open, project.milestones):
        waiting = [d.title for d in milestone.deliverables if d.delivered_on is None]
        titles += waiting or [milestone.title]
    return tuple(titles)
