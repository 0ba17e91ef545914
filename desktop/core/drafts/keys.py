"""The keys of the message files: one for each kind, number, variant or purpose, and formality. Knows no text."""

from collections.abc import Iterator

from desktop.core.drafts.draft import Ask
from desktop.core.vocabulary import DraftKind, Formality, Purpose, Variant

MOST_NUMBERED = 3
"""Follow-ups from this one on share their texts."""


def key_of(ask: Ask) -> str:
    """The key of the message for an ask, such as `follow_up.1.approval.formal`."""
    match ask.kind:
        case DraftKind.FOLLOW_UP:
            number = min(max(ask.number or 1, 1), MOST_NUMBERED)
            parts = [str(number), ask.purpose or Purpose.FEEDBACK]
        case DraftKind.FINAL_NOTICE:
            parts = [ask.variant or Variant.INCOMPLETE]
        case _:
            parts = []
    return ".".join([ask.kind, *parts, ask.formality])


def all_keys() -> Iterator[str]:
    """Every key, in the order in which the texts are needed."""
    for kind in DraftKind:
        for parts in _parts(kind):
            for formality in Formality:
                yield ".".join([kind, *parts, formality])


def _parts(kind: DraftKind) -> list[tuple[str, ...]]:
    match kind:
        case DraftKind.FOLLOW_UP:
            return [(str(number), purpose) for number in range(1, MOST_NUMBERED + 1) for purpose in Purpose]
        case DraftKind.FINAL_NOTICE:
            return [(variant,) for variant in Variant]
    return [()]


def ask_of_key(key: str, language: str) -> Ask:
    """The ask a key answers. Raises ValueError for what is no key."""
    kind, *parts, formality = key.split(".")
    ask = Ask(DraftKind(kind), language, Formality(formality))
    match ask.kind, parts:
        case DraftKind.FOLLOW_UP, [number, purpose] if number.isdecimal():
            ask = Ask(ask.kind, language, ask.formality, int(number), None, Purpose(purpose))
        case DraftKind.FINAL_NOTICE, [variant]:
            ask = Ask(ask.kind, language, ask.formality, None, Variant(variant))
        case _, [_, *_]:
            raise ValueError(key)
    if key_of(ask) != key:
        raise ValueError(key)
    return ask
