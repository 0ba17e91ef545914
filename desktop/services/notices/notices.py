"""Who looks at the clock and says what is to be told: each due moment once, recorded before it is shown (N1), held in quiet time
(N2), put off as the designer wants (N3), and the moment of the next look (N4). Shows nothing by itself."""

from collections.abc import Callable, Generator, Iterable, Iterator
from datetime import UTC, date, datetime, timedelta
from itertools import count

from desktop.core.card import Card, Dial
from desktop.core.notices.keys import NoticeKey
from desktop.core.notices.quiet import QuietDay, quiet_day
from desktop.core.notices.restraint import Restraint, held_until, is_paused, may_tell, sleep_until, was_away
from desktop.core.notices.snooze import Snooze, snoozed_until
from desktop.core.vocabulary import StepKind
from desktop.services.notices import settings, today
from desktop.services.notices.absence import Absence
from desktop.services.notices.outcome import Briefing, Notice, Outcome, keys_of
from desktop.services.notices.settings import NoticeSettings
from desktop.services.notices.today import TodayList
from desktop.services.service import Service, Update

_TOLD_AT_ONCE = 500  # cards
_REMEMBERED = timedelta(days=400)
_SET_RIGHT = timedelta(minutes=2)  # a clock that is corrected by less is not set back


class Notices:
    """Notices over the designer's content. Made once a run of the program; used by the thread of its service."""

    def __init__(self, service: Service):
        self._service = service
        self._store = service.store
        self._numbers = count(1)
        self._out: dict[str, Notice] = {}
        self._looked_at: datetime | None = None
        self._spoke_at = settings.seen(self._store)
        self._absence: Absence | None = None

    # -- looking

    def look(self, in_sight: bool = False) -> Outcome:
        """Lets passed time take effect, and says what is to be shown now; to be called when the next look is due, after every
        change, and when the computer or the program wakes up. `in_sight`: the window is seen, so that what fell due while the
        program was closed is left to its briefing.

        Raises a StoreError when it could not be recorded: nothing is to be shown then.
        """
        return _to_its_end(self.looking(_ignored, in_sight))

    def looking(self, passed: Callable[[Update], None], in_sight: bool = False) -> Generator[None, None, Outcome]:
        """As `look`, in as many steps as it takes, with a pause between them. `passed` is told what time has changed on the
        board."""
        now = self._service.now()
        ended = [card.project for card in self._store.pauses_over(now)]
        yield from _telling(passed, self._service.refreshing(anew=self._was_set_back(now)))
        restraint = self._restraint()
        untold = self._store.untold(now)
        self._note_absence(now, restraint, keys_of(untold), ended)
        taken_back, changed = self._recheck(now)
        show = self._tell(untold, now, restraint, in_sight)
        self._looked_at = now
        if _speaks(now, restraint):
            self._spoke_at = now
        yield  # what changes in such a pause asks for another look
        outcome = Outcome(show, changed, taken_back, self._briefing(now), self._next_look(now, restraint))
        yield
        return outcome

    def shown(self, notice: str) -> None:
        """The notification is on the screen. What nobody confirmed is in the briefing of the next start."""
        if notice in self._out:
            self._store.confirm_told(self._out[notice].keys)

    def closed(self, notice: str) -> None:
        """The notification is gone from the screen: there is nothing to take back or replace."""
        self._out.pop(notice, None)

    def briefed(self, briefing: Briefing) -> None:
        """The designer has the briefing before them."""
        with self._store.transaction():
            self._store.put_told(briefing.keys, self._service.now())
            self._store.confirm_told(briefing.keys)
            settings.put_seen(self._store, self._service.now())
        self._absence = None

    def leave(self) -> None:
        """The program ends: notes when the designer could last be told something, forgets what was told long ago."""
        now = self._service.now()
        with self._store.transaction():
            settings.put_seen(self._store, self._spoke_at or now)
            self._store.forget_told(now - _REMEMBERED)

    # -- what the designer wants

    def snooze(self, key: NoticeKey, choice: Snooze, day: date | None = None) -> datetime:
        """Puts something off (N3), due or not, and returns until when. `day`: for DATE."""
        start = self._service.designer().workday_start
        until = snoozed_until(choice, self._service.now(), self._service.own_calendar(), start, day)
        self._store.put_snooze(key, until)
        return until

    def wake(self, key: NoticeKey) -> None:
        """What was put off is not any more."""
        self._store.drop_snooze(key)

    def mute(self, project: str, on: bool) -> None:
        """Nothing is told of a project, or again."""
        self._store.put_muted(project, on)

    def muted(self) -> frozenset[str]:
        return self._store.muted()

    def pause(self, choice: Snooze | None) -> datetime | None:
        """Tells nothing for an hour, or until the next (working) day; None: tells again. Returns until when."""
        until = None
        if choice is not None:
            designer = self._service.designer()
            until = snoozed_until(choice, self._service.now(), self._service.own_calendar(), designer.workday_start)
        settings.put_paused_until(self._store, until)
        return until

    def paused_until(self) -> datetime | None:
        """Until when nothing is told because the designer said so; None: they did not, or it is over."""
        restraint = self._restraint()
        return restraint.paused_until if is_paused(self._service.now(), restraint) else None

    def settings(self) -> NoticeSettings:
        return settings.settings(self._store)

    def set_settings(self, wanted: NoticeSettings) -> None:
        settings.put_settings(self._store, wanted)

    def quiet_today(self) -> QuietDay:
        """What today sounds like, for a plain summary of the settings."""
        return quiet_day(self._service.now(), self.settings().quiet, self._service.own_calendar())

    # -- the list

    def today(self) -> TodayList:
        return today.today(self._service)

    def due_count(self) -> int:
        """How many things need the designer: those due and not put off."""
        return today.due_count(self._service)

    # -- how it is done

    def _was_set_back(self, now: datetime) -> bool:
        last = self._looked_at or self._spoke_at
        return last is not None and now < last - _SET_RIGHT

    def _restraint(self) -> Restraint:
        wanted = self.settings()
        paused = settings.paused_until(self._store)
        return Restraint(wanted.quiet, self._service.own_calendar(), paused, wanted.enabled)

    def _note_absence(self, now: datetime, restraint: Restraint, untold: tuple[NoticeKey, ...], ended: list[str]) -> None:
        """What fell due meanwhile is remembered until the designer was briefed."""
        starting = self._looked_at is None
        spoke_at = self._spoke_at if _speaks(now, restraint) else None
        if not was_away(self._looked_at, spoke_at, now, restraint.own):
            return
        since = self._spoke_at if starting or self._looked_at is None else min(self._looked_at, self._spoke_at or now)
        if self._absence is None:
            self._absence = Absence(since if since is None or since <= now else None)
        unseen = sorted(self._store.told_unseen(), key=_due_at) if starting else []
        self._absence.take((*unseen, *untold), ended, can_wait=starting)

    def _tell(self, untold: tuple[Card, ...], now: datetime, restraint: Restraint, in_sight: bool) -> Notice | None:
        """One notification for all that may be told now, recorded first."""
        cards = tuple(card for card in untold if may_tell(StepKind(card.step or ""), now, restraint))
        if in_sight and self._absence is not None:
            waiting = self._absence.waits
            cards = tuple(card for card in cards if not any(map(waiting, keys_of((card,)))))
        if not cards:
            return None
        notice = Notice(str(next(self._numbers)), cards)
        with self._store.transaction():
            self._store.put_told(notice.keys, now)
            settings.put_seen(self._store, now)
        self._out[notice.id] = notice
        return notice

    def _recheck(self, now: datetime) -> tuple[tuple[str, ...], tuple[Notice, ...]]:
        """Ids of the notifications whose reason is gone, and those of which a part is."""
        taken_back, changed = [], []
        for notice in list(self._out.values()):
            standing = self._standing(notice.keys, now)
            if not standing:
                taken_back.append(notice.id)
                del self._out[notice.id]
            elif len(standing) < len(notice.cards):
                self._out[notice.id] = Notice(notice.id, standing)
                changed.append(self._out[notice.id])
        return tuple(taken_back), tuple(changed)

    def _standing(self, keys: Iterable[NoticeKey], now: datetime) -> tuple[Card, ...]:
        """The cards that still wait for what the keys say, unless it was put off or their project was muted."""
        snoozes, muted = self._store.snoozes(), self._store.muted()
        wanted = [key for key in keys if key.project not in muted and snoozes.get(key, now) <= now]
        return self._store.waiting_for(wanted)

    def _briefing(self, now: datetime) -> Briefing | None:
        """What is to be told of the absence, as it stands now."""
        if self._absence is None:
            return None
        due = [card for card in self._standing(self._absence.keys, now) if (card.due_at or 0) <= now.timestamp()]
        resumed = [card for card in map(self._store.card, self._absence.resumed) if card and card.dial != Dial.PAUSED]
        if not due and not resumed:
            self._absence = None
            return None
        return Briefing(self._absence.since, tuple(sorted(due, key=lambda card: card.due_at or 0)), tuple(resumed))

    def _next_look(self, now: datetime, restraint: Restraint) -> datetime:
        change = self._store.next_change_at()
        following = self._store.next_due(now)
        ends = held_until(now, restraint)
        return sleep_until(
            now,
            None if change is None else datetime.fromtimestamp(change, UTC),
            None if following is None or following.due_at is None else datetime.fromtimestamp(following.due_at, UTC),
            self._store.next_snooze_ends(now),
            ends if ends is not None and ends > now else None,
        )


def _speaks(now: datetime, restraint: Restraint) -> bool:
    """Whether anything whatever may be told now."""
    return held_until(now, restraint) == now


def _due_at(key: NoticeKey) -> int:
    return key.due_at


def _telling(passed: Callable[[Update], None], updates: Iterator[Update]) -> Iterator[None]:
    """Tells of many cards at once, for each time the board is arranged anew; with a pause after each update but the last."""
    cards: list[Card] = []
    for number, update in enumerate(updates):
        if number:
            yield
        cards += update.cards
        if update.everything:
            passed(update)
        elif len(cards) >= _TOLD_AT_ONCE:
            passed(Update(None, tuple(cards)))
            cards.clear()
    if cards:
        passed(Update(None, tuple(cards)))


def _to_its_end(looking: Generator[None, None, Outcome]) -> Outcome:
    while True:
        try:
            next(looking)
        except StopIteration as end:
            outcome: Outcome = end.value
            return outcome


def _ignored(_update: Update) -> None:
    """Nobody looks at a board."""
