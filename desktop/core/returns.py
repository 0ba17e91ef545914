"""Whether a client who had gone quiet, or whose project was paused, is back and waits for a word. Knows no draft."""

from collections.abc import Sequence
from datetime import datetime

from desktop.core.history import Story
from desktop.core.model import Contact
from desktop.core.pauses import Stretch
from desktop.core.vocabulary import DIRECTIONS, By, ContactType, Direction

# With these the work goes on by itself: nothing has to be taken up again.
_GOES_ON = (ContactType.QUOTE_ACCEPTED, ContactType.COMPLETION_REJECTED)


def back_at(story: Story, paused: Sequence[Stretch], entries: Sequence[Contact], now: datetime) -> datetime | None:
    """When the client came back from a silence or a pause, the later of the two, while nothing was written to them since; None
    when they were never away or have taken the work up themselves. Meant for a project that is not paused.
    """
    ends = [stretch.end for stretch in paused if stretch.end is not None and stretch.end <= now]
    back = max([*ends, *([story.back_at] if story.back_at is not None else [])], default=None)
    if back is None or any(back <= entry.at <= now and _moves_on(entry) for entry in entries):
        return None
    return back


def _moves_on(entry: Contact) -> bool:
    return DIRECTIONS[entry.type] is Direction.OUT or entry.type in _GOES_ON or entry.by is By.CLIENT
