"""Decisions about clients, projects and what is agreed in them."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC

from desktop.core import commands as c
from desktop.core.currency import CURRENCIES
from desktop.core.decide.bounds import check_days, check_policy
from desktop.core.decide.state import Decision, check_amount, check_text, check_title
from desktop.core.edits import PutClient, PutProject
from desktop.core.exposure import with_deposit
from desktop.core.milestones import amount_is_fixed
from desktop.core.model import Client, Deliverable, Milestone, Project
from desktop.core.refusal import Reason, Refused
from desktop.core.vocabulary import MilestoneKind, Payment, Work


def _checked_client(client: Client) -> Client:
    check_text(client.note)
    check_days(client.weekend, client.days_off)
    check_policy(client.policy)
    return replace(client, name=check_title(client.name, Reason.NAME_MISSING))


def _create_client(d: Decision) -> None:
    client = _checked_client(d.command.client)
    d.edits.append(PutClient(client.id, None, client))


def _edit_client(d: Decision) -> None:
    before = d.state.client
    if before is None:
        raise Refused(Reason.NOT_FOUND)
    after = _checked_client(d.command.client)
    if after != before:
        d.edits.append(PutClient(before.id, before, after))


def _delete_client(d: Decision) -> None:
    client = d.state.client
    if client is None:
        raise Refused(Reason.NOT_FOUND)
    d.edits += [PutProject(project.id, project, None) for project in d.state.projects]
    d.edits.append(PutClient(client.id, client, None))


def _restore(d: Decision) -> None:
    client = d.state.trashed_client
    if not d.state.trashed and client is None:
        raise Refused(Reason.NOT_FOUND)
    if client is not None:
        d.edits.append(PutClient(client.id, None, client))
    d.edits += [PutProject(project.id, None, project) for project in d.state.trashed]


def _checked_milestone(milestone: Milestone) -> Milestone:
    check_amount(milestone.amount)
    return replace(milestone, title=check_title(milestone.title), deliverables=_checked(milestone.deliverables))


def _checked(deliverables: tuple[Deliverable, ...]) -> tuple[Deliverable, ...]:
    return tuple(replace(deliverable, title=check_title(deliverable.title)) for deliverable in deliverables)


def _create_project(d: Decision) -> None:
    command: c.CreateProject = d.command
    _check_head(d)
    if command.new_client is not None:
        client = _checked_client(command.new_client)
        d.edits.append(PutClient(client.id, None, client))
    elif d.state.client is None:
        raise Refused(Reason.NOT_FOUND)
    project = Project(
        id=command.project,
        client=command.client,
        title=check_title(command.title),
        currency=command.currency,
        created_at=d.now.astimezone(UTC),
        platform=command.platform,
        tags=command.tags,
        milestones=tuple(map(_checked_milestone, command.milestones)),
        profile=d.state.profile,
    )
    d.edits.append(PutProject(project.id, None, project))


def _check_head(d: Decision) -> None:
    if d.command.currency not in CURRENCIES:
        raise Refused(Reason.UNKNOWN_CURRENCY, currency=d.command.currency)
    stays = d.state.project is not None and d.command.platform == d.state.project.platform
    if d.command.platform not in d.state.platforms and not stays:
        raise Refused(Reason.NOT_FOUND)


def _edit_project(d: Decision) -> None:
    command: c.EditProject = d.command
    project = d.project
    _check_head(d)
    check_policy(command.policy)
    if d.state.client is None:
        raise Refused(Reason.NOT_FOUND)
    if command.currency != project.currency and any(map(amount_is_fixed, project.milestones)):
        raise Refused(Reason.CURRENCY_FIXED)
    d.put(
        replace(
            project,
            client=command.client,
            title=check_title(command.title),
            currency=command.currency,
            platform=command.platform,
            tags=command.tags,
            policy=command.policy,
            profile=d.state.profile if command.renew or command.platform != project.platform else project.profile,
        )
    )


def _delete_project(d: Decision) -> None:
    d.edits.append(PutProject(d.project.id, d.project, None))


def _add_milestone(d: Decision) -> None:
    project = d.project
    d.put(replace(project, milestones=(*project.milestones, _checked_milestone(d.command.milestone))))


def _add_deposit(d: Decision) -> None:
    """In front of the others, or into the empty deposit that waits for its amount."""
    project, deposit = d.project, _checked_milestone(d.command.deposit)
    reduced = with_deposit(project.milestones, deposit.amount)
    for before, after in zip(project.milestones, reduced, strict=True):
        if after.amount != before.amount and amount_is_fixed(before):
            raise Refused(Reason.AMOUNT_FIXED, milestone=before.title)
    if sum(m.amount for m in project.milestones) - sum(m.amount for m in reduced) != deposit.amount:
        raise Refused(Reason.AMOUNT_OUT_OF_RANGE)
    empty = next((m for m in reduced if _is_empty_deposit(m)), None)
    if empty is None:
        d.put(replace(project, milestones=(deposit, *reduced)))
    else:
        d.put(replace(project, milestones=tuple(replace(m, amount=deposit.amount) if m is empty else m for m in reduced)))


def _is_empty_deposit(milestone: Milestone) -> bool:
    untouched = milestone.work is Work.PLANNED and milestone.payment is Payment.UNSECURED
    return milestone.kind is MilestoneKind.DEPOSIT and not milestone.amount and untouched


def _edit_milestone(d: Decision) -> None:
    command: c.EditMilestone = d.command
    milestone = d.milestone(command.milestone)
    if command.amount != milestone.amount and amount_is_fixed(milestone):
        raise Refused(Reason.AMOUNT_FIXED, milestone=milestone.title)
    after = replace(
        milestone,
        title=command.title,
        kind=MilestoneKind(command.kind),
        amount=command.amount,
        due_on=command.due_on,
        deliverables=command.deliverables,
    )
    d.put_milestone(_checked_milestone(after))


def _remove_milestone(d: Decision) -> None:
    project = d.project
    milestone = d.milestone(d.command.milestone)
    untouched = milestone.work is Work.PLANNED and milestone.payment is Payment.UNSECURED
    if not untouched or any(contact.milestone == milestone.id for contact in project.contacts):
        raise Refused(Reason.MILESTONE_IN_USE, milestone=milestone.title)
    d.put(replace(project, milestones=tuple(m for m in project.milestones if m.id != milestone.id)))


def _tick_deliverable(d: Decision) -> None:
    command: c.TickDeliverable = d.command
    milestone = d.milestone(command.milestone)
    if not 0 <= command.index < len(milestone.deliverables):
        raise Refused(Reason.NOT_FOUND)
    if command.delivered_on is not None and command.delivered_on.toordinal() > d.around.designer_calendar.day_of(d.now):
        raise Refused(Reason.IN_THE_FUTURE)
    deliverables = list(milestone.deliverables)
    deliverables[command.index] = replace(deliverables[command.index], delivered_on=command.delivered_on)
    d.put_milestone(replace(milestone, deliverables=tuple(deliverables)))


DECISIONS: dict[type, Callable[[Decision], None]] = {
    c.CreateClient: _create_client,
    c.EditClient: _edit_client,
    c.DeleteClient: _delete_client,
    c.CreateProject: _create_project,
    c.EditProject: _edit_project,
    c.DeleteProject: _delete_project,
    c.RestoreProject: _restore,
    c.RestoreClient: _restore,
    c.AddMilestone: _add_milestone,
    c.AddDeposit: _add_deposit,
    c.EditMilestone: _edit_milestone,
    c.RemoveMilestone: _remove_milestone,
    c.TickDeliverable: _tick_deliverable,
}
