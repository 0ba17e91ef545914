"""From an intent to its dialog and from the dialog to the session: opens the form for what a designer set out to do, runs the
command it hands out, and leaves the form open with the reason when that is refused."""

from collections.abc import Callable
from dataclasses import replace
from functools import cached_property, partial
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QWidget

from desktop.core.commands import (
    Command,
    DeliverMilestone,
    EditClient,
    ReopenProject,
    ResumeProject,
    RetractContact,
    TickDeliverable,
)
from desktop.core.model import Client, Milestone, Project
from desktop.core.refusal import Refused
from desktop.core.vocabulary import DraftKind, MilestoneKind, Outcome, Payment, StepKind, Work
from desktop.services.failures import StoreError
from desktop.ui.dialogs.base import CommandDialog
from desktop.ui.dialogs.situation import Situation
from desktop.ui.intents import Intent
from desktop.ui.labels.failures import failure_sentence
from desktop.ui.labels.refusals import refusal_sentence
from desktop.ui.session import Session
from desktop.ui.trials import trial

if TYPE_CHECKING:
    from desktop.ui.dialogs.new_project import NewProjectDialog
    from desktop.ui.drafts.messages import Messages

Make = Callable[[Situation, QWidget], CommandDialog]


def reason_sentence(reason: Refused | StoreError) -> str:
    """Why something was not done."""
    return refusal_sentence(reason) if isinstance(reason, Refused) else failure_sentence(reason)


class Tasks(QObject):
    """`say` tells what has no form to say it in."""

    def __init__(self, session: Session, window: QWidget, say: Callable[[str], None]):
        super().__init__(window)
        self._session = session
        self._window = window
        self.say = say

    def make_anew(self) -> None:
        """Texts or sizes are others now."""
        if "messages" in self.__dict__:
            self.messages.make_anew()

    # -- with one project

    def begin(self, intent: Intent, project_id: str) -> None:
        """Opens the form for an intent; what needs no form is done at once."""
        situation = self.situation(project_id)
        if situation is None:
            return
        if intent is Intent.RESUME:
            self.run(ResumeProject(project_id, situation.now()))
        elif intent is Intent.REOPEN:
            self.run(ReopenProject(project_id, situation.now()))
        elif intent is Intent.DELETE:
            self.delete_project(situation.project)
        elif intent is Intent.EDIT_PROJECT:
            self.edit_project(situation.project)
        elif intent is Intent.ADD_MILESTONE:
            self.add_milestone(situation)
        elif not self.messages.write(intent, project_id):
            self.open_form(intent, situation)

    def open_form(self, intent: Intent, situation: Situation) -> None:
        """The form of an intent; where it is about a message, it offers to write it."""
        dialog = _form(intent)(situation, self._window)
        self.messages.offer_in(dialog, intent, situation.project.id)
        self._open(dialog)

    @cached_property
    def messages(self) -> "Messages":
        """What is written to clients and to support."""
        from desktop.ui.drafts.messages import Messages

        return Messages(self._session, self._window, self)

    def begin_next(self, project_id: str) -> None:
        """Opens the form of what the project's panel offers first."""
        from desktop.ui.project.offers import offers

        situation = self.situation(project_id)
        if situation is not None:
            self.begin(offers(situation.assessment).main, project_id)

    def pause_or_resume(self, project_id: str) -> None:
        """Resumes what is paused; opens the form to pause what is not, or says why it cannot be paused."""
        service = self._session.service
        project = service.project(project_id)
        paused = project is not None and service.assessment(project).pause is not None
        intent = Intent.RESUME if paused else Intent.PAUSE
        command = trial(intent, project_id, service.now())
        refused = service.preview(command) if command is not None else None
        if refused is not None:
            self.say(refusal_sentence(refused))
        else:
            self.begin(intent, project_id)

    def situation(self, project_id: str) -> Situation | None:
        """What a form about the project is told; None when the project is gone."""
        service = self._session.service
        project = service.project(project_id)
        if project is None:
            return None
        around = service.around(project)
        zone = ZoneInfo(service.zone())
        return Situation(project, around.client, around.platform, service.assessment(project), zone, service.now)

    def run(self, command: Command) -> None:
        """Does a command that has no form."""
        reason = self._session.run(command)
        if reason is not None:
            self.say(reason_sentence(reason))

    def edit_project(self, project: Project) -> None:
        from desktop.ui.dialogs.edit_project import EditProjectDialog

        service = self._session.service
        self._open(EditProjectDialog(project, service.clients(), service.platforms(), self._window, service))

    def delete_project(self, project: Project) -> None:
        from desktop.ui.dialogs.delete import DeleteProjectDialog

        self._open(DeleteProjectDialog(project, self._window))

    def add_milestone(self, situation: Situation) -> None:
        from desktop.ui.dialogs.milestone import MilestoneDialog

        kind = MilestoneKind.STAGE if situation.project.milestones else MilestoneKind.DEPOSIT
        milestone = Milestone(self._session.service.new_id(), "", kind)
        self._open(MilestoneDialog(situation, milestone, True, self._window))

    def edit_milestone(self, project_id: str, milestone: Milestone) -> None:
        from desktop.ui.dialogs.milestone import MilestoneDialog

        situation = self.situation(project_id)
        if situation is not None:
            self._open(MilestoneDialog(situation, milestone, False, self._window))

    def move_milestone(self, project_id: str, milestone: Milestone, move: Work | Payment) -> None:
        from desktop.ui.dialogs.move import MoveDialog

        situation = self.situation(project_id)
        if situation is None:
            return
        work = move if isinstance(move, Work) else None
        payment = move if isinstance(move, Payment) else None
        self._open(MoveDialog(situation, milestone, work, payment, parent=self._window))

    def tick(self, project_id: str, milestone: str, index: int, delivered: bool) -> None:
        """Ticks a deliverable for today, or takes the tick away."""
        situation = self.situation(project_id)
        if situation is not None:
            day = situation.today() if delivered else None
            self.run(TickDeliverable(project_id, milestone, index, day))

    def deliver(self, project_id: str, milestone: str) -> None:
        """Records all of a milestone as delivered now."""
        self.run(DeliverMilestone(project_id, milestone, self._session.service.now()))

    def retract(self, project_id: str, contact: str) -> None:
        self.run(RetractContact(project_id, contact))

    # -- clients and new projects

    def new_project(self, client: str | None = None) -> None:
        from desktop.ui.dialogs.entry.opening import new_project_form

        dialog = new_project_form(self._session, client, self._window)
        dialog.accepted.connect(partial(self._on_project_created, dialog))
        self._open(dialog)

    def _on_project_created(self, dialog: "NewProjectDialog") -> None:
        """The message with its milestones comes next, if that was asked for."""
        from desktop.ui.dialogs.entry.opening import remember

        remember(dialog)
        if dialog.writes_plan:
            self.messages.desk.open(dialog.project_id, DraftKind.MILESTONE_PLAN)

    def new_client(self) -> None:
        from desktop.ui.dialogs.client import ClientDialog

        service = self._session.service
        client = Client(service.new_id(), "", country=service.designer().country)
        self._open(ClientDialog(client, True, service.zone(), self._window, service))

    def edit_client(self, client: Client) -> None:
        from desktop.ui.dialogs.client import ClientDialog

        service = self._session.service
        self._open(ClientDialog(client, False, service.zone(), self._window, service))

    def use_intervals(self, client_id: str, intervals: tuple[int, ...]) -> None:
        """Follow-ups to the client wait so many working days from now on."""
        client = self._session.service.client(client_id)
        if client is not None:
            self.run(EditClient(replace(client, policy=replace(client.policy, follow_up_after=intervals))))

    def delete_client(self, client: Client) -> None:
        from desktop.ui.dialogs.delete import DeleteClientDialog

        self._open(DeleteClientDialog(client, self._session.service.projects_of(client.id), self._window))

    # -- forms

    def _open(self, dialog: CommandDialog) -> None:
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.command_ready.connect(partial(self._on_command_ready, dialog))
        dialog.open()

    def _on_command_ready(self, dialog: CommandDialog, command: Command) -> None:
        reason = self._session.run(command)
        if reason is None:
            dialog.accept()
        else:
            dialog.show_refusal(reason_sentence(reason))


