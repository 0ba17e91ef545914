"""What holds for every control of every screen: a screen reader finds it by name and by what it is, Tab reaches it, and one sees
where the keyboard is."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QApplication, QButtonGroup, QFileDialog, QMenu, QWidget

from desktop.ui import theme
from desktop.ui.drafts.box import Box
from tests.support.screens import EMPTY, SCREENS, put_back
from tests.support.stage import Stage

ALIKE = (
    *("menu-", "board-", "help-licenses", "draft-c", "draft-r"),
    *("panel-b", "panel-c", "panel-h", "panel-i", "panel-m", "panel-w", "panel-tea-"),
)
"""Screens whose controls others have as well."""
KEEPING = ("tour-", "search")
"""Sheets over the window that keep Tab to themselves until one leaves them."""
_NOTHING = (QAccessible.Role.NoRole, QAccessible.Role.Pane, QAccessible.Role.Border, QAccessible.Role.Whitespace)
_MOST = 140


@pytest.fixture
def stage(qapp: QApplication, tmp_path: Path) -> Iterator[Stage]:
    theme.apply(qapp, theme.Scheme.LIGHT, 1.0)
    made = Stage(tmp_path)
    made.enter()
    yield made
    made.close()
    theme.keep_still(False)


def fronts(stage: Stage) -> Iterator[tuple[str, QWidget]]:
    """Every screen but those that Qt makes, each put back after it was looked at."""
    for name, screen in SCREENS.items():
        if name.startswith(ALIKE):
            continue
        screen(stage)
        stage.settle()
        if not isinstance(stage.front(), QFileDialog):
            yield name, stage.front()
        put_back(stage)


def told(node: QAccessibleInterface) -> Iterator[QAccessibleInterface]:
    """What a screen reader meets below; the choices of a combo box are met when it opens."""
    yield node
    if node.role() is QAccessible.Role.ComboBox:
        return
    for number in range(node.childCount()):
        child = node.child(number)
        if child.isValid() and not child.state().invisible:
            yield from told(child)


def test_whatever_takes_the_keyboard_says_what_it_is(stage: Stage):
    faults = set()
    for name, front in fronts(stage):
        for node in told(QAccessible.queryAccessibleInterface(front)):
            state = node.state()
            widget = node.object()
            if not state.focusable or (isinstance(widget, QWidget) and not widget.isVisible()):
                continue
            said = node.text(QAccessible.Text.Name)
            known = widget.accessibleIdentifier() if isinstance(widget, QWidget) else "item"
            place = f"{name}: {type(widget).__name__} {known} {said[:40]!r}"
            if not said.strip():
                faults.add(f"{place} has no name")
            if node.role() in _NOTHING:
                faults.add(f"{place} has no role")
            if isinstance(widget, QWidget) and widget.isEnabled() == bool(state.disabled):
                faults.add(f"{place} tells the wrong state")
            if isinstance(widget, QAbstractButton) and widget.isCheckable() and not state.checkable:
                faults.add(f"{place} does not tell that it can be checked")
    assert not faults


def stops(front: QWidget) -> list[QWidget]:
    """What Tab must reach; of choices that exclude each other it reaches one, and arrows the others."""
    return [
        widget
        for widget in front.findChildren(QWidget)
        if widget.isVisible()
        and widget.isEnabled()
        and widget.window() is front
        and widget.focusProxy() is None
        and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and not (isinstance(widget, QAbstractButton) and _is_one_of_several(widget))
    ]


def _is_one_of_several(button: QAbstractButton) -> bool:
    group: QButtonGroup | None = button.group()  # the stubs know of no button without one
    return button.autoExclusive() or (group is not None and group.exclusive())


def walked(front: QWidget, seen: set[tuple[type, str]]) -> tuple[list[QWidget], list[str]]:
    """Where Tab leads, from where the keyboard is until it is there again; and what does not show that it is there, of those
    that were not `seen` yet."""
    met: list[QWidget] = []
    hidden = []
    if QApplication.focusWidget() is None:
        stops(front)[0].setFocus(Qt.FocusReason.TabFocusReason)
    for number in range(_MOST):
        focused = QApplication.focusWidget()
        if focused is None or (len(met) > 1 and focused is met[0]):
            break
        if focused not in met:  # a field of several parts keeps it for each of them
            met.append(focused)
        key = (type(focused), focused.accessibleIdentifier())
        if number and key not in seen:
            seen.add(key)
            if not _shows_the_keyboard(focused):
                hidden.append(f"{type(focused).__name__} {focused.accessibleIdentifier()}")
        QTest.keyClick(focused, Qt.Key.Key_Tab)
    return met, hidden


def _shows_the_keyboard(widget: QWidget) -> bool:
    """By a ring, or by the row or card it is on, which keeps its own for when the keyboard comes back."""
    if isinstance(widget, QAbstractItemView) and widget.currentIndex().isValid():
        return True
    holder = widget.parentWidget()
    framed = holder if isinstance(holder, Box) else widget
    focused = framed.grab().toImage()
    widget.clearFocus()
    bare = framed.grab().toImage()
    widget.setFocus(Qt.FocusReason.TabFocusReason)
    return focused != bare


def test_tab_reaches_every_control_and_one_sees_where_it_is(stage: Stage):
    faults, seen = [], set[tuple[type, str]]()
    for name, front in fronts(stage):
        if isinstance(front, QMenu) or name.startswith(KEEPING):
            continue
        front.activateWindow()
        stage.until(front.isActiveWindow)
        met, hidden = walked(front, seen)
        missed = [one for one in stops(front) if one not in met and not any(each.isAncestorOf(one) for each in met)]
        faults += [f"{name}: Tab misses {type(one).__name__} {one.accessibleIdentifier()}" for one in missed]
        faults += [f"{name}: one does not see that the keyboard is with {one}" for one in hidden]
    assert not faults


def test_a_first_start_can_be_walked_through(qapp: QApplication, tmp_path: Path):
    stage = Stage(tmp_path, 0)
    stage.enter()
    missed = []
    for name, screen in EMPTY.items():
        screen(stage)
        stage.settle()
        stage.work.window.activateWindow()
        stage.until(stage.work.window.isActiveWindow)
        met, _ = walked(stage.work.window, set())
        missed += [f"{name}: {one.accessibleIdentifier()}" for one in stops(stage.work.window) if one not in met]
        put_back(stage)
    stage.close()
    theme.keep_still(False)
    assert not missed
