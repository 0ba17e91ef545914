"""The second migration: what the drafts and the notices need. Frozen once it was released."""

from sqlite_utils import Database

from desktop.storage.columns import INSTANT, LIST, checked, id_, one_of, table, text
from desktop.storage.schema_1 import PURPOSES, STEPS, VARIANTS

_DRAFTS = "milestone_plan payment_request follow_up final_notice completion support_request restart hardship cancellation"
_SHA256 = "length({0}) = 64 AND {0} NOT GLOB '*[^0-9a-f]*'"
_OF_PROJECT = "REFERENCES project (id) ON DELETE CASCADE"


def words_and_notices(db: Database) -> None:
    """Schema 2: own words, drafts in work, what was told of what fell due, preferences; found by the moment it falls due, or was
    recorded."""
    _drafts(db)
    _notices(db)
    table(db, "preference", "name TEXT NOT NULL PRIMARY KEY", id_("value"), without_rowid=True)
    db.execute("CREATE INDEX card_due ON card (due_at) WHERE due_at IS NOT NULL")
    db.execute("CREATE INDEX contact_recorded ON contact (recorded_at)")
    db.execute("PRAGMA user_version = 2")


def _drafts(db: Database) -> None:
    table(
        db,
        "own_words",
        id_("language"),
        id_("key"),
        text("subject"),
        text("body"),
        checked("based_on", "TEXT", _SHA256),
        "PRIMARY KEY (language, key)",
        without_rowid=True,
    )
    table(
        db,
        "draft_in_work",
        f"project_id TEXT NOT NULL {_OF_PROJECT}",
        one_of("kind", _DRAFTS),
        id_("language"),
        one_of("formality", "formal informal"),
        checked("number", "INTEGER", "{0} > 0", null=True),
        one_of("variant", VARIANTS, null=True),
        one_of("purpose", PURPOSES, null=True),
        checked("subject", "TEXT", LIST),
        checked("body", "TEXT", LIST),
        checked("changed_at", "TEXT", INSTANT),
        "PRIMARY KEY (project_id, kind)",
        without_rowid=True,
    )


def _notices(db: Database) -> None:
    """N1 and N3. `due_at` in epoch seconds, as in `card`."""
    key = (
        f"project_id TEXT NOT NULL {_OF_PROJECT}",
        one_of("step", STEPS),
        checked("number", "INTEGER", "{0} >= 0"),
        "due_at INTEGER NOT NULL",
    )
    primary = "PRIMARY KEY (project_id, step, number, due_at)"
    shown = checked("shown", "INTEGER", "{0} IN (0, 1)")
    table(db, "notice_told", *key, checked("told_at", "TEXT", INSTANT), shown, primary, without_rowid=True)
    table(db, "notice_snoozed", *key, checked("until", "TEXT", INSTANT), primary, without_rowid=True)
    table(db, "project_muted", f"project_id TEXT NOT NULL PRIMARY KEY {_OF_PROJECT}", without_rowid=True)
