"""Contrast over the tokens (WCAG 2.2): every text on every ground it stands on, every line and shape that means something on what
is behind it. High contrast has its own, stricter measure."""

import pytest

from desktop.core.card import Segment
from desktop.ui import theme
from desktop.ui.theme import EDGES, Scheme, Token, Tone
from desktop.ui.widgets.bar import SEGMENT_TOKENS
from tests.support.contrast import contrast

PAGES = (Token.CANVAS, Token.SURFACE, Token.SUNKEN)
TEXTS: dict[Token, tuple[Token, ...]] = {
    Token.INK: (*PAGES, Token.ACCENT_SOFT, *(tone.soft for tone in Tone)),
    Token.INK2: (*PAGES, Token.ACCENT_SOFT, *(tone.soft for tone in Tone)),
    Token.INK3: PAGES,
    Token.ACCENT: (*PAGES, Token.ACCENT_SOFT),
    Token.ON_ACCENT: (Token.ACCENT,),
    Token.CANVAS: (Token.INK,),
    **{tone.text: (*PAGES, tone.soft) for tone in Tone if tone.text not in (Token.INK2, Token.ACCENT)},
}
"""What is written, on what."""

GRAPHICS: dict[Token, tuple[Token, ...]] = {
    Token.FIELD_LINE: PAGES,
    Token.INK2: PAGES,
    Token.INK3: PAGES,
    Token.ACCENT: (*PAGES, Token.ACCENT_SOFT),
    **{tone.ring: (Token.SURFACE, Token.CANVAS) for tone in Tone},
    **{EDGES.get(token, token): (Token.SURFACE,) for token in SEGMENT_TOKENS.values()},
}
"""What is drawn and means something (dials, bars, icons, borders of fields, the ring of the focus), on what."""

GROUNDS = {*PAGES, *(tone.soft for tone in Tone)}
ORNAMENT = {Token.LINE}
"""Says nothing by itself: cards and columns are told apart by their place as well."""


@pytest.mark.parametrize("scheme", list(Scheme))
@pytest.mark.parametrize("token", list(TEXTS))
def test_text_can_be_read(scheme: Scheme, token: Token):
    look, least = theme.of(scheme), 7.0 if scheme.in_high_contrast() is scheme else 4.5
    for ground in TEXTS[token]:
        assert contrast(look.color(token), look.color(ground)) >= least, f"{token} on {ground}"


@pytest.mark.parametrize("scheme", list(Scheme))
@pytest.mark.parametrize("token", list(GRAPHICS))
def test_what_is_drawn_can_be_seen(scheme: Scheme, token: Token):
    look, least = theme.of(scheme), 4.5 if scheme.in_high_contrast() is scheme else 3.0
    for ground in GRAPHICS[token]:
        assert contrast(look.color(token), look.color(ground)) >= least, f"{token} on {ground}"


def test_no_color_goes_unmeasured():
    fills = {token for token in SEGMENT_TOKENS.values() if token in EDGES}
    assert set(Token.all()) == set(TEXTS) | set(GRAPHICS) | GROUNDS | ORNAMENT | fills


def test_every_state_of_a_payment_has_a_color():
    assert set(SEGMENT_TOKENS) == set(Segment)
