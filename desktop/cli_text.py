"""What the command line says: the agenda as a table, the account of an import, and a sentence for every known failure. English
only, plain text: nothing that a file wrote can move the cursor or hide a line.
"""

import textwrap
import unicodedata
from collections.abc import Iterable, Mapping
from datetime import date, datetime
from typing import TYPE_CHECKING, Any
from zoneinfo import ZoneInfo

if TYPE_CHECKING:
    from desktop.core.model import Platform
    from desktop.services.calendar_file import Entry
    from desktop.services.importing import Conflict, Outcome

_COLUMNS = {
    "quote": "Quote",
    "my_turn": "My turn",
    "client_turn": "Client's turn",
    "follow_up": "Follow-up",
    "final_notice": "Final notice",
    "closed": "Closed",
}
_STEPS = {
    "follow_up": "Follow-up {number}",
    "final_notice": "Final notice",
    "mark_complete": "Mark as complete",
    "check_release": "Check the release",
    "contact_support": "{support}",
    "check_support": "Ask support again",
    "withdraw_quote": "Withdraw the quote",
    "review_pause": "Look at the pause again",
    "deliver": "Deliver",
}
_KINDS = {
    "designer": ("your settings", "your settings"),
    "platform": ("platform", "platforms"),
    "client": ("client", "clients"),
    "project": ("project", "projects"),
}
_HEADS = ("Project", "Client", "Stands in", "Silent", "Next")
_GAP = "  "
_HARD_SPACE = "\u00a0"  # keeps a step on one line
_NARROWEST, _WIDEST = 12, 32
_WARNINGS_SHOWN = 20


def plain(text: str) -> str:
    """A text of somebody else on one line, without signs that are not seen."""
    return "".join(sign if sign.isprintable() else " " for sign in text)


def agenda_table(told: Mapping[str, Any], zone: str, platforms: "Mapping[str, Platform]", width: int) -> str:
    """The object of `agenda --json` for people. `zone`: the designer's."""
    now = datetime.fromisoformat(told["at"]).astimezone(ZoneInfo(zone))
    head = f"{_day(now.date(), None)}, {now:%H:%M} ({zone})"
    projects = told["projects"]
    if not projects:
        return f"{head}\n\nNo projects yet. Import some with: relance import FILE"
    rows = [_cells(project, now, platforms) for project in projects]
    widths = _widths(rows, width)
    lines = [head, "", _line(_HEADS, widths)]
    for project, row in zip(projects, rows, strict=True):
        lines.append(_line(row, widths))
        lines += _later(project, now, platforms, width)
    return "\n".join(lines)


def _cells(project: Mapping[str, Any], now: datetime, platforms: "Mapping[str, Platform]") -> tuple[str, ...]:
    days = project["silent_days"]
    silent = "" if days is None else "today" if days == 0 else "1 day" if days == 1 else f"{days} days"
    where = _COLUMNS[project["column"]]
    return plain(project["title"]), plain(project["client"]), where, silent, _next(project, now, platforms)


def _next(project: Mapping[str, Any], now: datetime, platforms: "Mapping[str, Platform]") -> str:
    step, pause = project["next"], project["paused"]
    if step is None and pause is not None:
        return f"Paused until {_day(date.fromisoformat(pause['until']), now)}" if pause["until"] else "Paused"
    if step is None:
        return "" if project["column"] == "closed" else "Your move"
    when = _when(step["due_at"], now)
    name = _step(step, platforms.get(project["platform"]))
    return f"{name}, due since {when}" if step["due"] else f"{name}, {when}"


def _later(project: Mapping[str, Any], now: datetime, platforms: "Mapping[str, Platform]", width: int) -> list[str]:
    """The rungs after the next one, if the silence goes on."""
    planned = [rung for rung in project["ladder"] if rung["state"] == "planned"]
    if project["next"] is not None and not project["next"]["due"]:
        planned = planned[1:]
    if not planned:
        return []
    platform = platforms.get(project["platform"])
    steps = [f"{_step(rung, platform)} {_when(rung['at'], now)}".replace(" ", _HARD_SPACE) for rung in planned]
    text = f"{_HARD_SPACE}· ".join(steps)
    lines = textwrap.wrap(text, width, initial_indent="  then ", subsequent_indent="       ", break_on_hyphens=False)
    return [line.replace(_HARD_SPACE, " ") for line in lines]


def _step(step: Mapping[str, Any], platform: "Platform | None") -> str:
    """Where no platform holds money, a demand takes the place of its support."""
    held = platform is None or platform.escrow
    if step["step"] == "check_support" and not held:
        return "Look at the demand again"
    support = plain(platform.support_name or "") if platform is not None else ""
    return _STEPS[step["step"]].format(
        number=step["number"], support=support or ("Contact support" if held else "Formal demand for payment")
    )


