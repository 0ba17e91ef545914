"""Builders for tests of the rules: a designer in Paris, a client in London, a log written as one would tell it. Moments are
wall-clock times in Paris unless they say otherwise ("2026-11-13 16:20", or ISO with an offset).
"""

from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, time
from typing import Any
from zoneinfo import ZoneInfo

from desktop.core.assess import assess, plan
from desktop.core.assessment import Assessment, Pause, Rung
from desktop.core.model import (
    NOTHING_SET,
    Client,
    Completion,
    Contact,
    DateRange,
    Deliverable,
    Designer,
    Milestone,
    Period,
    Platform,
    PolicyValues,
    Project,
)
from desktop.core.surroundings import Surroundings
from desktop.core.vocabulary import (
    By,
    ContactType,
    MilestoneKind,
    Outcome,
    PauseReason,
    Payment,
    Purpose,
    SupportOutcome,
    Unit,
    Variant,
    Work,
)
from tests.support.modeling import public_holidays

PARIS = ZoneInfo("Europe/Paris")

NINETY_NINE = Platform("99designs", "99designs", True, Completion(Period(5, Unit.WORKING_DAYS), None, False))
UPWORK = Platform("upwork", "Upwork", True, Completion(Period(14, Unit.CALENDAR_DAYS)))
CONTRA = Platform("contra", "Contra", True, Completion(Period(120, Unit.HOURS)))
FREELANCER = Platform("freelancer", "Freelancer.com", True, Completion(None))
DIRECT = Platform("direct", "Direct")

NOA = Designer("Noa", time_zone="Europe/Paris", country="FR")
LONDON = Client("c1", "Northlight Tea", country="GB", subdivision="ENG", time_zone="Europe/London")


def moment(text: str) -> datetime:
    at = datetime.fromisoformat(text)
    return (at if at.tzinfo else at.replace(tzinfo=PARIS)).astimezone(UTC)


def day(text: str) -> date:
    return date.fromisoformat(text)


def shown(at: datetime, zone: str = "Europe/Paris") -> str:
    return at.astimezone(ZoneInfo(zone)).strftime("%Y-%m-%d %H:%M")


def days_off(*spans: tuple[str, str]) -> tuple[DateRange, ...]:
    return tuple(DateRange(day(first), day(last)) for first, last in spans)


def designer(zone: str, country: str | None = None, subdivision: str | None = None, **values: Any) -> Designer:
    if "starts" in values:
        values["workday_start"] = time.fromisoformat(values.pop("starts"))
    return Designer("Noa", time_zone=zone, country=country, subdivision=subdivision, **values)


def client(zone: str | None, country: str | None = None, subdivision: str | None = None, **values: Any) -> Client:
    return Client("c1", "Client", time_zone=zone, country=country, subdivision=subdivision, **values)


def stage(
    work: Work = Work.DELIVERED,
    payment: Payment = Payment.SECURED,
    *,
    amount: int = 50_000,
    kind: MilestoneKind = MilestoneKind.STAGE,
    due_on: str | None = None,
    ticked: tuple[bool, ...] = (),
) -> Milestone:
    ticks = tuple(Deliverable("Files", date(2026, 11, 1) if one else None) for one in ticked)
    return Milestone("", "Stage", kind, amount, day(due_on) if due_on else None, work, payment, ticks)


def entry(kind: ContactType, at: str, **fields: Any) -> Contact:
    return Contact("", moment(at), kind, moment(at), **fields)


def request(at: str, needed_by: str | None = None, purpose: Purpose = Purpose.APPROVAL) -> Contact:
    return entry(ContactType.REQUEST, at, purpose=purpose, needed_by=day(needed_by) if needed_by else None)


def quote_sent(at: str) -> Contact:
    return entry(ContactType.QUOTE_SENT, at)


def quote_accepted(at: str) -> Contact:
    return entry(ContactType.QUOTE_ACCEPTED, at)


def message(at: str) -> Contact:
    return entry(ContactType.MESSAGE, at)


def follow_up(at: str, number: int = 1) -> Contact:
    return entry(ContactType.FOLLOW_UP, at, number=number)


