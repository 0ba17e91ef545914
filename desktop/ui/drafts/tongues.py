"""What languages call themselves, their two ways to address somebody, and the line above a message. These words belong to the
draft's language, whatever the interface speaks: they are not for translation.
"""

from typing import Final

from desktop.core.vocabulary import Formality

LANGUAGES: Final = ("en", "fr", "it")
"""Languages that drafts are written in, by code."""

_NAMES: Final = {"en": "English", "fr": "Français", "it": "Italiano"}
_FORMAL: Final = {"en": "formal", "fr": "vous", "it": "Lei"}
_INFORMAL: Final = {"en": "informal", "fr": "tu", "it": "tu"}
_SUBJECT: Final = {"en": "Subject", "fr": "Objet", "it": "Oggetto"}


def tongue(language: str, formality: Formality) -> str:
    """On the pill and in its menu: "Italiano · Lei"."""
    ways = _FORMAL if formality is Formality.FORMAL else _INFORMAL
    return f"{_NAMES.get(language, language)} · {ways.get(language, formality.value)}"


def subject_label(language: str) -> str:
    """Before the subject of a message."""
    return _SUBJECT.get(language, _SUBJECT["en"])
