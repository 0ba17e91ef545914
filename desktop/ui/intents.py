"""What a designer can set out to do with a project, before the details are asked: the shared names of menu items, drops, keys and
dialogs. Only names."""

from enum import StrEnum


class Intent(StrEnum):
    """What to do with one project."""

    QUOTE_SENT = "quote_sent"
    QUOTE_ACCEPTED = "quote_accepted"
    REQUEST = "request"
    MESSAGE = "message"
    REPLY = "reply"
    FOLLOW_UP = "follow_up"
    FINAL_NOTICE = "final_notice"
    COMPLETED = "completed"
    COMPLETION_REJECTED = "completion_rejected"
    CHECK_RELEASE = "check_release"
    SUPPORT_CONTACTED = "support_contacted"
    SUPPORT_REPLIED = "support_replied"
    RESTART = "restart"
    HARDSHIP = "hardship"
    CANCELLATION = "cancellation"
    PAUSE = "pause"
    RESUME = "resume"
    NOTE = "note"
    ADD_MILESTONE = "add_milestone"
    EDIT_PROJECT = "edit_project"
    CLOSE = "close"
    REOPEN = "reopen"
    DELETE = "delete"
