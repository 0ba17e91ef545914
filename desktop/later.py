"""Modules that others import for what they seldom do: loaded when something of them is wanted."""

import sys
from functools import partial
from importlib import import_module
from types import ModuleType


def later(*names: str) -> None:
    """Gives each a stand-in that fills itself. Those that were loaded stay as they are."""
    for name in names:
        if name not in sys.modules:
            stand_in = sys.modules[name] = ModuleType(name)
            stand_in.__dict__["__getattr__"] = partial(_wanted, stand_in)


def _wanted(stand_in: ModuleType, attribute: str) -> object:
    name = stand_in.__name__
    if sys.modules.get(name) is stand_in:
        del sys.modules[name]
    real = import_module(name)
    stand_in.__dict__.update(real.__dict__)
    return getattr(real, attribute)
