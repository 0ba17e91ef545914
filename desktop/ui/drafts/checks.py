"""What stands under "Before you send": which lines a message has earned, and which findings it still has. Pure."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from desktop.core.drafts.draft import Ask
from desktop.core.vocabulary import DraftKind, Purpose, Severity
from desktop.core.wording.finding import Finding
from desktop.ui.labels.wording import Tick

_WANTED = {
    DraftKind.FOLLOW_UP: (Tick.NEED_AND_DATE, Tick.OFFER),
    DraftKind.FINAL_NOTICE: (Tick.NOTICE, Tick.DATES),
    DraftKind.PAYMENT_REQUEST: (Tick.MONEY, Tick.DATES),
    DraftKind.COMPLETION: (Tick.MONEY, Tick.DATES),
    DraftKind.RESTART: (Tick.DATES,),
    DraftKind.MILESTONE_PLAN: (Tick.DATES,),
}
_BROKEN_BY = {
    Tick.NEED_AND_DATE: {"missing_need", "missing_date"},
    Tick.OFFER: {"missing_offer"},
    Tick.NOTICE: {"notice_incomplete"},
    Tick.DATES: {"date_past", "weekday_wrong"},
    Tick.MONEY: {"money_held"},
    Tick.BLANKS: {"gap"},
}
_ABOUT_FACTS = frozenset().union(*_BROKEN_BY.values(), {"too_long", "language_wrong", "vague_time", "vague_request"})
_GRAVE = ("accusation", "threat", "legal_threat")
"""Of what is equally severe, these weigh more, the last most."""

Kept = tuple[str, str]

BLANK = "blank"
"""What explains an open gap: its own name does."""


@dataclass(frozen=True, slots=True)
class Checks:
    """`ticks` stand before the findings, `last` after them. `blocked`: it must not go out as it stands."""

    ticks: tuple[Tick, ...]
    findings: tuple[Finding, ...]
    last: tuple[Tick, ...]

    @property
    def blocked(self) -> bool:
        return any(finding.severity is Severity.BLOCKS for finding in self.findings)


def checks_of(ask: Ask, found: Iterable[Finding], kept: Iterable[Kept] = ()) -> Checks:
    """`kept`: what the designer wants as it is; what blocks cannot be kept."""
    everything = list(found)
    codes = {finding.code for finding in everything}
    mine = set(kept)
    shown = _one_for_the_same_words([f for f in everything if f.severity is Severity.BLOCKS or kept_key(f) not in mine])
    ticks = tuple(tick for tick in _wanted(ask) if not _BROKEN_BY[tick] & codes)
    tone = () if codes - _ABOUT_FACTS else (Tick.TONE,)
    blanks = () if "gap" in codes else (Tick.BLANKS,)
    return Checks(ticks, shown, (*tone, *blanks))


def _wanted(ask: Ask) -> tuple[Tick, ...]:
    """Money that only has to be released or transferred needs no new timeline."""
    wanted = _WANTED.get(ask.kind, ())
    return tuple(tick for tick in wanted if tick is not Tick.OFFER or ask.purpose is not Purpose.PAYMENT)


def _one_for_the_same_words(findings: Sequence[Finding]) -> tuple[Finding, ...]:
    """Where several are about the same words, or some of them, the gravest stands for all: one remark, one wave."""
    standing: list[Finding] = []
    for finding in sorted(findings, key=_gravity, reverse=True):
        if not any(finding.start < other.end and other.start < finding.end for other in standing):
            standing.append(finding)
    return tuple(finding for finding in findings if finding in standing)


def _gravity(finding: Finding) -> tuple[int, int, int]:
    grave = _GRAVE.index(finding.code) if finding.code in _GRAVE else -1
    return list(Severity).index(finding.severity), grave, finding.end - finding.start


def kept_keys(finding: Finding, found: Iterable[Finding]) -> set[Kept]:
    """Of a finding, and of those it stands for because they are about just the same words."""
    same = (f for f in found if f.start < f.end and (f.start, f.end) == (finding.start, finding.end))
    return {kept_key(finding), *map(kept_key, same)}


def kept_key(finding: Finding) -> Kept:
    """The same words with the same fault stay kept, wherever they stand."""
    return finding.code, finding.text.casefold()


def gap_findings(subject: Sequence[tuple[int, int, str]], body: Sequence[tuple[int, int, str]], offset: int) -> list[Finding]:
    """Open gaps as findings: (start, end, name) in subject and body; the body begins at `offset`."""
    places = [*subject, *((start + offset, end + offset, name) for start, end, name in body)]
    return [Finding("gap", Severity.BLOCKS, start, end, name, BLANK) for start, end, name in places]
