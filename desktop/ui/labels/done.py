"""What the toast says after a command, by the command's name: short, in the past tense, never a client's words."""

from desktop.ui.labels.text import fill, translate


def done(name: str, held: bool = True) -> str:
    """What was just done. `held`: the platform has a support that was asked; else a demand was sent."""
    if not held and name == "RecordSupportContacted":
        return translate("Done", "Demand recorded as sent.")
    if not held and name == "RecordSupportReplied":
        return translate("Done", "Answer to the demand recorded.")
    return _told().get(name, translate("Done", "Saved."))


def undone(name: str, held: bool = True) -> str:
    """What was just taken back."""
    return fill(translate("Done", "Taken back: %1"), done(name, held))


def undo_text() -> str:
    return translate("Done", "Undo")


def redo_text() -> str:
    return translate("Done", "Redo")


def _told() -> dict[str, str]:
    return _about_content() | _about_conversation()


def _about_content() -> dict[str, str]:
    return {
        "EditDesigner": translate("Done", "Settings saved."),
        "EditPlatform": translate("Done", "Platform saved."),
        "ResetPlatform": translate("Done", "The shipped values count again."),
        "RemovePlatform": translate("Done", "Platform removed."),
        "CreateClient": translate("Done", "Client added."),
        "EditClient": translate("Done", "Client saved."),
        "DeleteClient": translate("Done", "Client moved to the trash."),
        "CreateProject": translate("Done", "Project created."),
        "EditProject": translate("Done", "Project saved."),
        "DeleteProject": translate("Done", "Project moved to the trash."),
        "RestoreProject": translate("Done", "Project taken out of the trash."),
        "RestoreClient": translate("Done", "Client taken out of the trash."),
        "AddMilestone": translate("Done", "Milestone added."),
        "AddDeposit": translate("Done", "Deposit added; the price stays."),
        "EditMilestone": translate("Done", "Milestone saved."),
        "RemoveMilestone": translate("Done", "Milestone removed."),
        "TickDeliverable": translate("Done", "Deliverable updated."),
        "MoveMilestone": translate("Done", "Milestone updated."),
        "DeliverMilestone": translate("Done", "Milestone recorded as delivered."),
        "RecordReleased": translate("Done", "Payment recorded as released."),
        "Import": translate("Done", "Imported."),
    }


def _about_conversation() -> dict[str, str]:
    return {
        "RecordQuoteSent": translate("Done", "Quote recorded as sent."),
        "RecordQuoteAccepted": translate("Done", "Quote recorded as accepted."),
        "RecordRequest": translate("Done", "Request recorded. It is the client’s turn."),
        "RecordMessage": translate("Done", "Message recorded."),
        "RecordReply": translate("Done", "Reply recorded."),
        "RecordAutoReply": translate("Done", "Automatic reply recorded."),
        "RecordFollowUp": translate("Done", "Follow-up recorded as sent."),
        "RecordFinalNotice": translate("Done", "Final notice recorded as sent."),
        "RecordCompleted": translate("Done", "Recorded as complete."),
        "RecordCompletionRejected": translate("Done", "Rejection recorded. It is your turn."),
        "RecordSupportContacted": translate("Done", "Contact with support recorded."),
        "RecordSupportReplied": translate("Done", "Support’s answer recorded."),
        "PauseProject": translate("Done", "Project paused."),
        "ResumeProject": translate("Done", "Project resumed."),
        "AddNote": translate("Done", "Note added."),
        "CloseProject": translate("Done", "Project closed."),
        "ReopenProject": translate("Done", "Project reopened."),
        "RetractContact": translate("Done", "Entry taken back."),
    }
