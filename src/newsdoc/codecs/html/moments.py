"""Points in time as `<time>` elements: exact for `loads`, readable for people."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime, timedelta, timezone

EXACT = "data-datetime"
"""Attribute with the exact ISO 8601 form, where `datetime` cannot hold it."""

_MONTHS = "January February March April May June July August September October November December".split()
_MINUTE = timedelta(minutes=1)

_FINE_OFFSET = re.compile(
    r"(?P<local>.+)(?P<sign>[+-])(?P<h>\d\d):(?P<m>\d\d):(?P<s>\d\d)\.(?P<us>\d{6})", re.ASCII
)
"""A time whose offset has microseconds; `fromisoformat` takes one of less than a second for none at all."""

_USUAL_LENGTH = len("2018-03-12T11:04:27.000000+05:00")


def time_attributes(moment: date | datetime) -> str:
    """Write the attributes of a `<time>`.

    `datetime` holds milliseconds and an offset in whole minutes (WHATWG HTML, section 2.3.5); what has more
    digits is cut there, and stands in `data-datetime` in full.
    """
    exact = moment.isoformat()
    if not isinstance(moment, datetime):
        return f' datetime="{exact}"'
    if not moment.microsecond and (moment.tzinfo is None or moment.tzinfo is UTC):
        return f' datetime="{exact}"'
    offset = moment.utcoffset()
    valid = _valid(moment, offset)
    return f' datetime="{valid}"' if _is_same(valid, exact) else f' datetime="{valid}" {EXACT}="{exact}"'


def _valid(moment: datetime, offset: timedelta | None) -> str:
    zone = None if offset is None else timezone(timedelta(minutes=int(offset / _MINUTE)))
    milliseconds = moment.microsecond // 1000
    cut = moment.replace(microsecond=milliseconds * 1000, tzinfo=zone)
    return cut.isoformat(timespec="milliseconds" if milliseconds else "seconds")


def _is_same(valid: str, exact: str) -> bool:
    return datetime.fromisoformat(valid).isoformat() == exact


def parse_moment(text: str) -> date | datetime | None:
    """Read a point in time in ISO 8601 form, as exactly as `isoformat` writes it. None: it is none.

    >>> parse_moment("2018-03-12")
    datetime.date(2018, 3, 12)
    >>> parse_moment("yesterday") is None
    True
    """
    try:
        if len(text) <= 10:
            return date.fromisoformat(text)
        fine = _FINE_OFFSET.fullmatch(text) if len(text) > _USUAL_LENGTH else None
        if fine is None:
            return datetime.fromisoformat(text)
        hours, minutes, seconds, microseconds = map(int, fine.group("h", "m", "s", "us"))
        offset = timedelta(hours=hours, minutes=minutes, seconds=seconds, microseconds=microseconds)
        zone = timezone(-offset if fine["sign"] == "-" else offset)
        return datetime.fromisoformat(fine["local"]).replace(tzinfo=zone)
    except ValueError:
        return None


def shown(moment: date | datetime, *, english: bool) -> str:
    """Write a point in time for people: to the minute, with the month's name in English only.

    >>> shown(datetime(2018, 3, 12, 11, 4, tzinfo=timezone(timedelta(hours=5))), english=True)
    '12 March 2018, 11:04 UTC+05:00'
    >>> shown(date(2018, 3, 12), english=False)
    '2018-03-12'
    """
    text = str(moment)
    day = f"{moment.day} {_MONTHS[moment.month - 1]} {moment.year}" if english else text[:10]
    if not isinstance(moment, datetime):
        return day
    if moment.tzinfo is None:
        zone = ""
    elif moment.tzinfo is UTC:
        zone = " UTC"
    else:
        zone = f" UTC{text[26 if moment.microsecond else 19 :]}"
    return f"{day}{',' if english else ''} {text[11:16]}{zone}"
