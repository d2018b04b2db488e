"""Dates and times as pages write them.

Machine forms go to the standard library's ``fromisoformat``. Everything else is read in three steps: one
pattern cuts the text into tokens; each token gets a kind, one letter, by a look into the tables of
`newsdoc.values.date_words`; and one pattern over those letters finds a date with its time. So the shapes of
dates stand in one place, the words in another, and no text costs more than two scans.
"""

import re
from datetime import UTC, date, datetime, time, timedelta, timezone
from typing import Final

from newsdoc.values.calendars import (
    FIRST_YEAR,
    LAST_YEAR,
    american_offset,
    gregorian_year,
    is_jalali,
    jalali_to_gregorian,
)
from newsdoc.values.date_tokens import Habits, Token, habits_of, tokens_of

__all__ = ["find_date", "may_hold_date", "parse_date", "parse_epoch"]

LONGEST_DATE: Final = 200
"""Characters, ends trimmed, above which `parse_date` doesn't look at a text."""
LONGEST_TEXT: Final = 1000
"""Characters of a text that `find_date` looks at."""


def parse_date(
    text: str, *, language: str | None = None, month_first: bool | None = None
) -> date | datetime | None:
    """Read a text that is a date and nothing else.

    >>> parse_date("12 mars 2018 à 14h30", language="fr")
    datetime.datetime(2018, 3, 12, 14, 30)
    >>> parse_date("2018-03-12"), parse_date("12 March"), parse_date("Share")
    (datetime.date(2018, 3, 12), None, None)

    Read are ISO 8601, RFC 2822, JavaScript's and C's forms, compact digits (20180312), numeric dates, and
    dates in words in the languages of `newsdoc.values.date_words`, with the digits of any script; with the
    time, if one is stated, in the forms 14:30, 14h30, 2:30 pm, 14.30 and the like, and its zone, if it is an
    offset or a name of the zone table. Calendars: Gregorian; Persian solar, known by its month names or by a
    year of 1300 to 1499 (a Hijri date is refused: which day it was depends on the moon); Thai Buddhist,
    known by its year; Japanese eras and the years of the Republic of China, known by the era's name.

    12/03/2018: the day stands first, except where ``language`` is one with a region that writes the month
    first (en-US above all), or ``month_first`` says so; a number above 12 can only be the day, whatever was
    told. With dots the day always stands first, and a four-digit number in front is the year, followed by
    the month. Two-digit years (12.03.18) are 1969 to 2068.

    Args:
        text: The text; white space around it doesn't matter.
        language: BCP 47 tag of the text's language, if known: settles the order of day and month, and what a
            month name means that two languages share.
        month_first: The order of day and month in numeric dates, if it is known from elsewhere; None leaves
            it to the language.

    Returns:
        A date where only a day is stated; a datetime where a time is stated too, aware if an offset or zone
        is. None: no date, a date without its year or day, an impossible one, one outside the years 1800 to
        2100, or a text above 200 characters.
    """
    if len(text) > LONGEST_DATE:
        text = text.strip()
        if len(text) > LONGEST_DATE:
            return None
    if _ISO_HEAD(text) is not None:
        value = _parse_iso(text)
        if value is not None:
            return value
    if not may_hold_date(text):
        return None
    habits = habits_of(language, month_first=month_first)
    tokens, _ = tokens_of(text, habits)
    match = _WHOLE("".join([token.kind for token in tokens]))
    if match is None:
        return None
    day = _day_in(match, tokens, habits)
    if day is None:
        return None
    clock = _clock_part(match, tokens)
    return _moment(day, clock) if clock else day


def find_date(
    text: str, *, language: str | None = None, month_first: bool | None = None
) -> tuple[date | datetime, int, int] | None:
    """Find the first date that stands in a short text, such as a byline.

    >>> find_date("Published on March 12, 2018 by Ada Lovelace")
    (datetime.date(2018, 3, 12), 13, 27)

    The forms and the rules are those of `parse_date`, but for epoch-like runs of digits, which are no dates
    here. A time beside the date that no clock shows is left out.

    Args:
        text: The text. Only its first 1000 characters are looked at.
        language: As for `parse_date`.
        month_first: As for `parse_date`.

    Returns:
        The value, and where its text begins and ends; None if there is none.
    """
    text = text[:LONGEST_TEXT]
    if not may_hold_date(text):
        return None
    habits = habits_of(language, month_first=month_first)
    tokens, spans = tokens_of(text, habits)
    kinds = "".join([token.kind for token in tokens])
    position = 0
    while (match := _SHAPE(kinds, position)) is not None:
        day = _day_in(match, tokens, habits)
        if day is None:
            position = match.start("date") + 1
            continue
        clock = _clock_part(match, tokens)
        moment = _moment(day, clock) if clock else None
        first, last = match.span("day") if moment is None else match.span()
        return moment or day, spans[first][0], spans[last - 1][1]
    return None


