"""Much of everything, for looking at: long names, plans of twelve milestones, platforms, templates and words of one's own, a full
trash. Short and few is what the demo is."""

import json
from typing import Any

from desktop.core.commands import DeleteClient, DeleteProject, EditPlatform
from desktop.core.model import Completion, Period, Platform
from desktop.core.plans import Plan, Template, shares_of
from desktop.core.vocabulary import Unit
from desktop.services.drafts import messages
from desktop.services.drafts.own import OwnTexts
from desktop.services.kept_plans import KeptPlans
from desktop.services.service import Service

MILESTONES = 12
LONG_TITLE = "with everything for the spring and autumn collections"
LONG_NAME = "& Daughters, Importers and Blenders of the Two Rivers"
LONG_TEMPLATE = "The long one, in twelve stages"
_THROWN = ("trail-map", "annual-report", "podcast-cover", "stationery-set")
_GONE = "Lyon", "Bergamo"
_WORDS_ADDED = {
    "en": "As always, a line on what comes after this one: the print shop wants the files a week before the fair.",
    "fr": "Comme toujours, un mot sur la suite\u202f: l’imprimeur voudrait les fichiers une semaine avant le salon.",
    "it": "Come sempre, una riga su ciò che segue: la tipografia vorrebbe i file una settimana prima della fiera.",
}


def long(content: bytes) -> bytes:
    """A studio whose first clients and projects have long names and long plans."""
    whole: dict[str, Any] = json.loads(content)
    for client in [each for each in whole["clients"] if "-" not in each["id"]]:
        client["name"] += f" {LONG_NAME}"
    names = {client["id"] for client in whole["clients"] if "-" not in client["id"]}
    for project in [each for each in whole["projects"] if each["client"] in names]:
        project["title"] += f" {LONG_TITLE}"
        missing = MILESTONES - len(project["milestones"])
        more = [_milestone(project["id"], number) for number in range(1, missing + 1)]
        if not any(entry["type"] == "closed" for entry in project["contacts"]):
            project["milestones"] += more
    return json.dumps(whole).encode()


def _milestone(project: str, number: int) -> dict[str, Any]:
    title = f"Round {number} of what was added later, with its corrections"
    return {
        "id": f"{project}-more-{number}",
        "title": title,
        "kind": "stage",
        "amount": 12_500 * number,
        "due_on": f"2027-{number:02}-15",
        "work": "planned",
        "payment": "unsecured",
        "deliverables": [{"title": title}],
    }


def throw_away(service: Service, much: bool) -> None:
    """Puts two projects into the trash; or a lot of them, and clients."""
    if not much:
        service.execute(DeleteProject("trail-map"))
        service.execute(DeleteProject("annual-report"))
        return
    for project in service.store.project_ids():
        if project.startswith(_THROWN):
            service.execute(DeleteProject(project))
    for client in service.clients():
        if client.name.endswith(_GONE):
            service.execute(DeleteClient(client.id))


def add(service: Service) -> None:
    """Platforms, templates and words of one's own."""
    release = Completion(Period(10, Unit.WORKING_DAYS), "GB", False)
    for number, place in enumerate(("Lisbon", "Porto", "Madrid", "Gent", "Bremen", "Lund", "Tartu", "Graz", "Brno", "Cork")):
        name = f"{place} marketplace for illustrators and type designers"
        profile = Platform(f"own-{number}", name, True, release, 72, f"Mediation service for members in {place}", "en", True)
        service.execute(EditPlatform(profile))
    kept = KeptPlans(service.store)
    for number in range(3, MILESTONES + 1):
        kept.keep(Plan(f"Book in {number} stages", shares_of(Template.STAGES, 20, number)))
    kept.keep(Plan(LONG_TEMPLATE, shares_of(Template.STAGES, 10, MILESTONES - 1)))
    own = OwnTexts(service.store)
    for language in messages.languages():
        for entry in own.entries(language):
            text = entry.shipped
            begun, _, end = text.body.rpartition("\n\n")
            own.put(language, entry.key, text.subject, "\n\n".join([begun, *[_WORDS_ADDED[language]] * 4, end]))
