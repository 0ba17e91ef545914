"""What a program said to the network, as strace saw it: programs that are started through `tracing` write down every call about
sockets, and `strangers` tells those that are about anything but sockets of this machine."""

import re
from collections.abc import Iterator
from pathlib import Path

_LOCAL = {"AF_UNIX", "AF_UNSPEC"}
_FAMILY = re.compile(r"\b(?:AF|PF)_[A-Z0-9_]+")


def tracing(log: Path) -> tuple[str, ...]:
    """What to put before a command. The process keeps its number: strace stands beside it, not above."""
    return ("strace", "-DDD", "-f", "--seccomp-bpf", "-qq", "-s", "64", "-e", "trace=%network", "-o", str(log))


def lines(logs: list[Path]) -> Iterator[str]:
    for log in logs:
        yield from log.read_text("utf-8", "replace").splitlines()


def strangers(logs: list[Path]) -> list[str]:
    """Calls that name another kind of socket than local ones. Raises if nothing was seen at all: then nothing was watched."""
    seen = [line for line in lines(logs) if _FAMILY.search(line)]
    connected = [line for line in seen if "connect(" in line and "AF_UNIX" in line]
    if not connected:
        raise AssertionError("not even the screen was connected to: was this traced?")
    return [line for line in seen if set(_FAMILY.findall(line)) - _LOCAL]
