"""Working days, zones and clocks (T1-T7): one edge a test, counted by hand."""

import pytest

from desktop.core.calendars import calendar_days_between, working_days_between
from desktop.core.model import PolicyValues
from desktop.core.vocabulary import Variant
from tests.support.builders import (
    DIRECT,
    client,
    days_off,
    designer,
    final_notice,
    follow_up,
    moment,
    request,
    scene,
    shown,
)

PLAIN = client("Europe/Paris")
NOBODYS_HOLIDAYS = designer("Europe/Paris")


def first_due(asked: str, theirs=PLAIN, own=NOBODYS_HOLIDAYS, after: int = 3, **more) -> str:
    """When follow-up 1 falls due on the designer's clock."""
    told = scene(request(asked), designer=own, client=theirs, policy=PolicyValues(follow_up_after=(after,)), **more)
    step = told.next(asked)
    assert step is not None
    return step[2]


# ------------------------------------------------------------------------------------------------ whose days count (T3-T5)


def test_the_day_of_the_request_does_not_count():
    assert first_due("2026-11-09 00:01", after=1) == "2026-11-10 09:00"
    assert first_due("2026-11-09 23:59", after=1) == "2026-11-10 09:00"


def test_saturday_and_sunday_are_not_counted():
    assert first_due("2026-11-13 16:00", after=1) == "2026-11-16 09:00"


def test_a_client_who_works_on_sunday_has_it_counted():
    """Mon 9 asked; Tue, Wed, Thu, Sun 15 are four; Sunday is the designer's weekend, so it lands on Monday 16. With five it is
    Monday itself."""
    israeli = client("Asia/Jerusalem", weekend=frozenset({4, 5}))
    assert first_due("2026-11-09 10:00", israeli, after=4) == "2026-11-16 09:00"
    assert first_due("2026-11-09 10:00", israeli, after=5) == "2026-11-16 09:00"
    assert first_due("2026-11-09 10:00", israeli, after=6) == "2026-11-17 09:00"


def test_without_any_weekend_every_day_counts():
    never = frozenset[int]()
    assert first_due("2026-11-13 10:00", client("Europe/Paris", weekend=never), designer("Europe/Paris", weekend=never)) == (
        "2026-11-16 09:00"
    )


def test_the_clients_days_off_are_not_silence():
    away = client("Europe/Paris", days_off=days_off(("2026-11-11", "2026-11-12")))
    assert first_due("2026-11-09 10:00", away) == "2026-11-16 09:00"


def test_the_designers_days_off_only_delay_the_landing():
    """Counted over the client's days to Thu 12; the designer is back on Tue 17."""
    resting = designer("Europe/Paris", days_off=days_off(("2026-11-12", "2026-11-16")))
    assert first_due("2026-11-09 10:00", own=resting) == "2026-11-17 09:00"


def test_the_designers_holidays_do_not_count_as_the_clients():
    """11 November is a holiday in France, not in England: counted there, and nothing lands on it."""
    french = designer("Europe/Paris", "FR")
    london = client("Europe/London", "GB", "ENG")
    assert first_due("2026-11-09 10:00", london, french, after=3) == "2026-11-12 09:00"
    assert first_due("2026-11-09 10:00", london, french, after=2) == "2026-11-12 09:00"


