"""Milestones in the panel: what is paid, ticks, and the moves M3 allows."""

import pytest
from PySide6.QtCore import Qt

from desktop.core.model import Milestone
from desktop.core.vocabulary import Payment, Work
from desktop.ui.project.facts import Facts, gather
from desktop.ui.project.milestone_facts import rows_of
from desktop.ui.project.moves_menu import moves_menu
from desktop.ui.widgets.tick_box import TickBox


def facts_of(service, project: str) -> Facts:
    found = gather(service, project)
    assert found is not None
    return found


def row(panel, number: int):
    return panel.body.milestones.rows()[number]


def test_the_rows_say_status_day_and_amount(service):
    rows = rows_of(facts_of(service, "tea"))
    assert [(r.milestone.title, r.status, " ".join(r.amount.split())) for r in rows] == [
        ("Deposit", "Released", "€ 625"),
        ("Concepts", "Released 30 Oct", "€ 625"),
        ("Final artwork", "Requested 13 Nov", "€ 1 250"),
    ]


def test_work_to_come_says_when_it_is_due(service):
    rows = rows_of(facts_of(service, "brand"))
    assert [r.status for r in rows] == ["Released", "In progress, secured, due 26 Nov", "Planned, due 15 Dec"]


def test_what_color_says_is_spoken_too(service):
    spoken = rows_of(facts_of(service, "tea"))[2].spoken.replace("\xa0", " ")
    assert spoken == "Final artwork, € 1 250, work: delivered, payment: requested"


def test_a_deliverable_is_ticked_in_its_open_row(shown, service, qtbot):
    panel = shown("brand")
    row(panel, 1).line.click()
    box = row(panel, 1).findChildren(TickBox)[0]
    box.box.click()
    assert service.project("brand").milestones[1].deliverables[0].delivered_on is not None
    assert box.isChecked()
    box.box.click()
    assert service.project("brand").milestones[1].deliverables[0].delivered_on is None
    assert not box.isChecked()


def test_a_row_opens_and_closes_by_keyboard(shown, qtbot):
    panel = shown("brand")
    line = row(panel, 1).line
    line.setFocus()
    qtbot.keyClick(line, Qt.Key.Key_Space)
    assert row(panel, 1).findChildren(TickBox)[0].isVisible()
    qtbot.keyClick(line, Qt.Key.Key_Space)
    assert not row(panel, 1).findChildren(TickBox)[0].isVisible()


def actions(panel, service, project: str, number: int, kind: str = "") -> dict:
    facts = facts_of(service, project)
    chosen: list = []
    menu = moves_menu(facts, facts.project.milestones[number], kind, chosen.append, panel)
    return {action.objectName(): action for action in menu.actions() if not action.isSeparator()}


def test_only_legal_moves_can_be_chosen_and_the_others_say_why(shown, service):
    found = actions(shown("tea"), service, "tea", 2)
    allowed = {name for name, action in found.items() if action.isEnabled()}
    present = {name for name, action in found.items() if action.isChecked()}
    assert present == {"move.delivered", "move.requested"}
    assert allowed - present == {
        f"move.{to}" for to in ("approved", "in_progress", "cancelled", "released", "waived", "refunded")
    }
    assert found["move.planned"].statusTip() == "The work on “Final artwork” cannot go from “Delivered” to “Planned”."
    assert "Unsecured" in found["move.unsecured"].statusTip()


def test_a_move_that_is_chosen_is_told(shown, service):
    panel, facts = shown("tea"), facts_of(service, "tea")
    chosen: list[Work | Payment] = []
    menu = moves_menu(facts, facts.project.milestones[2], "", chosen.append, panel)
    for action in menu.actions():
        action.trigger()
    assert chosen == [
        *(Work.IN_PROGRESS, Work.APPROVED, Work.CANCELLED),
        *(Payment.RELEASED, Payment.REFUNDED, Payment.WAIVED),
    ]


def test_the_menu_of_one_side_holds_only_that_side(shown, service):
    found = actions(shown("tea"), service, "tea", 2, "payment")
    assert set(found) == {f"move.{payment.value}" for payment in Payment}


def test_rows_follow_what_is_added_and_removed(shown, session):
    from desktop.core.commands import AddMilestone, RemoveMilestone

    panel = shown("tea")
    row(panel, 0).line.click()
    session.run(AddMilestone("tea", Milestone("new", "Posters", amount=10_000)))
    assert len(panel.body.milestones.rows()) == 4
    assert row(panel, 0).line.isChecked()
    session.run(RemoveMilestone("tea", "new"))
    assert len(panel.body.milestones.rows()) == 3


def test_removing_a_milestone_under_way_is_refused_in_a_sentence(shown, said):
    panel = shown("tea")
    row(panel, 2).remove_requested.emit()
    assert said == ["“Final artwork” is already under way, so it stays. Cancel it instead, and it leaves the total."]


@pytest.mark.parametrize("work", list(Work))
@pytest.mark.parametrize("payment", list(Payment))
def test_every_state_of_a_milestone_has_words(service, work, payment):
    from dataclasses import replace

    facts = facts_of(service, "tea")
    milestone = Milestone("m", "Stage", work=work, payment=payment)
    changed = replace(facts, project=replace(facts.project, milestones=(milestone,)))
    assert rows_of(changed)[0].status
