"""The tour as it goes: shows one step after the other beside its part, follows the window, and remembers that it was seen."""

from PySide6.QtCore import QEvent, QObject, QSettings, Qt, QTimer
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget

from desktop.ui import appearance
from desktop.ui.labels import tour as words
from desktop.ui.tour.callout import Callout, Ring
from desktop.ui.tour.offer import Offer
from desktop.ui.tour.parts import around, mark_current, part
from desktop.ui.window import MainWindow

_SEEN = "tour/seen"


def was_seen() -> bool:
    """Whether somebody finished the tour, skipped it, or did not want it."""
    return str(QSettings().value(_SEEN, "")) == "true"


def tour_of(window: MainWindow) -> "Tour":
    """The one of a window."""
    found = window.findChild(Tour)
    return found if isinstance(found, Tour) else Tour(window)


class Tour(QObject):
    """It lives as long as its window, whose pages may be made anew meanwhile."""

    def __init__(self, window: MainWindow):
        super().__init__(window)
        self._window = window
        self._step = 0
        self.callout: Callout | None = None
        self.offer: Offer | None = None
        self._before: str = ""
        self._ring = Ring(window)
        self._ring.hide()
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._place)
        self._anew = QTimer(self, singleShot=True, interval=0)
        self._anew.timeout.connect(self._on_anew)
        window.installEventFilter(self)
        window.page_changed.connect(self._on_page)
        appearance.of_program().changed.connect(self._anew.start)

    def suggest(self) -> None:
        """Offers the tour at the foot of the window, once; the keyboard stays where it is."""
        if was_seen() or self.callout is not None or self.offer is not None:
            return
        self._before = _name_of_focus(self._window)
        self.offer = Offer(self._window)
        self.offer.taken.connect(self.begin)
        self.offer.declined.connect(self._on_declined)
        self.offer.stand()
        self._announce(self.offer, words.offer())

    def begin(self) -> None:
        """From the first step on, on the board."""
        if not self._has_offer_keyboard():
            self._before = _name_of_focus(self._window)
        self._drop_offer()
        self._window.show_page("board")
        if self._window.page() == "board":  # what is not saved yet may keep one where one is
            self._window.show_panel(False)
            self._show(0)

    def end(self) -> None:
        """It was seen, to its end or not."""
        self.decline()
        self._give_keyboard_back()

    def decline(self) -> None:
        """Takes the tour and its offer away for good."""
        QSettings().setValue(_SEEN, "true")
        self._drop_offer()
        self._drop_callout()

    # -- steps

    def _show(self, step: int) -> None:
        self._drop_callout()
        self._step = step
        callout = self.callout = Callout(step, self._window)
        mark_current(self._window, False)
        callout.forth.connect(self._on_forth, Qt.ConnectionType.QueuedConnection)
        callout.back.connect(self._on_back, Qt.ConnectionType.QueuedConnection)
        callout.left.connect(self.end, Qt.ConnectionType.QueuedConnection)
        self._place()
        callout.show()
        callout.raise_()
        callout.forth_button.setFocus(Qt.FocusReason.TabFocusReason)
        heading, text = words.texts()[step]
        self._announce(callout, f"{words.place(step + 1, len(words.texts()))}. {heading}. {text}")

    def _place(self) -> None:
        if self.callout is not None:
            where = part(self._window, self._step)
            self._ring.surround(where)
            self._ring.raise_()
            self.callout.stand_beside(around(self._window, self._step))
            self.callout.raise_()
        if self.offer is not None:
            self.offer.stand()

    def _drop_callout(self) -> None:
        self._ring.hide()
        if self.callout is not None:
            self.callout.hide()
            self.callout.deleteLater()
            self.callout = None
            mark_current(self._window, True)

    def _drop_offer(self) -> None:
        if self.offer is not None:
            self.offer.hide()
            self.offer.deleteLater()
            self.offer = None

    def _on_forth(self) -> None:
        if self._step + 1 < len(words.texts()):
            self._show(self._step + 1)
        else:
            self.end()

    def _on_back(self) -> None:
        if self._step:
            self._show(self._step - 1)

    def _has_offer_keyboard(self) -> bool:
        focused: QWidget | None = self._window.focusWidget()
        return self.offer is not None and focused is not None and self.offer.isAncestorOf(focused)

    def _give_keyboard_back(self) -> None:
        """To where it was, or to the page that is there by now."""
        for widget in self._window.findChildren(QWidget) if self._before else ():
            if widget.accessibleIdentifier() == self._before and widget.isVisible():
                widget.setFocus(Qt.FocusReason.PopupFocusReason)
                return
        self._window.give_keyboard()

    def _on_declined(self) -> None:
        had_keyboard = self._has_offer_keyboard()
        self.decline()
        if had_keyboard:
            self._give_keyboard_back()
        self._window.toast.say(words.later())

    # -- what happens around it

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Resize, QEvent.Type.LayoutRequest):
            self._soon.start()
        return False

    def _on_page(self, page: str) -> None:
        """Whoever goes elsewhere has seen enough."""
        if self.callout is not None and page != "board":
            self._before = ""
            self.end()

    def _on_anew(self) -> None:
        """The same step in other words, colors or sizes."""
        if self.callout is not None:
            self._show(self._step)
        if self.offer is not None:
            self._drop_offer()
            self.suggest()

    def _announce(self, widget: QWidget, text: str) -> None:
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, text))


def _name_of_focus(window: QWidget) -> str:
    focused: QWidget | None = window.focusWidget()
    return focused.accessibleIdentifier() if focused is not None else ""
