"""The columns of a table as text: what kind of value one holds, and the check that refuses any other. Frozen with the migrations
that use it: what changes here changes the schema's text."""

from sqlite_utils import Database

_DIGITS = {"date": "[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]", "time": "[0-2][0-9]:[0-5][0-9]:[0-5][0-9]"}
INSTANT = f"{{0}} GLOB '{_DIGITS['date']}T{_DIGITS['time']}.[0-9][0-9][0-9][0-9][0-9][0-9]Z'"
DATE = "{0} IS date({0}, '+0 days')"
# Only the outer shape of JSON: with `trusted_schema` off, SQLite 3.40 lets no table use json_valid(). `coherence` reads it all.
LIST = "{0} GLOB '[[]*]'"
OBJECT = "{0} GLOB '{{*}}'"
AMOUNT = "{0} BETWEEN 0 AND 9007199254740992"
SUM = "{0} BETWEEN 0 AND 4611686018427387904"


def text(name: str) -> str:
    return f"{name} TEXT NOT NULL DEFAULT ''"


def id_(name: str) -> str:
    return f"{name} TEXT NOT NULL CHECK ({name} <> '')"


def checked(name: str, type_: str, check: str, null: bool = False) -> str:
    condition = check.format(name)
    if null:
        condition = f"{name} IS NULL OR {condition}"
    return f"{name} {type_} {'' if null else 'NOT NULL '}CHECK ({condition})"


def one_of(name: str, words: str, null: bool = False) -> str:
    # Compared one by one: for IN, SQLite would build the list anew with every row that is written.
    return checked(name, "TEXT", " OR ".join(f"{{0}} = '{word}'" for word in words.split(" ")), null)


def table(db: Database, name: str, *columns: str, without_rowid: bool = False) -> None:
    lines = ",\n  ".join(columns)
    db.execute(f"CREATE TABLE {name} (\n  {lines}\n) STRICT{', WITHOUT ROWID' if without_rowid else ''}")
