"""The third migration: what the board groups and sorts cards by, and what everything is found by. Frozen once it was released."""

from sqlite_utils import Database

from desktop.storage.schema_3_cards import groups_of_cards
from desktop.storage.schema_3_words import words_to_find


def groups_and_words(db: Database) -> None:
    """Schema 3."""
    groups_of_cards(db)
    words_to_find(db)
    db.execute("PRAGMA user_version = 3")
