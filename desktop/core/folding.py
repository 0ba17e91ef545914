"""Text as it is compared when somebody looks for something: accents and case do not matter. Pure."""

import unicodedata
from itertools import filterfalse


def fold(text: str) -> str:
    if text.isascii():
        return text.lower()
    parts = unicodedata.normalize("NFKD", text.casefold())
    return "".join(filterfalse(unicodedata.combining, parts)).casefold()
