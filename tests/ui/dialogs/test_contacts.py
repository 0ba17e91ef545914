"""Each form of the conversation becomes its command, and says what is missing without losing what was typed."""

from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt

from desktop.core import commands as c
from desktop.core.vocabulary import Outcome, PauseReason, Purpose, Variant
from desktop.ui.dialogs.close import CloseDialog
from desktop.ui.dialogs.completed import CompletedDialog, CompletionRejectedDialog
from desktop.ui.dialogs.message import MessageDialog, NoteDialog
from desktop.ui.dialogs.pause import PauseDialog
from desktop.ui.dialogs.quote import QuoteAcceptedDialog, QuoteSentDialog
from desktop.ui.dialogs.reply import ReplyDialog
from desktop.ui.dialogs.request import RequestDialog
from desktop.ui.dialogs.sent import FinalNoticeDialog, FollowUpDialog
from desktop.ui.labels.completion import consequences
from desktop.ui.labels.text import fill
from tests.support.builders import DIRECT, UPWORK, day, follow_up, moment, quote_sent, request, scene, stage
from tests.ui.dialogs.conftest import command_of, refusal_of, situation_of

NOW = moment("2026-11-20 10:00")
ASKED = request("2026-11-13 16:20", "2026-11-19")


@pytest.fixture
def situation():
    return situation_of(scene(ASKED))


def test_a_request_says_what_and_by_when(shown, qtbot, situation):
    dialog = shown(RequestDialog(situation))
    qtbot.keyClicks(dialog.need, "the final artwork")
    dialog.needed_by.setText("2026-11-27")
    dialog.milestone.setCurrentIndex(dialog.milestone.findData(None))
    dialog.text.setPlainText("Could you look at it?")
    assert command_of(dialog, qtbot) == c.RecordRequest(
        "p1", NOW, Purpose.APPROVAL, "the final artwork", day("2026-11-27"), None, "Could you look at it?"
    )


def test_a_request_can_deliver_and_ask_for_the_payment(shown, qtbot):
    from desktop.core.vocabulary import Payment, Work

    made = scene(stages=(stage(Work.IN_PROGRESS, Payment.SECURED),))
    dialog = shown(RequestDialog(situation_of(made)))
    dialog.delivered.click()
    dialog.payment_requested.click()
    command = command_of(dialog, qtbot)
    assert (command.milestone, command.need, command.delivered, command.payment_requested) == ("m1", "Stage", True, True)


def test_what_a_milestone_cannot_do_is_not_offered(shown):
    from desktop.core.vocabulary import Payment, Work

    made = scene(stages=(stage(Work.DELIVERED, Payment.UNSECURED),))
    dialog = shown(RequestDialog(situation_of(made)))
    assert not dialog.delivered.isEnabled()
    assert not dialog.payment_requested.isEnabled()
    direct = shown(RequestDialog(situation_of(scene(stages=(stage(Work.DELIVERED, Payment.UNSECURED),), platform=DIRECT))))
    assert direct.payment_requested.isEnabled()


def test_a_request_for_nothing_is_sent_back(shown, qtbot):
    dialog = shown(RequestDialog(situation_of(scene(stages=()))))
    assert refusal_of(dialog, qtbot) == "Please say what you need, in a few words."
    assert dialog.need.hasFocus()


def test_a_day_that_is_none_is_sent_back(shown, qtbot, situation):
    dialog = shown(RequestDialog(situation))
    dialog.need.setText("approval")
    dialog.needed_by.setText("31 February")
    assert "not a date" in refusal_of(dialog, qtbot)
    assert dialog.need.text() == "approval"


def test_a_reply_is_settled_unless_said_otherwise(shown, qtbot, situation):
    dialog = shown(ReplyDialog(situation))
    dialog.text.setPlainText("Looks lovely")
    assert command_of(dialog, qtbot) == c.RecordReply("p1", NOW, "Looks lovely")


