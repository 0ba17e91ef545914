"""The tables and how they came to be: sqlite-utils migrations, each frozen once it was released. A change of the tables is a
new migration here and a new number and fingerprint in `guard`. Changes no content besides what a migration must."""

from sqlite_utils import Database, Migrations

from desktop.storage.guard import APPLICATION_ID

MIGRATIONS = Migrations("relance")

_DIGITS = {"date": "[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]", "time": "[0-2][0-9]:[0-5][0-9]:[0-5][0-9]"}
_INSTANT = f"{{0}} GLOB '{_DIGITS['date']}T{_DIGITS['time']}.[0-9][0-9][0-9][0-9][0-9][0-9]Z'"
_DATE = "{0} IS date({0}, '+0 days')"
# Only the outer shape of JSON: with `trusted_schema` off, SQLite 3.40 lets no table use json_valid(). `coherence` reads it all.
_LIST = "{0} GLOB '[[]*]'"
_OBJECT = "{0} GLOB '{{*}}'"
_AMOUNT = "{0} BETWEEN 0 AND 9007199254740992"
_SUM = "{0} BETWEEN 0 AND 4611686018427387904"

# Columns ------------------------------------------------------------------------------------------------------------------


def _text(name: str) -> str:
    return f"{name} TEXT NOT NULL DEFAULT ''"


def _id(name: str) -> str:
    return f"{name} TEXT NOT NULL CHECK ({name} <> '')"


def _checked(name: str, type_: str, check: str, null: bool = False) -> str:
    condition = check.format(name)
    if null:
        condition = f"{name} IS NULL OR {condition}"
    return f"{name} {type_} {'' if null else 'NOT NULL '}CHECK ({condition})"


def _one_of(name: str, words: str, null: bool = False) -> str:
    # Compared one by one: for IN, SQLite would build the list anew with every row that is written.
    return _checked(name, "TEXT", " OR ".join(f"{{0}} = '{word}'" for word in words.split(" ")), null)


def _table(db: Database, name: str, *columns: str, without_rowid: bool = False) -> None:
    lines = ",\n  ".join(columns)
    db.execute(f"CREATE TABLE {name} (\n  {lines}\n) STRICT{', WITHOUT ROWID' if without_rowid else ''}")


# Migrations ---------------------------------------------------------------------------------------------------------------

_COLUMNS_1 = "quote my_turn client_turn follow_up final_notice closed"
_STEPS_1 = "follow_up final_notice mark_complete check_release contact_support check_support withdraw_quote review_pause deliver"
_VARIANTS_1 = "quote complete incomplete"
_PURPOSES_1 = "quote feedback approval payment"
_WORK_1 = "planned in_progress delivered approved cancelled"
_PAYMENT_1 = "unsecured secured requested released refunded waived"
_REASONS_1 = "hardship holiday out_of_office agreed other"
_OUTCOMES_1 = "paid cancelled withdrawn written_off"
_CONTACTS_1 = (
    "quote_sent request message follow_up final_notice completed support_contacted quote_accepted reply auto_reply"
    " completion_rejected support_replied milestone paused resumed closed reopened note retracted"
)
_EVENTS_1 = (
    " quote_sent answered completed support_contacted paid cancelled withdrawn written_off reopened"  # the first one is empty
)


@MIGRATIONS()
def tables(db: Database) -> None:
    """Schema 1: people, projects, the log, and what is derived from them."""
    _designer_and_platforms(db)
    _clients(db)
    _projects(db)
    _milestones(db)
    _contacts(db)
    _append_only(db)
    _cards(db)
    _looked_up(db)
    db.execute(f"PRAGMA application_id = {APPLICATION_ID}")
    db.execute("PRAGMA user_version = 1")


