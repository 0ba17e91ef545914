"""The ids of a file: made where none are written, each once, and none that leads nowhere."""

from collections.abc import Iterable
from hashlib import sha256
from itertools import count

from desktop.services.exchange.findings import Code, Findings, Named, seen
from desktop.services.exchange.schema import LONGEST_ID


def shortened(text: str) -> str:
    """A text as an id: itself, or its beginning with a fingerprint when it is too long."""
    if len(text) <= LONGEST_ID:
        return text
    return f"{text[: LONGEST_ID - 17]}-{sha256(text.encode()).hexdigest()[:16]}"


def filled(given: Iterable[str | None], letter: str) -> list[str]:
    """The ids as given; for the missing ones letter and position, such as `m2`, or the next number that is free."""
    ids = list(given)
    taken = set(ids)
    made = []
    for position, id_ in enumerate(ids, start=1):
        made.append(id_ or next(name for number in count(position) if (name := f"{letter}{number}") not in taken))
        taken.add(made[-1])
    return made


class Register:
    """The ids of one kind of object, with the place where each stands. `whole`: all of them could be read; if not, an id that is
    not here may still be one.
    """

    def __init__(self) -> None:
        self.whole = True
        self._places: dict[str, str] = {}

    def know(self, id_: str) -> None:
        """An object outside of the file has this id."""
        self._places.setdefault(id_, "")

    def add(self, id_: str, path: str, findings: Findings, field: str = "id") -> None:
        """The object at `path` has this id, written in (or taken from) its field."""
        place = f"{path}.{field}"
        if findings.at(path) or findings.at(place):
            self.whole = False
            return
        first = self._places.setdefault(id_, path)
        if first != path:
            findings.add(place, Code.DUPLICATE, found=seen(id_), place=first)

    def check(self, id_: str, what: Named, path: str, findings: Findings) -> None:
        """The field at `path` names one of these objects."""
        if self.whole and id_ not in self._places:
            findings.add(path, Code.DANGLING, named=what, found=seen(id_))
