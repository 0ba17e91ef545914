"""How the structural checks tell what they found."""

from desktop.core.vocabulary import Severity
from desktop.core.wording.finding import Finding
from desktop.core.wording.normalize import Normalized


def at(
    seen: Normalized, span: tuple[int, int], code: str, severity: Severity = Severity.WARNING, explanation: str = ""
) -> Finding:
    """`span`: of the normalized text."""
    start, end = seen.span(*span)
    return Finding(code, severity, start, end, seen.original[start:end], explanation or code)


def in_original(seen: Normalized, span: tuple[int, int], code: str, severity: Severity) -> Finding:
    return Finding(code, severity, *span, seen.original[slice(*span)], code)


def whole(code: str, severity: Severity = Severity.WARNING, explanation: str = "") -> Finding:
    """About the message as a whole."""
    return Finding(code, severity, 0, 0, "", explanation or code)
