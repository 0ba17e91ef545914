"""Whatever the model can hold comes out of the store as it went in, in the same order."""

import tempfile
from datetime import datetime, timedelta, timezone
from pathlib import Path

from hypothesis import HealthCheck, given, settings

from desktop.core.edits import AppendContact, Edit, PutClient, PutDesigner, PutPlatform, PutProject
from desktop.core.model import Designer, Studio
from desktop.storage import backup
from desktop.storage.files import BACKUPS, DATABASE
from desktop.storage.store import Store
from tests.storage.making import NOW, a_contact, a_project, fill
from tests.storage.strategies import studios


def edits_of(studio: Studio) -> list[Edit]:
    edits: list[Edit] = [PutDesigner(Designer(), studio.designer)]
    edits += [PutPlatform(platform.id, None, platform) for platform in studio.platforms]
    edits += [PutClient(client.id, None, client) for client in studio.clients]
    for project in studio.projects:
        edits.append(PutProject(project.id, None, project))
        edits += [AppendContact(project.id, contact) for contact in project.contacts]
    return edits


@settings(max_examples=60, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])
@given(studios())
def test_a_studio_comes_out_as_it_went_in(studio: Studio):
    with tempfile.TemporaryDirectory() as folder, Store.open(Path(folder) / "data") as store:
        store.apply(edits_of(studio), [], NOW)
        assert store.studio() == studio
        assert {client.id: store.projects_of(client.id) for client in studio.clients} == {
            client.id: tuple(project for project in studio.projects if project.client == client.id) for client in studio.clients
        }


@settings(max_examples=15, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])
@given(studios())
def test_a_backup_holds_the_same(studio: Studio):
    with tempfile.TemporaryDirectory() as folder:
        data, copy = Path(folder) / "data", Path(folder) / "copy"
        with Store.open(data) as store:
            store.apply(edits_of(studio), [], NOW)
        made = backup.make(data, NOW, backup.Occasion.IMPORT)
        copy.mkdir()
        (data / BACKUPS / made.name).rename(copy / DATABASE)
        with Store.open(copy, read_only=True) as store:
            assert store.studio() == studio


def test_a_moment_of_any_zone_comes_back_as_the_same_moment(store: Store):
    moment = datetime(2026, 3, 29, 1, 59, 59, 123_456, tzinfo=timezone(timedelta(hours=12, minutes=45)))
    fill(store, a_project(created_at=moment, contacts=(a_contact(at=moment, recorded_at=moment),)))
    project = store.project("tin")
    assert project is not None
    assert project.created_at == project.contacts[0].at == moment
    assert project.created_at.utcoffset() == timedelta(0)


def test_text_is_kept_word_for_word(store: Store):
    hostile = "<img src=file:///x>\r\n=1+1\t\u202e\0'; DROP TABLE contact; --" + "é🦊" * 50_000
    fill(store, a_project(title=hostile, contacts=(a_contact(text=hostile),)))
    project = store.project("tin")
    assert project is not None
    assert (project.title, project.contacts[0].text) == (hostile, hostile)
