"""A program that records changes and acknowledges each on its output once it is kept, until it is killed. Every change is one
command that touches each kind of row: what number it has stands in all of them, so that a half of one would be seen."""

import sys
from dataclasses import replace
from pathlib import Path

from desktop.core.edits import AppendContact, PutClient, PutProject
from desktop.storage.store import Store
from tests.storage.making import NOW, a_card, a_client, a_contact, a_milestone, a_project


def recorded(store: Store) -> int:
    """The number of the last change that is there whole. Fails if any change is there in part."""
    project, client = store.project("tin"), store.client("tea")
    if project is None or client is None:
        assert (project, client) == (None, None)
        return 0
    number = len(project.contacts)
    assert [contact.id for contact in project.contacts] == [f"e{each}" for each in range(1, number + 1)]
    assert project.title == client.note == f"change {number}"
    assert [milestone.amount for milestone in project.milestones] == [number] * 3
    (card,) = store.database.read("SELECT amount, title FROM card")
    assert card == (number, f"change {number}")
    return number


def record(store: Store, number: int) -> None:
    title = f"change {number}"
    milestones = tuple(a_milestone(f"m{place}", amount=number) for place in range(3))
    before, client = store.project("tin"), store.client("tea")
    after = replace(a_project(milestones=milestones), title=title)
    store.apply(
        [
            PutClient("tea", client, a_client(note=title)),
            PutProject("tin", before, after),
            AppendContact("tin", a_contact(f"e{number}", text="word " * (number % 7) * 400)),
        ],
        [a_card(title=title, amount=number)],
        NOW,
    )


def main() -> None:
    with Store.open(Path(sys.argv[1])) as store:
        number = recorded(store)
        while True:
            number += 1
            record(store, number)
            print(number, flush=True)


if __name__ == "__main__":
    main()
