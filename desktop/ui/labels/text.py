"""The two helpers every sentence needs: the translator, and a filler for its placeholders that never reads the values."""

import re
import sys
from typing import Final
from unicodedata import bidirectional

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate

_PLACEHOLDER: Final = re.compile(r"%([1-9])(\.(?!\.))?")
_CUT_SHORT: Final = (("il", "l’"), ("al", "all’"), ("dal", "dall’"), ("del", "dell’"))
_COUNTED: Final = r"(?<=\d) (?=[^\W\d_])"  # not read before somebody looks at a project: it takes some of the start
_DAY: Final = r"(\b[^\W\d_]{3}\.?) (?=\d+(?![\d:]))"
_FROM_RIGHT: Final = frozenset(["R", "AL", "AN", "LRE", "LRO", "RLE", "RLO", "PDF", "LRI", "RLI", "FSI", "PDI"])  # UAX 9, table 4
_ALONE: Final = "\N{FIRST STRONG ISOLATE}%s\N{POP DIRECTIONAL ISOLATE}"


def fill(sentence: str, *values: str) -> str:
    """Puts `values` in the places %1, %2, ... in one pass, so that a value holding "%2" or "{0}" stays what it is;
    one that is read from the right moves nothing around it; one that ends with a period, as "20 nov." does, ends the sentence."""
    if "l %" in sentence or "l\N{NO-BREAK SPACE}%" in sentence:
        sentence = _cut_short(sentence, values)

    def value_of(match: re.Match[str]) -> str:
        index = int(match.group(1)) - 1
        if index >= len(values):
            return match.group(0)
        value = values[index]
        end = "" if value.endswith(".") else match.group(2) or ""
        return (value if value.isascii() or _FROM_RIGHT.isdisjoint(map(bidirectional, value)) else _ALONE % value) + end

    return _PLACEHOLDER.sub(value_of, sentence)


def _cut_short(sentence: str, values: tuple[str, ...]) -> str:
    """Italian says "l’8 dic" and "dall’11 nov", and "il 9 dic" and "dal 12 nov"."""
    for place, value in enumerate(values, 1):
        if value.startswith(("8 ", "11 ")):
            for whole, short in _CUT_SHORT:
                sentence = re.sub(rf"\b{whole}[ \N{{NO-BREAK SPACE}}](?=%{place})", short, sentence)
    return sentence


def together(text: str) -> str:
    """As it is broken into lines: what is counted stays with its number, as the month with its day, and that with its weekday;
    a time may go on in the next line. As long as before."""
    return re.sub(_COUNTED, "\N{NO-BREAK SPACE}", re.sub(_DAY, "\\1\N{NO-BREAK SPACE}", text))


def as_choice(text: str) -> str:
    """A name or the end of a sentence, where it stands alone in a list of choices: with a capital."""
    return text[:1].upper() + text[1:]


def within(text: str) -> str:
    """A name that stands alone elsewhere, within a sentence: without its capital."""
    return text[:1].lower() + text[1:]


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
