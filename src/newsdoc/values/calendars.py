"""Years and days of other calendars, and the clocks of America, as Gregorian dates and offsets."""

from datetime import date, timedelta
from typing import Final

__all__ = ["FIRST_YEAR", "LAST_YEAR", "american_offset", "gregorian_year", "jalali_to_gregorian"]

FIRST_YEAR: Final = 1800
LAST_YEAR: Final = 2100

_JALALI_YEARS: Final = range(1300, 1500)
_BUDDHIST_LEAD: Final = 543
_NOWRUZ_1300: Final = date(1921, 3, 21)
_JALALI_LEAPS: Final = frozenset({1, 5, 9, 13, 17, 22, 26, 30})


def is_jalali(year: int) -> bool:
    """Tell whether a year of four digits can only be one of the Persian solar calendar (1300 to 1499)."""
    return year in _JALALI_YEARS


def _jalali_leap(year: int) -> bool:
    return year % 33 in _JALALI_LEAPS


def jalali_to_gregorian(year: int, month: int, day: int) -> date:
    """Turn a day of the Persian solar calendar into the Gregorian day.

    The leap years are those of the 33-year rule, which agrees with the astronomical calendar for all years
    taken here. Six months of 31 days come first, then five of 30, then one of 29 (30 in a leap year).

    Args:
        year: 1300 to 1499.
        month: 1 (Farvardin) to 12 (Esfand).
        day: The day of the month, from 1.

    Returns:
        The same day in the Gregorian calendar.

    Raises:
        ValueError: The calendar has no such day.
    """
    length = 31 if month <= 6 else 30 if month <= 11 or _jalali_leap(year) else 29
    if year not in _JALALI_YEARS or not 1 <= month <= 12 or not 1 <= day <= length:
        raise ValueError(f"no such Persian day: {year}-{month}-{day}")
    leaps = sum(_jalali_leap(earlier) for earlier in range(1300, year))
    days = 365 * (year - 1300) + leaps + 31 * min(month - 1, 6) + 30 * max(month - 7, 0) + day - 1
    return _NOWRUZ_1300 + timedelta(days=days)


def gregorian_year(year: int) -> int:
    """Turn a Thai Buddhist year into the Gregorian one; any other year is returned as it is.

    >>> gregorian_year(2569), gregorian_year(2026)
    (2026, 2026)
    """
    lead = year - _BUDDHIST_LEAD
    return lead if year > LAST_YEAR and lead in range(1900, LAST_YEAR + 1) else year


def american_offset(standard: int, day: date) -> int:
    """Tell how far a clock of the United States is from Greenwich on a day.

    Summer time by the Energy Policy Act of 2005 (second Sunday of March to first Sunday of November) and,
    before 2007, by the rule of 1986 (first Sunday of April to last Sunday of October); the hour of the
    change is not looked at.

    Args:
        standard: Minutes east of Greenwich in winter, such as -300 for Eastern Time.
        day: The day on which the clock is read.

    Returns:
        Minutes east of Greenwich.
    """
    if day.year >= 2007:
        begin, end = _sunday(date(day.year, 3, 8)), _sunday(date(day.year, 11, 1))
    else:
        begin, end = _sunday(date(day.year, 4, 1)), _sunday(date(day.year, 10, 25))
    return standard + 60 if begin <= day < end else standard


def _sunday(day: date) -> date:
    """Give the first Sunday from a day on."""
    return day + timedelta(days=(6 - day.weekday()) % 7)
