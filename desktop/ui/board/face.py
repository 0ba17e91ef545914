"""What a card shows at a moment: its facts, `now` and the designer's zone become words, an icon, a fill and a tone. Pure; it
knows no widget and reads no clock."""

from datetime import UTC, date, datetime, tzinfo
from typing import NamedTuple

from desktop.core.card import Card, Dial, Event, Headline, Segment, unpacked
from desktop.core.standing import Column, PauseReason, StepKind
from desktop.ui import formats
from desktop.ui.icons import Icon
from desktop.ui.labels import board as words
from desktop.ui.labels import spoken as speech
from desktop.ui.labels.text import fill
from desktop.ui.theme import Tone

_HOUR = 3600
_LAST_HOURS = 72  # a window further away is told by its day


class Line(NamedTuple):
    """The next step, or the last event where there is none. `name`: what of the text somebody wrote; it gives way first."""

    icon: Icon
    text: str
    tone: Tone
    name: str = ""


class Face(NamedTuple):
    """`fill`: share of the ring, None for a soft disc with an icon; `due`: the ring holds a soft disc; `number`: within it."""

    tone: Tone
    number: str
    icon: Icon | None
    fill: float | None
    due: bool
    amount: str
    rest: str
    line: Line


def face(card: Card, now: datetime, zone: tzinfo) -> Face:
    """`now` is aware; days are local dates in `zone` (T7)."""
    at = _At(card, now, zone)
    tone, number, icon, share = _dial(at)
    amount, rest = words.amount_line(card)
    return Face(tone, number, icon, share, at.due and share is not None, amount, rest, _line(at))


def spoken(card: Card, now: datetime, zone: tzinfo) -> str:
    """All that the card shows, in sentences."""
    at = _At(card, now, zone)
    amount, rest = words.amount_line(card)
    of = rest if card.headline != Headline.QUOTE else f"({rest})"
    return " ".join(
        (
            speech.who(card.title, card.client, words.platform_name(card.platform_id, card.platform)),
            _spoken_state(at),
            speech.money(amount, of),
        )
    )


def hint(card: Card, shown: Face) -> str:
    """What only an icon says on the card; empty when nothing does."""
    return speech.hardship(shown.line.text) if _is_for_hardship(card) else ""


def spoken_details(card: Card) -> str:
    """What the payment bar tells by color, and the tags."""
    segments = unpacked(card.segments)
    states = [fill(words.segment_name(Segment(state)), formats.money(amount, card.currency)) for amount, state in segments]
    return " ".join(part for part in (speech.milestones(states), speech.tags(card.tags)) if part)


