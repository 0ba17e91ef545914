"""What the clients page says."""

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


def note() -> str:
    return translate("Clients", "Note, only for you")


def empty_headline() -> str:
    return translate("Clients", "The people you work for")


def empty_text() -> str:
    return translate(
        "Clients", "Each client has a language, a country and a time zone, so that nobody is written to on their day off."
    )


def nothing_found() -> str:
    return translate("Clients", "No client matches your search.")


def nobody_chosen() -> str:
    return translate("Clients", "Choose a client to see their projects.")


def language_and_city(language: str, city: str) -> str:
    return fill(translate("Clients", "%1 · %2 time"), language, city)


def writes_in(language: str, formality: Formality) -> str:
    if formality is Formality.FORMAL:
        return fill(translate("Clients", "Writes in %1, formally"), language)
    return fill(translate("Clients", "Writes in %1, informally"), language)


def lives_in(country: str, city: str) -> str:
    """`country` empty: not known."""
    if not country:
        return fill(translate("Clients", "%1 time, country not known"), city)
    return fill(translate("Clients", "%1, %2 time"), country, city)


def project_line(state: str, platform: str) -> str:
    return fill(translate("Clients", "%1 · %2"), state, platform)


def paid_of(paid: str, total: str) -> str:
    return fill(translate("Clients", "%1 of %2 paid"), paid, total)
