"""The look: the colors of `tokens.json` as palette and as named tokens, the type scale in Inter, and the few measures all screens
share. Light and dark can be changed while the program runs. No widget and no text of the interface lives here."""

import json
import os
import sys
from enum import Enum, StrEnum
from functools import cache, lru_cache

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication, QWidget

from desktop.paths import asset

_TOKENS = "resources/style/tokens.json"
_FONT = "resources/fonts/InterVariable.ttf"


class Scheme(StrEnum):
    """Of high contrast are those with text of at least 7:1 and graphics of at least 4.5:1."""

    LIGHT = "light"
    DARK = "dark"
    CONTRAST_LIGHT = "contrast-light"
    CONTRAST_DARK = "contrast-dark"

    def in_high_contrast(self) -> "Scheme":
        return Scheme.CONTRAST_DARK if self in (Scheme.DARK, Scheme.CONTRAST_DARK) else Scheme.CONTRAST_LIGHT


class Token(str):
    """Names of the colors in `tokens.json`. `*_RING`, `SEG_*` and `FIELD_LINE` (around what is typed into or ticked) are for
    graphics only, never for text; `LINE` and `*_SOFT` say nothing by themselves. No enumeration: those take long to make."""

    __slots__ = ()

    CANVAS: "Token"
    SURFACE: "Token"
    SUNKEN: "Token"
    LINE: "Token"
    INK: "Token"
    INK2: "Token"
    INK3: "Token"
    ACCENT: "Token"
    ACCENT_SOFT: "Token"
    ON_ACCENT: "Token"
    CALM: "Token"
    CALM_SOFT: "Token"
    WAIT: "Token"
    WAIT_SOFT: "Token"
    FOLLOW: "Token"
    FOLLOW_SOFT: "Token"
    FINAL: "Token"
    FINAL_SOFT: "Token"
    ESCAL: "Token"
    ESCAL_SOFT: "Token"
    PAID: "Token"
    PAID_SOFT: "Token"
    PAUSE: "Token"
    PAUSE_SOFT: "Token"
    WAIT_RING: "Token"
    FOLLOW_RING: "Token"
    FINAL_RING: "Token"
    ESCAL_RING: "Token"
    SEG_PLANNED: "Token"
    SEG_SECURED: "Token"
    SEG_DELIVERED: "Token"
    SEG_REQUESTED: "Token"
    SEG_RELEASED: "Token"
    SEG_PLANNED_EDGE: "Token"
    SEG_SECURED_EDGE: "Token"
    SEG_REQUESTED_EDGE: "Token"
    FIELD_LINE: "Token"

    @classmethod
    def all(cls) -> "tuple[Token, ...]":
        return tuple(getattr(cls, name) for name in cls.__annotations__)


for _name in Token.__annotations__:
    setattr(Token, _name, Token(_name.lower()))


EDGES = {
    Token.SEG_PLANNED: Token.SEG_PLANNED_EDGE,
    Token.SEG_SECURED: Token.SEG_SECURED_EDGE,
    Token.SEG_REQUESTED: Token.SEG_REQUESTED_EDGE,
    Token.WAIT_SOFT: Token.WAIT_RING,
}
"""Fills of bars that are too light to be seen by themselves: what is drawn around them."""


class Tone(Enum):
    """A meaning told by color: (text, soft background, ring)."""

    CALM = (Token.CALM, Token.CALM_SOFT, Token.CALM)
    WAIT = (Token.WAIT, Token.WAIT_SOFT, Token.WAIT_RING)
    FOLLOW = (Token.FOLLOW, Token.FOLLOW_SOFT, Token.FOLLOW_RING)
    FINAL = (Token.FINAL, Token.FINAL_SOFT, Token.FINAL_RING)
    ESCAL = (Token.ESCAL, Token.ESCAL_SOFT, Token.ESCAL_RING)
    PAID = (Token.PAID, Token.PAID_SOFT, Token.PAID)
    PAUSE = (Token.PAUSE, Token.PAUSE_SOFT, Token.PAUSE)
    ACCENT = (Token.ACCENT, Token.ACCENT_SOFT, Token.ACCENT)
    PLAIN = (Token.INK2, Token.SUNKEN, Token.INK3)

    @property
    def text(self) -> Token:
        return self.value[0]

    @property
    def soft(self) -> Token:
        return self.value[1]

    @property
    def ring(self) -> Token:
        return self.value[2]


