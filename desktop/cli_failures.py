"""A sentence with a next step, and an exit code, for every end of a command that is not a success."""

from pathlib import Path

from desktop.cli_text import plain
from desktop.services import failures

REFUSED, WRONG_ARGUMENTS, LOCKED, UNUSABLE = 1, 2, 3, 4


class Stop(Exception):
    """Ends the command with an exit code and a sentence."""

    def __init__(self, code: int, sentence: str):
        super().__init__(sentence)
        self.code = code
        self.sentence = sentence


def folder_named(data: str | None) -> Path | None:
    """The folder that `--data` names. Raises Stop where that cannot be one."""
    if data is None:
        return None
    folder = Path(data).absolute()
    if not data.strip() or folder.is_file():
        raise Stop(WRONG_ARGUMENTS, f'"{plain(data)}" is no folder; name one with --data, or leave it out.')
    return folder


def explained(error: failures.StoreError) -> tuple[int, str]:
    """The exit code and the sentence."""
    place = plain(str(error.path))
    match error:
        case failures.Locked():
            holder = f" (process {error.holder})" if error.holder else ""
            return (
                LOCKED,
                f"Relance is open{holder} and holds the data in {plain(str(error.path.parent))}; close it and try again.",
            )
        case failures.TooNew():
            versions = f"schema {error.found}, this program knows {error.known}"
            return (
                UNUSABLE,
                f"{place} was written by a newer Relance ({versions}); update the program, the file was left as it is.",
            )
        case failures.TooOld():
            return UNUSABLE, f"{place} was written by an older Relance; open the window once to bring it up to date."
        case failures.Foreign():
            return UNUSABLE, f"{place} is not a database of Relance; choose another folder with --data."
        case failures.Damaged():
            return UNUSABLE, f"{place} is damaged and was left as it is; {_backup(error.path)}."
        case failures.Missing():
            return (
                REFUSED,
                f"There is no data in {plain(str(error.path.parent))} yet; import a file or choose a folder with --data.",
            )
        case failures.ReadOnly():
            return REFUSED, f"{place} cannot be written, nothing was changed; make it writable or choose a folder with --data."
        case failures.DiskFull():
            return REFUSED, f"No room is left for {place}, nothing was changed; free some space and try again."
    reason = f" ({plain(error.detail)})" if error.detail else ""
    return REFUSED, f"{place} could not be read or written{reason}, nothing was changed; look at the disk and try again."


def _backup(path: Path) -> str:
    from desktop.storage import backup

    try:
        found = backup.newest_good(path.parent)
    except failures.StoreError:
        found = None
    if found is None:
        return "there is no backup beside it, so choose another folder with --data or put a copy of your own in its place"
    return f"put the newest good backup, {plain(str(path.parent / 'backups' / found.name))}, in its place to go on"


def noted(error: Exception, data: str | None) -> str:
    """A sentence about a bug. Its trace goes to the log beside the data, without any word of a client. `data`: the folder named
    in the arguments.
    """
    from desktop import paths
    from desktop.services import diary

    log = paths.log_folder(Path(data).absolute() if data else paths.data_folder())
    diary.write(log, diary.describe(type(error), error.__traceback__))
    return (
        f"Something went wrong that should not ({type(error).__name__}); what is known is in {plain(str(log))}, please report it."
    )
