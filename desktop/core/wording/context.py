"""What is known about the message that is checked. Only values; what is unknown is None, and a check that needs it is silent."""

from dataclasses import dataclass
from datetime import date, datetime

from desktop.core.vocabulary import DraftKind, Formality, Purpose, Variant


@dataclass(frozen=True, slots=True)
class Context:
    """`forbids_off_platform`: payment and contact outside are against the platform's rules; `money_held`: the money the
    message is about is held or secured already; `need`: the designer's words for what is awaited; `window_end`: of a final
    notice, in the client's zone; `names`: of client, person, project and designer, which are not judged; `written`: what people
    called parts of the work, whose brackets and capitals are their own.
    """

    kind: DraftKind | None = None
    formality: Formality | None = None
    purpose: Purpose | None = None
    forbids_off_platform: bool | None = None
    money_held: bool | None = None
    need: str | None = None
    needed_by: date | None = None
    variant: Variant | None = None
    window_end: datetime | None = None
    today: date | None = None
    names: tuple[str, ...] = ()
    written: tuple[str, ...] = ()
