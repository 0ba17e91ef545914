"""Drafts that were begun and not sent yet, one row for each project and kind; they go with their project. Writes no message."""

import json

from desktop.core.drafts.draft import Piece
from desktop.core.drafts.in_work import DraftInWork
from desktop.core.vocabulary import DraftKind, Formality, Purpose, Variant
from desktop.storage.database import Row
from desktop.storage.kept import Kept
from desktop.storage.statements import put, select
from desktop.storage.values import from_instant, from_json, to_instant

_COLUMNS = "project_id, kind, language, formality, number, variant, purpose, subject, body, changed_at"
_NOT_IN_TRASH = "project_id IN (SELECT id FROM project WHERE deleted_at IS NULL)"
_ALL = select(_COLUMNS, f"draft_in_work WHERE {_NOT_IN_TRASH} ORDER BY changed_at DESC, project_id, kind")
_ONE = select(_COLUMNS, f"draft_in_work WHERE project_id = ? AND kind = ? AND {_NOT_IN_TRASH}")
_PUT = put("draft_in_work", _COLUMNS, "project_id, kind")
_DROP = "DELETE FROM draft_in_work WHERE project_id = ? AND kind = ?"


class KeptDraftsInWork(Kept):
    """The drafts in work in a database."""

    def drafts_in_work(self) -> tuple[DraftInWork, ...]:
        """Those of projects that are not in the trash, the one changed last first."""
        return tuple(self._value(draft_in_work, row) for row in self._database.read(_ALL))

    def draft_in_work(self, project_id: str, kind: DraftKind) -> DraftInWork | None:
        found = self._database.read(_ONE, project_id, kind)
        return self._value(draft_in_work, found[0]) if found else None

    def put_draft_in_work(self, draft: DraftInWork) -> None:
        """Keeps it in place of the one of that project and kind."""
        with self._database.transaction():
            self._database.write(_PUT, _row(draft))

    def drop_draft_in_work(self, project_id: str, kind: DraftKind) -> None:
        with self._database.transaction():
            self._database.write(_DROP, (project_id, kind))


def _row(draft: DraftInWork) -> Row:
    return (
        draft.project,
        draft.kind,
        draft.language,
        draft.formality,
        draft.number,
        draft.variant,
        draft.purpose,
        _from_pieces(draft.subject),
        _from_pieces(draft.body),
        from_instant(draft.changed_at),
    )


def draft_in_work(row: Row) -> DraftInWork:
    project, kind, language, formality, number, variant, purpose, subject, body, changed_at = row
    return DraftInWork(
        project,
        DraftKind(kind),
        language,
        Formality(formality),
        number,
        Variant(variant) if variant else None,
        Purpose(purpose) if purpose else None,
        _to_pieces(subject),
        _to_pieces(body),
        to_instant(changed_at),
    )


def _from_pieces(pieces: tuple[Piece, ...]) -> str:
    return from_json([(piece.text, piece.fact, piece.gap) for piece in pieces])


def _to_pieces(text: str) -> tuple[Piece, ...]:
    return tuple(Piece(words, fact, gap) for words, fact, gap in json.loads(text))
