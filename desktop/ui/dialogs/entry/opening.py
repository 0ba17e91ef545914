"""Opens the form for a new project with what is known beforehand, and remembers what was chosen for the next one."""

from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QWidget

from desktop.services.kept_plans import KeptPlans
from desktop.services.planning import Planning
from desktop.ui.dialogs.new_project import NewProjectDialog, Offer
from desktop.ui.session import Session


def new_project_form(session: Session, client: str | None, window: QWidget) -> NewProjectDialog:
    """`client`: chosen beforehand."""
    service, settings = session.service, QSettings()
    planning = Planning(service)
    offer = Offer(
        clients=service.clients(),
        platforms=service.platforms(),
        designer_zone=service.zone(),
        country=service.designer().country,
        language=str(settings.value("new_project/language", "en")),
        platform=str(settings.value("new_project/platform", "direct")),
        currency=str(settings.value("new_project/currency", "EUR")),
        today=session.today(),
        new_id=service.new_id,
        calendars=planning.calendars,
        latest=planning.latest,
        kept=KeptPlans(service.store),
        template=str(settings.value("new_project/template", "")),
    )
    return NewProjectDialog(offer, client, window)


def remember(dialog: NewProjectDialog) -> None:
    """What was chosen for a new project is offered for the next one."""
    settings = QSettings()
    command = dialog.command()
    settings.setValue("new_project/platform", command.platform)
    settings.setValue("new_project/currency", command.currency)
    if dialog.plan.templates.key():  # milestones of no template leave the last one as it is
        settings.setValue("new_project/template", dialog.plan.templates.key())
    if command.new_client is not None:
        settings.setValue("new_project/language", command.new_client.language)
