"""A change of language, theme or size of text while the program runs: the window is furnished anew over the same session, and
everything is where it was. What somebody has begun is not touched: settings that are not saved are asked about first, and what is
open on top of the window stays until it is closed."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QWidget

from desktop.ui import appearance

if TYPE_CHECKING:
    from desktop.core.edits import Change
    from desktop.ui.workspace import Workspace


class Renewal(QObject):
    """Follows the appearance of the program, and the designer's country, which says how dates and amounts are written."""

    _is_old = False

    def __init__(self, work: "Workspace"):
        super().__init__(work.window)
        self._work = work
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._make_anew)
        appearance.of_program().changed.connect(self._on_changed)
        work.window.page_changed.connect(self._on_page_changed)
        work.window.installEventFilter(self)
        self._country = self._designers_country()
        appearance.of_program().remember_country(self._country)
        work.session.done.connect(self._on_done)
        work.session.undone.connect(self._on_done)

    def _on_changed(self) -> None:
        self._is_old = True
        self._soon.start()  # never under the hands of the widget that asked for it

    def _on_page_changed(self) -> None:
        """Unsaved settings kept the window as it was; whoever leaves them has settled that."""
        if self._is_old:
            self._soon.start()

    def _on_done(self, change: "Change") -> None:
        if change.name == "EditDesigner" and self._designers_country() != self._country:
            self._country = self._designers_country()
            appearance.of_program().choose_country(self._country)

    def _designers_country(self) -> str:
        return self._work.session.service.designer().country or ""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A window that was away is made anew when it comes back."""
        if self._is_old and event.type() == QEvent.Type.Show:
            self._soon.start()
        return False

    def _make_anew(self) -> None:
        work, window = self._work, self._work.window
        if not window.isVisible():
            return
        if window.guard is not None and not window.guard(self._make_anew):
            return
        from desktop.ui.board.view_again import go_on, taken_from

        self._is_old = False
        page, project, section = window.page(), work.shown_project(), work.side_pages.settings_section()
        selected = work.page.current_project()
        focused: QWidget | None = window.focusWidget()
        name = focused.accessibleIdentifier() if focused is not None else ""
        view = taken_from(work.page)
        window.setUpdatesEnabled(False)
        work.make_anew()
        work.side_pages.show_settings(section)
        window.show_page(page)
        if project is not None:
            work.open_project(project)
        elif selected:
            work.page.select(selected)
        window.setUpdatesEnabled(True)
        self._return_keyboard(name)
        if view is not None:
            work.page.choose_view()
            go_on(work.page, view)

    def _return_keyboard(self, name: str) -> None:
        """To the control it was with, if there is one of that name."""
        for widget in self._work.window.findChildren(QWidget) if name else ():
            if widget.accessibleIdentifier() == name and widget.isVisible():
                widget.setFocus()
                return