class _At:
    """A card at a moment: what several lines need."""

    def __init__(self, card: Card, now: datetime, zone: tzinfo):
        self.card = card
        self.zone = zone
        self.epoch = int(now.timestamp())
        self.today = now.astimezone(zone).date()
        self.step = StepKind(card.step) if card.step else None
        self.due = card.due_at is not None and card.due_at <= self.epoch
        self.due_day = None if card.due_at is None else self.day(card.due_at)

    def day(self, epoch: int) -> date:
        return datetime.fromtimestamp(epoch, UTC).astimezone(self.zone).date()

    def days_since(self, epoch: int | None) -> int:
        return 0 if epoch is None else (self.today - self.day(epoch)).days

    @property
    def hours_left(self) -> int:
        """Full hours that are left, so that nobody is promised more; 1 within the last one, 0 when it is over."""
        left = 0 if self.card.due_at is None else max(self.card.due_at - self.epoch, 0)
        return max(left // _HOUR, 1) if left else 0

    @property
    def was_reminded(self) -> bool:
        """Something was sent after the quote or request."""
        return self.step is StepKind.FINAL_NOTICE or (self.step is StepKind.FOLLOW_UP and (self.card.number or 1) > 1)

    @property
    def share(self) -> float:
        """How much of the way from base to next step has passed."""
        base, due = self.card.base_at, self.card.due_at
        if base is None or due is None:
            return 0.0
        return 1.0 if due <= base else min(max((self.epoch - base) / (due - base), 0.0), 1.0)


def _dial(at: _At) -> tuple[Tone, str, Icon | None, float | None]:
    card = at.card
    match Dial(card.dial):
        case Dial.QUOTE:
            return Tone.PAUSE, "", Icon.FILE_TEXT, None
        case Dial.MINE:
            return Tone.CALM, "", Icon.PEN_TOOL, None
        case Dial.SILENCE:
            tone = _COLUMN_TONES.get(Column(card.column), Tone.WAIT)
            return tone, words.silent_days(at.days_since(card.silent_from)), None, at.share
        case Dial.WINDOW:
            return Tone.FINAL, words.hours_left(at.hours_left), None, at.share
        case Dial.PLATFORM:
            return Tone.ESCAL, "", Icon.HOURGLASS, None
        case Dial.SUPPORT:
            return Tone.ESCAL, "!", None, 1.0
        case Dial.PAUSED:
            return Tone.PAUSE, "", Icon.PAUSE, None
        case Dial.CLOSED if card.event == Event.PAID:
            return Tone.PAID, "", Icon.CIRCLE_CHECK, None
        case Dial.CLOSED:
            return Tone.PAUSE, "", Icon.ARCHIVE, None


_COLUMN_TONES = {Column.FOLLOW_UP: Tone.FOLLOW, Column.FINAL_NOTICE: Tone.FINAL}


def _line(at: _At) -> Line:
    match Dial(at.card.dial):
        case Dial.CLOSED:
            return _event_line(at)
        case Dial.PAUSED:
            return _pause_line(at)
        case Dial.SUPPORT if not at.due:
            return _event_line(at)
        case Dial.MINE | Dial.QUOTE:
            return _turn_line(at)
        case Dial.WINDOW if not at.due and at.step and at.hours_left <= _LAST_HOURS:
            return Line(Icon.HOURGLASS, words.window_ends(at.step, at.hours_left, at.card.held), Tone.FINAL)
    return _step_line(at)


def _turn_line(at: _At) -> Line:
    card = at.card
    if card.event == Event.ANSWERED and at.days_since(card.event_at) <= 0:
        return _event_line(at)
    if at.step is StepKind.DELIVER and at.due_day is not None:
        return _deliver_line(at, at.due_day)
    if card.dial == Dial.QUOTE and not at.due and not at.was_reminded:
        return _event_line(at) if card.event == Event.QUOTE_SENT else Line(Icon.SEND, words.quote_to_send(), Tone.PAUSE)
    return _step_line(at)


def _deliver_line(at: _At, due_day: date) -> Line:
    title, late = at.card.step_title, (at.today - due_day).days
    if late > 0:
        return Line(Icon.CALENDAR, words.deliver_late(title, late), Tone.FOLLOW, title)
    if late == 0:
        return Line(Icon.CALENDAR, words.deliver_today(title), Tone.PLAIN, title)
    return Line(Icon.CALENDAR, words.deliver_planned(title, formats.near_day(due_day, at.today)), Tone.PLAIN, title)


def _pause_line(at: _At) -> Line:
    icon = Icon.HEART_HANDSHAKE if _is_for_hardship(at.card) else Icon.PAUSE
    if at.card.paused_until:
        day = formats.short_day(date.fromisoformat(at.card.paused_until), at.today)
        return Line(icon, words.paused_to(day), Tone.PAUSE)
    if at.step is None or at.due_day is None:
        return Line(icon, words.paused(), Tone.PAUSE)
    return Line(icon, _step_words(at, at.step, at.due_day), Tone.FOLLOW if at.due else Tone.PAUSE)


def _step_line(at: _At) -> Line:
    if at.step is None or at.due_day is None:
        return _event_line(at)
    icon, tone = _STEP_LOOKS[at.step]
    if not at.due and at.step in (StepKind.FOLLOW_UP, StepKind.FINAL_NOTICE):
        icon, tone = Icon.BELL, Tone.PLAIN
    return Line(icon, _step_words(at, at.step, at.due_day), tone)


_STEP_LOOKS = {
    StepKind.FOLLOW_UP: (Icon.MAIL, Tone.FOLLOW),
    StepKind.FINAL_NOTICE: (Icon.FLAG, Tone.FINAL),
    StepKind.MARK_COMPLETE: (Icon.HOURGLASS, Tone.FINAL),
    StepKind.CHECK_RELEASE: (Icon.EYE, Tone.ESCAL),
    StepKind.CONTACT_SUPPORT: (Icon.LIFE_BUOY, Tone.ESCAL),
    StepKind.CHECK_SUPPORT: (Icon.LIFE_BUOY, Tone.ESCAL),
    StepKind.WITHDRAW_QUOTE: (Icon.HOURGLASS, Tone.FINAL),
    StepKind.REVIEW_PAUSE: (Icon.PAUSE, Tone.PAUSE),
    StepKind.DELIVER: (Icon.CALENDAR, Tone.PLAIN),
}


def _step_words(at: _At, step: StepKind, due_day: date) -> str:
    late, number = (at.today - due_day).days, at.card.number or 1
    if late > 0:
        return words.step_late(step, number, late, at.card.held)
    if late == 0:
        return words.step_today(step, number, at.card.held)
    return words.step_planned(step, number, formats.near_day(due_day, at.today), at.card.held)


_EVENT_LOOKS = {
    Event.QUOTE_SENT: (Icon.SEND, Tone.PAUSE),
    Event.ANSWERED: (Icon.MESSAGE_CIRCLE, Tone.CALM),
    Event.COMPLETED: (Icon.HOURGLASS, Tone.ESCAL),
    Event.SUPPORT_CONTACTED: (Icon.LIFE_BUOY, Tone.ESCAL),
    Event.PAID: (Icon.CIRCLE_CHECK, Tone.PAID),
    Event.CANCELLED: (Icon.ARCHIVE, Tone.PAUSE),
    Event.WITHDRAWN: (Icon.ARCHIVE, Tone.PAUSE),
    Event.WRITTEN_OFF: (Icon.ARCHIVE, Tone.FINAL),
    Event.REOPENED: (Icon.ROTATE_CCW, Tone.PLAIN),
    Event.NONE: (Icon.PENCIL, Tone.CALM),
}


def _event_line(at: _At) -> Line:
    event = Event(at.card.event)
    icon, tone = _EVENT_LOOKS[event]
    day = "" if at.card.event_at is None else formats.short_day(at.day(at.card.event_at), at.today)
    return Line(icon, words.event_line(event, day, at.days_since(at.card.event_at), at.card.held), tone)


def _spoken_state(at: _At) -> str:
    card, line = at.card, _line(at)
    days = at.days_since(card.silent_from)
    match Dial(card.dial):
        case Dial.QUOTE if at.step is not None:
            return speech.quote(words.event_line(Event.QUOTE_SENT, "", at.days_since(card.event_at)), _spoken_step(at))
        case Dial.MINE if line.tone is not Tone.CALM:
            return speech.your_turn(_spoken_step(at))
        case Dial.SILENCE:
            return speech.silent(days, _spoken_step(at))
        case Dial.WINDOW if not at.due and at.step:
            return speech.window(days, at.hours_left, speech.step(at.step, card.number or 1, card.step_title, card.held))
        case Dial.WINDOW:
            return speech.silent(days, _spoken_step(at))
        case Dial.SUPPORT:
            return speech.with_support(at.days_since(card.event_at) + 1, _spoken_step(at), card.held)
    return speech.hardship(line.text) if _is_for_hardship(card) else speech.as_shown(line.text)


def _is_for_hardship(card: Card) -> bool:
    return card.dial == Dial.PAUSED and card.pause_reason == PauseReason.HARDSHIP


def _spoken_step(at: _At) -> str:
    if at.step is None or at.due_day is None:
        return ""
    step = speech.step(at.step, at.card.number or 1, at.card.step_title, at.card.held)
    late = (at.today - at.due_day).days
    if late > 0:
        return speech.due_late(step, late)
    if late == 0:
        return speech.due_today(step)
    return speech.due_on(step, formats.long_day(at.due_day))
