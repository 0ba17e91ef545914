"""The ladder as a row of nodes in words: what started the silence, what was done, what is due, what follows. Pure."""

from dataclasses import dataclass, field
from datetime import datetime, timedelta

from desktop.core.assessment import Rung, RungState
from desktop.core.model import Contact
from desktop.core.vocabulary import StepKind, Turn, Unit
from desktop.ui import formats
from desktop.ui.labels import pauses, steps
from desktop.ui.labels.supports import called
from desktop.ui.labels.text import as_choice
from desktop.ui.project.facts import Facts

CHECK, DIAMOND, PAUSE = "check", "diamond", "pause"
"""Pictures a node can hold; anything else is text."""

_WINDOW_ENDS = (StepKind.MARK_COMPLETE, StepKind.CONTACT_SUPPORT, StepKind.WITHDRAW_QUOTE)


@dataclass(frozen=True, slots=True)
class Node:
    """`glyph`: CHECK, DIAMOND, PAUSE or a short text; `rung`: what it stands for, None for what started the silence.
    Nodes that look the same are the same.
    """

    name: str
    when: str
    glyph: str
    state: RungState
    spoken: str
    rung: Rung | None = field(default=None, compare=False)


def nodes_of(facts: Facts) -> list[Node]:
    """The nodes from left to right. Empty when there is no ladder: at my turn, closed."""
    rungs = [rung for rung in facts.rungs if rung.kind not in (StepKind.DELIVER, StepKind.REVIEW_PAUSE)]
    if facts.assessment.turn in (Turn.MINE, Turn.NOBODY):
        return []
    nodes = _opening(facts)
    mark = _pause_mark(facts)
    for index, rung in enumerate(rungs):
        if rung.state is not RungState.DONE:
            nodes, mark = nodes + mark, []
        following = rungs[index + 1] if index + 1 < len(rungs) else None
        nodes += _nodes(facts, rung, following, index)
    return nodes + mark


def _pause_mark(facts: Facts) -> list[Node]:
    """Where the ladder stands still: after what was done, before what waits (R15)."""
    pause = facts.assessment.pause
    if pause is None:
        return []
    if pause.until is not None:
        when, review = pauses.mark_until(formats.weekday_day(pause.until, facts.today)), None
    else:
        review = next((rung for rung in facts.rungs if rung.kind is StepKind.REVIEW_PAUSE), None)
        when = pauses.mark_review(_day(facts, review.at)) if review is not None else ""
    return [Node(pauses.mark(), when, PAUSE, RungState.PLANNED, pauses.spoken_mark(when), review)]


def opening_contact(facts: Facts) -> Contact | None:
    """The entry that started the silence."""
    since = facts.assessment.silent_since
    found = (entry for entry in facts.entries if entry.at == since and steps.opening_name(entry.type) is not None)
    return next(found, None) if since else None


def _opening(facts: Facts) -> list[Node]:
    contact = opening_contact(facts)
    name = steps.opening_name(contact.type) if contact else None
    if contact is None or name is None:
        return []
    return [_node(name, _day(facts, contact.at), CHECK, RungState.DONE)]


def _nodes(facts: Facts, rung: Rung, following: Rung | None, index: int) -> list[Node]:
    support, held = as_choice(called(facts.platform) or "") or None, facts.platform.escrow
    if rung.state is RungState.DONE:
        return [_node(steps.done_name(rung.kind, rung.number, support, held), _day(facts, rung.at), CHECK, rung.state, rung)]
    name = steps.rung_name(rung.kind, rung.number, support, held)
    if rung.state is RungState.DUE:
        return [_node(name, _due(facts, rung.at), _glyph(rung, index), rung.state, rung)]
    if rung.kind is StepKind.CHECK_RELEASE:
        return [_release(facts, rung)]
    why = rung.why
    if rung.kind in _WINDOW_ENDS and why is not None and why.unit == Unit.HOURS and why.amount:
        return _window(facts, rung, following, name, why.amount)
    return [_node(name, _day(facts, rung.at), _glyph(rung, index), rung.state, rung)]


def _window(facts: Facts, rung: Rung, following: Rung | None, name: str, hours: int) -> list[Node]:
    """The end of the final window, and what is to be done then. Marking complete and waiting for its release are one node."""
    day = _day(facts, rung.at)
    ends = formats.day_and_clock(facts.local(rung.at), facts.today) if facts.assessment.noticed_at else day
    end = _node(steps.window_end(hours), ends, str(hours), RungState.PLANNED, rung)
    if rung.kind is StepKind.MARK_COMPLETE:
        if following is not None and following.kind is StepKind.CHECK_RELEASE:
            return [end]
        name = steps.complete()
    return [end, _node(name, day, DIAMOND, RungState.PLANNED, rung)]


def _release(facts: Facts, rung: Rung) -> Node:
    """R12: the platform pays by the day before the first on which the release can be checked."""
    not_before = rung.why.not_before if rung.why else None
    if not_before is None:
        name = steps.rung_name(rung.kind, None, None, facts.platform.escrow)
        return _node(name, _day(facts, rung.at), DIAMOND, rung.state, rung)
    pays = formats.short_day(not_before - timedelta(days=1), facts.today)
    if facts.assessment.completed_at is None:
        return _node(steps.complete(), steps.pays_by(pays), DIAMOND, rung.state, rung)
    return _node(steps.release_expected(), steps.by_day(pays), DIAMOND, rung.state, rung)


def _glyph(rung: Rung, index: int) -> str:
    if rung.kind is StepKind.FOLLOW_UP:
        return str(rung.number or index + 1)
    return str(index + 1) if rung.kind is StepKind.FINAL_NOTICE else DIAMOND


def _node(name: str, when: str, glyph: str, state: RungState, rung: Rung | None = None) -> Node:
    return Node(name, when, glyph, state, steps.spoken_rung(state, name, when), rung)


def _day(facts: Facts, at: datetime) -> str:
    return formats.weekday_day(facts.day_of(at), facts.today)


def _due(facts: Facts, at: datetime) -> str:
    day = facts.day_of(at)
    return steps.today() if day == facts.today else steps.since(formats.weekday_day(day, facts.today))
