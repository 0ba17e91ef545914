"""Templates of milestones: those that are there, and the designer's own."""

from dataclasses import replace

import pytest

from desktop.core.plans import Plan, Share, Template
from desktop.core.vocabulary import MilestoneKind
from desktop.ui.dialogs.new_project import NewProjectDialog
from tests.support.offers import an_offer

D, S = MilestoneKind.DEPOSIT, MilestoneKind.STAGE


@pytest.fixture
def form(shown):
    made = shown(NewProjectDialog(an_offer()))
    made.total.setText("1000")
    return made


def amounts(form) -> list[str]:
    return [row.amount.text() for row in form.plan.rows.rows]


def titles(form) -> list[str]:
    return [row.title.text() for row in form.plan.rows.rows]


def test_a_template_with_its_numbers(form):
    form.plan.templates.chips[Template.STAGES].click()
    assert titles(form) == ["Deposit", "Stage 1", "Stage 2", "Final files"]
    assert amounts(form) == ["300", "233.34", "233.33", "233.33"]
    form.plan.templates.deposit.setValue(40)
    form.plan.templates.stages.setValue(2)
    assert titles(form) == ["Deposit", "First drafts", "Final files"]
    assert amounts(form) == ["400", "300", "300"]
    form.plan.templates.chips[Template.AT_THE_END].click()
    assert (titles(form), amounts(form)) == (["Final files"], ["1\u00a0000"])


def test_what_a_template_replaced_can_be_put_back(form):
    form.plan.rows.rows[0].title.setText("Half of the deposit")
    form.plan.templates.chips[Template.HALVES].click()
    assert titles(form) == ["Deposit", "Final files"]
    form.plan.balance.back.click()
    assert titles(form) == ["Half of the deposit", "First drafts", "Final files"]
    assert amounts(form) == ["300", "400", "300"]
    assert form.plan.templates.key() == ""


def test_own_templates_are_kept_used_renamed_and_removed(shown, qtbot):
    offer = an_offer()
    form = shown(NewProjectDialog(offer))
    form.total.setText("1000")
    form.plan.templates.chips[Template.HALVES].click()
    form.plan.rows.rows[1].title.setText("Print files")
    form.plan.rows.rows[1].kind.setCurrentIndex(form.plan.rows.rows[1].kind.findData(S))
    dialog = form.plan.ask_name()
    dialog.field.setText("Menus")
    dialog.confirm.click()
    assert offer.kept.all() == (Plan("Menus", (Share(D, 50, 3, "Deposit"), Share(S, 50, 10, "Print files"))),)
    again = shown(NewProjectDialog(replace(offer, template="own:menus")))
    assert titles(again) == ["Deposit", "Print files"]
    again.total.setText("500")
    assert amounts(again) == ["250", "250"]
    texts = [action.text() for action in again.plan.templates.menu().actions() if action.text()]
    assert texts == ["Save these milestones as a template…", "Rename “Menus”…", "Remove “Menus”"]
    renaming = again.plan.ask_name("Menus")
    renaming.field.setText("Carte")
    renaming.confirm.click()
    assert again.plan.templates.key() == "own:carte"
    again.plan.templates.menu().actions()[-1].trigger()
    assert offer.kept.all() == ()
    assert titles(again) == ["Deposit", "Print files"]


def test_amounts_typed_by_hand_become_the_shares_of_an_own_template(form):
    form.plan.rows.rows[0].amount.setText("100")
    assert [share.weight for share in form.plan.rows.shares("EUR")] == [10_000, 40_000, 30_000]
