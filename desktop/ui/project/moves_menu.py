"""The menu of a milestone's moves of work and payment (M3): the legal ones to choose, the others with the reason why not."""

from collections.abc import Callable
from functools import partial

from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QWidget

from desktop.core.commands import MoveMilestone
from desktop.core.model import Milestone
from desktop.core.vocabulary import Payment, Work
from desktop.ui.labels.text import translate
from desktop.ui.labels.words import payment_name, work_name
from desktop.ui.project.facts import Facts
from desktop.ui.widgets.label import tooltip
from desktop.ui.widgets.menu import Menu

Chosen = Callable[[Work | Payment], None]


def moves_menu(facts: Facts, milestone: Milestone, kind: str, chosen: Chosen, parent: QWidget) -> Menu:
    """`kind`: "work", "payment" or "" for both; `chosen` is called with the state to move to. The present one is marked."""
    menu = Menu(parent)
    menu.setToolTipsVisible(True)
    held = facts.platform.escrow
    if kind in ("", "work"):
        menu.addSection(translate("Milestones", "Work"))
        for work in Work:
            _add(menu, facts, milestone, work, work_name(work), chosen)
    if kind in ("", "payment"):
        menu.addSection(translate("Milestones", "Payment"))
        for payment in Payment:
            _add(menu, facts, milestone, payment, payment_name(payment, held), chosen)
    return menu


def _add(menu: Menu, facts: Facts, milestone: Milestone, to: Work | Payment, name: str, chosen: Chosen) -> None:
    action = menu.addAction(name)
    action.setObjectName(f"move.{to.value}")
    if to in (milestone.work, milestone.payment):
        action.setCheckable(True)
        action.setChecked(True)
        QActionGroup(menu).addAction(action)  # to choose what is so already changes nothing
        return
    refusal = _refusal(facts, milestone, to)
    action.setEnabled(not refusal)
    action.setToolTip(tooltip(refusal) or name)
    action.setStatusTip(refusal)
    action.triggered.connect(partial(_choose, chosen, to))


def _choose(chosen: Chosen, to: Work | Payment, _is_checked: bool = False) -> None:
    chosen(to)


def _refusal(facts: Facts, milestone: Milestone, to: Work | Payment) -> str:
    work, payment = (to, None) if isinstance(to, Work) else (None, to)
    return facts.refusal(MoveMilestone(facts.project.id, milestone.id, facts.now, work, payment))
