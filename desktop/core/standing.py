"""Where a project stands: the words of the field that cards show, and the only ones that the first paint of the board needs. All
others take them from `vocabulary`."""

from enum import StrEnum


class Column(StrEnum):
    """The six columns of the board, left to right."""

    QUOTE = "quote"
    MY_TURN = "my_turn"
    CLIENT_TURN = "client_turn"
    FOLLOW_UP = "follow_up"
    FINAL_NOTICE = "final_notice"
    CLOSED = "closed"


class StepKind(StrEnum):
    """The rungs of the ladder and the designer's own next move."""

    FOLLOW_UP = "follow_up"
    FINAL_NOTICE = "final_notice"
    MARK_COMPLETE = "mark_complete"
    CHECK_RELEASE = "check_release"
    CONTACT_SUPPORT = "contact_support"
    CHECK_SUPPORT = "check_support"
    WITHDRAW_QUOTE = "withdraw_quote"
    REVIEW_PAUSE = "review_pause"
    DELIVER = "deliver"


class PauseReason(StrEnum):
    HARDSHIP = "hardship"
    HOLIDAY = "holiday"
    OUT_OF_OFFICE = "out_of_office"
    AGREED = "agreed"
    OTHER = "other"
