"""What is painted: cards that change with the clock and the theme, and only what is seen."""

from collections.abc import Callable, Iterator
from datetime import timedelta

import pytest
from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QPoint, QRect
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QApplication, QStyleOptionViewItem
from pytestqt.qtbot import QtBot

from desktop.core.card import Card
from desktop.core.vocabulary import Column
from desktop.ui import theme
from desktop.ui.board.delegate import CardDelegate, Sheet
from desktop.ui.board.metrics import metrics
from desktop.ui.board.model import Moment
from desktop.ui.board.page import BoardPage
from desktop.ui.theme import Scheme, Token
from tests.support.cards import NOW, PARIS, Shelf, card
from tests.ui.board.conftest import moves_of

WIDTH = 194
PLAIN = Sheet(selected=False, hovered=False, behind=None)
Open = Callable[[Shelf], BoardPage]


@pytest.fixture(autouse=True)
def _theme_stays(qapp: QApplication) -> Iterator[None]:
    theme.apply(qapp, Scheme.LIGHT, 1.0)
    yield
    theme.apply(qapp, Scheme.LIGHT, 1.0)


class Clock:
    def __init__(self) -> None:
        self.now = NOW

    def moment(self) -> Moment:
        return Moment(self.now, PARIS)


def painted(delegate: CardDelegate, made: Card, sheet: Sheet = PLAIN, ratio: float = 1.0) -> QImage:
    image = QImage(round(WIDTH * ratio), round(metrics().height * ratio), QImage.Format.Format_ARGB32_Premultiplied)
    image.setDevicePixelRatio(ratio)
    image.fill(QColor("white"))
    painter = QPainter(image)
    delegate.paint_card(painter, made, QRect(0, 0, WIDTH, metrics().height), False, sheet, ratio)
    painter.end()
    return image


def colors(image: QImage) -> set[str]:
    plain = image.convertToFormat(QImage.Format.Format_RGB32)  # it keeps its pixels only as long as it is kept itself
    return {QColor(each).name() for each in set(memoryview(plain.constBits()).cast("I"))}


def test_a_card_shows_the_colors_of_its_milestones_and_its_tone():
    seen = colors(painted(CardDelegate(Clock().moment), card(column="follow_up")))
    look = theme.current()
    for token in (Token.SEG_RELEASED, Token.SEG_REQUESTED, Token.FOLLOW_RING, Token.FOLLOW_SOFT, Token.SURFACE):
        assert look.hex(token) in seen


@pytest.mark.parametrize("dial", ["quote", "mine", "silence", "window", "platform", "support", "paused", "closed"])
def test_every_kind_of_card_can_be_painted_in_both_themes_and_at_any_scale(qapp: QApplication, dial: str):
    delegate = CardDelegate(Clock().moment)
    for scheme in Scheme:
        theme.apply(qapp, scheme, 1.0)
        for ratio in (1.0, 1.5, 2.0):
            assert len(colors(painted(delegate, card(dial=dial), ratio=ratio))) > 20


def test_a_selected_card_has_a_line_in_the_accent():
    delegate = CardDelegate(Clock().moment)
    accent = theme.current().hex(Token.ACCENT)
    assert accent in colors(painted(delegate, card(), Sheet(True, False, None)))
    assert accent not in colors(painted(delegate, card()))


def test_the_same_card_is_laid_out_once_and_anew_when_its_words_change():
    clock = Clock()
    delegate = CardDelegate(clock.moment)
    made = card()
    first = delegate._look(made, WIDTH, False)
    assert delegate._look(made, WIDTH, False) is first
    clock.now += timedelta(minutes=2)
    later = delegate._look(made, WIDTH, False)
    assert later.texts is first.texts  # the same words, another face
    clock.now += timedelta(days=1)
    assert delegate._look(made, WIDTH, False).face.line.text == "Follow-up 1, 1 d late"


def test_a_change_of_theme_repaints_cards_in_the_new_colors(qapp: QApplication):
    delegate = CardDelegate(Clock().moment)
    painted(delegate, card())
    theme.apply(qapp, Scheme.DARK, 1.0)
    assert theme.current().hex(Token.SURFACE) in colors(painted(delegate, card()))


