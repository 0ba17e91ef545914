"""From what is typed to what the palette lists: what is recorded comes from the service, what can be done from the program's
actions and from what each project allows now. It opens nothing by itself."""

from collections.abc import Callable, Iterator, Sequence
from datetime import date
from functools import partial
from itertools import islice
from typing import TYPE_CHECKING, TypeVar
from zoneinfo import ZoneInfo

from desktop.core.card import Card
from desktop.core.folding import fold
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
from desktop.ui.search.phrases import is_called, understood

if TYPE_CHECKING:
    from desktop.ui.workspace import Workspace

T = TypeVar("T")
_ACTIONS, _NAMED, _READINGS = 4, 3, 4  # actions listed; projects a verb is for; verbs that are tried
_TRIED = 6  # projects that are called as typed
_OF_A_KIND = 6


class Finder:
    """Over one window, for as long as the palette is open. `in_front`: the project somebody looks at."""

    def __init__(self, work: "Workspace", opening: Opening, in_front: str | None):
        self._service = work.session.service
        self._opening = opening
        self._begin = work.tasks.begin
        self._in_front = in_front
        self._commands = known(work)
        self._verbs = words.verbs()
        self._has_others = False  # whether more projects are called as typed than a verb is offered for
        self._now = self._service.now()
        self._zone = ZoneInfo(self._service.zone())
        self._today = self._now.astimezone(self._zone).date()

    def groups(self, typed: str) -> list[Group]:
        """What to list; while nothing is typed, what one likely wants."""
        typed = typed.strip()
        if not typed:
            return self._likely()
        found = search.find(self._service, typed, _OF_A_KIND + 1)
        by_name, by_word = called(self._commands, typed)
        on_projects = list(self._on_projects(typed))
        said = [item for item, is_said in on_projects if is_said]
        meant = Group(words.actions(), tuple([*by_name[:_ACTIONS], *said][: _ACTIONS + 1]), bool(said) and self._has_others)
        hidden = [item for item, is_said in on_projects if not is_said]
        guessed = Group(words.actions(), tuple([*hidden, *by_word][:_ACTIONS]))
        names = (
            _group(words.projects(), self._project, found.projects),
            _group(words.clients(), self._client, found.clients),
        )
        first = (*names, meant) if _begins_a_name(found, typed) else (meant, *names)
        return _joined(_filled(*first, *self._said(found), guessed))

    def _said(self, found: Found) -> tuple[Group, Group]:
        return (
            _group(words.milestones(), self._milestone, found.milestones),
            _group(words.messages(), self._entry, found.entries),
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

    def _on_projects(self, typed: str) -> Iterator[tuple[Item, bool]]:
        """A verb and the beginning of a project's name; or a verb alone, for the project in front. And whether one sees why: the
        project was named, or the action is called so."""
        self._has_others = False
        for intent, rest in understood(typed, self._verbs)[:_READINGS]:
            if rest:
                meant = [card.project for card in self._service.store.search.projects(rest, _TRIED)]
            else:
                meant = [self._in_front] if self._in_front else []
            gathered = (gather(self._service, project) for project in meant)
            possible = (facts for facts in gathered if facts is not None and _is_possible(intent, facts))
            for facts in islice(possible, _NAMED):
                item = self._action(intent, facts)
                yield item, bool(rest) or is_called(typed, [item.title])
            self._has_others |= next(possible, None) is not None

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
        column = column_name(Column(card.column))
        known = card.client if step.text.startswith(column) else words.beside(card.client, column)
        line = words.beside(known, step.text)
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


def _begins_a_name(found: Found, typed: str) -> bool:
    """Whether a project or client is called so, from its first letter on."""
    names = (*(card.title for card in found.projects), *(client.name for client in found.clients))
    return any(fold(name).startswith(fold(typed)) for name in names)


def _joined(groups: list[Group]) -> list[Group]:
    """What is told as one: groups of the same kind that follow each other."""
    made: list[Group] = []
    for group in groups:
        before = made.pop() if made and made[-1].title == group.title else Group(group.title, ())
        made.append(Group(group.title, (*before.items, *group.items), before.has_more or group.has_more))
    return made


def _group(title: str, item_of: Callable[[T], Item], found: Sequence[T]) -> Group:
    return Group(title, tuple(map(item_of, found[:_OF_A_KIND])), len(found) > _OF_A_KIND)


def _filled(*groups: Group) -> list[Group]:
    return [group for group in groups if group.items]


def _icon(type_: ContactType) -> Icon:
    if type_ is ContactType.NOTE:
        return Icon.STICKY_NOTE
    return Icon.ARROW_DOWN_LEFT if DIRECTIONS[type_] is Direction.IN else Icon.ARROW_UP_RIGHT
