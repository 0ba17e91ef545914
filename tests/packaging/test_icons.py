"""The program's mark is crisp in the sizes that menus and task bars show, and of the color that the SVG has."""

import struct

import pytest
from PySide6.QtGui import QColor, QImage

from resources.packaging import icons

GROUND = QColor("#2B4BD6")


def _picture(side: int) -> QImage:
    image = QImage.fromData(icons.png(side))
    assert (image.width(), image.height()) == (side, side)
    return image


@pytest.mark.parametrize("side", [16, 22, 24, 32, 48])
def test_strokes_of_small_ones_stand_on_pixels(side: int):
    image = _picture(side)
    whites = [x for x in range(side) if image.pixelColor(x, side // 2) == QColor("white")]
    assert len(whites) >= 4, "two full strokes"
    loudest = whites[2] if side < 32 else whites[len(whites) // 2]
    column = [image.pixelColor(loudest, y) for y in range(side // 8, side - side // 8)]
    between = [color for color in column if color not in (GROUND, QColor("white"))]
    assert len(between) <= 4, "its round ends at most are soft"


@pytest.mark.parametrize("side", icons.SIZES)
def test_every_size_has_the_ground_and_clear_corners(side: int):
    image = _picture(side)
    assert image.pixelColor(side // 2, side // 8) == GROUND
    assert image.pixelColor(0, 0).alpha() < 128
    assert GROUND.name().upper() in icons.svg(side).decode().upper()


def test_windows_gets_all_its_sizes_in_one_file():
    made = icons.ico()
    _, kind, count = struct.unpack_from("<HHH", made)
    assert (kind, [made[6 + 16 * at] or 256 for at in range(count)]) == (1, [16, 24, 32, 48, 64, 128, 256])
