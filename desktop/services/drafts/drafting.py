"""Drafts for the window and the command line: which ones make sense, their words with the facts of a project, what marking one as
sent records and what follows from it, drafts in work. Writes nothing but drafts in work; sends nothing.
"""

from collections.abc import Mapping
from dataclasses import dataclass, fields, replace
from datetime import datetime
from typing import TYPE_CHECKING, Any

from desktop.core import assess
from desktop.core.assessment import Rung
from desktop.core.decide import State, decide
from desktop.core.drafts import asking
from desktop.core.drafts.collecting import collect
from desktop.core.drafts.draft import Ask, Draft, Piece
from desktop.core.drafts.facts import Fact, Facts
from desktop.core.drafts.in_work import DraftInWork
from desktop.core.drafts.keys import key_of
from desktop.core.drafts.sending import Recording, command_for
from desktop.core.edits import applied
from desktop.core.model import Project
from desktop.core.refusal import Reason, Refused
from desktop.core.text import one_line
from desktop.core.vocabulary import DraftKind, Formality
from desktop.core.wording.context import Context
from desktop.services.drafts import messages
from desktop.services.drafts.checking import context_of
from desktop.services.drafts.messages import Message
from desktop.services.drafts.own import OwnTexts
from desktop.services.service import Service

if TYPE_CHECKING:
    from desktop.services.drafts.values import Values

Changes = Mapping[str, Any]
"""Facts by placeholder, typed as in `Facts`, that take the place of those found."""


@dataclass(frozen=True, slots=True)
class FactLine:
    """A fact a draft uses. `name`: its placeholder; `value`: None while it is unknown; `text`: as it stands in the draft."""

    name: str
    value: Fact | None
    text: str