def test_a_promise_wants_its_day(shown, qtbot, situation):
    dialog = shown(ReplyDialog(situation))
    dialog.promised.click()
    assert refusal_of(dialog, qtbot) == "Please say for which date they promised it."
    dialog.promised_by.setText("2026-12-01")
    assert command_of(dialog, qtbot) == c.RecordReply("p1", NOW, "", day("2026-12-01"))


def test_an_automatic_reply_is_another_command(shown, qtbot, situation):
    dialog = shown(ReplyDialog(situation))
    dialog.automatic.click()
    dialog.back_on.setText("2026-12-07")
    assert command_of(dialog, qtbot) == c.RecordAutoReply("p1", NOW, "", day("2026-12-07"))


def test_a_follow_up_keeps_the_words_that_were_sent(shown, qtbot, situation):
    dialog = shown(FollowUpDialog(situation))
    assert "Follow-up 1 to Northlight Tea" in dialog.windowTitle()
    assert "keep the words" in refusal_of(dialog, qtbot)
    dialog.text.setPlainText("  Buongiorno,\n\nspero che vada tutto bene. ")
    command = command_of(dialog, qtbot)
    assert command.text == "  Buongiorno,\n\nspero che vada tutto bene. "
    assert command.language == situation.client.language


@pytest.mark.parametrize(
    ("made", "variant", "says"),
    [
        (scene(ASKED, follow_up("2026-11-19 10:00")), Variant.COMPLETE, "mark the project as complete"),
        (scene(ASKED, follow_up("2026-11-19 10:00"), platform=DIRECT), Variant.COMPLETE, "formally"),
        (scene(ASKED, stages=(stage(ticked=(False,)),)), Variant.INCOMPLETE, "Not everything is delivered"),
        (scene(quote_sent("2026-11-13 10:00"), stages=()), Variant.QUOTE, "close it"),
    ],
)
def test_the_final_notice_says_which_one_it_is(shown, made, variant, says):
    from desktop.ui.widgets.label import Label

    dialog = shown(FinalNoticeDialog(situation_of(made)))
    assert dialog.variant is variant
    assert any(says in label.text() for label in dialog.findChildren(Label))


def test_quote_sent_and_accepted(shown, qtbot):
    from desktop.core.vocabulary import Payment, Work

    planned = scene(quote_sent("2026-11-18 10:00"), stages=(stage(Work.PLANNED, Payment.UNSECURED),) * 2)
    assert command_of(shown(QuoteSentDialog(situation_of(planned))), qtbot) == c.RecordQuoteSent("p1", NOW)
    dialog = shown(QuoteAcceptedDialog(situation_of(planned)))
    dialog.secured["m1"].box.click()
    assert command_of(dialog, qtbot) == c.RecordQuoteAccepted("p1", NOW, "", ("m1",))


def test_a_message_may_be_empty_and_a_note_may_not(shown, qtbot, situation):
    assert command_of(shown(MessageDialog(situation)), qtbot) == c.RecordMessage("p1", NOW)
    note = shown(NoteDialog(situation))
    assert refusal_of(note, qtbot) == "Please write a few words first."
    note.text.setPlainText("call on Monday")
    assert command_of(note, qtbot) == c.AddNote("p1", NOW, "call on Monday")


def test_before_completion_it_says_what_it_does_here(situation):
    said = consequences(situation.platform, situation.client.name)
    assert said[0] == "99designs will ask Northlight Tea to accept the files and pay."
    assert said[1] == "Without an answer, the payment is released after 5 working days."
    assert "last resort" in said[2]
    assert said[3] == "On 99designs it cannot be undone: a completed project stays closed."
    upwork = consequences(UPWORK, "Northlight Tea")
    assert len(upwork) == 3
    assert upwork[1] == "Without an answer, the payment is released after 14 days."


def test_completion_and_its_rejection(shown, qtbot, situation):
    assert command_of(shown(CompletedDialog(situation)), qtbot) == c.RecordCompleted("p1", NOW)
    assert command_of(shown(CompletionRejectedDialog(situation)), qtbot) == c.RecordCompletionRejected("p1", NOW)


