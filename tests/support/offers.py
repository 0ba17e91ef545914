"""What a new project can be made of, in tests: a designer and clients who work from Monday to Friday but for Christmas."""

from collections.abc import Mapping
from datetime import date
from itertools import count
from typing import Any

from desktop.core.assessment import Whose
from desktop.core.calendars import Calendar
from desktop.core.model import Client, Project
from desktop.services.kept_plans import KeptPlans
from desktop.ui.dialogs.new_project import Offer
from tests.support.builders import DIRECT, LONDON, NINETY_NINE, day
from tests.support.memory import Memory


def _holidays(_country: str, _part: str | None, year: int) -> Mapping[date, str]:
    return {date(year, 12, 25): "Christmas Day"}


def calendars(client: Client | None) -> tuple[Calendar, Calendar]:
    own = Calendar(Whose.DESIGNER, "Europe/Paris", _holidays)
    if client is None:
        return own, own
    theirs = Calendar(
        Whose.CLIENT, "Europe/Paris", _holidays, country=client.country, weekend=client.weekend, days_off=client.days_off
    )
    return own, theirs


def no_latest(_client: str) -> Project | None:
    return None


def an_offer(**changes: Any) -> Offer:
    numbers = count(1)
    given: dict[str, Any] = {
        "clients": (LONDON, Client("c2", "Atelier Brume", country="FR")),
        "platforms": (DIRECT, NINETY_NINE),
        "designer_zone": "Europe/Paris",
        "country": "FR",
        "language": "fr",
        "platform": "direct",
        "currency": "EUR",
        "today": day("2026-11-20"),
        "new_id": lambda: f"n{next(numbers)}",
        "calendars": calendars,
        "latest": no_latest,
        "kept": KeptPlans(Memory()),
    }
    return Offer(**(given | changes))
