"""An entry of a menu for what can be done with a project: with its icon, its key, and why it cannot be done now."""

from collections.abc import Callable
from functools import partial

from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMenu

from desktop.ui import icons
from desktop.ui.intents import Intent
from desktop.ui.labels import steps
from desktop.ui.labels.text import escaped_mnemonic
from desktop.ui.project.facts import Facts
from desktop.ui.project.offers import ICONS, offers
from desktop.ui.theme import Token
from desktop.ui.widgets.label import tooltip
from desktop.ui.widgets.menu import mark_danger, tell_key


def add_intent(menu: QMenu, name: str, intent: Intent, facts: Facts, refusal: str, chosen: Callable[[Intent], object]) -> None:
    """`name`: before the intent's in the name of the entry; `refusal`: why it is not possible now."""
    is_danger = intent is Intent.DELETE
    label = steps.in_menu(intent, facts.assessment.follow_ups_sent + 1, facts.platform)
    action = menu.addAction(icons.icon(ICONS[intent], Token.FINAL if is_danger else Token.INK2), escaped_mnemonic(label))
    action.setObjectName(f"{name}.{intent.value}")
    action.setEnabled(not refusal)
    action.setToolTip(tooltip(refusal or label))
    action.setStatusTip(refusal)
    if is_danger:
        mark_danger(action)
    key = _key(intent, facts)
    if key is not None:
        tell_key(action, key)
    action.triggered.connect(partial(_choose, chosen, intent))


def _key(intent: Intent, facts: Facts) -> QKeySequence | None:
    from desktop.ui.shortcuts import Key  # needs an application

    if intent in (Intent.PAUSE, Intent.RESUME):
        return Key.PAUSE.value
    if intent is Intent.REPLY:
        return Key.CLIENT_REPLIED.value
    return Key.WRITE_DUE.value if intent is offers(facts.assessment).main else None


def _choose(chosen: Callable[[Intent], object], intent: Intent, _is_checked: bool = False) -> None:
    chosen(intent)
