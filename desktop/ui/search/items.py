"""What the palette lists: groups of rows, each with what opens it. Plain values."""

from collections.abc import Callable
from dataclasses import dataclass, field

from desktop.services.search import BEGINS, ENDS
from desktop.ui.icons import Icon
from desktop.ui.labels import search as words


@dataclass(frozen=True, slots=True)
class Item:
    """`line` may hold BEGINS and ENDS around what was found; `end` stands at the end of the row; `do` opens or does it. `key`
    tells the same thing from others after the next letter."""

    key: str
    icon: Icon
    title: str
    line: str
    do: Callable[[], object] = field(compare=False)
    end: str = ""

    def plain_line(self) -> str:
        return self.line.replace(BEGINS, "").replace(ENDS, "")

    def spoken(self) -> str:
        return words.spoken_row(self.title, self.plain_line(), self.end)


@dataclass(frozen=True, slots=True)
class Group:
    """`has_more`: not all that was found is among the items."""

    title: str
    items: tuple[Item, ...]
    has_more: bool = False


def marked(line: str) -> tuple[str, list[tuple[int, int]]]:
    """The line as it is shown, and where what was found stands in it, as (start, length)."""
    text, places, start = "", [], -1
    for letter in line:
        if letter == BEGINS:
            start = len(text)
        elif letter == ENDS:
            if start >= 0:
                places.append((start, len(text) - start))
            start = -1
        else:
            text += letter
    return text, places
