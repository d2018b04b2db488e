# ruff: noqa: RUF001 - letters and signs of other scripts look like Latin ones, and are meant
"""Times told from the reader's now: "2 hours ago", "gestern"."""

import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from datetime import date, datetime, timedelta
from functools import cache
from types import MappingProxyType
from typing import Final, NamedTuple

from newsdoc.values import relative_words as words
from newsdoc.values.date_tokens import folded
from newsdoc.values.dates import parse_date

__all__ = ["is_relative", "parse_relative"]

LONGEST_RELATIVE: Final = 80
"""Characters, ends trimmed, above which a text is not looked at."""

_LENGTHS: Final = MappingProxyType(
    {
        "second": timedelta(seconds=1),
        "minute": timedelta(minutes=1),
        "hour": timedelta(hours=1),
        "day": timedelta(days=1),
        "week": timedelta(weeks=1),
    }
)
_MONTHS_IN: Final = MappingProxyType({"month": 1, "year": 12})


def parse_relative(text: str, *, now: datetime, language: str | None = None) -> datetime | date | None:
    """Read a text that tells a past time from now, and nothing else.

    >>> now = datetime(2026, 11, 24, 12, 0)
    >>> parse_relative("2 hours ago", now=now), parse_relative("vor 3 Tagen", now=now)
    (datetime.datetime(2026, 11, 24, 10, 0), datetime.date(2026, 11, 21))
    >>> parse_relative("gestern um 14.30 Uhr", now=now), parse_relative("in 2 hours", now=now)
    (datetime.datetime(2026, 11, 23, 14, 30), None)

    Read are lengths of time with a word for "ago" (one or several: "1 hour 5 minutes ago"), words for today,
    yesterday, the day before, with or without a time of day, words for this moment, and the short forms that
    counters use (5m, 2h, 3d, 1w: minutes, hours, days, weeks).

    The answer is as exact as the text: months and years are counted back in the calendar (the day clipped to
    the month's end), so "2 years ago" names a day that may be months off.

    Args:
        text: The text; white space around it doesn't matter.
        now: When the text was true, such as the moment of the crawl; naive or aware.
        language: BCP 47 tag, handed on to `parse_date` for the time of day.

    Returns:
        A datetime, with the time zone of ``now``, where the smallest unit is an hour or less, or a time of
        day is told (with the zone told beside it, if there is one); else a date. None if the text is nothing
        of the kind, speaks of the future, or leaves the calendar.
    """
    if len(text) > LONGEST_RELATIVE:
        text = text.strip()
        if len(text) > LONGEST_RELATIVE:
            return None
    text = unicodedata.normalize("NFC", text)
    pieces = list(_pieces(text))
    kinds = {piece.kind for piece in pieces}
    if "now" in kinds and kinds <= {"now", "filler", "ago"}:
        return now
    try:
        if "days" in kinds:
            return _named_day(text, pieces, now, language)
        if kinds <= {"count", "unit", "ago", "filler"} and ("ago" in kinds or _short(pieces)):
            return _counted_back(pieces, now)
    except (ValueError, OverflowError):
        # A day before the calendar's first.
        return None
    return None


def is_relative(text: str) -> bool:
    """Tell whether a text tells a past time from now, and nothing else.

    >>> is_relative("2 hours, 4 minutes ago"), is_relative("3 May 2020"), is_relative("Ada 2 hours ago")
    (True, False, False)
    """
    return parse_relative(text, now=_SOME_DAY) is not None


_SOME_DAY: Final = datetime(2000, 1, 1)  # noqa: DTZ001 -- any will do


class _Piece(NamedTuple):
    kind: str
    """count, unit, ago, filler, days, now, or other."""
    start: int = 0
    end: int = 0
    number: int = 0
    """Of a count; of days, how many back."""
    unit: str = ""


_PARTS: Final = re.compile(
    r"\d+|(?:[^\W\d_]|[\u0900-\u0963\u0970-\u0dff\u0e00-\u0eff])+(?:['’\-][^\W\d_]+)*|[^\w\s]"
)
_QUIET: Final = frozenset(",.:|()-~•·@")


def _pieces(text: str) -> Iterator[_Piece]:
    """Cut text into the longest phrases that the tables know."""
    spans = [(folded(match[0]), *match.span()) for match in _PARTS.finditer(text)]
    meanings = _meanings()
    counted = False
    place = 0
    while place < len(spans):
        key, start, end = spans[place]
        place += 1
        if key.isdecimal():
            counted = True
            yield _Piece("count", start, end, int(key)) if len(key) <= 4 else _Piece("other", start, end)
            continue
        if key in _QUIET:
            continue
        for more in (2, 1, 0):
            phrase = " ".join(span[0] for span in spans[place - 1 : place + more])
            if phrase in meanings and place + more <= len(spans):
                place += more
                found = [(phrase, start, spans[place - 1][2])]
                break
        else:
            found = list(_split(key, start, end))
        for part, first, last in found:
            for piece in _meant(part, counted=counted):
                counted = piece.kind == "count"
                yield piece._replace(start=first, end=last)


