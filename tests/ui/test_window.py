"""The main window: pages that are registered, a panel beside them, and the toast."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QPushButton, QStackedWidget, QWidget
from pytestqt.qtbot import QtBot

from desktop.ui import theme
from desktop.ui.icons import Icon
from desktop.ui.theme import Scheme
from desktop.ui.window import MainWindow


@pytest.fixture
def window(qtbot: QtBot, qapp: QApplication) -> Iterator[MainWindow]:
    theme.apply(qapp, Scheme.LIGHT, 1.0)
    made = MainWindow()
    made.add_page("board", "Board", Icon.SQUARE_KANBAN, QLabel("the board"))
    made.add_page("settings", "Settings", Icon.SETTINGS, QLabel("the settings"), at_foot=True)
    qtbot.addWidget(made)
    made.show()
    yield made
    made.close()


def entry(window: MainWindow, key: str) -> QAbstractButton:
    return next(one for one in window.findChildren(QAbstractButton) if one.accessibleIdentifier() == f"sidebar.{key}")


def test_the_first_page_is_in_front(window: MainWindow):
    assert window.page() == "board"
    assert entry(window, "board").isChecked()


def test_the_sidebar_shows_pages_and_says_which(window: MainWindow, qtbot: QtBot):
    with qtbot.waitSignal(window.page_changed) as told:
        qtbot.mouseClick(entry(window, "settings"), Qt.MouseButton.LeftButton)
    assert told.args == ["settings"]
    assert entry(window, "settings").isChecked()
    assert not entry(window, "board").isChecked()


def test_settings_stand_at_the_foot(window: MainWindow):
    assert entry(window, "settings").y() > window.sidebar.height() / 2 > entry(window, "board").y()


def test_the_sidebar_is_as_wide_as_designed(window: MainWindow):
    assert window.sidebar.width() == 76


def test_a_sidebar_that_is_too_low_shows_icons_alone_with_their_names_as_tips(qapp: QApplication, qtbot: QtBot):
    theme.apply(qapp, Scheme.LIGHT, 2.0)
    window = MainWindow()
    qtbot.addWidget(window)
    for key in ("board", "today", "calendar", "clients", "insights", "trash", "settings"):
        window.add_page(key, key.title(), Icon.SUN, QLabel(key))
    window.show()
    entries = [entry(window, key) for key in ("board", "today", "settings")]

    def are_whole() -> bool:
        return all(one.height() == one.sizeHint().height() for one in entries)

    for height, tip in ((1000, ""), (640, "Today"), (1000, "")):
        window.resize(1000, height)
        qtbot.waitUntil(are_whole)
        assert entries[1].toolTip() == tip
    theme.apply(qapp, Scheme.LIGHT, 1.0)


def test_the_panel_stands_beside_the_page(window: MainWindow):
    panel = QWidget()
    window.set_panel(panel)
    assert not panel.isVisible()
    window.show_panel(True)
    assert panel.isVisible()
    for width in (1100, 1440):
        window.resize(width, 800)
        assert 360 <= panel.width() <= 660
        assert panel.width() < width - window.sidebar.width()
    window.show_panel(False)
    assert not panel.isVisible()


def test_where_the_panel_stands_alone_the_keyboard_comes_along(window: MainWindow):
    panel = QWidget()
    action = QPushButton("Write", panel)
    window.set_panel(panel)
    pages = window.findChild(QStackedWidget)
    assert pages is not None
    card = QPushButton("Card", pages.currentWidget())
    card.show()
    card.setFocus()
    window.resize(720, 640)
    window.show_panel(True)
    assert window.focusWidget() is action


def test_the_toast_says_what_happened_and_offers_one_action(window: MainWindow, qtbot: QtBot):
    done: list[str] = []
    window.toast.say("Reply recorded", "Undo", lambda: done.append("undone"))
    texts = [label.text() for label in window.toast.findChildren(QLabel)]
    assert texts == ["Reply recorded"]
    (button,) = window.toast.findChildren(QAbstractButton)
    before = window.focusWidget()
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert done == ["undone"]
    assert not window.toast.isVisible()
    assert window.focusWidget() is before


def test_a_toast_lies_over_a_panel_that_came_after_it(window: MainWindow):
    window.toast.say("Project created")
    panel = QWidget()
    window.set_panel(panel)
    window.show_panel(True)
    over = panel.parentWidget()
    assert over is not None
    assert over.children().index(window.toast) > over.children().index(panel)


def test_a_toast_without_an_action_has_no_button(window: MainWindow):
    window.toast.say("The board is up to date")
    (button,) = window.toast.findChildren(QAbstractButton)
    assert not button.isVisible()
