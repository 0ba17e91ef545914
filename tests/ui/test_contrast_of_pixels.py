"""Contrast where it counts: every screen is drawn as it is seen, and what is written on it measured by its pixels."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from desktop.ui import theme
from desktop.ui.theme import Scheme, Token
from desktop.ui.widgets.field_style import FieldStyle
from desktop.ui.widgets.row_list import RowList
from tests.support.contrast import contrast, lines_in, part_of, picture_of, told_apart
from tests.support.screens import SCREENS, put_back
from tests.support.stage import Stage

LOOKED_AT = (
    "board",
    "panel-tea",
    "today",
    "calendar-month",
    "calendar-agenda",
    "clients",
    "insights",
    "insights-tables",
    "trash",
    "settings-working-days",
    "settings-notifications",
    "settings-platforms",
    "settings-look",
)
_WRITING = QLabel | QAbstractButton | QLineEdit


@pytest.fixture(params=list(Scheme))
def stage(request: pytest.FixtureRequest, qapp: QApplication, tmp_path: Path) -> Iterator[Stage]:
    theme.apply(qapp, request.param, 1.0)
    made = Stage(tmp_path)
    made.enter()
    yield made
    made.close()
    theme.keep_still(False)
    theme.apply(qapp, Scheme.LIGHT, 1.0)


def place_in(window: QWidget, widget: QWidget) -> QRect:
    """Where a widget is, as far as it can be seen."""
    return QRect(widget.mapTo(window, QPoint()), widget.size()).intersected(_seen(window, widget))


def _seen(window: QWidget, widget: QWidget) -> QRect:
    region = widget.visibleRegion().boundingRect()
    return QRect(widget.mapTo(window, region.topLeft()), region.size())


def writing(window: QWidget) -> Iterator[tuple[str, QRect]]:
    """All that is written in widgets of its own, and where. What cannot be used is left out, as WCAG does."""
    for widget in window.findChildren(QWidget):
        if isinstance(widget, _WRITING) and widget.isVisible() and widget.isEnabled() and widget.text().strip():
            place = place_in(window, widget)
            if place.width() > 6 and place.height() > 8:
                yield f"{type(widget).__name__} {widget.accessibleIdentifier()} “{widget.text()[:40]}”", place


def test_all_that_is_written_can_be_read(stage: Stage):
    weak = []
    for name in LOOKED_AT:
        SCREENS[name](stage)
        stage.settle()
        window = stage.work.window
        picture = picture_of(window)
        measured = [(said, told_apart(part_of(picture, place))) for said, place in writing(window)]
        for view in window.findChildren(RowList):
            if view.isVisible():
                measured += [(f"a row of {view.accessibleIdentifier()}", found) for found in _rows(picture, window, view)]
        weak += [f"{name}: {said}: {found:.2f}" for said, found in measured if found < 4.5]
        assert len(measured) > 8, name
        put_back(stage)
    assert not weak


def _rows(picture: QImage, window: QWidget, view: RowList) -> Iterator[float]:
    """The lines of the first rows: those that are chosen and those that are not."""
    for number in range(min(view.model().rowCount(), 4)):
        box = view.visualRect(view.model().index(number, 0)).adjusted(10, 3, -10, -3)
        place = QRect(view.viewport().mapTo(window, box.topLeft()), box.size()).intersected(_seen(window, view.viewport()))
        if place.height() == box.height():
            for line in lines_in(part_of(picture, place)):
                if line.height() > 8:
                    yield told_apart(line)


def test_the_borders_of_fields_can_be_seen(stage: Stage):
    for name in ("settings-you", "settings-notifications", "clients"):
        SCREENS[name](stage)
        stage.settle()
        window, seen = stage.work.window, 0
        picture = picture_of(window)
        for field in window.findChildren(QWidget):
            if isinstance(field.style(), FieldStyle) and field.isVisible() and not is_busy(field):
                place = place_in(window, field)
                edge = part_of(picture, QRect(place.left() - 2, place.center().y(), 4, 4))
                assert told_apart(edge) >= 3.0, f"{name}: {field.accessibleIdentifier()}"
                seen += 1
        put_back(stage)
        assert seen, name


def is_busy(field: QWidget) -> bool:
    """Has another border now, or none that stands where it stands."""
    within = isinstance(field.parent(), QAbstractSpinBox | QComboBox)
    return within or field.hasFocus() or not isinstance(field, QLineEdit | QPlainTextEdit | QComboBox)


def test_the_ring_of_the_focus_can_be_seen(stage: Stage):
    SCREENS["trash"](stage)
    window, ring = stage.work.window, theme.current().color(Token.ACCENT)
    entries = [b for b in window.sidebar.findChildren(QAbstractButton) if b.text()]
    for entry in entries[1:3]:
        picture = picture_of(window)
        place = place_in(window, entry)
        ground = part_of(picture, QRect(place.left() - 2, place.top() + 12, 1, 1)).pixelColor(0, 0)
        assert contrast(ring, ground) >= 3.0
    put_back(stage)


def test_what_is_too_pale_would_be_found(qtbot: QtBot):
    for color, pale in ((QColor("#9a9a9a"), True), (QColor("#5e5951"), False)):
        label = QLabel("Tea tin range")
        qtbot.addWidget(label)
        label.setStyleSheet(f"background: white; color: {color.name()}")
        label.resize(label.sizeHint())
        assert (told_apart(picture_of(label)) < 4.5) is pale
