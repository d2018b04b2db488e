from __future__ import annotations

import time as clock

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsdoc.values import name_words
from newsdoc.values.name_words import AGENCIES, COLON_LEADS, LEADS, PLACEHOLDERS, STRONG_ANDS
from newsdoc.values.names import clean_names, is_agency, is_placeholder
from tests.values.tables import rows
from tests.values.test_text import anything

CASES = [(text, tuple(names.split("|")) if names else ()) for text, names in rows("names.tsv")]
PEOPLE = [
    "Ada Lovelace",
    "Jean-Paul Morel",
    "Ana de la Cruz",
    "Patrick O'Neil",
    "José Ortega y Gasset",
    "Иван Петров",
    "Νίκος Παππάς",
    "山田太郎",
    "سارة أحمد",
    "Łucja Żak",
    "Ursula von der Tann",
    "Martin Roe Jr.",
    "J.K. Marsh",
]


@pytest.mark.parametrize(("text", "names"), CASES)
def test_clean(text, names):
    assert clean_names(text) == names


@pytest.mark.parametrize("name", sorted({name for _, names in CASES for name in names} | set(PEOPLE)))
def test_a_clean_name_stays(name):
    assert clean_names(name) == (name,)


PLAIN = ["Ada", "Byron", "Jean-Paul", "Émile", "Øystein"]
TELLING = [
    word.capitalize()
    for name, phrases in vars(name_words).items()
    if name.isupper()
    for phrase in phrases
    for word in phrase.split("_")
]


@given(st.lists(st.sampled_from(PLAIN) | st.sampled_from(TELLING), min_size=2, max_size=4).map(" ".join))
def test_names_are_known_at_a_glance_as_by_a_close_look(text):
    # A sign behind it makes it no plain name, and parts it from nothing.
    assert clean_names(text) == clean_names(f"{text};")


people = st.lists(st.sampled_from(PEOPLE), min_size=1, max_size=5, unique=True)


@given(people, st.sampled_from(["{}", *(f"{lead.replace('_', ' ')} {{}}" for lead in LEADS)]))
def test_every_lead(names, shape):
    assert clean_names(shape.format(names[0])) == (names[0],)
    assert clean_names(shape.format("; ".join(names))) == tuple(names)


@given(people, st.sampled_from(COLON_LEADS))
def test_every_lead_with_a_colon(names, lead):
    assert clean_names(f"{lead.replace('_', ' ')}: {', '.join(names)}") == tuple(names)


@given(
    people,
    st.sampled_from([f" {word} " for word in STRONG_ANDS] + [", ", "; ", " | ", " & ", "\n", " / ", " • "]),
)
def test_every_separator(names, separator):
    assert clean_names(separator.join(names)) == tuple(names)


@given(
    people,
    st.sampled_from(
        [" | March 12, 2018", "\n12.03.2018, 14:30 Uhr", " · 12 mars 2018 à 14h30", " — 2018-03-12"]
    ),
)
def test_dates_go(names, tail):
    assert clean_names(", ".join(names) + tail) == tuple(names)


@pytest.mark.parametrize("name", AGENCIES)
def test_every_agency(name):
    written = name.replace("_", " ")
    assert is_agency(written)
    assert is_agency(written.replace("ı", "i").upper())
    assert clean_names(f"Ada Lovelace, {written}") == ("Ada Lovelace", written)


@pytest.mark.parametrize("name", PLACEHOLDERS)
def test_every_placeholder(name):
    written = name.replace("_", " ")
    assert is_placeholder(written)
    assert is_placeholder(f" {written.title()} ")


@pytest.mark.parametrize("name", [*PEOPLE, "", "Art Staff", "A. P. Reuter", "x" * 1000])
def test_people_are_neither(name):
    assert not is_agency(name)
    assert not is_placeholder(name)


@given(anything)
def test_never_raises(text):
    for name in clean_names(text):
        assert name
        assert name == name.strip()
    is_agency(text)
    is_placeholder(text)


PIECES = [
    "By",
    "von",
    "John",
    "SMITH",
    "O'NEIL",
    "de",
    "la",
    ",",
    ";",
    "and",
    "y",
    "(",
    ")",
    "dpa",
    "Editor",
    "in",
    "Berlin",
]
PIECES += [
    "12 March 2018",
    "@x",
    "a@b.org",
    "https://e.org",
    ":",
    "-",
    "|",
    "Jr.",
    "5",
    "PhD",
    "文",
    "记者",
    ".",
    "'",
    "Foto:",
]


@given(st.lists(st.sampled_from(PIECES), max_size=16).map(" ".join))
def test_what_comes_out_is_clean(text):
    names = clean_names(text)
    assert len({name.casefold() for name in names}) == len(names)
    for name in names:
        assert any(letter.isalpha() for letter in name)
        assert not any(word[0].isdecimal() for word in name.split())
        assert not set(name) & set("@;|\n()[]")


def test_four_thousand_authors():
    begin = clock.process_time()
    names = clean_names(
        ", ".join(f"Ada Lovelace{chr(0x61 + n % 26)}{chr(0x61 + n // 26 % 26)}" for n in range(4000))
    )
    assert 200 < len(names) <= 4000
    assert clock.process_time() - begin < 1


def test_a_megabyte_costs_little():
    begin = clock.process_time()
    for unit in ("a", "A ", "by ", ",", "(", "()", "@", "1 ", "a@", " and ", "Smith, ", "- ", "www."):
        clean_names(unit * (1_000_000 // len(unit)))
    assert clock.process_time() - begin < 3
