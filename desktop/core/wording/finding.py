"""The shape of what the wording check finds. Only values."""

from dataclasses import dataclass

from desktop.core.vocabulary import Severity


@dataclass(frozen=True, slots=True)
class Finding:
    """`start`, `end`: characters of the checked text (end exclusive; both 0: it is about the whole); `text`: what stands there.
    `explanation`: key of why and of what to do instead (`code`, or `code.detail`), said in the reader's language elsewhere.
    `instead`: a sentence in the text's own language that could stand there; empty when there is none.
    """

    code: str
    severity: Severity
    start: int
    end: int
    text: str
    explanation: str
    instead: str = ""
