"""The first migration: people, projects, the log, and what is derived from them. Frozen: it was released."""

from sqlite_utils import Database

from desktop.storage.columns import AMOUNT, DATE, INSTANT, LIST, OBJECT, SUM, checked, id_, one_of, table, text
from desktop.storage.guard import APPLICATION_ID

_COLUMNS = "quote my_turn client_turn follow_up final_notice closed"
STEPS = "follow_up final_notice mark_complete check_release contact_support check_support withdraw_quote review_pause deliver"
VARIANTS = "quote complete incomplete"
PURPOSES = "quote feedback approval payment"
_WORK = "planned in_progress delivered approved cancelled"
_PAYMENT = "unsecured secured requested released refunded waived"
_REASONS = "hardship holiday out_of_office agreed other"
_OUTCOMES = "paid cancelled withdrawn written_off"
_CONTACTS = (
    "quote_sent request message follow_up final_notice completed support_contacted quote_accepted reply auto_reply"
    " completion_rejected support_replied milestone paused resumed closed reopened note retracted"
)
_EVENTS = (
    " quote_sent answered completed support_contacted paid cancelled withdrawn written_off reopened"  # the first one is empty
)


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
    table(
        db,
        "designer",
        "id INTEGER PRIMARY KEY CHECK (id = 1)",
        text("name"),
        text("signature"),
        "time_zone TEXT",
        "country TEXT",
        "subdivision TEXT",
        checked("weekend", "TEXT", LIST),
        checked("days_off", "TEXT", LIST),
        checked("workday_start", "TEXT", "{0} GLOB '[0-2][0-9]:[0-5][0-9]*'"),
        checked("policy", "TEXT", OBJECT),
    )
    table(
        db,
        "platform",
        "seq INTEGER PRIMARY KEY",
        id_("id") + " UNIQUE",
        text("name"),
        checked("escrow", "INTEGER", "{0} IN (0, 1)"),
        checked("completion", "TEXT", OBJECT, null=True),
        "window_hours INTEGER",
        "support_name TEXT",
        "support_language TEXT",
        checked("forbids_off_platform", "INTEGER", "{0} IN (0, 1)"),
        checked("dispute", "TEXT", OBJECT, null=True),
        text("source"),
        checked("checked_on", "TEXT", DATE, null=True),
        one_of("confidence", "verified secondary unknown"),
    )


def _clients(db: Database) -> None:
    table(
        db,
        "client",
        "seq INTEGER PRIMARY KEY",
        id_("id") + " UNIQUE",
        text("name"),
        text("person"),
        text("email"),
        text("language"),
        one_of("formality", "formal informal"),
        "country TEXT",
        "subdivision TEXT",
        "time_zone TEXT",
        checked("weekend", "TEXT", LIST),
        checked("days_off", "TEXT", LIST),
        checked("policy", "TEXT", OBJECT),
        text("note"),
        checked("deleted_at", "TEXT", INSTANT, null=True),
    )


def _projects(db: Database) -> None:
    table(
        db,
        "project",
        "seq INTEGER PRIMARY KEY",
        id_("id") + " UNIQUE",
        "client_id TEXT NOT NULL REFERENCES client (id) DEFERRABLE INITIALLY DEFERRED",
        text("title"),
        checked("currency", "TEXT", "{0} GLOB '[A-Z][A-Z][A-Z]'"),
        checked("created_at", "TEXT", INSTANT),
        id_("platform"),
        checked("policy", "TEXT", OBJECT),
        checked("tags", "TEXT", LIST),
        checked("platform_profile", "TEXT", OBJECT, null=True),
        checked("deleted_at", "TEXT", INSTANT, null=True),
    )
    db.execute("CREATE INDEX project_of_client ON project (client_id)")


def _milestones(db: Database) -> None:
    table(
        db,
        "milestone",
        "project_id TEXT NOT NULL REFERENCES project (id)",
        id_("id"),
        "position INTEGER NOT NULL",
        text("title"),
        one_of("kind", "deposit stage final cancellation_fee"),
        checked("amount", "INTEGER", AMOUNT),
        checked("due_on", "TEXT", DATE, null=True),
        one_of("work", _WORK),
        one_of("payment", _PAYMENT),
        "PRIMARY KEY (project_id, id)",
        without_rowid=True,
    )
    table(
        db,
        "deliverable",
        "project_id TEXT NOT NULL",
        "milestone_id TEXT NOT NULL",
        "position INTEGER NOT NULL",
        text("title"),
        checked("delivered_on", "TEXT", DATE, null=True),
        "PRIMARY KEY (project_id, milestone_id, position)",
        "FOREIGN KEY (project_id, milestone_id) REFERENCES milestone (project_id, id) ON DELETE CASCADE",
        without_rowid=True,
    )


