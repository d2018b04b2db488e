"""What the text format promises, for any article and for any text."""

from __future__ import annotations

import re
from collections import Counter
from datetime import date, datetime
from textwrap import fill
from time import process_time
from typing import Any

import attrs
import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from newsdoc import Article, DecodeError, Node
from newsdoc.codecs.text import dumps, loads
from newsdoc.codecs.text.read import read_dump
from newsdoc.model import (
    Author,
    Comment,
    Crumb,
    Divider,
    ListBlock,
    Paragraph,
    PullQuote,
    Quote,
    RelatedLink,
    Section,
    ShareCounter,
    Table,
    walk,
)
from newsdoc.strategies import articles
from newsdoc.values.text import clean

_WORDS = re.compile(r"\w+")
UNSPOKEN = {
    "url", "href", "id", "language", "network", "author_url", "amp_url", "next_url", "logo", "provider",
    "cite", "description", "section", "published_text", "kind", "site", "label",
}  # fmt: skip
"""Fields that are metadata or addresses; a promo's label and a comment's date are looked at elsewhere."""

LINES = """\
Home
Home > World > Rain
Rain over the plain
1 COMMENT
Comments
  1. So it is.
  1.1. It is not.
LEAVE A REPLY
Please enter your comment!
• 351
Shares
351 SHARES
News Analysis |
By Jane Doe
March 6, 2018
Read more: The river rises
Read more
Related articles
• One
• Two
> Quoted
>
- one
- two
1. one
2. two
# Heading
=====
-----
***
| a | b |
| c | d |
a\tb
c\td
Tags: rain, harvest
Jane Doe says:
Reply
Advertisement
Name*
Akismet keeps spam away.
It had rained for two days when the water came, and nobody in the village had thought of the old dam.
The water came when nobody in the village had thought of the old dam
— Jane Doe

Facebook
Twitter
""".split("\n")

lines = st.lists(st.one_of(st.sampled_from(LINES), st.text(max_size=60)), max_size=30)
dumps_drawn = st.builds(
    lambda parts, indents: "\n".join(
        " " * indent + part for part, indent in zip(parts, indents, strict=False)
    ),
    lines,
    st.lists(st.sampled_from((0, 0, 0, 2, 4, 7)), min_size=30, max_size=30),
)
any_text = st.one_of(st.text(), dumps_drawn)


def words(text: str) -> Counter[str]:
    return Counter(_WORDS.findall(text))


def texts_in(value: object) -> str:
    """Put together all texts that a value holds, whatever field they stand in."""
    if isinstance(value, str):
        return value
    if isinstance(value, tuple):
        return " ".join(map(texts_in, value))
    if isinstance(value, Node):
        parts = []
        for field in attrs.fields(type(value)):
            inside = getattr(value, field.name)
            is_running = isinstance(inside, tuple) and inside and type(inside[0]).__name__ == "Run"
            parts.append("".join(run.text for run in inside) if is_running else texts_in(inside))
        return " ".join(parts)
    return ""


def spoken_in(value: object) -> str:
    """Put together all texts that are read aloud."""
    if isinstance(value, tuple):
        if value and type(value[0]).__name__ == "Run":
            return "".join(run.text for run in value)
        return " ".join(map(spoken_in, value))
    if isinstance(value, Node):
        return " ".join(
            spoken_in(getattr(value, field.name))
            for field in attrs.fields(type(value))
            if field.name not in UNSPOKEN and (type(value).__name__, field.name) != ("CodeBlock", "language")
        )
    return value if isinstance(value, str) else ""


@given(any_text)
def test_any_text_is_read_and_no_word_is_lost_in_silence(text):
    assume(not clean(text).removeprefix("\ufeff").isspace() and clean(text).removeprefix("\ufeff"))
    dump = read_dump(text)
    kept = words(texts_in(dump.article)) + words(" ".join(note.text for note in dump.notes))
    lost = words(clean(text)) - kept
    numbers = Counter({word: count for word, count in lost.items() if word.isdecimal()})  # list numbers
    assert not lost - numbers


@given(st.one_of(any_text, st.binary(max_size=200)))
def test_what_cannot_be_read_is_a_decode_error_and_nothing_else(data):
    try:
        article = loads(data)
    except DecodeError as error:
        assert error.problem  # noqa: PT017 -- either way is right
    else:
        assert isinstance(article, Article)


@given(articles())
def test_every_word_that_is_read_aloud_is_written(article):
    written = words(dumps(article))
    assert not words(spoken_in(article)) - written
    assert dumps(article) == dumps(article)


