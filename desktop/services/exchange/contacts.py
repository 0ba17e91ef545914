"""One entry of the conversation, between the file and the model: which fields belong to which type, what they default to, and
what a single field cannot tell.
"""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum
from operator import attrgetter
from typing import TypeVar

from desktop.core.model import Contact
from desktop.core.vocabulary import (
    DIRECTIONS,
    By,
    ContactType,
    Direction,
    Outcome,
    PauseReason,
    Payment,
    Purpose,
    SupportOutcome,
    Variant,
)
from desktop.services.exchange import places
from desktop.services.exchange.findings import Code, Findings, Named, Want, Wanted, seen
from desktop.services.exchange.identity import Register
from desktop.services.exchange.schema import ContactEntry

W = TypeVar("W", bound=StrEnum)
T = ContactType

# Fields of every type are those of the schema up to `language`; an entry that says something may name its milestone.
_OWN_FIELDS: dict[ContactType, tuple[str, ...]] = {
    **dict.fromkeys((kind for kind, direction in DIRECTIONS.items() if direction), ("milestone",)),
    T.REQUEST: ("purpose", "need", "needed_by", "milestone"),
    T.FOLLOW_UP: ("number", "milestone"),
    T.FINAL_NOTICE: ("variant", "window_hours", "milestone"),
    T.REPLY: ("settled", "promised_by", "milestone"),
    T.AUTO_REPLY: ("back_on", "milestone"),
    T.SUPPORT_REPLIED: ("outcome", "milestone"),
    T.MILESTONE: ("milestone", "work", "payment", "by"),
    T.PAUSED: ("reason", "until", "review_on", "note"),
    T.CLOSED: ("outcome",),
    T.RETRACTED: ("contact",),
    T.NOTE: ("milestone",),
}
_NEEDED = {T.SUPPORT_REPLIED: "outcome", T.MILESTONE: "milestone", T.CLOSED: "outcome", T.RETRACTED: "contact"}
_SPECIAL = tuple(dict.fromkeys(name for names in _OWN_FIELDS.values() for name in names))
_OUT_OF_PLACE = {kind: tuple(n for n in _SPECIAL if n not in _OWN_FIELDS.get(kind, ())) for kind in ContactType}
_FOREIGN = {kind: attrgetter(*names) for kind, names in _OUT_OF_PLACE.items()}
_NOTHING = {kind: foreign(ContactEntry()) for kind, foreign in _FOREIGN.items()}
_BY_DIRECTION = {None: T.NOTE, Direction.OUT: T.MESSAGE, Direction.IN: T.REPLY}


@dataclass(slots=True)
class Setting:
    """What an entry is read against: the present, the ids of the project's milestones and entries, and what the entries before
    say for the defaults of this one. `at`: moment of the entry before; `follow_ups`: sent in this silence; `variant`: of a
    final notice that does not tell its own; `retracted`: ids of entries that were taken back and may name what is gone.
    """

    now: datetime
    milestones: Register
    contacts: Register
    at: datetime
    variant: Variant
    retracted: Collection[str] = ()
    follow_ups: int = 0


def contact_from(entry: ContactEntry, id_: str, path: str, setting: Setting, findings: Findings) -> Contact:
    """The entry in the model. `setting` moves on with it."""
    kind = entry.type or _BY_DIRECTION[entry.direction]
    if not findings.at(f"{path}.type"):
        _check_fields(entry, kind, path, findings)
    places.check_days(entry, path, findings)
    places.check_language(entry.language, f"{path}.language", findings)
    at = _moments(entry, path, setting, findings)
    _check_names(entry, id_, path, setting, findings)
    follow_ups = _count_follow_ups(entry, kind, setting)
    return Contact(
        id=id_,
        at=at,
        type=kind,
        recorded_at=at if entry.recorded_at is None else _utc(entry.recorded_at),
        channel=entry.channel,
        text=entry.text,
        language=entry.language,
        purpose=entry.purpose or (Purpose.FEEDBACK if kind is T.REQUEST else None),
        need=entry.need,
        needed_by=entry.needed_by,
        milestone=entry.milestone,
        number=entry.number or (follow_ups if kind is T.FOLLOW_UP else None),
        variant=entry.variant or (setting.variant if kind is T.FINAL_NOTICE else None),
        window_hours=entry.window_hours,
        promised_by=entry.promised_by,
        back_on=entry.back_on,
        support_outcome=_outcome(entry, path, SupportOutcome, findings) if kind is T.SUPPORT_REPLIED else None,
        work=entry.work,
        payment=entry.payment,
        by=entry.by or (_mover(entry) if kind is T.MILESTONE else None),
        reason=entry.reason or (PauseReason.OTHER if kind is T.PAUSED else None),
        until=entry.until,
        review_on=entry.review_on,
        note=entry.note,
        outcome=_outcome(entry, path, Outcome, findings) if kind is T.CLOSED else None,
        retracts=entry.contact,
    )


