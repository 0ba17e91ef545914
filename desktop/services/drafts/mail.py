"""A message as the mail program wants it: a mailto address within its limits, an `.eml` to be sent later, a text file. Pure: it
opens nothing and writes nothing; who sends is the designer.
"""

import re
from dataclasses import dataclass
from email.errors import HeaderParseError
from email.header import Header
from email.headerregistry import Address
from email.message import EmailMessage
from email.policy import SMTP
from typing import Final
from urllib.parse import quote

from desktop.core.text import clean

LONGEST_MAILTO: Final = 1800
"""Characters; longer ones fail on Windows."""

_MAILBOX: Final = re.compile(r"(?:[^<>]*<)?([^<>\s]+)>?")
_UNSAFE_IN_NAME: Final = re.compile(r'["\\]')
_LONGEST_NAME: Final = 60  # a longer one that needs quotes is folded wrongly by the standard library
_CONTROLS: Final = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029]+")


@dataclass(frozen=True, slots=True)
class Mailto:
    """An address that opens a new mail. What did not fit is left out: the body first, then the subject too."""

    url: str
    has_subject: bool
    has_body: bool


def one_line(text: str) -> str:
    """A header's text: no line breaks, no control characters."""
    return clean(_CONTROLS.sub(" ", text)).strip()


def recorded(subject: str, body: str) -> str:
    """The words as they are kept in the history (C3), and as they are copied."""
    return f"{one_line(subject)}\n\n{body}" if one_line(subject) else body


def mailto(recipient: str, subject: str, body: str) -> Mailto:
    """RFC 6068: everything percent-encoded, CRLF line ends."""
    address = f"mailto:{quote(_address(recipient), safe='@')}"
    titled = f"{address}?subject={quote(one_line(subject), safe='')}"
    whole = f"{titled}&body={quote(clean(_with_crlf(body)), safe='')}"
    if len(whole) <= LONGEST_MAILTO:
        return Mailto(whole, has_subject=True, has_body=True)
    if len(titled) <= LONGEST_MAILTO:
        return Mailto(titled, has_subject=True, has_body=False)
    return Mailto(address, has_subject=False, has_body=False)


def eml(name: str, recipient: str, subject: str, body: str) -> bytes:
    """A mail that mail programs open for sending (`X-Unsent`). `name` and `recipient` may be empty."""
    message = EmailMessage(policy=SMTP)
    message["X-Unsent"] = "1"
    to = _mailbox(name, recipient)
    if to is not None:
        message["To"] = to
    message.set_content(clean(_with_lf(body)), charset="utf-8", cte="quoted-printable")
    # The policy's own folding loses spaces between words it encodes; the older `Header` does not.
    titled = Header(one_line(subject), "utf-8", header_name="Subject").encode(linesep="\r\n")
    return b"Subject: " + titled.encode("ascii") + b"\r\n" + message.as_bytes()


def text_file(subject: str, body: str) -> bytes:
    return f"{clean(_with_lf(recorded(subject, body)))}\n".encode()


def _address(recipient: str) -> str:
    """The bare address of "Elena Rossi <elena@northlight.example>" or of itself; empty for what is none."""
    found = _MAILBOX.fullmatch(one_line(recipient))
    return found[1] if found else ""


def _mailbox(name: str, recipient: str) -> Address | None:
    """None for what no mail program could deliver to."""
    address = _address(recipient)
    try:
        shown = _UNSAFE_IN_NAME.sub("", one_line(name))[:_LONGEST_NAME]
        made = Address(shown, addr_spec=address) if address.isascii() and address else None
    except (ValueError, HeaderParseError, IndexError):
        return None
    return made if made is not None and made.domain else None


def _with_lf(text: str) -> str:
    return text.replace("\r\n", "\n").replace("\r", "\n")


def _with_crlf(text: str) -> str:
    return _with_lf(text).replace("\n", "\r\n")
