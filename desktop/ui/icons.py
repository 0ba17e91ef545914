"""Icons: the Lucide files tinted with a color and drawn crisp at any scale. QtSvg paints `currentColor` black, so the color is
written into the file's text before it is drawn."""

import json
from functools import cache, lru_cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from desktop.paths import asset
from desktop.ui import theme
from desktop.ui.theme import Scheme, Theme, Token

if TYPE_CHECKING:
    from PySide6.QtGui import QIcon


class Icon(str):
    """The files in `resources/icons`. No enumeration: making one takes longer than drawing all that a start shows."""

    __slots__ = ()

    ALARM_CLOCK: "Icon"
    ARCHIVE: "Icon"
    ARROW_DOWN_LEFT: "Icon"
    ARROW_RIGHT: "Icon"
    ARROW_UP_RIGHT: "Icon"
    BELL: "Icon"
    BELL_OFF: "Icon"
    CALENDAR_DAYS: "Icon"
    CALENDAR: "Icon"
    CHART_COLUMN: "Icon"
    CHECK: "Icon"
    CHEVRON_DOWN: "Icon"
    CHEVRON_LEFT: "Icon"
    CHEVRON_RIGHT: "Icon"
    CHEVRON_UP: "Icon"
    CIRCLE_ALERT: "Icon"
    CIRCLE_CHECK: "Icon"
    CLOCK: "Icon"
    COPY: "Icon"
    CORNER_UP_LEFT: "Icon"
    DIAMOND: "Icon"
    DOWNLOAD: "Icon"
    ELLIPSIS: "Icon"
    EXTERNAL_LINK: "Icon"
    EYE: "Icon"
    FILE_TEXT: "Icon"
    FLAG: "Icon"
    FOLDER_INPUT: "Icon"
    FUNNEL: "Icon"
    HEART_HANDSHAKE: "Icon"
    HOURGLASS: "Icon"
    IMPORT: "Icon"
    INFO: "Icon"
    KEYBOARD: "Icon"
    LANGUAGES: "Icon"
    LIFE_BUOY: "Icon"
    LIST: "Icon"
    LOCK: "Icon"
    MAIL: "Icon"
    MESSAGE_CIRCLE: "Icon"
    MINUS: "Icon"
    PAUSE: "Icon"
    PEN_TOOL: "Icon"
    PENCIL: "Icon"
    PLAY: "Icon"
    PLUS: "Icon"
    REDO_2: "Icon"
    REPLY: "Icon"
    ROTATE_CCW: "Icon"
    SEARCH: "Icon"
    SEND: "Icon"
    SETTINGS: "Icon"
    SLIDERS_HORIZONTAL: "Icon"
    SPARKLES: "Icon"
    SQUARE_KANBAN: "Icon"
    STICKY_NOTE: "Icon"
    SUN: "Icon"
    TRASH_2: "Icon"
    TRIANGLE_ALERT: "Icon"
    UNDO_2: "Icon"
    USER: "Icon"
    USERS: "Icon"
    X: "Icon"

    @classmethod
    def all(cls) -> "tuple[Icon, ...]":
        return tuple(getattr(cls, name) for name in cls.__annotations__)


for _name in Icon.__annotations__:
    setattr(Icon, _name, Icon(_name.lower().replace("_", "-")))


def pixmap(name: Icon, color: QColor, size: int, ratio: float = 1.0) -> QPixmap:
    """The icon in `color`, `size` logical pixels square, drawn for a screen of `ratio` device pixels to one."""
    return _pixmap(name, color.rgba(), size, ratio)


def icon(name: Icon, token: Token = Token.INK2, size: int = 16) -> "QIcon":
    """For Qt's own widgets (menus, line edits), in a color of the theme in force."""
    from PySide6.QtGui import QIcon  # not on the way of the start

    made = QIcon()
    for ratio in (1.0, 1.5, 2.0):
        made.addPixmap(pixmap(name, theme.current().color(token), theme.current().px(size), ratio))
    return made


def app_icon() -> "QIcon":
    """The program's mark for windows and tasks lists."""
    from PySide6.QtGui import QIcon

    made = QIcon()
    for size in (16, 32, 48, 128):
        made.addPixmap(_render(_source("relance"), size, 1.0))
    return made


@lru_cache(maxsize=8)
def logo(size: int, ratio: float, look: Theme) -> QPixmap:
    """The mark at the top of the sidebar, in the accent of the theme."""
    light = theme.of(Scheme.LIGHT)
    source = _source("relance")
    for token in (Token.ACCENT, Token.ON_ACCENT):
        source = source.replace(light.hex(token).upper().encode(), look.hex(token).encode())
    return _render(source, size, ratio)


@lru_cache(maxsize=512)
def _pixmap(name: str, rgba: int, size: int, ratio: float) -> QPixmap:
    color = QColor.fromRgba(rgba).name(QColor.NameFormat.HexRgb)
    return _render(_source(name).replace(b"currentColor", color.encode()), size, ratio)


@cache
def _source(name: str) -> bytes:
    together = _together()
    return together[name].encode() if together else asset(f"resources/icons/{name}.svg").read_bytes()


@cache
def _together() -> dict[str, str]:
    """The texts of all files by their names, as a bundle has them; nothing elsewhere."""
    try:
        return dict(json.loads(asset("resources/icons.json").read_bytes()))
    except FileNotFoundError:
        return {}


def _render(svg: bytes, size: int, ratio: float) -> QPixmap:
    side = max(1, round(size * ratio))
    made = QPixmap(side, side)
    made.fill(Qt.GlobalColor.transparent)
    painter = QPainter(made)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    QSvgRenderer(QByteArray(svg)).render(painter, QRectF(0, 0, side, side))
    painter.end()
    made.setDevicePixelRatio(ratio)
    return made
