"""From dates as sources write them to points in time that can be an article's."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date, datetime

from newsdoc.values.dates import parse_date, parse_epoch

Moment = date | datetime


def moments(texts: Iterable[str], language: str | None, latest: date) -> Iterator[Moment]:
    """Give the points in time that texts from metadata tell.

    Args:
        texts: Dates as written.
        language: The page's language, for the order of day and month.
        latest: The last day that can be; what lies after it is dropped.
    """
    for text in texts:
        value = parse_date(text, language=language)
        if value is None:
            value = parse_epoch(text)
        if value is not None and is_plausible(value, latest):
            yield value


def day_of(moment: Moment) -> date:
    """Give the day of a point in time, in the time zone in which it is told."""
    return moment.date() if isinstance(moment, datetime) else moment


def is_plausible(moment: Moment, latest: date) -> bool:
    """Tell whether an article can be of that day: not after `latest`, nor the zero of some clock."""
    day = day_of(moment)
    return day <= latest and day not in _ZEROS


_ZEROS = frozenset(
    (date(1970, 1, 1), date(1969, 12, 31), date(1900, 1, 1), date(1980, 1, 1), date(2000, 1, 1))
)
