"""How keys are called on this system, in the language of the interface."""

import sys

from PySide6.QtGui import QKeySequence

_ARROWS = {"Left": "←", "Right": "→", "Up": "↑", "Down": "↓"}


def native(key: QKeySequence) -> str:
    """The system's name of a key; arrows as they stand on the keys."""
    portable = key.toString(QKeySequence.SequenceFormat.PortableText)
    before, _, last = portable.rpartition("+")
    if last == "Return" and sys.platform != "darwin":
        key = QKeySequence(f"{portable.removesuffix(last)}Enter")  # as it is called on the keys and in the texts
    if last not in _ARROWS:
        return key.toString(QKeySequence.SequenceFormat.NativeText)
    if not before:
        return _ARROWS[last]
    of_letter = QKeySequence(f"{before}+A").toString(QKeySequence.SequenceFormat.NativeText)
    return of_letter.removesuffix("A") + _ARROWS[last]
