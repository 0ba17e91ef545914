"""What is said where something is done with the data as a whole: its card in the settings, the menu, files going out."""

from desktop.ui.labels.text import fill, translate


def title() -> str:
    return translate("Data", "Your data")


def note() -> str:
    return translate("Data", "Everything you keep here is in one folder on this computer. None of it leaves unless you send it.")


def folder() -> str:
    return translate("Data", "Folder")


def open_folder() -> str:
    return translate("Data", "Open folder")


def open_backups() -> str:
    return translate("Data", "Open the backups folder")


def not_opened(folder: str) -> str:
    return fill(translate("Data", "No program on this computer opens folders. Yours is %1."), folder)


def bring_in() -> str:
    return translate("Data", "Import a file…")


def bring_in_note() -> str:
    return translate("Data", "You see what the file brings before anything changes.")


def export() -> str:
    return translate("Data", "Export everything…")


def export_note() -> str:
    return translate("Data", "All projects, clients and settings in one readable file, to keep or to take along.")


def calendar() -> str:
    return translate("Data", "Export for a calendar…")


def calendar_note() -> str:
    return translate(
        "Data",
        "What is planned and due, with alarms, so that your phone rings when this computer is off. Import a newer file after"
        " changes: it updates what is there.",
    )


def check() -> str:
    return translate("Data", "Check the data")


def check_note() -> str:
    return translate("Data", "Reads all of your data and says whether anything is wrong. Nothing is changed.")


def checking() -> str:
    return translate("Data", "Reading all of your data…")


def is_well() -> str:
    return translate("Data", "All of your data was read: nothing is wrong.")


def everything_files() -> str:
    return translate("Data", "Relance files (*.json)")


def calendar_files() -> str:
    return translate("Data", "Calendar files (*.ics)")


def calendar_name() -> str:
    """Of the file that is offered, without its ending."""
    return translate("Data", "Relance calendar")


def everything_name(day: str) -> str:
    """Of the file that is offered, without its ending; `day`: in digits."""
    return fill(translate("Data", "Relance %1"), day)


def writing(name: str) -> str:
    return fill(translate("Data", "Writing %1…"), name)


def how_far(done: str, total: str) -> str:
    return fill(translate("Data", "%1 of %2 projects"), done, total)


def cancel() -> str:
    return translate("Data", "Cancel")


def written(name: str) -> str:
    return fill(translate("Data", "%1 is written."), name)


def given_up(name: str) -> str:
    return fill(translate("Data", "%1 was not written: you stopped it."), name)


def entry(step: str, project: str, client: str) -> str:
    """The title of an entry in somebody's calendar."""
    return fill(translate("Data", "%1: %2 (%3)", "step, project, client"), step, project, client)


def from_here() -> str:
    """Below an entry in somebody's calendar."""
    return translate("Data", "From Relance. After changes, take in a newer file.")
