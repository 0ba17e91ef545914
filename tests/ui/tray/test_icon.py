"""The icon of the tray is drawn for each size, and its number can be told apart."""

import pytest
from PySide6.QtGui import QImage

from desktop.ui.tray.icon import tray_icon


def _picture(number: int, side: int) -> QImage:
    return tray_icon(number).pixmap(side, side).toImage()


@pytest.mark.parametrize("side", [16, 22, 24, 32, 48, 64])
def test_each_size_is_drawn_by_itself_and_each_number_differs(qapp, side: int):
    pictures = [_picture(number, side) for number in (0, 1, 2, 9, 10, 42, 99)]
    assert all((picture.width(), picture.height()) == (side, side) for picture in pictures)
    assert len({bytes(picture.constBits()) for picture in pictures}) == len(pictures)


def test_a_number_of_three_digits_stays_two(qapp):
    assert _picture(100, 24) == _picture(99, 24)
