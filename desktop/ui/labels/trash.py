"""What the trash says."""

from desktop.ui.labels.text import fill, translate


def title() -> str:
    return translate("Trash", "Trash")


def note() -> str:
    return translate("Trash", "What you delete stays here for 30 days. A backup is made before anything is deleted for good.")


def restore() -> str:
    return translate("Trash", "Put back")


def project_line(client: str) -> str:
    return fill(translate("Trash", "Project of %1"), client)


def client_line(projects: int) -> str:
    if projects == 0:
        return translate("Trash", "Client")
    if projects == 1:
        return translate("Trash", "Client, with 1 project")
    return translate("Trash", "Client, with %n projects", "", projects)


def until(days: int, day: str) -> str:
    """`days`: how many it stays still."""
    if days < 1:
        return translate("Trash", "deleted for good today")
    if days == 1:
        return fill(translate("Trash", "1 day left, kept until %1"), day)
    return fill(translate("Trash", "%n days left, kept until %1", "", days), day)


def empty() -> str:
    return translate("Trash", "Empty the trash…")


def empty_title() -> str:
    return translate("Trash", "Empty the trash?")


def empty_for_good() -> str:
    return translate("Trash", "Delete for good")


def empty_note() -> str:
    return translate(
        "Trash",
        "It cannot be undone, and what you did before cannot be undone any more either. A verified backup is made first, in the"
        " folder of your data.",
    )


def leaves(projects: int, clients: int) -> str:
    """What is in the trash; at least one of them."""
    if not clients:
        return fill(translate("Trash", "This is deleted for good, with its whole history: %1."), _projects(projects))
    if not projects:
        return fill(translate("Trash", "This is deleted for good: %1."), _clients(clients))
    said = translate("Trash", "This is deleted for good, with its whole history: %1 and %2.")
    return fill(said, _projects(projects), _clients(clients))


def _projects(number: int) -> str:
    return translate("Trash", "1 project") if number == 1 else translate("Trash", "%n projects", "", number)


def _clients(number: int) -> str:
    return translate("Trash", "1 client") if number == 1 else translate("Trash", "%n clients", "", number)


def backing_up() -> str:
    return translate("Trash", "Making a backup first…")


def removing(done: int, total: int) -> str:
    return fill(translate("Trash", "%1 of %2 removed"), str(done), str(total))


def stopping() -> str:
    return translate("Trash", "Stopping…")


def emptied(gone: int, left: bool) -> str:
    """What the trash lost; `left`: it was stopped before it was empty."""
    if left:
        return translate("Trash", "Stopped: %n deleted for good, the others are still here.", "", gone)
    return translate("Trash", "The trash is empty. A backup is in the folder of your data.")


def cancel() -> str:
    return translate("Trash", "Cancel")


def empty_headline() -> str:
    return translate("Trash", "The trash is empty")


def empty_text() -> str:
    return translate("Trash", "Projects and clients that you delete wait here for 30 days, in case you want them back.")


def to_board() -> str:
    return translate("Trash", "Back to the board")