def _designer_and_platforms(db: Database) -> None:
    _table(
        db,
        "designer",
        "id INTEGER PRIMARY KEY CHECK (id = 1)",
        _text("name"),
        _text("signature"),
        "time_zone TEXT",
        "country TEXT",
        "subdivision TEXT",
        _checked("weekend", "TEXT", _LIST),
        _checked("days_off", "TEXT", _LIST),
        _checked("workday_start", "TEXT", "{0} GLOB '[0-2][0-9]:[0-5][0-9]*'"),
        _checked("policy", "TEXT", _OBJECT),
    )
    _table(
        db,
        "platform",
        "seq INTEGER PRIMARY KEY",
        _id("id") + " UNIQUE",
        _text("name"),
        _checked("escrow", "INTEGER", "{0} IN (0, 1)"),
        _checked("completion", "TEXT", _OBJECT, null=True),
        "window_hours INTEGER",
        "support_name TEXT",
        "support_language TEXT",
        _checked("forbids_off_platform", "INTEGER", "{0} IN (0, 1)"),
        _checked("dispute", "TEXT", _OBJECT, null=True),
        _text("source"),
        _checked("checked_on", "TEXT", _DATE, null=True),
        _one_of("confidence", "verified secondary unknown"),
    )


def _clients(db: Database) -> None:
    _table(
        db,
        "client",
        "seq INTEGER PRIMARY KEY",
        _id("id") + " UNIQUE",
        _text("name"),
        _text("person"),
        _text("email"),
        _text("language"),
        _one_of("formality", "formal informal"),
        "country TEXT",
        "subdivision TEXT",
        "time_zone TEXT",
        _checked("weekend", "TEXT", _LIST),
        _checked("days_off", "TEXT", _LIST),
        _checked("policy", "TEXT", _OBJECT),
        _text("note"),
        _checked("deleted_at", "TEXT", _INSTANT, null=True),
    )


def _projects(db: Database) -> None:
    _table(
        db,
        "project",
        "seq INTEGER PRIMARY KEY",
        _id("id") + " UNIQUE",
        "client_id TEXT NOT NULL REFERENCES client (id) DEFERRABLE INITIALLY DEFERRED",
        _text("title"),
        _checked("currency", "TEXT", "{0} GLOB '[A-Z][A-Z][A-Z]'"),
        _checked("created_at", "TEXT", _INSTANT),
        _id("platform"),
        _checked("policy", "TEXT", _OBJECT),
        _checked("tags", "TEXT", _LIST),
        _checked("platform_profile", "TEXT", _OBJECT, null=True),
        _checked("deleted_at", "TEXT", _INSTANT, null=True),
    )
    db.execute("CREATE INDEX project_of_client ON project (client_id)")


def _milestones(db: Database) -> None:
    _table(
        db,
        "milestone",
        "project_id TEXT NOT NULL REFERENCES project (id)",
        _id("id"),
        "position INTEGER NOT NULL",
        _text("title"),
        _one_of("kind", "deposit stage final cancellation_fee"),
        _checked("amount", "INTEGER", _AMOUNT),
        _checked("due_on", "TEXT", _DATE, null=True),
        _one_of("work", _WORK_1),
        _one_of("payment", _PAYMENT_1),
        "PRIMARY KEY (project_id, id)",
        without_rowid=True,
    )
    _table(
        db,
        "deliverable",
        "project_id TEXT NOT NULL",
        "milestone_id TEXT NOT NULL",
        "position INTEGER NOT NULL",
        _text("title"),
        _checked("delivered_on", "TEXT", _DATE, null=True),
        "PRIMARY KEY (project_id, milestone_id, position)",
        "FOREIGN KEY (project_id, milestone_id) REFERENCES milestone (project_id, id) ON DELETE CASCADE",
        without_rowid=True,
    )


