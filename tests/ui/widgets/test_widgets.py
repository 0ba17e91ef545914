"""The shared widgets: plain text only, names for screen readers, and room for what they show."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, QPoint, QSize, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QApplication, QScrollArea, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from desktop.ui import theme
from desktop.ui.icons import Icon
from desktop.ui.theme import Scheme, Size, Token, Tone
from desktop.ui.widgets.buttons import Button, Kind, icon_button
from desktop.ui.widgets.label import ElidedLabel, Label, tooltip
from desktop.ui.widgets.page_head import PageHead
from desktop.ui.widgets.paragraph import Paragraph
from desktop.ui.widgets.pill import Pill
from desktop.ui.widgets.scroll_bar import SlimScrollBar
from desktop.ui.widgets.search_field import SearchField
from desktop.ui.widgets.wrapping_label import WrappingLabel


@pytest.fixture(autouse=True)
def _theme(qapp: QApplication) -> Iterator[None]:
    theme.apply(qapp, Scheme.LIGHT, 1.0)
    yield
    theme.apply(qapp, Scheme.LIGHT, 1.0)


def test_labels_never_read_markup(qtbot: QtBot):
    label = Label("<img src=file:///etc/passwd>")
    qtbot.addWidget(label)
    assert label.textFormat() is Qt.TextFormat.PlainText
    assert tooltip("<b>&</b>").count("&lt;") == 2


def test_a_label_in_a_button_keeps_its_color(qtbot: QtBot):
    button, label = Button("Open"), Label("delivered", token=Token.INK2)
    qtbot.addWidget(button)
    label.setParent(button)
    assert label.palette().color(label.foregroundRole()) == theme.current().color(Token.INK2)


@pytest.mark.qt_log_ignore("does not support", extend=True)
def test_an_elided_label_shows_all_of_it_as_tooltip_only_while_it_is_cut(qtbot: QtBot):
    label = ElidedLabel("Nothing leaves this computer")
    qtbot.addWidget(label)
    for width, cut in ((40, True), (600, False)):
        label.resize(width, 20)
        QApplication.sendEvent(label, QHelpEvent(QEvent.Type.ToolTip, QPoint(1, 1), QPoint(1, 1)))
        assert ("Nothing leaves" in label.toolTip()) is cut
    assert label.text() == "Nothing leaves this computer"


def test_labels_follow_a_change_of_theme(qtbot: QtBot, qapp: QApplication):
    label = Label("x", Size.BODY, token=Token.FINAL)
    qtbot.addWidget(label)
    label.show()
    theme.apply(qapp, Scheme.DARK, 1.0)
    wanted = theme.of(Scheme.DARK).color(Token.FINAL)
    qtbot.waitUntil(lambda: label.palette().windowText().color() == wanted)


@pytest.mark.parametrize("kind", list(Kind))
def test_buttons_have_room_for_their_text_and_can_be_pressed_by_key(qtbot: QtBot, kind: Kind):
    button = Button("&New project", kind, Icon.PLUS)
    qtbot.addWidget(button)
    button.show()
    assert button.width() > button.fontMetrics().horizontalAdvance("New project") + 16
    with qtbot.waitSignal(button.clicked):
        qtbot.keyClick(button, Qt.Key.Key_Space)
    assert not button.grab().isNull()


def test_an_icon_button_has_a_name(qtbot: QtBot):
    button = icon_button(Icon.ELLIPSIS, "More")
    qtbot.addWidget(button)
    assert button.accessibleName() == button.toolTip() == "More"


def test_a_pill_grows_with_its_words(qtbot: QtBot):
    pill = Pill("Due", Tone.FOLLOW, Icon.BELL)
    qtbot.addWidget(pill)
    before = pill.sizeHint().width()
    pill.show_state("Follow-up 1 due", Tone.FOLLOW, Icon.BELL)
    assert pill.sizeHint().width() > before
    assert pill.text() == "Follow-up 1 due"


def test_the_search_field_is_emptied_by_escape(qtbot: QtBot):
    field = SearchField("Search everything", "Ctrl K")
    qtbot.addWidget(field)
    field.show()
    qtbot.keyClicks(field, "tea")
    assert field.text() == "tea"
    qtbot.keyClick(field, Qt.Key.Key_Escape)
    assert field.text() == ""


def test_the_head_of_a_page_moves_a_part_down_when_the_room_is_short(qtbot: QtBot):
    extra, end = QWidget(), QWidget()
    for part in (extra, end):
        part.setFixedSize(QSize(300, 34))
    page = QWidget()
    QVBoxLayout(page).addWidget(PageHead("Board", extra=extra, end=end))
    qtbot.addWidget(page)
    page.show()
    page.resize(1200, 200)
    qtbot.waitUntil(lambda: extra.y() == end.y())
    page.resize(500, 200)
    qtbot.waitUntil(lambda: extra.y() > end.y())
    assert page.width() == 500
    page.resize(370, 200)
    title = page.findChildren(Label)[0]
    qtbot.waitUntil(lambda: extra.y() > end.y() > title.y() + title.height() - 1)
    assert page.width() == 370
    page.resize(1200, 200)
    qtbot.waitUntil(lambda: extra.y() == end.y())


def test_a_paragraph_is_as_high_as_its_lines(qtbot: QtBot):
    short, long = (Paragraph("word " * words, Size.BODY, Token.INK2, 200) for words in (3, 60))
    for one in (short, long):
        qtbot.addWidget(one)
    assert long.sizeHint().height() > 3 * short.sizeHint().height()


@pytest.mark.parametrize("words", range(6, 40))
def test_a_paragraph_does_not_end_in_a_line_of_one_short_word(qtbot: QtBot, words: int):
    one = Paragraph("some words " * words + "end", Size.BODY, Token.INK2, 400)
    qtbot.addWidget(one)
    made, full = one._laid_out(400), one._in_lines(400, 400)
    assert made.lineCount() == full.lineCount()
    assert made.lineAt(made.lineCount() - 1).naturalTextWidth() > 80


def test_the_slim_scroll_bar_can_be_dragged_and_paged(qtbot: QtBot):
    area, content = QScrollArea(), QWidget()
    content.setFixedSize(100, 2000)
    area.setWidget(content)
    bar = SlimScrollBar(Qt.Orientation.Vertical)
    area.setVerticalScrollBar(bar)
    qtbot.addWidget(area)
    area.resize(200, 400)
    area.show()
    qtbot.mouseClick(bar, Qt.MouseButton.LeftButton, pos=QPoint(3, 390))
    assert bar.value() == bar.pageStep()
    bar.setValue(0)
    qtbot.mousePress(bar, Qt.MouseButton.LeftButton, pos=QPoint(3, 10))
    qtbot.mouseMove(bar, QPoint(3, 5000))
    qtbot.mouseRelease(bar, Qt.MouseButton.LeftButton, pos=QPoint(3, 5000))
    assert bar.value() == bar.maximum()


def test_a_text_of_any_number_of_lines_keeps_its_own(qtbot: QtBot):
    label = WrappingLabel("One\nTwo\n\nFour")
    qtbot.addWidget(label)
    assert label._broken(400) == ["One", "Two", "", "Four"]
    assert WrappingLabel("One\nTwo", lines=2)._broken(400) == ["One Two"]
    assert WrappingLabel("word " * 500)._broken(400)[-1].endswith("…")
