"""The menu of a milestone's moves of work and payment (M3): the legal ones to choose, the others with the reason why not."""

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QMenu, QWidget

from desktop.core.commands import MoveMilestone
from desktop.core.model import Milestone
from desktop.core.vocabulary import Payment, Work
from desktop.ui.labels.words import payment_name, work_name
from desktop.ui.project.facts import Facts
from desktop.ui.widgets.label import tooltip

Chosen = Callable[[Work | Payment], None]


def moves_menu(facts: Facts, milestone: Milestone, kind: str, chosen: Chosen, parent: QWidget) -> QMenu:
    """`kind`: "work", "payment" or "" for both; `chosen` is called with the state to move to."""
    menu = QMenu(parent)
    menu.setToolTipsVisible(True)
    moves: list[tuple[Work | Payment, str]] = []
    if kind in ("", "work"):
        moves += [(work, work_name(work)) for work in Work if work is not milestone.work]
    if kind in ("", "payment"):
        held = facts.platform.escrow
        moves += [(payment, payment_name(payment, held)) for payment in Payment if payment is not milestone.payment]
    before: Work | Payment | None = None
    for to, name in moves:
        if isinstance(before, Work) and isinstance(to, Payment):
            menu.addSeparator()
        before = to
        refusal = _refusal(facts, milestone, to)
        action = menu.addAction(name)
        action.setObjectName(f"move.{to.value}")
        action.setEnabled(not refusal)
        action.setToolTip(tooltip(refusal) or name)
        action.setStatusTip(refusal)
        action.triggered.connect(partial(chosen, to))
    return menu


def _refusal(facts: Facts, milestone: Milestone, to: Work | Payment) -> str:
    work, payment = (to, None) if isinstance(to, Work) else (None, to)
    return facts.refusal(MoveMilestone(facts.project.id, milestone.id, facts.now, work, payment))
