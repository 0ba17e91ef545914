"""Part of the third migration: the index by which everything is found. Frozen once it was released."""

from sqlite_utils import Database

from desktop.storage.search_index import CLIENT, CONTACT, FILLING, PROJECT

# Accents are folded; the beginnings of words have an index of their own while they are short, and many.
_WORDS = "columnsize = 0, prefix = '1 2', tokenize = 'unicode61 remove_diacritics 2'"


def words_to_find(db: Database) -> None:
    """The words of the log, of clients and of projects, filled with what there is."""
    for name, columns in (
        ("contact", f"{CONTACT}, content = 'contact', content_rowid = 'seq'"),
        ("client", CLIENT),
        ("project", PROJECT),
    ):
        db.execute(f"CREATE VIRTUAL TABLE search_{name} USING fts5 ({columns}, {_WORDS})")
    for sql in FILLING:
        db.execute(sql)