_EARLIEST: Final = datetime(1990, 1, 1, tzinfo=UTC).timestamp()
_LATEST: Final = datetime(LAST_YEAR + 1, 1, 1, tzinfo=UTC).timestamp()


def parse_epoch(text: str | float) -> datetime | None:
    """Read seconds, milliseconds or microseconds since 1970, told apart by their size.

    >>> parse_epoch("1520847667"), parse_epoch(1520847667123) is not None, parse_epoch("12")
    (datetime.datetime(2018, 3, 12, 9, 41, 7, tzinfo=datetime.timezone.utc), True, None)

    Args:
        text: A number, or text of one (digits, and a fraction after a point).

    Returns:
        An aware datetime in UTC; None for anything else and for times outside 1990 to 2100.
    """
    if isinstance(text, str):
        text = text.strip() if len(text) <= LONGEST_DATE else ""
        if _EPOCH(text) is None:
            return None
    try:
        seconds = float(text)
    except OverflowError:
        return None
    for unit in (1, 1_000, 1_000_000):
        if _EARLIEST <= seconds / unit < _LATEST:
            return datetime(1970, 1, 1, tzinfo=UTC) + timedelta(
                microseconds=round(seconds / unit * 1_000_000)
            )
    return None


_EPOCH: Final = re.compile(r"[0-9]{9,16}(?:\.[0-9]{1,9})?").fullmatch
_DIGIT: Final = re.compile(r"\d").search
# What every date has: a year of four digits, the sign for a year, or three short parts hard together.
_POSSIBLE: Final = re.compile(
    r"\d{4}|年|\d\s?[./-]\s?\d\d?\s?[./-]\s?\d\d|\d-\w{1,12}-\d\d|['’]\d\d"  # noqa: RUF001
).search


def may_hold_date(text: str) -> bool:
    """Reject nearly all texts that hold no date, in a look or two.

    >>> may_hold_date("12 March 2018"), may_hold_date("12 comments")
    (True, False)
    """
    digit = _DIGIT(text)
    if digit is None:
        return "年" in text
    return _POSSIBLE(text, max(digit.start() - 1, 0)) is not None or "年" in text


_ISO_HEAD: Final = re.compile(r"\s*[0-9]{4}-?[0-9]{2}-?[0-9]{2}(?:[T ][0-9]|\s*$)").match


def _parse_iso(text: str) -> date | datetime | None:
    text = text.strip()
    try:
        value = date.fromisoformat(text) if len(text) <= 10 else datetime.fromisoformat(text)
    except ValueError:
        # Near ISO ("2018-03-12 9:41", "24:00") is left to the tokens, and so is what only begins like it.
        return None
    return value if FIRST_YEAR <= value.year <= LAST_YEAR else None


_GAP: Final = r"[.,n'/\-]{0,3}"
_DATES: Final = {
    "day_month_year": rf"N{_GAP}[Mq]{_GAP}Y",
    "month_day_year": rf"[Mq][.n/\-]{{0,2}}N{_GAP}Y",
    "month_day_clock_year": r"[Mq]N,?(?P<within>TA?[ZS]?)Y",
    "year_month_day": rf"Y{_GAP}[Mq][.,n\-]{{0,2}}N(?!,?Y)",
    "year_day_month": r"Y[.,n]{0,3}N[.\-n]?[Mq]",
    "numbers": r"N[./\-|]N[./\-|]Y|N\.N,Y|Y[./\-|]N[./\-|]N(?!\.[NYx]|[/\-][NY])",
    "signed": r"J[,n]?G[,n]?[DN]",
    "compact": r"[CK]",
    "short_month": r"N-[Mq]-N|N[.n]?[Mq]\.?'N",
    "short_numbers": r"(?<![NY][./\-])N(?P<sep>[./\-])N(?P=sep)N(?![./\-][NYx])",
}
"""Shapes of a date, as patterns over the kinds of its tokens; the first that fits is taken."""
_CLOCK: Final = r"T[AU]{0,2}|N\.N[AU]?(?!\.?[NYx])|N[AU]"
_ANY_DATE: Final = "|".join(f"(?P<{name}>{shape})" for name, shape in _DATES.items())
_SHAPE_TEXT: Final = (
    rf"(?P<before>A?(?:T[AU]{{0,2}}|N\.NU|N[AU])\(?[ZS]?\)?[,|nU\-W.]{{0,4}})?"
    rf"(?P<day>(?:[Wq][.,n\-]{{0,3}}){{0,2}}(?P<date>{_ANY_DATE}))"
    rf"(?P<after>[,.nU|\-(W):/]{{0,5}}A?(?:{_CLOCK})(?:\(?[ZS]\)?)?)?"
)
_SHAPE: Final = re.compile(_SHAPE_TEXT).search
_WHOLE: Final = re.compile(
    rf"[nWA.,|:\-()/U']*{_SHAPE_TEXT}\)?(?:\([^()]{{0,8}}\)|[nWA.,|:\-/U'])*"
).fullmatch


