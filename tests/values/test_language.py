from __future__ import annotations

import time as clock

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from newsdoc.model.checks import as_language
from newsdoc.values.language import contradicts, is_likely, parse_language, script_language
from newsdoc.values.language_words import CODES, KIN, LATIN, MISTAKEN, NAMES
from tests.values.tables import rows
from tests.values.test_text import anything


@pytest.mark.parametrize(
    ("text", "tag"),
    [(text, None if tag == "none" else tag) for text, tag in rows("tags.tsv")] + [("", None), (" \n", None)],
)
def test_parse(text, tag):
    assert parse_language(text) == tag


@given(st.sampled_from(sorted(CODES)), st.sampled_from(["US", "de", "419", "GB"]), st.sampled_from("-_"))
def test_codes_in_any_case(code, region, joint):
    for text in (code, code.upper(), f"{code}{joint}{region}"):
        tag = parse_language(text)
        assert tag is not None
        assert tag == as_language(tag)
        assert parse_language(tag) == tag


@pytest.mark.parametrize("code", sorted(NAMES))
def test_names(code):
    for name in NAMES[code].split():
        assert parse_language(name.replace("_", " ")) == code
        assert parse_language(name.replace("_", " ").title()) == code


def test_codes_taken_for_countries_are_none_of_languages():
    assert not set(MISTAKEN) & CODES


@given(anything)
@example("İ")
@example("x-" + "a-" * 25)
@example("en-a-bbb-a-ccc")
@example("sl-rozaj-rozaj")
def test_a_tag_is_in_normal_case(text):
    tag = parse_language(text)
    if tag is not None:
        assert as_language(tag) == tag
        assert parse_language(tag) == tag


@given(st.from_regex(r"[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8}){0,4}", fullmatch=True))
def test_tags_of_all_shapes(text):
    tag = parse_language(text)
    if tag is not None:
        assert parse_language(tag) == tag


SAMPLES = {language: sentence for language, sentence in rows("languages.tsv")}  # noqa: C416 - dict() wants pairs


@pytest.mark.parametrize("language", sorted(SAMPLES))
def test_script_language(language):
    assert script_language(SAMPLES[language]) == language


@pytest.mark.parametrize("language", sorted(SAMPLES))
def test_a_foreign_name_changes_nothing(language):
    assert script_language(f"{SAMPLES[language]} (Ada Lovelace)") == language


def near(one, other):
    return one == other or any({one, other} <= kin for kin in KIN)


@pytest.mark.parametrize("language", sorted(SAMPLES))
def test_a_guess_rules_out_what_is_not_near(language):
    guess = script_language(SAMPLES[language])
    assert guess is not None
    assert not contradicts(guess, language)
    assert not contradicts(guess, f"{language}-XX")
    for other in SAMPLES:
        assert contradicts(guess, other) is not near(language, other)


@pytest.mark.parametrize("declared", ["yo", "mg", "x-own", "tlh"])
def test_a_guess_rules_out_no_language_that_cannot_be_guessed(declared):
    assert declared not in LATIN
    assert not contradicts("en", declared)


@pytest.mark.parametrize("language", sorted(SAMPLES))
def test_a_glance_sees_no_other_language(language):
    for declared in SAMPLES:
        assert near(language, declared) or not is_likely(SAMPLES[language], declared)


@pytest.mark.parametrize("language", ["en", "de", "fr", "es", "it", "nl", "pt"])
def test_a_glance_sees_the_language(language):
    assert is_likely(SAMPLES[language], f"{language}-XX")


@pytest.mark.parametrize(
    "text",
    [
        "",
        "   ",
        "12345",
        "OK",
        "Ada Lovelace, Grace Hopper",
        "!?",
        "Привет",
        "🙂" * 50,
        "a b c d e f g",
        "Lorem ipsum dolor sit",
    ],
)
def test_unsure(text):
    assert script_language(text) is None


@given(anything)
def test_never_raises(text):
    language = script_language(text)
    assert language is None or (2 <= len(language) <= 3 and language.isascii())


def test_a_megabyte_costs_nothing():
    begin = clock.process_time()
    for unit in ("a", "the ", "中", "я ", " ", "en-"):
        script_language(unit * (1_000_000 // len(unit)))
        parse_language(unit * (1_000_000 // len(unit)))
    assert clock.process_time() - begin < 1
