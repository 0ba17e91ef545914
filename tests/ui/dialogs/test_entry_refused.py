"""What is missing or cannot be read in a new project is asked for, each thing in its place."""

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt

from desktop.core.vocabulary import MilestoneKind
from desktop.ui.dialogs.entry.row import RowState
from desktop.ui.dialogs.new_project import NewProjectDialog
from tests.support.offers import an_offer
from tests.ui.dialogs.conftest import command_of, refusal_of


@pytest.fixture
def form(shown):
    return shown(NewProjectDialog(an_offer()))


def test_what_is_missing_is_asked_for_in_its_place(form, qtbot):
    assert refusal_of(form, qtbot) == "Please give the project a title."
    form.project_title.setText("Poster")
    assert refusal_of(form, qtbot) == "Please say who the client is."
    form.client.setEditText("Northlight Tea")
    form.total.setText("12x")
    assert "not an amount" in refusal_of(form, qtbot)
    assert form.total.hasFocus()
    form.total.setText("")
    second = form.plan.rows.rows[1]
    second.amount.setText("a lot")
    assert "not an amount" in refusal_of(form, qtbot)
    assert second.amount.hasFocus()
    second.amount.setText("1")
    second.title.setText("x" * 1001)
    assert "too long" in refusal_of(form, qtbot)
    assert second.title.hasFocus()
    second.show_state(RowState(MilestoneKind.STAGE, "Print", own_title=True))
    assert refusal_of(form, qtbot) == "“Print” has no amount yet. Type one, or 0 if it costs nothing."
    second.amount.setText("0")
    assert [(m.title, m.amount) for m in command_of(form, qtbot).milestones] == [("Print", 0)]


def test_a_row_that_was_refused_can_be_taken_out(form, qtbot):
    form.project_title.setText("Poster")
    form.client.setEditText("Northlight Tea")
    refused = form.plan.rows.rows[1]
    refused.amount.setText("a lot")
    assert "not an amount" in refusal_of(form, qtbot)
    qtbot.keyClick(refused.amount, Qt.Key.Key_Delete, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert command_of(form, qtbot).milestones == ()
    assert form.refusal() == ""
