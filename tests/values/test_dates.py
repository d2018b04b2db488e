from __future__ import annotations

import time as clock
from datetime import UTC, date, datetime, timedelta, timezone
from datetime import time as time_of_day

import pytest
from hypothesis import assume, example, given
from hypothesis import strategies as st

from newsdoc.values.date_tokens import folded
from newsdoc.values.date_words import JALALI_MONTHS, MONTHS
from newsdoc.values.dates import LONGEST_TEXT, find_date, parse_date, parse_epoch
from tests.values.tables import day_or_moment, language, rows
from tests.values.test_text import anything

days = st.dates(date(1800, 1, 1), date(2100, 12, 31))
moments = st.datetimes(datetime(1800, 1, 1), datetime(2100, 12, 31))  # noqa: DTZ001 - naive ones too
offsets = st.integers(-14 * 60, 14 * 60).map(lambda minutes: timezone(timedelta(minutes=minutes)))
CASES = [(text, language(tag), day_or_moment(value)) for text, tag, value in rows("dates.tsv")]


def same(found, wanted):
    """Compare more strictly than datetime does: kind and offset too."""
    if type(found) is not type(wanted) or found != wanted:
        return False
    return not isinstance(wanted, datetime) or found.utcoffset() == wanted.utcoffset()


@pytest.mark.parametrize(("text", "tag", "wanted"), CASES)
def test_parse(text, tag, wanted):
    assert same(parse_date(text, language=tag), wanted)


@pytest.mark.parametrize(("text", "tag", "wanted"), [case for case in CASES if case[2] is not None])
def test_find_in_a_sentence(text, tag, wanted):
    before, after = "Ada Lovelace, ", " | Comment"
    found = find_date(f"{before}{text}{after}", language=tag)
    assert found is not None
    value, start, end = found
    assert same(value, wanted)
    assert len(before) - 1 <= start < end <= len(before) + len(text)


@pytest.mark.parametrize(
    ("text", "value", "part"),
    [
        ("Published on March 12, 2018 by Ada Lovelace", date(2018, 3, 12), "March 12, 2018"),
        ("Updated: 12.03.2018, 14:30 Uhr", datetime(2018, 3, 12, 14, 30), "12.03.2018, 14:30 Uhr"),  # noqa: DTZ001
        ("From 01.06.2023 - 03.06.2023", date(2023, 6, 1), "01.06.2023"),
        ("Am 31.02.2018 nicht, aber am 1.3.2018", date(2018, 3, 1), "1.3.2018"),
        ("Publié le 1er avril 2018 à 9h par", datetime(2018, 4, 1, 9), "1er avril 2018 à 9h"),  # noqa: DTZ001
        ("发布于2018年3月12日，来源", date(2018, 3, 12), "2018年3月12日"),
        ("12 رمضان 1447 الموافق 1 مارس 2026", date(2026, 3, 1), "1 مارس 2026"),
        ("12 March 2018 25:99", date(2018, 3, 12), "12 March 2018"),
        ("Nº 5 · İstanbul, 12 Mart 2018", date(2018, 3, 12), "12 Mart 2018"),
        ("https://example.org/2018/03/12/rain", date(2018, 3, 12), "2018/03/12"),
    ],
)
def test_find(text, value, part):
    assert find_date(text) == (value, text.index(part), text.index(part) + len(part))


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Share",
        "12 comments",
        "2018",
        "March 2018",
        "Top 10 of 2018",
        "10.12.20.18",
        "rev 2020.1.20.35817",
    ],
)
def test_find_nothing(text):
    assert find_date(text) is None


def test_find_looks_no_further_than_it_says():
    assert find_date(" " * LONGEST_TEXT + "12 March 2018") is None
    assert find_date(" " * (LONGEST_TEXT - 13) + "12 March 2018") is not None


@given(days)
def test_iso_days(day):
    assert same(parse_date(day.isoformat()), day)


@given(moments | st.builds(lambda moment, zone: moment.replace(tzinfo=zone), moments, offsets))
@example(datetime(2018, 3, 12, tzinfo=UTC))
def test_iso_moments(moment):
    assert same(parse_date(moment.isoformat()), moment)
    assert same(parse_date(moment.isoformat(" ")), moment)


