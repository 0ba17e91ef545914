"""What the sheet of shortcuts and the help say."""

from desktop.ui.labels.text import fill, translate


def keys_title() -> str:
    return translate("Help", "Shortcuts")


def help_title() -> str:
    return translate("Help", "Help")


def close() -> str:
    return translate("Help", "Close")


def manual() -> str:
    return translate("Help", "Manual")


def tone() -> str:
    return translate("Help", "Tone of the messages")


def page_missing() -> str:
    return translate("Help", "This page did not come with the program.")


def spoken_line(name: str, keys: str) -> str:
    """A line of the sheet, for screen readers."""
    return fill(translate("Help", "%1: %2", "what a key does, and the key"), name, keys)


def spoken_lines(lines: list[str]) -> str:
    return translate("Help", "; ", "between the lines of a group").join(lines)


def either(keys: list[str]) -> str:
    """Keys that do the same, for screen readers."""
    return translate("Help", " or ", "between keys").join(keys)


# Groups


def everywhere() -> str:
    return translate("Help", "Everywhere")


def on_board() -> str:
    return translate("Help", "Board")


def of_project() -> str:
    return translate("Help", "Selected card or row")


def in_today() -> str:
    return translate("Help", "Today")


def in_calendar() -> str:
    return translate("Help", "Calendar")


def in_messages() -> str:
    return translate("Help", "Writing a message")


# Lines


def new_project() -> str:
    return translate("Help", "New project")


def search() -> str:
    return translate("Help", "Search everything")


def find() -> str:
    return translate("Help", "Search this page")


def choose_view() -> str:
    return translate("Help", "Group, sort and filter the board")


def usual_view() -> str:
    return translate("Help", "Back to the usual view of the board")


def in_new_project() -> str:
    return translate("Help", "In a new project")


def move_milestone() -> str:
    return translate("Help", "Move a milestone up or down")


def remove_milestone() -> str:
    return translate("Help", "Remove a milestone")


def paste_lines() -> str:
    return translate("Help", "Paste the lines of a quote into a milestone")


def undo() -> str:
    return translate("Help", "Undo")


def redo() -> str:
    return translate("Help", "Redo")


def this_sheet() -> str:
    return translate("Help", "All shortcuts")


def close_panel() -> str:
    return translate("Help", "Close the panel")


def end_program() -> str:
    return translate("Help", "Quit Relance")


def next_control() -> str:
    return translate("Help", "Next field or button")


def client_replied() -> str:
    return translate("Help", "The client replied")


def write_due() -> str:
    return translate("Help", "Write the message that is due")


def pause() -> str:
    return translate("Help", "Pause or resume")


def open_project() -> str:
    return translate("Help", "Open the project")


def from_card_to_card() -> str:
    return translate("Help", "From card to card")


def from_row_to_row() -> str:
    return translate("Help", "From row to row")


def move_card() -> str:
    return translate("Help", "Move the card to another column")


def do_it() -> str:
    return translate("Help", "Do what the row offers")


def put_off() -> str:
    return translate("Help", "Put it off")


def by_day() -> str:
    return translate("Help", "From day to day")


def by_month() -> str:
    return translate("Help", "Previous or next month")


def go_to_today() -> str:
    return translate("Help", "To today")


def open_day() -> str:
    return translate("Help", "Open what is on the day")


def finish_message() -> str:
    return translate("Help", "Copy the message, or open it in your mail program")


def keep_message() -> str:
    return translate("Help", "Save the draft")


def next_gap() -> str:
    return translate("Help", "Next gap in the text")


def close_message() -> str:
    return translate("Help", "Close; the draft is kept")
