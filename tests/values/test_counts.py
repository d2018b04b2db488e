from __future__ import annotations

import time as clock

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from newsdoc.values.count_words import MAGNITUDES, OWN_MAGNITUDES
from newsdoc.values.counts import LARGEST, find_count, parse_count
from tests.values.tables import language, rows
from tests.values.test_text import anything

CASES = [
    (text, language(tag), None if count == "none" else int(count)) for text, tag, count in rows("counts.tsv")
]
FOUND = [(text, None if count == "none" else int(count)) for text, count in rows("found_counts.tsv")]


@pytest.mark.parametrize(("text", "tag", "count"), CASES)
def test_parse(text, tag, count):
    assert parse_count(text, language=tag) == count


@pytest.mark.parametrize(("text", "count"), FOUND)
def test_find(text, count):
    assert find_count(text) == count


@given(st.integers(0, LARGEST - 1))
def test_plain_and_grouped(number):
    assert parse_count(str(number)) == number
    for sign in ",.'’ \xa0\u202f":
        assert parse_count(f"{number:,}".replace(",", sign)) == number
    assert find_count(f"{number} comments") == number
    assert find_count(f"Comments ({number:,})") == number


@given(st.integers(0, 10**12), st.sampled_from("\u0660\u06f0\u0966\u09e6\u0e50\uff10"))
def test_digits_of_other_scripts(number, zero):
    assert parse_count("".join(chr(ord(zero) + int(digit)) for digit in str(number))) == number


@given(
    st.integers(1, 999),
    st.integers(0, 9),
    st.sampled_from([(f, n) for f, ns in MAGNITUDES.items() for n in ns.split()]),
)
def test_every_magnitude(whole, tenth, magnitude):
    factor, name = magnitude
    wanted = (whole * 10 + tenth) * factor // 10
    found = parse_count(f"{whole}.{tenth} {name}")
    assert found == (wanted if wanted < LARGEST else None)
    assert parse_count(f"{whole},{tenth}{name}") == found


@pytest.mark.parametrize(
    ("tag", "name"), [(tag, name) for tag, own in OWN_MAGNITUDES.items() for name in own]
)
def test_magnitudes_of_one_language(tag, name):
    assert parse_count(f"3 {name}", language=f"{tag}-XX") == 3 * OWN_MAGNITUDES[tag][name]


def test_votes_may_be_below_zero():
    assert parse_count("-3", signed=True) == -3
    assert parse_count("−3", signed=True) == -3
    assert parse_count("3", signed=True) == 3
    assert parse_count("-0", signed=True) == 0
    assert parse_count("-3") is None


@given(anything, st.none() | anything)
@example("9" * 40, None)
@example("1" + "億1" * 20, None)
@example("1k", "")
def test_never_raises(text, tag):
    for count in (parse_count(text, language=tag), find_count(text, language=tag)):
        assert count is None or 0 <= count < LARGEST


PIECES = [
    *"0123456789.,' ()-+:/#",
    "K",
    "mil",
    "mil.",
    "万",
    "億",
    "no",
    "one",
    "comments",
    "kommentare",
    "(5)",
    "lakh",
]


@given(st.lists(st.sampled_from(PIECES), max_size=20).map("".join))
def test_never_raises_on_pieces(text):
    for count in (parse_count(text), find_count(text)):
        assert count is None or 0 <= count < LARGEST


@given(
    st.sampled_from([case for case in CASES if case[2] is not None]),
    st.sampled_from(["\xa0", " ", "\n", "\t", ""]),
)
def test_space_around_does_not_matter(case, space):
    text, tag, count = case
    assert parse_count(f"{space}{text}{space}", language=tag) == count


def test_a_megabyte_costs_nothing():
    begin = clock.process_time()
    for unit in ("1", "1,", "1 ", " ", "万", "no ", "(", "1.2K "):
        text = unit * (1_000_000 // len(unit))
        parse_count(text)
        find_count(text)
        parse_count(text[:40])
        find_count(text[:400])
    assert clock.process_time() - begin < 0.5