def _contacts(db: Database) -> None:
    table(
        db,
        "contact",
        "seq INTEGER PRIMARY KEY",
        "project_id TEXT NOT NULL REFERENCES project (id)",
        id_("id"),
        checked("at", "TEXT", INSTANT),
        one_of("type", _CONTACTS),
        checked("recorded_at", "TEXT", INSTANT),
        "channel TEXT",
        text("text"),
        "language TEXT",
        one_of("purpose", PURPOSES, null=True),
        text("need"),
        checked("needed_by", "TEXT", DATE, null=True),
        "milestone TEXT",
        "number INTEGER",
        one_of("variant", VARIANTS, null=True),
        "window_hours INTEGER",
        checked("promised_by", "TEXT", DATE, null=True),
        checked("back_on", "TEXT", DATE, null=True),
        one_of("support_outcome", "client_reached paid unpaid", null=True),
        one_of("work", _WORK, null=True),
        one_of("payment", _PAYMENT, null=True),
        one_of("moved_by", "client timer support me", null=True),
        one_of("reason", _REASONS, null=True),
        checked("until", "TEXT", DATE, null=True),
        checked("review_on", "TEXT", DATE, null=True),
        text("note"),
        one_of("outcome", _OUTCOMES, null=True),
        "retracts TEXT",
        "UNIQUE (project_id, id)",
        "FOREIGN KEY (project_id, retracts) REFERENCES contact (project_id, id) DEFERRABLE INITIALLY DEFERRED",
    )


def _append_only(db: Database) -> None:
    """C1: the log only grows. The one way out is the removal of a whole project, which names it in `purging` first."""
    table(db, "purging", "project_id TEXT NOT NULL PRIMARY KEY", without_rowid=True)
    db.execute(
        "CREATE TRIGGER contact_never_changes BEFORE UPDATE ON contact BEGIN SELECT RAISE(ABORT, 'the log is append-only'); END"
    )
    db.execute(
        "CREATE TRIGGER contact_never_goes BEFORE DELETE ON contact"
        " WHEN NOT EXISTS (SELECT 1 FROM purging WHERE purging.project_id = OLD.project_id)"
        " BEGIN SELECT RAISE(ABORT, 'the log is append-only'); END"
    )


def _cards(db: Database) -> None:
    table(
        db,
        "card",
        "project_id TEXT NOT NULL PRIMARY KEY REFERENCES project (id) ON DELETE CASCADE",
        one_of("board_column", _COLUMNS),
        "title TEXT NOT NULL",
        "client TEXT NOT NULL",
        "platform TEXT NOT NULL",
        "currency TEXT NOT NULL",
        checked("segments", "TEXT", LIST),
        checked("amount", "INTEGER", SUM),
        one_of("headline", "quote planned secured delivered requested paid"),
        checked("total", "INTEGER", SUM),
        one_of("dial", "quote mine silence window platform support paused closed"),
        "silent_from INTEGER",
        "base_at INTEGER",
        one_of("step", STEPS, null=True),
        "number INTEGER",
        one_of("variant", VARIANTS, null=True),
        "due_at INTEGER",
        "step_title TEXT NOT NULL",
        one_of("pause_reason", _REASONS, null=True),
        checked("paused_until", "TEXT", DATE, null=True),
        one_of("event", _EVENTS),
        "event_at INTEGER",
        checked("tags", "TEXT", LIST),
        checked("paid", "INTEGER", SUM),
        checked("awaiting", "INTEGER", SUM),
        checked("at_risk", "INTEGER", SUM),
        "next_change_at INTEGER",
        "sort_at INTEGER NOT NULL",
        "sort_title TEXT NOT NULL",
    )
    db.execute("CREATE INDEX card_order ON card (board_column, sort_at, sort_title, project_id)")
    db.execute("CREATE INDEX card_money ON card (board_column, currency, total, amount, paid, awaiting, at_risk)")
    db.execute("CREATE INDEX card_change ON card (next_change_at) WHERE next_change_at IS NOT NULL")


def _looked_up(db: Database) -> None:
    table(db, "card_basis", "id INTEGER PRIMARY KEY CHECK (id = 1)", "basis TEXT NOT NULL")
    table(
        db,
        "holiday_year",
        "country TEXT NOT NULL",
        "subdivision TEXT NOT NULL",
        "year INTEGER NOT NULL",
        "library TEXT NOT NULL",
        checked("days", "TEXT", OBJECT),
        "PRIMARY KEY (country, subdivision, year)",
        without_rowid=True,
    )
