"""Intervals and working days of one client or project: inherited with their origin, set here, given back, and what they move."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop.core import commands as c
from desktop.core.model import Completion, Period, PolicyValues, Project
from desktop.core.vocabulary import Unit
from desktop.services.service import Service
from desktop.ui.dialogs.base import CommandDialog
from desktop.ui.dialogs.client import ClientDialog
from desktop.ui.dialogs.edit_project import EditProjectDialog
from desktop.ui.dialogs.fields.number import NumberField
from desktop.ui.dialogs.fields.policy_fields import NumbersField, PolicyFields
from desktop.ui.impact import ImpactView
from desktop.ui.labels.platform_news import changes
from desktop.ui.session import Session
from desktop.ui.tasks import Tasks

Opened = Callable[[], CommandDialog]


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.fixture
def tasks(session: Session, window: QWidget) -> Tasks:
    return Tasks(session, window, print)


def project_of(service: Service, title: str = "Tea tin range") -> str:
    (found,) = [project.id for project in service.store.projects() if project.title == title]
    return found


def client_form(tasks: Tasks, service: Service, window: QWidget) -> ClientDialog:
    project = service.project(project_of(service))
    assert project is not None
    client = service.client(project.client)
    assert client is not None
    tasks.edit_client(client)
    (form,) = window.findChildren(ClientDialog)
    return form


def project_form(tasks: Tasks, service: Service, window: QWidget) -> EditProjectDialog:
    project = service.project(project_of(service))
    assert project is not None
    tasks.edit_project(project)
    (form,) = window.findChildren(EditProjectDialog)
    return form


def policy_of(form: ClientDialog | EditProjectDialog) -> PolicyFields:
    assert form.policy is not None
    return form.policy


def set_follow_ups(fields: PolicyFields, *days: int) -> None:
    row = fields.rows["follow_up_after"]
    assert isinstance(row.field, NumbersField)
    row.link.click()
    while len(row.field.fields) < len(days):
        row.field.more.click()
    for field, number in zip(row.field.fields, days, strict=True):
        field.setValue(number)


def said(form: CommandDialog, qtbot: QtBot) -> str:
    (impact,) = form.findChildren(ImpactView)
    with qtbot.waitSignal(impact.looked):
        pass
    return impact.text()


def test_a_client_gets_own_follow_ups_and_what_they_move_is_said(
    tasks: Tasks, service: Service, window: QWidget, qtbot: QtBot
) -> None:
    form = client_form(tasks, service, window)
    set_follow_ups(policy_of(form), 7, 5, 5)
    assert said(form, qtbot) == "1 due date moves:\nTea tin range, follow-up 1: Fri 20 Nov → Tue 24 Nov"
    form.confirm_button().click()
    project = service.project(project_of(service))
    assert project is not None
    client = service.client(project.client)
    assert client is not None
    assert client.policy == PolicyValues(follow_up_after=(7, 5, 5))


def test_what_a_project_inherits_says_from_where(tasks: Tasks, service: Service, session: Session, window: QWidget) -> None:
    project = service.project(project_of(service))
    assert project is not None
    client = service.client(project.client)
    assert client is not None
    session.run(c.EditClient(replace(client, policy=PolicyValues(follow_up_after=(2,)))))
    session.run(c.EditDesigner(replace(service.designer(), policy=PolicyValues(final_notice_after=6))))
    form = project_form(tasks, service, window)
    rows = policy_of(form).rows
    assert {name: row.from_where.text() for name, row in rows.items()} == {
        "follow_up_after": "2 from Northlight Tea",
        "final_notice_after": "6 from your settings",
        "window_hours": "48 from 99designs",
        "support_check_after": "3 by default",
    }
    form.reject()


def test_another_platform_brings_other_inherited_values(tasks: Tasks, service: Service, window: QWidget) -> None:
    form = project_form(tasks, service, window)
    form.platform.setCurrentIndex(form.platform.findData("upwork"))
    assert policy_of(form).rows["window_hours"].from_where.text() == "48 by default"
    form.reject()


def test_a_projects_interval_is_kept_and_given_back(tasks: Tasks, service: Service, window: QWidget, qtbot: QtBot) -> None:
    form = project_form(tasks, service, window)
    row = policy_of(form).rows["window_hours"]
    assert isinstance(row.field, NumberField)
    row.link.click()
    row.field.setValue(72)
    form.confirm_button().click()
    project = service.project(project_of(service))
    assert project is not None
    assert project.policy == PolicyValues(window_hours=72)
    tasks.edit_project(project)
    form = window.findChildren(EditProjectDialog)[-1]
    row = policy_of(form).rows["window_hours"]
    assert row.from_where.text() == "Set for Tea tin range. Otherwise 48 from 99designs."
    row.link.click()
    form.confirm_button().click()
    project = service.project(project_of(service))
    assert project is not None
    assert project.policy == PolicyValues()


def test_a_clients_weekend_and_days_off_are_kept(tasks: Tasks, service: Service, window: QWidget, qtbot: QtBot) -> None:
    form = client_form(tasks, service, window)
    days = form.days
    assert days is not None
    days.weekend.days[4].click()
    days.weekend.days[6].click()
    days.days_off.first.setText("2026-11-24")
    days.days_off.add.click()
    form.confirm_button().click()
    project = service.project(project_of(service))
    assert project is not None
    client = service.client(project.client)
    assert client is not None
    assert client.weekend == frozenset({4, 5})
    assert [str(off.first) for off in client.days_off] == ["2026-11-24"]


def test_a_client_without_a_working_day_is_not_taken(tasks: Tasks, service: Service, window: QWidget) -> None:
    form = client_form(tasks, service, window)
    assert form.days is not None
    for day in form.days.weekend.days.values():
        day.setChecked(True)
    form.confirm_button().click()
    assert form.refusal() == "A week needs at least one working day."
    form.reject()


def test_a_platform_that_changed_is_told_and_the_project_keeps_or_takes_it(
    tasks: Tasks, service: Service, session: Session, window: QWidget, qtbot: QtBot
) -> None:
    profile = service.platform("99designs")
    assert profile is not None
    assert project_form(tasks, service, window).news.isHidden()
    window.findChildren(EditProjectDialog)[-1].reject()
    session.run(c.EditPlatform(replace(profile, window_hours=72)))
    tasks.edit_project(project(service))
    form = window.findChildren(EditProjectDialog)[-1]
    assert form.news.sentence.text() == "99designs changed since this project began: window 48 → 72 hours."
    assert policy_of(form).rows["window_hours"].from_where.text() == "48 from 99designs"
    form.confirm_button().click()
    assert service.around(project(service)).platform.window_hours == 48
    tasks.edit_project(project(service))
    form = window.findChildren(EditProjectDialog)[-1]
    form.news.use_new.click()
    assert policy_of(form).rows["window_hours"].from_where.text() == "72 from 99designs"
    form.confirm_button().click()
    assert service.around(project(service)).platform.window_hours == 72


def project(service: Service) -> Project:
    found = service.project(project_of(service))
    assert found is not None
    return found


EVERY_CHANGE = (
    ("window_hours", None, "no window of its own any more (48 hours)"),
    ("escrow", False, "it does not hold the money any more"),
    ("completion", Completion(Period(3, Unit.HOURS), None, False), "automatic release 5 working days → 3 hours"),
    ("completion", Completion(Period(5, Unit.WORKING_DAYS), "US", False), "public holidays left out: none → US"),
    ("completion", Completion(Period(5, Unit.WORKING_DAYS)), "completed projects can be reopened now"),
    ("support_name", "Desk", "support: “99designs support” → “Desk”"),
    ("support_language", "fr", "the language of its support"),
    ("forbids_off_platform", False, "contact outside the platform is allowed now"),
    ("dispute", Period(7, Unit.CALENDAR_DAYS), "dispute not known → 7 calendar days"),
    ("source", "elsewhere", None),
)


@pytest.mark.parametrize(("name", "value", "told"), EVERY_CHANGE)
def test_every_value_that_counts_is_told(service: Service, name: str, value: object, told: str | None) -> None:
    before = service.platform("99designs")
    assert before is not None
    after = replace(before, **{name: value})  # type: ignore[arg-type]
    assert changes(before, after) == ([] if told is None else [told])
