"""Promise 11: every command, in any order: what stood before it stands after its undo, and a redo is the first doing again."""

import tempfile
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from desktop.core import commands as c
from desktop.core.card import Card
from desktop.core.edits import Change
from desktop.core.history import standing
from desktop.core.model import Client, Deliverable, Milestone, PolicyValues, Studio
from desktop.core.refusal import Refused
from desktop.core.vocabulary import By, MilestoneKind, Outcome, PauseReason, Payment, Purpose, SupportOutcome, Work
from desktop.services.service import Service
from desktop.storage.card_rows import card
from desktop.storage.store import Store
from tests.services.conftest import HandClock, service_over

HAPPENINGS = ("quote", "message", "follow_up", "final_notice", "completed", "rejected", "support", "resume", "reopen")
PLATFORMS = ("99designs", "upwork", "freelancer", "direct")


def what_stands(store: Store) -> tuple[Studio, list[Card]]:
    """The content without what was taken back, and the board."""
    studio = store.studio()
    projects = tuple(replace(p, contacts=tuple(standing(p.contacts))) for p in studio.projects)
    names = ", ".join(("project_id", "board_column", *Card._fields[2:]))
    cards = [card(row) for row in store.database.read(f"SELECT {names} FROM card ORDER BY project_id")]
    return replace(studio, projects=projects, clients=tuple(sorted(studio.clients, key=lambda x: x.id))), cards


