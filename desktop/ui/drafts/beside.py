"""What stands beside a message, in the language of the interface: the facts it rests on and what follows once it is sent. Pure
over the services' answers."""

from contextlib import suppress
from datetime import date, datetime
from zoneinfo import ZoneInfo

from PySide6.QtCore import QLocale

from desktop.core.assessment import Rung, RungState
from desktop.core.drafts.draft import Ask
from desktop.core.drafts.facts import Amount, Fact, Facts, Items
from desktop.core.model import Client, Platform
from desktop.core.refusal import Refused
from desktop.core.vocabulary import DraftKind, StepKind
from desktop.services.service import Service
from desktop.ui import formats, places
from desktop.ui.drafts.side import Beside, Row
from desktop.ui.drafts.work import Scribe, Work
from desktop.ui.labels import draft_facts as facts_by_name
from desktop.ui.labels import drafts as words
from desktop.ui.labels import steps
from desktop.ui.labels.supports import called

_DELIVERABLE = ("delivered", "milestone", "need")
_STAKE = ("amount",)
_ROWS: dict[DraftKind, tuple[tuple[str, ...], ...]] = {
    DraftKind.MILESTONE_PLAN: (("total",), ("deposit",), ("fee",)),
    DraftKind.PAYMENT_REQUEST: (("delivered", "milestone"), ("delivered_on",), ("needed_by",), _STAKE),
    DraftKind.FOLLOW_UP: (_DELIVERABLE, ("needed_by",), _STAKE),
    DraftKind.FINAL_NOTICE: (_DELIVERABLE, ("open_work",), _STAKE, ("window_end",)),
    DraftKind.COMPLETION: (("delivered", "milestone"), _STAKE, ("release_on",)),
    DraftKind.SUPPORT_REQUEST: (_DELIVERABLE, _STAKE),
    DraftKind.RESTART: (_DELIVERABLE, ("new_date",)),
    DraftKind.CANCELLATION: (("delivered",), ("fee",)),
}
_TO_ONE_WHO_WROTE = (DraftKind.HARDSHIP, DraftKind.RESTART)
"""These thank the client for their words: beside them no silence is told."""

_MOST_STEPS = 3


def beside(service: Service, scribe: Scribe, work: Work) -> Beside:
    """For a message that would be sent now."""
    project = scribe.project(work.project)
    client = service.around(project).client
    known = scribe.drafting.known(work.project, work.ask, work.changed)
    now, zone = service.now(), ZoneInfo(service.zone())
    today = now.astimezone(zone).date()
    rows = _fact_rows(work.ask, known, today)
    seen = service.assessment(project)
    since = seen.silent_since
    if since is not None and work.ask.kind not in _TO_ONE_WHO_WROTE:
        day = since.astimezone(zone).date()
        value = words.day_and_length(formats.short_day(day, today), (today - day).days)
        rows.insert(0, Row("silent_since", facts_by_name.fact("silent_since"), value))
    rungs: tuple[Rung, ...] = ()
    # A goodbye is followed by nothing, though only closing the project ends its ladder; a kind word in a pause by nothing either.
    is_last = work.ask.kind is DraftKind.CANCELLATION or (work.ask.kind in _TO_ONE_WHO_WROTE and seen.pause is not None)
    with suppress(Refused):
        if not is_last:
            rungs = scribe.drafting.after_sending(work.project, work.ask, now, work.changed)
    following = _step_rows(rungs, zone, today, service.around(project).platform)
    return Beside(tuple(rows), words.if_sent(work.ask.kind), following, _counted(known, client, len(following)))


def _fact_rows(ask: Ask, known: Facts, today: date) -> list[Row]:
    """One row for each group: the first of its facts that is known."""
    rows = []
    for names in _ROWS.get(ask.kind, ()):
        name = next((name for name in names if getattr(known, name)), None)
        if name is not None:
            fact = getattr(known, name)
            several = isinstance(fact, Items) and len(fact.titles) > 1
            rows.append(Row(name, facts_by_name.fact(name, several), _written(fact, today)))
    return rows


def _written(fact: Fact, today: date) -> str:
    match fact:
        case datetime():
            return formats.day_and_clock(fact, today)
        case date():
            return formats.short_day(fact, today)
        case Amount(minor, currency):
            return formats.money(minor, currency)
        case Items(titles):
            return ", ".join(" ".join(title.split()) for title in titles)
    return " ".join(str(fact).split())


def _step_rows(rungs: tuple[Rung, ...], zone: ZoneInfo, today: date, platform: Platform) -> tuple[Row, ...]:
    """The next words to be written; where there are none, the next steps."""
    ahead = [rung for rung in rungs if rung.state is not RungState.DONE]
    words_ = [rung for rung in ahead if rung.kind in (StepKind.FOLLOW_UP, StepKind.FINAL_NOTICE)]
    return tuple(
        Row(
            f"{rung.kind.value}.{rung.number or 1}",
            steps.rung_name(rung.kind, rung.number, called(platform), platform.escrow),
            formats.weekday_day(rung.at.astimezone(zone).date(), today),
        )
        for rung in (words_ or ahead)[:_MOST_STEPS]
    )


def _counted(known: Facts, client: Client, steps: int) -> str:
    """Which days count for what follows."""
    if not steps:
        return ""
    if known.window is not None:
        return words.runs_through(known.window.count, goes_on=steps > 1)
    return words.skips(places.country_name(client.country, QLocale().name()) if client.country else "")