def test_a_tick_of_the_clock_moves_the_dials_without_reading_anything(qtbot: QtBot):
    clock, shelf = Clock(), Shelf(card())
    page = BoardPage(shelf, clock.moment, moves_of)
    qtbot.addWidget(page)
    page.resize(1364, 700)
    page.load_first()
    page.show()
    asked = len(shelf.asked)
    view = page.columns.panels[Column.CLIENT_TURN].view
    before = view.viewport().grab().toImage()
    clock.now += timedelta(days=1)
    page.refresh()
    assert view.viewport().grab().toImage() != before
    assert len(shelf.asked) == asked


def test_only_cards_that_are_seen_are_laid_out(open_board: Open):
    page = open_board(Shelf(*(card(f"p{number}", due_at=number) for number in range(500))))
    page.grab()
    delegate = page.columns.panels[Column.CLIENT_TURN].view.itemDelegate()
    assert isinstance(delegate, CardDelegate)
    assert 0 < len(delegate._kept) < 20


def test_columns_are_at_least_as_wide_as_designed_and_then_the_board_scrolls(open_board: Open):
    page = open_board(Shelf(card()))
    page.resize(1024, 700)
    assert min(panel.width() for panel in page.columns.panels.values()) >= 204
    assert page.columns.horizontalScrollBar().maximum() > 0
    page.resize(1400, 700)
    assert page.columns.horizontalScrollBar().maximum() == 0


def test_a_column_that_comes_into_sight_ends_where_the_banner_does(open_board: Open):
    page = open_board(Shelf(card(), card("last", column="closed")))
    page.resize(1024, 700)
    for project, column in (("last", Column.CLOSED), ("p1", Column.CLIENT_TURN)):
        page.select(project)
        panel = page.columns.panels[column]
        left = panel.mapTo(page.columns.viewport(), panel.rect().topLeft()).x()
        assert left >= 22
        assert left + panel.width() <= page.columns.viewport().width() - 22
    page.select("last")
    panel = page.columns.panels[Column.CLOSED]
    right = panel.mapTo(page.columns.viewport(), panel.rect().topRight()).x() + 1
    assert right == page.columns.viewport().width() - 22


def test_cards_are_as_wide_with_a_scroll_bar_as_without(open_board: Open):
    few, many = open_board(Shelf(card())), open_board(Shelf(*(card(f"p{number}", due_at=number) for number in range(50))))
    widths = {page.columns.panels[Column.CLIENT_TURN].view.viewport().width() for page in (few, many)}
    assert len(widths) == 1


def test_the_place_of_a_card_is_known_while_it_is_seen(open_board: Open):
    cards = [card(f"p{number}", due_at=number) for number in range(50)]
    page = open_board(Shelf(*cards))
    places = page.columns.flights.places_of([cards[0], cards[49]])
    assert list(places) == ["p0"]
    assert isinstance(places["p0"], QPoint)


def test_scrolling_paints_only_the_cards_that_come_into_sight(open_board: Open, qtbot: QtBot):
    page = open_board(Shelf(*(card(f"p{number}", due_at=number) for number in range(100))))
    view = page.columns.panels[Column.CLIENT_TURN].view
    delegate = CountingDelegate(Clock().moment, view)
    view.setItemDelegate(delegate)
    painted = []
    for place in (20, 40, 60, 80):
        delegate.painted = 0
        view.verticalScrollBar().setValue(place)
        qtbot.waitUntil(lambda: delegate.painted > 0)
        painted.append(delegate.painted)
    assert painted[-1] <= 2 < painted[0]  # the first time all of them, for the new delegate


def test_a_window_that_comes_to_the_front_or_goes_paints_no_card_anew(open_board: Open, qtbot: QtBot):
    page = open_board(Shelf(*(card(f"p{number}", due_at=number) for number in range(10))))
    view = page.columns.panels[Column.CLIENT_TURN].view
    delegate = CountingDelegate(Clock().moment, view)
    view.setItemDelegate(delegate)
    view.doItemsLayout()  # at once, not when its time comes, which would paint all of them anew
    qtbot.waitUntil(lambda: delegate.painted > 0)
    delegate.painted = 0
    for kind in (QEvent.Type.WindowDeactivate, QEvent.Type.WindowActivate):
        QApplication.sendEvent(view.viewport(), QEvent(kind))
    view.viewport().update(QRect(0, 0, 10, 10))
    qtbot.waitUntil(lambda: delegate.painted > 0)
    assert delegate.painted == 1


class CountingDelegate(CardDelegate):
    painted = 0

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> None:
        self.painted += 1
        super().paint(painter, option, index)
