"""What a line of a quote calls its work: the words before the amount, without bullets, leaders, brackets and the small words that
lead to a number. Pure."""

import re

from desktop.core.quote_numbers import Amount

EDGES = " \t\u00a0\u202f\u2009.,:;|=-–—_…·•*@"
Percent = tuple[int, int, int]
"""In hundredths of a percent, with its start and end in the line."""

_BULLET = re.compile(
    r"^\s*(?:[-–—•*·▪▫◦‣▸►➤→>☐☑✓✔✅]+\ufe0f?|\(?\d{1,3}[.)]|\(?(?:[a-zA-Z]|[ivx]{2,4}|[IVX]{2,4})[.)])\s+",
)
_RULER = " \t\u00a0-–—_=*|+.·:~#"  # of a table drawn with letters
_NUMBER_CELL = re.compile(r"^\s*\d{1,2}\s*(?:\t|;|\|)")
_TIMES = re.compile(
    r"(?<![\w.,])(\d{1,3})[ \u00a0]?(?:h|hrs?|hours?|heures?|ore|days?|jours?|giorni|pcs?|pages?|pagine|pièces?|pezzi)?[ \u00a0]?"
    r"(?:[x×*@])[ \u00a0]?\(?$",
    re.IGNORECASE,
)
_OF = re.compile(r"\s+(?:of|de|du|di|del|à|at)$", re.IGNORECASE)
_THAT_IS = re.compile(r"^[\s=,]*(?:soit|i\.e\.|ossia|cioè|pari a|ovvero)\b", re.IGNORECASE)
_LEADS_ON = re.compile(r"\s+(?:from|for|at|between|soit|pour|entre|de|di|ossia|cioè|pari a|da|tra|fra)$", re.IGNORECASE)


def without_bullet(row: str) -> str:
    return _NUMBER_CELL.sub("", _BULLET.sub("", row))


def is_ruler(row: str) -> bool:
    """A line that only parts others, or an empty one."""
    return not row.strip(_RULER) or row.isspace()


def times(bare: str, amount: Amount) -> int:
    """How often an amount is meant, as in “6 x 150 €”; 1 where nothing is said."""
    found = _TIMES.search(bare[: amount.start])
    return int(found[1]) or 1 if found else 1


def title_of(bare: str, amount: Amount, percent: Percent | None) -> str:
    """What stands before the amount, or after it where nothing does, without what the columns between hold."""
    before = bare[: amount.end if times(bare, amount) > 1 else amount.start]
    if percent is not None and percent[2] <= len(before):
        before = _without(before, percent)
    cells = [clean(cell) for cell in re.split(r"[\t|;]", before)]
    named = [cell for cell in cells if re.search(r"[^\W\d_]", cell)]
    title = (named[0] if named else clean(before)) or clean(bare[amount.end :])
    return clean(_LEADS_ON.sub("", title))


def title_of_share(bare: str, percent: Percent) -> str:
    """Of a line that names a percentage only."""
    return clean(f"{bare[: percent[1]].rstrip(EDGES + '(')} {bare[percent[2] :].lstrip(EDGES + ')')}")


def clean(title: str) -> str:
    """Without the marks that lead to an amount, or the brackets that held it."""
    title = re.sub(r"\(\s*[€$£¥]?\s*\)|\[\s*[€$£¥]?\s*\]", "", title).strip(EDGES)
    for opens, closes in ("()", "[]"):
        if title.count(opens) > title.count(closes):
            title = title.removesuffix(opens)
        elif title.count(closes) > title.count(opens):
            title = title.removeprefix(closes)
    return title.strip(EDGES)


def _without(before: str, percent: Percent) -> str:
    """Without the percentage and the words around it that only join it."""
    lead, rest = before[: percent[1]].rstrip(), _THAT_IS.sub("", before[percent[2] :].lstrip(EDGES))
    gap = "" if lead.endswith(("(", "[")) else " "
    return f"{_OF.sub('', lead) if not rest.strip(EDGES + '()') else lead}{gap}{rest}"