@given(articles())
def test_running_text_is_written_in_order(article):
    written = iter(_WORDS.findall(dumps(article)))
    assert all(word in written for word in _WORDS.findall(article.text))


@given(articles())
def test_what_was_written_is_read_again_with_no_word_lost(article):
    text = dumps(article)
    assume(text.removeprefix("\ufeff").strip() and not re.match(r"\s*<[!?a-zA-Z]", text))
    dump = read_dump(text)
    kept = words(texts_in(dump.article)) + words(" ".join(note.text for note in dump.notes))
    lost = words(clean(text)) - kept
    assert not {word for word in lost if not word.isdecimal()}


# What a dump can tell is told: articles made of ordinary sentences come back as they were.

NOUNS = (
    "village",
    "harvest",
    "minister",
    "river",
    "treaty",
    "winter",
    "market",
    "bridge",
    "captain",
    "archive",
)
VERBS = ("remembers", "changes", "opposes", "follows", "measures", "rebuilds", "forgets", "supports")
NAMES = ("Ada Lovelace", "Alan Turing", "Grace Hopper", "Katherine Johnson", "Edsger Dijkstra")
phrases = st.builds(
    lambda one, verb, two, number: f"the {one} {verb} the {two} of ward {number}",
    st.sampled_from(NOUNS),
    st.sampled_from(VERBS),
    st.sampled_from(NOUNS),
    st.integers(100, 10**9),
)
titles = phrases.map(lambda phrase: phrase.capitalize())
sentences = titles.map(
    lambda title: f"{title} before the long year ends, or so the older people say over tea."
)
paragraphs = st.lists(sentences, min_size=1, max_size=3, unique=True).map(
    lambda parts: Paragraph(" ".join(parts))
)
days = st.dates(date(1990, 1, 1), date(2030, 1, 1))
moments = days | st.datetimes(datetime(1990, 1, 1), datetime(2030, 1, 1)).map(  # noqa: DTZ001 -- naive is meant
    lambda at: at.replace(microsecond=0, second=0)
)


def apart(blocks: list[Any]) -> list[Any]:
    """Put a divider between two lists, quotations or tables: in a text they would be one."""
    mixed: list[Any] = []
    for block in blocks:
        if mixed and type(mixed[-1]) is type(block) and not isinstance(block, Paragraph):
            mixed.append(Divider())
        mixed.append(block)
    return mixed


bullet_lists = st.recursive(
    st.lists(sentences, min_size=1, max_size=3).map(ListBlock),
    lambda inner: st.tuples(paragraphs, inner).map(lambda parts: ListBlock([list(parts)])),
    max_leaves=3,
)
number_lists = st.builds(
    lambda items, start: ListBlock(items, ordered=True, start=start),
    st.lists(sentences, min_size=2, max_size=3),
    st.integers(1, 20),
)
blocks = st.one_of(
    paragraphs,
    bullet_lists,
    number_lists,
    st.builds(
        lambda parts, by: Quote(parts, attribution=by),
        st.lists(paragraphs, min_size=1, max_size=2),
        st.none() | st.sampled_from(NAMES),
    ),
    st.builds(lambda title: RelatedLink(title, label="Read more:"), titles),
    st.lists(st.lists(titles, min_size=2, max_size=2), min_size=2, max_size=3).map(Table),
)


def sections(depth: int) -> st.SearchStrategy[Section]:
    inner = st.lists(sections(depth - 1), max_size=2) if depth else st.just([])
    body = st.lists(blocks, min_size=1, max_size=3).map(apart)
    return st.builds(
        lambda heading, blocks, inside: Section(heading=heading, blocks=blocks, sections=inside),
        titles,
        body,
        inner,
    )


def comments(depth: int) -> st.SearchStrategy[Comment]:
    inner = st.lists(comments(depth - 1), max_size=2) if depth else st.just([])
    return st.builds(
        Comment,
        author=st.none() | st.sampled_from(NAMES),
        published=st.none() | moments,
        body=st.lists(paragraphs, min_size=1, max_size=3),
        replies=inner,
    )


def plain_article(  # noqa: PLR0917
    title, trail, kicker, subtitle, authors, published, modified, counters, lead, body, tags, comments
):
    return Article(
        title=title,
        breadcrumb=[Crumb("Home"), *map(Crumb, trail), Crumb(title)] if trail else (),
        kicker=kicker,
        subtitle=subtitle if published is not None else None,
        authors=[Author(name) for name in authors],
        published=published,
        modified=modified if published is not None else None,
        share_counters=counters,
        body=[Section(blocks=apart([Paragraph(lead), *body[0]])), *body[1]],
        tags=tags,
        comment_count=len(comments) if comments else None,
        comments=comments,
    )


