"""The sentence of the panel that says what is next where no ladder does: at my turn, with support, closed. Pure."""

from datetime import date

from desktop.core.vocabulary import StepKind, Turn
from desktop.ui import formats
from desktop.ui.labels import panel as words
from desktop.ui.labels.supports import named
from desktop.ui.project.facts import Facts


def next_line(facts: Facts) -> str:
    """Empty when the ladder says it all, or the note of the pause does."""
    seen = facts.assessment
    if seen.turn is Turn.NOBODY:
        return words.closed()
    if seen.pause is not None:
        return ""
    if seen.turn is Turn.MINE:
        return _on_my_turn(facts)
    return _with_support(facts)


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


def _with_support(facts: Facts) -> str:
    """R13: the day since support was contacted last, and when to ask again."""
    seen = facts.assessment
    if seen.support_since is None or seen.next is None:
        return ""
    days = (facts.today - facts.day_of(seen.support_since)).days + 1
    ask_on = facts.day_of(seen.next.due_at)
    name = named(facts.platform)
    if seen.next.due:
        return words.ask_support_now(name, facts.platform.escrow, days, "" if ask_on == facts.today else _day(facts, ask_on))
    return words.with_support(name, facts.platform.escrow, days, _day(facts, ask_on))


def _day(facts: Facts, day: date) -> str:
    return formats.weekday_day(day, facts.today)