def test_completion_waits_for_the_end_of_the_window(shown, situation):
    running = replace(situation.assessment, window_ends_at=NOW + timedelta(hours=1))
    dialog = shown(CompletedDialog(replace(situation, assessment=running)))
    assert not dialog.confirm_button().isEnabled()
    assert dialog.refusal() == "The window of the final notice is still running: your client can answer until it ends."
    over = shown(CompletedDialog(replace(situation, assessment=replace(running, window_ends_at=NOW))))
    assert over.confirm_button().isEnabled()


def test_a_pause_ends_on_a_day_or_is_looked_at_again(shown, qtbot, situation):
    dialog = shown(PauseDialog(situation))
    assert command_of(dialog, qtbot) == c.PauseProject("p1", NOW, PauseReason.HARDSHIP, None, day("2026-12-04"))
    dialog.until_a_day.click()
    assert refusal_of(dialog, qtbot) == "Please say until when."
    dialog.until.setText("2026-12-07")
    dialog.note.setText("bereavement")
    assert command_of(dialog, qtbot) == c.PauseProject("p1", NOW, PauseReason.HARDSHIP, day("2026-12-07"), None, "bereavement")


def test_closing_names_what_is_still_open(shown, qtbot, situation):
    from desktop.ui.widgets.label import Label

    dialog = shown(CloseDialog(situation))
    assert any(label.text() == "Still unpaid: “Stage”." for label in dialog.findChildren(Label))
    assert refusal_of(dialog, qtbot) == "Please choose how it ended."
    dialog.outcomes[Outcome.WRITTEN_OFF].click()
    assert command_of(dialog, qtbot) == c.CloseProject("p1", NOW, Outcome.WRITTEN_OFF)


def test_a_quote_is_withdrawn_rather_than_paid(shown, qtbot):
    dialog = shown(CloseDialog(situation_of(scene(quote_sent("2026-11-13 10:00"), stages=()))))
    assert set(dialog.outcomes) == {Outcome.WITHDRAWN, Outcome.CANCELLED}
    assert command_of(dialog, qtbot).outcome is Outcome.WITHDRAWN


def test_something_of_tomorrow_is_sent_back(shown, qtbot, situation):
    dialog = shown(ReplyDialog(situation))
    dialog.when.set_value(NOW + timedelta(hours=3))
    assert refusal_of(dialog, qtbot) == "This is in the future. Record it once it has happened."


def test_something_of_last_week_can_be_recorded(shown, qtbot, situation):
    dialog = shown(ReplyDialog(situation))
    dialog.when.set_value(moment("2026-11-16 14:05"))
    assert command_of(dialog, qtbot).at == moment("2026-11-16 14:05")


def test_enter_confirms_and_escape_gives_up(shown, qtbot, situation):
    dialog = shown(RequestDialog(situation))
    dialog.need.setText("approval")
    with qtbot.waitSignal(dialog.command_ready):
        qtbot.keyClick(dialog.need, Qt.Key.Key_Return)
    with qtbot.waitSignal(dialog.rejected):
        qtbot.keyClick(dialog, Qt.Key.Key_Escape)


def test_in_a_text_enter_is_a_new_line_and_ctrl_enter_confirms(shown, qtbot, situation):
    dialog = shown(NoteDialog(situation))
    qtbot.keyClicks(dialog.text, "one")
    qtbot.keyClick(dialog.text, Qt.Key.Key_Return)
    qtbot.keyClicks(dialog.text, "two")
    with qtbot.waitSignal(dialog.command_ready) as ready:
        qtbot.keyClick(dialog.text, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert ready.args[0].text == "one\ntwo"


def test_values_are_filled_in_once_and_never_read():
    assert fill("%1 and %2", "%2", "{0}") == "%2 and {0}"
    assert fill("%1 of %1", "a") == "a of a"
    assert fill("%3", "a") == "%3"
