"""Situations of a made-up project, and forms that are shown and closed again."""

from collections.abc import Callable
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from desktop.core.assess import assess
from desktop.ui.dialogs.base import CommandDialog
from desktop.ui.dialogs.situation import Situation
from tests.support.builders import Scene, moment

Shown = Callable[[CommandDialog], CommandDialog]


def situation_of(made: Scene, now: str = "2026-11-20 10:00", zone: str = "Europe/Paris") -> Situation:
    at = moment(now)

    def clock() -> datetime:
        return at

    return Situation(made.project, made.client, made.platform, assess(made.project, made.around, at), ZoneInfo(zone), clock)


@pytest.fixture
def shown(qtbot: QtBot) -> Shown:
    """Shows a form as the window does."""

    def show(dialog: CommandDialog) -> CommandDialog:
        qtbot.addWidget(dialog, before_close_func=_put_away)
        with qtbot.waitExposed(dialog):
            dialog.open()
        return dialog

    return show


def _put_away(dialog: CommandDialog) -> None:
    """Without being asked about what was typed."""
    dialog.done(QDialog.DialogCode.Rejected)


def command_of(dialog: CommandDialog, qtbot: QtBot) -> Any:
    """What the form hands out when it is confirmed."""
    with qtbot.waitSignal(dialog.command_ready) as ready:
        dialog.confirm_button().click()
    return ready.args[0]


def refusal_of(dialog: CommandDialog, qtbot: QtBot) -> str:
    """What the form says instead; to the keys, too, while its button waits for a choice."""
    with qtbot.assertNotEmitted(dialog.command_ready):
        dialog.confirm_button().click()
        if not dialog.confirm_button().isEnabled():
            qtbot.keyClick(dialog, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    return dialog.refusal()
