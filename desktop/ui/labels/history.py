"""The sentences of a project's history: one for each entry of the conversation, with its day and its words."""

from dataclasses import dataclass, replace
from datetime import date

from desktop.core.model import Contact, Platform
from desktop.core.vocabulary import By, ContactType, Outcome, Payment, Purpose, SupportOutcome, Variant, Work
from desktop.ui import formats
from desktop.ui.labels.support import channel_name
from desktop.ui.labels.supports import named
from desktop.ui.labels.text import fill, translate, within
from desktop.ui.labels.words import pause_reason_name


@dataclass(frozen=True, slots=True)
class Told:
    """An entry in words. `sentence` says what happened; `words`: the text that was kept and is not in the sentence."""

    sentence: str
    words: str = ""


def tell(contact: Contact, milestones: dict[str, str], platform: Platform, today: date) -> Told:
    """`milestones`: titles by id; `today`: the designer's."""
    title = milestones.get(contact.milestone or "", "")
    match contact.type:
        case ContactType.REPLY:
            return _reply(contact, today)
        case ContactType.MESSAGE:
            return _quoted(contact.text, translate("History", "You: “%1”"), translate("History", "You wrote a message"))
        case ContactType.NOTE:
            return _quoted(contact.text, translate("History", "Note: “%1”"), translate("History", "A note"))
        case ContactType.PAUSED:
            return Told(_paused(contact, today), contact.note)
        case ContactType.REQUEST:
            return Told(_request(contact, title, today), contact.text)
        case ContactType.AUTO_REPLY:
            return Told(_auto_reply(contact, today), contact.text)
        case ContactType.MILESTONE:
            return Told(_milestone(contact, title, platform), contact.text)
        case ContactType.SUPPORT_CONTACTED:
            return Told(_support_contacted(contact, platform), contact.text)
    if contact.type is ContactType.SUPPORT_REPLIED:
        return Told(_support_replied(contact.support_outcome, platform), contact.text)
    return Told(_told_by_itself(contact), contact.text)


def _told_by_itself(contact: Contact) -> str:
    """Entries whose sentence needs nothing but the entry."""
    match contact.type:
        case ContactType.FOLLOW_UP:
            return fill(translate("History", "You sent follow-up %1"), str(contact.number or 1))
        case ContactType.FINAL_NOTICE:
            return _final_notice(contact)
        case ContactType.CLOSED:
            return _closed(contact.outcome)
    return _plain(contact.type)


def taken_back(told: Told) -> Told:
    """An entry that was taken back says so in words too."""
    return replace(told, sentence=fill(translate("History", "%1 (taken back)"), told.sentence))


def put_back() -> Told:
    """A retraction that was taken back itself, as Redo does."""
    return Told(translate("History", "You put an entry back"))


def _plain(kind: ContactType) -> str:
    return {
        ContactType.QUOTE_SENT: translate("History", "You sent the quote"),
        ContactType.QUOTE_ACCEPTED: translate("History", "The client accepted the quote"),
        ContactType.COMPLETED: translate("History", "You marked the project as complete"),
        ContactType.COMPLETION_REJECTED: translate("History", "The client rejected the completion"),
        ContactType.RESUMED: translate("History", "You resumed the project"),
        ContactType.REOPENED: translate("History", "You reopened the project"),
        ContactType.RETRACTED: translate("History", "You took an entry back"),
    }[kind]


def _quoted(text: str, quoting: str, without: str) -> Told:
    """A text of one line stands in the sentence; a longer one shows its first line there and all of it below."""
    lines = text.strip().splitlines()
    if not lines:
        return Told(without)
    return Told(fill(quoting, lines[0]), text if len(lines) > 1 else "")


def _request(contact: Contact, title: str, today: date) -> str:
    purpose = contact.purpose or Purpose.FEEDBACK
    need = contact.need or title
    if contact.needed_by is None:
        return fill(_asked(purpose, bool(contact.need)), need) if need else _asked_for_nothing_named(purpose)
    day = formats.weekday_day(contact.needed_by, today)
    return fill(_asked_by(purpose, bool(contact.need)), need, day) if need else fill(_asked_unnamed_by(purpose), day)


