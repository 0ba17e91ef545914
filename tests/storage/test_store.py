"""What is put into the store comes out of it again; what is taken out goes to the trash and comes back; the log only grows."""

import sqlite3
from dataclasses import replace
from pathlib import Path

import pytest

from desktop.core.edits import AppendContact, Edit, PutClient, PutDesigner, PutPlatform, PutProject
from desktop.core.model import Designer, Platform
from desktop.core.vocabulary import Work
from desktop.storage import coherence
from desktop.storage.database import Database
from desktop.storage.errors import ReadOnly
from desktop.storage.store import Store
from tests.storage.making import NOW, a_card, a_client, a_contact, a_milestone, a_project, fill, new


def test_a_new_store_is_empty(store: Store):
    assert store.designer() == Designer()
    assert (store.platforms(), store.clients(), store.project_ids()) == ((), (), ())
    assert store.project("tin") is None
    assert store.client("tea") is None
    assert coherence.check(store) == []


def test_what_was_applied_is_read_back_after_opening_again(folder: Path):
    project = a_project(contacts=(a_contact(), a_contact("e2")))
    platform = Platform("agency", "My agency")
    with Store.open(folder) as store:
        store.apply([PutDesigner(Designer(), Designer("Noa")), PutPlatform("agency", None, platform)], [], NOW)
        fill(store, project)
    with Store.open(folder, read_only=True) as store:
        assert store.project("tin") == project
        assert store.client("tea") == a_client()
        assert store.projects_of("tea") == (project,)
        assert store.designer() == Designer("Noa")
        assert store.platforms() == (platform,)


def test_projects_and_clients_keep_the_order_in_which_they_came(store: Store):
    ids = [f"p{number}" for number in (3, 1, 2, *range(400, 900))]
    fill(store, *(a_project(id_, contacts=(a_contact(),)) for id_ in ids))
    store.apply([PutClient("a", None, a_client("a"))], [], NOW)
    assert store.project_ids() == tuple(ids)
    assert [project.id for project in store.projects()] == ids
    assert [client.id for client in store.clients()] == ["tea", "a"]


def test_contacts_come_in_the_order_they_were_recorded_in(store: Store):
    fill(store, a_project(contacts=(a_contact("z"),)))
    late = a_contact("a", at=NOW.replace(year=2020))
    store.apply([AppendContact("tin", late)], [], NOW)
    project = store.project("tin")
    assert project is not None
    assert [contact.id for contact in project.contacts] == ["z", "a"]


def test_milestones_can_be_changed_moved_and_removed(store: Store):
    before = a_project()
    fill(store, before)
    after = replace(before, title="Tin", milestones=(a_milestone("m3"), a_milestone("m1", work=Work.DELIVERED, deliverables=())))
    store.apply([PutProject("tin", before, after)], [], NOW)
    assert store.project("tin") == after


def test_ids_of_milestones_and_contacts_need_to_be_unique_within_their_project_only(store: Store):
    fill(store, a_project(contacts=(a_contact(),)), a_project("box", contacts=(a_contact(),)))
    assert [len(project.contacts) for project in store.projects()] == [1, 1]


def test_what_goes_to_the_trash_is_not_seen_and_comes_back_with_its_log(store: Store):
    project = a_project(contacts=(a_contact(),))
    fill(store, project)
    gone: list[Edit] = [PutProject("tin", project, None), PutClient("tea", a_client(), None)]
    store.apply(gone, [], NOW)
    assert (store.projects_of("tea"), store.clients(), store.project_ids(), list(store.projects())) == ((), (), (), [])
    assert store.trashed_projects() == {"tin"}
    assert store.without_card() == ()
    back: list[Edit] = [PutClient("tea", None, a_client()), PutProject("tin", None, replace(project, title="Back"))]
    store.apply(back, [a_card()], NOW)
    assert store.project("tin") == replace(project, title="Back")
    assert store.trashed_projects() == frozenset()
    assert coherence.check(store) == []


def test_edits_may_come_in_any_order_within_one_command(store: Store):
    store.apply([PutProject("tin", None, a_project()), PutClient("tea", None, a_client())], [], NOW)
    assert store.project("tin") == a_project()


def test_an_own_platform_can_be_changed_and_removed(store: Store):
    first, second = Platform("agency", "My agency"), Platform("agency", "Our agency", escrow=True)
    store.apply([PutPlatform("agency", None, first), PutPlatform("other", None, Platform("other", "Other"))], [], NOW)
    store.apply([PutPlatform("agency", first, second)], [], NOW)
    assert store.platforms() == (second, Platform("other", "Other"))
    store.apply([PutPlatform("agency", second, None)], [], NOW)
    assert store.platforms() == (Platform("other", "Other"),)