def _day_in(match: re.Match[str], tokens: list[Token], habits: Habits) -> date | None:
    parts = tokens[match.start("date") : match.end("date")]
    numbers = [part for part in parts if part.kind in "NYJGDCK"]
    month = next((part.value for part in parts if part.kind in "Mq"), None)
    try:
        if month is not None:
            return _day_named(numbers, month)
        return _day_numbered(numbers, dotted=len(parts) > 1 and parts[1].kind == ".", habits=habits)
    except ValueError:
        return None


def _day_named(numbers: list[Token], month: int) -> date | None:
    """Make a day of a month's name and two numbers: the year is the one of four digits, else the second."""
    year, day = numbers if numbers[0].kind == "Y" else reversed(numbers)
    if month > 20:
        return jalali_to_gregorian(year.value, month - 20, day.value)
    return _gregorian(_full_year(year), month, day.value)


def _day_numbered(numbers: list[Token], *, dotted: bool, habits: Habits) -> date | None:
    """Make a day of three numbers, or of one of eight or fourteen digits."""
    if len(numbers) == 1:
        digits = str(numbers[0].value).zfill(numbers[0].digits)
        return _gregorian(int(digits[:4]), int(digits[4:6]), int(digits[6:8]))
    first, second, third = numbers
    if first.kind in "YJ" or (third.kind == "N" and (first.value > 31 or habits.year_first)):
        year, month, day = first, second.value, third.value
    else:
        year, day, month = third, first.value, second.value
        if month > 12 or (not dotted and habits.month_first and day <= 12):
            day, month = month, day
    if year.kind == "N" and (
        year.digits != 2 or (dotted and first.digits + second.digits + third.digits != 6)
    ):
        # 1.2.3 and 1.2.10 are versions and chapters.
        return None
    if is_jalali(year.value):
        # In Arabic a year 14xx is one of the moon's calendar.
        return None if habits.hijri else jalali_to_gregorian(year.value, month, day)
    return _gregorian(_full_year(year), month, day)


def _full_year(year: Token) -> int:
    """Read two digits as POSIX does: 69 to 99 are of the last century."""
    if year.digits != 2:
        return year.value
    return year.value + (2000 if year.value <= 68 else 1900)


def _gregorian(year: int, month: int, day: int) -> date | None:
    year = gregorian_year(year)
    return date(year, month, day) if FIRST_YEAR <= year <= LAST_YEAR else None


def _clock_part(match: re.Match[str], tokens: list[Token]) -> list[Token]:
    """Give the tokens of the time that stands with the date; none if there is no time."""
    for place in ("after", "within", "before"):
        if match[place]:
            return tokens[match.start(place) : match.end(place)]
    return [token for token in tokens[match.start("date") : match.end("date")] if token.kind == "K"]


def _moment(day: date, parts: list[Token]) -> datetime | None:
    """Put a day and its time together; None if no clock shows that time."""
    halves = [part.value for part in parts if part.kind == "A"]
    zone = next((part for part in parts if part.kind in "ZS"), None)
    told = next((part for part in parts if part.kind == "T"), None)
    if told is not None and told.clock is not None:
        clock = told.clock
    elif parts[0].kind == "K":
        told = parts[0]
        digits = str(told.value)
        hour, minute, second = int(digits[8:10]), int(digits[10:12]), int(digits[12:])
        if hour > 23 or minute > 59 or second > 59:
            return None
        clock = time(hour, minute, second)
    else:
        numbers = [part for part in parts if part.kind == "N"]
        minute = numbers[1].value if len(numbers) > 1 else 0
        if numbers[0].value > 23 or minute > 59 or any(number.digits != 2 for number in numbers[1:]):
            return None
        clock = time(numbers[0].value, minute)
    if halves and clock.hour <= 12:
        clock = clock.replace(hour=clock.hour % 12 + halves[0])
    if told is not None and told.digits == 24:
        day += timedelta(days=1)
    if told is not None and told.offset is not None:
        offset: int | None = told.offset
    elif zone is not None:
        offset = american_offset(zone.value, day) if zone.kind == "S" else zone.value
    else:
        offset = None
    return datetime.combine(
        day, clock, None if offset is None else timezone(timedelta(minutes=offset)) if offset else UTC
    )
