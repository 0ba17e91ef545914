"""The commands without a window: each opens what it needs, asks the services and says what happened. Readers work beside an open
window; writers hold the lock.
"""

import json
import re
import shutil
from argparse import Namespace
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from desktop import bootstrap, paths
from desktop.cli_failures import REFUSED, UNUSABLE, WRONG_ARGUMENTS, Stop, folder_named
from desktop.cli_output import complain, progress, say
from desktop.cli_text import account, agenda_table, calendar_words, plain, summary
from desktop.core.refusal import Refused
from desktop.services.failures import Missing
from desktop.ui.wish import Wish

if TYPE_CHECKING:
    from desktop.services.importing import OnConflict, Outcome
    from desktop.storage.store import Store

_LATER = {".csv": "CSV files", ".eml": "mails"}
# A file up to this size is looked through before a data folder is made for it.
_QUICKLY_READ = 4_000_000
_SIZE = re.compile(r"([0-9]{3,4})x([0-9]{3,4})")
_SIDES = range(200, 8001)
_YEARS = range(1970, 2201)


def folder_of(args: Namespace) -> Path:
    """The data folder the user means."""
    return folder_named(args.data) or paths.data_folder()


# Reading --------------------------------------------------------------------------------------------------------------------


def agenda(args: Namespace) -> int:
    from desktop.services.agenda import agenda as told_at
    from desktop.services.agenda import instant
    from desktop.storage.store import Store

    at = moment(args.at)
    try:
        with Store.open(folder_of(args), read_only=True) as store, store.snapshot():
            service = bootstrap.build(store, lambda: at)
            told = told_at(service, store.projects())
            zone, platforms = service.zone(), {platform.id: platform for platform in service.platforms()}
    except Missing:
        told, zone, platforms = {"at": instant(at), "projects": []}, bootstrap.system_zone(), {}
    if args.json:
        say(json.dumps(told, ensure_ascii=False, indent=1, allow_nan=False))
    else:
        say(agenda_table(told, zone, platforms, min(shutil.get_terminal_size((110, 0)).columns, 120)))
    return 0


def check(args: Namespace) -> int:
    from desktop.storage import coherence
    from desktop.storage.store import Store

    with Store.open(folder_of(args), read_only=True) as store:
        problems = coherence.check(store)
        place = plain(str(store.path))
    if not problems:
        say(f"{place}: no problems found.")
        return 0
    for problem in problems:
        complain(f"{place}: {problem.code.value}: {plain(problem.place)}")
    damaged = any(problem.code in (coherence.Code.DAMAGED, coherence.Code.UNREADABLE) for problem in problems)
    raise Stop(
        UNUSABLE if damaged else REFUSED,
        f"{_number(len(problems), 'problem')} found, nothing was changed; keep a copy of {place}.",
    )


def export(args: Namespace) -> int:
    from desktop.services.exporting import Format, is_stream, pieces, written
    from desktop.storage.store import Store

    target = Path(args.file)
    chosen = f".{args.format}" if args.format else target.suffix.lower()
    if chosen in _LATER:
        raise Stop(WRONG_ARGUMENTS, f"Exporting {_LATER[chosen]} comes with a later version; use --format json.")
    if chosen not in set(Format):
        raise Stop(WRONG_ARGUMENTS, f"The ending of {plain(target.name)} names no format; add --format json.")
    with Store.open(folder_of(args), read_only=True) as store, store.snapshot():
        try:
            with written(target) as file:
                file.writelines(pieces(bootstrap.build(store), Format(chosen), calendar_words, progress("Exporting")))
        except BrokenPipeError:
            raise
        except OSError as error:
            raise Stop(REFUSED, f"{plain(str(target))} cannot be written ({error.strerror}); choose another place.") from None
        if not is_stream(target):
            say(f"Exported {_number(len(store.project_ids()), 'project')} to {plain(str(target))}.")
    return 0


def screenshot(args: Namespace) -> int:
    size = _SIZE.fullmatch(args.size or ("1100x640" if args.page == "draft" else "1440x900"))
    if size is None or not all(int(side) in _SIDES for side in size.groups()):
        raise Stop(WRONG_ARGUMENTS, f'"{plain(args.size)}" is no size of a window; write one such as 1440x900.')
    if args.page in ("project", "draft") and not args.project:
        raise Stop(WRONG_ARGUMENTS, f"The page of a {args.page} needs a project; add --project with its id or title.")
    project = _project_id(args) if args.project else None
    shot = bootstrap.Shot(
        file=Path(args.file),
        at=moment(args.at),
        theme=args.theme,
        scale=float(args.scale),
        size=(int(size[1]), int(size[2])),
        language=args.language,
        project=project,
        page=args.page or "board",
    )
    try:
        bootstrap.screenshot(shot, folder_of(args), demo=args.demo)
    except Refused:
        raise Stop(REFUSED, "Nothing is to be written for this project now; leave out --page to see it on the board.") from None
    except OSError as error:
        reason = f" ({error.strerror})" if error.strerror else ""
        raise Stop(REFUSED, f"{plain(args.file)} cannot be written{reason}; choose another place.") from None
    return 0


