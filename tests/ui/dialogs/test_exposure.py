"""While a project is planned, the form and the panel show what is at stake after each stage, as the amounts are typed."""

import pytest

from desktop.core.model import Milestone
from desktop.core.vocabulary import MilestoneKind
from desktop.ui.dialogs.new_project import NewProjectDialog
from desktop.ui.widgets.exposure_picture import ExposurePicture
from tests.support.offers import an_offer


@pytest.fixture
def form(shown):
    return shown(NewProjectDialog(an_offer()))


def amounts(form) -> list[str]:
    return [bar.amount for bar in form.exposure.bars.bars()]


def test_it_follows_what_is_typed(form):
    assert not form.exposure.isVisible()
    form.plan.rows.rows[2].amount.setText("3200")
    assert form.exposure.isVisible()
    assert amounts(form) == ["€\u00a03\u00a0200"]
    assert form.exposure.bars.accessibleName() == "What you lose if the client vanishes: €\u00a03\u00a0200 after “Final files”."
    form.plan.rows.rows[2].title.setText("Label")
    assert form.exposure.bars.bars()[0].name == "after “Label”"


def test_an_amount_half_typed_leaves_the_picture(form):
    form.plan.rows.rows[2].amount.setText("3200")
    form.plan.rows.rows[2].amount.setText("3200,")
    assert amounts(form) == ["€\u00a03\u00a0200"]


def test_the_deposit_that_halves_it_is_added_with_one_click(form):
    form.plan.rows.rows[1].amount.setText("1200")
    form.plan.rows.rows[2].amount.setText("2000")
    assert form.exposure.hint.text() == "A deposit of €\u00a01\u00a0200 would halve it."
    form.exposure.add.click()
    assert [m.amount for m in form.plan.rows.drawn("EUR")] == [120_000, 100_000, 100_000]
    assert form.plan.rows.sum("EUR") == 320_000
    assert amounts(form) == ["€\u00a01\u00a0000", "€\u00a01\u00a0000"]
    assert not form.exposure.hint.isVisible()


def test_without_a_free_row_for_it_the_deposit_is_only_named(form):
    form.plan.rows.rows[0].kind.setCurrentIndex(form.plan.rows.rows[0].kind.findData(MilestoneKind.STAGE))
    form.plan.rows.rows[2].amount.setText("3200")
    assert form.exposure.hint.isVisible()
    assert not form.exposure.add.isVisible()


def test_yen_have_no_cents(form):
    form.currency.setCurrentIndex(form.currency.findData("JPY"))
    form.plan.rows.rows[2].amount.setText("33333")
    assert form.exposure.hint.text() == "A deposit of ¥\u00a016\u00a0667 would halve it."


def test_where_the_platform_can_hold_the_money_that_is_said(form):
    form.plan.rows.rows[2].amount.setText("3200")
    assert not form.exposure.held.isVisible()
    form.platform.setCurrentIndex(form.platform.findData("99designs"))
    assert form.exposure.held.text() == "Once 99designs holds the money for a stage, that stage is safe."
    assert form.exposure.held.isVisible()


def test_many_stages_are_summed_up(qtbot):
    picture = ExposurePicture()
    qtbot.addWidget(picture)
    picture.show_plan([Milestone(f"m{n}", f"Part {n}", amount=100 * n) for n in range(1, 201)], "EUR", None, False)
    assert len(picture.bars.bars()) == 5
    assert "195 more stages, up to €\u00a0200" in picture.bars.accessibleName()
