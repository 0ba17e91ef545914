"""The window: the only layer that imports PySide6, and the place where it is loaded first, as fast as it goes."""

import builtins
import os
import sys
from importlib.util import find_spec, module_from_spec
from pathlib import Path

from desktop.later import later
from desktop.ui.enumerations import make_quickly


def _with_compiled_support() -> None:
    """PySide compiles a fifth of a start's work anew each time: modules it carries as source. It takes them from a folder
    `files.dir` beside shiboken6 where there is one. `dev.py` made one in the environment, with byte code, and shiboken6 is told
    that it stands there. Elsewhere nothing happens, and a start only takes longer."""
    folder = Path(sys.prefix, "qt-support")
    spec = find_spec("shiboken6") if folder.is_dir() and "shiboken6" not in sys.modules else None
    if spec is None or spec.loader is None:
        return
    module = module_from_spec(spec)
    module.__file__ = str(folder / "__init__.py")
    sys.modules["shiboken6"] = module
    spec.loader.exec_module(module)
    module.__file__ = spec.origin


if sys.platform == "linux":  # a library's functions are looked up when one is first called, not 18,000 of them now
    sys.setdlopenflags(os.RTLD_LAZY)
later("base64", "tempfile", "traceback", "zipfile")  # PySide imports them for what it seldom does
later("textwrap", taken=("dedent",))
_with_compiled_support()
make_quickly()

import PySide6.QtCore  # noqa: E402, F401 - puts its own import in the place of Python's

# PySide then reads the source of every module that is imported after it, in search of `from __feature__ import`, which nobody
# here uses: a third of the time that a start takes. It keeps Python's own import under this name.
builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)
