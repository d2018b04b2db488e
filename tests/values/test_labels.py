"""The set words of pages, and what they are told apart from."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsdoc.values import label_words, labels
from newsdoc.values.labels import (
    CommentsHeading,
    is_anti_spam_notice,
    is_furniture_line,
    is_home_word,
    is_kicker,
    is_related_heading,
    is_related_label,
    is_reply_form_heading,
    is_reply_form_line,
    is_rights_notice,
    is_share_word,
    label_key,
    network_of,
    parse_comments_heading,
    split_kicker,
    split_related_label,
    split_says,
    split_tags,
)

TABLES = {
    name: words
    for name in dir(label_words)
    if isinstance(words := getattr(label_words, name), str) and name.isupper()
}


@pytest.mark.parametrize("name", TABLES)
def test_each_label_says_something_and_stands_in_its_table_once(name):
    written = [label for label in re.split(r"[|\n]", TABLES[name]) if label.strip()]
    assert all(label_key(label) for label in written)
    assert len({label.strip() for label in written}) == len(written)


@pytest.mark.parametrize(
    ("name", "scripts"),
    [
        ("RELATED_LABELS", 12),
        ("REPLY_FORM_HEADINGS", 8),
        ("HOME_WORDS", 14),
        ("SHARE_WORDS", 12),
        ("KICKERS", 8),
        ("COMMENT_NOUNS", 8),
    ],
)
def test_tables_go_beyond_one_alphabet(name, scripts):
    starts = {ord(label.strip()[0]) // 0x80 for label in re.split(r"[|\n]", TABLES[name]) if label.strip()}
    assert len(starts) >= scripts


@given(st.text(max_size=400))
def test_any_text_may_be_asked(text):
    for ask in (
        is_anti_spam_notice, is_furniture_line, is_home_word, is_kicker, is_related_heading, is_related_label,
        is_reply_form_heading, is_reply_form_line, is_rights_notice, is_share_word,
    ):  # fmt: skip
        assert ask(text) in {True, False}
    heading = parse_comments_heading(text)
    assert heading is None or heading.count is None or 0 <= heading.count < 2**63
    assert network_of(text) is None or network_of(text) in label_words.NETWORKS


titles = st.from_regex(r"[A-Za-z]{1,9}( [a-z:|]{1,9}){0,4}", fullmatch=True)


@given(st.sampled_from(sorted(labels.RELATED_LABELS)), st.sampled_from((":", " :", "\uff1a", " |")), titles)
def test_a_promo_is_parted_at_the_first_mark(label, mark, title):
    assert split_related_label(f"{label}{mark} {title}") == (f"{label}{mark}", title)


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("İLGİLİ HABER: Baraj", ("İLGİLİ HABER:", "Baraj")),
        ("▶ Read more: The dam", ("▶ Read more:", "The dam")),
        ("LESEN SIE AUCH – Das Wehr", ("LESEN SIE AUCH –", "Das Wehr")),
        ("اقرأ أيضًا: السد", ("اقرأ أيضًا:", "السد")),
        ("यह भी पढ़ें: बाँध", ("यह भी पढ़ें:", "बाँध")),
        ("[READ ALSO: The dam]", ("[READ ALSO:", "The dam")),
        ("Read more", ("Read more", "")),
        ("Read more books", None),
        ("More — and better — schools", None),
        ("A related story: the dam", None),
        ("", None),
    ],
)
def test_promos(text, parts):
    assert split_related_label(text) == parts


@pytest.mark.parametrize(
    ("text", "heading"),
    [
        ("1 COMMENT", CommentsHeading(1)),
        ("1,204 Comments", CommentsHeading(1204)),
        ("1.204 Kommentare", CommentsHeading(1204)),
        ("Kommentare (3)", CommentsHeading(3)),
        ("3 条评论", CommentsHeading(3)),
        ("2件のコメント", CommentsHeading(2)),
        ("댓글 3개", CommentsHeading(3)),
        ("٣ تعليقات", CommentsHeading(3)),
        ("3 thoughts on “The 5 dams”", CommentsHeading(3)),
        ("One response to “The dam”", CommentsHeading(1)),
        ("Pas de commentaires", CommentsHeading(0)),
        ("暂无评论", CommentsHeading(0)),
        ("Нет комментариев", CommentsHeading(0)),
        ("Comments", CommentsHeading(None)),
        ("99999999999999999999999 comments", CommentsHeading(2**63 - 1)),
        ("Comment", None),
        ("Reply", None),
        ("1. Reply", None),
        ("3 of 5 comments", None),
        ("Comments on the dam", None),
        ("12 people", None),
    ],
)
def test_headings_of_comments(text, heading):
    assert parse_comments_heading(text) == heading


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("News Analysis |", ("News Analysis", "")),
        ("OPINION: Let it rain", ("OPINION", "Let it rain")),
        ("[Opinion]", ("Opinion", "")),
        ("Analyse – Es regnet", ("Analyse", "Es regnet")),
        ("Analysis of the flood", None),
        ("The analysis: it rained", None),
    ],
)
def test_kickers(text, parts):
    assert split_kicker(text) == parts


def test_lines_around_comments():
    assert is_reply_form_heading("LEAVE A REPLY")
    assert is_reply_form_heading("Leave a Reply to Jane Doe Cancel reply")
    assert is_reply_form_line("Please enter your comment!")
    assert is_reply_form_line("Name*")
    assert not is_reply_form_line("His name was never told.")
    assert is_anti_spam_notice("Ce site utilise Akismet pour réduire les indésirables.")
    assert not is_anti_spam_notice("Akismet was founded in another year.")
    assert (split_says("Jane Doe a écrit :"), split_says("The report says"), split_says("says:")) == (
        "Jane Doe",
        None,
        None,
    )


def test_lines_of_the_page():
    assert is_furniture_line("ADVERTISEMENT")
    assert not is_furniture_line("An advertisement for rain")
    assert all(
        map(
            is_furniture_line, ("Jump to Recipe · Print Recipe", "BAGIKAN", "-ENDS-", "Auf einer Seite lesen")
        )
    )
    assert not is_furniture_line("ENDS AND MEANS")
    assert is_rights_notice("© 2018 The Valley Observer")
    assert not is_rights_notice("Copyright is a matter of debate")
    assert is_home_word("STRONA GŁÓWNA")
    assert (network_of("Share on Facebook"), network_of("Pigeon")) == ("facebook", None)
    assert split_tags("Tags: rain, #dams ; winter") == ("rain", "dams", "winter")
    assert split_tags("Tags were a thing once") is None
