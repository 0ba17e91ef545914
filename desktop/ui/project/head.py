"""The head of the panel: title, state, who the client is, and the actions: the one that is due stands out, the rest is a menu. It
tells what was chosen; it opens nothing but its menu.
"""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QLocale, QPoint, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from desktop.ui import places, theme
from desktop.ui.icons import Icon
from desktop.ui.intents import Intent
from desktop.ui.labels import panel as words
from desktop.ui.labels import steps
from desktop.ui.labels.board import platform_name
from desktop.ui.labels.text import escaped_mnemonic, translate
from desktop.ui.project.entries import add_intent
from desktop.ui.project.facts import Facts
from desktop.ui.project.offers import ICONS, Offers, offers
from desktop.ui.project.status import status_of
from desktop.ui.theme import BOLD, Size, Token, Tone
from desktop.ui.widgets.button_flow import ButtonFlow
from desktop.ui.widgets.buttons import Button, Kind, icon_button, small_button
from desktop.ui.widgets.label import tooltip
from desktop.ui.widgets.menu import Menu
from desktop.ui.widgets.pill import Pill
from desktop.ui.widgets.wrapping_label import WrappingLabel

RefusalOf = Callable[[Intent], str]


class PanelHead(QWidget):
    """`chosen(Intent)`. `refusal_of` says why an intent is not possible now (empty: it is); `extend` adds to the menu."""

    chosen = Signal(object)
    closed = Signal()

    def __init__(self, refusal_of: RefusalOf, parent: QWidget | None = None):
        super().__init__(parent)
        self._refusal_of = refusal_of
        self._facts: Facts | None = None
        self._buttons: dict[Intent, Button] = {}
        self.extend: Callable[[QMenu, str], None] | None = None
        self.title = WrappingLabel("", Size.PANEL_TITLE, BOLD, lines=3)
        self.title.setAccessibleIdentifier("panel.title")
        self.about = WrappingLabel("", Size.BODY, token=Token.INK2, lines=3)
        self.about.setAccessibleIdentifier("panel.about")
        self.pill = Pill("", Tone.PLAIN)
        self.pill.setAccessibleIdentifier("panel.status")
        self._close = small_button(Icon.X)
        self._close.setAccessibleName(translate("Panel", "Close the panel"))
        self._close.setToolTip(translate("Panel", "Close the panel (Esc)"))
        self._close.setAccessibleIdentifier("panel.close")
        self._more = icon_button(Icon.ELLIPSIS, translate("Panel", "More actions"))
        self._more.setAccessibleIdentifier("panel.more")
        self._flow = ButtonFlow(self._more, one_row=True)
        self._close.clicked.connect(self.closed)
        self._more.clicked.connect(self._on_more)
        self._lay_out()

    def _lay_out(self) -> None:
        look = theme.current()
        first = self._first = QHBoxLayout()
        first.setSpacing(look.px(8))
        first.addWidget(self.title, 1, Qt.AlignmentFlag.AlignTop)
        first.addWidget(self.pill, 0, Qt.AlignmentFlag.AlignTop)
        first.addWidget(self._close, 0, Qt.AlignmentFlag.AlignTop)
        self._second = QHBoxLayout()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(first)
        column.addLayout(self._second)
        column.addSpacing(look.px(2))
        column.addWidget(self.about)
        column.addSpacing(look.px(18))
        column.addWidget(self._flow)

    def show_facts(self, facts: Facts) -> None:
        self._facts = facts
        self.title.setText(facts.project.title)
        self.about.setText(_about(facts))
        status = status_of(facts)
        self.pill.show_state(status.text, status.tone, status.icon)
        self._place_pill()
        offered = offers(facts.assessment)
        shown: list[QWidget] = []
        for intent in (offered.main, *offered.beside):
            button = self._button(intent)
            stands_out = intent is offered.main and intent is not Intent.REOPEN
            button.set_kind(Kind.PRIMARY if stands_out else Kind.SECONDARY)
            refusal = self._refusal_of(intent)
            button.setText(escaped_mnemonic(self._label(intent)))
            button.setEnabled(not refusal)
            button.setToolTip(tooltip(refusal))
            button.setAccessibleDescription(refusal)
            shown.append(button)
        self._flow.show_buttons(shown)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_pill()

    def _place_pill(self) -> None:
        """Beside the title; below it where the title would have less than half of the line."""
        room = self.width() - self._close.sizeHint().width() - self.pill.sizeHint().width() - theme.current().px(16)
        wanted = min(self.title.sizeHint().width(), self.width() // 2)
        is_below = self._second.indexOf(self.pill) >= 0
        if (room < wanted) == is_below:
            return
        (self._second if is_below else self._first).removeWidget(self.pill)
        self._second.setContentsMargins(0, 0 if is_below else theme.current().px(4), 0, 0 if is_below else theme.current().px(3))
        if is_below:
            self._first.insertWidget(1, self.pill, 0, Qt.AlignmentFlag.AlignTop)
        else:
            self._second.insertWidget(0, self.pill, 0, Qt.AlignmentFlag.AlignLeading)

    def main_button(self) -> Button | None:
        """The action that stands out."""
        return None if self._facts is None else self._buttons[offers(self._facts.assessment).main]

    def stops(self) -> list[QWidget]:
        """Where Tab stops, in order."""
        return [self._close, *self._flow.buttons(), self._more]

    def _button(self, intent: Intent) -> Button:
        made = self._buttons.get(intent)
        if made is None:
            made = self._buttons[intent] = Button("", Kind.SECONDARY, ICONS[intent])
            made.setAccessibleIdentifier(_identifier(intent))
            made.clicked.connect(partial(self.chosen.emit, intent))
        return made

    def _label(self, intent: Intent) -> str:
        if self._facts is None:
            return ""
        return steps.action(intent, self._facts.assessment.follow_ups_sent + 1, self._facts.platform)

    def _on_more(self) -> None:
        if self._facts is None:
            return
        menu = self.menu(offers(self._facts.assessment))
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self._more.mapToGlobal(QPoint(0, self._more.height() + 2)))

    def menu(self, offered: Offers) -> QMenu:
        """The menu of all the other actions, the impossible ones with their reason."""
        menu = Menu(self)
        menu.setToolTipsVisible(True)
        left_out = self._flow.left_out()
        without_room = tuple(intent for intent in offered.beside if self._buttons.get(intent) in left_out)
        for group in (without_room, *offered.menu):
            for intent in group:
                if self._facts is not None:
                    add_intent(menu, "panel.menu", intent, self._facts, self._refusal_of(intent), self.chosen.emit)
            menu.addSeparator()
        if self.extend is not None and self._facts is not None:
            self.extend(menu, self._facts.project.id)
        return menu


def _identifier(intent: Intent) -> str:
    """Not that of the button that closes the panel."""
    return "panel.close_project" if intent is Intent.CLOSE else f"panel.{intent.value}"


def _about(facts: Facts) -> str:
    language = places.language_name(facts.client.language, QLocale().name())
    city = places.city(facts.client.time_zone or facts.zone.key)
    return words.about(facts.client.name, platform_name(facts.platform.id, facts.platform.name), language, city)
