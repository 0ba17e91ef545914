"""The actions of a project in the menu of its card: the same as in its panel, the due one first."""

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QMenu

from desktop.services.service import Service
from desktop.ui import icons
from desktop.ui.intents import Intent
from desktop.ui.labels import steps
from desktop.ui.labels.text import escaped_mnemonic
from desktop.ui.project.facts import gather
from desktop.ui.project.offers import ICONS, offers
from desktop.ui.widgets.label import tooltip


def add_card_actions(menu: QMenu, service: Service, project_id: str, begin: Callable[[Intent, str], None]) -> None:
    """Adds what can be done with the project now; what is refused is there and says why."""
    facts = gather(service, project_id)
    if facts is None:
        return
    offered = offers(facts.assessment)
    menu.setToolTipsVisible(True)
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