def final_notice(at: str, variant: Variant = Variant.COMPLETE, hours: int | None = 48) -> Contact:
    return entry(ContactType.FINAL_NOTICE, at, variant=variant, window_hours=hours)


def reply(at: str, promised_by: str | None = None) -> Contact:
    return entry(ContactType.REPLY, at, promised_by=day(promised_by) if promised_by else None)


def auto_reply(at: str, back_on: str | None = None) -> Contact:
    return entry(ContactType.AUTO_REPLY, at, back_on=day(back_on) if back_on else None)


def completed(at: str) -> Contact:
    return entry(ContactType.COMPLETED, at)


def rejected(at: str) -> Contact:
    return entry(ContactType.COMPLETION_REJECTED, at)


def support_contacted(at: str) -> Contact:
    return entry(ContactType.SUPPORT_CONTACTED, at)


def support_replied(at: str, outcome: SupportOutcome) -> Contact:
    return entry(ContactType.SUPPORT_REPLIED, at, support_outcome=outcome)


def released(at: str, by: By) -> Contact:
    return entry(ContactType.MILESTONE, at, milestone="m1", payment=Payment.RELEASED, by=by)


def paused(at: str, until: str | None = None, *, review_on: str | None = None, reason: str = "holiday") -> Contact:
    last, review = (day(one) if one else None for one in (until, review_on))
    return entry(ContactType.PAUSED, at, reason=PauseReason(reason), until=last, review_on=review)


def resumed(at: str) -> Contact:
    return entry(ContactType.RESUMED, at)


def closed(at: str, outcome: Outcome = Outcome.WRITTEN_OFF) -> Contact:
    return entry(ContactType.CLOSED, at, outcome=outcome)


def reopened(at: str) -> Contact:
    return entry(ContactType.REOPENED, at)


def retracted(at: str, contact: str) -> Contact:
    return entry(ContactType.RETRACTED, at, retracts=contact)


@dataclass(frozen=True)
class Scene:
    """A project with its surroundings. Entries get the ids e1, e2, ... and milestones m1, m2, ... in the order given."""

    log: tuple[Contact, ...] = ()
    stages: tuple[Milestone, ...] = (stage(),)
    designer: Designer = NOA
    client: Client = LONDON
    platform: Platform = NINETY_NINE
    policy: PolicyValues = NOTHING_SET
    currency: str = "EUR"
    project: Project = field(init=False)
    around: Surroundings = field(init=False)

    def __post_init__(self) -> None:
        contacts = tuple(replace(one, id=f"e{number}") for number, one in enumerate(self.log, 1))
        stages = tuple(replace(one, id=f"m{number}") for number, one in enumerate(self.stages, 1))
        made = moment("2026-01-05 09:00")
        project = Project("p1", "c1", "Tea tin range", self.currency, made, self.platform.id, self.policy, (), stages, contacts)
        object.__setattr__(self, "project", project)
        object.__setattr__(self, "around", Surroundings.of(self.designer, self.client, self.platform, public_holidays))

    def then(self, *more: Contact) -> "Scene":
        return replace(self, log=(*self.log, *more))

    def stands(self, now: str) -> Assessment:
        return assess(self.project, self.around, moment(now))

    def ladder(self, now: str) -> tuple[Rung, ...]:
        return plan(self.project, self.around, moment(now))

    def pause(self, now: str) -> Pause:
        pause = self.stands(now).pause
        assert pause is not None
        return pause

    def next(self, now: str) -> tuple[str, int | None, str] | None:
        """(step, number, due moment on the designer's clock)."""
        step = self.stands(now).next
        zone = self.designer.time_zone or "UTC"
        return None if step is None else (step.kind.value, step.number, shown(step.due_at, zone))

    def rungs(self, now: str) -> list[tuple[str, int | None, str, str]]:
        """(step, number, state, moment on the designer's clock)."""
        zone = self.designer.time_zone or "UTC"
        return [(one.kind.value, one.number, one.state.value, shown(one.at, zone)) for one in self.ladder(now)]


def scene(*log: Contact, **surroundings: Any) -> Scene:
    return Scene(log, **surroundings)
