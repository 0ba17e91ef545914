"""Icons: the Lucide files tinted with a color and drawn crisp at any scale. QtSvg paints `currentColor` black, so the color is
written into the file's text before it is drawn."""

from enum import StrEnum
from functools import cache, lru_cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from desktop.paths import asset
from desktop.ui import theme
from desktop.ui.theme import Scheme, Theme, Token

if TYPE_CHECKING:
    import zipfile
    from pathlib import Path

    from PySide6.QtGui import QIcon


class Icon(StrEnum):
    """The files in `resources/icons`."""

    ALARM_CLOCK = "alarm-clock"
    ARCHIVE = "archive"
    ARROW_DOWN_LEFT = "arrow-down-left"
    ARROW_RIGHT = "arrow-right"
    ARROW_UP_RIGHT = "arrow-up-right"
    BELL = "bell"
    BELL_OFF = "bell-off"
    CALENDAR_DAYS = "calendar-days"
    CALENDAR = "calendar"
    CHART_COLUMN = "chart-column"
    CHECK = "check"
    CHEVRON_DOWN = "chevron-down"
    CHEVRON_LEFT = "chevron-left"
    CHEVRON_RIGHT = "chevron-right"
    CHEVRON_UP = "chevron-up"
    CIRCLE_ALERT = "circle-alert"
    CIRCLE_CHECK = "circle-check"
    CLOCK = "clock"
    COPY = "copy"
    CORNER_UP_LEFT = "corner-up-left"
    DIAMOND = "diamond"
    DOWNLOAD = "download"
    ELLIPSIS = "ellipsis"
    EXTERNAL_LINK = "external-link"
    EYE = "eye"
    FILE_TEXT = "file-text"
    FLAG = "flag"
    FOLDER_INPUT = "folder-input"
    FUNNEL = "funnel"
    HEART_HANDSHAKE = "heart-handshake"
    HOURGLASS = "hourglass"
    IMPORT = "import"
    INFO = "info"
    KEYBOARD = "keyboard"
    LANGUAGES = "languages"
    LIFE_BUOY = "life-buoy"
    LIST = "list"
    LOCK = "lock"
    MAIL = "mail"
    MESSAGE_CIRCLE = "message-circle"
    MINUS = "minus"
    PAUSE = "pause"
    PEN_TOOL = "pen-tool"
    PENCIL = "pencil"
    PLAY = "play"
    PLUS = "plus"
    REDO_2 = "redo-2"
    REPLY = "reply"
    ROTATE_CCW = "rotate-ccw"
    SEARCH = "search"
    SEND = "send"
    SETTINGS = "settings"
    SLIDERS_HORIZONTAL = "sliders-horizontal"
    SPARKLES = "sparkles"
    SQUARE_KANBAN = "square-kanban"
    STICKY_NOTE = "sticky-note"
    SUN = "sun"
    TRASH_2 = "trash-2"
    TRIANGLE_ALERT = "triangle-alert"
    UNDO_2 = "undo-2"
    USER = "user"
    USERS = "users"
    X = "x"


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
    return (_folder() / f"{name}.svg").read_bytes()


@cache
def _folder() -> "Path | zipfile.Path":
    """Where the files are; a bundle has them in one archive."""
    packed = asset("resources/icons.zip")
    if not packed.exists():
        return asset("resources/icons")
    import zipfile

    return zipfile.Path(packed)


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
