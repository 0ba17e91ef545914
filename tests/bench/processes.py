"""Starts the program as processes of their own and says what each took."""

import json
import os
import subprocess
import sys
import threading
import time
from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
_LONGEST = 180  # seconds; nothing takes that long unless it hangs


@dataclass(frozen=True)
class Took:
    """`wall` and `cpu` (user and system) in seconds, `peak` memory in MiB; `told`: what it printed, as JSON objects."""

    wall: float
    cpu: float
    peak: float
    told: dict[str, float]


def relance(folder: Path, *arguments: str) -> Took:
    """A command without a window on a data folder. Raises CalledProcessError when it fails."""
    took = run("-m", "tests.bench.alone", "-m", "desktop", "--data", str(folder), *arguments)
    return replace(took, peak=took.told["peak"])


def run(*arguments: str, environment: Mapping[str, str] | None = None) -> Took:
    """This interpreter with arguments. `told["painted"]`: seconds from before its start to its first paint, if it tells one."""
    command = [sys.executable, *arguments]
    started = time.monotonic()
    process = subprocess.Popen(command, cwd=ROOT, env=dict(environment or os.environ), stdout=subprocess.PIPE, text=True)
    assert process.stdout
    patience = threading.Timer(_LONGEST, process.kill)
    patience.start()
    output = process.stdout.read()
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    wall = time.monotonic() - started
    patience.cancel()
    process.stdout.close()
    if process.returncode:
        raise subprocess.CalledProcessError(process.returncode, command, output)
    told = _told(output)
    if "painted_at" in told:
        told["painted"] = told["painted_at"] - started
    return Took(wall, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024, told)


def _told(output: str) -> dict[str, float]:
    facts: dict[str, float] = {}
    for line in output.splitlines():
        if line.startswith("{"):
            facts |= json.loads(line)
    return facts
