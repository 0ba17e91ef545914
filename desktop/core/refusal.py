"""Why a command is refused: a code with its facts. The sentence is made by those who show it."""

from enum import StrEnum


class Reason(StrEnum):
    IN_THE_FUTURE = "in_the_future"  # C2
    TOO_EARLY = "too_early"  # before 1970
    NOT_FOUND = "not_found"
    TITLE_MISSING = "title_missing"
    NAME_MISSING = "name_missing"
    TEXT_MISSING = "text_missing"
    TOO_LONG = "too_long"
    AMOUNT_OUT_OF_RANGE = "amount_out_of_range"  # M1
    SETTING_OUT_OF_RANGE = "setting_out_of_range"
    PLATFORM_IN_USE = "platform_in_use"  # facts: platform
    UNKNOWN_CURRENCY = "unknown_currency"
    CURRENCY_FIXED = "currency_fixed"  # M3
    AMOUNT_FIXED = "amount_fixed"  # M3
    MOVE_NOT_ALLOWED = "move_not_allowed"  # M3; facts: milestone, kind, from, to
    MILESTONE_IN_USE = "milestone_in_use"
    CLOSED = "closed"
    NOT_CLOSED = "not_closed"
    CANNOT_REOPEN = "cannot_reopen"  # facts: platform
    QUOTE_ALREADY_ACCEPTED = "quote_already_accepted"
    NOT_CLIENTS_TURN = "not_clients_turn"
    NO_FOLLOW_UP_SENT = "no_follow_up_sent"  # R10
    PAUSED = "paused"  # R10, R15
    HARDSHIP = "hardship"  # R16
    NOTICE_RUNS = "notice_runs"
    NO_FINAL_NOTICE = "no_final_notice"
    NOTICE_NOT_COMPLETE = "notice_not_complete"
    WINDOW_RUNS = "window_runs"  # R11
    NO_COMPLETION = "no_completion"  # the platform knows none
    NOT_COMPLETED = "not_completed"
    NOT_WITH_SUPPORT = "not_with_support"
    NOT_PAUSED = "not_paused"
    PROMISE_BEFORE_REPLY = "promise_before_reply"
    UNTIL_BEFORE_PAUSE = "until_before_pause"
    ALREADY_RETRACTED = "already_retracted"
    UNDO_INSTEAD = "undo_instead"  # an entry about a milestone: its rows would not follow


class Refused(Exception):
    """A command the rules do not allow. `reason` is the code, `facts` what the sentence names."""

    def __init__(self, reason: Reason, **facts: str):
        super().__init__(reason.value)
        self.reason = reason
        self.facts = facts
