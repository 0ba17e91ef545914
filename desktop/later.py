"""Modules that others import for what they seldom do: loaded when something of them is wanted. No packages."""

import sys
from functools import partial
from importlib import import_module
from types import ModuleType
from typing import Any


def later(*names: str, taken: tuple[str, ...] = ()) -> None:
    """Gives each a stand-in that fills itself. Those that were loaded stay as they are. `taken`: functions that others take out
    of the module while they are loaded; a call of one fills it, too."""
    for name in names:
        if name in sys.modules:
            continue
        stand_in = sys.modules[name] = ModuleType(name)
        stand_in.__dict__["__getattr__"] = partial(_wanted, stand_in)
        for function in taken:
            setattr(stand_in, function, partial(_called, stand_in, function))
        package, _, last = name.rpartition(".")
        if package:
            setattr(import_module(package), last, stand_in)


def _wanted(stand_in: ModuleType, attribute: str) -> Any:
    name = stand_in.__name__
    if attribute == "__path__":  # whoever takes something out of it looks for that first
        raise AttributeError(name)
    if sys.modules.get(name) is stand_in:
        del sys.modules[name]
    real = import_module(name)
    stand_in.__dict__.update(real.__dict__)
    return getattr(real, attribute)


def _called(stand_in: ModuleType, function: str, *arguments: object, **named: object) -> object:
    return _wanted(stand_in, function)(*arguments, **named)
