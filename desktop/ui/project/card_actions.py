"""The actions of a project in the menu of its card: why the next step falls on its date, and what its panel offers, the due one
first.
"""

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QMenu

from desktop.core.assessment import Rung
from desktop.services.service import Service
from desktop.ui import icons
from desktop.ui.icons import Icon
from desktop.ui.intents import Intent
from desktop.ui.labels import why as why_words
from desktop.ui.project.entries import add_intent
from desktop.ui.project.facts import Facts, gather
from desktop.ui.project.offers import offers
from desktop.ui.project.why_sheet import WhySheet


def add_card_actions(menu: QMenu, service: Service, project_id: str, begin: Callable[[Intent, str], None]) -> None:
    """Adds what can be done with the project now; what is refused is there and says why."""
    facts = gather(service, project_id)
    if facts is None:
        return
    offered = offers(facts.assessment)
    menu.setToolTipsVisible(True)
    rung = facts.next_rung()
    if rung is not None:
        why = menu.addAction(icons.icon(Icon.CALENDAR), why_words.title())
        why.setObjectName("card.menu.why")
        why.triggered.connect(partial(_explain, menu, facts, rung))
    for group in ((offered.main, *offered.beside), *offered.menu):
        menu.addSeparator()
        for intent in group:
            add_intent(menu, "card.menu", intent, facts, facts.refusal_of(intent), partial(_begin, begin, project_id))


def _begin(begin: Callable[[Intent, str], None], project_id: str, intent: Intent) -> None:
    begin(intent, project_id)


def _explain(menu: QMenu, facts: Facts, rung: Rung) -> None:
    """Opens the explained sum where the menu was."""
    board = menu.parentWidget()
    if board is not None:
        WhySheet(facts, rung, board).open_at(menu.pos())
