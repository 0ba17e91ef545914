"""What is seen of the palette."""

from collections.abc import Callable

from PySide6.QtWidgets import QDialog
from shiboken6 import isValid

from desktop.ui.search.model import Role
from desktop.ui.search.palette import Palette
from desktop.ui.workspace import Workspace

Open = Callable[[str], Palette]


def listed(palette: Palette) -> dict[str, list[str]]:
    """Titles of the items in each group."""
    groups: dict[str, list[str]] = {}
    for row in range(palette.list.found.rowCount()):
        index = palette.list.found.index(row)
        if index.data(Role.ITEM) is None:
            group = groups.setdefault(index.data(), [])
        else:
            group.append(index.data())
    return groups


def current(palette: Palette) -> str:
    item = palette.list.current_item()
    assert item is not None
    return item.title


def is_open(palette: Palette) -> bool:
    return isValid(palette) and palette.isVisible()


def dialogs(work: Workspace) -> list[str]:
    return [one.objectName() for one in work.window.findChildren(QDialog) if one.isVisible()]


def close_dialogs(work: Workspace) -> None:
    for one in work.window.findChildren(QDialog):
        one.close()
