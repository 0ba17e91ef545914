"""The two helpers every sentence needs: the translator, and a filler for its placeholders that never reads the values."""

import re
import sys
from typing import Final

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate

_PLACEHOLDER: Final = re.compile(r"%([1-9])")


def fill(sentence: str, *values: str) -> str:
    """Puts `values` in the places %1, %2, ... in one pass, so that a value holding "%2" or "{0}" stays what it is."""

    def value_of(match: re.Match[str]) -> str:
        index = int(match.group(1)) - 1
        return values[index] if index < len(values) else match.group(0)

    return _PLACEHOLDER.sub(value_of, sentence)


def escaped_mnemonic(text: str) -> str:
    """A text written by somebody, safe as the text of a button: its ampersands are no mnemonics."""
    return text.replace("&", "&&")


def escaped_markup(text: str) -> str:
    """A text written by somebody, safe where markup is read."""
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def find_keys() -> str:
    """The keys that bring one to the search field of a page, as they are called here."""
    return translate("Keys", "⌘ F") if sys.platform == "darwin" else translate("Keys", "Ctrl F")


def search_keys() -> str:
    """The keys by which everything is searched."""
    return translate("Keys", "⌘ K") if sys.platform == "darwin" else translate("Keys", "Ctrl K")
