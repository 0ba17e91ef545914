"""Facts to fill messages with: all of them, as few as there can be, and as ugly as people can make them."""

from dataclasses import fields
from datetime import date, datetime
from typing import Any
from zoneinfo import ZoneInfo

from desktop.core.drafts.draft import Ask, Draft
from desktop.core.drafts.facts import Amount, Attempt, Facts, Hours, Items, MilestoneLine, Standing
from desktop.core.drafts.keys import ask_of_key
from desktop.core.model import Period
from desktop.core.vocabulary import ContactType, Unit
from desktop.services.drafts import messages
from desktop.services.drafts.formats import formats
from desktop.services.drafts.values import Values

LONDON = ZoneInfo("Europe/London")
MONEY = Amount(125_000, "EUR")

FULL = Facts(
    name="Elena",
    client="Northlight Tea",
    me="Noa",
    signature="Noa\nStudio N",
    project="Tea tin range",
    platform="99designs",
    support="99designs support",
    need="final artwork",
    needed_by=date(2026, 11, 19),
    milestone="Final artwork",
    asked_on=date(2026, 11, 13),
    last_message_on=date(2026, 11, 13),
    answered_on=date(2026, 11, 12),
    new_date=date(2026, 12, 4),
    amount=MONEY,
    held_amount=MONEY,
    total=Amount(250_000, "EUR"),
    deposit=Amount(62_500, "EUR"),
    fee=Amount(30_000, "EUR"),
    delivered=Items(("Three concepts", "Final artwork")),
    delivered_on=date(2026, 11, 13),
    open_work=Items(("Print files",)),
    window=Hours(48),
    window_end=datetime(2026, 12, 5, 8, 30, tzinfo=LONDON),
    close_on=date(2026, 12, 5),
    release_on=date(2026, 12, 14),
    release_after=Period(5, Unit.WORKING_DAYS),
    schedule=(MilestoneLine("Deposit", MONEY, date(2026, 12, 1)), MilestoneLine("Final files", MONEY)),
    attempts=(Attempt(date(2026, 11, 13), ContactType.REQUEST), Attempt(date(2026, 11, 20), ContactType.FOLLOW_UP, 1)),
    money_list=(MilestoneLine("Deposit", MONEY, None, Standing.PAID), MilestoneLine("Tins", MONEY, None, Standing.HELD, True)),
    today=date(2026, 11, 20),
)
# What a direct project of a company without a person leaves known, its request without a date.
MINIMAL = Facts(
    client="Northlight Tea",
    project="Tea tin range",
    asked_on=date(2026, 11, 13),
    window=Hours(48),
    window_end=datetime(2026, 12, 5, 8, 30, tzinfo=LONDON),
    close_on=date(2026, 12, 5),
    today=date(2026, 11, 20),
)
UGLY = "It's \"L'été\" {name} [x] }} ]] <b>&amp;</b> 🎨 مرحبا\nsecond line"


def hostile() -> Facts:
    """All facts, those that people write in their ugliest form."""
    written = dict.fromkeys(("name", "client", "me", "signature", "project", "platform", "support", "need", "milestone"), UGLY)
    lists = {
        "delivered": Items((UGLY,) * 40),
        "open_work": Items((UGLY,)),
        "schedule": (MilestoneLine(UGLY, MONEY, date(2026, 12, 1)),) * 40,
        "money_list": (MilestoneLine(UGLY, MONEY, None, Standing.OPEN),) * 40,
    }
    kept: dict[str, Any] = {field.name: getattr(FULL, field.name) for field in fields(Facts)}
    return Facts(**{**kept, **written, **lists})


def filled(key: str, language: str, facts: Facts, country: str | None = None) -> Draft:
    """The shipped message of a key with facts."""
    ask: Ask = ask_of_key(key, language)
    text = messages.shipped(language)[key]
    values = Values(formats(language, country), messages.words(language)).of(facts)
    return Draft(ask, messages.template(text.subject).fill(values), messages.template(text.body).fill(values))
