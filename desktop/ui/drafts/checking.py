"""Looks at the message while it is written: shortly after each change, and at once when it is about to go out. It shows what it
finds in the editor and says whether the message may go."""

from collections.abc import Callable

from PySide6.QtCore import QLocale, QObject, QTimer

from desktop.core.wording.finding import Finding
from desktop.services import wording
from desktop.services.drafts.checking import context_of
from desktop.services.service import Service
from desktop.ui.drafts.checks import BLANK, Checks, checks_of, gap_findings, kept_key
from desktop.ui.drafts.editor import DraftEditor
from desktop.ui.drafts.marked_text import MarkedText
from desktop.ui.drafts.places import Places
from desktop.ui.drafts.work import Scribe, Work
from desktop.ui.labels import drafts as words

_SOON_MS = 30


class Checker(QObject):
    """`work` gives the message on the desk, None when there is none."""

    def __init__(self, service: Service, scribe: Scribe, editor: DraftEditor, work: Callable[[], Work | None]):
        super().__init__(editor)
        self._service = service
        self._scribe = scribe
        self._editor = editor
        self._work = work
        self._timer = QTimer(self, singleShot=True, interval=_SOON_MS)
        self._timer.timeout.connect(self.check)
        editor.edited.connect(self._timer.start)
        editor.side.kept.connect(self._on_kept)

    def check(self) -> Checks | None:
        """Looks now, shows it, and returns it."""
        self._timer.stop()
        work = self._work()
        if work is None:
            return None
        checks = checks_of(work.ask, self._findings(work), work.keeps)
        language = QLocale().name().partition("_")[0]
        told = [("", "") if f.explanation == BLANK else wording.explained(f, language) for f in checks.findings]
        self._editor.side.show_checks(checks, told)
        self._editor.show_findings(checks.findings)
        self._editor.ways.show_ready(self._reason(checks))
        return checks

    def _findings(self, work: Work) -> list[Finding]:
        """What the wording check says, with the open gaps in their places instead of its own guesses about them."""
        editor = self._editor
        blanks = gap_findings(_gaps(editor.subject), _gaps(editor.body), editor.offset())
        project = self._scribe.project(work.project)
        facts = self._scribe.drafting.known(work.project, work.ask, work.changed)
        context = context_of(project, self._service.around(project), work.ask, facts)
        if work.ask.language not in wording.languages():
            return blanks
        found = wording.check(editor.text(), work.ask.language, context)
        spans = [(blank.start, blank.end) for blank in blanks]
        other = [f for f in found if not any(start < f.end and f.start < end for start, end in spans)]
        return sorted([*blanks, *other], key=_place)

    def _reason(self, checks: Checks) -> str:
        """Why the message cannot go out as it stands; empty when it can."""
        if not self._editor.body.text().strip():
            return words.write_first()
        if not checks.blocked:
            return ""
        blank = next((finding for finding in checks.findings if finding.explanation == BLANK), None)
        return words.fill_in(blank.text) if blank is not None else words.change_first()

    def _on_kept(self, finding: Finding) -> None:
        work = self._work()
        if work is not None:
            work.keeps.add(kept_key(finding))
            self.check()


def _gaps(field: MarkedText) -> list[tuple[int, int, str]]:
    """(start, end, name) by character."""
    places = Places(field.text())
    return [(places.index(gap.start), places.index(gap.end), gap.value) for gap in field.gaps()]


def _place(finding: Finding) -> tuple[int, int]:
    return finding.start, finding.end
