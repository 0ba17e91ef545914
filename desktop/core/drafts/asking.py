"""Which draft makes sense for a project at a moment, and what it is about: kind, number, variant and purpose (R7-R9). Writes
nothing and knows no words.
"""

from desktop.core import ladder
from desktop.core.assessment import Assessment
from desktop.core.drafts.draft import Ask
from desktop.core.model import Project
from desktop.core.money import is_awaiting
from desktop.core.refusal import Reason, Refused
from desktop.core.surroundings import Surroundings
from desktop.core.vocabulary import DraftKind, Formality, Outcome, Payment, Purpose, StepKind, Turn, Work

MESSAGES = {
    StepKind.FOLLOW_UP: DraftKind.FOLLOW_UP,
    StepKind.FINAL_NOTICE: DraftKind.FINAL_NOTICE,
    StepKind.MARK_COMPLETE: DraftKind.COMPLETION,
    StepKind.CONTACT_SUPPORT: DraftKind.SUPPORT_REQUEST,
    StepKind.CHECK_SUPPORT: DraftKind.SUPPORT_REQUEST,
}
"""The steps that are a message when they are due."""

_KIND_OF_STEP = MESSAGES | {StepKind.REVIEW_PAUSE: DraftKind.RESTART, StepKind.DELIVER: DraftKind.PAYMENT_REQUEST}
# R16
_NOT_IN_HARDSHIP = frozenset({DraftKind.FINAL_NOTICE, DraftKind.COMPLETION, DraftKind.SUPPORT_REQUEST})
_WITH_PURPOSE = frozenset(
    {DraftKind.FOLLOW_UP, DraftKind.FINAL_NOTICE, DraftKind.PAYMENT_REQUEST, DraftKind.COMPLETION, DraftKind.SUPPORT_REQUEST}
)


def sensible(project: Project, around: Surroundings, found: Assessment) -> tuple[DraftKind, ...]:
    """The kinds that make sense now: the one of the due or next step first, then what else may be wanted. Empty for a project
    that is closed without a word to say."""
    if found.turn is Turn.NOBODY:
        return (DraftKind.CANCELLATION,) if found.outcome is Outcome.CANCELLED else ()
    first = suggested(project, found)
    kinds = [] if first is None else [first]
    kinds += [*_by_turn(project, found), DraftKind.HARDSHIP]
    if found.pause is not None or found.back_at is not None:
        kinds.append(DraftKind.RESTART)
    kinds.append(DraftKind.CANCELLATION)
    return tuple(kind for kind in dict.fromkeys(kinds) if refusal(kind, around, found) is None)


def suggested(project: Project, found: Assessment) -> DraftKind | None:
    """The kind for the due step, or the next one's; None when nothing is to be written now."""
    if found.turn is Turn.NOBODY:
        return DraftKind.CANCELLATION if found.outcome is Outcome.CANCELLED else None
    if found.pause is not None and found.pause.hardship and (found.next is None or not found.next.due):
        return DraftKind.HARDSHIP
    if found.next is not None:
        return _KIND_OF_STEP.get(found.next.kind)
    if found.pause is not None:
        return None
    return next(iter(_by_turn(project, found)), None)


def _by_turn(project: Project, found: Assessment) -> list[DraftKind]:
    if found.turn is Turn.PLATFORM:
        return [DraftKind.SUPPORT_REQUEST]
    if found.turn is Turn.CLIENT:
        kinds = []
        if found.noticed_at is None:
            kinds.append(DraftKind.FOLLOW_UP)
            if found.follow_ups_sent and found.pause is None:
                kinds.append(DraftKind.FINAL_NOTICE)
        elif not found.quote_phase:
            kinds.append(DraftKind.SUPPORT_REQUEST)
        return [*kinds, DraftKind.MILESTONE_PLAN] if found.quote_phase else kinds
    mine = []
    if found.quote_phase:
        mine.append(DraftKind.MILESTONE_PLAN)
    elif _is_unpaid(project):
        mine.append(DraftKind.PAYMENT_REQUEST)
    return [*mine, DraftKind.RESTART] if found.back_at is not None else mine


def _is_unpaid(project: Project) -> bool:
    return not all(m.payment is Payment.RELEASED or m.work is Work.CANCELLED for m in project.milestones)


def refusal(kind: DraftKind, around: Surroundings, found: Assessment) -> Refused | None:
    """Why a kind may not be written now: hardship forbids it (R16), or the platform knows no completion."""
    if kind in _NOT_IN_HARDSHIP and found.pause is not None and found.pause.hardship:
        return Refused(Reason.HARDSHIP)
    if kind is DraftKind.COMPLETION and around.platform.completion is None:
        return Refused(Reason.NO_COMPLETION, platform=around.platform.name)
    return None


def ask_of(
    kind: DraftKind, language: str, formality: Formality, project: Project, around: Surroundings, found: Assessment
) -> Ask:
    """What the draft of a kind is about now. Raises Refused."""
    refused = refusal(kind, around, found)
    if refused is not None:
        raise refused
    number = found.follow_ups_sent + 1 if kind is DraftKind.FOLLOW_UP else None
    variant = ladder.variant_of(project, found.quote_phase, found.purpose) if kind is DraftKind.FINAL_NOTICE else None
    purpose = Purpose.QUOTE if kind is DraftKind.MILESTONE_PLAN else None
    if kind in _WITH_PURPOSE:
        purpose = purpose_of(project, around, found)
    return Ask(kind, language, formality, number, variant, purpose)


def purpose_of(project: Project, around: Surroundings, found: Assessment) -> Purpose:
    """What is awaited: as asked; where nothing is asked now, what the state of the work leads to."""
    if found.purpose is not None:
        return found.purpose
    if found.quote_phase:
        return Purpose.QUOTE
    awaiting = [milestone for milestone in project.milestones if is_awaiting(milestone)]
    if not awaiting:
        return Purpose.FEEDBACK
    return Purpose.APPROVAL if around.platform.escrow else Purpose.PAYMENT