@pytest.mark.parametrize(
    "wrong",
    [
        pytest.param(PutClient("tea", None, a_client()), id="new, and there already"),
        pytest.param(PutClient("nobody", a_client("nobody"), a_client("nobody")), id="changed, and not there"),
        pytest.param(PutProject("nothing", a_project("nothing"), None), id="to the trash, and not there"),
    ],
)
def test_an_edit_that_does_not_fit_what_is_there_changes_nothing(store: Store, wrong: Edit):
    fill(store, a_project())
    with pytest.raises(LookupError):
        store.apply([AppendContact("tin", a_contact("e9")), wrong], [], NOW)
    assert store.project("tin") == a_project()


@pytest.mark.parametrize(
    "wrong",
    [
        pytest.param([AppendContact("tin", a_contact("e1"))], id="an id that is there"),
        pytest.param([AppendContact("nothing", a_contact())], id="a project that is not"),
        pytest.param([AppendContact("tin", a_contact("e2", retracts="e7"))], id="retracts nothing"),
        pytest.param([PutProject("box", None, a_project("box", client="nobody"))], id="a client who is not"),
        pytest.param([AppendContact("tin", a_contact(""))], id="no id"),
        pytest.param(new(a_client("a"), a_project("box", milestones=(a_milestone(amount=-1),))), id="less than nothing"),
    ],
)
def test_a_command_that_breaks_the_tables_is_a_bug_and_is_undone_whole(store: Store, wrong: list[Edit]):
    fill(store, a_project(contacts=(a_contact(),)))
    before = store.studio()
    with pytest.raises(sqlite3.IntegrityError):
        store.apply(wrong, [a_card(amount=1)], NOW)
    assert store.studio() == before
    store.apply([AppendContact("tin", a_contact("e2"))], [], NOW)


def test_several_changes_can_be_one(store: Store):
    fill(store, a_project())
    before = store.studio()
    with pytest.raises(ZeroDivisionError), store.transaction():  # noqa: PT012
        store.purge_project("tin")
        store.apply([PutProject("tin", None, a_project(title="Other"))], [], NOW)
        _ = 1 / 0
    assert store.studio() == before


@pytest.mark.parametrize("sql", ["UPDATE contact SET text = 'never said'", "DELETE FROM contact"])
def test_the_log_cannot_be_rewritten(store: Store, sql: str):
    fill(store, a_project(contacts=(a_contact(),)))
    with pytest.raises(sqlite3.IntegrityError, match="append-only"), store.transaction():
        store.database.write(sql)
    with pytest.raises(sqlite3.IntegrityError, match="append-only"), store.transaction():
        store.database.write("INSERT OR REPLACE INTO contact SELECT * FROM contact")


def test_a_project_can_be_replaced_as_a_whole_by_an_import(store: Store):
    fill(store, a_project(contacts=(a_contact(text="old"),)), a_project("box", contacts=(a_contact(),)))
    other = a_project(contacts=(a_contact(text="new"), a_contact("e2")))
    with store.transaction():
        store.purge_project("tin")
        store.apply([PutProject("tin", None, other), *(AppendContact("tin", contact) for contact in other.contacts)], [], NOW)
    assert store.project("tin") == other
    assert store.project("box") == a_project("box", contacts=(a_contact(),))
    assert coherence.check(store) == []


def test_a_mistyped_table_is_an_error_and_makes_none(store: Store):
    with pytest.raises(sqlite3.OperationalError, match="no such table"), store.transaction():
        store.database.write("INSERT INTO clients (id) VALUES ('tea')")


def test_nothing_is_written_outside_a_transaction(store: Store):
    with pytest.raises(RuntimeError):
        store.database.write("DELETE FROM client")


def test_a_store_opened_for_reading_cannot_be_changed(folder: Path):
    Store.open(folder).close()
    with Store.open(folder, read_only=True) as reading, pytest.raises(ReadOnly):
        reading.apply([PutClient("tea", None, a_client())], [], NOW)


def test_a_snapshot_stays_as_it_was_and_holds_nobody_up(store: Store, folder: Path):
    fill(store, a_project())
    with Store.open(folder, read_only=True) as reading:
        with reading.snapshot():
            before = reading.studio()
            store.apply([PutProject("tin", a_project(), a_project(title="Other"))], [], NOW)
            assert reading.studio() == before
        assert reading.project("tin") == a_project(title="Other")


def test_every_protection_is_on(folder: Path):
    Store.open(folder).close()
    with Database.open(folder) as database:
        on = {"foreign_keys": 1, "synchronous": 3, "trusted_schema": 0, "cell_size_check": 1}
        assert {name: database.read(f"PRAGMA {name}")[0][0] for name in on} == on
        assert database.read("PRAGMA journal_mode") == [("delete",)]
        with database.transaction():
            assert database.read("PRAGMA foreign_keys") == [(1,)]


def test_only_the_owner_can_read_what_is_kept(folder: Path):
    with Store.open(folder) as store, store.transaction():
        store.apply([PutClient("tea", None, a_client())], [], NOW)
        modes = {path.name: path.stat().st_mode & 0o777 for path in [folder, *folder.iterdir()]}
    assert modes == {"data": 0o700, "relance.sqlite3": 0o600, "relance.sqlite3-journal": 0o600}