@given(days, st.sampled_from(sorted(MONTHS)), st.data())
def test_day_month_year_in_every_language(day, tag, data):
    name = data.draw(st.sampled_from(MONTHS[tag][day.month - 1])).replace("_", " ")
    joint = data.draw(st.sampled_from([" ", ". ", "-", " de ", "  "]))
    for written in (name, name.title(), f"{name}.") if joint != "-" else (name,):
        text = f"{day.day}{joint}{written} {day.year}"
        assert parse_date(text, language=tag) == day, text
        assert parse_date(f"{written} {day.day}, {day.year}", language=tag) == day
        assert parse_date(f"{day.year} {written} {day.day}", language=tag) == day


SHAPES = ["{} {}:{:02}", "{}, {}:{:02}", "{} - {}:{:02}", "{} | {}:{:02}", "{} • {}h{:02}", "{} à {} h {:02}"]
SHAPES += ["{} kl. {}.{:02}", "{} um {}.{:02} Uhr", "{} at {}:{:02}"]


@given(days, st.integers(0, 23), st.integers(0, 59), st.sampled_from(sorted(MONTHS)), st.data())
def test_times_beside_days(day, hour, minute, tag, data):
    name = MONTHS[tag][day.month - 1][0].replace("_", " ")
    shape = data.draw(st.sampled_from(SHAPES))
    text = shape.format(f"{day.day} {name} {day.year}", hour, minute)
    assert parse_date(text, language=tag) == datetime.combine(day, time_of_day(hour, minute)), text


@given(days, st.integers(0, 23), st.integers(0, 59), st.sampled_from(["{} {}", "{}{}", "{} {}."]))
def test_twelve_hours(day, hour, minute, shape):
    half = shape.format(f"{hour % 12 or 12}:{minute:02}", "am" if hour < 12 else "pm")
    assert parse_date(f"{day:%B} {day.day}, {day.year} at {half}") == datetime.combine(
        day, time_of_day(hour, minute)
    )


@given(days, st.sampled_from("\u0660\u06f0\u0966\u09e6\u0e50\uff10"))
def test_digits_of_other_scripts(day, zero):
    text = f"{day.day}/{day.month}/{day.year:04}"
    assume(not 1300 <= day.year < 1500)
    assert parse_date("".join(chr(ord(zero) + int(c)) if c.isdecimal() else c for c in text)) == day


@given(days)
def test_numbers(day):
    for sign in ".-/":
        assert parse_date(f"{day.day}{sign}{day.month}{sign}{day.year}") == day
        assert parse_date(f"{day.day:02}{sign} {day.month:02}{sign} {day.year}") == day
        assert parse_date(f"{day.year}{sign}{day.month}{sign}{day.day}") == day
    assert parse_date(f"{day.month}/{day.day}/{day.year}", language="en-US") == day
    assert parse_date(f"{day.month}/{day.day}/{day.year}", month_first=True) == day
    assert parse_date(f"{day.day}/{day.month}/{day.year}", language="en-US", month_first=False) == day
    if day.day > 12:
        assert parse_date(f"{day.month}/{day.day}/{day.year}") == day
        assert parse_date(f"{day.day}/{day.month}/{day.year}", language="en-US") == day


@given(days)
def test_asian_signs(day):
    assert parse_date(f"{day.year}年{day.month}月{day.day}日") == day
    assert parse_date(f"{day.year}년 {day.month}월 {day.day}일") == day


@given(days.filter(lambda day: day.year >= 1900))
def test_thai_years(day):
    assert parse_date(f"{day.day} {MONTHS['th'][day.month - 1][0]} {day.year + 543}") == day


@given(st.dates(date(2019, 5, 1), date(2099, 12, 31)))
def test_japanese_eras(day):
    assert parse_date(f"令和{day.year - 2018}年{day.month}月{day.day}日") == day


@given(st.integers(-14 * 60, 14 * 60), moments)
def test_offsets(minutes, moment):
    sign, size = ("-", -minutes) if minutes < 0 else ("+", minutes)
    text = f"{moment:%d %b} {moment.year} {moment:%H:%M:%S} GMT{sign}{size // 60:02}{size % 60:02}"
    wanted = moment.replace(microsecond=0, tzinfo=timezone(timedelta(minutes=minutes)))
    assert same(parse_date(text), wanted)


@given(anything, st.none() | st.sampled_from(["en-US", "ar", "fa", "xx", "", "zh-Hant-TW", "\ud800"]))
@example("7" * 29 + "H", None)
@example("9" * 150, None)
@example("31 Feb 2018 24:00", None)
@example("31 Dec 2100 24:00", None)
@example("99999年99月99日", None)
@example("1404/13/01", "fa")
def test_never_raises(text, tag):
    value = parse_date(text, language=tag)
    assert value is None or 1800 <= value.year <= 2101
    found = find_date(text, language=tag)
    if found is not None:
        assert 0 <= found[1] < found[2] <= len(text)


