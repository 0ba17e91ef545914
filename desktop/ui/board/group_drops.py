"""What it means to carry a card to another group: a tag for another tag, or a sentence that says why not. It changes nothing."""

from typing import NamedTuple

from desktop.core.card import Card
from desktop.ui.board.arrangement import NO_TAG, Grouping, with_tag
from desktop.ui.labels import arrangement as words


class GroupDrop(NamedTuple):
    """`sentence`: what it does, or why it is refused."""

    allowed: bool
    sentence: str


def drop_of(grouping: Grouping, card: Card, source: str, target: str) -> GroupDrop:
    if source == target:
        return GroupDrop(False, words.already_here())
    match grouping:
        case Grouping.TAG:
            return _of_tag(card, source, target)
        case Grouping.PLATFORM:
            return GroupDrop(False, words.stays_on_platform())
    return GroupDrop(False, words.stays_with_client())


def _of_tag(card: Card, source: str, target: str) -> GroupDrop:
    if target == NO_TAG:
        if with_tag(card.tags, source, target):
            return GroupDrop(False, words.has_other_tags(source))
        return GroupDrop(True, words.loses_tag(source))
    if target in card.tags:
        return GroupDrop(False, words.has_tag(target))
    if source == NO_TAG:
        return GroupDrop(True, words.gets_tag(target))
    return GroupDrop(True, words.changes_tag(source, target))