@pytest.mark.parametrize(
    ("country", "subdivision", "zone", "asked", "due"),
    [
        # Epiphany, Tue 6 January 2026: a holiday in Bavaria, not in Berlin.
        ("DE", "BY", "Europe/Berlin", "2026-01-02 10:00", "2026-01-08 09:00"),
        ("DE", "BE", "Europe/Berlin", "2026-01-02 10:00", "2026-01-07 09:00"),
        # The Diada, Fri 11 September 2026, is Catalonia's.
        ("ES", "CT", "Europe/Madrid", "2026-09-08 10:00", "2026-09-14 09:00"),
        ("ES", "MD", "Europe/Madrid", "2026-09-08 10:00", "2026-09-11 09:00"),
        # Scotland has 2 January (Fri 2026) and no Easter Monday; England the other way round.
        ("GB", "SCT", "Europe/London", "2025-12-30 10:00", "2026-01-06 09:00"),
        ("GB", "ENG", "Europe/London", "2025-12-30 10:00", "2026-01-05 09:00"),
        ("GB", "SCT", "Europe/London", "2026-04-02 10:00", "2026-04-08 09:00"),
        ("GB", "ENG", "Europe/London", "2026-04-02 10:00", "2026-04-09 09:00"),
        # Japan's silver week, Mon 21 to Wed 23 September 2026.
        ("JP", None, "Asia/Tokyo", "2026-09-17 01:00", "2026-09-25 09:00"),
        # Whit Monday is no holiday of all Switzerland but one of Zurich, Mon 25 May 2026; Quebec's is Wed 24 June.
        ("CH", "ZH", "Europe/Zurich", "2026-05-21 10:00", "2026-05-27 09:00"),
        ("CH", "VS", "Europe/Zurich", "2026-05-21 10:00", "2026-05-26 09:00"),
        ("CA", "QC", "America/Toronto", "2026-06-22 20:00", "2026-06-26 09:00"),
        # Melbourne Cup day, Tue 3 November 2026.
        ("AU", "VIC", "Australia/Melbourne", "2026-10-30 09:00", "2026-11-05 09:00"),
        ("AU", "NSW", "Australia/Sydney", "2026-10-30 09:00", "2026-11-04 09:00"),
    ],
)
def test_holidays_are_those_of_the_clients_country_and_subdivision(country, subdivision, zone, asked, due):
    assert first_due(asked, client(zone, country, subdivision)) == due


def test_israel_rests_on_its_weekend_and_on_rosh_hashanah():
    """Asked Wed 9 September 2026. Fri, Sat: weekend, Sun 13: second day of Rosh Hashanah. Thu 10, Mon 14, Tue 15."""
    israeli = client("Asia/Jerusalem", "IL", weekend=frozenset({4, 5}))
    assert first_due("2026-09-09 10:00", israeli) == "2026-09-15 09:00"


def test_a_client_without_a_country_has_no_public_holidays():
    assert first_due("2026-12-24 10:00", client("Europe/Paris"), after=1) == "2026-12-25 09:00"


def test_a_client_without_a_zone_has_the_designers():
    """T2: 20:00 in Los Angeles is the next day in Paris."""
    own = designer("America/Los_Angeles")
    assert first_due("2026-11-09 20:00-08:00", client("America/Los_Angeles"), own, after=1) == "2026-11-10 09:00"
    assert first_due("2026-11-09 20:00-08:00", client(None), own, after=1) == "2026-11-10 09:00"
    assert first_due("2026-11-09 20:00-08:00", client("Europe/Paris"), own, after=1) == "2026-11-11 09:00"


# ----------------------------------------------------------------------------------------------------------- far zones


def test_a_client_in_auckland_counts_from_auckland_s_date():
    """Mon 9 Nov 10:00 in Los Angeles is Tue 10 in Auckland: Wed, Thu, Fri; 09:00 on the designer's clock."""
    own = designer("America/Los_Angeles", "US", "CA")
    assert first_due("2026-11-09 10:00-08:00", client("Pacific/Auckland", "NZ"), own) == "2026-11-13 09:00"


def test_nothing_falls_due_before_it_was_asked_in_far_zones():
    """Tue 10 Nov 10:00 in Auckland is Mon 9 in Los Angeles, whose next working day is Tue 10: its 09:00 in Auckland is over."""
    own = designer("Pacific/Auckland", "NZ")
    assert first_due("2026-11-10 10:00+13:00", client("America/Los_Angeles", "US", "CA"), own, after=1) == "2026-11-12 09:00"


# ------------------------------------------------------------------------------------------------------- clocks that change


def test_the_workday_start_is_a_wall_clock_time_on_both_sides_of_a_switch():
    """Paris goes back on Sun 25 October 2026: 09:00 is 07:00 UTC before, 08:00 UTC after."""
    assert first_due("2026-10-22 10:00", after=1) == "2026-10-23 09:00"
    assert first_due("2026-10-22 10:00", after=2) == "2026-10-26 09:00"
    told = scene(request("2026-10-22 10:00"), client=PLAIN, designer=NOBODYS_HOLIDAYS)
    assert told.ladder("2026-10-22 10:00")[0].at == moment("2026-10-27T08:00+00:00")


