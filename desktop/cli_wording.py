"""`relance wording`: checks a text from a file or standard input, for people and scripts. Reads only, writes nothing."""

import json
import sys
from argparse import Namespace
from pathlib import Path
from typing import Any

from desktop import bootstrap
from desktop.cli_commands import folder_of
from desktop.cli_failures import REFUSED, WRONG_ARGUMENTS, Stop
from desktop.cli_output import say
from desktop.cli_text import plain
from desktop.core.model import Platform
from desktop.core.vocabulary import DraftKind, Severity
from desktop.core.wording.context import Context
from desktop.core.wording.finding import Finding
from desktop.services import wording
from desktop.services.failures import Missing

_REASONS_IN = "en"  # the command line speaks English
_LONGEST_TEXT = 100_000
_LARGEST_FILE = 4 * _LONGEST_TEXT + 3
_LONGEST_QUOTE = 70
# Before anything is delivered money is still to be paid in; later the platform holds it.
_BEFORE_MONEY = (DraftKind.MILESTONE_PLAN, DraftKind.CANCELLATION)


def check_text(args: Namespace) -> int:
    """0: nothing or only hints; 1: something warns or blocks."""
    if args.language not in wording.languages():
        known = ", ".join(wording.languages())
        raise Stop(WRONG_ARGUMENTS, f'There are no wording checks in "{plain(args.language)}"; choose one of: {known}.')
    context = _context(args)
    text = _text(args.file)
    found = wording.check(text, args.language, context)
    if args.json:
        say(json.dumps(list(map(finding_told, found)), ensure_ascii=False, indent=1))
    else:
        say("\n".join(_line(one, text) for one in found) if found else "Nothing found.")
    return REFUSED if any(one.severity is not Severity.HINT for one in found) else 0


def _text(name: str | None) -> str:
    """What is to be checked, as it is written; only a byte order mark is left out. Raises Stop."""
    from_file = name is not None and name != "-"
    place = plain(name or "") if from_file else "Standard input"
    try:
        if from_file:
            with Path(name or "").open("rb") as file:
                data = file.read(_LARGEST_FILE + 1)
        else:
            data = sys.stdin.buffer.read(_LARGEST_FILE + 1)
        text = data.decode("utf-8-sig")
    except OSError as error:
        raise Stop(WRONG_ARGUMENTS, f"{place} cannot be read ({error.strerror}); name a text file.") from None
    except UnicodeDecodeError as error:
        if len(data) <= _LARGEST_FILE:
            raise Stop(WRONG_ARGUMENTS, f"{place} is not text in UTF-8 (byte {error.start}); save it as UTF-8.") from None
        text = ""
    if len(data) > _LARGEST_FILE or len(text) > _LONGEST_TEXT:
        raise Stop(WRONG_ARGUMENTS, f"{place} has more than {_LONGEST_TEXT:,} characters; check a shorter text.")
    return text


def _context(args: Namespace) -> Context:
    kind = DraftKind(args.kind) if args.kind else None
    platform = _platform(args) if args.platform is not None else None
    return Context(
        kind=kind,
        forbids_off_platform=platform.forbids_off_platform if platform else None,
        money_held=platform.escrow and kind not in _BEFORE_MONEY if platform else None,
        today=bootstrap.system_clock().astimezone().date(),
    )


def _platform(args: Namespace) -> Platform:
    """The profile of that id or name, the designer's own first. Raises Stop."""
    from desktop.services import platform_profiles
    from desktop.storage.store import Store

    try:
        with Store.open(folder_of(args), read_only=True) as store:
            known = platform_profiles.known(store.platforms())
    except Missing:
        known = platform_profiles.known(())
    wanted = args.platform.strip().casefold()
    for platform in known.values():
        if wanted in (platform.id.casefold(), platform.name.casefold()):
            return platform
    ids = plain(", ".join(sorted(known)))
    raise Stop(WRONG_ARGUMENTS, f'There is no platform "{plain(args.platform)}"; choose one of: {ids}.')


def finding_told(found: Finding) -> dict[str, Any]:
    """One finding as JSON has it."""
    why, suggestion = wording.explained(found, _REASONS_IN)
    return {
        "code": found.code,
        "severity": found.severity.value,
        "start": found.start,
        "end": found.end,
        "text": found.text,
        "why": why,
        "suggestion": suggestion,
    }


def _line(found: Finding, text: str) -> str:
    """Line and column as editors count them, the words, why, and what to do instead."""
    why, suggestion = wording.explained(found, _REASONS_IN)
    before = text[: found.start]
    place = f"{before.count(chr(10)) + 1}:{len(before) - before.rfind(chr(10))}: " if found.text else ""
    words = " ".join(found.text.split())
    quoted = f' "{words if len(words) <= _LONGEST_QUOTE else words[: _LONGEST_QUOTE - 1] + "…"}"' if words else ""
    return plain(f"{place}{found.severity} ({found.code}){quoted}: {why} {suggestion}".rstrip(" :"))
