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
from desktop.ui.labels import steps
from desktop.ui.labels import why as why_words
from desktop.ui.labels.text import escaped_mnemonic
from desktop.ui.project.facts import Facts, gather
from desktop.ui.project.offers import ICONS, offers
from desktop.ui.project.why_sheet import WhySheet
from desktop.ui.widgets.label import tooltip


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
            refusal = facts.refusal_of(intent)
            label = steps.action(intent, facts.assessment.follow_ups_sent + 1, facts.platform)
            action = menu.addAction(icons.icon(ICONS[intent]), escaped_mnemonic(label))
            action.setObjectName(f"card.menu.{intent.value}")
            action.setEnabled(not refusal)
            action.setToolTip(tooltip(refusal or label))
            action.triggered.connect(partial(begin, intent, project_id))


def _explain(menu: QMenu, facts: Facts, rung: Rung) -> None:
    """Opens the explained sum where the menu was."""
    board = menu.parentWidget()
    if board is not None:
        WhySheet(facts, rung, board).open_at(menu.pos())
