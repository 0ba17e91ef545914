"""Runs before the program, in a bundle only. The holiday library asks gettext for a file of names a country: a bundle has these
243 files in one archive, `holidays/locale.zip`, and gettext answers from there, from the moment that the library is loaded."""

import sys
from functools import cache
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from gettext import GNUTranslations

_ARCHIVE = "locale.zip"


class _Holidays:
    """Asked before `sys.path`, and never has an answer."""

    @staticmethod
    def find_spec(name: str, *_: object) -> None:
        if name.startswith("holidays."):
            sys.meta_path.remove(_Holidays)  # type: ignore[arg-type]
            _answer_from_archive()


def _answer_from_archive() -> None:
    import gettext
    from copy import copy
    from pathlib import Path

    def translation(domain: str, localedir: Any = None, languages: Any = None, *others: Any, **named: Any) -> Any:
        archive = Path(localedir or "").parent / _ARCHIVE
        if archive.parent.name == "holidays" and archive.is_file():
            for language in languages or ():
                names = _names(str(archive), f"{language}/LC_MESSAGES/{domain}.mo")
                if names is not None:
                    return copy(names)  # who asks may add others to fall back on
        return from_files(domain, localedir, languages, *others, **named)

    from_files = gettext.translation
    gettext.translation = translation


@cache
def _names(archive: str, member: str) -> "GNUTranslations | None":
    from gettext import GNUTranslations
    from zipfile import ZipFile

    with ZipFile(archive) as opened:
        return GNUTranslations(opened.open(member)) if member in opened.namelist() else None


sys.meta_path.insert(0, _Holidays)  # type: ignore[arg-type]