def calendar_words(entry: "Entry") -> tuple[str, str]:
    """Title and description of an entry of the calendar file."""
    name = _step({"step": entry.step, "number": entry.number}, entry.around.platform)
    milestone = next((one.title for one in entry.project.milestones if one.id == entry.milestone), "")
    if milestone:
        name = f'{name} "{milestone}"'
    return f"{name}: {entry.project.title} ({entry.around.client.name})", "From Relance. After changes, take in a new export."


def _when(moment: str, now: datetime) -> str:
    local = datetime.fromisoformat(moment).astimezone(now.tzinfo)
    return f"{_day(local.date(), now)} {local:%H:%M}"


def _day(day: date, now: datetime | None) -> str:
    """`Thu 19 Nov`, with the year where it is not this one's."""
    year = "" if now is not None and day.year == now.year else f" {day.year}"
    return f"{day:%a} {day.day} {day:%b}{year}"


# The table ------------------------------------------------------------------------------------------------------------------


def _widths(rows: Iterable[tuple[str, ...]], width: int) -> list[int]:
    """As wide as the content. Where the line would be too long, project and client give way, then where the project stands is
    left out (0), then the next step is cut.
    """
    found = [max(map(_wide, column)) for column in zip(_HEADS, *rows, strict=True)]
    found[0], found[1] = min(found[0], _WIDEST), min(found[1], _WIDEST)
    over = sum(found) + len(_GAP) * (len(found) - 1) - width
    for _ in range(over):
        widest = 0 if found[0] >= found[1] else 1
        if found[widest] > _NARROWEST:
            found[widest] -= 1
            over -= 1
    if over > 0:
        over -= found[2] + len(_GAP)
        found[2] = 0
    found[-1] = max(found[-1] - max(over, 0), _NARROWEST)
    return found


def _line(cells: Iterable[str], widths: Iterable[int]) -> str:
    return _GAP.join(_padded(cell, room) for cell, room in zip(cells, widths, strict=True) if room).rstrip()


def _padded(text: str, room: int) -> str:
    if _wide(text) > room:
        while _wide(text) > room - 1:
            text = text[:-1]
        text += "…"
    return text + " " * (room - _wide(text))


def _wide(text: str) -> int:
    """How many columns a terminal gives the text."""
    signs = (sign for sign in text if not unicodedata.combining(sign))
    return sum(2 if unicodedata.east_asian_width(sign) in "WF" else 1 for sign in signs)


# Imports --------------------------------------------------------------------------------------------------------------------


def account(name: str, outcome: "Outcome") -> list[str]:
    """Line by line what is wrong with a file and what would be lost, each with its place."""
    from desktop.cli_problems import problem_line  # not on the way of a start

    lines = [f"{name}: {plain(problem_line(problem))}" for problem in outcome.problems]
    lines += [f"{name}: {_conflict(conflict)}" for conflict in outcome.conflicts if outcome.undecided]
    lines += [f"{name}: Warning: {plain(problem_line(warning))}" for warning in outcome.warnings[:_WARNINGS_SHOWN]]
    if len(outcome.warnings) > _WARNINGS_SHOWN:
        lines.append(f"{name}: … and {len(outcome.warnings) - _WARNINGS_SHOWN} more warnings of this kind.")
    return lines


def _conflict(conflict: "Conflict") -> str:
    if conflict.kind == "designer":
        return "Conflict: your settings here differ from those in the file."
    kind = _KINDS[conflict.kind][0]
    return f'Conflict: the {kind} "{plain(conflict.name)}" (id {plain(conflict.id)}) is here already and differs.'


def summary(outcomes: "Iterable[Outcome]", *, dry_run: bool) -> str:
    """What an import did, in one line."""
    outcomes = list(outcomes)
    verb = "Would import" if dry_run else "Imported"
    parts = [f"{verb} {_counted(outcomes, 'added')}." if any(o.added for o in outcomes) else ""]
    parts.append(f"Replaced: {_counted(outcomes, 'replaced')}." if any(o.replaced for o in outcomes) else "")
    parts.append(f"Unchanged: {_counted(outcomes, 'unchanged')}." if any(o.unchanged for o in outcomes) else "")
    return " ".join(filter(None, parts)) or "Nothing to import."


def _counted(outcomes: "Iterable[Outcome]", what: str) -> str:
    words = []
    for kind, (one, many) in _KINDS.items():
        number = sum(getattr(outcome, what)[kind] for outcome in outcomes)
        if number:
            words.append(one if kind == "designer" else f"{number:,} {one if number == 1 else many}")
    return ", ".join(words[::-1])
