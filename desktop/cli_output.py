"""How commands speak: text on standard output, complaints, progress for people."""

import os
import sys
from typing import TYPE_CHECKING

from desktop.cli_failures import REFUSED, Stop

if TYPE_CHECKING:
    from desktop.services.progress import Progress

_LONG_WORK = 250  # projects


def say(text: str) -> None:
    try:
        sys.stdout.write(text + "\n")
        sys.stdout.flush()
    except BrokenPipeError:
        raise
    except OSError as error:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())  # Python flushes once more at its end
        raise Stop(REFUSED, f"The output cannot be written ({error.strerror}); send it elsewhere.") from None


def complain(text: str) -> None:
    sys.stderr.write(text + "\n")


def progress(verb: str) -> "Progress":
    """Tells people how far long work has come; scripts are told nothing."""
    from desktop.services.progress import silent

    if not sys.stderr.isatty():
        return silent

    def shown(done: int, of_all: int) -> None:
        if of_all >= _LONG_WORK and done % _LONG_WORK == 0:
            sys.stderr.write(f"\r{verb} {done:,} of {of_all:,} projects\x1b[K")
        if done + 1 >= of_all >= _LONG_WORK:
            sys.stderr.write("\r\x1b[K")

    return shown
