"""The way in: `relance` and `python -m desktop`. The plain start of the window goes straight to bootstrap; everything else is the
command line's."""

import sys


def load_less() -> None:
    """Before anything else is loaded: `pathlib` would bring along what is for addresses of the web."""
    from desktop.later import later

    later("urllib.parse", taken=("quote_from_bytes",))


def main() -> int:
    """Runs what the arguments ask for and returns the exit code."""
    load_less()
    from desktop.cli import main as run

    return run(sys.argv[1:])


if __name__ == "__main__":
    sys.exit(main())
