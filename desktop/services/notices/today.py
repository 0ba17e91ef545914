"""The list of today: what needs the designer in order of urgency, what comes later, what was put off, what was done and came
in today. Reads cards and the log; writes nothing."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta

from desktop.core.board import segment_of
from desktop.core.calendars import Calendar
from desktop.core.card import Card, Dial, Segment
from desktop.core.history import standing
from desktop.core.notices.keys import NoticeKey, key_of
from desktop.core.notices.urgency import Urgency, order, urgency_of
from desktop.core.vocabulary import DIRECTIONS, ContactType, Direction, StepKind, Variant
from desktop.services.service import Service
from desktop.storage.due import Done

# What is worth a line when it was done or came in: all but notes and what takes entries back.
_DOINGS = frozenset(ContactType) - {ContactType.NOTE, ContactType.RETRACTED, ContactType.MILESTONE, ContactType.AUTO_REPLY}


@dataclass(frozen=True, slots=True)
class TodayItem:
    """One line. `key`: for putting it off; `urgency`: None for what is not due yet; `until`: it was put off until then; `muted`:
    no notification is shown for its project. The amount at stake is the card's `amount`, `headline` says what it is.
    """

    card: Card
    key: NoticeKey
    urgency: Urgency | None
    until: datetime | None
    muted: bool


@dataclass(frozen=True, slots=True)
class TodayList:
    """`needs`: in order of urgency; `later`: to the end of next week, by date; `snoozed`: by the moment it comes back; `handled`:
    newest first; `following`: what comes next when nothing needs the designer and nothing comes until the end of next week.
    """

    needs: tuple[TodayItem, ...]
    later: tuple[TodayItem, ...]
    snoozed: tuple[TodayItem, ...]
    handled: tuple[Done, ...]
    following: TodayItem | None


@dataclass(frozen=True, slots=True)
class Grounds:
    """What a line says under its title. `need`: the designer's words for what is awaited; `last_message_at`: the last message to
    the client that stands; `window_hours`: of the final notice that runs or ended, ending at `window_ends_at`; `variant`: what
    that notice was about; `completed`: it was marked as complete after it; `delivery`: amount and state of the milestone to
    deliver next.
    """

    need: str
    needed_by: date | None
    last_message_at: datetime | None
    window_hours: int | None
    window_ends_at: datetime | None
    variant: Variant | None
    completed: bool
    delivery: tuple[int, Segment] | None


def today(service: Service) -> TodayList:
    """The list as of the service's now."""
    now, own, store = service.now(), service.own_calendar(), service.store
    make = _Maker(now, store.snoozes(), store.muted())
    due = [make.item(card, urgency_of(StepKind(card.step or ""))) for card in store.due(now)]
    coming = [make.item(card, _ending(card, now, own)) for card in store.falling_due(now, _end_of_next_week(now, own))]
    shown = [item for item in due + coming if item.until is None]
    later = tuple(item for item in shown if item.urgency is None)
    needs = sorted((item for item in shown if item.urgency is not None), key=_order)
    snoozed = sorted((item for item in due + coming if item.until is not None), key=_until)
    following = None if needs or later else store.next_due(now)
    return TodayList(
        tuple(needs), later, tuple(snoozed), handled_today(service), None if following is None else make.item(following, None)
    )


def due_count(service: Service) -> int:
    """How many things are due and not put off."""
    now = service.now()
    put_off = {key for key, until in service.store.snoozes().items() if until > now}
    return sum(key_of(card) not in put_off for card in service.store.due(now))


def handled_today(service: Service) -> tuple[Done, ...]:
    """What was done or came in, and was recorded, on the designer's day of now: the newest entry of each project."""
    now, own = service.now(), service.own_calendar()
    start, end = (own.moment(own.day_of(now) + days, time(0)) for days in (0, 1))
    newest: dict[str, Done] = {}
    for entry in service.store.done(start, end):
        if entry.type in _DOINGS:
            newest.setdefault(entry.project, entry)
    return tuple(newest.values())


def grounds(service: Service, project_id: str) -> Grounds | None:
    """What a line of the list says under its title; asked for the lines that are seen."""
    project = service.project(project_id)
    if project is None:
        return None
    found = service.assessment(project)
    entries = standing(project.contacts)
    since = found.silent_since
    asked = [one for one in entries if one.type is ContactType.REQUEST and since is not None and one.at >= since]
    out = [one.at for one in entries if DIRECTIONS[one.type] is Direction.OUT]
    hours = next((one.window_hours for one in reversed(entries) if one.type is ContactType.FINAL_NOTICE), None)
    need = next((one.need for one in reversed(asked) if one.need), "")
    milestone = found.next.milestone if found.next is not None else None
    delivery = next(((one.amount, segment_of(one)) for one in project.milestones if one.id == milestone), None)
    return Grounds(
        need,
        found.needed_by,
        max(out, default=None),
        hours if found.window_ends_at else None,
        found.window_ends_at,
        found.variant if found.window_ends_at else None,
        found.completed_at is not None,
        delivery,
    )


class _Maker:
    """Makes the lines."""

    def __init__(self, now: datetime, snoozes: Mapping[NoticeKey, datetime], muted: frozenset[str]):
        self._snoozes = {key: until for key, until in snoozes.items() if until > now}
        self._muted = muted

    def item(self, card: Card, urgency: Urgency | None) -> TodayItem:
        key = key_of(card)
        if key is None:
            raise ValueError("a card without a step stands in no list")
        return TodayItem(card, key, urgency, self._snoozes.get(key), card.project in self._muted)


def _order(item: TodayItem) -> tuple[int, int, str, str]:
    return order(item.urgency or Urgency.WINDOW_ENDED, item.card)


def _until(item: TodayItem) -> datetime:
    return item.until or datetime.min.replace(tzinfo=UTC)


def _ending(card: Card, now: datetime, own: Calendar) -> Urgency | None:
    """A final window that ends today or tomorrow needs a look already."""
    ends = datetime.fromtimestamp(card.due_at or 0, UTC)
    return Urgency.WINDOW_ENDS if card.dial == Dial.WINDOW and own.day_of(ends) <= own.day_of(now) + 1 else None


def _end_of_next_week(now: datetime, own: Calendar) -> datetime:
    today_ = own.day_of(now)
    return own.moment(today_ - date.fromordinal(today_).weekday() + 14, time(0)) - timedelta(seconds=1)