def _contacts(db: Database) -> None:
    _table(
        db,
        "contact",
        "seq INTEGER PRIMARY KEY",
        "project_id TEXT NOT NULL REFERENCES project (id)",
        _id("id"),
        _checked("at", "TEXT", _INSTANT),
        _one_of("type", _CONTACTS_1),
        _checked("recorded_at", "TEXT", _INSTANT),
        "channel TEXT",
        _text("text"),
        "language TEXT",
        _one_of("purpose", _PURPOSES_1, null=True),
        _text("need"),
        _checked("needed_by", "TEXT", _DATE, null=True),
        "milestone TEXT",
        "number INTEGER",
        _one_of("variant", _VARIANTS_1, null=True),
        "window_hours INTEGER",
        _checked("promised_by", "TEXT", _DATE, null=True),
        _checked("back_on", "TEXT", _DATE, null=True),
        _one_of("support_outcome", "client_reached paid unpaid", null=True),
        _one_of("work", _WORK_1, null=True),
        _one_of("payment", _PAYMENT_1, null=True),
        _one_of("moved_by", "client timer support me", null=True),
        _one_of("reason", _REASONS_1, null=True),
        _checked("until", "TEXT", _DATE, null=True),
        _checked("review_on", "TEXT", _DATE, null=True),
        _text("note"),
        _one_of("outcome", _OUTCOMES_1, null=True),
        "retracts TEXT",
        "UNIQUE (project_id, id)",
        "FOREIGN KEY (project_id, retracts) REFERENCES contact (project_id, id) DEFERRABLE INITIALLY DEFERRED",
    )


def _append_only(db: Database) -> None:
    """C1: the log only grows. The one way out is the removal of a whole project, which names it in `purging` first."""
    _table(db, "purging", "project_id TEXT NOT NULL PRIMARY KEY", without_rowid=True)
    db.execute(
        "CREATE TRIGGER contact_never_changes BEFORE UPDATE ON contact BEGIN SELECT RAISE(ABORT, 'the log is append-only'); END"
    )
    db.execute(
        "CREATE TRIGGER contact_never_goes BEFORE DELETE ON contact"
        " WHEN NOT EXISTS (SELECT 1 FROM purging WHERE purging.project_id = OLD.project_id)"
        " BEGIN SELECT RAISE(ABORT, 'the log is append-only'); END"
    )


def _cards(db: Database) -> None:
    _table(
        db,
        "card",
        "project_id TEXT NOT NULL PRIMARY KEY REFERENCES project (id) ON DELETE CASCADE",
        _one_of("board_column", _COLUMNS_1),
        "title TEXT NOT NULL",
        "client TEXT NOT NULL",
        "platform TEXT NOT NULL",
        "currency TEXT NOT NULL",
        _checked("segments", "TEXT", _LIST),
        _checked("amount", "INTEGER", _SUM),
        _one_of("headline", "quote planned secured delivered requested paid"),
        _checked("total", "INTEGER", _SUM),
        _one_of("dial", "quote mine silence window platform support paused closed"),
        "silent_from INTEGER",
        "base_at INTEGER",
        _one_of("step", _STEPS_1, null=True),
        "number INTEGER",
        _one_of("variant", _VARIANTS_1, null=True),
        "due_at INTEGER",
        "step_title TEXT NOT NULL",
        _one_of("pause_reason", _REASONS_1, null=True),
        _checked("paused_until", "TEXT", _DATE, null=True),
        _one_of("event", _EVENTS_1),
        "event_at INTEGER",
        _checked("tags", "TEXT", _LIST),
        _checked("paid", "INTEGER", _SUM),
        _checked("awaiting", "INTEGER", _SUM),
        _checked("at_risk", "INTEGER", _SUM),
        "next_change_at INTEGER",
        "sort_at INTEGER NOT NULL",
        "sort_title TEXT NOT NULL",
    )
    db.execute("CREATE INDEX card_order ON card (board_column, sort_at, sort_title, project_id)")
    db.execute("CREATE INDEX card_money ON card (board_column, currency, total, amount, paid, awaiting, at_risk)")
    db.execute("CREATE INDEX card_change ON card (next_change_at) WHERE next_change_at IS NOT NULL")


def _looked_up(db: Database) -> None:
    _table(db, "card_basis", "id INTEGER PRIMARY KEY CHECK (id = 1)", "basis TEXT NOT NULL")
    _table(
        db,
        "holiday_year",
        "country TEXT NOT NULL",
        "subdivision TEXT NOT NULL",
        "year INTEGER NOT NULL",
        "library TEXT NOT NULL",
        _checked("days", "TEXT", _OBJECT),
        "PRIMARY KEY (country, subdivision, year)",
        without_rowid=True,
    )