def _form(intent: Intent) -> Make:
    """The form of an intent. Forms are imported when one is first opened: the board's first paint needs none."""
    from desktop.ui.dialogs import completed, message, pause, quote, release, reply, request, sent, support

    forms: dict[Intent, Make] = {
        Intent.QUOTE_SENT: quote.QuoteSentDialog,
        Intent.QUOTE_ACCEPTED: quote.QuoteAcceptedDialog,
        Intent.REQUEST: request.RequestDialog,
        Intent.MESSAGE: message.MessageDialog,
        Intent.REPLY: reply.ReplyDialog,
        Intent.FOLLOW_UP: sent.FollowUpDialog,
        Intent.FINAL_NOTICE: sent.FinalNoticeDialog,
        Intent.COMPLETED: completed.CompletedDialog,
        Intent.COMPLETION_REJECTED: completed.CompletionRejectedDialog,
        Intent.CHECK_RELEASE: release.ReleaseDialog,
        Intent.SUPPORT_CONTACTED: support.SupportContactedDialog,
        Intent.SUPPORT_REPLIED: support.SupportRepliedDialog,
        Intent.PAUSE: pause.PauseDialog,
        Intent.NOTE: message.NoteDialog,
        Intent.CLOSE: _close_form,
    }
    return forms[intent]


def _close_form(situation: Situation, parent: QWidget) -> CommandDialog:
    from desktop.ui.dialogs.close import CloseDialog

    step = situation.assessment.next
    withdraw = step is not None and step.kind is StepKind.WITHDRAW_QUOTE
    return CloseDialog(situation, Outcome.WITHDRAWN if withdraw else None, parent)
