"""What is different in a bundle. Nothing here has an effect when the program runs from source."""

import os
import sys
from collections.abc import MutableMapping

_CHANGED = ("LD_LIBRARY_PATH", "QT_PLUGIN_PATH", "QML2_IMPORT_PATH")
_ITS_OWN = "_PYI_"  # how the start of a bundle speaks to itself
BEFORE = "_ORIG"
"""What a variable was called before the bundle changed it, if there was one: the start of the bundle keeps the first, our hook
the others (resources/packaging/hooks/environment.py)."""


def name_for_windows() -> None:
    """To be called before the first window: taskbar and notifications find the program by the id that its shortcut in the Start
    menu has (resources/packaging/windows/relance.nsi)."""
    if sys.platform == "win32" and hasattr(sys, "_MEIPASS"):
        import ctypes

        ctypes.windll.shell32.SetCurrentProcessExplicitAppUserModelID("app.relance.Relance")


def give_back_environment(environ: MutableMapping[str, str] | None = None) -> None:
    """To be called when Qt is up. A bundle finds its libraries by variables that the programs it opens would inherit: a browser
    or mail program would start with the wrong libraries."""
    if not hasattr(sys, "_MEIPASS") and environ is None:
        return
    environ = os.environ if environ is None else environ
    for name in _CHANGED:
        before = environ.pop(name + BEFORE, None)
        environ.pop(name, None)
        if before is not None:
            environ[name] = before
    for name in [name for name in environ if name.startswith(_ITS_OWN)]:
        del environ[name]
