"""The conversation with a client over all of their projects, as rows."""

from datetime import date
from zoneinfo import ZoneInfo

from desktop.services.client_sheet import Entry
from desktop.ui import formats
from desktop.ui.labels.history import tell
from desktop.ui.labels.history_together import delivered_and_asked
from desktop.ui.widgets.row_list import Row


def entry_row(entry: Entry, zone: ZoneInfo, today: date) -> Row:
    """What happened, in which project, and when on the designer's clock."""
    project, contact = entry.seen.project, entry.contact
    titles = {milestone.id: milestone.title for milestone in project.milestones}
    if entry.delivers and contact.milestone is not None:
        sentence = delivered_and_asked(contact, titles.get(contact.milestone, ""), today)
    else:
        sentence = tell(contact, titles, entry.seen.platform, today).sentence
    when = formats.weekday_day(contact.at.astimezone(zone).date(), today)
    return Row(f"{project.id}\n{contact.id}", sentence, project.title, when)


def project_of(key: str) -> str:
    """The project of a row."""
    return key.partition("\n")[0]
