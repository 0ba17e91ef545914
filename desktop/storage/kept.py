"""What every part of the store stands on: an open database, and rows read from it as values. Knows no table."""

from collections.abc import Callable
from typing import Concatenate, ParamSpec, TypeVar

from desktop.storage.database import Database, Row
from desktop.storage.errors import Damaged

_Value = TypeVar("_Value")
_Given = ParamSpec("_Given")


class Kept:
    """A part of what is kept in a database."""

    def __init__(self, database: Database):
        self._database = database

    def _value(
        self, make: Callable[Concatenate[Row, _Given], _Value], row: Row, *parts: _Given.args, **no: _Given.kwargs
    ) -> _Value:
        """The value of a row. Raises Damaged, naming the row, where something stands that cannot have been written."""
        try:
            return make(row, *parts, **no)
        except (ValueError, KeyError, TypeError) as error:  # its text stays out of the log: it may be a client's
            raise Damaged(self._database.path, f"{make.__name__} of {row[0]}: {type(error).__name__}") from error
