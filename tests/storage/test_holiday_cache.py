"""Public holidays that were looked up once."""

from datetime import date

from desktop.storage.store import Store

DAYS = {date(2026, 5, 1): "Labor Day", date(2026, 1, 1): "New Year's Day"}


def test_holidays_are_kept_for_a_place_and_a_year(store: Store):
    store.put_holidays("GB", "ENG", 2026, DAYS, "0.87")
    assert store.holidays("GB", "ENG", 2026) == DAYS
    assert store.holidays("GB", None, 2026) is None
    assert store.holidays("GB", "ENG", 2027) is None


def test_a_year_without_holidays_is_known_too(store: Store):
    store.put_holidays("XX", None, 2026, {}, "0.87")
    assert store.holidays("XX", None, 2026) == {}


def test_holidays_of_another_version_of_the_library_do_not_count(store: Store):
    store.put_holidays("FR", None, 2026, DAYS, "0.87")
    assert store.holidays("FR", None, 2026, "0.88") is None
    store.put_holidays("FR", None, 2026, {}, "0.88")
    assert store.holidays("FR", None, 2026, "0.88") == {}
    assert store.holidays("FR", None, 2026, "0.87") is None
