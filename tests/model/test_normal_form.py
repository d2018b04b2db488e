"""One value, one spelling: constructors bring what they are given into it, and leave it there."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta, timezone, tzinfo
from enum import IntEnum
from itertools import pairwise
from zoneinfo import ZoneInfo

import attrs
import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from newsdoc.errors import InvalidNode
from newsdoc.model import (
    NODES,
    Article,
    ArticleKind,
    Author,
    Cell,
    CodeBlock,
    Comment,
    Definition,
    Embed,
    EmbedKind,
    Image,
    ListBlock,
    ListItem,
    Mark,
    Paragraph,
    Quote,
    Row,
    Run,
    Section,
    ShareCounter,
    Table,
    inline,
    plain,
)
from newsdoc.model.checks import FORBIDDEN, as_language, as_line
from newsdoc.model.inline import inline_of_pieces
from newsdoc.strategies import STRATEGIES, inlines, languages, lines, moments, runs, texts

SPACE = " \t\n\r"


class Text(str):
    """A text that carries something else along, as the results of some parsers do."""

    __slots__ = ("parent",)
    parent: object


@pytest.mark.parametrize("kind", NODES)
@given(data=st.data())
def test_a_node_made_of_a_nodes_fields_equals_it(kind, data):
    node = data.draw(STRATEGIES[kind]())
    fields = {field.name: getattr(node, field.name) for field in attrs.fields(kind) if field.init}
    again = kind(**fields)
    assert again == node
    assert repr(again) == repr(node)
    for name, value in fields.items():
        assert getattr(again, name) == value


# --- Running text

pieces = st.lists(
    runs() | texts() | st.sampled_from(["", " ", "\n", "\t", Run(" ", marks=["strong"])]), max_size=6
)


@given(pieces)
def test_running_text_is_in_normal_form(parts):
    content = inline(parts)
    assert all(run.text for run in content)
    assert inline(content) == content
    kinds = [(run.marks, run.href) for run in content]
    assert all(one != next_one for one, next_one in pairwise(kinds))
    text = plain(content)
    assert text == text.strip(SPACE)
    assert not any(pair in text for pair in ("  ", "\n ", " \n", "\n\n", "\t", "\r"))


@given(pieces)
def test_running_text_loses_only_white_space(parts):
    given_text = "".join(part if isinstance(part, str) else part.text for part in parts)
    content = inline(parts)
    assert plain(content).split() == given_text.split()
    assert [letter for letter in plain(content) if letter not in SPACE] == [
        letter for letter in given_text if letter not in SPACE
    ]


@given(pieces)
def test_each_letter_keeps_its_marks_and_link(parts):
    as_runs = [part if isinstance(part, Run) else Run(part) for part in parts if part != ""]

    def letters(content):
        return [
            (letter, run.marks, run.href) for run in content for letter in run.text if letter not in SPACE
        ]

    assert letters(inline(parts)) == letters(as_runs)


@given(inlines(), st.data())
def test_running_text_split_anywhere_comes_together_again(content, data):
    assume(len(plain(content)) < 1_000)
    parts = []
    for run in content:
        cuts = sorted(data.draw(st.sets(st.integers(0, len(run.text)), max_size=4)))
        bounds = [0, *cuts, len(run.text)]
        parts += [
            attrs.evolve(run, text=run.text[start:end]) for start, end in pairwise(bounds) if start < end
        ]
    assert inline(parts) == content


PIECES = st.tuples(
    st.text(f"{SPACE}\xa0ab\u201d", min_size=1, max_size=5),
    st.frozensets(st.sampled_from(Mark), max_size=2),
    st.sampled_from((None, "/a")),
)


@given(st.lists(PIECES, max_size=6))
def test_pieces_become_what_a_run_for_each_becomes(pieces):
    assert inline_of_pieces(pieces) == inline(
        [Run(text, marks=marks, href=href) for text, marks, href in pieces]
    )


def test_pieces_are_checked_like_any_text():
    with pytest.raises(InvalidNode, match="U\\+0007"):
        inline_of_pieces([("a\abc", frozenset(), None)])


@given(texts(), texts())
def test_plain_text_and_its_parts_are_one(first, second):
    assert inline([first, second]) == inline(first + second)


@pytest.mark.parametrize(
    ("given_parts", "expected"),
    [
        ("", ()),
        ([], ()),
        (" \t\n", ()),
        ([" ", "\n"], ()),
        ("  a \t b ", (Run("a b"),)),
        ("a \n  b", (Run("a\nb"),)),
        ("a\r\n\r\nb", (Run("a\nb"),)),
        ("\u00a0a\u00a0", (Run("\u00a0a\u00a0"),)),
        (["a ", " b"], (Run("a b"),)),
        (["a", Run(" b ", marks=["strong"]), " c"], (Run("a"), Run(" b ", marks=["strong"]), Run("c"))),
        (["a ", Run(" b", marks=["strong"])], (Run("a "), Run("b", marks=["strong"]))),
        ([Run("a ", marks=["code"]), "\nb"], (Run("a", marks=["code"]), Run("\nb"))),
        (["a", Run(" ", marks=["code"]), "\nb"], (Run("a\nb"),)),
        (["a", Run(" ", marks=["code"]), "b"], (Run("a"), Run(" ", marks=["code"]), Run("b"))),
        ([Run(" ", marks=["code"]), "b"], (Run("b"),)),
        (["b", Run(" \n", marks=["code"])], (Run("b"),)),
        (["a\n", Run(" ", marks=["code"]), "b"], (Run("a\nb"),)),
        (Run("  a  "), (Run("a"),)),
    ],
)
def test_running_text(given_parts, expected):
    assert inline(given_parts) == expected


def test_a_text_stands_for_running_text_wherever_it_is_taken():
    assert Paragraph("  a   b ") == Paragraph("a b") == Paragraph([Run("a "), "b"])
    assert Quote("a") == Quote(Paragraph("a")) == Quote([Paragraph("a")])
    assert ListItem(["a", " \t", "b"]) == ListItem([Paragraph("a"), Paragraph("b")])
    assert ListItem(" ") == ListItem() == ListItem([])
    assert ListBlock(["a", ListItem("b"), []]) == ListBlock([ListItem("a"), ListItem("b"), ListItem()])
    assert Table([["a", Cell("b")], Row(["c"])]) == Table([Row([Cell("a"), Cell("b")]), Row([Cell("c")])])
    assert Definition(terms="a", blocks="b") == Definition(terms=[Run("a")], blocks=[Paragraph("b")])
    assert Section(heading="a") == Section(heading=[Run("a")])
    assert Comment(body="a") == Comment(body=(Paragraph("a"),))


def test_values_may_come_from_anything_that_can_be_gone_through():
    assert Paragraph(part for part in ("a", "b")) == Paragraph("ab")
    assert Article(tags=iter(["a"])).tags == ("a",)
    assert Article(authors={Author("x"): 1}.keys()).authors == (Author("x"),)
    assert Comment(replies=(Comment(author=name) for name in "ab")).replies == (
        Comment(author="a"),
        Comment(author="b"),
    )


# --- Lines


@given(texts())
def test_a_line_is_in_normal_form(text):
    line = as_line(text)
    assert as_line(line) == line
    assert line.split(" ") == [
        part for part in "".join(" " if c in SPACE else c for c in text).split(" ") if part
    ]


@given(lines())
def test_drawn_lines_are_in_normal_form(line):
    assert as_line(line) == line
    assert Author(line).name == line


@given(lines())
def test_names_in_lower_case_have_one_spelling(line):
    network = ShareCounter(network=line, count=1).network
    assert ShareCounter(network=network, count=1).network == network
    provider = Embed(kind="video", url="/v", provider=line).provider
    assert provider == network == line.lower()


@pytest.mark.parametrize("blank", ["", " ", "\n\t\r "])
def test_an_optional_line_that_is_blank_is_none(blank):
    assert Article(title=blank).title is None
    assert Author("a", role=blank).role is None
    assert Image("/a.png", alt=blank).alt is None


def test_tags_are_not_blank_and_none_comes_twice():
    assert Article(tags=["b", " a ", "", "b ", " "]).tags == ("b", "a")
    assert Article(tags="one tag").tags == ("one tag",)


@given(texts())
def test_code_keeps_its_white_space(text):
    assert CodeBlock(text).text == text.replace("\r\n", "\n").replace("\r", "\n")


# --- Exact types: what is equal is written alike


def test_a_text_of_a_subclass_is_held_as_a_plain_text():
    sticky = Text("a")
    sticky.parent = object()
    address = Text("https://example.org/")
    held = [
        Run(sticky).text,
        Run("x", href=address).href,
        Run("x", href=Text("b c")).href,
        Author(sticky).name,
        Article(title=Text(" a  b ")).title,
        Article(tags=[sticky]).tags[0],
        CodeBlock(sticky).text,
        ShareCounter(network=sticky, count=1).network,
        Article(language=Text("en")).language,
        Run(Mark.STRONG).text,
    ]
    assert {type(text) for text in held} == {str}
    assert repr(Paragraph(Mark.STRONG)) == "Paragraph('strong')"


class Number(IntEnum):
    ONE = 1


@pytest.mark.parametrize("value", [True, 1.0, Number.ONE, "1"])
def test_a_count_is_a_plain_number(value):
    with pytest.raises(InvalidNode, match="expected a whole number"):
        ShareCounter(network="total", count=value)


def test_names_stand_for_members_of_enumerations():
    assert Run("a", marks=["strong", Mark.CODE]).marks == {Mark.STRONG, Mark.CODE}
    assert Run("a", marks="strong").marks == {Mark.STRONG}
    assert Article(kind="NewsArticle").kind is ArticleKind.NEWS
    assert Embed(kind="video", url="/v").kind is EmbedKind.VIDEO


# --- Points in time


class Fancy(datetime):
    """A datetime as other libraries have them."""


class FancyDate(date):
    """A date as other libraries have them."""


class Lawless(tzinfo):
    """A zone that doesn't know its offset, which makes times in it naive."""

    def utcoffset(self, _moment):
        return None

    dst = tzname = utcoffset


