"""Every form, box and window on top of the main one, by name, and how the program itself opens it."""

from collections.abc import Callable
from functools import partial

from desktop.core.vocabulary import DraftKind, Payment, Work
from desktop.services.failures import TooNew
from desktop.ui import habits, trouble
from desktop.ui.dialogs.base import CommandDialog
from desktop.ui.dialogs.fields.day import DayField
from desktop.ui.drafts.ways import Way
from desktop.ui.help.about import About
from desktop.ui.intents import Intent
from desktop.ui.labels.failures import failure_lines
from desktop.ui.settings.page import SettingsPage
from desktop.ui.today import snoozing
from desktop.ui.tray.closing import Closing
from desktop.ui.widgets.field_button import FieldButton
from tests.support.screens_entry import ENTRY
from tests.support.screens_files import FILES
from tests.support.stage import Stage

Screen = Callable[[Stage], object]

FORMS = {
    Intent.QUOTE_SENT: "packaging",
    Intent.QUOTE_ACCEPTED: "packaging",
    Intent.REQUEST: "brand",
    Intent.MESSAGE: "tea",
    Intent.REPLY: "tea",
    Intent.FOLLOW_UP: "tea",
    Intent.FINAL_NOTICE: "hero",
    Intent.COMPLETED: "mobile",
    Intent.COMPLETION_REJECTED: "mobile",
    Intent.CHECK_RELEASE: "booth",
    Intent.SUPPORT_CONTACTED: "mobile",
    Intent.SUPPORT_REPLIED: "booth",
    Intent.PAUSE: "tea",
    Intent.NOTE: "tea",
    Intent.CLOSE: "tea",
}
"""What records, and a project it makes sense for."""


def form(stage: Stage, intent: Intent) -> None:
    situation = stage.work.tasks.situation(FORMS[intent])
    assert situation is not None
    stage.work.tasks.open_form(intent, situation)


def _incomplete(stage: Stage) -> None:
    """A form that says what is wrong."""
    form(stage, Intent.NOTE)
    opened = stage.front()
    assert isinstance(opened, CommandDialog)
    opened.confirm_button().click()
    assert opened.refusal()


def _calendar_of_a_form(stage: Stage) -> None:
    form(stage, Intent.REQUEST)
    opened = stage.front()
    stage.settle()
    opened.findChildren(DayField)[0].findChildren(FieldButton)[0].click()


def _about_content(stage: Stage, what: str) -> None:
    tasks, service = stage.work.tasks, stage.service
    project, client = service.project("tea"), service.client("north")
    situation = tasks.situation("tea")
    assert project is not None
    assert client is not None
    assert situation is not None
    last = project.milestones[-1]
    opens: dict[str, Callable[[], object]] = {
        "project-new": tasks.new_project,
        "project-new-for-client": partial(tasks.new_project, client.id),
        "project-edit": partial(tasks.edit_project, project),
        "project-delete": partial(tasks.delete_project, project),
        "client-new": tasks.new_client,
        "client-edit": partial(tasks.edit_client, client),
        "client-delete": partial(tasks.delete_client, client),
        "milestone-new": partial(tasks.add_milestone, situation),
        "milestone-edit": partial(tasks.edit_milestone, project.id, last),
        "milestone-work": partial(tasks.move_milestone, project.id, last, Work.CANCELLED),
        "milestone-payment": partial(tasks.move_milestone, project.id, last, Payment.REQUESTED),
    }
    opens[what]()


_CONTENT = (
    "project-new",
    "project-new-for-client",
    "project-edit",
    "project-delete",
    "client-new",
    "client-edit",
    "client-delete",
    "milestone-new",
    "milestone-edit",
    "milestone-work",
    "milestone-payment",
)


# -- messages


def draft(stage: Stage, project: str, kind: DraftKind | None = None) -> None:
    desk = stage.work.tasks.messages.desk
    assert desk.open(project, kind), project
    desk.checker.check()
    desk.editor.setFocus()  # no cursor blinks in the picture


DRAFTS = {
    DraftKind.MILESTONE_PLAN: "packaging",
    DraftKind.PAYMENT_REQUEST: "menu",
    DraftKind.FOLLOW_UP: "tea",
    DraftKind.FINAL_NOTICE: "hero",
    DraftKind.COMPLETION: "mobile",
    DraftKind.SUPPORT_REQUEST: "mobile",
    DraftKind.RESTART: "cover",
    DraftKind.HARDSHIP: "cover",
    DraftKind.CANCELLATION: "tea",
}


