"""The tables and how they came to be: sqlite-utils migrations, each frozen once it was released. A change of the tables is a
new migration here and a new number and fingerprint in `guard`. Changes no content besides what a migration must."""

from sqlite_utils import Migrations

from desktop.storage.schema_1 import tables
from desktop.storage.schema_2 import words_and_notices
from desktop.storage.schema_3 import groups_and_words

MIGRATIONS = Migrations("relance")
for step in (tables, words_and_notices, groups_and_words):
    MIGRATIONS()(step)
