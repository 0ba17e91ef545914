"""The made-up board beside one's own: a program of its own, so that what is here stays untouched."""

from desktop import paths


def open_sample() -> None:
    """Starts it; it looks after itself."""
    from PySide6.QtCore import QProcess  # its class takes a moment of the start

    program, *arguments = paths.own_command()
    QProcess.startDetached(program, [*arguments, "--demo"], str(paths.asset("")))
