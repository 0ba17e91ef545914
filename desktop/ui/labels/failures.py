"""One sentence for every known failure of keeping data: what happened and the next step. The file is named, a client never is."""

from desktop.services.failures import (
    Damaged,
    DiskFull,
    Foreign,
    InputOutput,
    Locked,
    ReadOnly,
    StoreError,
    TooNew,
)
from desktop.ui.labels.text import fill, translate


def failure_sentence(error: StoreError) -> str:
    """Says what could not be done with the file and what to do about it."""
    return _filled(_sentence(error), error)


def failure_lines(error: StoreError) -> str:
    """The same for a box: the file has a line of its own."""
    return _filled(_sentence(error).replace(" (%1)", "\n%1"), error)


def _filled(sentence: str, error: StoreError) -> str:
    formats = (str(error.found), str(error.known)) if isinstance(error, TooNew) else ()
    return fill(sentence, str(error.path), *formats)


def _sentence(error: StoreError) -> str:
    sentences: dict[type[StoreError], str] = {
        TooNew: translate(
            "Failures", "This file was written by a newer Relance (format %2, this one knows %3). Please update Relance. (%1)"
        ),
        DiskFull: translate("Failures", "The disk is full, so nothing was changed. Make some room and try again. (%1)"),
        InputOutput: translate("Failures", "The disk did not answer, so nothing was changed. Check it and try again. (%1)"),
        ReadOnly: translate(
            "Failures", "The file cannot be written, so nothing was changed. Check the rights of its folder. (%1)"
        ),
        Locked: translate("Failures", "Another program is using the file, so nothing was changed. Close it and try again. (%1)"),
        Damaged: translate(
            "Failures", "The file is damaged. It is left as it is; restore a copy from the backups folder beside it. (%1)"
        ),
        Foreign: translate(
            "Failures", "This file belongs to another program, so it is left alone. Choose another data folder. (%1)"
        ),
    }
    found = next((sentence for kind, sentence in sentences.items() if isinstance(error, kind)), None)
    return found or translate("Failures", "The file could not be used, so nothing was changed. (%1)")
