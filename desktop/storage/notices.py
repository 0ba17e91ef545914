"""What was told of what fell due, what was put off until when, and which projects keep quiet. All of it goes with its project.
Decides nothing: when something may be told is `core.notices`' matter."""

from collections.abc import Iterable, Mapping
from datetime import datetime

from desktop.core.notices.keys import NoticeKey
from desktop.storage.database import Row
from desktop.storage.kept import Kept
from desktop.storage.statements import put, select
from desktop.storage.values import from_instant, to_instant

_KEY = "project_id, step, number, due_at"
_THIS = "project_id = ? AND step = ? AND number = ? AND due_at = ?"
_TOLD = select(_KEY, "notice_told")
_PUT_TOLD = put("notice_told", f"{_KEY}, told_at, shown", _KEY)
_SHOWN = f"UPDATE notice_told SET shown = 1 WHERE {_THIS}"  # noqa: S608
# What is told of a card is remembered as long as the card says it, however long ago that was.
_STILL_SAID = """SELECT 1 FROM card WHERE card.project_id = notice_told.project_id AND card.step = notice_told.step
  AND coalesce(card.number, 0) = notice_told.number AND card.due_at = notice_told.due_at"""
_FORGET = f"DELETE FROM notice_told WHERE told_at < ? AND NOT EXISTS ({_STILL_SAID})"  # noqa: S608
_SNOOZES = select(f"{_KEY}, until", "notice_snoozed")
_PUT_SNOOZE = put("notice_snoozed", f"{_KEY}, until", _KEY)
_DROP_SNOOZE = f"DELETE FROM notice_snoozed WHERE {_THIS}"  # noqa: S608
_MUTE = "INSERT INTO project_muted (project_id) VALUES (?) ON CONFLICT DO NOTHING"


class KeptNotices(Kept):
    """What a database knows of notices."""

    # What was told

    def told(self) -> set[NoticeKey]:
        """What was told, or was about to be when the program ended."""
        return {NoticeKey._make(row) for row in self._database.read(_TOLD)}

    def told_unseen(self) -> set[NoticeKey]:
        """What was about to be told, and nobody said that it was shown."""
        return {NoticeKey._make(row) for row in self._database.read(f"{_TOLD} WHERE shown = 0")}

    def put_told(self, keys: Iterable[NoticeKey], at: datetime) -> None:
        """Remembers what is about to be told (N1); what was put off until now is not put off any more."""
        with self._database.transaction():
            for key in keys:
                self._database.write(_PUT_TOLD, (*key, from_instant(at), 0))
                self._database.write(_DROP_SNOOZE, key)

    def confirm_told(self, keys: Iterable[NoticeKey]) -> None:
        """Remembers that they were shown."""
        with self._database.transaction():
            for key in keys:
                self._database.write(_SHOWN, key)

    def forget_told(self, before: datetime) -> None:
        """Forgets what was told before a moment and is not what a project waits for now."""
        with self._database.transaction():
            self._database.write(_FORGET, (from_instant(before),))

    # What was put off

    def snoozes(self) -> Mapping[NoticeKey, datetime]:
        """Until when things were put off (N3)."""
        return dict(self._value(snooze, row) for row in self._database.read(_SNOOZES))

    def next_snooze_ends(self, after: datetime) -> datetime | None:
        """The first moment after another at which something comes back."""
        (found,) = self._database.read("SELECT min(until) FROM notice_snoozed WHERE until > ?", from_instant(after))
        return self._value(moment, found) if found[0] else None

    def put_snooze(self, key: NoticeKey, until: datetime) -> None:
        with self._database.transaction():
            self._database.write(_PUT_SNOOZE, (*key, from_instant(until)))

    def drop_snooze(self, key: NoticeKey) -> None:
        with self._database.transaction():
            self._database.write(_DROP_SNOOZE, key)

    # Who keeps quiet

    def muted(self) -> frozenset[str]:
        """Ids of the projects of which nothing is told."""
        return frozenset(project for (project,) in self._database.read("SELECT project_id FROM project_muted"))

    def put_muted(self, project_id: str, on: bool) -> None:
        with self._database.transaction():
            self._database.write(_MUTE if on else "DELETE FROM project_muted WHERE project_id = ?", (project_id,))


def snooze(row: Row) -> tuple[NoticeKey, datetime]:
    return NoticeKey._make(row[:4]), to_instant(row[4])


def moment(row: Row) -> datetime:
    return to_instant(row[0])