CEST = timezone(timedelta(hours=2))


@pytest.mark.parametrize(
    ("moment", "expected"),
    [
        (date(2024, 5, 1), "2024-05-01"),
        (FancyDate(2024, 5, 1), "2024-05-01"),
        (datetime(2024, 5, 1, 12), "2024-05-01T12:00:00"),  # noqa: DTZ001
        (datetime(2024, 5, 1, 12, fold=1), "2024-05-01T12:00:00"),  # noqa: DTZ001
        (datetime(2024, 5, 1, 12, tzinfo=Lawless()), "2024-05-01T12:00:00"),
        (datetime(2024, 5, 1, 12, tzinfo=ZoneInfo("UTC")), "2024-05-01T12:00:00+00:00"),
        (datetime(2024, 5, 1, 12, tzinfo=timezone(timedelta(0), "GMT")), "2024-05-01T12:00:00+00:00"),
        (Fancy(2024, 5, 1, 12, tzinfo=ZoneInfo("Europe/Vienna")), "2024-05-01T12:00:00+02:00"),
        (datetime(2024, 5, 1, 12, tzinfo=timezone(timedelta(hours=2), "CEST")), "2024-05-01T12:00:00+02:00"),
        (datetime(1, 1, 1, tzinfo=CEST), "0001-01-01T00:00:00+02:00"),
    ],
    ids=str,
)
def test_a_moment_keeps_its_offset_and_nothing_else_of_its_zone(moment, expected):
    held = Comment(published=moment).published
    assert held is not None
    assert held.isoformat() == expected
    assert type(held) in (date, datetime)
    if isinstance(held, datetime):
        assert held.tzinfo is None or type(held.tzinfo) is timezone
        assert held.fold == 0
        assert repr(held.tzinfo) in {"None", repr(UTC), repr(CEST)}


