"""The whole ladder as a new designer would try it, in a real window and from outside: intervals for one client, kindness for
another, a quote until it is withdrawn, and a project through completion, rejection and support. At each point the screen says
what happened and what is next. The clocks of Paris change within the last window."""

import json

import pytest

from tests.e2e.whole_studio import Studio
from tests.support.outside import Session


@pytest.fixture
def studio(desk: Session) -> Studio:
    clock = desk.clock("Europe/Paris")
    clock.set("@2026-03-10 10:00:00")
    return Studio(desk, clock)


@pytest.mark.timeout(120)
def test_intervals_of_one_client_and_kindness_for_another(studio: Studio):
    studio.card("client_turn", "Tea tin range", "follow-up 1 on Thursday 12 March")
    _set_own_intervals(studio)
    studio.card("client_turn", "Tea tin range", "follow-up 1 on Monday 16 March")
    studio.open("client_turn", "Tea tin range")
    for rung in ("Follow-up 2", "Follow-up 3", "Final notice"):
        studio.says(f"{rung}, planned", "ladder.*")
    studio.press("panel.why")
    sheet = studio.wait(studio.frame, "why")
    studio.wait(sheet, "why.heading", "Follow-up 1: Mon 16 Mar at 09:00")
    studio.wait(sheet, name="The number is set for Northlight Tea.")
    studio.desk.hands.key("Escape")
    studio.desk.until(lambda: next(studio.frame.find_all(id="why"), None) is None, "the sheet to go")
    studio.says("Tea tin range", "panel.title")  # only the sheet was closed

    studio.open("client_turn", "Book cover")
    studio.press("panel.pause")
    form = studio.window("dialog.pause")
    studio.wait(form, "pause.note").set_text("bereavement")
    studio.confirm(form)
    studio.says("Paused for hardship until you resume it. Look at it again on Tue 24 Mar.", "paused.headline")
    studio.says("A kind word is enough for now.", "paused.meanwhile")
    studio.card("client_turn", "Book cover", "for hardship")


def _set_own_intervals(studio: Studio) -> None:
    """5, 5 and 5 instead of 3 and 4 for one client; what moves is said before it is saved."""
    studio.wait(studio.frame, "sidebar.clients").press()
    studio.desk.hands.click(studio.wait(studio.frame, name="Northlight Tea*"))
    studio.wait(studio.frame, "clients.edit").press()
    form = studio.window("dialog.client")
    studio.wait(form, "client.intervals").press()
    studio.wait(form, "client.policy.follow-up-after.origin", "3, then 4 by default")
    studio.wait(form, "client.policy.follow-up-after.set").press()
    studio.wait(form, "client.policy.follow-up-after.more").press()
    for number in (1, 2, 3):
        studio.desk.hands.fill(studio.wait(form, f"client.policy.follow-up-after.{number}"), "5")
    studio.desk.hands.key("Tab")
    studio.wait(form, "impact.summary", "1 due date moves:")
    studio.wait(form, "impact.1", "Tea tin range, follow-up 1: Thu 12 Mar → Mon 16 Mar")
    studio.confirm(form)
    studio.wait(studio.frame, "sidebar.board").press()


@pytest.mark.timeout(120)
def test_a_quote_until_it_is_withdrawn(studio: Studio):
    studio.open("quote", "Packaging refresh")
    studio.write("follow_up", "Follow-up 1 to Atelier Brume")
    studio.card("quote", "Packaging refresh", "Sent 5 days ago, follow-up 2 on Monday 16 March")
    studio.later("2026-03-16 10:00:00")
    studio.write("follow_up", "Follow-up 2 to Atelier Brume")
    studio.later("2026-03-27 10:00:00")
    studio.write("final_notice", "Final notice to Atelier Brume")
    studio.card("quote", "Packaging refresh", "ends in 4[78] hours, then withdrawing the quote")
    studio.says("Sun 29 Mar 11:00", "ladder.*")  # an hour later on the wall: the clocks go forward
    studio.later("2026-03-29 10:59:00")
    studio.card("quote", "Packaging refresh", "ends in 1 hour")
    studio.later("2026-03-29 11:00:30")
    studio.says("The window has ended", "panel.status")
    studio.press("panel.close_project")
    studio.confirm(studio.window("dialog.close"))
    studio.says("Quote withdrawn 29 Mar", "panel.status")
    studio.card("closed", "Packaging refresh", "ithdrawn 29 Mar")


@pytest.mark.timeout(120)
def test_a_project_through_completion_rejection_and_support(studio: Studio):
    studio.open("follow_up", "Mobile onboarding")
    studio.says("Incomplete: not everything agreed is delivered yet.")
    studio.press("fork.Screens.1")
    studio.says("Complete: everything agreed is delivered.")
    studio.write("final_notice", "Final notice to Quill Health")
    studio.card("final_notice", "Mobile onboarding", "then marking as complete")
    studio.later("2026-03-12 10:30:00")
    _mark_complete(studio)
    studio.says("by 19 Mar", "ladder.*")
    studio.press("panel.completion_rejected")
    studio.confirm(studio.window("dialog.completion-rejected"))
    studio.card("my_turn", "Mobile onboarding", "Answered today")

    _deliver_again(studio)
    studio.later("2026-03-17 10:00:00")
    studio.write("follow_up", "Follow-up 1 to Quill Health")
    studio.close_panel()
    studio.desk.hands.drag(studio.card("follow_up", "Mobile onboarding"), studio.area("board.final_notice"))
    studio.send("Final notice to Quill Health")
    studio.open("final_notice", "Mobile onboarding")
    studio.later("2026-03-19 10:30:00")
    _mark_complete(studio)
    studio.card("final_notice", "Mobile onboarding", "Check release Fri 27")
    studio.later("2026-03-27 10:00:00")
    studio.write("support_contacted", "Request to 99designs support", asked=False)
    studio.says("With 99designs support, day 1; ask again Wed 1 Apr.", "panel.next")
    studio.later("2026-03-30 10:00:00")
    studio.press("panel.support_replied")
    form = studio.window("dialog.support-replied")
    studio.wait(form, "support-replied.paid").press()
    studio.wait(form, "support-replied.follows", "The project is closed as paid. Recorded as released by support: “Screens”*")
    studio.confirm(form)
    studio.says("Paid 30 Mar", "panel.status")
    studio.card("closed", "Mobile onboarding", "Paid 30 Mar")
    studio.later("2026-03-30 11:00:00")  # a program that starts begins at the moment that was set
    _agrees_with_the_command_line(studio)


def _mark_complete(studio: Studio) -> None:
    studio.press("panel.completed")
    form = studio.window("dialog.completed")
    studio.wait(form, name="On 99designs it cannot be undone: a completed project stays closed.")
    studio.confirm(form)


def _deliver_again(studio: Studio) -> None:
    studio.press("panel.request")
    form = studio.window("dialog.request")
    studio.desk.hands.fill(studio.wait(form, "request.need"), "your approval of the new screens")
    studio.wait(form, "request.delivered").press()
    studio.confirm(form)
    studio.card("client_turn", "Mobile onboarding", "follow-up 1 on Tuesday 17 March")


def _agrees_with_the_command_line(studio: Studio) -> None:
    told = json.loads(studio.tell("agenda", "--json"))["projects"]
    mobile = next(project for project in told if project["id"] == "mobile")
    assert (mobile["column"], mobile["money"]["paid"]) == ("closed", 108_000)
    tins = next(project for project in told if project["id"] == "tins")
    assert tins["next"]["step"] == "follow_up"
    assert tins["ladder"][0]["why"]["source"] == "default"
