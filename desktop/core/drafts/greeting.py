"""How a person is greeted by name. Knows no language and decides no formality."""

import unicodedata

# Titles with which a name is left whole: to cut it after the title, or the title from it, would be rude.
_TITLES = """
    mr mrs ms miss mx dr drs prof professor sir dame lady lord rev
    m mm mme mmes mlle me maître monsieur madame mademoiselle docteur professeur
    sig sigra signa sigg signor signora signore signorina dott dottssa dottor dottore dottoressa avv ing arch geom rag profssa
    professore professoressa don donna
    herr frau doktor señor señora señorita sr sra srta doña senhor senhora dom dona de heer mevrouw dhr mevr mw
"""


def greeted_as(person: str) -> str | None:
    """The first word of a person's name; the whole name where it begins with a title or an initial, or is not in Latin script;
    None without a person."""
    words = person.split()
    if not words:
        return None
    first = words[0]
    bare = "".join(sign for sign in first.casefold() if sign.isalpha())
    if bare in _TITLES.split() or len(bare) < 2 or not _is_latin(first) or first.endswith(","):
        return person.strip()
    return first


def _is_latin(word: str) -> bool:
    return all(unicodedata.name(sign, "").startswith("LATIN") for sign in word if sign.isalpha())