class Drafting:
    """Drafts over a service. Every question that names a project raises Refused when there is none."""

    def __init__(self, service: Service):
        self._service = service
        self.own = OwnTexts(service.store)

    # -- which draft

    def asks(self, project: Project) -> tuple[DraftKind, ...]:
        """The kinds that make sense now, the one for the due step first."""
        return asking.sensible(project, self._service.around(project), self._service.assessment(project))

    def suggested(self, project_id: str) -> DraftKind | None:
        """The kind for the due step, or the next one's; None when nothing is to be written."""
        project = self._project(project_id)
        return asking.suggested(project, self._service.assessment(project))

    def ask(
        self, project_id: str, kind: DraftKind | None = None, language: str | None = None, formality: Formality | None = None
    ) -> Ask:
        """What the draft is about. Left out: the suggested kind, else the first that makes sense; the language of the reader
        (English where it is not shipped) and how formal they are written to. Raises Refused, also where no kind makes sense."""
        project = self._project(project_id)
        kinds = [kind] if kind is not None else list(self.asks(project))
        if not kinds:
            raise Refused(Reason.CLOSED)
        around, chosen = self._service.around(project), kinds[0]
        to_support = chosen is DraftKind.SUPPORT_REQUEST
        reads = around.platform.support_language if to_support else around.client.language
        usual = Formality.FORMAL if to_support else around.client.formality
        found = self._service.assessment(project)
        return asking.ask_of(chosen, messages.nearest(language or reads), formality or usual, project, around, found)

    # -- its words

    def draft(
        self,
        project_id: str,
        kind: DraftKind | None = None,
        language: str | None = None,
        formality: Formality | None = None,
    ) -> Draft:
        """The message as the program writes it now. Raises Refused."""
        return self.written(project_id, self.ask(project_id, kind, language, formality))

    def written(self, project_id: str, ask: Ask, changed: Changes | None = None) -> Draft:
        """The draft for an ask; `changed`: facts by placeholder that take the place of those found."""
        return self.preview(project_id, ask, self.own.entry(ask.language, key_of(ask)).used, changed)

    def preview(self, project_id: str, ask: Ask, message: Message, changed: Changes | None = None) -> Draft:
        """The draft as another text would have it. Raises TemplateError."""
        values = self._values(project_id, ask).of(self.known(project_id, ask, changed))
        subject = messages.template(message.subject).fill(values)
        return Draft(ask, _in_one_line(subject), messages.template(message.body).fill(values))

    def known(self, project_id: str, ask: Ask, changed: Changes | None = None) -> Facts:
        """All facts for an ask, typed, those `changed` in place of those found."""
        project = self._project(project_id)
        facts = collect(project, self._service.around(project), ask, self._service.now())
        return replace(facts, **dict(changed or {}))

    def facts(self, project_id: str, ask: Ask, changed: Changes | None = None) -> tuple[FactLine, ...]:
        """The facts the draft's text names, in the order of the placeholders, unknown ones too."""
        message = self.own.entry(ask.language, key_of(ask)).used
        used = messages.template(message.subject).names | messages.template(message.body).names
        facts, values = self.known(project_id, ask, changed), self._values(project_id, ask)
        return tuple(
            FactLine(name, getattr(facts, name), values.text(name, facts) or "")
            for name in (field.name for field in fields(Facts))
            if name in used
        )

    def context(self, project_id: str, ask: Ask, changed: Changes | None = None) -> Context:
        """What the wording check may know about the draft."""
        project = self._project(project_id)
        return context_of(project, self._service.around(project), ask, self.known(project_id, ask, changed))

    # -- when it is sent

    def command(self, project_id: str, ask: Ask, text: str, at: datetime, changed: Changes | None = None) -> Recording:
        """The command that marks it as sent. `text`: subject and body as they went out; `at`: when."""
        project = self._project(project_id)
        facts = self.known(project_id, ask, changed)
        return command_for(project, self._service.around(project), ask, facts, text, at)

    def after_sending(self, project_id: str, ask: Ask, at: datetime, changed: Changes | None = None) -> tuple[Rung, ...]:
        """The ladder as it would be at `at` with the draft sent then (R18). Raises Refused when it could not be recorded."""
        project = self._project(project_id)
        around = self._service.around(project)
        command = self.command(project_id, ask, "", at, changed)
        state = State(self._service.designer(), project=project, around=around)
        change = decide(command, state, self._service.now(), self._service.new_id)
        after = applied(project, project_id, change.edits)
        return () if after is None else assess.plan(after, around, at)

    # -- drafts in work

    def in_work(self, project_id: str, kind: DraftKind) -> DraftInWork | None:
        """What was begun and not sent yet."""
        return self._service.store.draft_in_work(project_id, kind)

    def keep(self, project_id: str, draft: Draft) -> None:
        """Keeps a draft in work across a crash."""
        ask = draft.ask
        self._service.store.put_draft_in_work(
            DraftInWork(
                project=project_id,
                kind=ask.kind,
                language=ask.language,
                formality=ask.formality,
                number=ask.number,
                variant=ask.variant,
                purpose=ask.purpose,
                subject=draft.subject,
                body=draft.body,
                changed_at=self._service.now(),
            )
        )

    def drop(self, project_id: str, kind: DraftKind) -> None:
        """It was sent, or thrown away."""
        self._service.store.drop_draft_in_work(project_id, kind)

    def _project(self, project_id: str) -> Project:
        project = self._service.project(project_id)
        if project is None:
            raise Refused(Reason.NOT_FOUND)
        return project

    def _values(self, project_id: str, ask: Ask) -> "Values":
        from desktop.services.drafts.formats import formats
        from desktop.services.drafts.values import Values

        project = self._project(project_id)
        country = None if ask.kind is DraftKind.SUPPORT_REQUEST else self._service.around(project).client.country
        return Values(formats(ask.language, country), messages.words(ask.language))


def _in_one_line(pieces: tuple[Piece, ...]) -> tuple[Piece, ...]:
    return tuple(replace(piece, text=one_line(piece.text)) for piece in pieces)
