"""What searching everything says, and the words that are understood there."""

from desktop.ui.intents import Intent
from desktop.ui.labels.text import fill, translate

# The palette


def title() -> str:
    return translate("Search", "Search everything")


def placeholder() -> str:
    return translate("Search", "A name, a word of a message, or what to do")


def results() -> str:
    return translate("Search", "Found")


def found(number: int) -> str:
    """Told to screen readers after each key."""
    if number == 1:
        return translate("Search", "1 result")
    return translate("Search", "%n results", "", number)


def nothing(text: str) -> str:
    return fill(translate("Search", "Nothing is called “%1”, and nobody wrote it."), text)


def nothing_hint() -> str:
    return translate("Search", "Fewer letters find more: the beginnings of words are enough, with or without accents.")


def more_hint() -> str:
    return translate("Search", "Not everything is listed: a few more letters narrow it down.")


def hint() -> str:
    return translate("Search", "Type the beginnings of words, or what to do: “pause Book cover”, “new client”.")


def keys() -> str:
    return translate("Search", "↑ ↓ choose · Enter opens · Esc closes")


# Groups


def due() -> str:
    return translate("Search", "Due now")


def last() -> str:
    return translate("Search", "Worked on last")


def actions() -> str:
    return translate("Search", "Actions")


def projects() -> str:
    return translate("Search", "Projects")


def clients() -> str:
    return translate("Search", "Clients")


def milestones() -> str:
    return translate("Search", "Milestones")


def messages() -> str:
    return translate("Search", "Messages")


# Rows


def beside(first: str, second: str) -> str:
    """Two facts in the second line of a row."""
    if not first or not second:
        return first or second
    return fill(translate("Search", "%1 · %2", "two facts in one line"), first, second)


def action_on(action: str, project: str) -> str:
    """`action`: as in the menu of a card."""
    return fill(translate("Search", "%1: %2", "what to do, and with which project"), action.rstrip("…"), project)


def number_of_projects(number: int) -> str:
    if number == 1:
        return translate("Search", "1 project")
    return translate("Search", "%n projects", "", number)


def due_on(day: str) -> str:
    return fill(translate("Search", "due %1"), day)


def spoken(group: str, row: str) -> str:
    """A row for screen readers."""
    return fill(translate("Search", "%1: %2", "group of results, and one of them"), group, row)


def spoken_row(title: str, line: str, end: str) -> str:
    told = fill(translate("Search", "%1, %2", "title and line of a result"), title, line) if line else title
    return fill(translate("Search", "%1, %2", "title and line of a result"), told, end) if end else told


# Actions of the program that have no name elsewhere


def open_page(page: str) -> str:
    return fill(translate("Search", "Go to %1", "a page by its name"), page)


# What actions are called besides their names; several with ";" between


def words_for(action: str) -> str:
    return {
        "new_project": translate("SearchWords", "create; add; begin; quote"),
        "new_client": translate("SearchWords", "create; add; customer"),
        "board": translate("SearchWords", "cards; columns; kanban"),
        "today": translate("SearchWords", "due; agenda; briefing; tasks"),
        "calendar": translate("SearchWords", "month; dates; holidays"),
        "clients": translate("SearchWords", "customers; people; contacts"),
        "insights": translate("SearchWords", "money; statistics; reports; charts"),
        "trash": translate("SearchWords", "deleted; restore; bin"),
        "settings": translate("SearchWords", "preferences; options; language; theme"),
        "import": translate("SearchWords", "load; open; bring in; file"),
        "export": translate("SearchWords", "save; backup; copy; file"),
        "calendar_file": translate("SearchWords", "ics; phone; alarms"),
        "check": translate("SearchWords", "verify; damage; integrity"),
        "folder": translate("SearchWords", "directory; where; files"),
        "keys": translate("SearchWords", "keyboard; help"),
        "manual": translate("SearchWords", "help; documentation; guide"),
        "about": translate("SearchWords", "version; licenses"),
        "undo": translate("SearchWords", "take back; revert"),
        "redo": translate("SearchWords", "again"),
        "quit": translate("SearchWords", "exit; close; end"),
    }[action]


def verbs() -> dict[Intent, str]:
    """What one types to do something with a project: verbs that its name follows, several with ";" between."""
    return {
        Intent.QUOTE_SENT: translate("SearchWords", "quote sent; sent quote"),
        Intent.QUOTE_ACCEPTED: translate("SearchWords", "quote accepted; accepted; accept"),
        Intent.REQUEST: translate("SearchWords", "ask; request; deliver"),
        Intent.MESSAGE: translate("SearchWords", "message; message sent; write"),
        Intent.REPLY: translate("SearchWords", "reply; replied; answer; answered; client replied"),
        Intent.FOLLOW_UP: translate("SearchWords", "follow up; follow-up; remind; write"),
        Intent.FINAL_NOTICE: translate("SearchWords", "final notice; notice; last notice; write"),
        Intent.COMPLETED: translate("SearchWords", "complete; mark complete; finish"),
        Intent.COMPLETION_REJECTED: translate("SearchWords", "completion rejected; rejected; reject"),
        Intent.CHECK_RELEASE: translate("SearchWords", "released; payment released; paid; release"),
        Intent.SUPPORT_CONTACTED: translate("SearchWords", "support; contact support"),
        Intent.SUPPORT_REPLIED: translate("SearchWords", "support replied; support answered"),
        Intent.RESTART: translate("SearchWords", "restart; write restart"),
        Intent.HARDSHIP: translate("SearchWords", "sympathy; hardship"),
        Intent.CANCELLATION: translate("SearchWords", "cancellation; cancel"),
        Intent.PAUSE: translate("SearchWords", "pause; hold; wait"),
        Intent.RESUME: translate("SearchWords", "resume; continue; go on"),
        Intent.NOTE: translate("SearchWords", "note; add note; remember"),
        Intent.ADD_MILESTONE: translate("SearchWords", "add milestone; milestone; new milestone"),
        Intent.EDIT_PROJECT: translate("SearchWords", "edit; change; rename"),
        Intent.CLOSE: translate("SearchWords", "close; end; archive; paid; cancel; write off"),
        Intent.REOPEN: translate("SearchWords", "reopen; open again"),
        Intent.DELETE: translate("SearchWords", "delete; remove; trash"),
    }
