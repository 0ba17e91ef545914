"""Text as it is compared when somebody looks for something: accents and case do not matter. Pure."""

import unicodedata


def fold(text: str) -> str:
    if text.isascii():
        return text.lower()
    parts = unicodedata.normalize("NFKD", text.casefold())
    return "".join(letter for letter in parts if not unicodedata.combining(letter)).casefold()
