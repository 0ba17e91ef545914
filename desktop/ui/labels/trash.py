"""What the trash says."""

from desktop.ui.labels.text import fill, translate


def title() -> str:
    return translate("Trash", "Trash")


def note() -> str:
    return translate("Trash", "What you delete stays here for 30 days. A backup is made before anything leaves for good.")


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


def until(day: str) -> str:
    return fill(translate("Trash", "kept until %1"), day)


def empty_headline() -> str:
    return translate("Trash", "The trash is empty")


def empty_text() -> str:
    return translate("Trash", "Projects and clients that you delete wait here for 30 days, in case you want them back.")
