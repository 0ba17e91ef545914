"""What the draft editor says: its title, its buttons and questions, what it tells of a message that was begun or handed over."""

from desktop.core.model import Platform
from desktop.core.vocabulary import DraftKind
from desktop.ui.labels.supports import called, named
from desktop.ui.labels.text import fill, translate


def title(kind: DraftKind, number: int | None, client: str, platform: Platform) -> str:
    """On top of the editor. Without a platform a formal step takes the place of its support."""
    match kind:
        case DraftKind.FOLLOW_UP:
            return fill(translate("Drafts", "Follow-up %1 to %2"), str(number or 1), client)
        case DraftKind.SUPPORT_REQUEST if platform.escrow:
            return fill(translate("Drafts", "Request to %1"), named(platform) or platform.name)
        case DraftKind.SUPPORT_REQUEST:
            step = called(platform) or translate("Drafts", "Formal demand")
            return fill(translate("Drafts", "%1 to %2", "a step and a client"), step, client)
    return fill(
        {
            DraftKind.MILESTONE_PLAN: translate("Drafts", "Milestone plan for %1"),
            DraftKind.PAYMENT_REQUEST: translate("Drafts", "Request for approval to %1"),
            DraftKind.FINAL_NOTICE: translate("Drafts", "Final notice to %1"),
            DraftKind.COMPLETION: translate("Drafts", "Completion for %1"),
            DraftKind.RESTART: translate("Drafts", "Restart with %1"),
            DraftKind.HARDSHIP: translate("Drafts", "Note of sympathy to %1"),
            DraftKind.CANCELLATION: translate("Drafts", "Cancellation for %1"),
        }[kind],
        client,
    )


def language_hint() -> str:
    return translate("Drafts", "Language of the message, and how it addresses the client")


def subject_spoken() -> str:
    return translate("Drafts", "Subject of the message")


def body_spoken() -> str:
    return translate("Drafts", "Message")


def copy_and_mark(kind: DraftKind) -> str:
    """On the main button."""
    if kind is DraftKind.COMPLETION:
        return translate("Drafts", "Copy and mark as complete")
    return translate("Drafts", "Copy and mark as sent")


def open_in_mail() -> str:
    return translate("Drafts", "Open in mail")


def save() -> str:
    return translate("Drafts", "Save")


def more() -> str:
    return translate("Drafts", "More ways")


def way(key: str) -> str:
    """An entry of the menu of other ways."""
    return {
        "copy-subject": translate("Drafts", "Copy the subject"),
        "copy-body": translate("Drafts", "Copy the message"),
        "copy-both": translate("Drafts", "Copy subject and message"),
        "sent-before": translate("Drafts", "Sent at another time…"),
        "record": translate("Drafts", "Already sent it? Record it…"),
        "own-words": translate("Drafts", "Change the standard text…"),
    }[key]


def nothing_is_sent() -> str:
    return translate("Drafts", "Nothing is sent by Relance itself")


def fill_in(name: str) -> str:
    """Why the message cannot go out: a blank."""
    return fill(translate("Drafts", "First fill in “%1”"), name)


def change_first() -> str:
    """Why the message cannot go out: something that must not stand in it."""
    return translate("Drafts", "First change what is marked")


def write_first() -> str:
    return translate("Drafts", "Write a few words first")


def facts_used() -> str:
    return translate("Drafts", "Facts used")


def skip() -> str:
    return translate("Drafts", "Skip")


def place(number: int, of: int) -> str:
    """Where one is in a walk."""
    return fill(translate("Drafts", "%1 of %2"), str(number), str(of))


def day_and_length(day: str, days: int) -> str:
    """Since when there is silence, and for how long."""
    if days == 1:
        return fill(translate("Drafts", "%1, 1 day"), day)
    return fill(translate("Drafts", "%1, %n days", "", days), day)


def if_sent(kind: DraftKind) -> str:
    if kind is DraftKind.COMPLETION:
        return translate("Drafts", "If you mark it as complete today")
    return translate("Drafts", "If you mark it as sent today")


def skips(country: str) -> str:
    """What is not counted; `country` empty: its public holidays are not known."""
    if not country:
        return translate("Drafts", "Skips weekends.")
    return fill(translate("Drafts", "Skips weekends and public holidays: %1."), country)


def runs_through(hours: int, goes_on: bool) -> str:
    """Of a final notice: its window is elapsed time. `goes_on`: steps follow that count working days."""
    if goes_on:
        said = translate("Drafts", "The window (%1 h) runs through weekends and holidays; later steps skip them.")
    else:
        said = translate("Drafts", "The window (%1 h) runs through weekends and holidays.")
    return fill(said, str(hours))


def began(when: str) -> str:
    return fill(translate("Drafts", "You began this draft on %1."), when)


def start_again() -> str:
    return translate("Drafts", "Start again")


def go_on() -> str:
    return translate("Drafts", "Go on writing")


def moved_on() -> str:
    return translate("Drafts", "The project has moved on: this message answers another step.")


def write_anew() -> str:
    return translate("Drafts", "Write it anew")


def loses_edits(tongue: str) -> str:
    """Before another language or another way of addressing."""
    return fill(translate("Drafts", "What you changed is not kept in “%1”. Write it anew?"), tongue)


def keep_as_it_is() -> str:
    return translate("Drafts", "Keep as it is")


def checked_for_answer(platform: str) -> str:
    """Before the first hand-over; `platform` empty: there is none between the two."""
    if not platform:
        return translate("Drafts", "Checked mail and spam for an answer?")
    return fill(translate("Drafts", "Checked %1, mail and spam for an answer?"), platform)


def yes_go_on() -> str:
    return translate("Drafts", "Yes, go on")


def client_replied() -> str:
    return translate("Drafts", "Client replied")


def mark_complete() -> str:
    return translate("Drafts", "Mark as complete")


def not_yet() -> str:
    return translate("Drafts", "Not yet")


def copied() -> str:
    return translate("Drafts", "Copied.")


def saved(name: str) -> str:
    return fill(translate("Drafts", "Saved as “%1”."), name)


def not_saved(name: str, reason: str) -> str:
    return fill(translate("Drafts", "“%1” could not be saved: %2"), name, reason)


def mail_opened(whole: bool) -> str:
    if whole:
        return translate("Drafts", "It is open in your mail program. Mark it as sent once it went out.")
    return translate("Drafts", "It is too long for the mail program to take over: paste the message, it is on the clipboard.")


def no_mail_program() -> str:
    return translate("Drafts", "No mail program opened. Subject and message are on the clipboard.")


def mark_as_sent() -> str:
    return translate("Drafts", "Mark as sent")


def close() -> str:
    return translate("Drafts", "Close")


def mail_file() -> str:
    """A kind of file to save as."""
    return translate("Drafts", "Mail (*.eml)")


def text_file() -> str:
    return translate("Drafts", "Text (*.txt)")


def save_title() -> str:
    return translate("Drafts", "Save the message")


def sent_before_title() -> str:
    return translate("Drafts", "When was it sent?")


def sent_before_note() -> str:
    return translate("Drafts", "The text is kept as it stands in the editor, with this day and time.")


def when_sent() -> str:
    return translate("Drafts", "&Day and time")


def cannot_be_kept(reason: str) -> str:
    return fill(translate("Drafts", "The draft could not be kept: %1"), reason)


def next_step(done: str, step: str, day: str) -> str:
    """In the toast after something was sent: what was done, what is next and when."""
    return fill(translate("Drafts", "%1 Next: %2, %3."), done, step, day)


def write_it_for_me() -> str:
    return translate("Drafts", "Write it for me")
