"""What the board says: the lines of a card, what is spoken of it, the heads of the columns and the banner of what is due."""

from desktop.core.card import Card, Event, Headline, Segment, unpacked
from desktop.core.standing import Column, StepKind
from desktop.ui import formats
from desktop.ui.labels.text import fill, translate


def amount_line(card: Card) -> tuple[str, str]:
    """The amount that matters now, and what it is of."""
    amount = formats.money(card.amount, card.currency)
    if card.headline == Headline.QUOTE:
        return fill(translate("Board", "Quote %1"), amount), milestones(len(unpacked(card.segments)))
    return fill(_headline(Headline(card.headline)), amount), fill(
        translate("Board", "of %1"), formats.money(card.total, card.currency)
    )


def _headline(headline: Headline) -> str:
    return {
        Headline.QUOTE: translate("Board", "Quote %1"),
        Headline.PLANNED: translate("Board", "%1 planned"),
        Headline.SECURED: translate("Board", "%1 secured"),
        Headline.DELIVERED: translate("Board", "%1 delivered"),
        Headline.REQUESTED: translate("Board", "%1 requested"),
        Headline.PAID: translate("Board", "%1 paid"),
    }[headline]


def milestones(number: int) -> str:
    if number == 1:
        return translate("Board", "1 milestone")
    return translate("Board", "%n milestones", "", number)


def silent_days(days: int) -> str:
    return fill(translate("Board", "%1d", "days of silence on a dial"), str(days))


def hours_left(hours: int) -> str:
    return fill(translate("Board", "%1h", "hours left on a dial"), str(hours))


def step_planned(kind: StepKind, number: int, day: str, held: bool) -> str:
    """A step on a day to come. The number of a follow-up is shown from the second on. `held`: as in `Card`."""
    match kind:
        case StepKind.FOLLOW_UP if number > 1:
            return fill(translate("Board", "Follow-up %1, %2"), str(number), day)
        case StepKind.FOLLOW_UP:
            return fill(translate("Board", "Follow-up %1", "on a day"), day)
        case StepKind.FINAL_NOTICE:
            return fill(translate("Board", "Final notice %1"), day)
        case StepKind.MARK_COMPLETE:
            return fill(translate("Board", "Complete %1"), day)
        case StepKind.CHECK_RELEASE:
            return fill(translate("Board", "Check release %1"), day)
        case StepKind.CONTACT_SUPPORT:
            return fill(
                translate("Board", "Support %1") if held else translate("Board", "Demand %1", "a demand for payment, on a day"),
                day,
            )
        case StepKind.CHECK_SUPPORT:
            return fill(
                translate("Board", "Ask support %1") if held else translate("Board", "Look again %1", "at a demand, on a day"),
                day,
            )
        case StepKind.WITHDRAW_QUOTE:
            return fill(translate("Board", "Withdraw %1"), day)
        case StepKind.REVIEW_PAUSE:
            return fill(translate("Board", "Paused, review %1"), day)
        case StepKind.DELIVER:
            return fill(translate("Board", "Deliver %1"), day)


def step_today(kind: StepKind, number: int, held: bool) -> str:
    match kind:
        case StepKind.FOLLOW_UP:
            return fill(translate("Board", "Follow-up %1 today"), str(number))
        case StepKind.FINAL_NOTICE:
            return translate("Board", "Final notice today")
        case StepKind.MARK_COMPLETE:
            return translate("Board", "Complete today")
        case StepKind.CHECK_RELEASE:
            return translate("Board", "Check release today")
        case StepKind.CONTACT_SUPPORT:
            return translate("Board", "Support today") if held else translate("Board", "Demand today")
        case StepKind.CHECK_SUPPORT:
            return translate("Board", "Ask support today") if held else translate("Board", "Look again today")
        case StepKind.WITHDRAW_QUOTE:
            return translate("Board", "Withdraw today")
        case StepKind.REVIEW_PAUSE:
            return translate("Board", "Review pause today")
        case StepKind.DELIVER:
            return translate("Board", "Deliver today")


def step_late(kind: StepKind, number: int, days: int, held: bool) -> str:
    late = str(days)
    match kind:
        case StepKind.FOLLOW_UP:
            return fill(translate("Board", "Follow-up %1, %2 d late"), str(number), late)
        case StepKind.FINAL_NOTICE:
            return fill(translate("Board", "Final notice, %1 d late"), late)
        case StepKind.MARK_COMPLETE:
            return fill(translate("Board", "Complete, %1 d late"), late)
        case StepKind.CHECK_RELEASE:
            return fill(translate("Board", "Check release, %1 d late"), late)
        case StepKind.CONTACT_SUPPORT:
            return fill(translate("Board", "Support, %1 d late") if held else translate("Board", "Demand, %1 d late"), late)
        case StepKind.CHECK_SUPPORT:
            return fill(
                translate("Board", "Ask support, %1 d late") if held else translate("Board", "Look again, %1 d late"), late
            )
        case StepKind.WITHDRAW_QUOTE:
            return fill(translate("Board", "Withdraw, %1 d late"), late)
        case StepKind.REVIEW_PAUSE:
            return fill(translate("Board", "Review pause, %1 d late"), late)
        case StepKind.DELIVER:
            return fill(translate("Board", "Deliver, %1 d late"), late)


def window_ends(kind: StepKind, hours: int, held: bool) -> str:
    """A running window of a final notice."""
    match kind:
        case StepKind.MARK_COMPLETE:
            return fill(translate("Board", "Complete in %1 h"), str(hours))
        case StepKind.WITHDRAW_QUOTE:
            return fill(translate("Board", "Withdraw in %1 h"), str(hours))
        case _:
            return fill(translate("Board", "Support in %1 h") if held else translate("Board", "Demand in %1 h"), str(hours))


