"""What holds for every form: it opens without a warning, is reachable by name, shows what people wrote as it is, and survives
large text and long names.
"""

from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QDateTimeEdit,
    QDialog,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QRadioButton,
    QWidget,
)

from desktop.core.model import Client, Milestone
from desktop.core.vocabulary import Payment, Work
from desktop.ui import theme
from desktop.ui.dialogs.base import CommandDialog
from desktop.ui.dialogs.client import ClientDialog
from desktop.ui.dialogs.close import CloseDialog
from desktop.ui.dialogs.completed import CompletedDialog, CompletionRejectedDialog
from desktop.ui.dialogs.delete import DeleteClientDialog, DeleteProjectDialog
from desktop.ui.dialogs.edit_project import EditProjectDialog
from desktop.ui.dialogs.message import MessageDialog, NoteDialog
from desktop.ui.dialogs.milestone import MilestoneDialog
from desktop.ui.dialogs.move import MoveDialog
from desktop.ui.dialogs.new_project import NewProjectDialog
from desktop.ui.dialogs.pause import PauseDialog
from desktop.ui.dialogs.quote import QuoteAcceptedDialog, QuoteSentDialog
from desktop.ui.dialogs.release import ReleaseDialog
from desktop.ui.dialogs.reply import ReplyDialog
from desktop.ui.dialogs.request import RequestDialog
from desktop.ui.dialogs.sent import FinalNoticeDialog, FollowUpDialog
from desktop.ui.dialogs.situation import Situation
from desktop.ui.dialogs.support import SupportContactedDialog, SupportRepliedDialog
from tests.support.builders import DIRECT, LONDON, NINETY_NINE, follow_up, request, scene, stage
from tests.support.offers import an_offer
from tests.ui.dialogs.conftest import situation_of

HOSTILE = "<img src=file:///etc/passwd><h1>Tom & Jerry</h1> {0.__class__} %1 \u202e" + "W" * 80


def hostile_situation() -> Situation:
    made = scene(
        request("2026-11-13 16:20"),
        follow_up("2026-11-19 10:00"),
        stages=(stage(Work.DELIVERED, Payment.REQUESTED), stage(Work.PLANNED, Payment.UNSECURED)),
        client=replace(LONDON, name=HOSTILE),
        platform=replace(NINETY_NINE, name=HOSTILE, support_name=HOSTILE),
    )
    project = replace(made.project, title=HOSTILE, milestones=tuple(replace(m, title=HOSTILE) for m in made.project.milestones))
    return replace(situation_of(made), project=project)


def _new_project(situation: Situation) -> CommandDialog:
    platforms = (situation.platform, DIRECT)
    return NewProjectDialog(an_offer(clients=(situation.client,), platforms=platforms), situation.client.id)


FORMS: dict[str, Callable[[Situation], CommandDialog]] = {
    "client": lambda s: ClientDialog(s.client, False, "Europe/Paris"),
    "close": CloseDialog,
    "completed": CompletedDialog,
    "completion-rejected": CompletionRejectedDialog,
    "delete-client": lambda s: DeleteClientDialog(s.client, (s.project,)),
    "delete-project": lambda s: DeleteProjectDialog(s.project),
    "edit-project": lambda s: EditProjectDialog(s.project, (s.client,), (s.platform,)),
    "final-notice": FinalNoticeDialog,
    "follow-up": FollowUpDialog,
    "message": MessageDialog,
    "milestone": lambda s: MilestoneDialog(s, s.project.milestones[0], False),
    "move": lambda s: MoveDialog(s, s.project.milestones[1], work=Work.IN_PROGRESS),
    "new-client": lambda s: ClientDialog(Client("n", ""), True, "Europe/Paris"),
    "new-milestone": lambda s: MilestoneDialog(s, Milestone("n", ""), True),
    "new-project": _new_project,
    "note": NoteDialog,
    "pause": PauseDialog,
    "quote-accepted": QuoteAcceptedDialog,
    "quote-sent": QuoteSentDialog,
    "release": ReleaseDialog,
    "reply": ReplyDialog,
    "request": RequestDialog,
    "support-contacted": SupportContactedDialog,
    "support-replied": SupportRepliedDialog,
}
_CONTROLS = (QAbstractButton, QComboBox, QDateTimeEdit, QLineEdit, QPlainTextEdit)


@pytest.fixture(params=sorted(FORMS))
def dialog(request, shown) -> CommandDialog:
    return shown(FORMS[request.param](hostile_situation()))


@pytest.fixture
def large_text(qapp) -> Iterator[None]:
    theme.apply(qapp, theme.Scheme.DARK, 2.0)
    yield
    theme.apply(qapp, theme.Scheme.LIGHT, 1.0)


