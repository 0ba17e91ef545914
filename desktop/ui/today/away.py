"""The briefing as it is read: it stays for the day, each of its lines as long as its reason stands."""

from collections.abc import Iterable
from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

from desktop.core.card import Card, Dial
from desktop.core.notices.keys import NoticeKey, key_of
from desktop.core.vocabulary import StepKind
from desktop.services.notices.outcome import Briefing
from desktop.services.service import Service
from desktop.ui import formats
from desktop.ui.icons import Icon
from desktop.ui.labels import away as words
from desktop.ui.theme import Token
from desktop.ui.today.side_lines import Told

_LOOKS = {
    StepKind.FOLLOW_UP: (Icon.BELL, Token.FOLLOW),
    StepKind.FINAL_NOTICE: (Icon.FLAG, Token.FINAL),
    StepKind.MARK_COMPLETE: (Icon.HOURGLASS, Token.FINAL),
    StepKind.WITHDRAW_QUOTE: (Icon.HOURGLASS, Token.FINAL),
    StepKind.CONTACT_SUPPORT: (Icon.LIFE_BUOY, Token.ESCAL),
    StepKind.CHECK_SUPPORT: (Icon.LIFE_BUOY, Token.ESCAL),
    StepKind.CHECK_RELEASE: (Icon.EYE, Token.ESCAL),
    StepKind.REVIEW_PAUSE: (Icon.HEART_HANDSHAKE, Token.PAUSE),
    StepKind.DELIVER: (Icon.CALENDAR, Token.CALM),
}


class Away:
    """`came_at`: when the briefing was handed over."""

    def __init__(self, briefing: Briefing, service: Service):
        self._briefing = briefing
        self._zone = ZoneInfo(service.zone())
        self.came_on = self._today(service)

    def is_over(self, service: Service) -> bool:
        """It was of another day."""
        return self._today(service) != self.came_on

    def title(self, service: Service) -> str:
        since = self._briefing.since
        return words.title("" if since is None else formats.weekday_day(self._local_day(since), self._today(service)))

    def lines(self, service: Service, standing: Iterable[NoticeKey]) -> list[Told]:
        """What still stands, oldest first. `standing`: keys of all that is due."""
        keys, today = set(standing), self._today(service)
        due = [card for card in self._briefing.due if key_of(card) in keys]
        told = [(card.due_at or 0, self._due_line(card, today)) for card in due]
        told += [(card.base_at or 0, _resumed_line(card)) for card in self._resumed(service)]
        return [line for _, line in sorted(told, key=_moment)]

    def _resumed(self, service: Service) -> list[Card]:
        cards = [service.store.card(card.project) for card in self._briefing.resumed]
        return [card for card in cards if card is not None and card.dial not in (Dial.PAUSED, Dial.CLOSED)]

    def _due_line(self, card: Card, today: date) -> Told:
        icon, token = _LOOKS[StepKind(card.step or StepKind.DELIVER)]
        day = self._local_day(datetime.fromtimestamp(card.due_at or 0, UTC))
        if day == today:
            return Told(card.project, icon, token, words.fell_due_today(card))
        return Told(card.project, icon, token, words.fell_due(card, formats.weekday_day(day, today)))

    def _today(self, service: Service) -> date:
        return self._local_day(service.now())

    def _local_day(self, at: datetime) -> date:
        return at.astimezone(self._zone).date()


def _resumed_line(card: Card) -> Told:
    return Told(card.project, Icon.PLAY, Token.PAUSE, words.resumed(card))


def _moment(told: tuple[int, Told]) -> tuple[int, str]:
    return told[0], told[1].text
