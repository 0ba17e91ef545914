"""Looks at the message while it is written: shortly after each change in a worker, and at once when it is about to go out. It
shows what it finds in the editor and says whether the message may go."""

from collections.abc import Callable
from functools import partial
from typing import NamedTuple, cast

from PySide6.QtCore import QLocale, QObject, QTimer

from desktop.core.wording.context import Context
from desktop.core.wording.finding import Finding
from desktop.services import wording
from desktop.services.drafts.checking import context_of
from desktop.services.service import Service
from desktop.ui.drafts.checks import BLANK, Checks, checks_of, gap_findings, kept_keys
from desktop.ui.drafts.editor import DraftEditor
from desktop.ui.drafts.marked_text import MarkedText
from desktop.ui.drafts.places import Places
from desktop.ui.drafts.work import Scribe, Work
from desktop.ui.labels import drafts as words
from desktop.ui.long_work import LongWork, untold

_SOON_MS = 25
_AT_FIRST_MS = 120  # a worker that reads its rules would make the first paint stutter


class Question(NamedTuple):
    """What the wording check is asked."""

    text: str
    language: str
    context: Context


Found = tuple[Finding, ...]


class Checker(QObject):
    """`work` gives the message on the desk, None when there is none."""

    def __init__(self, service: Service, scribe: Scribe, editor: DraftEditor, work: Callable[[], Work | None]):
        super().__init__(editor)
        self._service = service
        self._scribe = scribe
        self._editor = editor
        self._work = work
        self._asked: LongWork | None = None
        self._last: tuple[Question, Found] | None = None
        self._timer = QTimer(self, singleShot=True, interval=_SOON_MS)
        self._timer.timeout.connect(self.ask)
        editor.edited.connect(self._timer.start)
        editor.side.kept.connect(self._on_kept)

    def look(self) -> None:
        """Another message is on the desk: nothing is known of it yet but its open gaps."""
        self._editor.side.forget_checks()
        self._editor.ways.show_ready(self._reason(self._blanks()))
        QTimer.singleShot(_AT_FIRST_MS, self, self.ask)

    def check(self) -> Checks | None:
        """Looks at once, shows it, and returns it."""
        self._timer.stop()
        question = self._question()
        if question is None:
            return None
        if self._last is None or self._last[0] != question:
            self._last = (question, _found(question))
        return self._show(self._last[1])

    # -- asking

    def _question(self) -> Question | None:
        work = self._work()
        if work is None:
            return None
        project = self._scribe.project(work.project)
        facts = self._scribe.drafting.known(work.project, work.ask, work.changed)
        context = context_of(project, self._service.around(project), work.ask, facts)
        return Question(self._editor.text(), work.ask.language, context)

    def ask(self) -> None:
        """Looks in the worker; what is shown is shown until the answer comes."""
        question = self._question()
        if question is None or self._asked is not None:
            return  # an answer to other words asks again
        self._asked = LongWork(untold(partial(_answered, question, _reader())))
        self._asked.ended.connect(self._on_ended)
        self._asked.begin()

    def _on_ended(self, error: Exception | None) -> None:
        """The moment goes on while one looks: an answer holds as long as the words are the same."""
        asked, self._asked = self._asked, None
        if asked is None or error is not None:
            return
        question, found = self._last = cast("tuple[Question, Found]", asked.result)
        now = self._question()
        if now is not None and (now.text, now.language) == (question.text, question.language):
            self._show(found)
        else:
            self.ask()

    # -- showing

    def _show(self, found: Found) -> Checks | None:
        """What the wording check says, with the open gaps in their places instead of its own guesses about them."""
        work = self._work()
        if work is None:
            return None
        blanks = self._blanks()
        spans = [(blank.start, blank.end) for blank in blanks]
        other = [f for f in found if not any(start < f.end and f.start < end for start, end in spans)]
        checks = checks_of(work.ask, sorted([*blanks, *other], key=_place), work.keeps)
        told = [("", "") if f.explanation == BLANK else wording.explained(f, _reader()) for f in checks.findings]
        self._editor.side.show_checks(checks, told)
        self._editor.show_findings(checks.findings)
        self._editor.ways.show_ready(self._reason(checks.findings if checks.blocked else ()))
        return checks

    def _blanks(self) -> list[Finding]:
        editor = self._editor
        return gap_findings(_gaps(editor.subject), _gaps(editor.body), editor.offset())

    def _reason(self, blocking: list[Finding] | Found) -> str:
        """Why the message cannot go out as it stands; empty when it can."""
        if not self._editor.body.text().strip():
            return words.write_first()
        if not blocking:
            return ""
        blank = next((finding for finding in blocking if finding.explanation == BLANK), None)
        return words.fill_in(blank.text) if blank is not None else words.change_first()

    def _on_kept(self, finding: Finding) -> None:
        work = self._work()
        if work is not None:
            work.keeps |= kept_keys(finding, self._last[1] if self._last is not None else ())
            self.check()


def _answered(question: Question, reader: str) -> tuple[Question, Found]:
    """For the worker, which also reads what findings are explained with. It holds nothing of the window: what it held last would
    be taken down in its thread."""
    found = _found(question)
    wording.explanations(reader)
    return question, found


def _found(question: Question) -> Found:
    if question.language not in wording.languages():
        return ()
    return wording.check(question.text, question.language, question.context)


def _reader() -> str:
    """The language of the interface."""
    return QLocale().name().partition("_")[0]


def _gaps(field: MarkedText) -> list[tuple[int, int, str]]:
    """(start, end, name) by character."""
    places = Places(field.text())
    return [(places.index(gap.start), places.index(gap.end), gap.value) for gap in field.gaps()]


def _place(finding: Finding) -> tuple[int, int]:
    return finding.start, finding.end