plain_articles = st.builds(
    plain_article,
    titles,
    st.lists(st.sampled_from(("Global Village", "World", "Rain and Rivers")), max_size=2, unique=True),
    st.none() | st.sampled_from(("News Analysis", "Opinion", "Slow Reading")),
    st.none() | phrases.map("In short: {}".format),
    st.lists(st.sampled_from(NAMES), max_size=2, unique=True),
    st.none() | moments,
    st.none() | moments,
    st.lists(
        st.builds(ShareCounter, network=st.just("total"), count=st.just(1200), text=st.just("1.2K")),
        max_size=1,
    ),
    sentences,
    st.tuples(st.lists(blocks, max_size=4), st.lists(sections(2), max_size=2)),
    st.lists(st.sampled_from(("rain", "rivers", "Old dams")), max_size=2, unique=True),
    st.lists(comments(2), max_size=2),
)


@given(plain_articles)
def test_an_ordinary_article_comes_back_as_it_was(article):
    said = [
        text
        for node in walk(article, Paragraph)
        for text in re.findall(r"the \w+ \w+ the \w+ of ward \d+", node.text.lower())
    ]
    assume(len(set(said)) == len(said))  # what is said twice is a pull quote the second time
    assert loads(dumps(article)) == article


def test_bylines_above_long_paragraphs_are_no_broken_lines():
    said = [
        [
            Paragraph(
                f"The village remembers ward {at} before the long year ends, or so the older people say over tea."
            )
        ]
        for at in range(6)
    ]
    answers = [
        Comment(author="Ada Lovelace", body=said[4]),
        Comment(author="Katherine Johnson", body=said[5]),
    ]
    comments = [
        Comment(author="Ada Lovelace", published=date(2000, 1, 1), body=said[1]),
        Comment(author="Ada Lovelace", body=said[2], replies=[Comment(body=said[3], replies=answers)]),
    ]
    body = [Section(blocks=said[0])]
    article = Article(title="A title", share_counters=(), body=body, comment_count=2, comments=comments)
    assert loads(dumps(article)) == article


long_paragraphs = st.lists(sentences, min_size=3, max_size=5, unique=True).map(" ".join)


@given(st.lists(long_paragraphs, min_size=2, max_size=5, unique=True), st.integers(50, 100), st.booleans())
def test_lines_that_a_program_has_broken_are_joined_again(parts, columns, is_spaced):
    indent = "" if is_spaced else "   "
    broken = ("\n\n" if is_spaced else "\n").join(
        fill(part, columns, initial_indent=indent) for part in parts
    )
    blocks = loads(f"The title of it\n\n{broken}").body[0].blocks
    assert [block.text for block in blocks] == parts


@given(st.lists(paragraphs, min_size=1, max_size=4, unique=True), st.data())
def test_words_that_stand_again_in_a_paragraph_are_a_pull_quote(parts, data):
    parts = [Paragraph(f"Opening number {at} of this text. {part.text}") for at, part in enumerate(parts)]
    repeated = data.draw(st.sampled_from(parts)).text.split(". ", 1)[1].rstrip(".")
    at = data.draw(st.integers(0, len(parts)))
    body = [*parts[:at], PullQuote(repeated), *parts[at:]]
    article = Article(title="A title", body=[Section(blocks=body)], comments=(), share_counters=())
    assume(at)
    assert loads(dumps(article)) == article


UNITS = (
    "It rained again that day, and nobody said a word.\n\n",
    *(
        "1. so\n",
        "> ",
        "• so\n ",
        "Related articles\n\nOne\n",
        "a b c d e f ",
        "351\nShares\n",
        "Read more\n",
        "  1. a\n",
    ),
    *(
        "Jane says:\n",
        "|a|b|\n",
        "\n",
        "a\tb\n",
        "1.1. ",
        "March 6, 2018\n",
        "#",
        "=",
        "2018 ",
        "Comments (3)\n",
        "Home\n",
    ),
)


@pytest.mark.parametrize("unit", UNITS)
def test_time_grows_with_the_length_only(unit):
    def seconds(size: int) -> float:
        text = "Title\n\nA first line of text.\n\n" + unit * (size // len(unit))
        start = process_time()
        loads(text)
        return process_time() - start

    seconds(20_000)
    short = min(seconds(50_000) for _ in range(2))
    assert seconds(400_000) < 8 * short * 4 + 0.5
