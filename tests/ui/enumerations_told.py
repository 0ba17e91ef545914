"""All that the enumerations of Qt say, as text: `python -m tests.ui.enumerations_told ordinary|quick`."""

import enum
import pickle
import sys
from collections.abc import Callable, Iterator
from functools import partial
from importlib import import_module

if sys.argv[1] == "quick":
    import desktop.ui  # noqa: F401

MODULES = ("QtCore", "QtGui", "QtWidgets", "QtSvg", "QtNetwork", "QtDBus")


def all_of_qt() -> Iterator[enum.EnumType]:
    for module in MODULES:
        yield from sorted(
            set(_within(import_module(f"PySide6.{module}"))), key=lambda one: f"{one.__module__}.{one.__qualname__}"
        )


def _within(place: object) -> Iterator[enum.EnumType]:
    for name in dir(place):
        found = getattr(place, name, None)
        if isinstance(found, enum.EnumType):
            yield found
        elif isinstance(found, type) and found.__qualname__.endswith(f"{getattr(place, '__qualname__', '')}.{name}".lstrip(".")):
            yield from _within(found)


def described(kind: enum.EnumType) -> Iterator[str]:
    yield f"{kind!r} {kind.__module__} {kind.__qualname__} {kind.__mro__} {kind.__doc__} {len(kind)} {[*kind]}"
    for name in sorted(vars(kind).keys() - {"__dict__", "__weakref__", "_missing_"}):
        of_class = getattr(kind, name)
        yield f"{name}: {getattr(of_class, '__qualname__', None) or repr(of_class)} {type(of_class)}"
    members: dict[str, enum.Enum] = dict(kind.__members__)
    for name, member in members.items():
        yield f"{name} {member!r} {member} {vars(member)} {hash(member) == hash(kind[name])} {getattr(kind, name) is member}"
        of_its_value = _answer(partial(kind.__contains__, member.value))
        yield f"{kind(member.value) is member} {member in kind} {of_its_value} {_answer(partial(_copied, member))}"
    yield _answer(partial(kind, 123_456_789)) + _answer(partial(kind.__getitem__, "Nobody"))
    yield _answer(partial(setattr, kind, next(iter(members), "none"), 1))
    flags = [one for one in members.values() if isinstance(one, enum.Flag)]
    if flags:
        yield from _combined(flags[0], flags[-1])


def _combined(first: enum.Flag, last: enum.Flag) -> Iterator[str]:
    kind = type(first)
    for one in (first | last, first & last, first ^ last, ~first, ~last, kind(0), kind(3)):
        yield f"{one!r} {one} {_answer(partial(list, one))} {one in kind} {bool(one)} {_answer(partial(_copied, one))}"


def _copied(member: enum.Enum) -> bool:
    return pickle.loads(pickle.dumps(member)) == member


def _answer(ask: Callable[[], object]) -> str:
    try:
        return repr(ask())
    except (LookupError, AttributeError, TypeError, ValueError) as error:
        return repr(error)


if __name__ == "__main__":
    for found in all_of_qt():
        print(*described(found), sep="\n")
