"""The words of the field as enumerations. Their values are the words of the exchange file; nothing here decides anything."""

from enum import StrEnum

from desktop.core.standing import Column as Column  # noqa: PLC0414 - a part of the vocabulary like any other
from desktop.core.standing import PauseReason as PauseReason  # noqa: PLC0414
from desktop.core.standing import StepKind as StepKind  # noqa: PLC0414


class Turn(StrEnum):
    """Who has to act."""

    MINE = "mine"
    CLIENT = "client"
    PLATFORM = "platform"
    NOBODY = "nobody"


class Variant(StrEnum):
    """The three final notices (R9)."""

    QUOTE = "quote"
    COMPLETE = "complete"
    INCOMPLETE = "incomplete"


class Purpose(StrEnum):
    """What a request asks the client for."""

    QUOTE = "quote"
    FEEDBACK = "feedback"
    APPROVAL = "approval"
    PAYMENT = "payment"


class MilestoneKind(StrEnum):
    DEPOSIT = "deposit"
    STAGE = "stage"
    FINAL = "final"
    CANCELLATION_FEE = "cancellation_fee"


class Work(StrEnum):
    """Work status of a milestone."""

    PLANNED = "planned"
    IN_PROGRESS = "in_progress"
    DELIVERED = "delivered"
    APPROVED = "approved"
    CANCELLED = "cancelled"


class Payment(StrEnum):
    """Payment status of a milestone."""

    UNSECURED = "unsecured"
    SECURED = "secured"
    REQUESTED = "requested"
    RELEASED = "released"
    REFUNDED = "refunded"
    WAIVED = "waived"


class By(StrEnum):
    """Who moved a milestone (R5)."""

    CLIENT = "client"
    TIMER = "timer"
    SUPPORT = "support"
    ME = "me"


class ContactType(StrEnum):
    """The kinds of entries in the conversation."""

    QUOTE_SENT = "quote_sent"
    REQUEST = "request"
    MESSAGE = "message"
    FOLLOW_UP = "follow_up"
    FINAL_NOTICE = "final_notice"
    COMPLETED = "completed"
    SUPPORT_CONTACTED = "support_contacted"
    QUOTE_ACCEPTED = "quote_accepted"
    REPLY = "reply"
    AUTO_REPLY = "auto_reply"
    COMPLETION_REJECTED = "completion_rejected"
    SUPPORT_REPLIED = "support_replied"
    MILESTONE = "milestone"
    PAUSED = "paused"
    RESUMED = "resumed"
    CLOSED = "closed"
    REOPENED = "reopened"
    NOTE = "note"
    RETRACTED = "retracted"


class Direction(StrEnum):
    OUT = "out"
    IN = "in"


class Outcome(StrEnum):
    """How a project was closed."""

    PAID = "paid"
    CANCELLED = "cancelled"
    WITHDRAWN = "withdrawn"
    WRITTEN_OFF = "written_off"


class SupportOutcome(StrEnum):
    """What the platform's support achieved (R13)."""

    CLIENT_REACHED = "client_reached"
    PAID = "paid"
    UNPAID = "unpaid"


class Formality(StrEnum):
    FORMAL = "formal"
    INFORMAL = "informal"


class Unit(StrEnum):
    """Units of a platform's periods."""

    WORKING_DAYS = "working_days"
    CALENDAR_DAYS = "calendar_days"
    HOURS = "hours"


class Confidence(StrEnum):
    VERIFIED = "verified"
    SECONDARY = "secondary"
    UNKNOWN = "unknown"


class Origin(StrEnum):
    """Where a value of the policy comes from, nearest first (R19)."""

    PROJECT = "project"
    CLIENT = "client"
    PLATFORM = "platform"
    DESIGNER = "designer"
    DEFAULT = "default"


DIRECTIONS: dict[ContactType, Direction | None] = {
    ContactType.QUOTE_SENT: Direction.OUT,
    ContactType.REQUEST: Direction.OUT,
    ContactType.MESSAGE: Direction.OUT,
    ContactType.FOLLOW_UP: Direction.OUT,
    ContactType.FINAL_NOTICE: Direction.OUT,
    ContactType.COMPLETED: Direction.OUT,
    ContactType.SUPPORT_CONTACTED: Direction.OUT,
    ContactType.QUOTE_ACCEPTED: Direction.IN,
    ContactType.REPLY: Direction.IN,
    ContactType.AUTO_REPLY: Direction.IN,
    ContactType.COMPLETION_REJECTED: Direction.IN,
    ContactType.SUPPORT_REPLIED: Direction.IN,
    ContactType.MILESTONE: None,
    ContactType.PAUSED: None,
    ContactType.RESUMED: None,
    ContactType.CLOSED: None,
    ContactType.REOPENED: None,
    ContactType.NOTE: None,
    ContactType.RETRACTED: None,
}


class DraftKind(StrEnum):
    """What the program can write for the designer."""

    MILESTONE_PLAN = "milestone_plan"
    PAYMENT_REQUEST = "payment_request"
    FOLLOW_UP = "follow_up"
    FINAL_NOTICE = "final_notice"
    COMPLETION = "completion"
    SUPPORT_REQUEST = "support_request"
    RESTART = "restart"
    HARDSHIP = "hardship"
    CANCELLATION = "cancellation"


class Severity(StrEnum):
    """How much a finding of the wording check weighs."""

    HINT = "hint"
    WARNING = "warning"
    BLOCKS = "blocks"
