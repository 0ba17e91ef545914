"""Runs before the program, in a bundle only. The holiday library asks gettext for a file of names a country: a bundle has these
243 files in one archive, `holidays/locale.zip`, and answers from there."""

import gettext
from copy import copy
from functools import cache
from typing import Any

_ARCHIVE = "locale.zip"


@cache
def _names(archive: str, member: str) -> gettext.GNUTranslations | None:
    from zipfile import ZipFile

    with ZipFile(archive) as opened:
        return gettext.GNUTranslations(opened.open(member)) if member in opened.namelist() else None


def _translation(domain: str, localedir: Any = None, languages: Any = None, *others: Any, **named: Any) -> Any:
    from pathlib import Path

    archive = Path(localedir or "").parent / _ARCHIVE
    if archive.parent.name == "holidays" and archive.is_file():
        for language in languages or ():
            names = _names(str(archive), f"{language}/LC_MESSAGES/{domain}.mo")
            if names is not None:
                return copy(names)  # who asks may add others to fall back on
    return _from_files(domain, localedir, languages, *others, **named)


_from_files = gettext.translation
gettext.translation = _translation
