"""The text of SQL statements, put together from names of tables and columns that are written in this package; values are
always bound. Columns are given as one text: "id, name, note"."""


def select(columns: str, rest: str) -> str:
    """`rest`: the table and what follows it."""
    return f"SELECT {columns} FROM {rest}"  # noqa: S608


def insert(table: str, columns: str) -> str:
    return f"INSERT INTO {table} ({columns}) VALUES ({_marks(columns)})"  # noqa: S608


def put(table: str, columns: str, key: str) -> str:
    """Inserts a row, or gives the row with its key these values."""
    return f"{insert(table, columns)} ON CONFLICT ({key}) DO UPDATE SET {_given(columns)}"


def new_or_back(table: str, columns: str) -> str:
    """Inserts a row, or brings the one with its id back from the trash; touches none that is there."""
    return f"{put(table, columns, 'id')}, deleted_at = NULL WHERE {table}.deleted_at IS NOT NULL"


def update(table: str, columns: str) -> str:
    """Changes a row that is not in the trash. Takes its values, then its id."""
    values = ", ".join(f"{name} = ?" for name in columns.split(", "))
    return f"UPDATE {table} SET {values} WHERE id = ? AND deleted_at IS NULL"  # noqa: S608


def trash(table: str) -> str:
    """Takes the moment, then the id."""
    return f"UPDATE {table} SET deleted_at = ? WHERE id = ? AND deleted_at IS NULL"  # noqa: S608


def _marks(columns: str) -> str:
    return ", ".join("?" for _ in columns.split(", "))


def _given(columns: str) -> str:
    return ", ".join(f"{name} = excluded.{name}" for name in columns.split(", "))
