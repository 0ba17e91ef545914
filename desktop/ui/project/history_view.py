"""The list of the history, as high as what it shows, so that the panel scrolls as one. A click or Enter unfolds an entry."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QContextMenuEvent, QGuiApplication, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QSizePolicy, QWidget

from desktop.core.model import Contact
from desktop.core.vocabulary import ContactType
from desktop.ui.labels.text import translate
from desktop.ui.project.facts import Facts
from desktop.ui.project.history_delegate import HistoryDelegate
from desktop.ui.project.history_model import Entry, HistoryModel, Role
from desktop.ui.widgets.menu import Menu


class HistoryView(QListView):
    """`retract_requested(Contact)`; `reached(QRect)`: the keyboard came to a row, here is its place.

    `refusal_of` tells why an entry cannot be taken back; set by the panel.
    """

    retract_requested = Signal(object)
    reached = Signal(object)

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        self._model = HistoryModel(self)
        self._delegate = HistoryDelegate(self)
        self.refusal_of: Callable[[Contact], str] = _never_refused
        self.setModel(self._model)
        self.setItemDelegate(self._delegate)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setMouseTracking(True)
        self.viewport().setAutoFillBackground(False)
        self.setAccessibleIdentifier("history")
        self.setAccessibleName(translate("History", "History"))
        self.clicked.connect(self._on_toggled)

    def show_facts(self, facts: Facts) -> None:
        years = any(facts.local(contact.at).year != facts.today.year for contact in facts.project.contacts)
        self._delegate.forget(facts.today, years)
        self._model.show_facts(facts)
        self.scheduleDelayedItemsLayout()

    def has_more(self) -> bool:
        return self._model.has_more()

    def show_more(self) -> None:
        """Shows older entries, if there are any."""
        self._model.show_more()

    def show_entry(self, contact: str) -> None:
        """An entry becomes the current one, is unfolded and seen, as soon as all around it has its height."""
        QTimer.singleShot(0, self, partial(self._go_to, contact))

    def _go_to(self, contact: str) -> None:
        row = self._model.reveal(contact)
        if row < 0:
            return
        index = self._model.index(row)
        if self._delegate.is_cut(index.data(Role.ENTRY), self.viewport().width()):
            self._delegate.unfolded.add(contact)
        self.doItemsLayout()
        self.setCurrentIndex(index)
        self.setFocus(Qt.FocusReason.TabFocusReason)
        QTimer.singleShot(0, self, self._reach)

    def _reach(self) -> None:
        self.reached.emit(self.visualRect(self.currentIndex()))

    def updateGeometries(self) -> None:
        super().updateGeometries()
        height = self.contentsSize().height() + 1
        if height != self.height() or self.minimumHeight() != height:
            self.setFixedHeight(height)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.scheduleDelayedItemsLayout()

    def currentChanged(self, current: QModelIndex | QPersistentModelIndex, previous: QModelIndex | QPersistentModelIndex) -> None:
        super().currentChanged(current, previous)
        if current.row() >= self._model.rowCount() - 1:
            self._model.show_more()
        if self.hasFocus():
            self.reached.emit(self.visualRect(current))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        index = self.currentIndex()
        if index.isValid() and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self._on_toggled(index)
            return
        super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        by_key = event.reason() is QContextMenuEvent.Reason.Keyboard
        index = self.currentIndex() if by_key else self.indexAt(event.pos())
        if index.isValid():
            place = self.visualRect(index).center() if by_key else event.pos()
            menu = self.menu(index.data(Role.ENTRY))
            menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            menu.popup(self.viewport().mapToGlobal(place))

    def menu(self, entry: Entry) -> Menu:
        """What can be done with an entry."""
        menu = Menu(self)
        menu.setToolTipsVisible(True)
        take_back = menu.addAction(translate("History", "Take back"))
        refusal = self._refusal(entry)
        take_back.setEnabled(not refusal)
        take_back.setToolTip(refusal)
        take_back.setStatusTip(refusal)
        copy = menu.addAction(translate("History", "Copy text"))
        take_back.triggered.connect(partial(self.retract_requested.emit, entry.contact))
        copy.triggered.connect(partial(_copy, entry))
        return menu

    def _refusal(self, entry: Entry) -> str:
        if entry.taken_back:
            return translate("History", "This entry was already taken back.")
        if entry.contact.type is ContactType.RETRACTED:
            return translate("History", "Undo brings the entry back.")
        return self.refusal_of(entry.contact)

    def _on_toggled(self, index: QModelIndex) -> None:
        entry: Entry = index.data(Role.ENTRY)
        unfolded = self._delegate.unfolded
        if entry.contact.id in unfolded:
            unfolded.remove(entry.contact.id)
        elif self._delegate.is_cut(entry, self.viewport().width()):
            unfolded.add(entry.contact.id)
        else:
            return
        self.scheduleDelayedItemsLayout()


def _copy(entry: Entry) -> None:
    QGuiApplication.clipboard().setText(entry.contact.text or entry.sentence)


def _never_refused(_contact: Contact) -> str:
    return ""
