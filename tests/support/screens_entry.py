"""The screens of quick entry by name, and how to open them."""

from collections.abc import Callable
from functools import partial

from desktop.core.plans import Template
from desktop.ui.dialogs.new_project import NewProjectDialog
from tests.support.plenty import LONG_TEMPLATE, LONG_TITLE, MILESTONES
from tests.support.stage import Stage

_QUOTE = {
    "understood": "1. Moodboard    450\nLogo design — 1.200,00 €\n- Brand guide .... 1.500,00 €\nIVA: 693 €\nTotal 3.150,00 €",
    "doubts": "Logo design $1,500\nDeposit 30%\nDear Elena, thank you for the call\nStage 2 450 €\nPrint run 500",
}


def _typed(stage: Stage, client: str = "") -> NewProjectDialog:
    """The form, filled in; with a client who is there, or one who is new."""
    stage.work.tasks.new_project()
    form = stage.front()
    assert isinstance(form, NewProjectDialog)
    form.project_title.setText("Tea tin range")
    form.client.setEditText(client or stage.service.clients()[0].name)
    form.total.setText("3200")
    form.total.editingFinished.emit()
    if stage.has_plenty:
        form.project_title.setText(f"Tea tin range {LONG_TITLE}")
        form.plan.templates.chips[f"own:{LONG_TEMPLATE.casefold()}"].click()
    return form


def _choices(stage: Stage, name: str) -> None:
    """What a field offers."""
    stage.work.tasks.new_project()
    form = stage.front()
    assert isinstance(form, NewProjectDialog)
    {"client": form.client, "platform": form.platform}[name].showPopup()


def _new_client(stage: Stage) -> None:
    form = _typed(stage, "Studio Faro")
    form.new_client.disclosure.link.click()


def _stages(stage: Stage) -> None:
    _typed(stage).plan.templates.chips[Template.STAGES.value].click()


def _difference(stage: Stage) -> None:
    """An amount and a day that were typed."""
    rows = _typed(stage).plan.rows.rows
    rows[1].amount.setText("1400")
    rows[0].due_on.setText("2026-12-25")
    for field in (rows[1].amount, rows[0].due_on):
        field.editingFinished.emit()


def _quote(stage: Stage, what: str) -> None:
    pasted = _QUOTE[what]
    if stage.has_plenty:
        pasted = "".join(f"Round {number} of the corrections   {number}00\n" for number in range(2, MILESTONES)) + pasted
    _typed(stage).plan.paste(pasted)


def _template_name(stage: Stage) -> None:
    _typed(stage).plan.ask_name()


def _templates_menu(stage: Stage) -> None:
    _typed(stage).plan.templates.menu_button.click()


def _row_menu(stage: Stage) -> None:
    _typed(stage).plan.rows.rows[1].more.click()


def _leaving(stage: Stage) -> None:
    _typed(stage).reject()


ENTRY: dict[str, Callable[[Stage], object]] = {
    "entry-filled": _typed,
    **{f"menu-entry-{name}": partial(_choices, name=name) for name in ("client", "platform")},
    "entry-new-client": _new_client,
    "entry-stages": _stages,
    "entry-difference": _difference,
    **{f"entry-quote-{what}": partial(_quote, what=what) for what in _QUOTE},
    "entry-template-name": _template_name,
    "menu-entry-templates": _templates_menu,
    "menu-entry-row": _row_menu,
    "question-entry": _leaving,
}
