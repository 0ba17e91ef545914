"""What was deleted long ago leaves for good in the background, after a start."""

from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from desktop.core.commands import DeleteProject
from desktop.services.trash import KEPT, held, is_old
from desktop.storage import backup
from desktop.ui.session import Session
from desktop.ui.trash.leaving import take_out_old
from tests.support.sample import HandClock


def delete_all(session: Session) -> int:
    ids = session.service.store.project_ids()
    for project in ids:
        session.run(DeleteProject(project))
    return len(ids)


def test_nothing_is_begun_where_nothing_is_old(session: Session, clock: HandClock):
    delete_all(session)
    clock.advance(days=KEPT.days)
    assert take_out_old(session) is None


def test_it_leaves_a_little_at_once_and_the_window_answers_between(session: Session, clock: HandClock, qtbot: QtBot):
    number = delete_all(session)
    clock.advance(days=KEPT.days + 1)
    leaving = take_out_old(session)
    assert leaving is not None
    assert held(session.service)[0] == number
    turns: list[int] = []
    timer = QTimer(session, interval=0)
    timer.timeout.connect(lambda: turns.append(held(session.service)[0]))
    timer.start()
    with qtbot.waitSignals([leaving.ended, session.changed]):
        pass
    timer.stop()
    assert turns[0] == number  # while the backup is made
    assert held(session.service) == (0, 0)
    assert not is_old(session.service)
    assert len(backup.listed(session.service.store.path.parent)) == 1


def test_a_program_that_ends_meanwhile_leaves_the_rest_to_its_next_start(session: Session, clock: HandClock, qtbot: QtBot):
    number = delete_all(session)
    clock.advance(days=KEPT.days + 1)
    leaving = take_out_old(session)
    assert leaving is not None
    leaving.moved.connect(leaving.leave)  # at once: all of it may take no more than one slice
    with qtbot.waitSignal(leaving.moved):
        pass
    assert 0 < leaving.gone < number
    assert held(session.service)[0] == number - leaving.gone
    again = take_out_old(session)
    assert again is not None
    with qtbot.waitSignal(again.ended):
        pass
    assert held(session.service) == (0, 0)
    assert not is_old(session.service)
