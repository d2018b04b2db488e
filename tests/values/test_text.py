from __future__ import annotations

import sys
import unicodedata

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from newsdoc.model.checks import FORBIDDEN
from newsdoc.values.text import clean, fold, squeeze, with_ascii_digits

# Any Python string, lone surrogates too.
anything = st.text(st.characters(codec=None, exclude_categories=()))


@given(anything)
@example("\ud83d")
@example("\ude00\ud83d\x85\x81")
def test_what_is_cleaned_can_stand_in_a_document(text):
    cleaned = clean(text)
    assert FORBIDDEN.search(cleaned) is None
    assert clean(cleaned) is cleaned


@given(anything)
def test_clean_leaves_alone_what_is_allowed(text):
    if FORBIDDEN.search(text) is None:
        assert clean(text) is text
    else:
        kept = [character for character in text if FORBIDDEN.search(character) is None]
        rest = iter(clean(text))
        assert all(character in rest for character in kept)  # in their order


def test_every_character_is_kept_or_refused_as_the_model_says():
    for code in range(sys.maxunicode + 1):
        character = chr(code)
        cleaned = clean(character)
        if FORBIDDEN.search(character) is None:
            assert cleaned == character
        else:
            assert len(cleaned) <= 1
            assert FORBIDDEN.search(cleaned) is None


@pytest.mark.parametrize(
    ("text", "cleaned"),
    [
        ("It\x92s", "It’s"),
        ("a\x85", "a…"),
        ("a\x81b", "ab"),
        ("a\x0cb\x0bc", "a b c"),
        ("a\x00b\x1fc\x7f", "abc"),
        ("\ud83d\ude00", "😀"),
        ("a\ud83db", "ab"),
        ("\ufffea\ufdd0\U0001ffff", "a"),
        ("tab\tand\r\nlines", "tab\tand\r\nlines"),
        ("a\xa0b\xadc\u200bd", "a\xa0b\xadc\u200bd"),
    ],
)
def test_clean(text, cleaned):
    assert clean(text) == cleaned


@given(anything)
def test_squeeze_leaves_no_two_spaces(text):
    squeezed = squeeze(text)
    assert squeeze(squeezed) == squeezed
    assert "  " not in squeezed
    assert not set(squeezed) & set("\t\n\f\r")
    assert squeezed == squeezed.strip(" ")
    assert squeezed.replace(" ", "") == "".join(c for c in text if c not in "\t\n\f\r ")


@pytest.mark.parametrize(
    ("text", "squeezed"),
    [
        (" a\n\tb  c ", "a b c"),
        ("a\xa0 b", "a\xa0 b"),
        ("", ""),
        (" \n ", ""),
        ("a\fb\rc", "a b c"),
        (" a", "a"),
    ],
)
def test_squeeze(text, squeezed):
    assert squeeze(text) == squeezed


@given(anything)
def test_fold_of_a_fold_is_itself(text):
    folded = fold(text)
    assert fold(folded) == folded


@given(anything)
def test_a_fold_is_words_between_single_spaces(text):
    folded = fold(text)
    assert folded.split(" ") == (folded.split() or [""])
    assert all(unicodedata.category(character)[0] in "LNM" for character in folded if character != " ")


@given(
    st.text(st.characters(categories=["Lu", "Ll", "Nd"])),
    st.sampled_from("\"'“”«»…!?.,;:-–—()[]|/ \xa0\u200b"),
)
def test_fold_sees_no_punctuation_around_words(text, sign):
    assert fold(f"{sign}{text}{sign}") == fold(text)


@given(st.text(st.characters(codec="ascii")))
def test_the_quick_way_for_ascii_gives_the_same(text):
    assert fold(text) == fold(f"{text}\xad")  # a soft hyphen folds to nothing, and takes the long way


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("“It’s — over!” he said…", '"It\'s - OVER" he said...'),
        ("Straße", "STRASSE"),
        ("ﬁne", "fine"),
        ("a\xadb", "ab"),
        ("12–14", "12-14"),
        ("Ａ１", "a1"),
        ("हिन्दी।", "हिन्दी"),
        ("e\u0301", "é"),
    ],
)
def test_fold_takes_them_for_the_same(one, other):
    assert fold(one) == fold(other)
    assert fold(one)


@pytest.mark.parametrize(
    ("one", "other"), [("resume", "résumé"), ("a b", "ab"), ("its", "it's"), ("1.5", "15")]
)
def test_fold_keeps_apart(one, other):
    assert fold(one) != fold(other)


@given(anything)
def test_digits_of_all_scripts_become_ascii(text):
    plain = with_ascii_digits(text)
    assert len(plain) == len(text)
    for before, after in zip(text, plain, strict=True):
        assert after == (str(unicodedata.decimal(before)) if before.isdecimal() else before)


def test_signs_fold_alike_however_many_kinds_of_them_there_are():
    few, many = "→←↑↓", "".join(map(chr, range(0x2190, 0x21D0)))
    assert fold(f"Über{few}all") == "über all"
    assert fold(f"Über{many}all\u200b\u200d") == "über all"