class Size(Enum):
    """The type scale in pixels at the usual system font size. Qt draws whole pixels: see `_whole_pixels`."""

    HEADLINE = 24.0
    TITLE = 20.0
    PANEL_TITLE = 18.0
    PARAGRAPH = 14.0
    CARD_TITLE = 13.5
    BODY = 13.0
    LABEL = 12.5
    PLATFORM = 12.0
    SECONDARY = 11.5
    SMALLEST = 10.5


# The style is chosen by an argument of the application: choosing it later would make the class QStyle, 6 ms of the start.
ARGUMENTS = ("-style", "fusion")

REGULAR, MEDIUM, SEMIBOLD, BOLD = 400, 500, 620, 680


class Theme:
    """The colors in force, one object for each scheme and scale, so that it can be the key of what is drawn with it. `scale`: the
    system's font size over its usual one."""

    def __init__(self, scheme: Scheme, colors: dict[Token, QColor], scale: float):
        self.scheme = scheme
        self.scale = scale
        self._colors = colors

    def color(self, token: Token) -> QColor:
        """The same object every time: to change it, make one of your own."""
        return self._colors[token]

    def hex(self, token: Token) -> str:
        """As a stylesheet wants it."""
        return self._colors[token].name()

    def px(self, pixels: float) -> int:
        """A length that grows with the text."""
        return round(pixels * self.scale)


_in_force: list[Theme] = []
_still: list[bool] = [False]


def current() -> Theme:
    """The theme in force; light before `apply` was called."""
    return _in_force[-1] if _in_force else _theme(Scheme.LIGHT, 1.0)


def apply(app: QApplication, scheme: Scheme | None = None, scale: float | None = None) -> Theme:
    """Puts a theme in force for the whole program, at once. Without `scheme` the system's is taken, without `scale` the
    system's font size over its usual one."""
    theme = _theme(scheme or system_scheme(app), scale if scale is not None else system_scale())
    if _in_force == [theme]:
        return theme
    _in_force[:] = [theme]
    font.cache_clear()
    app.setFont(font(Size.BODY))
    app.setPalette(palette(theme))
    app.setPalette(palette(theme, Token.SURFACE), "QDialog")  # type: ignore[arg-type]  # it takes no bytes
    return theme


def keep_still(still: bool) -> None:
    """Whether nothing shall move, whatever the system wants."""
    _still[:] = [still]


def moves(widget: QWidget) -> bool:
    """Whether things may move: the system can ask for less motion, and so can the settings."""
    if _still[0]:
        return False
    from PySide6.QtWidgets import QStyle  # not on the way of the start

    return widget.style().styleHint(QStyle.StyleHint.SH_Widget_Animation_Duration, None, widget) > 0


def of(scheme: Scheme) -> Theme:
    """The colors of a scheme, in force or not."""
    return _theme(scheme, 1.0)


def system_scheme(app: QApplication) -> Scheme:
    """As the desktop tells, its wish for high contrast included."""
    hints = app.styleHints()
    scheme = Scheme.DARK if hints.colorScheme() == Qt.ColorScheme.Dark else Scheme.LIGHT
    # Compared by name: the class of the preference would take its time to make.
    wants_contrast = hints.accessibility().contrastPreference().name == "HighContrast"
    return scheme.in_high_contrast() if wants_contrast else scheme


def system_scale() -> float:
    """The system font's size over the size that is usual there, at least 0.85 (smaller is hard to read)."""
    points = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont).pointSizeF()
    dots = QGuiApplication.primaryScreen().logicalDotsPerInchY() if QGuiApplication.screens() else 96.0
    return max(round(points * dots / 72 / _usual_pixels(), 2), 0.85)


