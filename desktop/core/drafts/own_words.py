"""The designer's own words in place of a shipped message. Only a value."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class OwnWords:
    """`key` names the message in its language, such as "follow_up.1.approval.formal"; `based_on`: SHA-256, in hexadecimal, of the
    shipped text that these words were made from, so that a newer one can be offered.
    """

    language: str
    key: str
    subject: str
    body: str
    based_on: str
