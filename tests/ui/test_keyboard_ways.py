"""Every page can be walked with Tab: all that can be used is reached, in the order it stands, and where the keyboard is can be
seen."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QApplication, QComboBox, QLineEdit, QWidget

from desktop.ui import theme
from desktop.ui.theme import Scheme
from desktop.ui.window import MainWindow
from tests.support.screens import SCREENS, put_back
from tests.support.stage import Stage

PAGES = ("calendar-month", "calendar-agenda", "clients", "insights", "insights-tables", "trash", "settings-you", "settings-look")
_MOST = 120


@pytest.fixture
def stage(qapp: QApplication, tmp_path: Path) -> Iterator[Stage]:
    theme.apply(qapp, Scheme.LIGHT, 1.0)
    made = Stage(tmp_path)
    made.enter()
    yield made
    made.close()
    theme.keep_still(False)


def at_the_keyboard(stage: Stage) -> MainWindow:
    """The window, as somebody has it who uses no mouse."""
    window = stage.work.window
    window.activateWindow()
    window.setFocus()
    stage.settle()
    return window


def walked(window: QWidget) -> list[QWidget]:
    """What has the focus, from one Tab to the next, once around."""
    seen: list[QWidget] = []
    for _ in range(_MOST):
        QTest.keyClick(QApplication.focusWidget() or window, Qt.Key.Key_Tab)
        now = QApplication.focusWidget()
        if now is None or now in seen:
            return seen
        seen.append(now)
    raise AssertionError("Tab comes to no end")


def usable(window: QWidget) -> set[QWidget]:
    """What Tab has to come to. Of a group of choices one is enough; a field inside another is reached with it."""
    kinds = QAbstractButton | QAbstractItemView | QLineEdit | QComboBox
    found: set[QWidget] = set()
    for widget in window.findChildren(QWidget):
        is_inner = isinstance(widget, QLineEdit) and isinstance(widget.parentWidget(), QComboBox)
        by_tab = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus) and widget.focusProxy() is None
        if isinstance(widget, kinds) and by_tab and not is_inner and widget.isVisible() and widget.isEnabled():
            group = widget.group() if isinstance(widget, QAbstractButton) else None
            if group is None or not isinstance(widget, QAbstractButton) or widget.isChecked():
                found.add(widget)
    return found


@pytest.mark.parametrize("name", PAGES)
def test_tab_reaches_all_that_can_be_used_and_shows_where_it_is(stage: Stage, name: str):
    SCREENS[name](stage)
    stage.settle()
    window = at_the_keyboard(stage)
    way = walked(window)
    missed = [widget.accessibleIdentifier() or repr(widget) for widget in usable(window) - set(way)]
    assert not missed
    for widget in way:
        assert widget.accessibleIdentifier() or widget.accessibleName(), widget
        assert is_shown(window, widget), widget.accessibleIdentifier()
    put_back(stage)


def is_shown(window: QWidget, widget: QWidget) -> bool:
    """Whether the picture is another one with the focus than without."""
    place = widget.rect().translated(widget.mapTo(window, QPoint())).adjusted(-4, -4, 4, 4)
    widget.setFocus(Qt.FocusReason.TabFocusReason)
    window.setAttribute(Qt.WidgetAttribute.WA_KeyboardFocusChange)  # as Tab does
    with_focus = window.grab(place).toImage()
    widget.clearFocus()
    return window.grab(place).toImage() != with_focus


@pytest.mark.parametrize("name", PAGES)
def test_the_way_leads_from_the_head_of_the_page_down(stage: Stage, name: str):
    """A page's head comes before what is below it."""
    SCREENS[name](stage)
    stage.settle()
    window = at_the_keyboard(stage)
    page = [each for each in walked(window) if not window.sidebar.isAncestorOf(each)]
    in_head = [each.mapTo(window, QPoint()).y() < 50 for each in page]
    assert in_head == sorted(in_head, reverse=True), [each.accessibleIdentifier() for each in page]
    put_back(stage)
