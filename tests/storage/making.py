"""Values of the model and cards for the tests of the store, complete without naming what a test does not care about."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Any

from desktop.core.card import Card, packed
from desktop.core.drafts.draft import Piece
from desktop.core.drafts.in_work import DraftInWork
from desktop.core.drafts.own_words import OwnWords
from desktop.core.edits import AppendContact, Edit, PutClient, PutProject
from desktop.core.model import Client, Contact, Deliverable, Milestone, Project
from desktop.core.notices.keys import NoticeKey
from desktop.core.vocabulary import ContactType, DraftKind, Formality, Payment, Purpose, Work
from desktop.storage.store import Store

NOW = datetime(2026, 11, 20, 9, tzinfo=UTC)


def a_client(id_: str = "tea", **fields: Any) -> Client:
    return replace(Client(id_, "Northlight Tea", language="it", country="GB", subdivision="ENG"), **fields)


def a_milestone(id_: str = "m1", **fields: Any) -> Milestone:
    done = (Deliverable("Moodboard", date(2026, 10, 4)), Deliverable("Sketches"))
    return replace(
        Milestone(id_, "Deposit", amount=62_500, work=Work.APPROVED, payment=Payment.RELEASED, deliverables=done), **fields
    )


def a_contact(id_: str = "e1", **fields: Any) -> Contact:
    return replace(Contact(id_, NOW - timedelta(days=7), ContactType.REQUEST, NOW, need="final artwork"), **fields)


def a_project(id_: str = "tin", **fields: Any) -> Project:
    project = Project(id_, "tea", "Tea tin range", "EUR", NOW - timedelta(days=50), "99designs", tags=("packaging",))
    return replace(project, **{"milestones": (a_milestone(), a_milestone("m2")), **fields})


def a_card(project: str = "tin", **fields: Any) -> Card:
    card = Card(
        project=project,
        column="follow_up",
        title="Tea tin range",
        client="Northlight Tea",
        platform="99designs",
        currency="EUR",
        segments=packed(((62_500, "released"), (90_000, "planned"))),
        amount=90_000,
        headline="planned",
        total=152_500,
        dial="silence",
        silent_from=1_000,
        base_at=1_000,
        step="follow_up",
        number=1,
        variant=None,
        due_at=2_000,
        step_title="",
        pause_reason=None,
        paused_until=None,
        event="",
        event_at=None,
        tags=("packaging",),
        paid=62_500,
        awaiting=0,
        at_risk=0,
        next_change_at=3_000,
        client_id="tea",
        platform_id="99designs",
        active_at=1_000,
    )
    return card._replace(**fields)


def a_key(project: str = "tin", **fields: Any) -> NoticeKey:
    """The key of what the card of a project waits for."""
    return NoticeKey(project, "follow_up", 1, 2_000)._replace(**fields)


def some_words(**fields: Any) -> OwnWords:
    return replace(OwnWords("fr", "follow_up.1.approval.formal", "Votre avis", "Bonjour {name},", "0" * 64), **fields)


def a_draft_in_work(project: str = "tin", **fields: Any) -> DraftInWork:
    subject = (Piece("Your word on "), Piece("Tea tin range", "project"))
    body = (Piece("Hello "), Piece("", "name", gap=True), Piece(",\n"))
    begun_for = (DraftKind.FOLLOW_UP, "it", Formality.FORMAL, 1, None, Purpose.APPROVAL)
    return replace(DraftInWork(project, *begun_for, subject, body, NOW), **fields)


def new(client: Client, *projects: Project) -> list[Edit]:
    """The edits that make a client with projects and their logs."""
    edits: list[Edit] = [PutClient(client.id, None, client)]
    for project in projects:
        edits.append(PutProject(project.id, None, project))
        edits += [AppendContact(project.id, contact) for contact in project.contacts]
    return edits


def fill(store: Store, *projects: Project) -> None:
    """Puts a client with these projects, and a card for each, into the store."""
    store.apply(new(a_client(), *projects), [a_card(project.id) for project in projects], NOW)
