"""Cuts the data of ICU that Qt brings on Linux (31 MiB) down to what a program of Qt Widgets asks for (5 MiB): the order of words
in every language, and the names of time zones in the languages of the interface. Only used while a bundle is made; that Qt gives
the same answers with less is a test (tests/packaging/test_icu.py)."""

import re
import struct
import subprocess
from pathlib import Path

LANGUAGES = "en|fr|it"
# Left out: converters (Python reads files), translations of languages, countries, currencies and units, text boundaries (Qt has
# its own), transliteration, spelled-out numbers, names of characters, and other locales' formats (Qt has its own of all locales).
KEPT = re.compile(
    rf"""coll/.*
    | zone/(pool|res_index|root|tzdbNames|({LANGUAGES})(_.*)?)\.res
    | (pool|res_index|root|({LANGUAGES})(_.*)?)\.res
    | (dayPeriods|genderList|icustd|icuver|keyTypeData|langInfo|likelySubtags|metadata|metaZones|numberingSystems|pluralRanges
      |plurals|supplementalData|timezoneTypes|windowsZones|zoneinfo64)\.res
    | cnvalias\.icu | .*\.nrm""",
    re.VERBOSE,
)
_ALIGNMENT = 16


def trim(library: Path, folder: Path, kept: re.Pattern[str] = KEPT) -> Path:
    """A smaller `libicudata.so.N` in `folder`, with the items whose names match `kept`. Needs binutils."""
    version = library.name.rpartition(".")[2]
    symbol = f"icudt{version}_dat"
    package = _package(library, symbol)
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "data").write_bytes(_reduced(package, kept))
    made, part = folder / library.name, "part.o"
    sections = [
        "--set-section-alignment",
        f".data={_ALIGNMENT}",
        "--rename-section",
        ".data=.rodata,alloc,load,readonly,data,contents",
    ]
    names = [f"--redefine-sym=_binary_data_start={symbol}", "--strip-symbol=_binary_data_end", "--strip-symbol=_binary_data_size"]
    for command in (
        ["ld", "-r", "-b", "binary", "data", "-o", part],
        ["objcopy", *sections, *names, part],
        ["ld", "-shared", "-soname", library.name, "-z", "noexecstack", "-o", made.name, part],
    ):
        subprocess.run(command, cwd=folder, check=True)
    return made


def _package(library: Path, symbol: str) -> bytes:
    """ICU's package of data, which is all that the library holds."""
    listed = subprocess.run(["readelf", "--dyn-syms", "--wide", library], check=True, capture_output=True, text=True).stdout
    found = re.search(rf": ([0-9a-f]+) +(\w+) .* {symbol}$", listed, re.MULTILINE)
    if found is None:
        raise LookupError(f"{symbol} is not in {library}")
    at = int(found[1], 16)  # in a section that is mapped as it lies in the file: address and offset are the same
    return library.read_bytes()[at : at + int(found[2], 0)]


def _reduced(package: bytes, kept: re.Pattern[str]) -> bytes:
    """The package with the items that are kept: a header, a table of (name, data) offsets sorted by name, names, data."""
    (header,) = struct.unpack_from("<H", package)
    body = package[header:]
    (count,) = struct.unpack_from("<I", body)
    table = [struct.unpack_from("<II", body, 4 + 8 * at) for at in range(count)]
    ends = [data for _, data in table[1:]] + [len(body)]
    items = [(_name(body, name), body[data:end]) for (name, data), end in zip(table, ends, strict=True)]
    items = [(name, data) for name, data in items if kept.fullmatch(name.decode().partition("/")[2])]
    names, contents, toc = b"", b"", struct.pack("<I", len(items))
    names_at = 4 + 8 * len(items)
    data_at = _aligned(names_at + sum(len(name) + 1 for name, _ in items))
    for name, data in items:
        toc += struct.pack("<II", names_at + len(names), data_at + len(contents))
        names += name + b"\0"
        contents += data.ljust(_aligned(len(data)), b"\0")
    return package[:header] + (toc + names).ljust(data_at, b"\0") + contents


def _name(body: bytes, at: int) -> bytes:
    return body[at : body.index(b"\0", at)]


def _aligned(size: int) -> int:
    return -(-size // _ALIGNMENT) * _ALIGNMENT
