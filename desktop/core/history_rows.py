"""Which entries of the log are one row of a history: what one command wrote about one milestone reads as one act, and what one
undo took back as one. For display only; the log keeps each entry. Pure."""

from collections.abc import Collection, Sequence

from desktop.core.model import Contact
from desktop.core.vocabulary import ContactType, Payment, Purpose, Work


def rows_of(newest_first: Sequence[Contact], standing: Collection[str]) -> tuple[list[Contact], frozenset[str]]:
    """The entries that are rows, in the same order, and the ids of the requests among them that a delivery is part of. An entry
    joins the one recorded after it only while both stand, or neither does."""
    rows: list[Contact] = []
    delivering: set[str] = set()
    for contact in newest_first:
        head = rows[-1] if rows else None
        if head is None or not _are_one(head, contact) or (head.id in standing) != (contact.id in standing):
            rows.append(contact)
        elif head.type is ContactType.REQUEST and contact.work is Work.DELIVERED:
            delivering.add(head.id)
    return rows, frozenset(delivering)


def _are_one(head: Contact, earlier: Contact) -> bool:
    """Whether an entry is told by the one that was recorded right after it."""
    if (head.at, head.recorded_at, head.milestone) != (earlier.at, earlier.recorded_at, earlier.milestone):
        return False
    if head.type is ContactType.RETRACTED:
        return earlier.type is ContactType.RETRACTED
    if earlier.type is not ContactType.MILESTONE or earlier.milestone is None:
        return False
    if head.type is ContactType.REQUEST:
        return earlier.work is not None or (head.purpose is Purpose.PAYMENT and earlier.payment is Payment.REQUESTED)
    begun = head.work is Work.DELIVERED and earlier.work is Work.IN_PROGRESS
    asked = head.payment is Payment.RELEASED and earlier.payment is Payment.REQUESTED
    return head.type is ContactType.MILESTONE and (begun or asked)
