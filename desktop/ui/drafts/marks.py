"""Facts and gaps in a text document: words that came from a fact carry a mark; as long as its value stands in them whole they are
linked, and a gap is open as long as its name stands there whole. Nothing is rewritten when that ends, so undo brings it back.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from PySide6.QtGui import QTextBlock, QTextCharFormat, QTextCursor, QTextDocument, QTextFormat

from desktop.core.drafts.draft import Piece

_ID = QTextFormat.Property.UserProperty.value + 1
_FACT, _VALUE, _IS_GAP = _ID + 1, _ID + 2, _ID + 3


@dataclass(frozen=True, slots=True)
class Mark:
    """Linked words from `start` to `end` (in Qt's places). `value`: the fact's words; of a gap, its name as it stands there."""

    start: int
    end: int
    fact: str
    value: str
    is_gap: bool = False


class Marker:
    """Puts pieces into one document; every piece has a mark of its own."""

    def __init__(self) -> None:
        self._last = 0

    def insert(self, cursor: QTextCursor, piece: Piece, gap_name: str = "") -> None:
        """`gap_name`: what stands in the place of a gap."""
        look = QTextCharFormat()
        value = gap_name if piece.gap else piece.text
        if piece.fact is not None:
            self._last += 1
            look.setProperty(_ID, self._last)
            look.setProperty(_FACT, piece.fact)
            look.setProperty(_VALUE, value)
            look.setProperty(_IS_GAP, piece.gap)
        cursor.insertText(value, look)


def raw_text(document: QTextDocument) -> str:
    """The text as it is, with its non-breaking spaces (Qt's own `toPlainText` replaces them)."""
    return document.toRawText().replace("\u2029", "\n").replace("\u2028", "\n")


def marks(document: QTextDocument) -> list[Mark]:
    """The marks that hold, in reading order."""
    found: list[Mark] = []
    text = ""
    start = 0
    look: QTextCharFormat | None = None
    for at, words, shape in _stretches(document):
        if look is not None and _id(shape) == _id(look):
            text += words
            continue
        found += _held(look, start, text)
        look, start, text = shape, at, words
    found += _held(look, start, text)
    return found


def pieces(document: QTextDocument, current: Mapping[str, str]) -> tuple[Piece, ...]:
    """The text as pieces. `current`: the facts' words as they are now; others are the designer's own by now."""
    text = raw_text(document)
    raw = text.encode("utf-16-le", "surrogatepass")

    def between(start: int, end: int) -> str:
        return raw[2 * start : 2 * end].decode("utf-16-le", "replace")

    made: list[Piece] = []
    at = 0
    for mark in marks(document):
        if not mark.is_gap and current.get(mark.fact) != mark.value:
            continue
        made.append(Piece(between(at, mark.start)))
        made.append(Piece("", mark.fact, True) if mark.is_gap else Piece(mark.value, mark.fact))
        at = mark.end
    made.append(Piece(between(at, len(raw) // 2)))
    return tuple(piece for piece in made if piece.text or piece.fact)


def values(*texts: Iterable[Piece]) -> dict[str, str]:
    """The words of each fact that stands in the pieces."""
    return {piece.fact: piece.text for text in texts for piece in text if piece.fact and not piece.gap}


def followed(text: Iterable[Piece], now: Mapping[str, str], before: Mapping[str, str]) -> tuple[Piece, ...]:
    """Linked words as the facts are now; a fact that was known before and is not any more becomes a gap, and a gap whose fact is
    known by now is filled.
    """

    def follow(piece: Piece) -> Piece:
        if piece.fact is None:
            return piece
        if piece.fact in now:
            return Piece(now[piece.fact], piece.fact)
        return Piece("", piece.fact, True) if piece.gap or piece.fact in before else piece

    return tuple(map(follow, text))


def _stretches(document: QTextDocument) -> Iterator[tuple[int, str, QTextCharFormat]]:
    """(place, words, format), line breaks included."""
    block: QTextBlock = document.begin()
    while block.isValid():
        if block.position() > 0:
            yield block.position() - 1, "\n", block.charFormat()
        part = block.begin()
        while not part.atEnd():
            fragment = part.fragment()
            if fragment.isValid():
                yield fragment.position(), fragment.text().replace("\u2028", "\n"), fragment.charFormat()
            part += 1
        block = block.next()


def _id(look: QTextCharFormat) -> int:
    return int(look.property(_ID) or 0)


def _held(look: QTextCharFormat | None, start: int, text: str) -> list[Mark]:
    """The mark of a stretch, if its value stands in it."""
    if look is None or not _id(look):
        return []
    value = str(look.property(_VALUE))
    before, found, _ = text.partition(value)
    if not found or not value:
        return []
    begin = start + _units(before)
    return [Mark(begin, begin + _units(value), str(look.property(_FACT)), value, bool(look.property(_IS_GAP)))]


def _units(text: str) -> int:
    return len(text.encode("utf-16-le", "surrogatepass")) // 2
