"""The wording check: how long 300 words take while they are typed, and what the first check of a language costs."""

import statistics
import subprocess
import sys
import timeit
from collections.abc import Iterator
from datetime import date

from desktop.core.vocabulary import DraftKind
from desktop.core.wording.context import Context
from desktop.services import wording
from tests.bench.table import Row, limit_row, milliseconds
from tests.support.wording import held_out

RUNS = 7
_WORDS = 300
_CONTEXT = Context(
    DraftKind.FOLLOW_UP, forbids_off_platform=True, money_held=True, today=date(2026, 11, 20), names=("Elena Rossi",)
)
_FIRST = """
import sys, time
from desktop.services import wording
from tests.bench.wording import _CONTEXT
start = time.perf_counter()
wording.check(sys.stdin.read(), sys.argv[1], _CONTEXT)
print(time.perf_counter() - start)
"""


def rows() -> Iterator[Row]:
    for language in wording.languages():
        for what in ("good", "bad"):
            text = _text(language, bad=what == "bad")
            first = statistics.median(_first(language, text) for _ in range(3))
            name = f"check {_WORDS} {what} words, {language} (the first time {milliseconds(first)})"
            yield limit_row(name, _typing(language, text), 50e-3, milliseconds)


def _typing(language: str, text: str) -> list[float]:
    wording.check(text, language, _CONTEXT)
    return [timeit.timeit(lambda: wording.check(text, language, _CONTEXT), number=5) / 5 for _ in range(RUNS)]


def _text(language: str, *, bad: bool) -> str:
    """Sentences the rules were not made from."""
    words = " ".join(case.text for case in held_out(language) if bool(case.code) == bad).split()
    return " ".join(words[:_WORDS])


def _first(language: str, text: str) -> float:
    """In a fresh interpreter: the file is read, the patterns are compiled."""
    done = subprocess.run([sys.executable, "-c", _FIRST, language], input=text, capture_output=True, text=True, check=True)
    return float(done.stdout)
