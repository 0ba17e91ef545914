"""Makes content of any size: projects with 5 milestones and 20 contacts each, in a mix as a studio has it, as an exchange file
relative to now. The same number and moment give the same content."""

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

MILESTONES, CONTACTS, PROJECTS_OF_A_CLIENT = 5, 20, 4
PAID: Mapping[str, object] = {"work": "approved", "payment": "released"}
OPEN: Mapping[str, object] = {"work": "planned", "payment": "unsecured"}
WORDS = "tin label poster festival bakery booth hero cover menu brand icon packaging banner atlas garden harbor lantern".split()
PEOPLE = (
    ("FR", "Europe/Paris", "fr"),
    ("GB", "Europe/London", "en"),
    ("IT", "Europe/Rome", "it"),
    ("US", "America/New_York", "en"),
    ("DE", "Europe/Berlin", "de"),
)


@dataclass(frozen=True)
class Story:
    """How a project came to where it stands: its last contacts as (days ago, type, more), and its last milestones."""

    last: tuple[tuple[float, str, Mapping[str, object]], ...]
    milestones: tuple[Mapping[str, object], ...]
    platform: str = "99designs"
    currency: str = "EUR"
    accepted: bool = True


def _ask(purpose: str = "approval") -> dict[str, object]:
    return {"purpose": purpose, "need": "your word on the latest version"}


DELIVERED: Mapping[str, object] = {"work": "delivered", "payment": "secured"}
REQUESTED: Mapping[str, object] = {"work": "delivered", "payment": "requested"}
WORKING: Mapping[str, object] = {"work": "in_progress", "payment": "secured"}
STORIES = (
    Story(((2, "quote_sent", {}),), (), "direct", accepted=False),
    Story(((32, "reply", {"settled": True}),), (WORKING, OPEN)),
    Story(((0.1, "reply", {"settled": True}),), (WORKING,), "direct"),
    Story(((11, "quote_accepted", {}),), (WORKING,), "upwork", "USD"),
    Story(((2, "request", _ask("payment")),), (REQUESTED, OPEN), "direct"),
    Story(((3, "request", _ask()),), (DELIVERED,)),
    Story(((7, "request", _ask()),), (REQUESTED,)),
    Story(((14, "request", _ask("feedback")), (7, "follow_up", {"number": 1})), (DELIVERED,), "direct"),
    Story(((18, "request", _ask("feedback")), (7, "paused", {"reason": "agreed"})), (WORKING,)),
    Story(
        (
            (21, "request", _ask()),
            (15, "follow_up", {"number": 1}),
            (9, "follow_up", {"number": 2}),
            (1, "final_notice", {"variant": "complete", "window_hours": 48}),
        ),
        (DELIVERED,),
    ),
    Story(
        (
            (28, "request", _ask("payment")),
            (22, "follow_up", {"number": 1}),
            (15, "follow_up", {"number": 2}),
            (7, "final_notice", {"variant": "incomplete", "window_hours": 48}),
            (2, "support_contacted", {}),
        ),
        (REQUESTED, OPEN),
        "upwork",
        "USD",
    ),
    Story(((12, "request", _ask()), (6, "closed", {"outcome": "paid"})), (PAID,)),
    Story(((15, "request", _ask("payment")), (9, "closed", {"outcome": "paid"})), (PAID,), "direct"),
)


# Nothing in these falls due within a day.
QUIET = (*STORIES[:5], *STORIES[-2:])


def write_studio(file: Path, projects: int, stories: Sequence[Story] = STORIES, now: datetime | None = None) -> None:
    """Writes an exchange file with that many projects, as they stand at `now` (the present when None)."""
    moment = (now or datetime.now(UTC)).replace(microsecond=0)
    content = {
        "relance": 1,
        "designer": {"name": "Noa", "time_zone": "Europe/Paris", "country": "FR"},
        "clients": list(_clients(-(-projects // PROJECTS_OF_A_CLIENT))),
        "projects": [_project(number, stories[number % len(stories)], moment) for number in range(projects)],
    }
    file.write_text(json.dumps(content, separators=(",", ":")), "utf-8")


def _words(number: int) -> str:
    first, second = WORDS[number % len(WORDS)], WORDS[number // len(WORDS) % len(WORDS)]
    return f"{first.capitalize()} {second} {number}"


def _clients(count: int) -> Iterator[dict[str, object]]:
    for number in range(count):
        country, zone, language = PEOPLE[number % len(PEOPLE)]
        yield {
            "id": f"c{number}",
            "name": f"Studio {_words(number)}",
            "email": f"c{number}@example.org",
            "language": language,
            "country": country,
            "time_zone": zone,
        }


def _project(number: int, story: Story, now: datetime) -> dict[str, object]:
    began = now - timedelta(days=200 + number % 100)
    return {
        "id": f"p{number}",
        "client": f"c{number // PROJECTS_OF_A_CLIENT}",
        "title": _words(number),
        "platform": story.platform,
        "currency": story.currency,
        "created_at": _instant(began),
        "milestones": list(_milestones(number, story)),
        "contacts": list(_contacts(number, story, began, now)),
    }


def _milestones(number: int, story: Story) -> Iterator[dict[str, object]]:
    earlier = PAID if story.accepted else OPEN
    for place, status in enumerate([earlier] * (MILESTONES - len(story.milestones)) + list(story.milestones)):
        kind = "deposit" if place == 0 else "final" if place == MILESTONES - 1 else "stage"
        yield {
            "id": f"p{number}-m{place}",
            "title": f"Part {place + 1}",
            "kind": kind,
            "amount": 10_000 + number % 500 * 100,
            **status,
        }


def _contacts(number: int, story: Story, began: datetime, now: datetime) -> Iterator[dict[str, object]]:
    """Earlier talk, each request answered a day later (before acceptance: notes), and then the story."""
    earlier = CONTACTS - len(story.last)
    for place in range(earlier):
        at = began + timedelta(days=7 * (place // 2) + place % 2, minutes=number % 480)
        if not story.accepted or place < earlier % 2:
            entry: Mapping[str, object] = {"type": "note", "text": "Talked about paper and format."}
        elif (earlier - place) % 2 == 0:
            entry = {"type": "request", **_ask("feedback")}
        else:
            entry = {"type": "reply", "settled": True, "text": "Thank you, go on like this."}
        yield {"id": f"p{number}-e{place}", "at": _instant(at), **entry}
    for place, (days, kind, more) in enumerate(story.last, start=earlier):
        at = now - timedelta(days=days, minutes=number % 60)
        yield {"id": f"p{number}-e{place}", "at": _instant(at), "type": kind, **more}


def _instant(moment: datetime) -> str:
    return moment.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