def _asked(purpose: Purpose, in_own_words: bool) -> str:
    """For a milestone, or for what the designer said in their own words, which may be a whole clause."""
    own = {
        Purpose.QUOTE: translate("History", "You asked for an answer to the quote: “%1”"),
        Purpose.FEEDBACK: translate("History", "You asked for feedback: “%1”"),
        Purpose.APPROVAL: translate("History", "You asked for approval: “%1”"),
        Purpose.PAYMENT: translate("History", "You asked for payment: “%1”"),
    }
    of_milestone = {
        Purpose.FEEDBACK: translate("History", "You asked for feedback on “%1”"),
        Purpose.APPROVAL: translate("History", "You asked for approval of “%1”"),
        Purpose.PAYMENT: translate("History", "You asked for payment of “%1”"),
    }
    return (own if in_own_words else own | of_milestone)[purpose]


def _asked_by(purpose: Purpose, in_own_words: bool) -> str:
    """The same with a day, %2."""
    own = {
        Purpose.QUOTE: translate("History", "You asked for an answer to the quote by %2: “%1”"),
        Purpose.FEEDBACK: translate("History", "You asked for feedback by %2: “%1”"),
        Purpose.APPROVAL: translate("History", "You asked for approval by %2: “%1”"),
        Purpose.PAYMENT: translate("History", "You asked for payment by %2: “%1”"),
    }
    of_milestone = {
        Purpose.FEEDBACK: translate("History", "You asked for feedback on “%1” by %2"),
        Purpose.APPROVAL: translate("History", "You asked for approval of “%1” by %2"),
        Purpose.PAYMENT: translate("History", "You asked for payment of “%1” by %2"),
    }
    return (own if in_own_words else own | of_milestone)[purpose]


def _asked_for_nothing_named(purpose: Purpose) -> str:
    return {
        Purpose.QUOTE: translate("History", "You asked for an answer to the quote"),
        Purpose.FEEDBACK: translate("History", "You asked for feedback"),
        Purpose.APPROVAL: translate("History", "You asked for approval"),
        Purpose.PAYMENT: translate("History", "You asked for payment"),
    }[purpose]


def _asked_unnamed_by(purpose: Purpose) -> str:
    return {
        Purpose.QUOTE: translate("History", "You asked for an answer to the quote by %1"),
        Purpose.FEEDBACK: translate("History", "You asked for feedback by %1"),
        Purpose.APPROVAL: translate("History", "You asked for approval by %1"),
        Purpose.PAYMENT: translate("History", "You asked for payment by %1"),
    }[purpose]


def _reply(contact: Contact, today: date) -> Told:
    if contact.promised_by is None:
        return _quoted(contact.text, translate("History", "Client: “%1”"), translate("History", "The client replied"))
    day = formats.weekday_day(contact.promised_by, today)
    promised = fill(translate("History", "The client promised it by %1"), day)
    if not contact.text.strip():
        return Told(promised)
    first = contact.text.strip().splitlines()[0]
    told = fill(translate("History", "The client promised it by %1: “%2”"), day, first)
    return Told(told, contact.text if "\n" in contact.text.strip() else "")


def _auto_reply(contact: Contact, today: date) -> str:
    if contact.back_on is None:
        return translate("History", "An automatic reply came")
    return fill(translate("History", "An automatic reply came: back on %1"), formats.weekday_day(contact.back_on, today))


def _paused(contact: Contact, today: date) -> str:
    reason = within(pause_reason_name(contact.reason)) if contact.reason else ""
    if contact.until is not None:
        return fill(translate("History", "You paused until %1: %2"), formats.weekday_day(contact.until, today), reason)
    return fill(translate("History", "You paused: %1"), reason)


