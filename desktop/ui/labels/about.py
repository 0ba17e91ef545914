"""What the window about the program says."""

from desktop.ui.labels.text import fill, translate


def title() -> str:
    return translate("About", "About Relance")


def slogan() -> str:
    return translate("About", "Who has gone quiet, what to say, and where your money is.")


def version(number: str) -> str:
    return fill(translate("About", "Version %1"), number)


def made_with(qt: str, pyside: str, python: str) -> str:
    return fill(translate("About", "Qt %1, PySide %2, Python %3"), qt, pyside, python)


def license_note() -> str:
    return translate("About", "Free software under the MIT license. Nothing you keep here leaves this computer.")


def data_folder() -> str:
    return translate("About", "Your data is in this folder:")


def open_folder() -> str:
    return translate("About", "Open folder")


def not_opened() -> str:
    return translate("About", "No program on this computer opens folders. The path can be copied from here.")


def copy_facts() -> str:
    return translate("About", "Copy these facts")


def licenses() -> str:
    return translate("About", "Licenses of what Relance is made of")


def hide_licenses() -> str:
    return translate("About", "Hide the licenses")


def no_licenses() -> str:
    return translate("About", "The licenses did not come with this copy. They are in the folder “resources” of the source.")


def close() -> str:
    return translate("About", "Close")