# Text made of what dates are made of reaches further into the grammar than any text would.
PIECES = [
    *"0123456789./-:,()|'年月日 ",
    *(
        "12",
        "2018",
        "31",
        "march",
        "mar.",
        "mars",
        "pm",
        "à",
        "uhr",
        "14:30",
        "14.30",
        "+01:00",
        "gmt+5",
        "est",
        "ET",
    ),
    *("thứ 2", "tháng 3", "令和", "十二", "เวลา", "มี.ค.", "اسفند", "T", "Z", "24:00", "99", "1404", "2569"),
]


@given(st.lists(st.sampled_from(PIECES), max_size=30).map("".join))
def test_never_raises_on_pieces_of_dates(text):
    value = parse_date(text)
    found = find_date(text)
    if found is not None:
        start, end = found[1:]
        assert 0 <= start < end <= len(text)
    if value is not None:
        assert found is not None


@pytest.mark.parametrize(
    "unit",
    ["1", "12 ", "mon ", "(", "()", "12:30", "a.m.", "1.1.", "年", "march ", "à", "- ", "T", "\u0600", "🙂"],
)
def test_a_megabyte_costs_nothing(unit):
    text = unit * (1_000_000 // len(unit))
    begin = clock.process_time()
    parse_date(text)
    find_date(text)
    parse_date((unit * 200)[:200])
    find_date((unit * 1000)[:1000] + "12 March 2018"[:0])
    assert clock.process_time() - begin < 0.5


def test_no_month_name_is_lost_to_another_language():
    for tag, months in MONTHS.items():
        for number, names in enumerate(months, 1):
            for name in names:
                text = f"12 {name.replace('_', ' ')} 2018"
                assert parse_date(text, language=tag) == date(2018, number, 12), (tag, name)


def test_only_these_month_names_need_the_language():
    """Grows only with a reason: for each, the first language of the table wins where none is told."""
    meanings: dict[str, set[int]] = {}
    for months in MONTHS.values():
        for number, names in enumerate(months, 1):
            for name in names:
                meanings.setdefault(folded(name), set()).add(number)
    torn = {name for name, numbers in meanings.items() if len(numbers) > 1}
    assert torn == TORN


TORN = {"lip", "lis", "listopad", "listopada", "srp"}


@pytest.mark.parametrize(
    ("text", "moment"),
    [
        ("1520847667", datetime(2018, 3, 12, 9, 41, 7, tzinfo=UTC)),
        ("1520847667123", datetime(2018, 3, 12, 9, 41, 7, 123000, tzinfo=UTC)),
        ("1520847667123456", datetime(2018, 3, 12, 9, 41, 7, 123456, tzinfo=UTC)),
        ("1520847667.5", datetime(2018, 3, 12, 9, 41, 7, 500000, tzinfo=UTC)),
        (" 1520847667 ", datetime(2018, 3, 12, 9, 41, 7, tzinfo=UTC)),
        (1520847667, datetime(2018, 3, 12, 9, 41, 7, tzinfo=UTC)),
        (1520847667.25, datetime(2018, 3, 12, 9, 41, 7, 250000, tzinfo=UTC)),
        ("0", None),
        ("12", None),
        ("-1520847667", None),
        ("99999999999999999999", None),
        ("March", None),
        ("", None),
        (float("nan"), None),
        (float("inf"), None),
        (10**400, None),
        (True, None),
    ],
)
def test_epoch(text, moment):
    assert parse_epoch(text) == moment


@given(anything | st.floats() | st.integers())
def test_epoch_never_raises(number):
    parse_epoch(number)


@given(st.datetimes(datetime(1990, 1, 1), datetime(2100, 12, 31)))  # noqa: DTZ001 - made aware in the test
def test_epoch_seconds(moment):
    aware = moment.replace(microsecond=0, tzinfo=UTC)
    assert parse_epoch(str(int(aware.timestamp()))) == aware
    assert parse_epoch(int(aware.timestamp()) * 1000) == aware


@pytest.mark.parametrize(("number", "names"), list(enumerate(JALALI_MONTHS, 1)))
def test_persian_months(number, names):
    for name in names:
        found = parse_date(f"1 {name} 1404")
        assert found is not None
        assert parse_date(f"1404/{number}/1", language="fa") == found
        assert parse_date(f"1404/{number}/1", language="ar") is None
