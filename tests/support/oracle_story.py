"""What the contacts of a project tell, entry by entry (R1-R5, R12-R15, C1, C2), for the oracle: independent of the program."""

from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any

from tests.support.oracle_days import Pause, day, instant

ASKING = ("request", "quote_sent", "follow_up", "final_notice")


@dataclass
class Story:
    """What the contacts told so far. `silence`: (start, id of the contact) or None; `base`: the last contact out that reached
    the client (R6); `notice`, `completed`, `support`: the last of each in this silence."""

    case: Any
    turn: str = "mine"
    purpose: str | None = None
    closed: str | None = None
    pauses: list[Pause] = field(default_factory=list)
    silence: tuple | None = None
    base: datetime | None = None
    needed_by: object = None
    follow_ups: int = 0
    notice: dict | None = None
    completed: datetime | None = None
    support: datetime | None = None
    done: list[tuple] = field(default_factory=list)

    def turn_over_to(self, turn):
        self.turn, self.silence, self.base, self.needed_by, self.follow_ups = turn, None, None, None, 0
        self.notice = self.completed = self.support = None
        self.done = []

    def close(self, outcome):
        self.turn_over_to("nobody")
        self.closed = outcome

    def read(self, contact):
        kind, at = contact["type"], instant(contact["at"])
        if self.closed:
            if kind == "reopened":
                self.closed = None
                self.turn_over_to("mine")
        elif kind in ASKING:
            self.ask(kind, at, contact)
        elif kind == "message":
            if self.turn == "client":
                self.base = at  # R4
        elif kind in ("completed", "support_contacted"):
            self.escalate(kind, at)
        elif kind in ("quote_accepted", "completion_rejected"):
            self.turn_over_to("mine")  # R2, R14
        elif kind == "reply":
            self.reply(at, contact)
        elif kind in ("support_replied", "milestone"):
            self.settle(kind, contact)
        elif kind in ("auto_reply", "paused", "resumed"):
            self.pause(kind, at, contact)
        elif kind == "closed":
            self.close(contact["outcome"])

    def ask(self, kind, at, contact):
        """R1. What is asked while it is the platform's turn leaves it there: only R2, R5, R13 and the closing end that."""
        if self.silence is None:
            self.silence = (at, contact["id"])
        if self.turn != "platform":
            self.turn = "client"
        self.base = at
        if kind in ("request", "quote_sent"):
            self.purpose = "quote" if kind == "quote_sent" else contact.get("purpose")
            self.needed_by = latest(self.needed_by, day(contact.get("needed_by")))
        elif kind == "follow_up":
            self.follow_ups += 1
            self.done.append(("follow_up", self.follow_ups, None, at))
        else:
            if not self.completed and not self.support:
                self.notice = contact
            self.done.append(("final_notice", None, contact["variant"], at))

    def reply(self, at, contact):
        """R2."""
        promised = day(contact.get("promised_by"))
        if promised is None:
            self.turn_over_to("mine")
        else:
            self.turn_over_to("client")
            self.silence, self.base, self.needed_by = (at, contact["id"]), at, promised

    def escalate(self, kind, at):
        """R12, R13."""
        self.base = at
        if kind == "completed":
            self.completed, self.support = at, None
            self.turn = "platform" if self.case.auto_release else "client"
            self.done.append(("mark_complete", None, None, at))
        else:
            self.support = at
            self.turn = "platform"
            self.done.append(("contact_support", None, None, at))

    def settle(self, kind, contact):
        """R13 when support replied, else R5, R12."""
        if kind == "milestone":
            self.milestone(contact)
        elif contact["outcome"] == "client_reached":
            self.turn_over_to("mine")
        else:
            self.close({"paid": "paid", "unpaid": "written_off"}[contact["outcome"]])

    def milestone(self, contact):
        """R5, R12, R13. Nothing is owed for what was cancelled, waived or given back, or for a fee that was not asked for."""
        if contact.get("payment") != "released":
            return
        owed = [
            one
            for one in self.case.milestones
            if one.get("work", "planned") != "cancelled"
            and one.get("payment", "unsecured") not in ("waived", "refunded")
            and (one.get("kind", "stage") != "cancellation_fee" or one.get("payment") in ("requested", "released"))
        ]
        if (self.completed or self.support) and owed and all(one.get("payment") == "released" for one in owed):
            self.close("paid")
        elif contact.get("by", "client") == "client":
            self.turn_over_to("mine")

    def pause(self, kind, at, contact):
        """R3, R15."""
        designer, client = self.case.designer, self.case.client
        running = [one for one in self.pauses if one.in_force(at)]
        if kind == "resumed":
            for one in running:
                one.stop(at, designer)
            return
        if kind == "paused":
            for one in running:
                if one.explicit:
                    one.stop(at, designer)
            last = day(contact.get("until"))
        elif contact.get("back_on") is None:
            return
        else:
            last = client.first_working_day(day(contact["back_on"]) + timedelta(days=1)) - timedelta(days=1)
        end = last and designer.start_of_day(last + timedelta(days=1))
        if end and end <= at:
            return  # over before it began
        reason = contact.get("reason", "other") if kind == "paused" else "out_of_office"
        self.pauses.append(Pause(at, end, last, reason, day(contact.get("review_on")), kind == "paused"))


def latest(one, other):
    return max([each for each in (one, other) if each], default=None)


def standing(contacts):
    """C1: without retractions and what they retract. A retraction stands unless a later one that stands retracts it."""
    retracted = set()
    for contact in reversed(contacts):
        if contact["type"] == "retracted" and contact["id"] not in retracted:
            retracted.add(contact["contact"])
    return [one for one in contacts if one["type"] != "retracted" and one["id"] not in retracted]


def in_order(contacts):
    """C2."""
    return sorted(contacts, key=lambda one: instant(one["at"]))
