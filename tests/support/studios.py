"""Whole studios nobody has: hypothesis strategies for content of the model as the exchange file can carry it, hostile texts
included.
"""

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from typing import Any

from hypothesis import strategies as st

from desktop.core.currency import CURRENCIES
from desktop.core.model import (
    Client,
    Completion,
    Contact,
    DateRange,
    Deliverable,
    Designer,
    Milestone,
    Period,
    Platform,
    PolicyValues,
    Project,
    Studio,
)
from desktop.core.vocabulary import (
    By,
    Confidence,
    ContactType,
    Formality,
    MilestoneKind,
    Outcome,
    PauseReason,
    Payment,
    Purpose,
    SupportOutcome,
    Unit,
    Variant,
    Work,
)

NOW = datetime(2026, 11, 20, 9, tzinfo=UTC)
HOSTILE = [
    "<img src=file:///etc/passwd>",
    '=HYPERLINK("http://example")',
    "{0.__class__}",
    "line\r\nBcc: all@example",
    "\u202eright to left",
    '"quotes" \\ and \\u0041',
    "tab\tand\x07bell\x1b[31m",
    "emoji 🧵 and ZWJ 👩‍🎨",
    "x" * 100_000,
    "\u2028\u2029",
    "],}",
]
texts = st.one_of(
    st.just(""), st.sampled_from(HOSTILE), st.text(st.characters(exclude_characters="\0", exclude_categories=["Cs"]), max_size=12)
)
titles = texts.filter(lambda text: bool(text.strip()))
ids = st.text(st.characters(exclude_characters="\0", exclude_categories=["Cs"]), min_size=1, max_size=6).filter(
    lambda t: bool(t.strip())
)
days = st.dates(date(1970, 1, 1), date(2200, 12, 31))
moments = st.datetimes(datetime(1970, 1, 1), datetime(2026, 11, 20), timezones=st.just(UTC))
PLACES: list[tuple[str | None, str | None]] = [("FR", None), ("GB", "ENG"), ("DE", "BY"), ("JP", None), (None, None)]
ZONES = [None, "Europe/Paris", "America/New_York", "Asia/Kolkata", "UTC"]