@given(moments())
def test_drawn_moments_are_in_normal_form(moment):
    held = Article(published=moment).published
    assert repr(held) == repr(moment)


# --- Languages


@pytest.mark.parametrize(
    ("tag", "expected"),
    [
        ("EN", "en"),
        ("en-us", "en-US"),
        ("ZH-hant-tw", "zh-Hant-TW"),
        ("sr-LATN", "sr-Latn"),
        ("ES-419", "es-419"),
        ("de-ch-1996", "de-CH-1996"),
        ("SL-rozaj-BISKE", "sl-rozaj-biske"),
        ("en-a-BBB-x-A-cc", "en-a-bbb-x-a-cc"),
        ("X-Whatever", "x-whatever"),
        ("zh-cmn-hans-cn", "zh-cmn-Hans-CN"),
    ],
)
def test_a_language_is_written_in_its_usual_case(tag, expected):
    assert Article(language=tag).language == expected


@pytest.mark.parametrize(
    "tag", ["", "e", "english language", "en_US", "en-", "-en", "en--US", "x-", "en-x", "d\u0435", "a" * 9]
)
def test_what_is_no_language_tag_is_refused(tag):
    with pytest.raises(InvalidNode, match=r"BCP 47 .*Article\.language"):
        Article(language=tag)


@given(languages(), st.sampled_from([str.upper, str.lower, str.title, str.swapcase]))
def test_a_language_has_one_spelling(tag, respell):
    assert as_language(respell(tag)) == tag


def test_the_forbidden_characters_are_those_that_html_forbids():
    forbidden = {code for code in range(0x110000) if FORBIDDEN.search(chr(code))}
    controls = {*range(0x20), *range(0x7F, 0xA0)} - {0x09, 0x0A, 0x0D}
    surrogates = set(range(0xD800, 0xE000))
    noncharacters = {*range(0xFDD0, 0xFDF0), *(code for code in range(0x110000) if code & 0xFFFE == 0xFFFE)}
    assert forbidden == controls | surrogates | noncharacters
