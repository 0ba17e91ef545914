"""What the editor tells or asks in its lines: each with the answers that belong to it."""

from collections.abc import Callable
from datetime import datetime
from zoneinfo import ZoneInfo

from desktop.core.refusal import Refused
from desktop.services.failures import StoreError
from desktop.services.service import Service
from desktop.ui.drafts.ask_bar import Answer, AskBar
from desktop.ui.labels import drafts as words
from desktop.ui.labels import moments
from desktop.ui.labels.failures import failure_sentence
from desktop.ui.labels.refusals import refusal_sentence
from desktop.ui.theme import Tone

Then = Callable[[], object]


def tell_begun(bar: AskBar, begun_at: datetime, service: Service, start_again: Then) -> None:
    zone = ZoneInfo(service.zone())
    when = moments.at(begun_at.astimezone(zone), service.now().astimezone(zone).date())
    answers = (Answer("start-again", words.start_again(), start_again),)
    bar.ask(words.began(when), answers, Tone.PLAIN, take_focus=False)


def tell_moved_on(bar: AskBar, write_anew: Then) -> None:
    answers = (Answer("write-anew", words.write_anew(), write_anew),)
    bar.ask(words.moved_on(), answers, Tone.FOLLOW, take_focus=False)


def tell_not_kept(bar: AskBar, error: StoreError) -> None:
    bar.ask(words.cannot_be_kept(failure_sentence(error)), _close(), Tone.FINAL, take_focus=False)


def tell_refused(bar: AskBar, refused: Refused) -> None:
    bar.ask(refusal_sentence(refused), _close(), Tone.FINAL)


def ask_before_losing(bar: AskBar, tongue: str, write_anew: Then) -> None:
    """Another language or way of addressing is another text."""
    answers = (
        Answer("keep-as-it-is", words.keep_as_it_is()),
        Answer("write-anew", words.write_anew(), write_anew, stands_out=True),
    )
    bar.ask(words.loses_edits(tongue), answers, Tone.FOLLOW)


def _close() -> tuple[Answer, ...]:
    return (Answer("close-question", words.close()),)
