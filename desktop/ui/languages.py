"""The languages of the interface: which there are, which one the system speaks, and making the program speak one. Nothing is
loaded for English, which stands in the source. What is written to clients has languages of its own."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale

from desktop.paths import asset

if TYPE_CHECKING:
    from PySide6.QtCore import QTranslator

LANGUAGES = ("en", "fr", "it")
"""What the interface speaks; any other language falls back to the first."""

NAMES = {"en": "English", "fr": "Français", "it": "Italiano"}
"""As they are called by those who speak them."""

_in_force: "list[QTranslator]" = []
_spoken = [LANGUAGES[0]]


def of_system() -> str:
    """The first language of the system's that the program speaks."""
    wanted = (name[:2] for name in QLocale.system().uiLanguages())
    return next((language for language in wanted if language in LANGUAGES), LANGUAGES[0])


def spoken() -> str:
    """The language in force."""
    return _spoken[0]


def speak(language: str, country: str = "") -> None:
    """From now on texts are made in a language, dates and amounts as they are written in it, in the way of a country (the
    system's unless given). What is shown already stays as it is."""
    while _in_force:
        QCoreApplication.removeTranslator(_in_force.pop())
    QLocale.setDefault(_locale(language, country or QLocale.system().name().partition("_")[2] or "GB"))
    _spoken[:] = [language]
    if language == LANGUAGES[0]:
        return
    from PySide6.QtCore import QLibraryInfo, QTranslator  # not on the way of a start in English

    of_qt = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    for name, folder in ((f"qtbase_{language}", of_qt), (f"relance_{language}", str(asset("translations")))):
        translator = QTranslator()
        if translator.load(name, folder):
            QCoreApplication.installTranslator(translator)
            _in_force.append(translator)


def _locale(language: str, country: str) -> QLocale:
    """Told by name: the enumerations of all languages and countries would take their time to make."""
    wanted = QLocale(f"{language}_{country}")
    return wanted if wanted.name().startswith(f"{language}_") else QLocale(language)
