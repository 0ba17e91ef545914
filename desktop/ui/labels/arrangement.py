"""What is said of the ways to look at the board: groups, orders, filters, and what dropping a card on a group means."""

from desktop.ui import formats
from desktop.ui.board.arrangement import DAYS_OF_WEEK, NO_TAG, Amount, Due, Grouping, Sorting
from desktop.ui.labels.text import fill, translate


def grouping_name(grouping: Grouping) -> str:
    return {
        Grouping.TURN: translate("View", "Whose turn it is"),
        Grouping.CLIENT: translate("View", "Client"),
        Grouping.PLATFORM: translate("View", "Platform"),
        Grouping.TAG: translate("View", "Tag"),
    }[grouping]


def sorting_name(sorting: Sorting) -> str:
    return {
        Sorting.DUE: translate("View", "What is due first"),
        Sorting.SILENCE: translate("View", "Longest silence"),
        Sorting.TITLE: translate("View", "Title"),
        Sorting.AMOUNT: translate("View", "Highest amount"),
        Sorting.ACTIVITY: translate("View", "Newest activity"),
    }[sorting]


def due_name(due: Due) -> str:
    return {
        Due.NOW: translate("View", "Due now"),
        Due.WEEK: translate("View", "Due within %n days", "", DAYS_OF_WEEK),
        Due.NOTHING: translate("View", "Nothing planned"),
        Due.PAUSED: translate("View", "Paused"),
    }[due]


def title() -> str:
    return translate("View", "View")


def group_by() -> str:
    return translate("View", "&Group by")


def sort_by() -> str:
    return translate("View", "&Sort by")


def density() -> str:
    return translate("View", "Car&ds")


def comfortable() -> str:
    return translate("View", "Comfortable")


def compact() -> str:
    return translate("View", "Compact")


def closed() -> str:
    return translate("View", "Show closed projects")


def show_only() -> str:
    return translate("View", "Show only")


def client() -> str:
    return translate("View", "&Client")


def platform() -> str:
    return translate("View", "&Platform")


def tag() -> str:
    return translate("View", "&Tag")


def due() -> str:
    return translate("View", "&Next step")


def currency() -> str:
    return translate("View", "C&urrency")


def least() -> str:
    return translate("View", "Total &from", "the lowest total")


def most() -> str:
    return translate("View", "T&o", "the highest total")


def any_client() -> str:
    return translate("View", "All clients")


def any_platform() -> str:
    return translate("View", "All platforms")


def any_tag() -> str:
    return translate("View", "All", "with tags and without")


def any_due() -> str:
    return translate("View", "All", "whatever the next step is")


def any_currency() -> str:
    return translate("View", "All currencies")


def no_tag() -> str:
    return translate("View", "No tag")


def numbered(name: str, number: int) -> str:
    """One of several that have the same name."""
    return fill(translate("View", "%1 (%2)", "a name that several have, and which of them"), name, str(number))


def not_an_amount() -> str:
    return translate("View", "This is not an amount. Type it like 1,250.")


def empty_range() -> str:
    return translate("View", "The first amount is higher than the second, so no project fits.")


def usual() -> str:
    return translate("View", "Back to the usual view")


def grouped_by(grouping: Grouping) -> str:
    """By turn is nothing to tell of."""
    return {
        Grouping.CLIENT: translate("View", "By client"),
        Grouping.PLATFORM: translate("View", "By platform"),
        Grouping.TAG: translate("View", "By tag"),
    }[grouping]


def sorted_by(sorting: Sorting) -> str:
    """By what is due is nothing to tell of."""
    return {
        Sorting.SILENCE: translate("View", "Longest silence first"),
        Sorting.TITLE: translate("View", "Sorted by title"),
        Sorting.AMOUNT: translate("View", "Highest amount first"),
        Sorting.ACTIVITY: translate("View", "Newest activity first"),
    }[sorting]


def of_client(name: str) -> str:
    return fill(translate("View", "Client: %1"), name)


def of_platform(name: str) -> str:
    return fill(translate("View", "Platform: %1"), name)


def of_tag(tag: str) -> str:
    return no_tag() if tag == NO_TAG else fill(translate("View", "Tag: %1"), tag)


def of_amount(amount: Amount) -> str:
    least, most = (None if end is None else formats.money(end, amount.currency) for end in (amount.least, amount.most))
    if least is not None and most is not None:
        return fill(translate("View", "%1 to %2", "amounts"), least, most)
    if least is not None:
        return fill(translate("View", "From %1", "an amount"), least)
    if most is not None:
        return fill(translate("View", "Up to %1", "an amount"), most)
    return fill(translate("View", "In %1", "a currency"), amount.currency)


def unknown() -> str:
    """A client, a platform that is no longer there."""
    return translate("View", "no longer there")


def remove(chip: str) -> str:
    """What is spoken of a chip that takes itself away."""
    return fill(translate("View", "%1, remove"), chip)


def remove_hint() -> str:
    return translate("View", "Remove")


def bar() -> str:
    return translate("View", "How the board is shown")


def count(shown: int, of: int) -> str:
    if of == 1:
        return fill(translate("View", "%1 of 1 project"), formats.count(shown))
    return fill(translate("View", "%1 of %n projects", "", of), formats.count(shown))


def count_open(shown: int, of: int) -> str:
    """Of those that are not closed, because closed ones are left out."""
    if of == 1:
        return fill(translate("View", "%1 of 1 open project"), formats.count(shown))
    return fill(translate("View", "%1 of %n open projects", "", of), formats.count(shown))


def clear() -> str:
    return translate("View", "Clear all")


def clear_search() -> str:
    return translate("View", "Clear the search")


def nothing() -> str:
    return translate("View", "No project fits")


def nothing_fits(filters: list[str], typed: str) -> str:
    """Why nothing is shown: the filters that are on, and what was typed in the search."""
    asked = " · ".join(filters)
    if typed and asked:
        return fill(translate("View", "Nothing on the board fits all of this: %1, and the search for “%2”."), asked, typed)
    if typed:
        return fill(translate("View", "Nothing on the board fits the search for “%1”."), typed)
    return fill(translate("View", "Nothing on the board fits all of this: %1."), asked)


def only_closed() -> str:
    """Nothing is shown, but closed projects would be."""
    return translate("View", "Only closed projects fit, and those are hidden.")


def all_closed() -> str:
    return translate("View", "All projects are closed, and closed ones are hidden.")


def show_closed() -> str:
    return translate("View", "Show closed projects")


def clear_filters() -> str:
    return translate("View", "Clear all filters")


def clear_filters_and_search() -> str:
    return translate("View", "Clear filters and search")


def already_here() -> str:
    return translate("Moves", "It is already here.")


def stays_with_client() -> str:
    return translate("Moves", "A project does not change its client by a move. “Edit project” changes it.")


def stays_on_platform() -> str:
    return translate("Moves", "A project does not change its platform by a move. “Edit project” changes it.")


def has_tag(tag: str) -> str:
    return fill(translate("Moves", "It has the tag “%1” already."), tag)


def gets_tag(tag: str) -> str:
    return fill(translate("Moves", "Add the tag “%1”"), tag)


def changes_tag(source: str, target: str) -> str:
    return fill(translate("Moves", "The tag “%2” instead of “%1”"), source, target)


def loses_tag(tag: str) -> str:
    return fill(translate("Moves", "Take the tag “%1” away"), tag)


def has_other_tags(tag: str) -> str:
    """A project of several tags cannot come under those without any."""
    return fill(translate("Moves", "It has more tags than “%1”, so it does not come here. “Edit project” changes them."), tag)
