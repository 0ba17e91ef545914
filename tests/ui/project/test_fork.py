"""At the final notice the panel says complete or incomplete and why, and what is open can be ticked right there."""

from datetime import timedelta

import pytest

from desktop.core.commands import (
    AddMilestone,
    PauseProject,
    RecordCompleted,
    RecordFinalNotice,
    RecordFollowUp,
    RecordSupportContacted,
    TickDeliverable,
)
from desktop.core.model import Deliverable, Milestone
from desktop.core.vocabulary import PauseReason, Payment, Work
from desktop.ui.project.facts import gather
from desktop.ui.project.fork import fork_of

GUIDE = Milestone("x1", "Guide", amount=30_000, work=Work.PLANNED, deliverables=(Deliverable("Print"), Deliverable("Web")))
FILM = Milestone("x2", "Film", amount=30_000, work=Work.IN_PROGRESS, payment=Payment.SECURED)


@pytest.fixture
def followed_up(session, service, clock):
    """All follow-ups about the tea tins are sent; the final notice is next."""

    def run(*milestones: Milestone) -> None:
        for milestone in milestones:
            assert session.run(AddMilestone("tea", milestone)) is None
        for days in (6, 8):
            assert session.run(RecordFollowUp("tea", clock(), "Spero che vada tutto bene.")) is None
            clock.advance(days=days)

    return run


@pytest.fixture
def notified(followed_up, session, clock):
    """The final notice is sent too."""

    def run(*milestones: Milestone) -> None:
        followed_up(*milestones)
        assert session.run(RecordFinalNotice("tea", clock(), "Preferirei finire insieme.")) is None
        clock.advance(hours=20)

    return run


def fork(service):
    facts = gather(service, "tea")
    assert facts is not None
    return fork_of(facts)


def box(panel, name: str):
    (found,) = [one.box for one in panel.body.fork.boxes() if one.box.accessibleIdentifier() == name]
    return found


def test_there_is_no_fork_before_the_final_notice(shown):
    assert not shown("tea").body.fork.isVisible()


def test_a_complete_project_says_what_the_notice_will_announce(shown, followed_up):
    followed_up()
    section = shown("tea").body.fork
    assert section.isVisible()
    assert section.texts() == [
        "Complete or incomplete?",
        "Complete: everything agreed is delivered.",
        "The final notice will say that you mark the project as complete on 99designs after 48 hours.",
    ]
    assert not section.boxes()


def test_what_is_open_is_named_and_ticked_right_there(shown, followed_up, service):
    followed_up(GUIDE)
    panel = shown("tea")
    assert "Incomplete: not everything agreed is delivered yet." in panel.body.fork.texts()
    assert "99designs does not hold the money for it yet." in panel.body.fork.texts()
    box(panel, "fork.x1.2").click()
    ticked = next(m for m in service.project("tea").milestones if m.id == "x1").deliverables
    assert [one.delivered_on is not None for one in ticked] == [False, True]
    assert box(panel, "fork.x1.2").isChecked()
    box(panel, "fork.x1").click()
    assert next(m for m in service.project("tea").milestones if m.id == "x1").work is Work.DELIVERED
    assert "Complete: everything agreed is delivered." in panel.body.fork.texts()


def test_ticking_a_milestone_can_be_undone_in_one_step(shown, followed_up, session, service):
    followed_up(GUIDE)
    panel = shown("tea")
    box(panel, "fork.x1").click()
    session.undo_stack.undo()
    assert next(m for m in service.project("tea").milestones if m.id == "x1") == GUIDE
    assert not box(panel, "fork.x1").isChecked()


def test_a_delivered_milestone_with_an_open_deliverable_asks_for_that_alone(shown, followed_up, session, clock):
    followed_up()
    session.run(TickDeliverable("tea", "te3", 0, None))
    panel = shown("tea")
    assert "“Final artwork” is delivered, but for:" in panel.body.fork.texts()
    assert [one.box.accessibleIdentifier() for one in panel.body.fork.boxes()] == ["fork.te3.1"]


def test_the_focus_stays_in_the_list_when_a_tick_changes_it(shown, followed_up):
    followed_up(GUIDE, FILM)
    panel = shown("tea")
    box(panel, "fork.x1").setFocus()
    box(panel, "fork.x1").click()
    assert box(panel, "fork.x2").hasFocus()


def test_before_completing_it_says_what_that_does_here(shown, notified):
    notified()
    texts = shown("tea").body.fork.texts()
    assert "The final notice went out as “complete”: everything agreed was delivered." in texts
    assert "Without an answer, the payment is released after 5 working days." in texts
    assert "On 99designs it cannot be undone: a completed project stays closed." in texts
    assert any("last resort" in text and "beyond their control" in text for text in texts)


def test_a_notice_that_was_sent_stays_what_it_was(shown, notified, service):
    notified(FILM)
    panel = shown("tea")
    assert "Still open. What you deliver now does not change the notice:" in panel.body.fork.texts()
    box(panel, "fork.x2").click()
    assert panel.body.fork.texts() == [
        "Complete or incomplete?",
        "The final notice went out as “incomplete”: not everything agreed was delivered.",
    ]


def test_a_pause_completion_and_support_end_the_section(notified, session, service, clock):
    notified()
    session.run(PauseProject("tea", clock(), PauseReason.HARDSHIP))
    assert fork(service) is None
    session.undo_stack.undo()
    assert fork(service) is not None
    clock.advance(days=2)
    assert session.run(RecordCompleted("tea", clock())) is None
    assert fork(service) is None
    assert session.run(RecordSupportContacted("tea", clock() - timedelta(minutes=1))) is None
    assert fork(service) is None


def test_a_long_list_says_how_much_more_there_is(followed_up, service):
    followed_up(*(Milestone(f"y{number}", f"Part {number}") for number in range(11)))
    found = fork(service)
    assert len(found.milestones) == 8
    assert found.more == 3


def test_a_milestone_that_is_its_only_deliverable_has_one_box(followed_up, service):
    followed_up(Milestone("x3", "Poster", amount=30_000, deliverables=(Deliverable("Poster"),)), GUIDE)
    found = fork(service)
    assert found is not None
    assert {one.id: len(one.ticks) for one in found.milestones if one.id in ("x1", "x3")} == {"x1": 2, "x3": 0}