def own_controls(dialog: QWidget) -> list[QWidget]:
    """The controls somebody made, not the parts Qt makes of them."""
    inner = (QComboBox, QAbstractSpinBox, QLineEdit)
    return [w for w in dialog.findChildren(QWidget) if isinstance(w, _CONTROLS) and not isinstance(w.parent(), inner)]


def test_every_control_can_be_found_by_name(dialog):
    nameless = [type(control).__name__ for control in own_controls(dialog) if not control.accessibleIdentifier()]
    assert not nameless
    names = [control.accessibleIdentifier() for control in own_controls(dialog)]
    assert len(names) == len(set(names))


def test_what_people_wrote_is_shown_as_it_is(dialog):
    for label in dialog.findChildren(QLabel):
        assert label.textFormat() is Qt.TextFormat.PlainText
    for widget in dialog.findChildren(QWidget):
        assert "<img" not in widget.toolTip()


def test_every_field_has_a_label_or_a_name(dialog):
    buddies = {label.buddy() for label in dialog.findChildren(QLabel)}
    for control in own_controls(dialog):
        if isinstance(control, QAbstractButton):
            assert control.text() or control.accessibleName()
        else:
            assert control in buddies or control.accessibleName(), control.accessibleIdentifier()


class Heights(QObject):
    """The heights a window has had."""

    def __init__(self, window: QWidget):
        super().__init__(window)
        self.seen: list[int] = []
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Show, QEvent.Type.Resize) and isinstance(watched, QWidget):
            self.seen.append(watched.height())
        return False


@pytest.mark.parametrize("name", sorted(FORMS))
def test_a_form_opens_as_high_as_it_stays(name, shown):
    """Its place on the screen is found for that height: one that grew afterwards would jump, and reach below the screen."""
    stages = (stage(Work.DELIVERED, Payment.REQUESTED), stage(Work.PLANNED, Payment.UNSECURED))
    made = FORMS[name](situation_of(scene(request("2026-11-13 16:20"), stages=stages)))
    heights = Heights(made)
    shown(made)
    most_at_first = QApplication.primaryScreen().size().height() * 2 // 3  # of Qt
    assert heights.seen[0] >= min(made.height(), most_at_first)


def test_long_names_do_not_widen_a_form_beyond_a_small_screen(dialog):
    assert dialog.minimumSizeHint().width() <= 760


@pytest.mark.usefixtures("large_text")
@pytest.mark.parametrize("name", sorted(FORMS))
def test_a_form_fits_a_screen_at_twice_the_text(name, shown):
    made = shown(FORMS[name](hostile_situation()))
    screen = QApplication.primaryScreen().availableSize()
    assert made.height() <= screen.height()
    assert not made.grab().isNull()
    assert isinstance(made, QDialog)


def test_a_refusal_is_said_in_the_form_and_nothing_typed_is_lost(shown, qtbot):
    made = shown(NoteDialog(hostile_situation()))
    made.text.setPlainText("call on Monday")
    with qtbot.waitSignal(made.command_ready):
        made.confirm_button().click()
    made.show_refusal("This text is too long to keep.")
    assert made.isVisible()
    assert made.refusal() == "This text is too long to keep."
    assert made.text.text() == "call on Monday"
    with qtbot.waitSignal(made.command_ready):
        made.confirm_button().click()
    assert made.refusal() == ""


def test_tab_goes_through_the_fields_and_ends_at_the_buttons(dialog, qtbot):
    if not dialog.confirm_button().isEnabled():
        qtbot.keyClick(dialog.findChildren(QRadioButton)[0], Qt.Key.Key_Space)
    met: list[str] = []
    for _ in range(90):
        focused = QApplication.focusWidget()
        assert focused is not None
        name = focused.accessibleIdentifier()
        if not met or met[-1] != name:
            met.append(name)
        qtbot.keyClick(focused, Qt.Key.Key_Tab)
        if name == "dialog.confirm":
            break
    assert met[-2:] == ["dialog.cancel", "dialog.confirm"]
    assert len(met) > 2 or dialog.accessibleIdentifier().startswith("dialog.delete")


def test_what_is_wrong_is_said_below_its_field_until_that_is_changed(shown, qtbot):
    made = shown(NoteDialog(hostile_situation()))
    made.confirm_button().click()
    (error,) = [label for label in made.findChildren(QLabel) if label.accessibleIdentifier() == "dialog.error"]
    assert error.mapTo(made, error.rect().topLeft()).y() > made.text.mapTo(made, made.text.rect().bottomLeft()).y()
    assert error.mapTo(made, error.rect().bottomLeft()).y() < made.when.mapTo(made, made.when.rect().topLeft()).y()
    middle = made.text.grab().toImage().pixelColor(1, made.text.height() // 2)
    assert middle == theme.current().color(theme.Token.FINAL)
    made.text.setPlainText("call on Monday")
    assert made.refusal() == ""
    assert made.text.grab().toImage().pixelColor(1, made.text.height() // 2) != middle
