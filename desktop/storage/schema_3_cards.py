"""Part of the third migration: what the board groups and sorts cards by. Frozen once it was released."""

from sqlite_utils import Database

from desktop.storage.columns import text


def groups_of_cards(db: Database) -> None:
    """Cards know the ids of their client and platform, whether that one holds money, and their newest entry. Which cards there
    are stays, so that the board can be shown at once; what else they say is derived anew, because nothing says any more what they
    rest on."""
    db.execute(f"ALTER TABLE card ADD COLUMN {text('client_id')}")
    db.execute(f"ALTER TABLE card ADD COLUMN {text('platform_id')}")
    db.execute("ALTER TABLE card ADD COLUMN active_at INTEGER")
    db.execute("ALTER TABLE card ADD COLUMN held INTEGER NOT NULL DEFAULT 1 CHECK (held IN (0, 1))")
    db.execute(
        "UPDATE card SET (client_id, platform_id) = (SELECT client_id, platform FROM project WHERE project.id = card.project_id)"
    )
    db.execute("DELETE FROM card_basis")
