"""The designer's own words in place of shipped messages: read, checked, kept, compared. A text that cannot be read any more steps
back for the shipped one and is told as such. Fills nothing."""

import difflib
from dataclasses import dataclass

from desktop.core.drafts.own_words import OwnWords
from desktop.core.drafts.template import TemplateError
from desktop.core.text import clean, one_line
from desktop.services.drafts import messages
from desktop.services.drafts.messages import Message
from desktop.storage.store import Store


class Unreadable(Exception):
    """A text that is no template. `field`: "subject" or "body"; `error` points at the place."""

    def __init__(self, field: str, error: TemplateError):
        super().__init__(f"{field}: {error}")
        self.field = field
        self.error = error


@dataclass(frozen=True, slots=True)
class Entry:
    """A message of a language. `own`: the designer's words, None where the shipped ones count; `outdated`: the shipped text has
    changed since the own one was made from it; `error`: the own text cannot be read, the shipped one is used."""

    language: str
    key: str
    shipped: Message
    own: Message | None = None
    outdated: bool = False
    error: Unreadable | None = None

    @property
    def used(self) -> Message:
        """The text drafts are made from."""
        return self.own if self.own is not None and self.error is None else self.shipped


class OwnTexts:
    """The messages of all shipped languages with the designer's own words in front."""

    def __init__(self, store: Store):
        self._store = store

    def entries(self, language: str) -> tuple[Entry, ...]:
        """All messages of a shipped language, in the order of its file."""
        own = {words.key: words for words in self._store.own_words() if words.language == language}
        return tuple(_entry(language, key, text, own.get(key)) for key, text in messages.shipped(language).items())

    def entry(self, language: str, key: str) -> Entry:
        """One message. Raises KeyError for a key the language does not have."""
        shipped = messages.shipped(language)[key]
        own = next((words for words in self._store.own_words() if (words.language, words.key) == (language, key)), None)
        return _entry(language, key, shipped, own)

    def put(self, language: str, key: str, subject: str, body: str) -> Entry:
        """Keeps own words; those that are the shipped ones are no own words. Raises Unreadable."""
        shipped = messages.shipped(language)[key]
        text = Message(one_line(clean(subject)).strip(), clean(body).strip())
        error = unreadable(text)
        if error is not None:
            raise error
        if text == shipped:
            self.reset(language, key)
        else:
            self._store.put_own_words(OwnWords(language, key, text.subject, text.body, shipped.fingerprint))
        return self.entry(language, key)

    def reset(self, language: str, key: str) -> None:
        """The shipped text counts again."""
        self._store.drop_own_words(language, key)


def unreadable(text: Message) -> Unreadable | None:
    """What is wrong with a text, if anything."""
    for field in ("subject", "body"):
        try:
            messages.template(getattr(text, field))
        except TemplateError as error:
            return Unreadable(field, error)
    return None


def difference(entry: Entry) -> tuple[tuple[str, str], ...]:
    """Line by line what an own text changed in the shipped one: ("-", line) is gone, ("+", line) is new, (" ", line) stayed. The
    subject is the first line."""
    if entry.own is None:
        return ()
    before, after = (f"{text.subject}\n\n{text.body}".split("\n") for text in (entry.shipped, entry.own))
    told = difflib.ndiff(before, after)
    return tuple((line[0], line[2:]) for line in told if line[0] in "-+ ")


def _entry(language: str, key: str, shipped: Message, own: OwnWords | None) -> Entry:
    if own is None:
        return Entry(language, key, shipped)
    text = Message(own.subject, own.body)
    return Entry(language, key, shipped, text, own.based_on != shipped.fingerprint, unreadable(text))
