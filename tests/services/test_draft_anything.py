"""Promises of drafts of whatever a studio may hold: each kind, language and formality is written or refused, no fact is bent."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.core.assess import assess
from desktop.core.drafts import asking
from desktop.core.drafts.collecting import collect
from desktop.core.drafts.draft import plain
from desktop.core.drafts.facts import Facts
from desktop.core.drafts.keys import key_of
from desktop.core.drafts.sending import command_for
from desktop.core.drafts.template import LONGEST_LINE
from desktop.core.model import Studio
from desktop.core.policy import resolve
from desktop.core.surroundings import Surroundings
from desktop.core.vocabulary import DraftKind, Formality
from desktop.services import platform_profiles
from desktop.services.drafts import messages
from desktop.services.drafts.checking import context_of
from desktop.services.drafts.formats import formats
from desktop.services.drafts.values import Values
from tests.support.modeling import public_holidays
from tests.support.studios import studios

MOMENTS = st.datetimes(datetime(2026, 9, 1), datetime(2027, 12, 31), timezones=st.just(UTC))


def minor(facts: Facts, name: str) -> int:
    amount = getattr(facts, name)
    return amount.minor if amount is not None else 0


@given(studios(), MOMENTS, st.sampled_from(messages.languages()), st.sampled_from(Formality))
@settings(max_examples=60)
def test_whatever_a_studio_holds_every_kind_is_written_or_refused(
    studio: Studio, now: datetime, language: str, formality: Formality
):
    clients = {client.id: client for client in studio.clients}
    platforms = platform_profiles.known(studio.platforms)
    designer = replace(studio.designer, time_zone=studio.designer.time_zone or "Europe/Paris")
    for project in studio.projects:
        client, platform = clients[project.client], project.profile or platforms[project.platform]
        around = Surroundings.of(designer, client, platform, public_holidays)
        found = assess(project, around, now)
        assert set(asking.sensible(project, around, found)) <= set(DraftKind)
        for kind in DraftKind:
            if asking.refusal(kind, around, found) is not None:
                assert kind not in asking.sensible(project, around, found)
                continue
            ask = asking.ask_of(kind, language, formality, project, around, found)
            facts = collect(project, around, ask, now)
            held, secured = minor(facts, "held_amount"), minor(facts, "secured_amount")
            transfer = minor(facts, "transfer_amount")
            assert (
                (held <= minor(facts, "amount") and (secured, transfer) == (0, 0))
                if platform.escrow
                else (held, secured + transfer) == (0, minor(facts, "amount"))
            )
            if facts.window_end is not None:
                hours = resolve(project, client, platform, designer).window_hours
                assert facts.window_end - now == timedelta(hours=hours)
            values = Values(formats(language, client.country), messages.words(language)).of(facts)
            text = messages.shipped(language)[key_of(ask)]
            body = messages.template(text.body).fill(values)
            assert plain(body)
            assert all(len(line) <= LONGEST_LINE for value in values.values() if value for line in value.split("\n"))
            command_for(project, around, ask, facts, plain(body), now)
            context_of(project, around, ask, facts)
