"""The state of a project in a few words, for the pill beside its title: text, tone and icon. Pure."""

from dataclasses import dataclass
from datetime import timedelta

from desktop.core.assessment import Step
from desktop.core.vocabulary import Outcome, PauseReason, StepKind, Turn
from desktop.ui import formats
from desktop.ui.icons import Icon
from desktop.ui.labels import steps
from desktop.ui.project.facts import Facts
from desktop.ui.theme import Tone

_STEP_LOOK = {
    StepKind.FOLLOW_UP: (Tone.FOLLOW, Icon.BELL),
    StepKind.FINAL_NOTICE: (Tone.FINAL, Icon.BELL),
    StepKind.MARK_COMPLETE: (Tone.FINAL, Icon.HOURGLASS),
    StepKind.CHECK_RELEASE: (Tone.ESCAL, Icon.CLOCK),
    StepKind.CONTACT_SUPPORT: (Tone.ESCAL, Icon.LIFE_BUOY),
    StepKind.CHECK_SUPPORT: (Tone.ESCAL, Icon.LIFE_BUOY),
    StepKind.WITHDRAW_QUOTE: (Tone.FINAL, Icon.HOURGLASS),
    StepKind.REVIEW_PAUSE: (Tone.PAUSE, Icon.PAUSE),
    StepKind.DELIVER: (Tone.CALM, Icon.CALENDAR),
}
_LAST_HOURS = 72


@dataclass(frozen=True, slots=True)
class Status:
    text: str
    tone: Tone
    icon: Icon


def status_of(facts: Facts) -> Status:
    """What matters most now."""
    seen = facts.assessment
    if seen.turn is Turn.NOBODY:
        return _closed(facts)
    if seen.pause is not None and not (seen.next and seen.next.due):
        reason = PauseReason.HARDSHIP if seen.pause.hardship else seen.pause.reason
        until = formats.short_day(seen.pause.until, facts.today) if seen.pause.until else None
        return Status(steps.paused(reason, until), Tone.PAUSE, Icon.HEART_HANDSHAKE if seen.pause.hardship else Icon.PAUSE)
    if seen.next is not None:
        return _next(facts, seen.next)
    if seen.turn is Turn.MINE:
        if seen.quote_phase and seen.answered_at is None:
            return Status(steps.quote_to_send(), Tone.PLAIN, Icon.FILE_TEXT)
        return Status(steps.your_turn(), Tone.CALM, Icon.PEN_TOOL)
    return Status(steps.clients_turn(), Tone.WAIT, Icon.CLOCK)


def _next(facts: Facts, step: Step) -> Status:
    tone, icon = _STEP_LOOK[step.kind]
    if step.due:
        return Status(steps.step_due(step.kind, step.number, facts.platform.escrow), tone, icon)
    ends = facts.assessment.window_ends_at
    if ends is not None and step.due_at == ends and ends - facts.now <= timedelta(hours=_LAST_HOURS):
        hours = (ends - facts.now) // timedelta(hours=1)  # full ones, as on the card
        return Status(steps.hours_left(max(hours, 1)), Tone.FINAL, Icon.HOURGLASS)
    if step.kind is StepKind.CHECK_SUPPORT and facts.assessment.support_since is not None:
        days = (facts.today - facts.day_of(facts.assessment.support_since)).days + 1
        return Status(steps.support_since(days, facts.platform.escrow), tone, icon)
    day = formats.near_day(facts.day_of(step.due_at), facts.today)
    waiting = step.kind in (StepKind.FOLLOW_UP, StepKind.FINAL_NOTICE)
    return Status(steps.step_on(step.kind, step.number, day), Tone.WAIT if waiting else tone, icon)


def _closed(facts: Facts) -> Status:
    seen = facts.assessment
    outcome = seen.outcome or Outcome.PAID
    day = formats.short_day(facts.day_of(seen.closed_at or facts.now), facts.today)
    good = outcome is Outcome.PAID
    return Status(steps.closed(outcome, day), Tone.PAID if good else Tone.PLAIN, Icon.CIRCLE_CHECK if good else Icon.ARCHIVE)
