"""The running program: the Qt application, its look, the window, and what happens when something goes wrong that nobody expected.
Everything the first paint does not need waits until it is done."""

import gc
import os
import sys
from collections.abc import Callable, Iterator
from contextlib import suppress
from datetime import datetime
from functools import partial
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QSettings, Qt, QTimer
from PySide6.QtWidgets import QApplication

from desktop import paths
from desktop.frozen import give_back_environment, name_for_windows
from desktop.services.boards import BoardSource
from desktop.services.failures import StoreError
from desktop.ui import appearance, icons, theme
from desktop.ui.labels.text import translate
from desktop.ui.sample import open_sample
from desktop.ui.session import Session
from desktop.ui.tidying import Tidying
from desktop.ui.wish import NEW_PROJECT, NO_WISH, TODAY, Wish
from desktop.ui.workspace import Workspace

if TYPE_CHECKING:
    from desktop.services.service import Service
    from desktop.ui.tray.background import Background


def application(folder: Path) -> QApplication:
    """The one application object, speaking and dressed as the habits in a folder say."""
    QApplication.setApplicationName("relance")
    QApplication.setApplicationDisplayName("Relance")
    QApplication.setOrganizationName("relance")
    QApplication.setDesktopFileName("relance")
    app = QApplication.instance()
    if not isinstance(app, QApplication):
        QApplication.setHighDpiScaleFactorRoundingPolicy(Qt.HighDpiScaleFactorRoundingPolicy.PassThrough)
        name_for_windows()
        app = QApplication([*sys.argv[:1], *theme.ARGUMENTS])
        give_back_environment()
    keep_habits_in(folder)
    appearance.of_program().put_in_force()
    return app


def tell_instead_of_a_window(error: StoreError, folder: Path) -> None:
    """Says why there is no window: whoever started the program by a click sees no terminal. Waits until it was read."""
    from desktop.ui.labels.failures import failure_lines
    from desktop.ui.trouble import tell

    app = application(folder)
    box = tell(None, failure_lines(error))  # nobody else keeps it
    box.finished.connect(app.quit)
    app.exec()


def keep_habits_in(folder: Path) -> None:
    """Lets what the window remembers (folded columns, last choices) stand beside the data, so that both go together."""
    QSettings.setDefaultFormat(QSettings.Format.IniFormat)
    QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, str(folder))


