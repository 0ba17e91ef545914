"""The designer's own words in place of shipped messages: one row for each message of a language. Knows no shipped message."""

from desktop.core.drafts.own_words import OwnWords
from desktop.storage.kept import Kept
from desktop.storage.statements import put, select

_COLUMNS = "language, key, subject, body, based_on"
_ALL = select(_COLUMNS, "own_words ORDER BY language, key")
_PUT = put("own_words", _COLUMNS, "language, key")
_DROP = "DELETE FROM own_words WHERE language = ? AND key = ?"


class KeptOwnWords(Kept):
    """The own words in a database."""

    def own_words(self) -> tuple[OwnWords, ...]:
        return tuple(OwnWords(*row) for row in self._database.read(_ALL))

    def put_own_words(self, words: OwnWords) -> None:
        """Keeps them in place of those for the same message."""
        with self._database.transaction():
            self._database.write(_PUT, (words.language, words.key, words.subject, words.body, words.based_on))

    def drop_own_words(self, language: str, key: str) -> None:
        """The shipped message counts again."""
        with self._database.transaction():
            self._database.write(_DROP, (language, key))
