"""The head of a column: its sum is told as a whole, beside its name or below it."""

from itertools import pairwise

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from desktop.core.vocabulary import Column
from desktop.ui import theme
from desktop.ui.board.column_head import ColumnHead, HeadFacts
from desktop.ui.theme import Scheme

FACTS = HeadFacts(Column.CLIENT_TURN, 20, (("EUR", 12_345_678_00), ("USD", 100_00)))
WRITTEN = HeadFacts("a", 3, (("EUR", 1_200_00),), "A client with a name that is longer than any column")


@pytest.fixture(autouse=True, params=[1.0, 2.0])
def scale(qapp, request):
    theme.apply(qapp, Scheme.LIGHT, request.param)
    yield request.param
    theme.apply(qapp, Scheme.LIGHT, 1.0)


def picture(facts: HeadFacts, width: float, qtbot: QtBot, rightward: bool = True) -> QImage:
    head = ColumnHead(facts.column, False)
    qtbot.addWidget(head)
    head.setLayoutDirection(Qt.LayoutDirection.LeftToRight if rightward else Qt.LayoutDirection.RightToLeft)
    head.show_facts(facts)
    head.resize(round(width), head.sizeHint().height())
    return head.grab().toImage()


def rows(image: QImage) -> list[int]:
    """Where something is written or drawn."""
    ground = image.pixel(0, 0)
    return [y for y in range(image.height()) if any(image.pixel(x, y) != ground for x in range(image.width()))]


def lines(image: QImage) -> int:
    """How many lines stand one below the other."""
    written = rows(image)
    return 1 + sum(after - before > 1 for before, after in pairwise(written))


def test_a_sum_stands_beside_the_name_where_it_has_room(scale: float, qtbot: QtBot):
    assert lines(picture(FACTS, 400 * scale, qtbot)) == 1


@pytest.mark.parametrize("rightward", [True, False])
@pytest.mark.parametrize("facts", [FACTS, WRITTEN])
def test_else_it_stands_below_and_nothing_is_cut(facts: HeadFacts, scale: float, qtbot: QtBot, rightward: bool):
    image = picture(facts, 204 * scale, qtbot, rightward)
    written = rows(image)
    assert lines(image) == 2
    assert written[0] > 0
    assert written[-1] < image.height() - 1


def test_a_sum_that_is_wider_than_the_column_is_left_to_the_tooltip(scale: float, qtbot: QtBot):
    facts = HeadFacts(Column.CLIENT_TURN, 20, (("EUR", 10**23),))
    assert rows(picture(facts, 204 * scale, qtbot)) == rows(picture(facts._replace(sums=()), 204 * scale, qtbot))
