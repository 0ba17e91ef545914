"""Anything a studio may hold, for hypothesis: every field of the model, with texts as people and files write them."""

from datetime import UTC, date, datetime, time
from typing import Any, get_args, get_type_hints

from hypothesis import strategies as st

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
from desktop.core.vocabulary import Unit

texts = st.text(st.characters(exclude_categories=["Cs"]), max_size=30)
ids = st.text(st.characters(exclude_categories=["Cs", "Cc"]), min_size=1, max_size=8)
days = st.dates(date(1, 1, 1), date(9999, 12, 31))
moments = st.datetimes(datetime(1, 1, 1), datetime(9999, 12, 31, 23, 59, 59, 999999), timezones=st.just(UTC))
amounts = st.integers(0, 2**53)
maybe_counts = st.none() | st.integers(1, 365)
weekends = st.frozensets(st.integers(0, 6), max_size=6)
days_off = st.lists(st.builds(DateRange, days, days), max_size=2).map(tuple)


def _complete(kind: type[Any], **fields: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    """Values of a kind; fields that are not given are texts, truths and words of enumerations by their type."""
    missing = {name: hint for name, hint in get_type_hints(kind).items() if name not in fields}
    return st.builds(kind, **fields, **{name: _by_type(hint) for name, hint in missing.items()})


def _by_type(hint: Any) -> st.SearchStrategy[Any]:
    if get_args(hint):
        return st.one_of(*(_by_type(part) for part in get_args(hint)))
    if hint is type(None):
        return st.none()
    return texts if hint is str else st.booleans() if hint is bool else st.sampled_from(hint)


def _named(kind: type[Any], **fields: st.SearchStrategy[Any]) -> st.SearchStrategy[tuple[Any, ...]]:
    """Several values of a kind, each with another id."""
    return st.lists(_complete(kind, id=ids, **fields), max_size=3, unique_by=lambda one: one.id).map(tuple)


policies = st.just(PolicyValues()) | _complete(
    PolicyValues,
    follow_up_after=st.none() | st.lists(st.integers(1, 60), max_size=4).map(tuple),
    final_notice_after=maybe_counts,
    window_hours=maybe_counts,
    support_check_after=maybe_counts,
)
periods = st.builds(Period, st.integers(1, 365), st.sampled_from(Unit))
completions = st.builds(Completion, st.none() | periods, st.none() | texts, st.booleans())
times = st.times(time(0), time(23, 59))
designers = _complete(Designer, weekend=weekends, days_off=days_off, workday_start=times, policy=policies)
platforms = _named(
    Platform,
    completion=st.none() | completions,
    window_hours=maybe_counts,
    dispute=st.none() | periods,
    checked_on=st.none() | days,
)
clients = _named(Client, weekend=weekends, days_off=days_off, policy=policies)
deliverables = st.lists(st.builds(Deliverable, texts, st.none() | days), max_size=3).map(tuple)
milestones = _named(Milestone, amount=amounts, due_on=st.none() | days, deliverables=deliverables)
contacts = _named(
    Contact,
    at=moments,
    recorded_at=moments,
    number=maybe_counts,
    window_hours=maybe_counts,
    retracts=st.none(),
    **{name: st.none() | days for name in ("needed_by", "promised_by", "back_on", "until", "review_on")},
)


@st.composite
def studios(draw: st.DrawFn) -> Studio:
    people = draw(clients)
    projects: tuple[Project, ...] = ()
    if people:
        projects = draw(
            _named(
                Project,
                client=st.sampled_from([client.id for client in people]),
                currency=st.sampled_from(["EUR", "JPY", "KWD"]),
                created_at=moments,
                platform=ids,
                policy=policies,
                tags=st.lists(texts, max_size=2).map(tuple),
                milestones=milestones,
                contacts=contacts,
                profile=st.none() | platforms.filter(bool).map(lambda several: several[0]),
            )
        )
    return Studio(draw(designers), draw(platforms), people, projects)
