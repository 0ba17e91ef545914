"""The dialogs of the end of a silence say what follows before it is recorded: a reply while paused, support, releases."""

from dataclasses import replace

import pytest

from desktop.core import commands as c
from desktop.core.vocabulary import By, MilestoneKind, Payment, SupportOutcome, Work
from desktop.ui.dialogs.release import ReleaseDialog
from desktop.ui.dialogs.reply import ReplyDialog
from desktop.ui.dialogs.support import SupportContactedDialog, SupportRepliedDialog
from desktop.ui.widgets.label import Label
from tests.support.builders import (
    DIRECT,
    completed,
    final_notice,
    follow_up,
    moment,
    paused,
    request,
    scene,
    stage,
    support_contacted,
)
from tests.ui.dialogs.conftest import command_of, refusal_of, situation_of

NOW = moment("2026-11-20 10:00")
ASKED = request("2026-11-02 10:00")
CLIMBED = (ASKED, follow_up("2026-11-06 10:00"), final_notice("2026-11-10 10:00"))
AWAITED = (stage(Work.DELIVERED, Payment.REQUESTED, amount=125_000), stage(Work.PLANNED, Payment.SECURED, amount=30_000))


def said(dialog) -> list[str]:
    return [label.text() for label in dialog.findChildren(Label) if label.isVisible()]


@pytest.mark.parametrize(
    ("reason", "is_ticked"),
    [("out_of_office", True), ("holiday", True), ("hardship", False), ("agreed", False), ("other", False)],
)
def test_a_reply_while_paused_offers_to_end_the_pause(shown, qtbot, reason, is_ticked):
    dialog = shown(ReplyDialog(situation_of(scene(ASKED, paused("2026-11-10 10:00", reason=reason)))))
    assert dialog.ends_pause.isVisible()
    assert command_of(dialog, qtbot) == c.RecordReply("p1", NOW, ends_pause=is_ticked)
    dialog.ends_pause.box.click()
    assert command_of(dialog, qtbot).ends_pause is not is_ticked


def test_a_promise_can_end_the_pause_and_an_automatic_reply_cannot(shown, qtbot):
    dialog = shown(ReplyDialog(situation_of(scene(ASKED, paused("2026-11-10 10:00")))))
    dialog.promised.click()
    dialog.promised_by.setText("2026-12-01")
    assert command_of(dialog, qtbot).ends_pause
    dialog.automatic.click()
    assert not dialog.ends_pause.isVisible()
    assert isinstance(command_of(dialog, qtbot), c.RecordAutoReply)


def test_without_a_pause_there_is_none_to_end(shown, qtbot):
    dialog = shown(ReplyDialog(situation_of(scene(ASKED))))
    assert not dialog.ends_pause.isVisible()
    assert not command_of(dialog, qtbot).ends_pause


def test_support_contacted_again_says_that_the_count_restarts(shown, qtbot):
    first = shown(SupportContactedDialog(situation_of(scene(*CLIMBED))))
    assert command_of(first, qtbot) == c.RecordSupportContacted("p1", NOW, channel="platform")
    assert not any("counted anew" in text for text in said(first))
    again = shown(SupportContactedDialog(situation_of(scene(*CLIMBED, support_contacted("2026-11-16 10:00")))))
    assert any("counted anew" in text for text in said(again))


def test_how_support_was_contacted_is_kept(shown, qtbot):
    dialog = shown(SupportContactedDialog(situation_of(scene(*CLIMBED))))
    assert [dialog.how.itemText(row) for row in range(dialog.how.count())] == [
        "On 99designs",
        "By email",
        "By phone",
        "In another way",
    ]
    dialog.how.setCurrentIndex(dialog.how.findData("phone"))
    assert command_of(dialog, qtbot).channel == "phone"


def test_a_formal_demand_goes_by_email_or_letter(shown):
    demand = replace(DIRECT, support_name="Formal demand for payment")
    dialog = shown(SupportContactedDialog(situation_of(scene(*CLIMBED, platform=demand))))
    assert dialog.windowTitle() == "Formal demand for payment"
    assert dialog.how.findData("platform") < 0
    assert dialog.how.currentData() == "email"


