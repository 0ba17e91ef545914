"""The sentence of the panel that says what is next where no ladder does: at my turn, paused, closed; and at the final notice
which one it is and why (R9). Pure.
"""

from datetime import date

from desktop.core.ladder import is_open, variant_of
from desktop.core.vocabulary import StepKind, Turn, Variant
from desktop.ui import formats
from desktop.ui.labels import panel as words
from desktop.ui.project.facts import Facts

_NAMED = 5


def next_line(facts: Facts) -> str:
    """Empty when the ladder says it all."""
    seen = facts.assessment
    if seen.turn is Turn.NOBODY:
        return words.closed()
    if seen.pause is not None:
        until = _day(facts, seen.pause.until) if seen.pause.until else None
        review = _day(facts, seen.pause.review_on) if seen.pause.review_on else None
        return words.paused(seen.pause.reason, until, review)
    if seen.turn is Turn.MINE:
        return _on_my_turn(facts)
    return _fork(facts)


def _on_my_turn(facts: Facts) -> str:
    step = facts.assessment.next
    if step is not None and step.kind is StepKind.DELIVER:
        title = next((m.title for m in facts.project.milestones if m.id == step.milestone), "")
        due = facts.day_of(step.due_at)
        day = _day(facts, due)
        return words.deliver_late(title, day) if due < facts.today else words.deliver(title, day)
    if facts.assessment.quote_phase and facts.assessment.answered_at is None:
        return words.quote_to_send()
    return words.your_turn()


def _fork(facts: Facts) -> str:
    """R9, said when the final notice is the next step."""
    seen = facts.assessment
    if seen.next is None or seen.next.kind is not StepKind.FINAL_NOTICE:
        return ""
    variant = variant_of(facts.project, seen.quote_phase, seen.purpose)
    if variant is Variant.COMPLETE:
        return words.fork_complete()
    return words.fork_incomplete(_open_names(facts)) if variant is Variant.INCOMPLETE else ""


def _open_names(facts: Facts) -> str:
    """The open deliverables by name; of a milestone without any, its title."""
    names: list[str] = []
    for milestone in filter(is_open, facts.project.milestones):
        missing = [d.title for d in milestone.deliverables if d.delivered_on is None]
        names += missing or [milestone.title]
    shown = ", ".join(words.quoted(name) for name in names[:_NAMED])
    return f"{shown}, …" if len(names) > _NAMED else shown


def _day(facts: Facts, day: date) -> str:
    return formats.weekday_day(day, facts.today)
