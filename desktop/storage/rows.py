"""Rows of the tables and values of the model, one to the other, and back without loss. No SQL, no connection."""

from collections.abc import Sequence
from datetime import time
from typing import Any

from desktop.core.model import Client, Contact, Deliverable, Designer, Milestone, Platform, Project
from desktop.core.vocabulary import (
    By,
    Confidence,
    ContactType,
    Formality,
    MilestoneKind,
    Outcome,
    PauseReason,
    Payment,
    Purpose,
    SupportOutcome,
    Variant,
    Work,
)
from desktop.storage.values import (
    from_completion,
    from_date,
    from_days_off,
    from_instant,
    from_json,
    from_period,
    from_policy,
    from_profile,
    from_weekend,
    to_completion,
    to_date,
    to_days_off,
    to_instant,
    to_period,
    to_policy,
    to_profile,
    to_texts,
    to_weekend,
)

Row = Sequence[Any]

DESIGNER = "id, name, signature, time_zone, country, subdivision, weekend, days_off, workday_start, policy"
PLATFORM = (
    "id, name, escrow, completion, window_hours, support_name, support_language, forbids_off_platform, dispute, source,"
    " checked_on, confidence"
)
CLIENT = "id, name, person, email, language, formality, country, subdivision, time_zone, weekend, days_off, policy, note"
PROJECT = "id, client_id, title, currency, created_at, platform, policy, tags, platform_profile"
MILESTONE = "project_id, id, position, title, kind, amount, due_on, work, payment"
DELIVERABLE = "project_id, milestone_id, position, title, delivered_on"
CONTACT = (
    "project_id, id, at, type, recorded_at, channel, text, language, purpose, need, needed_by, milestone, number, variant,"
    " window_hours, promised_by, back_on, support_outcome, work, payment, moved_by, reason, until, review_on, note, outcome,"
    " retracts"
)

_THE_ONE = 1  # id of the one designer


def designer_row(designer: Designer) -> Row:
    return (
        _THE_ONE,
        designer.name,
        designer.signature,
        designer.time_zone,
        designer.country,
        designer.subdivision,
        from_weekend(designer.weekend),
        from_days_off(designer.days_off),
        designer.workday_start.isoformat(),
        from_policy(designer.policy),
    )


def designer(row: Row) -> Designer:
    return Designer(
        row[1],
        row[2],
        row[3],
        row[4],
        row[5],
        to_weekend(row[6]),
        to_days_off(row[7]),
        time.fromisoformat(row[8]),
        to_policy(row[9]),
    )


def platform_row(platform: Platform) -> Row:
    return (
        platform.id,
        platform.name,
        int(platform.escrow),
        from_completion(platform.completion),
        platform.window_hours,
        platform.support_name,
        platform.support_language,
        int(platform.forbids_off_platform),
        from_period(platform.dispute),
        platform.source,
        from_date(platform.checked_on),
        platform.confidence,
    )


def platform(row: Row) -> Platform:
    return Platform(
        row[0],
        row[1],
        bool(row[2]),
        to_completion(row[3]),
        row[4],
        row[5],
        row[6],
        bool(row[7]),
        to_period(row[8]),
        row[9],
        to_date(row[10]),
        Confidence(row[11]),
    )


def client_row(client: Client) -> Row:
    return (
        client.id,
        client.name,
        client.person,
        client.email,
        client.language,
        client.formality,
        client.country,
        client.subdivision,
        client.time_zone,
        from_weekend(client.weekend),
        from_days_off(client.days_off),
        from_policy(client.policy),
        client.note,
    )


def client(row: Row) -> Client:
    return Client(
        row[0],
        row[1],
        row[2],
        row[3],
        row[4],
        Formality(row[5]),
        row[6],
        row[7],
        row[8],
        to_weekend(row[9]),
        to_days_off(row[10]),
        to_policy(row[11]),
        row[12],
    )


def project_row(project: Project) -> Row:
    """The head of a project."""
    return (
        project.id,
        project.client,
        project.title,
        project.currency,
        from_instant(project.created_at),
        project.platform,
        from_policy(project.policy),
        from_json(project.tags),
        from_profile(project.profile),
    )


def project(row: Row, milestones: tuple[Milestone, ...], contacts: tuple[Contact, ...]) -> Project:
    return Project(
        row[0],
        row[1],
        row[2],
        row[3],
        to_instant(row[4]),
        row[5],
        to_policy(row[6]),
        to_texts(row[7]),
        milestones,
        contacts,
        to_profile(row[8]),
    )


def milestone_row(project_id: str, position: int, milestone: Milestone) -> Row:
    return (
        project_id,
        milestone.id,
        position,
        milestone.title,
        milestone.kind,
        milestone.amount,
        from_date(milestone.due_on),
        milestone.work,
        milestone.payment,
    )


def milestone(row: Row, deliverables: tuple[Deliverable, ...]) -> Milestone:
    _, id_, _, title, kind, amount, due_on, work, payment = row
    return Milestone(id_, title, MilestoneKind(kind), amount, to_date(due_on), Work(work), Payment(payment), deliverables)


def deliverable_row(project_id: str, milestone_id: str, position: int, deliverable: Deliverable) -> Row:
    return project_id, milestone_id, position, deliverable.title, from_date(deliverable.delivered_on)


def deliverable(row: Row) -> Deliverable:
    return Deliverable(row[3], to_date(row[4]))


def contact_row(project_id: str, contact: Contact) -> Row:
    return (
        project_id,
        contact.id,
        from_instant(contact.at),
        contact.type,
        from_instant(contact.recorded_at),
        contact.channel,
        contact.text,
        contact.language,
        contact.purpose,
        contact.need,
        from_date(contact.needed_by),
        contact.milestone,
        contact.number,
        contact.variant,
        contact.window_hours,
        from_date(contact.promised_by),
        from_date(contact.back_on),
        contact.support_outcome,
        contact.work,
        contact.payment,
        contact.by,
        contact.reason,
        from_date(contact.until),
        from_date(contact.review_on),
        contact.note,
        contact.outcome,
        contact.retracts,
    )


# Looked up rather than called, for there are many entries and most words are absent.
_TYPES = {each.value: each for each in ContactType}
_PURPOSES = {None: None} | {each.value: each for each in Purpose}
_VARIANTS = {None: None} | {each.value: each for each in Variant}
_SUPPORT_OUTCOMES = {None: None} | {each.value: each for each in SupportOutcome}
_WORK = {None: None} | {each.value: each for each in Work}
_PAYMENTS = {None: None} | {each.value: each for each in Payment}
_BY = {None: None} | {each.value: each for each in By}
_REASONS = {None: None} | {each.value: each for each in PauseReason}
_OUTCOMES = {None: None} | {each.value: each for each in Outcome}


def contact(row: Row) -> Contact:
    return Contact(
        row[1],
        to_instant(row[2]),
        _TYPES[row[3]],
        to_instant(row[4]),
        row[5],
        row[6],
        row[7],
        _PURPOSES[row[8]],
        row[9],
        to_date(row[10]),
        row[11],
        row[12],
        _VARIANTS[row[13]],
        row[14],
        to_date(row[15]),
        to_date(row[16]),
        _SUPPORT_OUTCOMES[row[17]],
        _WORK[row[18]],
        _PAYMENTS[row[19]],
        _BY[row[20]],
        _REASONS[row[21]],
        to_date(row[22]),
        to_date(row[23]),
        row[24],
        _OUTCOMES[row[25]],
        row[26],
    )
