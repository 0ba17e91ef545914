"""Projects nobody has: hypothesis strategies for one project with its surroundings, in the exchange format. Varied where the
rules are (countries, zones, weekends, days off, clocks that change, entries logged late or taken back), and shrinkable.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from typing import Any

from hypothesis import strategies as st

from tests.support.made_up_surroundings import ANCHORS, PLATFORMS, milestones, people, policies

SCRIPTS = [
    [],
    ["request"],
    ["request", "follow_up"],
    ["request", "reply"],
    ["quote_sent"],
    ["quote_sent", "follow_up", "follow_up", "final_notice"],
    ["quote_sent", "quote_accepted", "request", "follow_up"],
    ["request", "follow_up", "follow_up", "final_notice"],
    ["request", "follow_up", "follow_up", "final_notice", "completed"],
    ["request", "follow_up", "follow_up", "final_notice", "completed", "milestone"],
    ["request", "follow_up", "final_notice", "completed", "completion_rejected"],
    ["request", "follow_up", "follow_up", "final_notice", "support_contacted"],
    ["request", "follow_up", "follow_up", "final_notice", "completed", "support_contacted", "support_replied"],
    ["request", "auto_reply", "paused", "resumed"],
    ["request", "follow_up", "paused"],
    ["request", "closed", "reopened", "request"],
]

ANY_KIND = [
    "request",
    "follow_up",
    "message",
    "reply",
    "auto_reply",
    "paused",
    "resumed",
    "note",
    "milestone",
    "quote_sent",
    "final_notice",
    "completed",
    "support_contacted",
    "support_replied",
    "quote_accepted",
    "completion_rejected",
    "closed",
    "reopened",
    "retracted",
]


@dataclass(frozen=True)
class MadeUp:
    """One project with its surroundings, all as dictionaries of the exchange format, and a moment."""

    project: dict[str, Any]
    client: dict[str, Any]
    designer: dict[str, Any]
    platform: dict[str, Any]
    policy: dict[str, Any]
    now: datetime


def utc(moment: datetime) -> str:
    return moment.isoformat().replace("+00:00", "Z")


def date_near(draw: st.DrawFn, at: datetime) -> str:
    return (at.date() + timedelta(days=draw(st.integers(-3, 25)))).isoformat()


def purposes(draw: st.DrawFn) -> str:
    return draw(st.sampled_from(["approval", "approval", "feedback", "payment", "quote"]))


@dataclass
class Course:
    """What is known while a log is made up."""

    stages: list[str]
    ids: list[str]
    sent: int = 0


def request_details(draw: st.DrawFn, at: datetime, course: Course) -> dict[str, Any]:
    asked: dict[str, Any] = {"purpose": purposes(draw), "need": "an answer"}
    return {**asked, "needed_by": date_near(draw, at)} if draw(st.booleans()) else asked


def follow_up_details(draw: st.DrawFn, at: datetime, course: Course) -> dict[str, Any]:
    return {"number": course.sent + 1}


def notice_details(draw: st.DrawFn, at: datetime, course: Course) -> dict[str, Any]:
    notice: dict[str, Any] = {"variant": draw(st.sampled_from(["complete", "incomplete", "quote"]))}
    return {**notice, "window_hours": draw(st.integers(1, 120))} if draw(st.booleans()) else notice


def reply_details(draw: st.DrawFn, at: datetime, course: Course) -> dict[str, Any]:
    return {"promised_by": date_near(draw, at)} if draw(st.booleans()) else {"settled": True}


def auto_reply_details(draw: st.DrawFn, at: datetime, course: Course) -> dict[str, Any]:
    return {"back_on": date_near(draw, at)} if draw(st.integers(0, 3)) else {}


def support_details(draw: st.DrawFn, at: datetime, course: Course) -> dict[str, Any]:
    return {"outcome": draw(st.sampled_from(["client_reached", "paid", "unpaid"]))}


def closing_details(draw: st.DrawFn, at: datetime, course: Course) -> dict[str, Any]:
    return {"outcome": draw(st.sampled_from(["paid", "cancelled", "withdrawn", "written_off"]))}


def retraction_details(draw: st.DrawFn, at: datetime, course: Course) -> dict[str, Any]:
    return {"contact": draw(st.sampled_from(course.ids))}


def milestone_details(draw: st.DrawFn, at: datetime, course: Course) -> dict[str, Any]:
    moved: dict[str, Any] = {"milestone": draw(st.sampled_from(course.stages))}
    if draw(st.integers(0, 3)):
        moved["payment"] = draw(st.sampled_from(["released", "released", "requested", "secured"]))
    else:
        moved["work"] = draw(st.sampled_from(["delivered", "approved", "in_progress"]))
    by = draw(st.sampled_from([None, "client", "timer", "support", "me"]))
    return {**moved, "by": by} if by else moved


def pause_details(draw: st.DrawFn, at: datetime, course: Course) -> dict[str, Any]:
    pause: dict[str, Any] = {"reason": draw(st.sampled_from(["hardship", "holiday", "out_of_office", "agreed", "other"]))}
    if draw(st.booleans()):
        pause["until"] = date_near(draw, at)
    if draw(st.booleans()):
        pause["review_on"] = date_near(draw, at)
    return pause


DETAILS: dict[str, Callable[[st.DrawFn, datetime, Course], dict[str, Any]]] = {
    "request": request_details,
    "follow_up": follow_up_details,
    "final_notice": notice_details,
    "reply": reply_details,
    "auto_reply": auto_reply_details,
    "support_replied": support_details,
    "milestone": milestone_details,
    "paused": pause_details,
    "closed": closing_details,
    "retracted": retraction_details,
}

DAY = 24 * 60
GAPS = st.one_of(
    st.sampled_from([3 * DAY, DAY, 2 * DAY, 4 * DAY, 7 * DAY, 10 * DAY, 60, 1, 0]),
    st.integers(0, 14 * DAY),
    st.integers(0, DAY),
)


@st.composite
def kinds(draw: st.DrawFn) -> list[str]:
    """A plausible course of events with some others thrown in, or anything."""
    chosen = list(draw(st.sampled_from(SCRIPTS)))
    for kind in draw(st.lists(st.sampled_from(ANY_KIND), max_size=5)):
        chosen.insert(draw(st.integers(0, len(chosen))), kind)
    return chosen


@st.composite
def contacts(draw: st.DrawFn, anchor: date, stages: list[str]) -> list[dict[str, Any]]:
    at = datetime(anchor.year, anchor.month, anchor.day, tzinfo=UTC) + timedelta(minutes=draw(st.integers(0, DAY)))
    entries: list[dict[str, Any]] = []
    course = Course(stages, [])
    for index, kind in enumerate(draw(kinds())):
        if (kind == "retracted" and not course.ids) or (kind == "milestone" and not stages):
            continue
        course.sent = 0 if kind in ("reply", "closed") else course.sent
        said = DETAILS[kind](draw, at, course) if kind in DETAILS else {}
        entries.append({"id": f"e{index}", "at": utc(at), "type": kind, **said})
        course.ids.append(f"e{index}")
        course.sent += kind == "follow_up"
        at += timedelta(minutes=draw(GAPS))
    if len(entries) > 1 and draw(st.integers(0, 3)) == 3:
        late = entries.pop(draw(st.integers(0, len(entries) - 1)))
        entries.append(late)
    return entries


@st.composite
def made_up(draw: st.DrawFn) -> MadeUp:
    """A project with its surroundings, and a moment before, among or after what happened."""
    anchor = draw(st.sampled_from(ANCHORS))
    designer = draw(people(anchor, fallback_zone=False))
    designer["workday_start"] = draw(st.sampled_from(["09:00", "09:00", "08:30", "00:00", "02:30", "23:45"]))
    client = {"id": "c1", "name": "Client", **draw(people(anchor, fallback_zone=True)), "policy": draw(st.none() | policies())}
    platform = draw(st.sampled_from(PLATFORMS))
    stages = draw(milestones(anchor))
    log = draw(contacts(anchor, [one["id"] for one in stages]))
    project = {
        "id": "p1",
        "client": "c1",
        "title": "Project",
        "platform": platform["id"],
        "currency": draw(st.sampled_from(["EUR", "USD", "JPY", "KWD"])),
        "created_at": utc(datetime(anchor.year, anchor.month, anchor.day, tzinfo=UTC) - timedelta(days=30)),
        "policy": draw(st.none() | policies()),
        "milestones": stages,
        "contacts": log,
    }
    last = max((datetime.fromisoformat(one["at"]) for one in log), default=datetime(anchor.year, 1, 1, tzinfo=UTC))
    now = last + timedelta(minutes=draw(st.one_of(GAPS, st.integers(0, 60 * DAY), st.integers(-20 * DAY, 0))))
    return MadeUp(project, client, designer, platform, draw(policies()), now)
