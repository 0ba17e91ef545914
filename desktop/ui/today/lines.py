"""A line of the list made ready to be shown: who, why, what is at stake, what to do. Asks the service about one project; knows no
widget."""

from dataclasses import dataclass
from datetime import UTC, date, datetime
from typing import NamedTuple
from zoneinfo import ZoneInfo

from desktop.core.card import Card, Dial, Headline
from desktop.core.model import Platform
from desktop.core.notices.urgency import Urgency
from desktop.core.vocabulary import StepKind
from desktop.services.notices.today import Grounds, TodayItem, grounds
from desktop.services.service import Service
from desktop.ui import formats
from desktop.ui.board.face import Face, face
from desktop.ui.icons import Icon
from desktop.ui.intents import Intent
from desktop.ui.labels import steps
from desktop.ui.labels import today as words
from desktop.ui.project.offers import BY_STEP, ICONS

_OF_A_WINDOW = {StepKind.MARK_COMPLETE, StepKind.CONTACT_SUPPORT, StepKind.WITHDRAW_QUOTE}


@dataclass(frozen=True, slots=True)
class Action:
    """What the button of a line does. `intent`: None opens the project."""

    text: str
    icon: Icon
    intent: Intent | None = None


@dataclass(frozen=True, slots=True)
class Line:
    """`face` for the dial; `amount` is empty where nothing is at stake; `action` None: bring it back."""

    item: TodayItem
    face: Face
    who: str
    why: str
    amount: str
    state: str
    action: Action | None
    spoken: str


class Known(NamedTuple):
    """What was asked about a project; good until something in it changes."""

    grounds: Grounds | None
    platform: Platform | None