def deliver_planned(title: str, day: str) -> str:
    return fill(translate("Board", "%1, %2", "what to deliver, on which day"), title, day)


def deliver_today(title: str) -> str:
    return fill(translate("Board", "%1 today", "what to deliver"), title)


def deliver_late(title: str, days: int) -> str:
    return fill(translate("Board", "%1, %2 d late", "what to deliver"), title, str(days))


def event_line(event: Event, day: str, days: int, held: bool = True) -> str:
    """The last thing that happened: `day` it happened on, `days` ago. `held`: as in `Card`."""
    match event:
        case Event.QUOTE_SENT:
            return _ago(days, translate("Board", "Sent today"), translate("Board", "Sent yesterday"), _sent_days_ago(days))
        case Event.ANSWERED:
            return _ago(
                days, translate("Board", "Answered today"), translate("Board", "Answered yesterday"), _answered_days_ago(days)
            )
        case Event.COMPLETED:
            return fill(translate("Board", "Completed %1"), day)
        case Event.SUPPORT_CONTACTED:
            return fill(translate("Board", "Support, day %1") if held else translate("Board", "Demand, day %1"), str(days + 1))
        case Event.PAID:
            return fill(translate("Board", "Paid %1"), day)
        case Event.CANCELLED:
            return fill(translate("Board", "Canceled %1"), day)
        case Event.WITHDRAWN:
            return fill(translate("Board", "Withdrawn %1"), day)
        case Event.WRITTEN_OFF:
            return fill(translate("Board", "Written off %1"), day)
        case Event.REOPENED:
            return fill(translate("Board", "Reopened %1"), day)
        case Event.NONE:
            return translate("Board", "Your turn")


def quote_to_send() -> str:
    return translate("Board", "Quote to send")


def paused_to(day: str) -> str:
    return fill(translate("Board", "Paused to %1"), day)


def paused() -> str:
    return translate("Board", "Paused")


def _ago(days: int, today: str, yesterday: str, earlier: str) -> str:
    return today if days <= 0 else yesterday if days == 1 else earlier


def _sent_days_ago(days: int) -> str:
    return translate("Board", "Sent %n days ago", "", days)


def _answered_days_ago(days: int) -> str:
    return translate("Board", "Answered %n days ago", "", days)


def empty_column(column: Column) -> str:
    """What lands in a column that holds nothing."""
    return {
        Column.QUOTE: translate("Board", "Projects whose quote is not accepted yet."),
        Column.MY_TURN: translate("Board", "Projects where the next move is yours."),
        Column.CLIENT_TURN: translate("Board", "Projects where the client owes you an answer."),
        Column.FOLLOW_UP: translate("Board", "Silent clients, when it is time to write again."),
        Column.FINAL_NOTICE: translate("Board", "Final notices, completions and support cases."),
        Column.CLOSED: translate("Board", "Projects that are paid or over."),
    }[column]


def platform_name(id_: str, name: str) -> str:
    """As it is called; work without any platform has a name of the program's, unless somebody gave it another."""
    return translate("Board", "Direct") if (id_, name) == ("direct", "Direct") else name


def segment_name(segment: Segment) -> str:
    """One milestone of the payment bar: %1 is its amount."""
    return {
        Segment.PLANNED: translate("Board", "%1 planned"),
        Segment.SECURED: translate("Board", "%1 secured"),
        Segment.DELIVERED: translate("Board", "%1 delivered"),
        Segment.REQUESTED: translate("Board", "%1 requested"),
        Segment.RELEASED: translate("Board", "%1 released"),
    }[segment]


def more_currencies(first: str, others: int) -> str:
    """The sum in the main currency, and how many other currencies there are."""
    return fill(translate("Board", "%1 +%2"), first, str(others))


def column_spoken(name: str, count: int, sums: str) -> str:
    """The head of a column, for screen readers."""
    projects = translate("Board", "1 project") if count == 1 else translate("Board", "%n projects", "", count)
    if not sums:
        return fill(translate("Board", "%1, %2"), name, projects)
    return fill(translate("Board", "%1, %2, %3"), name, projects, sums)


def fold_hint(folded: bool) -> str:
    return translate("Board", "Unfold this column") if folded else translate("Board", "Fold this column")


def sum_paid() -> str:
    return translate("Board", "Paid")


def sum_awaiting() -> str:
    return translate("Board", "Awaiting release")


def sum_at_risk() -> str:
    return translate("Board", "At risk")


def title() -> str:
    return translate("Board", "Board")


def search_placeholder() -> str:
    return translate("Board", "Search everything")


def new_project() -> str:
    return translate("Board", "New project")


def first_headline() -> str:
    return translate("Board", "Know who has gone quiet, and what to say")


def first_text() -> str:
    return translate(
        "Board",
        "Add a project with its milestones. When it is your client’s turn, Relance counts the silence, writes a kind follow-up in"
        " their language when it is time, and keeps an eye on your money. Nothing leaves this computer.",
    )


def look_around() -> str:
    return translate("Board", "Look around with sample data")


def import_content() -> str:
    return translate("Board", "Import")


def open_card() -> str:
    return translate("Board", "Open")


def move_to() -> str:
    return translate("Board", "Move to")


def move_entry(column: str, sentence: str) -> str:
    """A column in the menu, and what moving the card there does."""
    return fill(translate("Board", "%1: %2", "a column and what a move there does"), column, sentence)
