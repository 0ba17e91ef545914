"""Money and contact where a platform stands between: nothing outside it, and no payment asked twice."""

import re
from collections.abc import Iterator

from desktop.core.vocabulary import DraftKind, Severity
from desktop.core.wording.context import Context
from desktop.core.wording.finding import Finding
from desktop.core.wording.normalize import Normalized
from desktop.core.wording.structure.found import at
from desktop.core.wording.structure.words import Words

_ADDRESS = re.compile(
    r"(?<![\w.+-])[\w.+-]+@[\w-]+(?:\.[\w-]+)+|(?<![\w.])(?:paypal\.me|wa\.me|t\.me|revolut\.me|calendly\.com)/\S+"
)
_IBAN = re.compile(r"(?<!\w)[a-z]{2}\d{2}(?: ?[\da-z]{4}){3,7}(?: ?[\da-z]{1,3})?(?!\w)")
_PHONE = re.compile(
    r"(?<![\w.,/€$£#-])(?:"
    r"(?:\+|00)\d{1,3}[\s.()/-]{0,2}\d(?:[\s.()/-]{0,2}\d){6,11}"  # with the country
    r"|\(?0\d{1,4}\)?(?:[\s./-]?\d){7,9}"  # as dialed at home in much of Europe
    r"|\(?\d{3}\)?[\s.-]\d{3}[\s.-]\d{4}"
    r"|3\d\d[\s./-]?\d{3}[\s./-]?\d{3,4}"
    r")(?![\w/-]|[.,]\d)"
)


def off_platform(seen: Normalized, words: Words, context: Context) -> Iterator[Finding]:
    """Payment or contact outside where the platform forbids it. What is asked of its own support is no contact outside."""
    if not context.forbids_off_platform or context.kind is DraftKind.SUPPORT_REQUEST:
        return
    for pattern in (_ADDRESS, _IBAN, _PHONE, words.guarded("off_platform")):
        for found in pattern.finditer(seen.text):
            yield at(seen, found.span(), "off_platform", Severity.BLOCKS)


def money_held(seen: Normalized, words: Words, context: Context) -> Iterator[Finding]:
    """Asks to pay what the platform holds: the client can only release it."""
    if not context.money_held or context.kind is DraftKind.SUPPORT_REQUEST:
        return
    for found in words.guarded("money_held").finditer(seen.text):
        yield at(seen, found.span(), "money_held")