def _meant(phrase: str, *, counted: bool) -> tuple[_Piece, ...]:
    """Choose among the meanings of a phrase: French "an" is a year after a count, English "an" is one."""
    meanings = _meanings().get(phrase)
    if meanings is None:
        return (_Piece("other"),)
    if counted:
        return next((meaning for meaning in meanings if meaning[0].kind == "unit"), meanings[0])
    return next(
        (meaning for meaning in meanings if meaning[-1].kind != "unit" or len(meaning) > 1), meanings[0]
    )


def _split(word: str, start: int, end: int) -> Iterator[tuple[str, int, int]]:
    """Split an unknown word at its apostrophe or, in a script without spaces, into the longest known ones."""
    if "'" in word:
        yield from ((part, start, end) for part in word.split("'"))
        return
    meanings = _meanings()
    rest = word
    while rest:
        length = next((size for size in range(min(len(rest), 12), 0, -1) if rest[:size] in meanings), 0)
        if length == 0 or rest[0] < "\u0e00":
            yield rest, start, end
            return
        # A word of such a script folds to its own length.
        yield rest[:length], start, start + length
        start += length
        rest = rest[length:]


@cache
def _meanings() -> Mapping[str, tuple[tuple[_Piece, ...], ...]]:
    """Make the dictionary of all phrases, once: to their meanings, each of one piece or two, best first."""
    meanings: dict[str, list[tuple[_Piece, ...]]] = {}

    def enter(phrases: Iterable[str], *pieces: _Piece) -> None:
        for phrase in phrases:
            meanings.setdefault(folded(phrase).replace("_", " "), []).append(pieces)

    for back, names in words.DAYS.items():
        enter(names.split(), _Piece("days", number=back))
    enter(words.NOW, _Piece("now"))
    enter(words.AGO, _Piece("ago"))
    for number, table in ((2, words.PAIRS), (1, words.BARE_UNITS)):
        for unit, names in table.items():
            enter(names.split(), _Piece("count", number=number), _Piece("unit", unit=unit))
    for unit, names in words.UNITS.items():
        enter(names.split(), _Piece("unit", unit=unit))
    enter(words.ONE, _Piece("count", number=1))
    enter(words.FILLERS, _Piece("filler"))
    return MappingProxyType({phrase: tuple(found) for phrase, found in meanings.items()})


def _named_day(
    text: str, pieces: list[_Piece], now: datetime, language: str | None
) -> date | datetime | None:
    """Put the day where its name stood, and read the text as a date."""
    named = [piece for piece in pieces if piece.kind == "days"]
    day = now.date() - timedelta(days=named[0].number)
    if len(named) > 1:
        return None
    if all(piece.kind in {"days", "filler"} for piece in pieces):
        return day
    value = parse_date(
        f"{text[: named[0].start]} {day.isoformat()} {text[named[0].end :]}", language=language
    )
    if isinstance(value, datetime) and value.tzinfo is None:
        return value.replace(tzinfo=now.tzinfo)
    return value


def _short(pieces: list[_Piece]) -> bool:
    """Tell whether this is the short form of a counter, "2h": a number and a unit, nothing between."""
    return (
        len(pieces) == 2
        and pieces[0].kind == "count"
        and pieces[1].kind == "unit"
        and (
            pieces[1].end - pieces[1].start <= 2
            and pieces[0].end == pieces[1].start
            and pieces[1].unit not in {"month", "year"}
        )
    )


def _counted_back(pieces: list[_Piece], now: datetime) -> date | datetime | None:
    """Go back by all the counts: "1 hour 5 minutes"."""
    count: int | None = None
    back, months = timedelta(), 0
    units = set()
    for piece in pieces:
        if piece.kind == "count":
            if count is not None:
                return None
            count = piece.number
        elif piece.kind == "unit":
            if count is None:
                return None
            units.add(piece.unit)
            if piece.unit in _MONTHS_IN:
                months += count * _MONTHS_IN[piece.unit]
            else:
                back += count * _LENGTHS[piece.unit]
            count = None
    if not units or count is not None:
        return None
    moment = _months_before(now, months) - back
    return moment if units & {"second", "minute", "hour"} else moment.date()


def _months_before(moment: datetime, months: int) -> datetime:
    year, month = divmod(moment.year * 12 + moment.month - 1 - months, 12)
    for day in (moment.day, 30, 29):
        try:
            return moment.replace(year=year, month=month + 1, day=min(day, moment.day))
        except ValueError:
            continue
    return moment.replace(year=year, month=month + 1, day=28)
