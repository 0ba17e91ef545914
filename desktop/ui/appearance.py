"""How the program speaks and looks, as the designer wishes: language, theme, size of text, motion. Each follows the system unless
it was chosen. What is chosen is kept beside the data and applies at once. No widget lives here."""

from enum import StrEnum
from functools import cache

from PySide6.QtCore import QLocale, QObject, QSettings, Signal
from PySide6.QtWidgets import QApplication

from desktop.ui import languages, theme
from desktop.ui.theme import Scheme

_LANGUAGE, _THEME, _SIZE, _STILL, _COUNTRY = "look/language", "look/theme", "look/text_size", "look/still", "look/country"
SIZES = (100, 110, 125, 150, 175, 200)
"""Sizes of text in percent of the system's."""


class Wanted(StrEnum):
    """A theme as it can be chosen."""

    SYSTEM = ""
    LIGHT = "light"
    DARK = "dark"
    CONTRAST = "contrast"


class Appearance(QObject):
    """Signal: `changed`: what texts and sizes were made from has changed, so what stands in windows wants to be made anew."""

    changed = Signal()

    def __init__(self, app: QApplication):
        super().__init__(app)
        self._app = app
        self._system_still = False

    @property
    def language(self) -> str:
        """What was chosen; empty for the system's."""
        chosen = str(QSettings().value(_LANGUAGE, ""))
        return chosen if chosen in languages.LANGUAGES else ""

    @property
    def wanted(self) -> Wanted:
        chosen = str(QSettings().value(_THEME, ""))
        return Wanted(chosen) if chosen in {each.value for each in Wanted} else Wanted.SYSTEM

    @property
    def size(self) -> int:
        """Of text, in percent of the system's."""
        chosen = str(QSettings().value(_SIZE, ""))
        return min(max(int(chosen), SIZES[0]), SIZES[-1]) if chosen.isdecimal() else SIZES[0]

    @property
    def still(self) -> bool:
        """Whether nothing shall move."""
        return str(QSettings().value(_STILL, "")) == "true"

    def put_in_force(self) -> None:
        """All of it, before anything is made or anew."""
        languages.speak(self.language or languages.of_system(), str(QSettings().value(_COUNTRY, "")))
        self._dress()

    def follow_system(self) -> None:
        """From now on what the desktop tells of its theme is followed."""
        hints = self._app.styleHints()
        hints.colorSchemeChanged.connect(self._on_system_changed)
        hints.accessibility().contrastPreferenceChanged.connect(self._on_system_changed)

    def keep_still(self, still: bool) -> None:
        """Whether the desktop wants less motion, where only asking it tells."""
        self._system_still = still
        theme.keep_still(self.still or still)

    def choose_language(self, language: str) -> None:
        self._keep(_LANGUAGE, language)

    def choose_theme(self, wanted: Wanted) -> None:
        self._keep(_THEME, wanted.value)

    def choose_size(self, percent: int) -> None:
        self._keep(_SIZE, "" if percent == SIZES[0] else str(percent))

    def choose_still(self, still: bool) -> None:
        self._keep(_STILL, "true" if still else "")

    def choose_country(self, country: str) -> None:
        """Where the designer works now: dates and amounts are written as they are there."""
        self._keep(_COUNTRY, country)

    def remember_country(self, country: str) -> None:
        """Where the designer works, for the next start."""
        if str(QSettings().value(_COUNTRY, "")) != country:
            QSettings().setValue(_COUNTRY, country)

    def _keep(self, name: str, value: str) -> None:
        """What follows the system leaves nothing behind."""
        settings = QSettings()
        if str(settings.value(name, "")) == value:
            return
        if value:
            settings.setValue(name, value)
        else:
            settings.remove(name)
        before = self._seen()
        self.put_in_force()
        if self._seen() != before:
            self.changed.emit()

    def _seen(self) -> tuple[object, ...]:
        """What texts and sizes are made from."""
        return languages.spoken(), QLocale().name(), theme.current()

    def _dress(self) -> bool:
        """Whether the look is another one now."""
        theme.keep_still(self.still or self._system_still)
        wanted, before = self.wanted, theme.current()
        scheme = None if wanted in (Wanted.SYSTEM, Wanted.CONTRAST) else Scheme(wanted.value)
        if wanted is Wanted.CONTRAST:
            scheme = theme.system_scheme(self._app).in_high_contrast()
        return theme.apply(self._app, scheme, theme.system_scale() * self.size / 100) is not before

    def _on_system_changed(self) -> None:
        if self._dress():
            self.changed.emit()


@cache
def of_program() -> Appearance:
    """The one of the running application."""
    app = QApplication.instance()
    if not isinstance(app, QApplication):
        raise TypeError("There is no application yet.")
    return Appearance(app)
