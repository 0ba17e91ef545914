"""A file on its way out: where it shall stand is asked, a worker writes it, how far it is can be seen and stopped. It opens
nothing and says nothing by itself; what became of it is told by a signal."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QStandardPaths, Qt, QTimer
from PySide6.QtWidgets import QDialog, QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from desktop.services.calendar_file import Entry
from desktop.services.exporting import Format, from_beside
from desktop.services.service import Service
from desktop.ui import formats, theme
from desktop.ui.labels import calendar as steps
from desktop.ui.labels import errands as words
from desktop.ui.long_work import SEEN_AFTER_MS, LongWork
from desktop.ui.theme import Size, Token
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.label import Label
from desktop.ui.widgets.progress_bar import SlimProgressBar
from desktop.ui.widgets.wrapping_label import WrappingLabel

_WIDTH = 400


class Export(LongWork):
    """One file. How many projects are written is told."""

    def __init__(self, service: Service, chosen: Format, target: Path):
        super().__init__(partial(from_beside(service), target, chosen, calendar_words))
        self.target = target


class ExportDialog(QDialog):
    """How far an export is, once it takes long; closing it stops it."""

    def __init__(self, export: Export, parent: QWidget | None = None):
        super().__init__(parent)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setWindowTitle(words.writing(export.target.name))
        self.setAccessibleIdentifier("dialog.export")
        self.bar = SlimProgressBar("export.bar")
        self.bar.setAccessibleName(self.windowTitle())
        self.state = Label("", Size.SECONDARY, token=Token.INK2)
        self.state.setAccessibleIdentifier("export.state")
        self.stop = Button(words.cancel())
        self.stop.setAccessibleIdentifier("dialog.cancel")
        self._lay_out()
        self._late = QTimer(self, singleShot=True, interval=SEEN_AFTER_MS)
        self._late.timeout.connect(self.open)
        self.stop.clicked.connect(self.reject)
        self.rejected.connect(export.give_up)
        export.moved.connect(self._on_moved)
        export.ended.connect(self._on_ended)
        self._late.start()

    def _on_moved(self, done: int, of_all: int) -> None:
        self.bar.setRange(0, of_all)
        self.bar.setValue(done)
        self.state.setText(words.how_far(formats.count(done), formats.count(of_all)))

    def _on_ended(self) -> None:
        self._late.stop()
        self.accept()
        self.deleteLater()

    def _lay_out(self) -> None:
        look = theme.current()
        foot = QHBoxLayout()
        foot.addWidget(self.state, 1)
        foot.addWidget(self.stop)
        column = QVBoxLayout(self)
        column.setContentsMargins(look.px(24), look.px(20), look.px(24), look.px(18))
        column.setSpacing(look.px(12))
        column.addWidget(WrappingLabel(self.windowTitle(), Size.BODY))
        column.addWidget(self.bar)
        column.addLayout(foot)
        self.setMinimumWidth(look.px(_WIDTH))


def choose_place(service: Service, chosen: Format, window: QWidget) -> QFileDialog:
    """Asks where the file shall stand; `fileSelected` says it."""
    documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    of_calendar = chosen is Format.CALENDAR
    title, files = (words.calendar(), words.calendar_files()) if of_calendar else (words.export(), words.everything_files())
    name = words.calendar_name() if of_calendar else words.everything_name(f"{service.now():%Y-%m-%d}")
    dialog = QFileDialog(window, title.rstrip("…"), documents, files)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setDefaultSuffix(chosen.removeprefix("."))
    dialog.selectFile(f"{name}{chosen}")
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.open()
    return dialog


def calendar_words(entry: Entry) -> tuple[str, str]:
    """Title and description of an entry of the calendar file, in the language of the interface."""
    platform = entry.around.platform
    milestone = next((one.title for one in entry.project.milestones if one.id == entry.milestone), "")
    step = steps.step(entry.step, entry.number, platform, milestone)
    return words.entry(step, entry.project.title, entry.around.client.name), words.from_here()