def _draft_question(stage: Stage) -> None:
    """Has the client answered meanwhile?"""
    draft(stage, "tea", DraftKind.FOLLOW_UP)
    stage.work.tasks.messages.desk.sending.go(Way.COPY_AND_MARK)


def _draft_findings(stage: Stage) -> None:
    """What the check of the wording finds."""
    draft(stage, "tea", DraftKind.FOLLOW_UP)
    desk = stage.work.tasks.messages.desk
    desk.editor.body.setPlainText("You never answer!!! If I hear nothing by tomorrow, I will go to court.")
    desk.checker.check()


def _draft_language(stage: Stage) -> None:
    draft(stage, "tea", DraftKind.FOLLOW_UP)
    stage.work.tasks.messages.desk.editor.tongue.click()


def _draft_more(stage: Stage) -> None:
    draft(stage, "tea", DraftKind.FOLLOW_UP)
    stage.work.tasks.messages.desk.editor.ways.more.click()


def _sent_before(stage: Stage) -> None:
    draft(stage, "menu", DraftKind.PAYMENT_REQUEST)
    stage.work.tasks.messages.desk.sending.go(Way.SENT_BEFORE)


# -- boxes and help


def _ask_when_closing(stage: Stage) -> None:
    """Asked once where there is a tray: the answer is forgotten here."""
    window = stage.work.window
    closing = Closing(window, lambda: True, window)
    assert habits.keeps_running() is None
    window.close()
    assert closing.question is not None
    closing.question.finished.connect(closing.deleteLater)


def _leave_settings(stage: Stage) -> None:
    stage.work.window.show_page("settings")
    stage.work.side_pages.show_settings("you")
    settings = stage.work.window.findChild(SettingsPage)
    assert settings is not None
    settings.you.person.setText("Noa Lind")
    settings.you.person.textEdited.emit("Noa Lind")
    stage.work.window.show_page("board")


def _snooze_menu(stage: Stage) -> None:
    window = stage.work.window
    snoozing.popup(stage.service, _nothing, window.mapToGlobal(window.rect().center()), window)


def _snooze_date(stage: Stage) -> None:
    _snooze_menu(stage)
    menu = stage.front()
    menu.actions()[-1].trigger()
    menu.close()


def _nothing(*_told: object) -> None:
    """Nobody is told."""


def _about(stage: Stage) -> None:
    stage.work.side_pages.help.show_about()


def _licenses(stage: Stage) -> None:
    _about(stage)
    about = stage.front()
    assert isinstance(about, About)
    about.licenses.click()


DIALOGS: dict[str, Screen] = {
    **{f"form-{intent.value.replace('_', '-')}": partial(form, intent=intent) for intent in FORMS},
    "form-incomplete": _incomplete,
    "form-calendar": _calendar_of_a_form,
    **{f"form-{what}": partial(_about_content, what=what) for what in _CONTENT},
    **ENTRY,
    **{f"draft-{kind.value.replace('_', '-')}": partial(draft, project=project, kind=kind) for kind, project in DRAFTS.items()},
    "draft-question": _draft_question,
    "draft-findings": _draft_findings,
    "draft-sent-before": _sent_before,
    "menu-draft-language": _draft_language,
    "menu-draft-more": _draft_more,
    **FILES,
    "question-closing": _ask_when_closing,
    "question-unsaved": _leave_settings,
    "menu-snooze": _snooze_menu,
    "snooze-date": _snooze_date,
    "trouble-sentence": lambda stage: trouble.tell(stage.work.window, failure_lines(TooNew(stage.store.path, 4, 3))),
    "trouble-problems": lambda stage: trouble.tell_problems(stage.work.window, 3, _nothing),
    "trouble-bug": lambda stage: trouble.tell_bug(stage.work.window, "ValueError\n  board/page.py:1"),
    "help-keys": lambda stage: stage.work.side_pages.help.show_keys(),
    "help-manual": lambda stage: stage.work.side_pages.help.show_page("manual"),
    "help-tone": lambda stage: stage.work.side_pages.help.show_page("tone"),
    "help-about": _about,
    "help-licenses": _licenses,
}
