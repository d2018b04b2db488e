"""The days of publication and of the last change, and which of them a moment is that the page tells."""

from __future__ import annotations

import re
from datetime import date, datetime, timedelta, timezone
from typing import Final

from newsdoc.page.metadata import dateline
from newsdoc.page.metadata.clues import Clues
from newsdoc.page.metadata.moments import Moment, day_of
from newsdoc.page.metadata.reader import offered
from newsdoc.page.metadata.record import Candidate, Candidates, Choice
from newsdoc.page.metadata.sources import SOURCES
from newsdoc.page.metadata.state import published as told_to_programs


def best_published(clues: Clues, _candidates: Candidates[Moment]) -> Choice[Moment]:
    """Take the first, or an earlier day that the page shows where the first is that of the last change.

    A moment told in UTC is told in the page's own time zone instead, where its address has the day before.
    """
    return clues.once(_published)


def best_modified(clues: Clues, candidates: Candidates[Moment]) -> Choice[Moment]:
    """Take the first that is not of a day before that of publication."""
    return not_before(clues.once(_published).value, candidates)


def _published(clues: Clues) -> Choice[Moment]:
    found = next(offered(SOURCES["published"], clues), None)
    if found is None:
        return _instead_of_published(clues)
    if found.source not in VISIBLE_DATES:
        if _is_of_change(clues, found.value):
            earlier = _shown_before(clues, day_of(found.value))
            if earlier is not None:
                reason = "the page shows an earlier day; its data give that of the last change"
                return Choice(earlier.moment, (earlier.source,), reason)
        local = _in_own_zone(clues, found.value)
        if local is not None:
            reason = "the first source in rank that has it, in the time zone in which the page shows it"
            return Choice(local.value, (found.source, local.source), reason)
    return Choice(found.value, (found.source,), "the first source in rank that has it")


def _shown_before(clues: Clues, day: date) -> dateline.Sighting | None:
    """Find an earlier day beside the title, or in a `time` element that is said to be of publication."""
    for sighting in clues.once(dateline.beside_title):
        if sighting.label in {"", "published"}:
            shown = day_of(sighting.moment)
            if shown < day and not _is_turned(clues, sighting, day):
                return sighting
            break
    for sighting in clues.once(dateline.in_times):
        if sighting.label == "published":
            return sighting if day_of(sighting.moment) < day else None
    return None


def _is_turned(clues: Clues, sighting: dateline.Sighting, day: date) -> bool:
    """Tell whether a page shows a day in numbers, and day and month in another order than its language has."""
    shown = day_of(sighting.moment)
    if (shown.year, shown.day, shown.month) != (day.year, day.month, day.day):
        return False
    return _IN_NUMBERS(clues.line(sighting.box)) is not None


_IN_NUMBERS: Final = re.compile(r"\d[./-]\d{1,2}[./-]\d").search


def _in_own_zone(clues: Clues, moment: Moment) -> Candidate[Moment] | None:
    """Find how the page itself tells a moment that is told in UTC, where its address has the day before.

    That is so where it was evening yet, west of Greenwich.
    """
    if not isinstance(moment, datetime) or moment.utcoffset() != timedelta():
        return None
    before = day_of(moment) - timedelta(days=1)
    if before not in dateline.in_address(clues.page.url):
        return None
    for sighting in clues.once(dateline.sightings):
        local = _same_moment(moment, sighting.moment)
        if local is not None:
            return Candidate(local, sighting.source)
    return Candidate(before, "address")


def _same_moment(moment: datetime, told: Moment) -> datetime | None:
    """Read a local time as the moment it is, if it can be that: to the minute, in a zone of whole quarters."""
    if not isinstance(told, datetime):
        return None
    bare = moment.replace(tzinfo=None, second=0, microsecond=0)
    shift = told.replace(tzinfo=None, second=0, microsecond=0) - bare
    offset = told.utcoffset()
    if offset is not None:
        return told if offset and shift == offset else None
    if not shift or abs(shift) > MAX_OFFSET or shift % QUARTER:
        return None
    return (moment.replace(tzinfo=None) + shift).replace(tzinfo=timezone(shift))


MAX_OFFSET: Final = timedelta(hours=14)
QUARTER: Final = timedelta(minutes=15)


VISIBLE_DATES: Final = frozenset(("time", "date line", "date elsewhere"))


def _is_of_change(clues: Clues, published: Moment) -> bool:
    """Tell whether what the page's data give as the day of publication is that of the last change.

    That is likely where both are the same to the second, or the same day where one has no time, or where the
    change is said to have come first.
    """
    told = (reader for reader in SOURCES["modified"] if reader.source not in VISIBLE_DATES)
    for reader in told:
        changed = next(reader.read(clues), None)
        if changed is not None:
            days = (day_of(published) - day_of(changed.value)).days
            if days == 0 and isinstance(published, datetime) and isinstance(changed.value, datetime):
                return published.replace(tzinfo=None) >= changed.value.replace(tzinfo=None)
            return days >= 0
    return False


def _instead_of_published(clues: Clues) -> Choice[Moment]:
    changed = next(offered(SOURCES["modified"], clues), None)
    changed = changed or next(dateline.changed_far_from_title(clues), None)
    if changed is not None:
        return Choice(changed.value, (changed.source,), "only the day of the last change is told")
    told = next(told_to_programs(clues), None)
    if told is not None:
        return Choice(told, ("script",), "only the page's programs are told the day")
    return Choice(None)


def not_before(day: Moment | None, candidates: Candidates[Moment]) -> Choice[Moment]:
    """Take the first that is not of a day before another; a day more or less is a matter of time zones."""
    told: date | None = None if day is None else day_of(day)
    for found in candidates:
        if told is None or (told - day_of(found.value)).days <= 1:
            return Choice(
                found.value, (found.source,), "the first source in rank that is not before publication"
            )
    return Choice(None)
