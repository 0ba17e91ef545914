"""What an import says: what a file brings, what is wrong with it, what differs from what is here."""

from collections.abc import Mapping

from desktop.services.importing import Conflict, Kind, OnConflict
from desktop.ui.labels.text import fill, translate


def title() -> str:
    return translate("Import", "Import a file")


def heading(file: str) -> str:
    return fill(translate("Import", "Import %1"), file)


def file_filter() -> str:
    return translate("Import", "Relance files (*.json)")


def unreadable(name: str, error: OSError) -> str:
    sentences: dict[type[OSError], str] = {
        FileNotFoundError: translate("Import", "%1 cannot be read, because it is not there any more. Choose it again."),
        IsADirectoryError: translate("Import", "%1 cannot be read, because it is a folder. Choose a file in it."),
        PermissionError: translate("Import", "%1 cannot be read, because its rights do not allow it. Change them and try again."),
    }
    found = sentences.get(type(error), translate("Import", "%1 cannot be read. Check its disk and try again."))
    return fill(found, name)


def looking() -> str:
    return translate("Import", "Looking through the file. Nothing is changed yet.")


def backing_up() -> str:
    return translate("Import", "Making a backup first…")


def taking_in() -> str:
    return translate("Import", "Importing…")


def how_far(done: str, total: str) -> str:
    return fill(translate("Import", "%1 of %2 projects"), done, total)


def stopping() -> str:
    return translate("Import", "Stopping…")


def problems(number: int) -> str:
    if number == 1:
        return translate("Import", "There is a problem in this file, so nothing was imported. Fix it and try again.")
    return translate("Import", "There are %n problems in this file, so nothing was imported. Fix them and try again.", "", number)


def nothing_new() -> str:
    return translate("Import", "Everything in this file is here already. There is nothing to import.")


def brings(added: Mapping[Kind, int]) -> str:
    """What is new in the file."""
    parts = [_counted(kind, added.get(kind, 0)) for kind in (Kind.PROJECT, Kind.CLIENT, Kind.PLATFORM)]
    parts += [translate("Import", "your settings")] if added.get(Kind.DESIGNER) else []
    return fill(translate("Import", "New in this file: %1."), ", ".join(part for part in parts if part))


def clashes(number: int) -> str:
    if number == 1:
        return translate("Import", "One entry of the file exists here with other content. What should happen to it?")
    return translate("Import", "%n entries of the file exist here with other content. What should happen to them?", "", number)


def choice(option: OnConflict) -> str:
    return {
        OnConflict.KEEP: translate("Import", "&Keep what is here"),
        OnConflict.REPLACE: translate("Import", "&Replace it with what the file says"),
        OnConflict.NEW: translate("Import", "Keep &both: import what the file says as new"),
    }[option]


def clash(conflict: Conflict) -> str:
    return {
        Kind.DESIGNER: translate("Import", "Your settings"),
        Kind.PLATFORM: fill(translate("Import", "Platform %1"), conflict.name),
        Kind.CLIENT: fill(translate("Import", "Client %1"), conflict.name),
        Kind.PROJECT: fill(translate("Import", "Project “%1”"), conflict.name),
    }[conflict.kind]


def confirm() -> str:
    return translate("Import", "Import")


def close() -> str:
    return translate("Import", "Close")


def cancel() -> str:
    return translate("Import", "Cancel")


def _counted(kind: Kind, number: int) -> str:
    if not number:
        return ""
    if number == 1:
        return {
            Kind.PROJECT: translate("Import", "1 project"),
            Kind.CLIENT: translate("Import", "1 client"),
            Kind.PLATFORM: translate("Import", "1 platform"),
        }[kind]
    return {
        Kind.PROJECT: translate("Import", "%n projects", "", number),
        Kind.CLIENT: translate("Import", "%n clients", "", number),
        Kind.PLATFORM: translate("Import", "%n platforms", "", number),
    }[kind]