def _usual_pixels() -> float:
    """The pixel size (at 96 dpi) of an untouched system font: 13 on macOS, 11 pt under GNOME, 10 pt under KDE, else 9 pt."""
    if sys.platform == "darwin":
        return 13.0
    desktop = os.environ.get("XDG_CURRENT_DESKTOP", "").upper()
    points = 11.0 if "GNOME" in desktop or "UNITY" in desktop else 10.0 if "KDE" in desktop else 9.0
    return points * 96 / 72


@cache
def _theme(scheme: Scheme, scale: float) -> Theme:
    values = json.loads(asset(_TOKENS).read_text(encoding="utf-8"))[scheme]
    return Theme(scheme, {token: QColor(values[token]) for token in Token.all()}, scale)


def palette(theme: Theme, ground: Token = Token.CANVAS) -> QPalette:
    """Qt's roles in our colors, disabled text included. `ground`: what a window has behind everything; dialogs stand out."""
    roles = {
        QPalette.ColorRole.Window: ground,
        QPalette.ColorRole.WindowText: Token.INK,
        QPalette.ColorRole.Base: Token.SURFACE,
        QPalette.ColorRole.AlternateBase: Token.SUNKEN,
        QPalette.ColorRole.Text: Token.INK,
        QPalette.ColorRole.Button: Token.SURFACE,
        QPalette.ColorRole.ButtonText: Token.INK,
        QPalette.ColorRole.BrightText: Token.FINAL,
        QPalette.ColorRole.Highlight: Token.ACCENT,
        QPalette.ColorRole.HighlightedText: Token.ON_ACCENT,
        QPalette.ColorRole.Accent: Token.ACCENT,
        QPalette.ColorRole.Link: Token.ACCENT,
        QPalette.ColorRole.LinkVisited: Token.ACCENT,
        QPalette.ColorRole.ToolTipBase: Token.INK,
        QPalette.ColorRole.ToolTipText: Token.CANVAS,
        QPalette.ColorRole.PlaceholderText: Token.INK3,
        QPalette.ColorRole.Light: Token.SURFACE,
        QPalette.ColorRole.Midlight: Token.SUNKEN,
        QPalette.ColorRole.Mid: Token.LINE,
        QPalette.ColorRole.Dark: Token.INK3,
        QPalette.ColorRole.Shadow: Token.LINE,
    }
    made = QPalette()
    for role, token in roles.items():
        made.setColor(role, theme.color(token))
    for role in (QPalette.ColorRole.WindowText, QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, role, theme.color(Token.INK3))
    return made


@lru_cache(maxsize=64)
def font(size: Size, weight: int = REGULAR, tabular: bool = False) -> QFont:
    """A font of the scale. `tabular`: digits of one width, for numbers that stand in columns (Inter then also widens the
    hyphen, so it is not for words)."""
    wanted = size.value * current().scale
    pixels = _whole_pixels(wanted)
    made = QFont(_family())
    made.setPixelSize(pixels)
    made.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    made.setWeight(QFont.Weight(weight // 100 * 100))  # one with a name: for others a class would be made
    made.setVariableAxis(QFont.Tag("wght"), float(weight))
    tightening = -0.02 * pixels if size in (Size.HEADLINE, Size.TITLE, Size.PANEL_TITLE) else 0.0
    made.setWordSpacing(-2 * tightening)  # else words run together, "1 to" most of all
    made.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, tightening + 0.55 * (wanted - pixels))
    if tabular:
        made.setFeature(QFont.Tag("tnum"), 1)
    return made


def _whole_pixels(wanted: float) -> int:
    """Qt rounds a font's size to whole pixels; what is lost is made up by letter spacing. Halves go up, except 11.5, which
    would crowd a card; nothing is drawn under 11 when it was meant to be more than 10."""
    return 11 if 10.4 < wanted < 11.6 else int(wanted + 0.5)


@cache
def _family() -> str:
    """Inter from the program's own files; the system's font where it cannot be loaded."""
    families = QFontDatabase.applicationFontFamilies(QFontDatabase.addApplicationFont(str(asset(_FONT))))
    return families[0] if families else QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont).family()
