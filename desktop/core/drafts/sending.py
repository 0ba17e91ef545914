"""What marking a draft as sent means: the command that records it, with the final words and their language (C3). Decides nothing;
`decide` may still refuse the command.
"""

from datetime import datetime

from desktop.core import commands as c
from desktop.core.drafts import question
from desktop.core.drafts.draft import Ask
from desktop.core.drafts.facts import Facts
from desktop.core.history import standing, tell
from desktop.core.milestones import payment_moves
from desktop.core.model import Milestone, Project
from desktop.core.surroundings import Surroundings
from desktop.core.vocabulary import DraftKind, Payment, Purpose

Recording = (
    c.RecordQuoteSent
    | c.RecordRequest
    | c.RecordFollowUp
    | c.RecordFinalNotice
    | c.RecordCompleted
    | c.RecordSupportContacted
    | c.RecordMessage
)


def command_for(project: Project, around: Surroundings, ask: Ask, facts: Facts, text: str, at: datetime) -> Recording:
    """The command for a draft that was sent at a moment. `facts`: those the draft was made with; `text`: subject and body as they
    went out."""
    match ask.kind:
        case DraftKind.MILESTONE_PLAN:
            return c.RecordQuoteSent(project.id, at, text, language=ask.language)
        case DraftKind.PAYMENT_REQUEST:
            return _request(project, around, ask, facts, text, at)
        case DraftKind.FOLLOW_UP:
            return c.RecordFollowUp(project.id, at, text, ask.language)
        case DraftKind.FINAL_NOTICE:
            return c.RecordFinalNotice(project.id, at, text, ask.language)
        case DraftKind.COMPLETION:
            return c.RecordCompleted(project.id, at, text, language=ask.language)
        case DraftKind.SUPPORT_REQUEST:
            return c.RecordSupportContacted(project.id, at, text, language=ask.language)
    return c.RecordMessage(project.id, at, text, language=ask.language)


def _request(project: Project, around: Surroundings, ask: Ask, facts: Facts, text: str, at: datetime) -> c.RecordRequest:
    """Asks for approval of what is held, for payment of what is not. About one milestone, its delivery and the request for its
    payment are recorded with it, where they are still to come."""
    entries = standing(project.contacts)
    asked = question.asked_last(entries, tell(project, entries, around, at), at)
    about = question.in_question(ask, project, asked)
    held = bool(about) and all(question.is_held(milestone, around.platform.escrow) for milestone in about)
    one = about[0] if len(about) == 1 else None
    return c.RecordRequest(
        project.id,
        at,
        Purpose.APPROVAL if held else Purpose.PAYMENT,
        need=", ".join(milestone.title for milestone in about) or project.title,
        needed_by=facts.needed_by,
        milestone=one.id if one is not None else None,
        text=text,
        delivered=one is not None and question.is_work(one) and not question.handed_over(one),
        payment_requested=one is not None and _is_asked_for(one, around),
        language=ask.language,
    )


def _is_asked_for(milestone: Milestone, around: Surroundings) -> bool:
    """A platform is asked to release what it holds; what is secured without one is there already."""
    escrow = around.platform.escrow
    return Payment.REQUESTED in payment_moves(milestone, escrow) and (escrow or milestone.payment is not Payment.SECURED)
