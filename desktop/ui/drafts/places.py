"""Places in a text: Python counts characters, Qt counts UTF-16 units. Pure."""

from bisect import bisect_left
from itertools import accumulate


class Places:
    """Turns the places of one text into each other."""

    def __init__(self, text: str):
        wide = any(letter > "\uffff" for letter in text)
        self._ends = list(accumulate((1 + (letter > "\uffff") for letter in text), initial=0)) if wide else None

    def of_index(self, index: int) -> int:
        """Where Qt sees the character at `index`."""
        return index if self._ends is None else self._ends[min(index, len(self._ends) - 1)]

    def index(self, place: int) -> int:
        """Which character Qt sees at `place`."""
        return place if self._ends is None else bisect_left(self._ends, place)