def _check_fields(entry: ContactEntry, kind: ContactType, path: str, findings: Findings) -> None:
    if _FOREIGN[kind](entry) != _NOTHING[kind]:
        for name in _OUT_OF_PLACE[kind]:
            if getattr(entry, name) not in (None, ""):
                findings.add(f"{path}.{name}", Code.OUT_OF_PLACE, kind=kind.value, names=_OWN_FIELDS.get(kind, ()))
    needed = _NEEDED.get(kind)
    if needed is not None and getattr(entry, needed) is None:
        findings.add(f"{path}.{needed}", Code.MISSING_HERE, kind=kind.value)
    direction = DIRECTIONS[kind]
    if entry.direction is not None and entry.direction is not direction:
        found, wanted = seen(entry.direction.value), direction.value if direction else ""
        findings.add(f"{path}.direction", Code.DIRECTION, kind=kind.value, direction=wanted, found=found)
    if kind is T.REPLY:
        _check_reply(entry, path, findings)
    if kind is T.MILESTONE and entry.work is None and entry.payment is None and not findings.at(f"{path}.work"):
        findings.add(f"{path}.payment", Code.NOTHING_MOVED, kind=kind.value)


def _check_names(entry: ContactEntry, id_: str, path: str, setting: Setting, findings: Findings) -> None:
    if entry.milestone is not None and id_ not in setting.retracted:
        setting.milestones.check(entry.milestone, Named.MILESTONE, f"{path}.milestone", findings)
    if entry.contact is not None:
        setting.contacts.check(entry.contact, Named.CONTACT, f"{path}.contact", findings)


def _check_reply(entry: ContactEntry, path: str, findings: Findings) -> None:
    """R2: settled, or a promise with a date."""
    if entry.settled is True and entry.promised_by is not None:
        findings.add(f"{path}.promised_by", Code.SETTLED_AND_PROMISED)
    if entry.settled is False and entry.promised_by is None:
        findings.add(f"{path}.promised_by", Code.NO_PROMISE)


def _moments(entry: ContactEntry, path: str, setting: Setting, findings: Findings) -> datetime:
    """When it happened (C2); without a moment of its own, when the entry before did."""
    if findings.problems and (findings.at(f"{path}.at") or findings.at(f"{path}.recorded_at")):
        return setting.at
    at = setting.at if entry.at is None else _utc(entry.at)
    if at > setting.now:
        findings.add(f"{path}.at", Code.IN_THE_FUTURE, at=at.isoformat())
    if entry.recorded_at is not None and entry.recorded_at < at:
        findings.add(f"{path}.recorded_at", Code.BEFORE_IT_HAPPENED, at=at.isoformat())
    setting.at = at
    return at


def _utc(moment: datetime) -> datetime:
    return moment if moment.tzinfo is UTC else moment.astimezone(UTC)


def _count_follow_ups(entry: ContactEntry, kind: ContactType, setting: Setting) -> int:
    """How many follow-ups were sent in this silence up to this entry, in the order of the file."""
    if kind is T.FOLLOW_UP:
        setting.follow_ups = entry.number or setting.follow_ups + 1
    elif DIRECTIONS[kind] is Direction.IN and kind is not T.AUTO_REPLY:
        setting.follow_ups = 0
    return setting.follow_ups


def _outcome(entry: ContactEntry, path: str, words: type[W], findings: Findings) -> W | None:
    try:
        return words(entry.outcome) if entry.outcome is not None else None
    except ValueError:
        wanted = Wanted(Want.ONE_OF, words=tuple(word.value for word in words))
        findings.add(f"{path}.outcome", Code.UNKNOWN_VALUE, wanted=wanted, found=seen(entry.outcome))
        return None


def _mover(entry: ContactEntry) -> By:
    return By.CLIENT if entry.payment is Payment.RELEASED else By.ME


def contact_entry(contact: Contact) -> ContactEntry:
    """The entry in the file. `recorded_at` is written only when it tells something."""
    return ContactEntry(
        id=contact.id,
        at=contact.at,
        recorded_at=None if contact.recorded_at == contact.at else contact.recorded_at,
        direction=DIRECTIONS[contact.type],
        type=contact.type,
        channel=contact.channel,
        text=contact.text,
        language=contact.language,
        purpose=contact.purpose,
        need=contact.need,
        needed_by=contact.needed_by,
        milestone=contact.milestone,
        number=contact.number,
        variant=contact.variant,
        window_hours=contact.window_hours,
        settled=True if contact.type is T.REPLY and contact.promised_by is None else None,
        promised_by=contact.promised_by,
        back_on=contact.back_on,
        work=contact.work,
        payment=contact.payment,
        by=contact.by,
        reason=contact.reason,
        until=contact.until,
        review_on=contact.review_on,
        note=contact.note,
        outcome=contact.outcome or contact.support_outcome,
        contact=contact.retracts,
    )