@pytest.mark.parametrize(
    ("outcome", "follows"),
    [
        (SupportOutcome.CLIENT_REACHED, "It is your turn again. The ladder starts anew with what you ask next."),
        (SupportOutcome.PAID, "The project is closed as paid. Recorded as released by support: “Stage” (€\u00a01\u00a0250)."),
        (SupportOutcome.UNPAID, "The project is closed as written off. €\u00a01\u00a0250 stays unpaid."),
    ],
)
def test_what_came_of_support_says_what_follows(shown, qtbot, outcome, follows):
    made = scene(*CLIMBED, support_contacted("2026-11-16 10:00"), stages=AWAITED)
    dialog = shown(SupportRepliedDialog(situation_of(made)))
    assert refusal_of(dialog, qtbot) == "Please choose what came of it."
    dialog.outcomes[outcome].click()
    assert dialog.follows.text() == follows
    assert command_of(dialog, qtbot) == c.RecordSupportReplied("p1", NOW, outcome)


def test_paid_by_support_with_nothing_awaited_says_that_no_payment_changes(shown):
    made = scene(*CLIMBED, support_contacted("2026-11-16 10:00"), stages=(stage(Work.DELIVERED, Payment.RELEASED),))
    dialog = shown(SupportRepliedDialog(situation_of(made)))
    dialog.outcomes[SupportOutcome.PAID].click()
    assert dialog.follows.text().endswith("so none changes.")


def test_a_release_names_each_payment_and_ticks_what_is_awaited(shown, qtbot):
    dialog = shown(ReleaseDialog(situation_of(scene(*CLIMBED, completed("2026-11-13 10:00"), stages=AWAITED))))
    assert [box.isChecked() for box in dialog.boxes.values()] == [True, False]
    assert command_of(dialog, qtbot) == c.RecordReleased("p1", NOW, ("m1",), By.TIMER)
    dialog.boxes["m2"].box.click()
    assert command_of(dialog, qtbot).milestones == ("m1", "m2")


def test_a_release_without_a_tick_is_asked_for(shown, qtbot):
    dialog = shown(ReleaseDialog(situation_of(scene(ASKED, stages=AWAITED))))
    dialog.boxes["m1"].box.click()
    assert refusal_of(dialog, qtbot) == "Please tick what was released."


def test_before_completion_a_release_is_taken_to_be_the_clients(shown, qtbot):
    dialog = shown(ReleaseDialog(situation_of(scene(ASKED, stages=AWAITED))))
    assert command_of(dialog, qtbot).by is By.CLIENT


def test_without_a_platform_the_client_transfers(shown, qtbot):
    awaited = (stage(Work.DELIVERED, Payment.REQUESTED),)
    dialog = shown(ReleaseDialog(situation_of(scene(ASKED, stages=awaited, platform=DIRECT))))
    assert dialog.windowTitle() == "Was the payment transferred?"
    assert dialog.confirm_button().text() == "It was transferred"
    assert not dialog.by.isVisible()
    assert command_of(dialog, qtbot).by is By.CLIENT


def test_where_the_platform_holds_nothing_there_is_nothing_to_release(shown):
    unsecured = (stage(Work.DELIVERED, Payment.UNSECURED),)
    dialog = shown(ReleaseDialog(situation_of(scene(ASKED, stages=unsecured))))
    assert not dialog.confirm_button().isEnabled()
    assert any("holds no money here" in text for text in said(dialog))
    direct = shown(ReleaseDialog(situation_of(scene(ASKED, stages=unsecured, platform=DIRECT))))
    assert direct.confirm_button().isEnabled()


def test_what_is_released_or_was_never_agreed_is_not_offered(shown):
    stages = (
        stage(Work.APPROVED, Payment.RELEASED),
        stage(Work.PLANNED, Payment.SECURED, kind=MilestoneKind.CANCELLATION_FEE),
        stage(Work.CANCELLED, Payment.SECURED),
    )
    dialog = shown(ReleaseDialog(situation_of(scene(ASKED, stages=stages))))
    assert not dialog.boxes
    assert any("no payment left" in text for text in said(dialog))
