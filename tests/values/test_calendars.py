from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsdoc.values.calendars import american_offset, gregorian_year, is_jalali, jalali_to_gregorian


@pytest.mark.parametrize(
    ("jalali", "gregorian"),
    [
        # First days of the year as the almanacs give them.
        ((1300, 1, 1), date(1921, 3, 21)),
        ((1357, 11, 22), date(1979, 2, 11)),
        ((1375, 1, 1), date(1996, 3, 20)),
        ((1399, 12, 30), date(2021, 3, 20)),
        ((1400, 1, 1), date(2021, 3, 21)),
        ((1403, 12, 30), date(2025, 3, 20)),
        ((1404, 1, 1), date(2025, 3, 21)),
        ((1404, 12, 14), date(2026, 3, 5)),
        ((1405, 1, 1), date(2026, 3, 21)),
    ],
)
def test_persian_days(jalali, gregorian):
    assert jalali_to_gregorian(*jalali) == gregorian


@pytest.mark.parametrize(
    "day",
    [
        (1404, 12, 30),
        (1404, 7, 31),
        (1404, 1, 32),
        (1404, 0, 1),
        (1404, 13, 1),
        (1299, 1, 1),
        (1500, 1, 1),
        (1404, 1, 0),
    ],
)
def test_days_that_the_persian_calendar_has_not(day):
    with pytest.raises(ValueError, match="no such Persian day"):
        jalali_to_gregorian(*day)


def test_persian_days_follow_one_another():
    expected = date(1921, 3, 21)
    for year in range(1300, 1500):
        for month in range(1, 13):
            for day in range(1, 32):
                try:
                    found = jalali_to_gregorian(year, month, day)
                except ValueError:
                    assert day > 29
                    break
                assert found == expected
                expected += timedelta(days=1)


@given(st.integers(0, 9999))
def test_years(year):
    found = gregorian_year(year)
    assert found in {year, year - 543}
    assert found == year or 1900 <= found <= 2100
    assert is_jalali(year) == (1300 <= year <= 1499)


@pytest.mark.parametrize(
    ("day", "offset"),
    [
        (date(2024, 3, 9), -300),
        (date(2024, 3, 10), -240),
        (date(2024, 11, 2), -240),
        (date(2024, 11, 3), -300),
        (date(2006, 4, 1), -300),
        (date(2006, 4, 2), -240),
        (date(2006, 10, 28), -240),
        (date(2006, 10, 29), -300),
    ],
)
def test_american_clocks(day, offset):
    assert american_offset(-300, day) == offset