class Lines:
    """Makes lines as of one moment. `known`: what was asked about projects before, kept by whoever knows when they change."""

    def __init__(self, service: Service, known: dict[str, Known] | None = None):
        self._service = service
        self._known = {} if known is None else known
        self._now = service.now()
        self._zone = ZoneInfo(service.zone())
        self._today = self._now.astimezone(self._zone).date()

    def line(self, item: TodayItem) -> Line:
        card = item.card
        known = self._ask(card.project).grounds
        why = self.why(item, known)
        amount, state = _stake(card, known)
        shown = face(card, self._now, self._zone)
        if card.dial == Dial.SUPPORT:
            shown = shown._replace(icon=Icon.LIFE_BUOY, fill=None, number="")
        said = words.spoken(card.title, card.client, why, f"{amount} {state}".strip(), self._spoken_dial(card))
        return Line(item, shown, words.whose(card.title, card.client), why, amount, state, self._action(item), said)

    def why(self, item: TodayItem, known: Grounds | None) -> str:
        """The sentence below the title."""
        reason = self._reason(item, known)
        if item.until is not None:
            reason = words.both(words.back_on(self.moment(item.until)), reason)
        return words.both(reason, words.muted()) if item.muted else reason

    def step(self, card: Card) -> str:
        """A step to come, with its day."""
        return words.planned(card, formats.weekday_day(self._day(card.due_at or 0), self._today))

    def moment(self, at: datetime) -> str:
        """A moment to come, as in "Back tomorrow at 09:00"."""
        local = at.astimezone(self._zone)
        clock, days = formats.clock(local.time()), (local.date() - self._today).days
        if days <= 1:
            return words.tomorrow_at(clock) if days == 1 else words.today_at(clock)
        return words.on_day_at(formats.weekday_day(local.date(), self._today), clock)

    # -- why

    def _reason(self, item: TodayItem, known: Grounds | None) -> str:
        card, kind = item.card, _kind(item.card)
        window = self._window(card, known)
        if window:
            return words.both(window, words.delivered(known.variant) if known is not None and known.variant else "")
        if (card.due_at or 0) > self._now.timestamp():
            return self.step(card)
        late = (self._today - self._day(card.due_at or 0)).days
        if late <= 0:
            return words.both(words.is_due(card), self._second(card, kind, known))
        if late == 1:
            return words.both(words.was_due_yesterday(card), self._second(card, kind, known))
        day = formats.weekday_day(self._day(card.due_at or 0), self._today)
        return words.both(words.was_due_on(card, day), self._second(card, kind, known))

    def _second(self, card: Card, kind: StepKind, known: Grounds | None) -> str:
        """What the step rests on."""
        if kind is StepKind.CHECK_SUPPORT and card.event_at is not None:
            return words.support_since(formats.weekday_day(self._day(card.event_at), self._today), card.held)
        if kind is StepKind.CONTACT_SUPPORT and known is not None and known.completed:
            return words.not_released()
        if kind not in (StepKind.FOLLOW_UP, StepKind.FINAL_NOTICE) or known is None:
            return ""
        if kind is StepKind.FOLLOW_UP and card.number == 1 and known.needed_by is not None:
            said = words.was_needed_by if known.needed_by < self._today else words.needed_by
            return said(" ".join(known.need.split()), formats.weekday_day(known.needed_by, self._today))
        if known.last_message_at is None:
            return ""
        return words.no_answer_since(formats.short_day(self._local_day(known.last_message_at), self._today))

    def _window(self, card: Card, known: Grounds | None) -> str:
        """The end of a final window, past or to come; empty for any other step."""
        if _kind(card) not in _OF_A_WINDOW or known is None or known.completed:
            return ""
        if known.window_ends_at is None or known.window_hours is None:
            return ""
        local = known.window_ends_at.astimezone(self._zone)
        hours, clock, days = known.window_hours, formats.clock(local.time()), (local.date() - self._today).days
        day = formats.weekday_day(local.date(), self._today)
        if known.window_ends_at <= self._now:
            ended = {0: words.window_ended_today, -1: words.window_ended_yesterday}.get(days)
            return ended(hours, clock) if ended else words.window_ended_on(hours, day, clock)
        ends = {0: words.window_ends_today, 1: words.window_ends_tomorrow}.get(days)
        return ends(hours, clock) if ends else words.window_ends_on(hours, day, clock)

    # -- the rest

    def _ask(self, project_id: str) -> Known:
        if project_id not in self._known:
            project = self._service.project(project_id)
            platform = self._service.around(project).platform if project is not None else None
            self._known[project_id] = Known(grounds(self._service, project_id), platform)
        return self._known[project_id]

    def _action(self, item: TodayItem) -> Action | None:
        if item.until is not None:
            return None
        kind = _kind(item.card)
        if item.urgency is None:
            return Action(words.open_project(), Icon.ARROW_RIGHT)
        if item.urgency is Urgency.WINDOW_ENDS:
            return Action(words.see_what_happens(), Icon.HOURGLASS)
        if kind is StepKind.REVIEW_PAUSE:
            return Action(words.look_at_pause(), Icon.EYE)
        if kind is StepKind.DELIVER:
            return Action(words.hand_over(), Icon.CHECK, Intent.REQUEST)
        intent = BY_STEP[kind]
        platform = self._ask(item.card.project).platform
        text = words.open_project() if platform is None else steps.action(intent, item.card.number or 1, platform)
        return Action(text, ICONS[intent], intent)

    def _spoken_dial(self, card: Card) -> str:
        if card.dial == Dial.WINDOW and (card.due_at or 0) > self._now.timestamp():
            return words.spoken_hours(max(((card.due_at or 0) - int(self._now.timestamp())) // 3600, 1))
        if card.silent_from is None or card.dial not in (Dial.SILENCE, Dial.WINDOW):
            return ""
        return words.spoken_days((self._today - self._day(card.silent_from)).days)

    def _day(self, epoch: int) -> date:
        return self._local_day(datetime.fromtimestamp(epoch, UTC))

    def _local_day(self, at: datetime) -> date:
        return at.astimezone(self._zone).date()


def _kind(card: Card) -> StepKind:
    return StepKind(card.step or StepKind.DELIVER)


def _stake(card: Card, known: Grounds | None) -> tuple[str, str]:
    """The amount at stake, and what it is: of a delivery the milestone's own."""
    if known is not None and known.delivery is not None and card.step == StepKind.DELIVER:
        amount, segment = known.delivery
        return (formats.money(amount, card.currency), words.state_of_milestone(segment)) if amount else ("", "")
    if not card.amount:
        return "", ""
    return formats.money(card.amount, card.currency), words.state_of(Headline(card.headline))
