"""The line in a form that offers to write its message: the form goes, the editor opens with what the form knew."""

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtWidgets import QWidget

from desktop.core.vocabulary import DraftKind
from desktop.ui.dialogs.base import CommandDialog
from desktop.ui.dialogs.fields.day import day_of
from desktop.ui.dialogs.fields.incomplete import Incomplete
from desktop.ui.dialogs.request import RequestDialog
from desktop.ui.icons import Icon
from desktop.ui.labels import drafts as words
from desktop.ui.widgets.buttons import Button, Kind

Write = Callable[[DraftKind, dict[str, Any]], object]
"""Opens the editor for a kind, with facts that the form knows better."""


def offer_to_write(dialog: CommandDialog, kind: DraftKind, write: Write) -> Button:
    """Adds the line below the form."""
    link = Button(words.write_it_for_me(), Kind.LINK, Icon.SPARKLES)
    link.setAutoDefault(False)
    link.setAccessibleIdentifier("dialog.write")
    link.clicked.connect(partial(_on_clicked, dialog, kind, write))
    dialog.add_below(link)
    QWidget.setTabOrder(link, dialog.confirm_button())
    return link


def _on_clicked(dialog: CommandDialog, kind: DraftKind, write: Write) -> None:
    known = _known(dialog)
    dialog.reject()
    write(kind, known)


def _known(dialog: CommandDialog) -> dict[str, Any]:
    """What was typed into the form already; half a date is none."""
    if not isinstance(dialog, RequestDialog):
        return {}
    try:
        needed_by = day_of(dialog.needed_by)
    except Incomplete:
        needed_by = None
    typed = {"need": dialog.need.text().strip() or None, "needed_by": needed_by}
    return {name: value for name, value in typed.items() if value is not None}
