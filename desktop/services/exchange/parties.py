"""Those who work together, between the file and the model: the designer, the platforms, the clients, and what each sets for the
ladder. Checks what a single value cannot tell.
"""

from collections.abc import Sequence
from datetime import time

from desktop.core.model import (
    NOTHING_SET,
    Client,
    Completion,
    DateRange,
    Designer,
    Period,
    Platform,
    PolicyValues,
)
from desktop.services.exchange import places
from desktop.services.exchange.findings import Code, Findings
from desktop.services.exchange.identity import shortened
from desktop.services.exchange.schema import (
    ClientEntry,
    CompletionEntry,
    DateRangeEntry,
    DesignerEntry,
    PeriodEntry,
    PlatformEntry,
    PolicyEntry,
)

# Policy -------------------------------------------------------------------------------------------------------------------


def policy_from(entry: PolicyEntry | None) -> PolicyValues:
    if entry is None:
        return NOTHING_SET
    after = None if entry.follow_up_after is None else tuple(entry.follow_up_after)
    return PolicyValues(after, entry.final_notice_after, entry.window_hours, entry.support_check_after)


def policy_entry(policy: PolicyValues) -> PolicyEntry | None:
    if policy == NOTHING_SET:
        return None
    after = None if policy.follow_up_after is None else list(policy.follow_up_after)
    return PolicyEntry(after, policy.final_notice_after, policy.window_hours, policy.support_check_after)


# Days off -----------------------------------------------------------------------------------------------------------------


def _days_off_from(entries: Sequence[DateRangeEntry], path: str, findings: Findings) -> tuple[DateRange, ...]:
    for index, entry in enumerate(entries):
        place = f"{path}.days_off[{index}]"
        places.check_days(entry, place, findings)
        if entry.first > entry.last:
            findings.add(f"{place}.to", Code.ENDS_BEFORE_IT_BEGINS, begins=str(entry.first), ends=str(entry.last))
    return tuple(DateRange(entry.first, entry.last) for entry in entries)


def _days_off_entries(ranges: Sequence[DateRange]) -> list[DateRangeEntry]:
    return [DateRangeEntry(each.first, each.last) for each in ranges]


# Designer -----------------------------------------------------------------------------------------------------------------


def designer_from(entry: DesignerEntry, path: str, findings: Findings) -> Designer:
    """Without the policy, which has its own place in the file."""
    places.check_time_zone(entry.time_zone, f"{path}.time_zone", findings)
    places.check_region(entry.country, entry.subdivision, path, findings)
    return Designer(
        name=entry.name,
        signature=entry.signature,
        time_zone=entry.time_zone,
        country=entry.country,
        subdivision=entry.subdivision,
        weekend=frozenset(entry.weekend),
        days_off=_days_off_from(entry.days_off, path, findings),
        workday_start=time.fromisoformat(entry.workday_start),
    )


def designer_entry(designer: Designer) -> DesignerEntry:
    """Without the policy, which has its own place in the file."""
    return DesignerEntry(
        name=designer.name,
        signature=designer.signature,
        time_zone=designer.time_zone,
        country=designer.country,
        subdivision=designer.subdivision,
        weekend=sorted(designer.weekend),
        days_off=_days_off_entries(designer.days_off),
        workday_start=designer.workday_start.strftime("%H:%M"),
    )


# Platforms ----------------------------------------------------------------------------------------------------------------


def _period_from(entry: PeriodEntry | None) -> Period | None:
    return None if entry is None else Period(entry.amount, entry.unit)


def _period_entry(period: Period | None) -> PeriodEntry | None:
    return None if period is None else PeriodEntry(period.amount, period.unit)


def platform_from(entry: PlatformEntry, position: int, path: str, findings: Findings) -> Platform:
    """A profile without id takes its name as one, one without a name its id."""
    places.check_days(entry, path, findings)
    places.check_language(entry.support_language, f"{path}.support_language", findings)
    completion = None
    if entry.completion is not None:
        places.check_country(entry.completion.country, f"{path}.completion.country", findings)
        auto_release = _period_from(entry.completion.auto_release)
        completion = Completion(auto_release, entry.completion.country, entry.completion.can_reopen)
    name = entry.name or entry.id or f"Platform {position + 1}"
    return Platform(
        id=entry.id or shortened(name),
        name=name,
        escrow=entry.escrow,
        completion=completion,
        window_hours=entry.window_hours,
        support_name=entry.support_name,
        support_language=entry.support_language,
        forbids_off_platform=entry.forbids_off_platform,
        dispute=_period_from(entry.dispute),
        source=entry.source,
        checked_on=entry.checked_on,
        confidence=entry.confidence,
    )


def platform_entry(platform: Platform) -> PlatformEntry:
    completion = None
    if platform.completion is not None:
        auto_release = _period_entry(platform.completion.auto_release)
        completion = CompletionEntry(auto_release, platform.completion.country, platform.completion.can_reopen)
    return PlatformEntry(
        id=platform.id,
        name=platform.name,
        escrow=platform.escrow,
        completion=completion,
        window_hours=platform.window_hours,
        support_name=platform.support_name,
        support_language=platform.support_language,
        forbids_off_platform=platform.forbids_off_platform,
        dispute=_period_entry(platform.dispute),
        source=platform.source,
        checked_on=platform.checked_on,
        confidence=platform.confidence,
    )


# Clients ------------------------------------------------------------------------------------------------------------------


def client_from(entry: ClientEntry, path: str, findings: Findings) -> Client:
    """A client without id takes the name as one."""
    places.check_time_zone(entry.time_zone, f"{path}.time_zone", findings)
    places.check_region(entry.country, entry.subdivision, path, findings)
    places.check_language(entry.language, f"{path}.language", findings)
    return Client(
        id=entry.id or shortened(entry.name),
        name=entry.name,
        person=entry.person,
        email=entry.email,
        language=entry.language,
        formality=entry.formality,
        country=entry.country,
        subdivision=entry.subdivision,
        time_zone=entry.time_zone,
        weekend=frozenset(entry.weekend),
        days_off=_days_off_from(entry.days_off, path, findings),
        policy=policy_from(entry.policy),
        note=entry.note,
    )


def client_entry(client: Client) -> ClientEntry:
    return ClientEntry(
        id=client.id,
        name=client.name,
        person=client.person,
        email=client.email,
        language=client.language,
        formality=client.formality,
        country=client.country,
        subdivision=client.subdivision,
        time_zone=client.time_zone,
        weekend=sorted(client.weekend),
        days_off=_days_off_entries(client.days_off),
        policy=policy_entry(client.policy),
        note=client.note,
    )
