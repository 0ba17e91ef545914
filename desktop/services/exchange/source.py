"""The bytes of a JSON file, taken apart: encoding, syntax with line and column, and the pieces of its long lists one by one, so
that a large file never stands in memory as a whole tree. Knows JSON only.
"""

import codecs
import json
import re
from collections import Counter
from typing import Any, Unpack

import msgspec
from msgspec import Raw

from desktop.services.exchange.findings import LONGEST_INTEGER, Code, Facts, Inexact, Syntax, Want, Wanted

# Escapes of characters that no text can hold: NUL and halves of surrogate pairs. Raw they cannot stand in JSON or UTF-8.
_SUSPECT = re.compile(rb"\\u(?:0000|[dD][89a-fA-F])")
_HALF_A_PAIR = re.compile(rb"\\u[dD][89abAB]..(?!\\u[dD][c-fC-F])|(?<!\\u[dD][89abAB]..)\\u[dD][c-fC-F]..")
_BYTE = re.compile(r"^(?:JSON is malformed: )?(.*) \(byte (\d+)\)$")
_CHUNK = 1 << 20
# What the parser says; anything else is told as being no JSON.
_EXPECTED = re.compile("expected '(.+?)'(?: or '(.+?)')?")
_SAYINGS = {
    "invalid character": Syntax.BAD_CHARACTER,
    "invalid escaped character": Syntax.BAD_ESCAPE,
    "invalid escape character in string": Syntax.BAD_ESCAPE,
    "invalid character in unicode escape": Syntax.BAD_ESCAPE,
    "invalid utf-16 surrogate pair": Syntax.BAD_ESCAPE,
    "unexpected end of escaped utf-16 surrogate pair": Syntax.BAD_ESCAPE,
    "unexpected end of hex escape": Syntax.BAD_ESCAPE,
    "invalid number": Syntax.BAD_NUMBER,
    "object keys must be strings": Syntax.BAD_NAME,
    "trailing comma in array": Syntax.TRAILING_COMMA,
    "trailing comma in object": Syntax.TRAILING_COMMA,
    "trailing characters": Syntax.TRAILING_CHARACTERS,
}


class Repeated(dict[str, Any]):
    """An object in which some names stand more than once. `names`: which."""

    names: tuple[str, ...] = ()


class Unreadable(Exception):
    """The bytes are no JSON: the code and the facts say what and where."""

    def __init__(self, code: Code, **facts: Unpack[Facts]):
        super().__init__(code.value)
        self.code = code
        self.facts = facts


class _Name:
    """A name of the outermost object. Compared by identity, so that repeated ones are not lost."""

    def __init__(self, text: str):
        self.text = text


class Source:
    """The text of one file. Raises Unreadable at once if it is no JSON object, or when a piece turns out to be none."""

    def __init__(self, data: bytes, largest: int):
        if len(data) > largest:
            raise Unreadable(Code.TOO_LARGE, wanted=Wanted(Want.BYTES, most=largest))
        self._data = data.removeprefix(codecs.BOM_UTF8)
        self._suspect = False
        self._decoder = json.JSONDecoder(
            object_pairs_hook=self._object, parse_float=Inexact, parse_int=_integer, parse_constant=Inexact
        )
        self._check_encoding()
        if not self._data.strip():
            raise Unreadable(Code.EMPTY_FILE)

    def fields(self) -> list[tuple[str, Raw]]:
        """The fields of the outermost object as they stand, repeated ones too."""
        try:
            found = msgspec.json.decode(self._data, type=dict[_Name, Raw], dec_hook=lambda _type, text: _Name(text))
        except msgspec.ValidationError:
            raise Unreadable(Code.NOT_AN_OBJECT) from None
        except RecursionError:
            raise Unreadable(Code.TOO_DEEP) from None
        except msgspec.DecodeError as error:
            raise self._malformed(str(error)) from None
        return [(name.text, raw) for name, raw in found.items()]

    def items(self, raw: Raw) -> list[Raw] | None:
        """The pieces of a list; None if it is no list."""
        try:
            return msgspec.json.decode(raw, type=list[Raw])
        except msgspec.ValidationError:
            return None

    def value(self, raw: Raw) -> tuple[Any, bool]:
        """The plain value of a piece, and whether it is suspect: it holds repeated names, or characters that no text can hold."""
        piece = bytes(raw)
        self._suspect = _SUSPECT.search(piece) is not None
        try:
            value = self._decoder.decode(piece.decode())
        except RecursionError:
            raise Unreadable(Code.TOO_DEEP) from None
        except json.JSONDecodeError as error:
            offset = len(error.doc[: error.pos].encode())
            raise self._said(self._data.find(piece) + offset, error.msg) from None
        return value, self._suspect

    def _object(self, pairs: list[tuple[str, Any]]) -> dict[str, Any]:
        found = dict(pairs)
        if len(found) == len(pairs):
            return found
        self._suspect = True
        repeated = Repeated(found)
        repeated.names = tuple(name for name, times in Counter(name for name, _ in pairs).items() if times > 1)
        return repeated

    def _check_encoding(self) -> None:
        decoder = codecs.getincrementaldecoder("utf-8")()
        for start in range(0, len(self._data) + 1, _CHUNK):
            chunk = self._data[start : start + _CHUNK]
            pending = len(decoder.getstate()[0])
            try:
                decoder.decode(chunk, final=start + _CHUNK > len(self._data))
            except UnicodeDecodeError as error:
                line, column = self._place(start - pending + error.start)
                raise Unreadable(Code.NOT_TEXT, line=line, column=column) from None

    def _malformed(self, message: str) -> Unreadable:
        found = _BYTE.match(message)
        end = int(found[2]) if found else len(self._data)
        if half := _HALF_A_PAIR.search(self._data, 0, end):
            return self._at(half.start(), syntax=Syntax.HALF_A_CHARACTER, character=half.group().decode(errors="replace"))
        return self._said(end, found[1]) if found else self._at(end, syntax=Syntax.ENDS_EARLY)

    def _said(self, position: int, message: str) -> Unreadable:
        """What a parser says of a place."""
        message = message[:1].lower() + message[1:]
        if signs := _EXPECTED.fullmatch(message):
            return self._at(position, syntax=Syntax.EXPECTED, names=tuple(filter(None, signs.groups())), detail=message)
        return self._at(position, syntax=_SAYINGS.get(message, Syntax.OTHER), detail=message)

    def _at(self, position: int, **facts: Unpack[Facts]) -> Unreadable:
        facts["line"], facts["column"] = self._place(position)
        return Unreadable(Code.NOT_JSON, **facts)

    def _place(self, position: int) -> tuple[int, int]:
        """Line and column, from 1, of a byte."""
        before = self._data[:position]
        start = before.rfind(b"\n") + 1
        return before.count(b"\n") + 1, len(before[start:].decode(errors="replace")) + 1


def _integer(digits: str) -> int | Inexact:
    return int(digits) if len(digits) <= LONGEST_INTEGER else Inexact(digits)
