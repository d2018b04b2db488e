from __future__ import annotations

import time as clock
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from newsdoc.values.relative import parse_relative
from newsdoc.values.relative_words import DAYS, UNITS
from tests.values.tables import day_or_moment, language, rows
from tests.values.test_dates import same
from tests.values.test_text import anything

# Naive, as the text is; some of the tests make it aware.
NOW = datetime(2026, 11, 24, 12, 0, 30)  # noqa: DTZ001
nows = st.datetimes(datetime(1900, 1, 1))  # noqa: DTZ001
CASES = [(text, language(tag), day_or_moment(value)) for text, tag, value in rows("relative.tsv")]


@pytest.mark.parametrize(("text", "tag", "wanted"), CASES)
def test_parse(text, tag, wanted):
    assert same(parse_relative(text, now=NOW, language=tag), wanted)


@pytest.mark.parametrize(("text", "tag", "wanted"), CASES)
def test_the_zone_of_now_is_kept(text, tag, wanted):
    found = parse_relative(text, now=NOW.replace(tzinfo=UTC), language=tag)
    if isinstance(wanted, datetime) and wanted.tzinfo is None:
        wanted = wanted.replace(tzinfo=UTC)
    assert same(found, wanted)


@given(
    st.integers(1, 999),
    st.sampled_from(["minute", "hour", "day", "week"]),
    nows,
)
def test_lengths(count, unit, now):
    moment = now - timedelta(**{f"{unit}s": count})
    wanted = moment if unit in {"minute", "hour"} else moment.date()
    assert same(parse_relative(f"{count} {unit}s ago", now=now), wanted)
    assert parse_relative(f"in {count} {unit}s", now=now) is None


@given(st.integers(1, 500), nows)
def test_months_keep_the_day_or_end_the_month(count, now):
    found = parse_relative(f"{count} months ago", now=now)
    assert isinstance(found, date)
    assert (now.year * 12 + now.month) - (found.year * 12 + found.month) == count
    assert found.day == now.day or (found.day < now.day and (found + timedelta(days=1)).day == 1)


@pytest.mark.parametrize("back", sorted(DAYS))
def test_every_word_for_a_day(back):
    for name in DAYS[back].split():
        assert parse_relative(name.replace("_", " "), now=NOW) == NOW.date() - timedelta(days=back), name


@pytest.mark.parametrize("unit", sorted(UNITS))
def test_every_word_for_a_unit(unit):
    expected = parse_relative(f"5 {unit}s ago", now=NOW)
    for name in UNITS[unit].split():
        assert parse_relative(f"5 {name.replace('_', ' ')} ago", now=NOW) == expected, name


@given(anything, st.datetimes(timezones=st.none() | st.just(UTC)))
@example("9999 years ago", datetime.min)  # noqa: DTZ901 - the edge itself
@example("yesterday", datetime.min.replace(tzinfo=UTC))
@example("9999 weeks 9999 months ago", datetime(600, 1, 1))  # noqa: DTZ001
def test_never_raises(text, now):
    parse_relative(text, now=now)


PIECES = [
    "1",
    "2",
    "99",
    " ",
    "hour",
    "h",
    "days",
    "ago",
    "an",
    "a",
    "un",
    "yesterday",
    "at",
    "14:30",
    "il y a",
    "小时",
    "前",
    "'",
]


@given(st.lists(st.sampled_from(PIECES), max_size=12).map(" ".join))
def test_never_raises_on_pieces(text):
    found = parse_relative(text, now=NOW)
    assert found is None or (
        found if isinstance(found, datetime) else datetime.combine(found, NOW.time())
    ) <= NOW + timedelta(days=1)


def test_a_megabyte_costs_nothing():
    begin = clock.process_time()
    for unit in ("1 ", "ago ", "小时", "un'", " "):
        assert parse_relative(unit * 300_000, now=NOW) is None
    assert clock.process_time() - begin < 0.5
