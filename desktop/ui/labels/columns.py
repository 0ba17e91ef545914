"""The names of the six columns."""

from desktop.core.standing import Column
from desktop.ui.labels.text import translate


def column_name(column: Column) -> str:
    return {
        Column.QUOTE: translate("Words", "Quote"),
        Column.MY_TURN: translate("Words", "My turn"),
        Column.CLIENT_TURN: translate("Words", "Client’s turn"),
        Column.FOLLOW_UP: translate("Words", "Follow-up"),
        Column.FINAL_NOTICE: translate("Words", "Final notice"),
        Column.CLOSED: translate("Words", "Closed"),
    }[column]
