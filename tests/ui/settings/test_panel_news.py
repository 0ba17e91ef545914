"""The panel says what a platform changed since the project began, as long as the project runs."""

from dataclasses import replace

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop.core import commands as c
from desktop.core.vocabulary import Outcome
from desktop.services.service import Service
from desktop.ui.dialogs.edit_project import EditProjectDialog
from desktop.ui.project.panel import ProjectPanel
from desktop.ui.session import Session
from desktop.ui.tasks import Tasks


def test_the_panel_tells_what_changed_and_opens_the_form(session: Session, service: Service, qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    panel = ProjectPanel(session, Tasks(session, window, print), window)
    panel.open_project("tea")
    window.show()
    assert panel.body.news.isHidden()
    profile = service.platform("99designs")
    assert profile is not None
    session.run(c.EditPlatform(replace(profile, window_hours=72)))
    assert panel.body.news.sentence.text() == "99designs changed since this project began: window 48 → 72 hours."
    panel.body.news.choose.click()
    (form,) = window.findChildren(EditProjectDialog)
    form.news.use_new.click()
    form.confirm_button().click()
    assert panel.body.news.isHidden()
    session.undo_stack.undo()
    assert not panel.body.news.isHidden()
    session.run(c.CloseProject("tea", service.now(), Outcome.CANCELLED))
    assert panel.body.news.isHidden()
