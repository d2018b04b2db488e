"""What names say: each word for itself, never a part of another."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsdoc.page import hints
from newsdoc.page.hints import Hint, hints_of, words_of

FLAGS = {name: value for name, value in vars(Hint).items() if isinstance(value, int)}
TABLE = [(name, hint) for hint, names in hints._WORDS.items() for name in names.split()]


def test_each_flag_is_one_bit_of_its_own():
    assert all(value.bit_count() == 1 for value in FLAGS.values())
    assert len(set(FLAGS.values())) == len(FLAGS)


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("postBody_main-2", ["post", "body", "main", "2"]),
        ("article__body--wide", ["article", "body", "wide"]),
        ("entry-content", ["entry", "content"]),
        ("-x-", ["x"]),
        ("--", []),
        ("HTMLBody", ["html", "body"]),
        ("articleBody2", ["article", "body", "2"]),
        ("SHARE_BAR", ["share", "bar"]),
        ("123", ["123"]),
        ("", []),
    ],
)
def test_names_are_cut_into_words(name, words):
    assert words_of(name) == words


@pytest.mark.parametrize(
    ("names", "flags"),
    [
        ("comments", Hint.COMMENTS),
        ("comment-list", Hint.COMMENTS),
        ("commentList", Hint.COMMENTS),
        ("block__comments--open", Hint.COMMENTS),
        ("share-buttons", Hint.SHARE | Hint.TOOLS),
        ("socialShare", Hint.SHARE),
        ("entry-content", Hint.BODY),
        ("entryContent", Hint.BODY),
        ("entry_content", Hint.BODY),
        ("c-entry-content-x", Hint.BODY),
        ("article__body", Hint.BODY),
        ("articleBody", Hint.BODY),
        ("pull-quote", Hint.PULL_QUOTE),
        ("photo-caption", Hint.CAPTION),
        ("main-nav", Hint.NAVIGATION),
        ("section--has-ads", 0),
        ("row with-sidebar", 0),
        ("elementor-element elementor-widget elementor-widget-theme-post-content", Hint.BODY),
        ("elementor-widget elementor-widget-sidebar", Hint.SIDEBAR),
        ("widget elementor-widget", Hint.SIDEBAR),
        ("share-with-friends", Hint.SHARE),
        ("site-footer", Hint.FOOTER),
        ("ad", Hint.ADVERT),
        ("ad-slot-3", Hint.ADVERT),
        ("related posts", Hint.RELATED),
        ("byline sidebar", Hint.BYLINE | Hint.SIDEBAR),
        ("copyright", Hint.CREDIT | Hint.NOTICE),
        ("sr-only", Hint.HIDDEN),
        ("is-hidden", Hint.HIDDEN),
        ("comment hidden", Hint.COMMENTS | Hint.HIDDEN),
        ("field--label-hidden field__item", 0),
        ("hidden-xs md:hidden menu", Hint.NAVIGATION),
        ("table-of-contents", Hint.CONTENTS),
        ("", 0),
        ("foo bar-baz", 0),
    ],
)
def test_words_set_flags(names, flags):
    assert hints_of(names) == flags


@pytest.mark.parametrize(
    "name",
    "shareholder comical header1x adventure adams download navy restaurant metaphor biographer toolset uploads "
    "navajo tagged datebook footage creditor legendary hidden-x2y content entry screen pull reading author2x "
    "body article sponsorx unrelated bypass authority stage".split(),
)
def test_a_word_in_another_word_says_nothing(name):
    assert hints_of(name) == 0


@pytest.mark.parametrize(("name", "hint"), TABLE)
def test_each_name_of_the_table_sets_its_flag_however_it_is_written(name, hint):
    words = words_of(name)
    camel = words[0] + "".join(word.title() for word in words[1:])
    for form in ("-".join(words), "_".join(words), "x-" + "-".join(words) + "-y", "__".join(words)):
        assert hints_of(form) & hint, form
    if all(word.isalpha() for word in words):
        assert hints_of(camel) & hint, camel


@given(st.sampled_from(TABLE), st.from_regex(r"[a-z]{1,4}", fullmatch=True))
def test_a_letter_more_makes_another_word(entry, more):
    name, _ = entry
    known = {word for other, _ in TABLE for word in [other, *words_of(other)]}
    words = [name + more, more + name]
    for word in words:
        if "-" not in word and "_" not in word and word not in known:
            assert hints_of(word) == 0


@given(st.lists(st.text(st.sampled_from("abAB-_ 12ad"), max_size=8), max_size=4))
def test_the_flags_of_several_names_are_those_of_each(names):
    together = 0
    for name in names:
        together |= hints_of(name)
    assert hints_of(" ".join(names)) == together


@given(st.text(max_size=30))
def test_words_are_lower_case_and_hold_no_separators(name):
    for word in words_of(name):
        assert word == word.lower()
        assert word
        assert not re.search("[-_]", word)