@pytest.mark.parametrize(
    ("zone", "sent", "ends"),
    [
        ("Europe/Paris", "2026-03-28 12:00+01:00", "2026-03-30 13:00"),  # forward on Sun 29 March: 48 hours are 49 on the wall
        ("Europe/Paris", "2026-10-24 12:00+02:00", "2026-10-26 11:00"),  # back on Sun 25 October
        ("America/New_York", "2026-03-07 12:00-05:00", "2026-03-09 13:00"),  # forward on Sun 8 March
        ("America/New_York", "2026-10-31 12:00-04:00", "2026-11-02 11:00"),  # back on Sun 1 November
        ("Asia/Tokyo", "2026-03-28 12:00+09:00", "2026-03-30 12:00"),  # Japan does not change
        ("Europe/Paris", "2026-12-31 12:00+01:00", "2027-01-02 12:00"),  # over the year's end
    ],
)
def test_the_window_is_elapsed_time_whatever_the_clocks_do(zone, sent, ends):
    """T6."""
    told = scene(request("2026-02-02 10:00"), follow_up("2026-02-09 10:00"), final_notice(sent), designer=designer(zone))
    assert told.next(sent) == ("mark_complete", None, ends)


def test_a_workday_that_starts_in_the_skipped_hour_starts_with_the_offset_before_it():
    """02:30 on Sun 29 March 2026 does not exist in Paris; read with the offset before the switch it is 03:30."""
    never = frozenset[int]()
    own = designer("Europe/Paris", weekend=never, starts="02:30")
    theirs = client("Europe/Paris", weekend=never)
    assert first_due("2026-03-28 10:00", theirs, own, after=1) == "2026-03-29 03:30"


def test_a_workday_that_starts_in_the_repeated_hour_starts_with_the_first():
    never = frozenset[int]()
    told = scene(
        request("2026-10-24 10:00"),
        designer=designer("Europe/Paris", weekend=never, starts="02:30"),
        client=client("Europe/Paris", weekend=never),
        policy=PolicyValues(follow_up_after=(1,)),
    )
    assert told.ladder("2026-10-24 10:00")[0].at == moment("2026-10-25T00:30+00:00")


# ------------------------------------------------------------------------------------------------- days of silence (T7)


def test_days_of_silence_are_the_designers_dates_and_the_clients_working_days():
    """Asked on Thursday 12 Nov at 23:30 in Paris, 22:30 in London: on Monday at 00:30 it is still Sunday in London."""
    told = scene(request("2026-11-12 23:30"), designer=NOBODYS_HOLIDAYS)
    since, now = moment("2026-11-12 23:30"), moment("2026-11-16 00:30")
    assert told.stands("2026-11-16 00:30").silent_since == since
    assert calendar_days_between(told.around.designer_calendar, since, now) == 4
    assert working_days_between(told.around.client_calendar, since, now) == 1


def test_the_same_day_is_no_day_of_silence():
    told = scene(request("2026-11-12 00:30"))
    assert calendar_days_between(told.around.designer_calendar, moment("2026-11-12 00:30"), moment("2026-11-12 23:30")) == 0


def test_over_the_years_end_holidays_of_both_years_are_known():
    """Tue 29 Dec 2026 asked in Paris of London: Wed 30, Thu 31, (Fri 1 Jan: holiday), Mon 4 Jan."""
    london = client("Europe/London", "GB", "ENG")
    assert first_due("2026-12-29 10:00", london) == "2027-01-04 09:00"


def test_an_instant_is_shown_on_the_clock_it_is_asked_for():
    assert shown(moment("2026-11-13T15:20:00Z")) == "2026-11-13 16:20"


def test_a_formal_demand_follows_the_window_where_there_is_no_platform():
    """R11, T6: no landing on a working day, the window is hours."""
    told = scene(
        request("2026-11-02 10:00"),
        follow_up("2026-11-09 10:00"),
        final_notice("2026-11-13 10:00", Variant.COMPLETE),
        platform=DIRECT,
    )
    assert told.next("2026-11-13 10:00") == ("contact_support", None, "2026-11-15 10:00")
