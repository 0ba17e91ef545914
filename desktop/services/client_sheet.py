"""What a client's page tells beside who they are: their projects, their money, and the conversation over all of them."""

from collections.abc import Iterator
from dataclasses import dataclass
from heapq import nlargest
from typing import TYPE_CHECKING

from desktop.core.assessment import Assessment
from desktop.core.card import OfClient
from desktop.core.history import standing
from desktop.core.history_rows import rows_of
from desktop.core.model import Contact, Platform, Project
from desktop.core.money import MoneySums
from desktop.storage.cards import Cards

if TYPE_CHECKING:
    from desktop.services.service import Service


@dataclass(frozen=True, slots=True)
class Seen:
    """A project of the client as it stands now, under the rules of `platform`."""

    project: Project
    assessment: Assessment
    platform: Platform


@dataclass(frozen=True, slots=True)
class Entry:
    """A row of the conversation. `delivers`: it tells of a delivery as well."""

    seen: Seen
    contact: Contact
    delivers: bool


@dataclass(frozen=True, slots=True)
class ClientSheet:
    """`projects`: newest first; `money`: what was agreed, by currency, the most used first; `entries`: newest first, no more than
    were asked for of the `number` there are."""

    projects: tuple[Seen, ...]
    money: tuple[MoneySums, ...]
    entries: tuple[Entry, ...]
    number: int


def cards_by_client(service: "Service") -> dict[str, OfClient]:
    """What the cards of each client with projects say together, by the client's id."""
    return Cards(service.store.database).by_client()


def sheet_of(service: "Service", client_id: str, most: int) -> ClientSheet:
    """`most`: of the entries."""
    seen = [
        Seen(project, service.assessment(project), service.around(project).platform) for project in service.projects_of(client_id)
    ]
    seen.sort(key=_begun, reverse=True)
    entries = [entry for one in seen for entry in _entries(one)]
    return ClientSheet(tuple(seen), _money(seen), tuple(nlargest(most, entries, key=_at)), len(entries))


def _entries(seen: Seen) -> Iterator[Entry]:
    """What stands, newest first."""
    contacts = standing(seen.project.contacts)[::-1]
    rows, delivering = rows_of(contacts, {contact.id for contact in contacts})
    return (Entry(seen, contact, contact.id in delivering) for contact in rows)


def _money(seen: list[Seen]) -> tuple[MoneySums, ...]:
    """M2 by currency: money of two currencies is never one sum."""
    found: dict[str, list[MoneySums]] = {}
    for one in seen:
        found.setdefault(one.assessment.money.currency, []).append(one.assessment.money)
    most_first = sorted(found.items(), key=lambda item: (-len(item[1]), item[0]))
    return tuple(
        MoneySums(
            currency,
            total=sum(one.total for one in sums),
            paid=sum(one.paid for one in sums),
            awaiting=sum(one.awaiting for one in sums),
            at_risk=sum(one.at_risk for one in sums),
            secured=sum(one.secured for one in sums),
        )
        for currency, sums in most_first
    )


def _begun(seen: Seen) -> float:
    return seen.project.created_at.timestamp()


def _at(entry: Entry) -> float:
    return entry.contact.at.timestamp()
