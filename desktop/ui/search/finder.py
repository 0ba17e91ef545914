"""From what is typed to what the palette lists: what is recorded comes from the service, what can be done from the program's
actions and from what each project allows now. It opens nothing by itself."""

from collections.abc import Iterator
from datetime import date
from functools import partial
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from desktop.core.card import Card
from desktop.core.vocabulary import DIRECTIONS, Column, ContactType, Direction
from desktop.services import search
from desktop.services.search import Found, FoundClient, FoundEntry, FoundMilestone
from desktop.ui import formats
from desktop.ui.board.face import face
from desktop.ui.icons import Icon
from desktop.ui.intents import Intent
from desktop.ui.labels import search as words
from desktop.ui.labels import steps
from desktop.ui.labels.columns import column_name
from desktop.ui.project.facts import Facts, gather
from desktop.ui.project.offers import ICONS, offers
from desktop.ui.search.commands import called, known
from desktop.ui.search.items import Group, Item
from desktop.ui.search.opening import Opening
from desktop.ui.search.phrases import understood

if TYPE_CHECKING:
    from desktop.ui.workspace import Workspace

_ACTIONS, _NAMED, _READINGS = 4, 3, 4  # actions listed; projects a verb is for; verbs that are tried


class Finder:
    """Over one window, for as long as the palette is open. `in_front`: the project somebody looks at."""

    def __init__(self, work: "Workspace", opening: Opening, in_front: str | None):
        self._service = work.session.service
        self._opening = opening
        self._begin = work.tasks.begin
        self._in_front = in_front
        self._commands = known(work)
        self._verbs = words.verbs()
        self._now = self._service.now()
        self._zone = ZoneInfo(self._service.zone())
        self._today = self._now.astimezone(self._zone).date()

    def groups(self, typed: str) -> list[Group]:
        """What to list; while nothing is typed, what one likely wants."""
        typed = typed.strip()
        if not typed:
            return self._likely()
        found = search.find(self._service, typed)
        actions = [*called(self._commands, typed)[:_ACTIONS], *self._on_projects(typed)][: _ACTIONS + 1]
        return _filled(
            Group(words.actions(), tuple(actions)),
            Group(words.projects(), tuple(map(self._project, found.projects))),
            Group(words.clients(), tuple(map(self._client, found.clients))),
            *self._said(found),
        )

    def _said(self, found: Found) -> tuple[Group, Group]:
        return (
            Group(words.milestones(), tuple(map(self._milestone, found.milestones))),
            Group(words.messages(), tuple(map(self._entry, found.entries))),
        )

    def _likely(self) -> list[Group]:
        """An empty studio has nothing but beginnings."""
        likely = search.likely(self._service)
        groups = _filled(
            Group(words.due(), tuple(map(self._project, likely.due))),
            Group(words.last(), tuple(map(self._project, likely.last))),
        )
        beginnings = tuple(one.item() for one in self._commands if one.key in ("new_project", "new_client", "import"))
        return groups or [Group(words.actions(), beginnings)]

    # -- what can be done with projects

    def _on_projects(self, typed: str) -> Iterator[Item]:
        """A verb and the beginning of a project's name; or a verb alone, for the project in front."""
        for intent, rest in understood(typed, self._verbs)[:_READINGS]:
            if rest:
                meant = [card.project for card in self._service.store.search.projects(rest, _NAMED)]
            else:
                meant = [self._in_front] if self._in_front else []
            for project in meant:
                facts = gather(self._service, project)
                if facts is not None and _is_possible(intent, facts):
                    yield self._action(intent, facts)

    def _action(self, intent: Intent, facts: Facts) -> Item:
        label = steps.action(intent, facts.assessment.follow_ups_sent + 1, facts.platform)
        project = facts.project
        return Item(
            f"{intent}.{project.id}",
            ICONS[intent],
            words.action_on(label, project.title),
            facts.client.name,
            partial(self._begin, intent, project.id),
        )

    # -- what is recorded

    def _project(self, card: Card) -> Item:
        step = face(card, self._now, self._zone).line
        line = words.beside(words.beside(card.client, column_name(Column(card.column))), step.text)
        return Item(card.project, step.icon, card.title, line, partial(self._opening.project, card.project))

    def _client(self, client: FoundClient) -> Item:
        line = words.beside(client.person, words.number_of_projects(client.projects))
        return Item(client.id, Icon.USER, client.name, line, partial(self._opening.client, client.id))

    def _milestone(self, found: FoundMilestone) -> Item:
        title = words.beside(found.deliverable, found.title)
        end = words.due_on(self._day(found.due_on)) if found.due_on else ""
        line = words.beside(found.of_project, found.of_client)
        do = partial(self._opening.project, found.project)
        return Item(f"{found.project}.{found.id}", Icon.FLAG, title, line, do, end)

    def _entry(self, found: FoundEntry) -> Item:
        day = self._day(found.at.astimezone(self._zone).date())
        title = words.beside(found.of_project, found.of_client)
        do = partial(self._opening.entry, found.project, found.id)
        return Item(f"{found.project}.{found.id}", _icon(found.type), title, " ".join(found.words.split()), do, day)

    def _day(self, day: date) -> str:
        return formats.short_day(day, self._today)


def _is_possible(intent: Intent, facts: Facts) -> bool:
    """Whether the card's menu offers it, and it would not be refused."""
    offered = offers(facts.assessment)
    listed = {offered.main, *offered.beside, *(one for group in offered.menu for one in group)}
    return intent in listed and not facts.refusal_of(intent)


def _filled(*groups: Group) -> list[Group]:
    return [group for group in groups if group.items]


def _icon(type_: ContactType) -> Icon:
    if type_ is ContactType.NOTE:
        return Icon.STICKY_NOTE
    return Icon.ARROW_DOWN_LEFT if DIRECTIONS[type_] is Direction.IN else Icon.ARROW_UP_RIGHT