def wish(folder: Path | None, args: Namespace) -> Wish:
    """What a start of the window is asked for. Raises Stop when there is no such project."""
    from desktop.storage.store import Store

    project = None
    if args.project is not None and not args.demo:
        with Store.open(folder or paths.data_folder(), read_only=True) as store:
            project = project_named(store, args.project)
    file = None if args.open is None else str(Path(args.open).absolute())
    return Wish(project, file, background=args.background, page=args.page)


def _project_id(args: Namespace) -> str:
    """The id of PROJECT, in the demo where that is to be shown. Raises Stop."""
    from desktop.services import demo
    from desktop.storage.store import Store

    if args.demo:
        made_up = json.loads(demo.document(moment(args.at), "UTC"))["projects"]
        found = [one["id"] for one in made_up if args.project in (one["id"], one["title"])]
        if not found:
            titles = ", ".join(one["title"] for one in made_up)
            raise Stop(WRONG_ARGUMENTS, f'No project of the demo has the id or title "{plain(args.project)}"; it has {titles}.')
        return str(found[0])
    with Store.open(folder_of(args), read_only=True) as store:
        return project_named(store, args.project)


def project_named(store: "Store", wanted: str) -> str:
    """The id of PROJECT: an id, or a title that only one project has. Raises Stop."""
    if store.project(wanted) is not None:
        return wanted
    found = [project.id for project in store.projects() if project.title == wanted]
    if len(found) == 1:
        return found[0]
    if found:
        ids = plain(", ".join(found))
        raise Stop(WRONG_ARGUMENTS, f'{len(found)} projects have the title "{plain(wanted)}"; name one by its id: {ids}.')
    raise Stop(WRONG_ARGUMENTS, f'No project has the id or title "{plain(wanted)}"; relance agenda lists them.')


# Writing --------------------------------------------------------------------------------------------------------------------


def import_(args: Namespace) -> int:
    from desktop.services import importing

    files = {name: _content(Path(name)) for name in args.files}
    choice = importing.OnConflict(args.on_conflict) if args.on_conflict else None
    folder = folder_of(args)
    outcomes = _look(files, folder, choice) if args.dry_run else _take_in(files, folder, choice)
    for name, outcome in zip(files, outcomes, strict=True):
        for line in account(plain(name), outcome):
            complain(line)
    problems = sum(len(outcome.problems) for outcome in outcomes)
    if problems:
        raise Stop(REFUSED, f"Nothing was imported: {_number(problems, 'problem')}; correct what is listed and import again.")
    if any(outcome.undecided for outcome in outcomes):
        conflicts = sum(len(outcome.conflicts) for outcome in outcomes)
        raise Stop(
            REFUSED, f"Nothing was imported: {_number(conflicts, 'conflict')}; choose with --on-conflict keep, replace or new."
        )
    say(summary(outcomes, dry_run=args.dry_run))
    return 0


def _content(path: Path) -> bytes:
    from desktop.services.exchange.schema import LARGEST_FILE

    if path.suffix.lower() in _LATER:
        raise Stop(WRONG_ARGUMENTS, f"Importing {_LATER[path.suffix.lower()]} comes with a later version; import a JSON file.")
    try:
        with path.open("rb") as file:
            return file.read(LARGEST_FILE + 1)
    except OSError as error:
        raise Stop(WRONG_ARGUMENTS, f"{plain(str(path))} cannot be read ({error.strerror}); name a JSON file.") from None


def _look(files: dict[str, bytes], folder: Path, choice: "OnConflict | None") -> "list[Outcome]":
    """What importing would do; nothing is written."""
    from desktop.services import importing
    from desktop.storage.store import Store

    now, told = bootstrap.system_clock(), progress("Looking at")
    try:
        with Store.open(folder, read_only=True) as store:
            return [importing.preview(data, store, now, bootstrap.new_id, choice, told) for data in files.values()]
    except Missing:
        return [importing.preview(data, None, now, bootstrap.new_id, choice, told) for data in files.values()]


def _take_in(files: dict[str, bytes], folder: Path, choice: "OnConflict | None") -> "list[Outcome]":
    from desktop.services import importing
    from desktop.storage.files import DATABASE
    from desktop.storage.lock import WriterLock
    from desktop.storage.store import Store

    if not (folder / DATABASE).exists() and sum(map(len, files.values())) < _QUICKLY_READ:
        outcomes = _look(files, folder, choice)
        if any(outcome.refused for outcome in outcomes):
            return outcomes
    now = bootstrap.system_clock()
    with WriterLock.acquire(folder), Store.open(folder, now=now) as store:
        service = bootstrap.build(store)
        return importing.carry_out_all(
            list(files.values()), store, service, choice, undoable=False, progress=progress("Importing")
        )


# Arguments ------------------------------------------------------------------------------------------------------------------


def moment(text: str | None) -> datetime:
    """WHEN: ISO 8601 with offset; now if it is left out."""
    if text is None:
        return bootstrap.system_clock()
    try:
        at = datetime.fromisoformat(text)
    except ValueError:
        at = None
    if at is None or at.tzinfo is None or at.year not in _YEARS:
        example = "2026-11-20T10:05:00+01:00"
        raise Stop(WRONG_ARGUMENTS, f'"{plain(text)}" is no moment with an offset; write one such as {example}.')
    return at


def _number(number: int, what: str) -> str:
    return f"{number:,} {what}{'' if number == 1 else 's'}"
