"""The program's own words pass its own check: no shipped message guesses, blames, threatens or leaves something out."""

from dataclasses import replace

import pytest

from desktop.core.drafts.draft import plain
from desktop.core.drafts.facts import Facts
from desktop.core.drafts.keys import all_keys
from desktop.core.model import Client, Designer, Platform, Project
from desktop.core.surroundings import Surroundings
from desktop.services import wording
from desktop.services.drafts import messages
from desktop.services.drafts.checking import context_of
from tests.support.builders import moment
from tests.support.drafting import FULL, filled

DIRECT = replace(
    FULL, platform=None, support=None, support_step="Formal demand for payment", held_amount=None, transfer_amount=FULL.amount
)
SECURED = replace(DIRECT, secured_amount=FULL.amount, transfer_amount=None)
PROJECT = Project("p", "c", FULL.project or "", "EUR", moment("2026-09-01 09:00"))
AROUND = Surroundings.of(
    Designer("Noa", time_zone="Europe/Paris"),
    Client("c", FULL.client or "", "Elena Rossi", time_zone="Europe/London"),
    Platform("99designs", "99designs", True, forbids_off_platform=True),
    lambda *_: {},
)


@pytest.mark.parametrize("language", messages.languages())
@pytest.mark.parametrize("key", list(all_keys()))
@pytest.mark.parametrize("facts", [FULL, DIRECT, SECURED], ids=["platform", "direct", "secured"])
def test_a_shipped_message_passes_the_check(key: str, language: str, facts: Facts):
    draft = filled(key, language, facts)
    text = f"{plain(draft.subject)}\n\n{plain(draft.body)}"
    found = wording.check(text, language, context_of(PROJECT, AROUND, draft.ask, facts))
    assert [(one.code, one.text) for one in found] == []