class Designer(RuleBasedStateMachine):
    """Somebody who records, undoes and redoes in any order, while time goes on."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = tempfile.TemporaryDirectory()
        self.clock = HandClock(datetime(2026, 11, 2, 9, tzinfo=UTC))
        self.store = Store.open(Path(self.folder.name) / "data")
        self.service: Service = service_over(self.store, self.clock)
        self.done: list[Change] = []

    def teardown(self) -> None:
        self.store.close()
        self.folder.cleanup()

    @initialize(platform=st.sampled_from(PLATFORMS), payment=st.sampled_from([Payment.UNSECURED, Payment.SECURED]))
    def first_project(self, platform: str, payment: Payment) -> None:
        milestones = (
            Milestone("m1", "Deposit", MilestoneKind.DEPOSIT, 30_000, date(2026, 11, 10)),
            Milestone(
                "m2", "Poster", MilestoneKind.FINAL, 70_000, date(2026, 11, 20), Work.PLANNED, payment, (Deliverable("A2"),)
            ),
        )
        client = Client("c1", "Teatro Onda", country="IT", time_zone="Europe/Rome")
        self.run(c.CreateProject("p1", "c1", "Festival poster", "EUR", platform, milestones, (), client))

    def run(self, command: Any) -> None:
        before = what_stands(self.store)
        try:
            update = self.service.execute(command)
        except Refused:
            assert what_stands(self.store) == before
            return
        after = what_stands(self.store)
        undone = self.service.undo(update.change or Change("", frozenset(), frozenset(), False, ()))
        assert what_stands(self.store) == before
        assert undone.change is not None
        again = self.service.undo(undone.change)
        assert what_stands(self.store) == after
        assert again.change is not None
        self.done.append(again.change)

    @rule(hours=st.integers(1, 200))
    def time_goes_on(self, hours: int) -> None:
        self.clock.advance(hours=hours)
        self.service.refresh()

    @rule(kind=st.sampled_from(HAPPENINGS), ago=st.integers(0, 100))
    def something_happened(self, kind: str, ago: int) -> None:
        at = self.clock() - timedelta(hours=ago)
        self.run(
            {
                "quote": c.RecordQuoteSent("p1", at),
                "message": c.RecordMessage("p1", at, "On its way."),
                "follow_up": c.RecordFollowUp("p1", at, "I hope all is well.", "it"),
                "final_notice": c.RecordFinalNotice("p1", at, "I would rather finish together.", "it"),
                "completed": c.RecordCompleted("p1", at),
                "rejected": c.RecordCompletionRejected("p1", at),
                "support": c.RecordSupportContacted("p1", at),
                "resume": c.ResumeProject("p1", at),
                "reopen": c.ReopenProject("p1", at),
            }[kind]
        )

    @rule(
        purpose=st.sampled_from(Purpose),
        milestone=st.sampled_from([None, "m1", "m2"]),
        delivered=st.booleans(),
        paid=st.booleans(),
    )
    def asked(self, purpose: Purpose, milestone: str | None, delivered: bool, paid: bool) -> None:
        needed_by = self.clock().date() + timedelta(days=3)
        self.run(c.RecordRequest("p1", self.clock(), purpose, "an answer", needed_by, milestone, "", None, delivered, paid))

    @rule(promise=st.none() | st.integers(0, 9), ago=st.integers(0, 72), ends_pause=st.booleans())
    def client_replied(self, promise: int | None, ago: int, ends_pause: bool) -> None:
        at = self.clock() - timedelta(hours=ago)
        promised_by = None if promise is None else self.clock().date() + timedelta(days=promise)
        self.run(c.RecordReply("p1", at, "Thank you!", promised_by, None, ends_pause))

    @rule(back=st.integers(-2, 9))
    def out_of_office(self, back: int) -> None:
        self.run(c.RecordAutoReply("p1", self.clock(), "Away", self.clock().date() + timedelta(days=back)))

    @rule(reason=st.sampled_from(PauseReason), days=st.none() | st.integers(0, 20))
    def paused(self, reason: PauseReason, days: int | None) -> None:
        until = None if days is None else self.clock().date() + timedelta(days=days)
        self.run(c.PauseProject("p1", self.clock(), reason, until, None, "private"))

    @rule(milestone=st.sampled_from(["m1", "m2"]), work=st.sampled_from(Work), by=st.sampled_from(By))
    def work_moved(self, milestone: str, work: Work, by: By) -> None:
        self.run(c.MoveMilestone("p1", milestone, self.clock(), work=work, by=by))

    @rule(milestone=st.sampled_from(["m1", "m2"]), payment=st.sampled_from(Payment), by=st.sampled_from(By))
    def money_moved(self, milestone: str, payment: Payment, by: By) -> None:
        self.run(c.MoveMilestone("p1", milestone, self.clock(), payment=payment, by=by))

    @rule(milestones=st.lists(st.sampled_from(["m1", "m2", "m9"])), by=st.sampled_from(By))
    def released(self, milestones: list[str], by: By) -> None:
        self.run(c.DeliverMilestone("p1", (milestones or ["m2"])[0], self.clock()))
        self.run(c.RecordReleased("p1", self.clock(), tuple(milestones), by))

    @rule(title=st.text(max_size=8), amount=st.integers(-1, 10**6), index=st.integers(-1, 2), ticked=st.booleans())
    def milestone_edited(self, title: str, amount: int, index: int, ticked: bool) -> None:
        self.run(c.EditMilestone("p1", "m2", title, "final", amount, date(2026, 12, 1), (Deliverable("A2"), Deliverable("A3"))))
        self.run(c.TickDeliverable("p1", "m2", index, self.clock().date() if ticked else None))
        self.run(c.AddMilestone("p1", Milestone(self.service.new_id(), title, amount=amount)))
        self.run(c.AddDeposit("p1", Milestone(self.service.new_id(), title, amount=amount // 3)))

    @rule(milestone=st.sampled_from(["m1", "m2"]))
    def milestone_removed(self, milestone: str) -> None:
        self.run(c.RemoveMilestone("p1", milestone))

    @rule(outcome=st.sampled_from(Outcome))
    def closed(self, outcome: Outcome) -> None:
        self.run(c.CloseProject("p1", self.clock(), outcome))

    @rule(outcome=st.sampled_from(SupportOutcome))
    def support_replied(self, outcome: SupportOutcome) -> None:
        self.run(c.RecordSupportReplied("p1", self.clock(), outcome))

    @rule(secured=st.lists(st.sampled_from(["m1", "m2", "m9"]), unique=True), text=st.text(max_size=5))
    def quote_accepted(self, secured: list[str], text: str) -> None:
        self.run(c.RecordQuoteAccepted("p1", self.clock(), text, tuple(secured)))
        self.run(c.AddNote("p1", self.clock(), text))

    @rule(
        title=st.text(max_size=8),
        platform=st.sampled_from((*PLATFORMS, "nowhere")),
        currency=st.sampled_from(["EUR", "JPY", "XXX"]),
    )
    def project_edited(self, title: str, platform: str, currency: str) -> None:
        self.run(c.EditProject("p1", "c1", title, currency, platform, ("print",), PolicyValues(follow_up_after=(5, 5, 5))))

    @rule(zone=st.sampled_from(["America/Los_Angeles", "Pacific/Auckland"]), name=st.text(max_size=4))
    def people_edited(self, zone: str, name: str) -> None:
        self.run(c.EditClient(Client("c1", name, time_zone=zone)))
        self.run(c.EditDesigner(replace(self.service.designer(), name=name, time_zone=zone)))

    @rule(client=st.booleans())
    def thrown_away(self, client: bool) -> None:
        self.run(c.DeleteClient("c1") if client else c.DeleteProject("p1"))

    @rule(data=st.data())
    def entry_taken_back(self, data: st.DataObject) -> None:
        project = self.service.project("p1")
        if project is not None and project.contacts:
            entry = data.draw(st.sampled_from([contact.id for contact in project.contacts]))
            self.run(c.RetractContact("p1", entry))

    @rule(steps=st.integers(1, 4))
    def undone_further(self, steps: int) -> None:
        """Several undos in a row, then the redos, give the same content again."""
        turned = []
        start = what_stands(self.store)
        for _ in range(min(steps, len(self.done))):
            undone = self.service.undo(self.done.pop()).change
            assert undone is not None
            turned.append(undone)
        for change in reversed(turned):
            redone = self.service.undo(change).change
            assert redone is not None
            self.done.append(redone)
        assert what_stands(self.store) == start

    @invariant()
    def the_kept_cards_are_what_the_rules_say(self) -> None:
        self.service.refresh()
        kept = what_stands(self.store)[1]
        fresh = sorted(self.service.cards(self.store.projects(), self.clock()), key=lambda x: x.project)
        assert kept == fresh


Designer.TestCase.settings = settings(max_examples=40, stateful_step_count=30, deadline=None)
TestUndo = pytest.mark.timeout(300)(Designer.TestCase)  # it waits for the disk, and others may as well
