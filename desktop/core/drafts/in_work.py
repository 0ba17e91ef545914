"""A draft that was begun and not sent yet: at most one of a kind for each project. Only a value."""

from dataclasses import dataclass
from datetime import datetime

from desktop.core.drafts.draft import Piece
from desktop.core.vocabulary import DraftKind, Formality, Purpose, Variant


@dataclass(frozen=True, slots=True)
class DraftInWork:
    """`number`, `variant` and `purpose` as in `Ask`: what it was begun for. `changed_at`: aware, UTC."""

    project: str
    kind: DraftKind
    language: str
    formality: Formality
    number: int | None
    variant: Variant | None
    purpose: Purpose | None
    subject: tuple[Piece, ...]
    body: tuple[Piece, ...]
    changed_at: datetime