def _final_notice(contact: Contact) -> str:
    """The variant as it was fixed when the notice was sent (R9)."""
    sentence = {
        Variant.QUOTE: translate("History", "You sent the final notice about the quote (%1 hours)"),
        Variant.COMPLETE: translate("History", "You sent the final notice, everything delivered (%1 hours)"),
        Variant.INCOMPLETE: translate("History", "You sent the final notice, work still open (%1 hours)"),
    }
    hours = str(contact.window_hours) if contact.window_hours is not None else ""
    if contact.variant is None or not hours:
        return translate("History", "You sent the final notice")
    return fill(sentence[contact.variant], hours)


def _support_contacted(contact: Contact, platform: Platform) -> str:
    told = _support_named(platform)
    if contact.channel is None:
        return told
    return fill(translate("History", "%1, %2"), told, channel_name(contact.channel, platform))


def _support_named(platform: Platform) -> str:
    name = named(platform)
    if not name:
        return translate("History", "You contacted the platform’s support")
    if platform.escrow:
        return fill(translate("History", "You contacted %1"), name)
    return fill(translate("History", "%1 sent"), name)


def _support_replied(outcome: SupportOutcome | None, platform: Platform) -> str:
    if not platform.escrow:
        return {
            None: translate("History", "The demand was answered"),
            SupportOutcome.CLIENT_REACHED: translate("History", "The client answered the demand"),
            SupportOutcome.PAID: translate("History", "The client paid after the demand"),
            SupportOutcome.UNPAID: translate("History", "The demand brought nothing: you are not paid"),
        }[outcome]
    return {
        None: translate("History", "Support replied"),
        SupportOutcome.CLIENT_REACHED: translate("History", "Support reached the client"),
        SupportOutcome.PAID: translate("History", "Support settled it: you are paid"),
        SupportOutcome.UNPAID: translate("History", "Support closed it: you are not paid"),
    }[outcome]


def _closed(outcome: Outcome | None) -> str:
    return {
        None: translate("History", "You closed the project"),
        Outcome.PAID: translate("History", "The project was closed as paid"),
        Outcome.CANCELLED: translate("History", "You closed the project as canceled"),
        Outcome.WITHDRAWN: translate("History", "You withdrew the quote"),
        Outcome.WRITTEN_OFF: translate("History", "You wrote the project off"),
    }[outcome]


def _milestone(contact: Contact, title: str, platform: Platform) -> str:
    """What moved; a release says who did it when it was not the client. Without a platform, money is transferred."""
    if contact.payment is Payment.RELEASED and not platform.escrow:
        return fill(translate("History", "Milestone “%1” paid by transfer"), title)
    if contact.payment is Payment.RELEASED and contact.by is By.TIMER:
        return fill(translate("History", "Milestone “%1” released by the platform"), title)
    if contact.payment is Payment.RELEASED and contact.by is By.SUPPORT:
        return fill(translate("History", "Milestone “%1” released through support"), title)
    if contact.payment is not None:
        return fill(_payment(contact.payment), title)
    if contact.work is not None:
        return fill(_work(contact.work), title)
    return fill(translate("History", "Milestone “%1” changed"), title)


def _payment(payment: Payment) -> str:
    return {
        Payment.UNSECURED: translate("History", "Milestone “%1” not secured any more"),
        Payment.SECURED: translate("History", "Milestone “%1” secured"),
        Payment.REQUESTED: translate("History", "You requested the payment of “%1”"),
        Payment.RELEASED: translate("History", "Milestone “%1” released"),
        Payment.REFUNDED: translate("History", "Milestone “%1” refunded"),
        Payment.WAIVED: translate("History", "You waived the payment of “%1”"),
    }[payment]


def _work(work: Work) -> str:
    return {
        Work.PLANNED: translate("History", "“%1” is planned"),
        Work.IN_PROGRESS: translate("History", "“%1” is in progress"),
        Work.DELIVERED: translate("History", "You delivered “%1”"),
        Work.APPROVED: translate("History", "The client approved “%1”"),
        Work.CANCELLED: translate("History", "“%1” was canceled"),
    }[work]
