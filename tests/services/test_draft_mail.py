"""What mail programs get: addresses and files that real parsers read back word for word."""

from email import message_from_bytes, policy
from urllib.parse import parse_qs, unquote, urlsplit

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from desktop.services.drafts.mail import LONGEST_MAILTO, eml, mailto, one_line, recorded, text_file

HOSTILE = [
    "L'avant-dernière & « l'autre » = 100 % ?#[]",
    'He said "now": <img src=file:///etc/passwd>',
    "emoji 🧵 and 👩‍🎨, مرحبا, {name} {{x}}",
    "line\r\nBcc: all@example.org\nX: y",
    "\u202eright to left\u2028two",
]
texts = st.text(st.characters(codec="utf-8", exclude_characters="\0"), max_size=200)


def lines(text: str) -> list[str]:
    return text.replace("\r\n", "\n").replace("\r", "\n").split("\n")


@given(texts, texts)
@example(HOSTILE[0], "\n".join(HOSTILE))
def test_a_mailto_says_the_same_to_a_parser(subject: str, body: str) -> None:
    made = mailto("elena+tea@northlight.example", subject, body)
    parts = urlsplit(made.url)
    assert (parts.scheme, unquote(parts.path), parts.fragment) == ("mailto", "elena+tea@northlight.example", "")
    assert made.url.isascii()
    assert not set(made.url) & set(" \r\n\"<>'")
    fields = parse_qs(parts.query, keep_blank_values=True, strict_parsing=True)
    assert fields["subject"] == [one_line(subject)]
    assert set(fields) <= {"subject", "body"}
    if made.has_body:
        assert fields["body"][0].split("\r\n") == lines(body)
    assert "\r" not in fields["subject"][0]
    assert "\n" not in fields["subject"][0]


@pytest.mark.parametrize(("subject", "body", "has"), [("s", "x" * 1700, (True, True)), ("s", "é" * 400, (True, False))])
def test_a_long_body_is_left_to_the_clipboard(subject: str, body: str, has: tuple[bool, bool]) -> None:
    made = mailto("a@b.example", subject, body)
    assert (made.has_subject, made.has_body) == has
    assert len(made.url) <= LONGEST_MAILTO


def test_a_subject_that_is_too_long_is_left_out_too() -> None:
    made = mailto("a@b.example", "x" * 2000, "body")
    assert (made.url, made.has_subject, made.has_body) == ("mailto:a@b.example", False, False)


@pytest.mark.parametrize("recipient", ["a@b.example\r\nBcc: c@d.example", "Elena <a@b.example>", "a&b=c?d@b.example", ""])
def test_a_recipient_adds_no_field(recipient: str) -> None:
    made = mailto(recipient, "s", "b")
    assert set(parse_qs(urlsplit(made.url).query)) == {"subject", "body"}
    assert "%0D" not in made.url.partition("?")[0]


@pytest.mark.parametrize("name", ["Rossi, Elena", "Élodie Łukasik, " * 8, "x " * 60])
def test_a_long_address_is_told_whole(name: str) -> None:
    address = f"{'a' * 60}@{'b' * 60}.{'c' * 60}.example"
    read = message_from_bytes(eml(name, address, "s", "b"), policy=policy.default)
    assert [mailbox.addr_spec for mailbox in read["To"].addresses] == [address]


@given(texts, texts, texts)
@example(HOSTILE[1], HOSTILE[3], "\n".join(HOSTILE))
@example('Elena "la Rossa" Rossi, ' * 9, HOSTILE[0] * 4, "x" * 2000)
def test_a_mail_file_says_the_same_to_a_mail_parser(name: str, subject: str, body: str) -> None:
    read = message_from_bytes(eml(name, "elena@northlight.example", subject, body), policy=policy.default)
    assert set(read.keys()) <= {"X-Unsent", "To", "Subject", "Content-Type", "Content-Transfer-Encoding", "MIME-Version"}
    assert read["X-Unsent"] == "1"
    assert read["Subject"].split() == one_line(subject).split()
    assert read["To"].addresses[0].addr_spec == "elena@northlight.example"
    assert lines(read.get_content())[: len(lines(body))] == lines(body)
    assert read.get_content_charset() == "utf-8"


@pytest.mark.parametrize("recipient", ["", "nobody", "a@", "è@b.example", "a b@c", "a@b\r\nBcc: c@d"])
def test_a_mail_file_to_nobody_has_no_recipient(recipient: str) -> None:
    read = message_from_bytes(eml("Elena", recipient, "s", "b"), policy=policy.default)
    assert read["To"] is None
    assert read["Bcc"] is None


def test_what_is_kept_is_subject_blank_line_body() -> None:
    assert recorded("A\nword", "Hello\n\nNoa") == "A word\n\nHello\n\nNoa"
    assert recorded("", "Hello") == "Hello"
    assert text_file("Ça va", "Où ?\r\nLà") == "Ça va\n\nOù ?\nLà\n".encode()