def maybe(strategy: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    return st.none() | strategy


policies = st.builds(
    PolicyValues,
    maybe(st.lists(st.integers(1, 365), max_size=4).map(tuple)),
    maybe(st.integers(1, 365)),
    maybe(st.integers(1, 2160)),
    maybe(st.integers(1, 365)),
)
periods = st.builds(Period, st.integers(1, 10_000), st.sampled_from(Unit))
ranges = st.tuples(days, days).map(lambda pair: DateRange(min(pair), max(pair)))
weekends = st.frozensets(st.integers(0, 6), max_size=6)


@st.composite
def designers(draw: st.DrawFn) -> Designer:
    country, subdivision = draw(st.sampled_from(PLACES))
    return Designer(
        name=draw(texts),
        signature=draw(texts),
        time_zone=draw(st.sampled_from(ZONES)),
        country=country,
        subdivision=subdivision,
        weekend=draw(weekends),
        days_off=tuple(draw(st.lists(ranges, max_size=2))),
        workday_start=time(draw(st.integers(0, 23)), draw(st.integers(0, 59))),
        policy=draw(policies),
    )


platforms = st.builds(
    Platform,
    id=ids,
    name=titles,
    escrow=st.booleans(),
    completion=maybe(st.builds(Completion, maybe(periods), st.sampled_from([None, "FR", "US"]), st.booleans())),
    window_hours=maybe(st.integers(1, 2160)),
    support_name=maybe(texts),
    support_language=st.sampled_from([None, "en", "pt-BR"]),
    forbids_off_platform=st.booleans(),
    dispute=maybe(periods),
    source=texts,
    checked_on=maybe(days),
    confidence=st.sampled_from(Confidence),
)


@st.composite
def clients(draw: st.DrawFn) -> Client:
    country, subdivision = draw(st.sampled_from(PLACES))
    return Client(
        id=draw(ids),
        name=draw(titles),
        person=draw(texts),
        email=draw(texts),
        language=draw(st.sampled_from(["en", "fr", "it", "zh-Hant"])),
        formality=draw(st.sampled_from(Formality)),
        country=country,
        subdivision=subdivision,
        time_zone=draw(st.sampled_from(ZONES)),
        weekend=draw(weekends),
        days_off=tuple(draw(st.lists(ranges, max_size=2))),
        policy=draw(policies),
        note=draw(texts),
    )


milestones = st.builds(
    Milestone,
    id=ids,
    title=texts,
    kind=st.sampled_from(MilestoneKind),
    amount=st.integers(0, 2**53),
    due_on=maybe(days),
    work=st.sampled_from(Work),
    payment=st.sampled_from(Payment),
    deliverables=st.lists(st.builds(Deliverable, texts, maybe(days)), max_size=2).map(tuple),
)


def facts(draw: st.DrawFn, kind: ContactType, stages: list[str], earlier: list[str]) -> dict[str, Any]:
    """What an entry of that type tells beside what all entries tell."""
    told: dict[ContactType, st.SearchStrategy[Any]] = {
        ContactType.REQUEST: st.fixed_dictionaries(
            {"purpose": st.sampled_from(Purpose), "need": texts, "needed_by": maybe(days)}
        ),
        ContactType.FOLLOW_UP: st.fixed_dictionaries({"number": st.integers(1, 20)}),
        ContactType.FINAL_NOTICE: st.fixed_dictionaries(
            {"variant": st.sampled_from(Variant), "window_hours": maybe(st.integers(1, 2160))}
        ),
        ContactType.REPLY: st.fixed_dictionaries({"promised_by": maybe(days)}),
        ContactType.AUTO_REPLY: st.fixed_dictionaries({"back_on": maybe(days)}),
        ContactType.SUPPORT_REPLIED: st.fixed_dictionaries({"support_outcome": st.sampled_from(SupportOutcome)}),
        ContactType.PAUSED: st.fixed_dictionaries(
            {"reason": st.sampled_from(PauseReason), "until": maybe(days), "review_on": maybe(days), "note": texts}
        ),
        ContactType.CLOSED: st.fixed_dictionaries({"outcome": st.sampled_from(Outcome)}),
    }
    if kind is ContactType.MILESTONE:
        moved = st.one_of(
            st.fixed_dictionaries({"work": st.sampled_from(Work), "payment": maybe(st.sampled_from(Payment))}),
            st.fixed_dictionaries({"payment": st.sampled_from(Payment)}),
        )
        return {"milestone": draw(st.sampled_from(stages)), "by": draw(st.sampled_from(By)), **draw(moved)}
    if kind is ContactType.RETRACTED:
        return {"retracts": draw(st.sampled_from(earlier))}
    return draw(told[kind]) if kind in told else {}


@st.composite
def logs(draw: st.DrawFn, stages: list[str]) -> tuple[Contact, ...]:
    entries: list[Contact] = []
    for id_ in draw(st.lists(ids, max_size=4, unique=True)):
        kind = draw(st.sampled_from(ContactType))
        if (kind is ContactType.RETRACTED and not entries) or (kind is ContactType.MILESTONE and not stages):
            kind = ContactType.NOTE
        at = draw(moments)
        entries.append(
            Contact(
                id=id_,
                at=at,
                type=kind,
                recorded_at=at + draw(st.sampled_from([timedelta(0), timedelta(days=3, microseconds=1)])),
                channel=draw(st.sampled_from([None, "mail", "platform"])),
                text=draw(texts),
                language=draw(st.sampled_from([None, "fr"])),
                **facts(draw, kind, stages, [entry.id for entry in entries]),
            )
        )
    return tuple(entries)


@st.composite
def studios(draw: st.DrawFn) -> Studio:
    """A studio that the exchange file can carry, as of NOW."""
    own = tuple(draw(st.lists(platforms, max_size=2, unique_by=lambda platform: platform.id)))
    people = tuple(draw(st.lists(clients(), max_size=3, unique_by=lambda client: client.id)))
    work = []
    for id_ in draw(st.lists(ids, max_size=3, unique=True)) if people else []:
        stages = tuple(draw(st.lists(milestones, max_size=3, unique_by=lambda milestone: milestone.id)))
        work.append(
            Project(
                id=id_,
                client=draw(st.sampled_from(people)).id,
                title=draw(titles),
                currency=draw(st.sampled_from(sorted(CURRENCIES))),
                created_at=draw(moments),
                platform=(platform := draw(st.sampled_from(["direct", "99designs", *(platform.id for platform in own)]))),
                policy=draw(policies),
                tags=tuple(draw(st.lists(titles, max_size=2))),
                milestones=stages,
                contacts=draw(logs([stage.id for stage in stages])),
                profile=replace(profile, id=platform) if (profile := draw(maybe(platforms))) else None,
            )
        )
    return Studio(draw(designers()), own, people, tuple(work))
