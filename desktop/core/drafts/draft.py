"""The shape of a draft: stretches of text of which some are facts, and the ask it answers. Only values."""

from collections.abc import Iterable
from dataclasses import dataclass

from desktop.core.vocabulary import DraftKind, Formality, Purpose, Variant


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of a draft. `fact`: the placeholder it came from, None for plain words; `gap`: the fact is required and unknown,
    `text` is empty then.
    """

    text: str
    fact: str | None = None
    gap: bool = False


@dataclass(frozen=True, slots=True)
class Ask:
    """Which draft. `number`: of a follow-up, 1-based; `variant`: of a final notice; `purpose`: of what is awaited."""

    kind: DraftKind
    language: str
    formality: Formality
    number: int | None = None
    variant: Variant | None = None
    purpose: Purpose | None = None


@dataclass(frozen=True, slots=True)
class Draft:
    """A message the program wrote. The subject has no line breaks."""

    ask: Ask
    subject: tuple[Piece, ...]
    body: tuple[Piece, ...]

    @property
    def gaps(self) -> tuple[str, ...]:
        """The names of required facts that are missing, each once, in reading order."""
        return tuple(dict.fromkeys(piece.fact for piece in (*self.subject, *self.body) if piece.gap and piece.fact))


def plain(pieces: Iterable[Piece]) -> str:
    """The words alone; a gap is empty."""
    return "".join(piece.text for piece in pieces)
