"""Where things lie on a card, derived from the fonts in force, so that nothing is cut when the text grows."""

from functools import lru_cache
from typing import NamedTuple

from PySide6.QtGui import QFont, QFontMetricsF

from desktop.ui import theme
from desktop.ui.theme import SEMIBOLD, Size, Theme

# Pixels at the usual font size, as in the pictures.
_PADDING, _GAP, _RADIUS = 13, 8, 12
_HEAD, _DISC, _BOX, _BAR = 44, 36, 44, 6
_COMPACT_TOP, _SMALL_DISC = 8, 18


class Fonts(NamedTuple):
    title: QFont
    small: QFont
    amount: QFont
    step: QFont
    platform: QFont
    number: QFont


class Form(NamedTuple):
    """What cards show. `compact`: only what matters most; `turn`: whose turn it is, because their column does not tell; `client`:
    who it is for, unless their column tells."""

    compact: bool = False
    turn: bool = False
    client: bool = True


USUAL = Form()


class Metrics(NamedTuple):
    """All lengths in logical pixels, from the card's top left corner; `pitch` is from one card to the next.
    `platform_least`: the width under which the platform's name is left out; `platform_rise`: how much higher its line begins."""

    form: Form
    fonts: Fonts
    padding: int
    radius: int
    gap: int
    disc: int
    box: int
    bar: int
    icon: int
    title_top: int
    client_top: int
    turn_top: int
    bar_top: int
    amount_top: int
    line_top: int
    step_top: int
    height: int
    pitch: int
    minimum_width: int
    platform_least: float
    platform_rise: float

    @property
    def dial_middle(self) -> float:
        """From the top."""
        if self.form.compact:
            return self.title_top + max(QFontMetricsF(self.fonts.title).height(), self.disc) / 2
        return self.padding + self.disc / 2

    @property
    def mark_drop(self) -> int:
        """How far below a line of text its icon begins."""
        return 0 if self.form.compact else 1


def metrics(form: Form = USUAL) -> Metrics:
    """For the theme in force."""
    return _metrics(theme.current(), form)


def close_set(font: QFont) -> QFont:
    """For rows that would seldom fit else, those of amounts first of all: nothing between letters, on all cards and heads."""
    made = QFont(font)
    made.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, 0)
    return made


def _fonts() -> Fonts:
    return Fonts(
        theme.font(Size.CARD_TITLE, SEMIBOLD),
        theme.font(Size.SECONDARY),
        close_set(theme.font(Size.SECONDARY, tabular=True)),
        theme.font(Size.SECONDARY, SEMIBOLD),
        theme.font(Size.PLATFORM),
        theme.font(Size.LABEL, SEMIBOLD, tabular=True),
    )


@lru_cache(maxsize=8)
def _metrics(look: Theme, form: Form) -> Metrics:
    px, fonts = look.px, _fonts()
    if form.compact:
        return _compact(look, form, fonts)
    title, small = (round(QFontMetricsF(font).height()) for font in (fonts.title, fonts.small))
    step = max(round(QFontMetricsF(fonts.step).height()), round(QFontMetricsF(fonts.platform).height()) - 1)
    top = px(_PADDING)
    lines = form.client + form.turn
    bar_top = top + max(px(_HEAD), title + lines * (small + 1) + (px(3) if lines > 1 else 0)) + px(9)
    amount_top = bar_top + px(_BAR) + px(6)
    line_top = amount_top + small + px(9)
    step_top = line_top + 1 + px(8)
    height = step_top + step + px(_PADDING)
    client_top = top + title + 1
    return Metrics(
        form, fonts, px(_PADDING), px(_RADIUS), px(_GAP), px(_DISC), px(_BOX), px(_BAR), px(14),
        top - px(1), client_top, client_top + form.client * (small + 1),
        bar_top, amount_top, line_top, step_top, height, height + px(_GAP), px(188),
        QFontMetricsF(fonts.platform).horizontalAdvance("00…"),
        QFontMetricsF(fonts.platform).ascent() - QFontMetricsF(fonts.step).ascent(),
    )  # fmt: skip


def _compact(look: Theme, form: Form, fonts: Fonts) -> Metrics:
    """Two lines: title and dial, next step and amount."""
    px, fonts = look.px, fonts._replace(step=close_set(fonts.step))
    title, small = (round(QFontMetricsF(font).height()) for font in (fonts.title, fonts.step))
    title_top = px(_COMPACT_TOP)
    step_top = title_top + max(title, px(_SMALL_DISC)) + px(2)
    height = step_top + small + px(_COMPACT_TOP) + 1
    return Metrics(
        form, fonts, px(11), px(10), px(_GAP), px(_SMALL_DISC), px(_SMALL_DISC), 0, px(14),
        title_top, title_top, title_top, 0, step_top, 0, step_top, height, height + px(6), px(188), 0.0, 0.0,
    )  # fmt: skip
