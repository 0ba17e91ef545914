"""The draft on the desk: what it answers, the words the program would write now, and what was kept of it. It asks the drafting
service and remembers; widgets are no business of it.
"""

from dataclasses import dataclass, field, replace
from datetime import datetime

from desktop.core.drafts.draft import Ask, Draft, Piece, plain
from desktop.core.drafts.in_work import DraftInWork
from desktop.core.model import Project
from desktop.core.refusal import Reason, Refused
from desktop.core.vocabulary import DraftKind, Formality
from desktop.services.drafts.drafting import Changes, Drafting
from desktop.services.service import Service
from desktop.ui.drafts.checks import Kept
from desktop.ui.drafts.marks import followed, values

_LADDER = (DraftKind.FOLLOW_UP, DraftKind.FINAL_NOTICE, DraftKind.COMPLETION)


@dataclass(slots=True)
class Work:
    """One message. `fresh`: as the program writes it now; `subject`, `body`: what is to be shown first; `begun_at`: when a draft
    that was kept was last changed; `keeps`: findings the designer wants as they are; `asked`: the question before the first
    hand-over was answered; `mailed`: it was opened in the mail program."""

    project: str
    ask: Ask
    changed: Changes
    fresh: Draft
    subject: tuple[Piece, ...]
    body: tuple[Piece, ...]
    begun_at: datetime | None = None
    keeps: set[Kept] = field(default_factory=set)
    asked: bool = False


class Scribe:
    """Begins messages and keeps them. Raises Refused where a message makes no sense."""

    def __init__(self, service: Service):
        self._service = service
        self.drafting = Drafting(service)

    def project(self, project_id: str) -> Project:
        project = self._service.project(project_id)
        if project is None:
            raise Refused(Reason.NOT_FOUND)
        return project

    def begin(self, project_id: str, kind: DraftKind | None, changed: Changes | None = None) -> Work:
        """The message as it was left, if it still answers what is asked; else as the program writes it."""
        changes = dict(changed or {})
        ask = self.drafting.ask(project_id, kind)
        left = self.drafting.in_work(project_id, ask.kind)
        if left is None or not self._still_answers(left, ask, self.project(project_id)):
            return self._fresh(project_id, ask, changes)
        work = self._fresh(project_id, replace(ask, language=left.language, formality=left.formality), changes)
        now, before = self.values(work), values(left.subject, left.body)
        work.subject, work.body = followed(left.subject, now, before), followed(left.body, now, before)
        work.begun_at = left.changed_at
        return work

    def anew(self, work: Work, language: str | None = None, formality: Formality | None = None) -> Work:
        """The message written from scratch for what is asked now, in another language or way if one is given."""
        ask = self.drafting.ask(work.project, work.ask.kind, language or work.ask.language, formality or work.ask.formality)
        return self._fresh(work.project, ask, work.changed)

    def values(self, work: Work) -> dict[str, str]:
        """The words of every fact that is known, by name."""
        lines = self.drafting.facts(work.project, work.ask, work.changed)
        return values(work.fresh.subject, work.fresh.body) | {line.name: line.text for line in lines if line.text}

    def refusal(self, work: Work) -> Refused | None:
        """Why marking it as sent now would be refused, whatever its words."""
        try:
            command = self.drafting.command(work.project, work.ask, "…", self._service.now(), work.changed)
        except Refused as refused:
            return refused
        return self._service.preview(command)

    def keep(self, work: Work, subject: tuple[Piece, ...], body: tuple[Piece, ...]) -> None:
        """Lets the words survive whatever happens; those of the program itself need no keeping. Raises StoreError."""
        if is_fresh(work, subject, body):
            self.drop(work)
        else:
            self.drafting.keep(work.project, Draft(work.ask, subject, body))

    def drop(self, work: Work) -> None:
        """It was sent, or is not wanted any more. Raises StoreError."""
        if self.drafting.in_work(work.project, work.ask.kind) is not None:
            self.drafting.drop(work.project, work.ask.kind)

    def _fresh(self, project_id: str, ask: Ask, changed: Changes) -> Work:
        fresh = self.drafting.written(project_id, ask, changed)
        return Work(project_id, ask, changed, fresh, fresh.subject, fresh.body)

    def _still_answers(self, left: DraftInWork, ask: Ask, project: Project) -> bool:
        """Not for a step that was taken meanwhile, nor for a silence that has ended."""
        if (left.number, left.variant, left.purpose) != (ask.number, ask.variant, ask.purpose):
            return False
        since = self._service.assessment(project).silent_since
        return ask.kind not in _LADDER or since is None or left.changed_at >= since


def is_fresh(work: Work, subject: tuple[Piece, ...], body: tuple[Piece, ...]) -> bool:
    """Whether nothing was written into what the program wrote."""
    mine, program = (subject, body), (work.fresh.subject, work.fresh.body)
    return all(plain(a) == plain(b) and _gaps(a) == _gaps(b) for a, b in zip(mine, program, strict=True))


def shape(draft: Draft) -> list[tuple[str | None, bool, str]]:
    """A message without the words of its facts."""
    return [(piece.fact, piece.gap, "" if piece.fact else piece.text) for piece in (*draft.subject, *draft.body)]


def _gaps(pieces: tuple[Piece, ...]) -> list[str | None]:
    return [piece.fact for piece in pieces if piece.gap]
