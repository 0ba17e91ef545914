"""A project with its milestones and its conversation, between the file and the model."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime

from desktop.core.ladder import is_open
from desktop.core.model import Deliverable, Milestone, Platform, Project
from desktop.core.vocabulary import ContactType, Payment, Purpose, Variant, Work
from desktop.services.exchange import places
from desktop.services.exchange.contacts import Setting, contact_entry, contact_from
from desktop.services.exchange.findings import Code, Findings, Named, seen
from desktop.services.exchange.identity import Register, filled, shortened
from desktop.services.exchange.parties import platform_from, policy_entry, policy_from
from desktop.services.exchange.schema import ContactEntry, DeliverableEntry, MilestoneEntry, ProjectEntry


@dataclass(frozen=True, slots=True)
class Around:
    """What a project of a file may name: its clients, and the platforms of the file and of the program."""

    now: datetime
    clients: Register
    platforms: Register


def id_of(entry: ProjectEntry) -> str:
    """A project without id takes one from its client and title."""
    return entry.id or shortened(f"{entry.client}/{entry.title}")


def project_from(entry: ProjectEntry, path: str, around: Around, findings: Findings) -> Project:
    places.check_days(entry, path, findings)
    places.check_currency(entry.currency, f"{path}.currency", findings)
    around.clients.check(entry.client, Named.CLIENT, f"{path}.client", findings)
    around.platforms.check(entry.platform, Named.PLATFORM, f"{path}.platform", findings)
    milestones = _milestones(entry.milestones, path, findings)
    created_at = _created_at(entry, around.now, path, findings)
    setting = Setting(
        now=around.now,
        milestones=_register([m.id for m in milestones], f"{path}.milestones", findings),
        contacts=Register(),
        at=created_at,
        variant=_variant(entry, milestones),
    )
    ids = filled((c.id for c in entry.contacts), "e")
    setting.contacts = _register(ids, f"{path}.contacts", findings)
    setting.retracted = _retracted(entry.contacts, ids)
    contacts = tuple(
        contact_from(contact, id_, f"{path}.contacts[{index}]", setting, findings)
        for index, (contact, id_) in enumerate(zip(entry.contacts, ids, strict=True))
    )
    return Project(
        id=id_of(entry),
        client=entry.client,
        title=entry.title,
        currency=entry.currency,
        created_at=created_at,
        platform=entry.platform,
        policy=policy_from(entry.policy),
        tags=tuple(entry.tags),
        milestones=milestones,
        contacts=contacts,
        profile=_profile(entry, path, findings),
    )


def _profile(entry: ProjectEntry, path: str, findings: Findings) -> Platform | None:
    """The values the project started with, where the file tells them."""
    told, place = entry.platform_profile, f"{path}.platform_profile"
    if told is None:
        return None
    if told.id not in (None, entry.platform):
        findings.add(f"{place}.id", Code.OTHER_PLATFORM, platform=entry.platform, found=seen(told.id))
    return replace(platform_from(told, 0, place, findings), id=entry.platform)


def _created_at(entry: ProjectEntry, now: datetime, path: str, findings: Findings) -> datetime:
    """As written; else the moment of the first entry, else now."""
    moment = entry.created_at
    if moment is None:
        first = (c.at for i, c in enumerate(entry.contacts) if c.at and not findings.at(f"{path}.contacts[{i}].at"))
        moment = min(first, default=now)
    return moment.astimezone(UTC) if 1 < moment.year < 9999 else now


def _register(ids: Sequence[str], path: str, findings: Findings) -> Register:
    register = Register()
    register.whole = not findings.at(path)
    for index, id_ in enumerate(ids):
        register.add(id_, f"{path}[{index}]", findings)
    return register


def _retracted(entries: Sequence[ContactEntry], ids: Sequence[str]) -> set[str]:
    """Ids of the entries that were taken back and not put back (C1)."""
    retracted: set[str] = set()
    for entry, id_ in zip(reversed(entries), reversed(ids), strict=True):
        if entry.contact is not None and id_ not in retracted:
            retracted.add(entry.contact)
    return retracted


def _variant(entry: ProjectEntry, milestones: Sequence[Milestone]) -> Variant:
    """The variant of a final notice that does not tell its own, by R9 and R0 as things stand in the file."""
    accepted = any(c.type is ContactType.QUOTE_ACCEPTED for c in entry.contacts)
    asked = any(c.type is ContactType.REQUEST and c.purpose is not Purpose.QUOTE for c in entry.contacts)
    begun = any(m.work is not Work.PLANNED or m.payment is not Payment.UNSECURED for m in milestones)
    if not (accepted or asked or begun):
        return Variant.QUOTE
    return Variant.INCOMPLETE if any(map(is_open, milestones)) else Variant.COMPLETE


def _milestones(entries: Sequence[MilestoneEntry], path: str, findings: Findings) -> tuple[Milestone, ...]:
    ids = filled((entry.id for entry in entries), "m")
    return tuple(
        _milestone_from(entry, id_, index, f"{path}.milestones[{index}]", findings)
        for index, (entry, id_) in enumerate(zip(entries, ids, strict=True))
    )


def _milestone_from(entry: MilestoneEntry, id_: str, index: int, path: str, findings: Findings) -> Milestone:
    places.check_days(entry, path, findings)
    for position, deliverable in enumerate(entry.deliverables):
        places.check_days(deliverable, f"{path}.deliverables[{position}]", findings)
    return Milestone(
        id=id_,
        title=f"Milestone {index + 1}" if entry.title is None else entry.title,
        kind=entry.kind,
        amount=entry.amount,
        due_on=entry.due_on,
        work=entry.work,
        payment=entry.payment,
        deliverables=tuple(Deliverable(d.title, d.delivered_on) for d in entry.deliverables),
    )


def project_entry(project: Project) -> ProjectEntry:
    """The head of a project, without its milestones, contacts and profile."""
    return ProjectEntry(
        id=project.id,
        client=project.client,
        title=project.title,
        platform=project.platform,
        currency=project.currency,
        created_at=project.created_at,
        policy=policy_entry(project.policy),
        tags=list(project.tags),
    )


def milestone_entry(milestone: Milestone) -> MilestoneEntry:
    return MilestoneEntry(
        id=milestone.id,
        title=milestone.title,
        kind=milestone.kind,
        amount=milestone.amount,
        due_on=milestone.due_on,
        work=milestone.work,
        payment=milestone.payment,
        deliverables=[DeliverableEntry(d.title, d.delivered_on) for d in milestone.deliverables],
    )


def contact_entries(project: Project) -> list[ContactEntry]:
    return [contact_entry(contact) for contact in project.contacts]
