"""Made-up people, platforms, policies and milestones around a made-up project, in the exchange format: hypothesis strategies."""

from datetime import date, timedelta
from typing import Any

from hypothesis import strategies as st

PLACES: list[tuple[str | None, str | None, str]] = [
    ("FR", None, "Europe/Paris"),
    ("GB", "ENG", "Europe/London"),
    ("GB", "SCT", "Europe/London"),
    ("DE", "BY", "Europe/Berlin"),
    ("ES", "CT", "Europe/Madrid"),
    ("IT", None, "Europe/Rome"),
    ("US", "CA", "America/Los_Angeles"),
    ("US", "NY", "America/New_York"),
    ("CA", "QC", "America/Toronto"),
    ("CH", "ZH", "Europe/Zurich"),
    ("AU", "VIC", "Australia/Melbourne"),
    ("NZ", None, "Pacific/Auckland"),
    ("JP", None, "Asia/Tokyo"),
    ("IL", None, "Asia/Jerusalem"),
    (None, None, "Asia/Kolkata"),
]

# Zones where a day can begin at one o'clock, or clocks differ by odd minutes.
FAR_ZONES = ["America/Santiago", "Asia/Beirut", "America/St_Johns", "Asia/Kathmandu", "Pacific/Apia", "Pacific/Honolulu"]

# Days around which something happens: clocks change in Paris and New York, Easter, May's holidays, the year's end, the summer.
ANCHORS = [
    date(2026, 11, 13),
    date(2026, 3, 25),
    date(2026, 3, 5),
    date(2026, 10, 21),
    date(2026, 10, 29),
    date(2026, 12, 18),
    date(2027, 12, 29),
    date(2026, 4, 30),
    date(2026, 9, 3),
    date(2026, 6, 1),
]

PLATFORMS: list[dict[str, Any]] = [
    {"id": "direct", "name": "Direct", "completion": None, "window_hours": None},
    {
        "id": "99designs",
        "name": "99designs",
        "completion": {"auto_release": {"amount": 5, "unit": "working_days"}, "country": None, "can_reopen": False},
        "window_hours": None,
    },
    {
        "id": "upwork",
        "name": "Upwork",
        "completion": {"auto_release": {"amount": 14, "unit": "calendar_days"}, "country": None, "can_reopen": True},
        "window_hours": 72,
    },
    {
        "id": "contra",
        "name": "Contra",
        "completion": {"auto_release": {"amount": 120, "unit": "hours"}, "country": None, "can_reopen": True},
        "window_hours": None,
    },
    {
        "id": "freelancer",
        "name": "Freelancer.com",
        "completion": {"auto_release": None, "country": None, "can_reopen": True},
        "window_hours": None,
    },
    {
        "id": "own",
        "name": "My agency",
        "completion": {"auto_release": {"amount": 7, "unit": "working_days"}, "country": "FR", "can_reopen": True},
        "window_hours": 24,
    },
]


def policies(subset: bool = True) -> st.SearchStrategy[dict[str, Any]]:
    values = {
        "follow_up_after": st.lists(st.integers(1, 7), min_size=1, max_size=4),
        "final_notice_after": st.integers(1, 8),
        "window_hours": st.integers(1, 120),
        "support_check_after": st.integers(1, 6),
    }
    return st.fixed_dictionaries({}, optional=values)


def days_off(anchor: date) -> st.SearchStrategy[list[dict[str, str]]]:
    def span(start: int, length: int) -> dict[str, str]:
        first = anchor + timedelta(days=start)
        return {"from": first.isoformat(), "to": (first + timedelta(days=length)).isoformat()}

    return st.lists(st.builds(span, st.integers(-3, 40), st.integers(0, 14)), max_size=2)


@st.composite
def people(draw: st.DrawFn, anchor: date, fallback_zone: bool) -> dict[str, Any]:
    country, subdivision, zone = draw(st.sampled_from(PLACES))
    person: dict[str, Any] = {"country": country, "subdivision": subdivision, "time_zone": zone}
    if draw(st.integers(0, 7)) == 7:
        zones = [place[2] for place in PLACES] + FAR_ZONES
        person["time_zone"] = draw(st.sampled_from([None, *zones] if fallback_zone else zones))
    person["weekend"] = draw(st.sampled_from([[5, 6], [5, 6], [5, 6], [4, 5], [6], [4], []]))
    person["days_off"] = draw(days_off(anchor))
    return person


@st.composite
def milestones(draw: st.DrawFn, anchor: date) -> list[dict[str, Any]]:
    def one(index: int) -> dict[str, Any]:
        due = draw(st.none() | st.integers(-20, 40))
        ticks = draw(st.lists(st.booleans(), max_size=2))
        return {
            "id": f"m{index}",
            "title": f"Stage {index}",
            "kind": draw(st.sampled_from(["stage", "deposit", "final", "cancellation_fee"])),
            "amount": draw(st.integers(0, 200_000)),
            "due_on": None if due is None else (anchor + timedelta(days=due)).isoformat(),
            "work": draw(st.sampled_from(work)),
            "payment": draw(st.sampled_from(payment)),
            "deliverables": [{"title": "Files", "delivered_on": anchor.isoformat() if ticked else None} for ticked in ticks],
        }

    flavor = draw(st.sampled_from(["planned", "delivered", "released", "any"]))
    work, payment = {
        "planned": (["planned"], ["unsecured"]),
        "delivered": (["delivered", "approved"], ["secured", "requested", "released"]),
        "released": (["approved", "cancelled"], ["released", "refunded"]),
        "any": (
            ["in_progress", "planned", "delivered", "approved", "cancelled"],
            ["unsecured", "secured", "requested", "released", "refunded", "waived"],
        ),
    }[flavor]
    return [one(index) for index in range(draw(st.integers(0, 3)))]