class Program(QObject):
    """`open_service` opens the store for writing, after the first paint; `folder`: the data folder; `demo`: a made-up board."""

    def __init__(
        self,
        app: QApplication,
        open_service: "Callable[[], Service]",
        board: BoardSource,
        now: Callable[[], datetime],
        system_zone: Callable[[], str],
        folder: Path,
        demo: bool = False,
    ):
        super().__init__()
        self._app, self._demo, self._folder = app, demo, folder
        self._log = paths.log_folder(folder)
        self.session = Session(open_service)
        self.workspace = Workspace(self.session, board, now, system_zone)
        self.workspace.sample_requested.connect(open_sample)
        self.window = self.workspace.window
        self.window.setWindowTitle(translate("Program", "Sample data") if demo else "Relance")
        self._waiting = True
        self._background: Background | None = None

    def run(self, wish: Wish = NO_WISH, examine: Callable[[], int] | None = None) -> int:
        """Shows the window and stays until it is closed. `wish`: what the start was asked for; `examine`: a look at the data that
        the last end asks for."""
        self._wish, self._examine = wish, examine
        sys.excepthook = self._on_bug
        self.workspace.show_first()
        if wish.background and not self._demo:
            self._waiting = False
            QTimer.singleShot(0, self, self._on_first_paint)
        else:
            self.window.installEventFilter(self)
            self.window.show()
        return self._app.exec()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The first paint of the window is behind us once the loop comes back from it."""
        if self._waiting and event.type() == QEvent.Type.Paint:
            self._waiting = False
            QTimer.singleShot(0, self, self._on_first_paint)
        return False

    def _on_first_paint(self) -> None:
        """The rest of the start, each part in a turn of the event loop of its own: the window answers meanwhile."""
        parts = (self._settle, self._open_data, self._begin_to_tell, self._begin_work, self._answer_other_starts)
        self._rest: Iterator[Callable[[], None]] = iter((*parts, partial(_catch_crashes, self._log), _forget_pictures))
        self._go_on()

    def _go_on(self) -> None:
        part = next(self._rest, None)
        if part is not None:
            QTimer.singleShot(0, self, self._go_on)
            part()

    def _settle(self) -> None:
        from desktop.ui.ending import Ending

        Ending(self._app, self)
        gc.collect()
        gc.freeze()  # what a start makes stays: later collections need not look at it
        self._tidying = Tidying(self)
        self.window.removeEventFilter(self)
        self._app.setWindowIcon(icons.app_icon())
        appearance.of_program().follow_system()

    def _open_data(self) -> None:
        try:
            self.session.service.now()
        except StoreError as error:
            self._rest = iter(())
            self._tell_and_quit(error)

    def _begin_work(self) -> None:
        ready, once = self.workspace.ready, Qt.ConnectionType.SingleShotConnection
        self.workspace.quit_requested.connect(self._on_quit)
        if self._wish.background:
            self._go_to_the_background()
        else:
            ready.connect(self._go_to_the_background, once)
        ready.connect(partial(_take_out_the_trash, self.session), once)
        if self._demo:
            ready.connect(self.workspace.suggest_tour, once)
        if self._examine is not None:
            from desktop.ui.checkup import Checkup

            self._checkup = Checkup(self._examine, self)
            self._checkup.found.connect(self._on_problems)
            ready.connect(self._checkup.begin, once)
        self.workspace.catch_up()
        self.window.installEventFilter(self.workspace.ticker)  # not before: it would open the data and catch up in one breath
        self._app.applicationStateChanged.connect(self.workspace.ticker.on_state_changed)

    def _begin_to_tell(self) -> None:
        """Notifications of what falls due; none of the desktop's for what is made up."""
        from desktop.ui.notify.choice import notifier_for_this_system
        from desktop.ui.notify.front import Messenger
        from desktop.ui.notify.port import Notifier

        notifier = Notifier(self) if self._demo else notifier_for_this_system(self)
        self.messenger = Messenger(self.workspace, notifier, self)
        self._app.aboutToQuit.connect(self.messenger.teller.stop)
        if sys.platform == "linux":
            self._hears = _hear_the_desktop(self.workspace, self._app, self)

    def _go_to_the_background(self) -> None:
        """The tray, and what wakes the program up beside its timer; nothing of it for what is made up."""
        from desktop.ui import start_at_login
        from desktop.ui.sleep import SleepWatch
        from desktop.ui.tray.background import Background
        from desktop.ui.tray.host import TrayHost

        if self._demo:
            return
        background = self._background = Background(self.workspace, TrayHost(self), self)
        background.opened.connect(self.messenger.come_forward)
        background.list_requested.connect(self.messenger.show_list)
        background.project_requested.connect(self.messenger.show_project)
        background.told_anew.connect(self.messenger.teller.look_soon)
        self.messenger.teller.looked.connect(background.refresh_soon)
        self._app.aboutToQuit.connect(background.stop)
        self.workspace.background_decided.connect(background.look_for_host)
        self.workspace.made_anew.connect(background.speak_anew)
        background.begin(hidden=not self.window.isVisible())
        with suppress(OSError):
            start_at_login.of_this_system(self._folder).set_right()
        self._sleep = SleepWatch(self)
        self._sleep.woke.connect(self.workspace.ticker.look_again)
        self._sleep.watch()

    def _on_quit(self) -> None:
        """Ends the program, also where its window would only go to the tray."""
        if self._background is not None:
            self._background.closing.quit()
        else:
            self.window.close()

    def _answer_other_starts(self) -> None:
        from desktop.ui.single import Doorbell

        self._doorbell = Doorbell(self._folder, self)
        self._doorbell.rung.connect(self._on_rung)
        self._app.aboutToQuit.connect(self._doorbell.stop)
        self._fulfill(self._wish)

    def _on_rung(self, wish: Wish) -> None:
        """Somebody started the program again: its window comes to the front. At a login nobody did."""
        if wish.background:
            return
        if wish.token:
            os.environ["XDG_ACTIVATION_TOKEN"] = wish.token
        self.messenger.come_forward()
        self._fulfill(wish)

    def _fulfill(self, wish: Wish) -> None:
        if wish.page == TODAY:
            self.workspace.show_today()
        elif wish.page == NEW_PROJECT:
            self.workspace.new_project()
        if wish.project and self.session.service.project(wish.project) is not None:
            self.workspace.open_project(wish.project)
        if wish.file:
            from desktop.ui.importing import import_file

            import_file(self.session, self.window, Path(wish.file))

    def _on_problems(self, number: int) -> None:
        from desktop.ui.trouble import tell_problems

        tell_problems(self.window, number, self.workspace.side_pages.errands.run)

    def _tell_and_quit(self, error: StoreError) -> None:
        from desktop.ui.labels.failures import failure_sentence
        from desktop.ui.trouble import tell

        sentence = failure_sentence(error)
        sys.stderr.write(f"relance: {sentence}\n")
        tell(self.window, sentence).finished.connect(self._on_told)

    def _on_told(self) -> None:
        self._app.exit(4)

    def _on_bug(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        """Promise 12: an unexpected error is said calmly, logged without a client's words, and the program goes on."""
        if issubclass(kind, KeyboardInterrupt):
            self._app.quit()
            return
        from desktop.services import diary
        from desktop.ui.trouble import tell_bug

        details = diary.describe(kind, trace)
        diary.write(self._log, details)
        sys.stderr.write(f"{details}\n")
        tell_bug(self.window, details)


def _forget_pictures() -> None:
    """Those of the window's icon, which the desktop has now. Qt would wake up twice within a minute to throw them away."""
    from PySide6.QtGui import QPixmapCache

    QPixmapCache.clear()


def _hear_the_desktop(workspace: Workspace, app: QApplication, parent: QObject) -> tuple[QObject, ...]:
    """The computer wakes up, the desktop wants less motion: told on buses. Linux only."""
    from desktop.ui.notify.stillness import Stillness
    from desktop.ui.notify.waking import Waking

    waking, stillness = Waking(parent), Stillness(parent)
    waking.woke.connect(workspace.ticker.ticked)
    stillness.told.connect(appearance.of_program().keep_still)
    stillness.ask()
    for each in (waking, stillness):
        app.aboutToQuit.connect(each.stop)
    return waking, stillness


def _catch_crashes(log: Path) -> None:
    from desktop.services import crashes

    try:
        crashes.catch(log)
    except OSError as error:
        sys.stderr.write(f"relance: no crash log in {log}: {error.strerror}\n")


def _take_out_the_trash(session: Session) -> None:
    from desktop.ui.trash.leaving import take_out_old

    take_out_old(session)
