"""What a designer can ask for: one frozen value a command. `at` is when it really happened (aware; never later than now, C2).
`decide` turns a command into edits or refuses it.
"""

from desktop.core.commands.content import (
    AddDeposit,
    AddMilestone,
    CreateClient,
    CreateProject,
    DeleteClient,
    DeleteProject,
    DeliverMilestone,
    EditClient,
    EditMilestone,
    EditProject,
    MoveMilestone,
    RecordReleased,
    RemoveMilestone,
    RestoreClient,
    RestoreProject,
    TickDeliverable,
)
from desktop.core.commands.conversation import (
    AddNote,
    CloseProject,
    PauseProject,
    RecordAutoReply,
    RecordCompleted,
    RecordCompletionRejected,
    RecordFinalNotice,
    RecordFollowUp,
    RecordMessage,
    RecordQuoteAccepted,
    RecordQuoteSent,
    RecordReply,
    RecordRequest,
    RecordSupportContacted,
    RecordSupportReplied,
    ReopenProject,
    ResumeProject,
    RetractContact,
)
from desktop.core.commands.settings import EditDesigner, EditPlatform, RemovePlatform, ResetPlatform

Command = (
    EditDesigner
    | EditPlatform
    | ResetPlatform
    | RemovePlatform
    | CreateClient
    | EditClient
    | DeleteClient
    | CreateProject
    | EditProject
    | DeleteProject
    | RestoreProject
    | RestoreClient
    | AddMilestone
    | AddDeposit
    | EditMilestone
    | RemoveMilestone
    | TickDeliverable
    | MoveMilestone
    | DeliverMilestone
    | RecordReleased
    | RecordQuoteSent
    | RecordQuoteAccepted
    | RecordRequest
    | RecordMessage
    | RecordReply
    | RecordAutoReply
    | RecordFollowUp
    | RecordFinalNotice
    | RecordCompleted
    | RecordCompletionRejected
    | RecordSupportContacted
    | RecordSupportReplied
    | PauseProject
    | ResumeProject
    | AddNote
    | CloseProject
    | ReopenProject
    | RetractContact
)

__all__ = [
    "AddDeposit",
    "AddMilestone",
    "AddNote",
    "CloseProject",
    "Command",
    "CreateClient",
    "CreateProject",
    "DeleteClient",
    "DeleteProject",
    "DeliverMilestone",
    "EditClient",
    "EditDesigner",
    "EditMilestone",
    "EditPlatform",
    "EditProject",
    "MoveMilestone",
    "PauseProject",
    "RecordAutoReply",
    "RecordCompleted",
    "RecordCompletionRejected",
    "RecordFinalNotice",
    "RecordFollowUp",
    "RecordMessage",
    "RecordQuoteAccepted",
    "RecordQuoteSent",
    "RecordReleased",
    "RecordReply",
    "RecordRequest",
    "RecordSupportContacted",
    "RecordSupportReplied",
    "RemoveMilestone",
    "RemovePlatform",
    "ReopenProject",
    "ResetPlatform",
    "RestoreClient",
    "RestoreProject",
    "ResumeProject",
    "RetractContact",
    "TickDeliverable",
]
