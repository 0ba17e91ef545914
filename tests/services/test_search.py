"""What is found is what is recorded, whatever was done before: the index says what the tables say after any commands, undone or
not, after files were taken in, and after the trash was emptied."""

import tempfile
from pathlib import Path

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from desktop.core import commands as c
from desktop.core.commands import Command
from desktop.core.edits import Change
from desktop.core.folding import fold
from desktop.core.model import Client, Deliverable, Milestone
from desktop.core.refusal import Refused
from desktop.core.vocabulary import ContactType
from desktop.services import search, trash
from desktop.services.importing import OnConflict, carry_out
from desktop.services.service import Service
from desktop.storage import search_index
from desktop.storage.store import Store
from tests.support.sample import SAMPLE, HandClock, service_over

WORDS = ("café", "tin", "Étiquette", "poster", "box")
titles = st.lists(st.sampled_from(WORDS), min_size=1, max_size=2).map(" ".join)
numbers = st.integers(0, 20)


class Desk(RuleBasedStateMachine):
    """A designer who does anything at all with the sample."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = tempfile.TemporaryDirectory()
        self.clock = HandClock()
        self.store = Store.open(Path(self.folder.name) / "data")
        self.service = service_over(self.store, self.clock, sample=False)
        self.done: list[Change] = []
        self.projects: list[str] = []  # that were ever there
        self.clients: list[str] = []

    def teardown(self) -> None:
        self.store.close()
        self.folder.cleanup()

    def do(self, command: Command) -> None:
        self.clock.advance(minutes=1)
        try:
            change = self.service.execute(command).change
        except Refused:
            return
        assert change is not None
        self.done.append(change)

    def project(self, number: int) -> str:
        return self.projects[number % len(self.projects)]

    def client(self, number: int) -> str:
        return self.clients[number % len(self.clients)]

    @initialize(title=titles)
    def the_first_project_begins(self, title: str) -> None:
        self.a_project_begins(title, title, title, 0, True)

    @rule(title=titles, tag=titles, part=titles, number=numbers, new=st.booleans())
    def a_project_begins(self, title: str, tag: str, part: str, number: int, new: bool) -> None:
        parts = (Milestone("m", part, amount=1, deliverables=(Deliverable(title),)),)
        client = Client(self.service.new_id(), tag) if new else None
        self.clients += [client.id] if client else []
        self.projects.append(self.service.new_id())
        to = client.id if client else self.client(number)
        self.do(c.CreateProject(self.projects[-1], to, title, "EUR", "direct", parts, (tag,), client))

    @rule(title=titles, number=numbers)
    def a_project_is_edited(self, title: str, number: int) -> None:
        self.do(c.EditProject(self.project(number), self.client(number), title, "EUR", "direct", (title,)))

    @rule(number=numbers, title=titles)
    def a_milestone_is_added(self, number: int, title: str) -> None:
        milestone = Milestone(self.service.new_id(), title, deliverables=(Deliverable("box"),))
        self.do(c.AddMilestone(self.project(number), milestone))

    @rule(number=numbers)
    def a_milestone_is_removed(self, number: int) -> None:
        kept = self.service.project(self.project(number))
        if kept is not None and kept.milestones:
            self.do(c.RemoveMilestone(kept.id, kept.milestones[-1].id))

    @rule(number=numbers, name=titles)
    def a_client_is_renamed(self, number: int, name: str) -> None:
        self.do(c.EditClient(Client(self.client(number), name, note="box")))

    @rule(number=numbers, text=titles)
    def a_note_is_added(self, number: int, text: str) -> None:
        self.do(c.AddNote(self.project(number), self.clock.now, text))

    @rule(number=numbers)
    def the_last_entry_is_taken_back(self, number: int) -> None:
        kept = self.service.project(self.project(number))
        if kept is not None and kept.contacts:
            self.do(c.RetractContact(kept.id, kept.contacts[-1].id))

    @rule(number=numbers)
    def a_project_is_deleted(self, number: int) -> None:
        self.do(c.DeleteProject(self.project(number)))

    @rule(number=numbers)
    def a_client_is_deleted(self, number: int) -> None:
        self.do(c.DeleteClient(self.client(number)))

    @rule(number=numbers)
    def a_project_is_restored(self, number: int) -> None:
        self.do(c.RestoreProject(self.project(number)))

    @rule(number=numbers)
    def a_client_is_restored(self, number: int) -> None:
        self.do(c.RestoreClient(self.client(number)))

    @rule()
    def the_last_change_is_undone(self) -> None:
        if self.done:
            self.done[-1] = self.service.undo(self.done[-1]).change or self.done[-1]

    @rule(choice=st.sampled_from(OnConflict))
    def a_file_is_taken_in(self, choice: OnConflict) -> None:
        change = carry_out(SAMPLE.read_bytes(), self.store, self.service, choice).change
        if change is not None:
            self.done.append(change)

    @rule()
    def the_trash_is_emptied(self) -> None:
        self.done.clear()
        for _ in trash.emptied(self.service):
            pass

    @invariant()
    def the_index_says_what_the_tables_say(self) -> None:
        assert search_index.difference(self.store.database) == []

    @invariant()
    def what_is_there_is_found_and_nothing_else(self) -> None:
        kept = list(self.store.projects())
        names = {client.id: client.name for client in self.store.clients()}
        for word in WORDS:
            found = search.find(self.service, word, 1000)
            assert {one.project for one in found.projects} == {
                project.id for project in kept if _has(word, project.title, names[project.client], *project.tags)
            }
            assert {one.id for one in found.clients} == {
                client.id for client in self.store.clients() if _has(word, client.name, client.person, client.email, client.note)
            }
            assert {(one.project, one.id) for one in found.milestones} == {
                (project.id, milestone.id)
                for project in kept
                for milestone in project.milestones
                if _has(word, milestone.title, *(part.title for part in milestone.deliverables))
            }


def _has(word: str, *texts: str) -> bool:
    for sign in "-–—/.,@'’()&:+":
        texts = tuple(text.replace(sign, " ") for text in texts)
    return any(one.startswith(fold(word)) for text in texts for one in fold(text).split())


TestSearchMachine = Desk.TestCase
TestSearchMachine.settings = settings(max_examples=12, stateful_step_count=20, deadline=None)


@pytest.fixture
def sample(store: Store) -> Service:
    return service_over(store, HandClock())


def test_all_kinds_are_found_at_once(sample: Service):
    sample.execute(c.AddNote("tea", sample.now(), "Range of tins in the café"))
    found = search.find(sample, "range")
    assert [card.title for card in found.projects] == ["Tea tin range"]
    assert [(entry.project, entry.type) for entry in found.entries[:1]] == [("tea", ContactType.NOTE)]
    assert search.find(sample, "") == search.Found()
    assert search.find(sample, " — ") == search.Found()


def test_while_nothing_is_typed_what_is_due_and_what_was_touched_last_is_likely(sample: Service):
    sample.execute(c.AddNote("bakery", sample.now(), "They called."))
    likely = search.likely(sample)
    moments = [card.due_at for card in likely.due]
    assert moments == sorted(moments, key=lambda moment: moment or 0)
    assert likely.due
    assert not {card.project for card in likely.due} & {card.project for card in likely.last}
    assert "bakery" in {card.project for card in (*likely.due, *likely.last)}
