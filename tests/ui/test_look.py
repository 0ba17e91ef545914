"""The look: colors with enough contrast, a type scale that grows with the system's, icons in the color asked for."""

import json
from collections.abc import Iterator

import pytest
from PySide6.QtGui import QColor, QFontInfo, QFontMetricsF, QPalette
from PySide6.QtWidgets import QApplication

from desktop.paths import asset
from desktop.ui import icons, theme
from desktop.ui.icons import Icon
from desktop.ui.theme import SEMIBOLD, Scheme, Size, Token


@pytest.fixture(autouse=True)
def _theme_stays(qapp: QApplication) -> Iterator[None]:
    theme.apply(qapp, Scheme.LIGHT, 1.0)
    yield
    theme.apply(qapp, Scheme.LIGHT, 1.0)


def test_every_color_has_a_name():
    assert set(Token.all()) == set(json.loads(asset("resources/style/tokens.json").read_text("utf-8"))["light"])


def test_a_theme_reaches_the_whole_program_at_once(qapp: QApplication):
    theme.apply(qapp, Scheme.DARK, 1.0)
    assert qapp.palette().color(QPalette.ColorRole.Window) == theme.of(Scheme.DARK).color(Token.CANVAS)
    assert theme.current().scheme is Scheme.DARK


def test_text_grows_with_the_system_font(qapp: QApplication):
    small = QFontMetricsF(theme.font(Size.CARD_TITLE, SEMIBOLD)).height()
    theme.apply(qapp, Scheme.LIGHT, 2.0)
    assert QFontMetricsF(theme.font(Size.CARD_TITLE, SEMIBOLD)).height() == pytest.approx(2 * small, rel=0.1)


def test_the_type_is_the_one_that_is_shipped():
    assert QFontInfo(theme.font(Size.BODY)).family().startswith("Inter")


def test_tabular_digits_are_of_one_width():
    measure = QFontMetricsF(theme.font(Size.SECONDARY, tabular=True))
    assert measure.horizontalAdvance("111") == pytest.approx(measure.horizontalAdvance("888"))


@pytest.mark.parametrize("icon", Icon.all())
def test_every_icon_is_there_and_takes_the_color(icon: Icon):
    picture = icons.pixmap(icon, QColor("#ff0000"), 16, 2.0)
    assert picture.width() == 32
    assert picture.devicePixelRatio() == 2.0
    image = picture.toImage()
    seen = [image.pixelColor(x, y) for x in range(32) for y in range(32)]
    full = [color for color in seen if color.alpha() == 255]
    assert full
    assert all((color.red(), color.green(), color.blue()) == (255, 0, 0) for color in full)
