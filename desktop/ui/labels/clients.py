"""What the clients page says."""

from enum import StrEnum

from desktop.core.vocabulary import Formality
from desktop.ui.labels.text import fill, translate


def title() -> str:
    return translate("Clients", "Clients")


def search_placeholder() -> str:
    return translate("Clients", "Search clients")


def new_client() -> str:
    return translate("Clients", "New client")


def edit() -> str:
    return translate("Clients", "Edit…")


def delete() -> str:
    return translate("Clients", "Delete…")


def new_project() -> str:
    return translate("Clients", "New project")


def projects() -> str:
    return translate("Clients", "Projects")


def no_projects() -> str:
    return translate("Clients", "No projects yet.")


def money() -> str:
    return translate("Clients", "Payments")


def contacts() -> str:
    return translate("Clients", "Conversation")


def newest_of(shown: str, number: str) -> str:
    said = translate("Clients", "The newest %1 of %2 entries. A project’s own history shows all of it.")
    return fill(said, shown, number)


def note() -> str:
    return translate("Clients", "Note, only for you")


def empty_headline() -> str:
    return translate("Clients", "The people you work for")


def empty_text() -> str:
    return translate(
        "Clients",
        "Each client has a language, a country and a time zone, so that nobody is written to on their day off. Here you will also"
        " see their projects, what they paid and how long they usually take to answer.",
    )


def nothing_found() -> str:
    return translate("Clients", "No client matches your search")


def nobody_chosen() -> str:
    return translate("Clients", "Choose a client to see their projects.")


def nothing_found_text() -> str:
    return translate("Clients", "The search looks at names, persons and addresses.")


def clear_search() -> str:
    return translate("Clients", "Clear the search")


def language_and_city(language: str, city: str) -> str:
    return fill(translate("Clients", "%1 · %2 time"), language, city)


def writes_in(language: str, code: str, formality: Formality) -> str:
    """`code`: of the language, which has its own ways to address somebody."""
    return fill(
        translate("Clients", "Writes in %1, %2", "a language, how one is addressed in it"), language, address(code, formality)
    )


def address(code: str, formality: Formality) -> str:
    """How somebody is addressed in a language."""
    is_formal = formality is Formality.FORMAL
    match code.partition("-")[0]:
        case "fr":
            return translate("Clients", "formal (“vous”)") if is_formal else translate("Clients", "informal (“tu”)", "French")
        case "it":
            return translate("Clients", "formal (“lei”)") if is_formal else translate("Clients", "informal (“tu”)", "Italian")
    return translate("Clients", "formal") if is_formal else translate("Clients", "informal")


def lives_in(country: str, city: str) -> str:
    """`country` empty: not known."""
    if not country:
        return fill(translate("Clients", "%1 time, country not known"), city)
    return fill(translate("Clients", "%1, %2 time"), country, city)


def project_line(state: str, platform: str) -> str:
    return fill(translate("Clients", "%1 · %2"), state, platform)


def paid_of(paid: str, total: str) -> str:
    return fill(translate("Clients", "%1 of %2 paid"), paid, total)


def money_line(paid: str, total: str, awaiting: str, at_risk: str) -> str:
    """`at_risk`: part of what is awaited; empty for none."""
    if not at_risk:
        return fill(translate("Clients", "%1 of %2 paid, %3 awaited"), paid, total, awaiting)
    if at_risk == awaiting:
        return fill(translate("Clients", "%1 of %2 paid, %3 awaited, all of it at risk"), paid, total, awaiting)
    return fill(translate("Clients", "%1 of %2 paid, %3 awaited, %4 of it at risk"), paid, total, awaiting, at_risk)


class Order(StrEnum):
    """What the list can be sorted by."""

    NAME = "name"
    SILENCE = "silence"
    ACTIVITY = "activity"


def sorted_by() -> str:
    return translate("Clients", "Sorted by")


def order_name(order: Order) -> str:
    return {
        Order.NAME: translate("Clients", "Name"),
        Order.SILENCE: translate("Clients", "Longest silence"),
        Order.ACTIVITY: translate("Clients", "Last entry"),
    }[order]


def open_projects(number: int) -> str:
    if number == 0:
        return translate("Clients", "none open")
    if number == 1:
        return translate("Clients", "1 open")
    return translate("Clients", "%n open", "", number)


def silent(days: int) -> str:
    if days == 0:
        return translate("Clients", "silent since today")
    if days == 1:
        return translate("Clients", "silent for 1 day")
    return translate("Clients", "silent for %n days", "", days)
