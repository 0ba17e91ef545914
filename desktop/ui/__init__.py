"""The window: the only layer that imports PySide6."""

import builtins

import PySide6.QtCore  # noqa: F401 - puts its own import in the place of Python's

# PySide then reads the source of every module that is imported after it, in search of `from __feature__ import`, which nobody
# here uses: a third of the time that a start takes. It keeps Python's own import under this name.
builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)
