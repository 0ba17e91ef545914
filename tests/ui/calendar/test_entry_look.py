"""Headings and entries of the calendar's lists as they are painted."""

import pytest
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.ui import theme
from desktop.ui.calendar.day_card import EntryList
from desktop.ui.theme import SEMIBOLD, Size
from desktop.ui.widgets.row_list import Row
from tests.support.tongues import spoken

DAY = "Saturday 21 November"


@pytest.mark.parametrize("tongue", ["it", "backwards"])
def test_what_a_day_is_stands_after_its_name_and_not_on_it(qtbot: QtBot, qapp: QApplication, tongue: str):
    with spoken(qapp, tongue):
        listed = EntryList("entries")
        qtbot.addWidget(listed)
        listed.resize(500, 300)
        listed.show_rows([Row(f"\n{number}", DAY, line, is_heading=True) for number, line in enumerate(("", "", "Weekend"))])
        listed.show()
        picture = listed.viewport().grab().toImage()
        places = [listed.visualRect(listed.model().index(number, 0)) for number in (1, 2)]
        width = QFontMetrics(theme.font(Size.BODY, SEMIBOLD)).horizontalAdvance(DAY) + 12
        left = places[0].right() - width if tongue == "backwards" else 0
        bare, told = (picture.copy(left, place.top(), width, place.height()) for place in places)
    assert bare == told
    assert picture.copy(places[0]) != picture.copy(places[1])
