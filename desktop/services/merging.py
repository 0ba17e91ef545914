"""When content of a file meets the same content here: whether two projects tell the same, and how one takes the place of the
other without rewriting the log.
"""

from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import datetime

from desktop.core.edits import AppendContact, Edit, PutProject
from desktop.core.history import standing
from desktop.core.model import Contact, Project
from desktop.core.vocabulary import ContactType


def same(one: Project, other: Project) -> bool:
    """Whether two tell the same: equal, or equal but for entries that were taken back and the ids of entries."""
    if one == other:
        return True
    heads_are_equal = replace(one, contacts=()) == replace(other, contacts=())
    return heads_are_equal and list(map(_content, standing(one.contacts))) == list(map(_content, standing(other.contacts)))


def dated_as(project: Project, here: Project, now: datetime) -> Project:
    """The project with the moment of the one here, where `now` was taken for want of one."""
    contacts = tuple(
        replace(contact, at=here.created_at, recorded_at=here.created_at) if contact.at == now else contact
        for contact in project.contacts
    )
    return replace(project, created_at=here.created_at, contacts=contacts)


def replacement(told: Project, here: Project, now: datetime, new_id: Callable[[], str]) -> Iterator[Edit]:
    """The project as told takes the place of the one here. The log only grows (C1): what the file does not know is taken back,
    what it adds is appended.
    """
    head = replace(told, contacts=())
    if head != replace(here, contacts=()):
        yield PutProject(here.id, here, head)
    wanted = Counter(map(_content, standing(told.contacts)))
    for contact in standing(here.contacts):
        content = _content(contact)
        if wanted[content]:
            wanted[content] -= 1
        else:
            yield AppendContact(here.id, Contact(new_id(), now, ContactType.RETRACTED, now, retracts=contact.id))
    taken = {contact.id for contact in here.contacts}
    for contact in standing(told.contacts):
        content = _content(contact)
        if wanted[content]:
            wanted[content] -= 1
            yield AppendContact(here.id, replace(contact, id=new_id()) if contact.id in taken else contact)


def _content(contact: Contact) -> Contact:
    """An entry without what only its place in the log gives it."""
    return replace(contact, id="", recorded_at=contact.at)
