"""The grammar of messages: `{name}` stands for a value, a part in `[brackets]` is left out when a value named inside is unknown,
doubled braces and brackets stand for themselves. Read once, filled many times; a value is never read as a template again. Knows
no message and no language.
"""

import re
from collections.abc import Iterator, Mapping, Set
from dataclasses import dataclass
from enum import StrEnum

from desktop.core.drafts.draft import Piece

LONGEST_LINE = 500

_TOKEN = re.compile(r"\{\{|\}\}|\[\[|\]\]|\{(?P<name>[^{}\n]*)\}|[{}\[\]]|[^{}\[\]]+")
_ESCAPED = {"{{": "{", "}}": "}", "[[": "[", "]]": "]"}


class Fault(StrEnum):
    """What can be wrong with a template or a value."""

    UNKNOWN_NAME = "unknown_name"
    LONE_BRACE = "lone_brace"
    LONE_BRACKET = "lone_bracket"
    NESTED_PART = "nested_part"
    VALUE_TOO_LONG = "value_too_long"


class TemplateError(Exception):
    """`line`, `column`: 1-based place of the brace, bracket or placeholder in the template; `name`: of the placeholder."""

    def __init__(self, line: int, column: int, code: Fault, name: str = ""):
        super().__init__(f"{line}:{column}: {code.value} {name}".rstrip())
        self.line = line
        self.column = column
        self.code = code
        self.name = name


@dataclass(frozen=True, slots=True)
class Words:
    """Plain text, escapes resolved."""

    text: str


@dataclass(frozen=True, slots=True)
class Slot:
    """A placeholder and its place."""

    name: str
    line: int
    column: int


@dataclass(frozen=True, slots=True)
class Part:
    """Left out when a value named inside is unknown; without any it always stays."""

    inside: tuple[Words | Slot, ...]


@dataclass(frozen=True, slots=True)
class Template:
    """A message that was read. `fill` gives its text."""

    nodes: tuple[Words | Slot | Part, ...]

    @property
    def names(self) -> frozenset[str]:
        """All placeholders."""
        return self.required | {slot.name for node in self.nodes if isinstance(node, Part) for slot in _slots(node)}

    @property
    def required(self) -> frozenset[str]:
        """The placeholders outside optional parts: unknown ones become gaps."""
        return frozenset(node.name for node in self.nodes if isinstance(node, Slot))

    def fill(self, values: Mapping[str, str | None]) -> tuple[Piece, ...]:
        """The text with its facts. A value that is missing, None or empty is unknown. Raises TemplateError for a line over 500
        characters in a value that is used.
        """
        pieces: list[Piece] = []
        for node in self._kept(values):
            if isinstance(node, Slot):
                pieces.append(_piece(node, values.get(node.name)))
            elif pieces and pieces[-1].fact is None:
                pieces[-1] = Piece(pieces[-1].text + node.text)
            else:
                pieces.append(Piece(node.text))
        return tuple(pieces)

    def _kept(self, values: Mapping[str, str | None]) -> Iterator[Words | Slot]:
        for node in self.nodes:
            if not isinstance(node, Part):
                yield node
            elif all(values.get(slot.name) for slot in _slots(node)):
                yield from node.inside


def _slots(part: Part) -> Iterator[Slot]:
    return (node for node in part.inside if isinstance(node, Slot))


def _piece(slot: Slot, value: str | None) -> Piece:
    if not value:
        return Piece("", slot.name, gap=True)
    if max(map(len, value.split("\n"))) > LONGEST_LINE:
        raise TemplateError(slot.line, slot.column, Fault.VALUE_TOO_LONG, slot.name)
    return Piece(value, slot.name)


def parse(text: str, known: Set[str]) -> Template:
    """Reads a template in one pass. `known`: the names it may use. Raises TemplateError for the first thing that is wrong."""
    nodes: list[Words | Slot | Part] = []
    inside: list[Words | Slot] | None = None
    opened = 0
    for token in _TOKEN.finditer(text):
        sign, at = token.group(), token.start()
        if sign == "[":
            if inside is not None:
                raise _error(text, at, Fault.NESTED_PART)
            inside, opened = [], at
        elif sign == "]":
            if inside is None:
                raise _error(text, at, Fault.LONE_BRACKET)
            nodes.append(Part(tuple(inside)))
            inside = None
        else:
            _append(nodes if inside is None else inside, _node(text, token, known))
    if inside is not None:
        raise _error(text, opened, Fault.LONE_BRACKET)
    return Template(tuple(nodes))


def _node(text: str, token: re.Match[str], known: Set[str]) -> Words | Slot:
    sign, name = token.group(), token["name"]
    if name is not None:
        if name not in known:
            raise _error(text, token.start(), Fault.UNKNOWN_NAME, name)
        return Slot(name, *_place(text, token.start()))
    if sign in ("{", "}"):
        raise _error(text, token.start(), Fault.LONE_BRACE)
    return Words(_ESCAPED.get(sign, sign))


def _append(nodes: "list[Words | Slot | Part] | list[Words | Slot]", node: Words | Slot) -> None:
    last = nodes[-1] if nodes else None
    if isinstance(node, Words) and isinstance(last, Words):
        nodes[-1] = Words(last.text + node.text)
    else:
        nodes.append(node)


def _error(text: str, at: int, code: Fault, name: str = "") -> TemplateError:
    return TemplateError(*_place(text, at), code, name)


def _place(text: str, at: int) -> tuple[int, int]:
    return text.count("\n", 0, at) + 1, at - text.rfind("\n", 0, at)


def escaped(text: str) -> str:
    """The template whose only text is this one."""
    return re.sub(r"[{}\[\]]", r"\g<0>\g<0>", text)
