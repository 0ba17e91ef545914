"""Lets the functions of a library call each other directly. A Python that was built with `--enable-shared` alone finds each of
its own by a table, so that another library could put one of its own in that place; in a bundle nobody does, and 30,000 detours
crowd the processor's memory for code. Only used while a bundle is made; a Python that was built with optimizations has no such
calls, and stays as it is."""

import re
import struct
import subprocess
from pathlib import Path

# Of what objdump writes: address, code and aim of a call (e8) or of a jump (e9), each with a distance of four bytes.
_DETOUR = re.compile(r"^ +([0-9a-f]+):\t(?:e8|e9)(?: [0-9a-f]{2}){4} .*<(\w+)@plt>$", re.MULTILINE)
_FUNCTION = re.compile(r"^ *\d+: ([0-9a-f]+) +\w+ FUNC +GLOBAL DEFAULT +\d+ (\w+)$", re.MULTILINE)
_TEXT = re.compile(r" \.text +PROGBITS +([0-9a-f]+) ([0-9a-f]+) ")
_LENGTH = 5


def direct(library: Path, folder: Path) -> Path:
    """A copy of a library for x86-64 in `folder`. Needs binutils. Raises LookupError where it is not such a library."""
    found = _TEXT.search(_told("readelf", "--sections", "--wide", library))
    if found is None:
        raise LookupError(f"{library} has no code")
    address, offset = int(found[1], 16), int(found[2], 16)
    own = {name: int(at, 16) for at, name in _FUNCTION.findall(_told("readelf", "--dyn-syms", "--wide", library))}
    content = bytearray(library.read_bytes())
    for place, name in _DETOUR.findall(_told("objdump", "--disassemble", "--section=.text", library)):
        if name in own:
            after = int(place, 16) + _LENGTH
            struct.pack_into("<i", content, after - 4 - address + offset, own[name] - after)
    folder.mkdir(parents=True, exist_ok=True)
    made = folder / library.name
    made.write_bytes(content)
    return made


def _told(*command: str | Path) -> str:
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout
