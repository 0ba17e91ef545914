"""What is done with the data as a whole, in one place for wherever it is asked: bring a file in, write all of it or what is
planned into a file, look it over, open its folder. Made when something of it is first wanted."""

from enum import Enum, auto
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from desktop.services import examining
from desktop.services.exporting import Format
from desktop.services.failures import StoreError
from desktop.ui.labels import errands as words
from desktop.ui.labels.failures import failure_sentence
from desktop.ui.opening import opened_folder
from desktop.ui.session import Session
from desktop.ui.window import MainWindow

if TYPE_CHECKING:
    from desktop.ui.long_work import GivenUp


class Errand(Enum):
    """What can be asked for."""

    IMPORT = auto()
    EXPORT = auto()
    CALENDAR = auto()
    CHECK = auto()
    OPEN_FOLDER = auto()
    OPEN_BACKUPS = auto()


class Errands(QObject):
    """Over one window, which says in its toast what became of them."""

    def __init__(self, session: Session, window: MainWindow, parent: QObject | None = None):
        super().__init__(parent)
        self._session = session
        self._window = window

    def run(self, errand: Errand) -> None:
        match errand:
            case Errand.IMPORT:
                from desktop.ui.importing import choose_file

                choose_file(self._session, self._window)
            case Errand.EXPORT:
                self._choose_place(Format.EVERYTHING)
            case Errand.CALENDAR:
                self._choose_place(Format.CALENDAR)
            case Errand.CHECK:
                self._check()
            case Errand.OPEN_FOLDER:
                self._open(self._folder)
            case Errand.OPEN_BACKUPS:
                copies = self._folder / examining.BACKUPS
                self._open(copies if copies.is_dir() else self._folder)

    @property
    def _folder(self) -> Path:
        return self._session.service.store.path.parent

    # -- a file

    def _choose_place(self, chosen: Format) -> None:
        from desktop.ui.exporting import choose_place

        choose_place(self._session.service, chosen, self._window).fileSelected.connect(partial(self.export, chosen))

    def export(self, chosen: Format, file: str) -> None:
        """Writes a file in a worker."""
        from desktop.ui.exporting import Export, ExportDialog

        export = Export(self._session.service, chosen, Path(file))
        ExportDialog(export, self._window)
        export.ended.connect(partial(self._on_exported, export.target))
        export.begin()

    def _on_exported(self, target: Path, error: "StoreError | GivenUp | None") -> None:
        say = self._window.toast.say
        if error is None:
            say(words.written(target.name), words.open_folder(), partial(self._open, target.parent))
        elif isinstance(error, StoreError):
            say(failure_sentence(error))
        else:
            say(words.given_up(target.name))

    def _open(self, folder: Path) -> None:
        if not opened_folder(folder):
            self._window.toast.say(words.not_opened(str(folder)))

    # -- looking it over

    def _check(self) -> None:
        from desktop.ui.checkup import Checkup

        self._window.toast.say(words.checking())
        checkup = Checkup(partial(examining.problems, self._folder), self)
        checkup.found.connect(self._on_problems)
        checkup.nothing_found.connect(self._on_nothing_found)
        checkup.failed.connect(self._on_failed)
        checkup.begin()

    def _on_nothing_found(self) -> None:
        self._window.toast.say(words.is_well())

    def _on_problems(self, number: int) -> None:
        from desktop.ui.trouble import tell_found

        tell_found(self._window, number, self.run)

    def _on_failed(self, error: StoreError) -> None:
        self._window.toast.say(failure_sentence(error))
