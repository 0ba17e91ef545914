"""The forms of clients, projects and milestones."""

import pytest
from PySide6.QtCore import Qt

from desktop.core import commands as c
from desktop.core.model import Client, Deliverable, Milestone
from desktop.core.vocabulary import By, Formality, Payment, Work
from desktop.ui.dialogs.client import ClientDialog
from desktop.ui.dialogs.delete import DeleteClientDialog, DeleteProjectDialog
from desktop.ui.dialogs.edit_project import EditProjectDialog
from desktop.ui.dialogs.milestone import MilestoneDialog, merged
from desktop.ui.dialogs.move import MoveDialog
from desktop.ui.widgets.label import Label
from tests.support.builders import DIRECT, LONDON, NINETY_NINE, day, moment, request, scene, stage
from tests.ui.dialogs.conftest import command_of, refusal_of, situation_of

NOW = moment("2026-11-20 10:00")


def notes(dialog) -> list[str]:
    return [label.text() for label in dialog.findChildren(Label)]


def test_a_client_is_made_and_changed(shown, qtbot):
    new = shown(ClientDialog(Client("c9", "", country="FR"), True, "Europe/Paris"))
    assert refusal_of(new, qtbot) == "Please give the client a name."
    new.client_name.setText("Kiln & Co")
    assert command_of(new, qtbot) == c.CreateClient(Client("c9", "Kiln & Co", country="FR"))
    edit = shown(ClientDialog(LONDON, False, "Europe/Paris"))
    edit.person.setText("Elena Rossi")
    edit.places.formality.setCurrentIndex(edit.places.formality.findData(Formality.INFORMAL))
    changed = command_of(edit, qtbot)
    assert isinstance(changed, c.EditClient)
    assert (changed.client.person, changed.client.formality) == ("Elena Rossi", Formality.INFORMAL)
    assert (changed.client.country, changed.client.subdivision, changed.client.time_zone) == ("GB", "ENG", "Europe/London")


def test_what_the_form_does_not_show_of_a_client_stays(shown, qtbot):
    from dataclasses import replace

    from desktop.core.model import DateRange, PolicyValues

    client = replace(
        LONDON,
        language="pt-BR",
        days_off=(DateRange(day("2026-12-24"), day("2026-12-31")),),
        policy=PolicyValues(window_hours=72),
        weekend=frozenset({4, 5}),
    )
    assert command_of(shown(ClientDialog(client, False, "Europe/Paris")), qtbot).client == client


def test_editing_a_project_keeps_what_it_does_not_show(shown, qtbot):
    from dataclasses import replace

    from desktop.core.model import PolicyValues

    project = replace(scene().project, policy=PolicyValues(window_hours=72), tags=("tea",))
    dialog = shown(EditProjectDialog(project, (LONDON,), (DIRECT, NINETY_NINE)))
    dialog.project_title.setText("Tea tins")
    dialog.tags.setText("tea, packaging, tea")
    assert command_of(dialog, qtbot) == c.EditProject(
        "p1", "c1", "Tea tins", "EUR", "99designs", ("tea", "packaging"), PolicyValues(window_hours=72)
    )


def test_the_currency_of_money_asked_for_cannot_be_touched(shown):
    paid = scene(stages=(stage(Work.DELIVERED, Payment.RELEASED),)).project
    assert not shown(EditProjectDialog(paid, (LONDON,), (NINETY_NINE,))).currency.isEnabled()
    assert shown(EditProjectDialog(scene().project, (LONDON,), (NINETY_NINE,))).currency.isEnabled()


def test_a_milestone_is_added_with_what_it_delivers(shown, qtbot):
    dialog = shown(MilestoneDialog(situation_of(scene()), Milestone("m9", ""), True))
    assert "title" in refusal_of(dialog, qtbot)
    dialog.milestone_title.setText("Posters")
    dialog.amount.setText("300")
    dialog.deliverables.setPlainText("A3 poster\n\n A2 poster ")
    added = command_of(dialog, qtbot)
    assert isinstance(added, c.AddMilestone)
    assert added.milestone == Milestone(
        "m9", "Posters", amount=30_000, deliverables=(Deliverable("A3 poster"), Deliverable("A2 poster"))
    )


def test_the_amount_of_money_asked_for_cannot_be_touched(shown, qtbot):
    requested = scene(stages=(stage(Work.DELIVERED, Payment.REQUESTED),))
    dialog = shown(MilestoneDialog(situation_of(requested), requested.project.milestones[0], False))
    assert not dialog.amount.isEnabled()
    assert command_of(dialog, qtbot).amount == 50_000


TICKED = (Deliverable("A", day("2026-11-01")), Deliverable("B", None), Deliverable("C", day("2026-11-02")))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("A\nB\nC", TICKED),
        ("C\nA", (TICKED[2], TICKED[0])),
        ("A2\nB\nC", (Deliverable("A2", day("2026-11-01")), TICKED[1], TICKED[2])),
        ("new\nA\nB\nC", (Deliverable("new"), *TICKED)),
        ("", ()),
    ],
)
def test_what_was_delivered_stays_ticked_when_lines_change(text, expected):
    assert merged(text, TICKED) == expected


def test_a_release_says_by_whom(shown, qtbot):
    made = scene(stages=(stage(Work.DELIVERED, Payment.REQUESTED), stage(Work.DELIVERED, Payment.SECURED)))
    situation = situation_of(made)
    dialog = shown(MoveDialog(situation, made.project.milestones[0], payment=Payment.RELEASED))
    assert command_of(dialog, qtbot) == c.MoveMilestone("p1", "m1", NOW, payment=Payment.RELEASED, by=By.CLIENT)


def test_delivering_what_nobody_holds_money_for_is_warned_about(shown):
    made = scene(stages=(stage(Work.IN_PROGRESS, Payment.UNSECURED),))
    dialog = shown(MoveDialog(situation_of(made), made.project.milestones[0], work=Work.DELIVERED))
    assert any("does not hold the money" in text for text in notes(dialog))
    direct = scene(stages=(stage(Work.IN_PROGRESS, Payment.UNSECURED),), platform=DIRECT)
    dialog = shown(MoveDialog(situation_of(direct), direct.project.milestones[0], work=Work.DELIVERED))
    assert not any("does not hold the money" in text for text in notes(dialog))


def test_enter_never_deletes(shown, qtbot):
    dialog = shown(DeleteProjectDialog(scene().project))
    with qtbot.assertNotEmitted(dialog.command_ready), qtbot.waitSignal(dialog.rejected):
        qtbot.keyClick(dialog, Qt.Key.Key_Return)


def test_before_deleting_it_says_what_will_be_gone(shown, qtbot):
    project = scene(request("2026-11-13 16:20")).project
    dialog = shown(DeleteProjectDialog(project))
    assert "With it go 1 milestone and 1 entry of its history." in notes(dialog)
    assert command_of(dialog, qtbot) == c.DeleteProject("p1")
    client = shown(DeleteClientDialog(LONDON, (project,) * 7))
    assert any("and 2 more" in text for text in notes(client))
    assert command_of(client, qtbot) == c.DeleteClient("c1")
