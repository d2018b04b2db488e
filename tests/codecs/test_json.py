"""What the JSON codec writes, what it reads besides, and what it refuses, with the place."""

from __future__ import annotations

import json
import sys
from datetime import UTC, date, datetime, timedelta, timezone
from types import FrameType
from typing import Any

import pytest
from hypothesis import given

from newsdoc import (
    MAX_DEPTH,
    Article,
    Comment,
    DecodeError,
    Divider,
    Figure,
    Image,
    ListBlock,
    Mark,
    Paragraph,
    Quote,
    Run,
    Section,
    ShareCounter,
    UnknownVersion,
    height,
    walk,
)
from newsdoc.codecs.json import VERSION, dumps, loads
from newsdoc.codecs.json.shape import SLOTS, TAGS
from newsdoc.codecs.json.syntax import DEEPEST
from newsdoc.model import BLOCKS, NODES
from newsdoc.strategies import articles


def body(*blocks: Any) -> Article:
    return Article(body=[Section(blocks=blocks)])


def text_with(*blocks: Any) -> str:
    return json.dumps({"newsdoc": 1, "body": [{"blocks": blocks}]})


# --- What is written


@pytest.mark.parametrize(
    ("article", "text"),
    [
        (Article(), '{"newsdoc":1}'),
        (
            Article(title="Ä 🌍", url="https://x.example/"),
            '{"newsdoc":1,"url":"https://x.example/","title":"Ä 🌍"}',
        ),
        (Article(comments=(), share_counters=()), '{"newsdoc":1,"share_counters":[],"comments":[]}'),
        (
            Article(accessible_for_free=False, truncated=True),
            '{"newsdoc":1,"accessible_for_free":false,"truncated":true}',
        ),
        (Article(comment_count=0, kind="Article"), '{"newsdoc":1,"kind":"Article","comment_count":0}'),
        (Article(published=date(2026, 3, 5)), '{"newsdoc":1,"published":"2026-03-05"}'),
        (
            Article(published=datetime(2026, 3, 5, 1, 2, 3, 4, tzinfo=UTC)),
            '{"newsdoc":1,"published":"2026-03-05T01:02:03.000004+00:00"}',
        ),
        (
            Article(share_counters=[ShareCounter(network="total", count=0, text="0")]),
            '{"newsdoc":1,"share_counters":[{"network":"total","count":0,"text":"0"}]}',
        ),
        (
            body(Paragraph("one"), Divider()),
            '{"newsdoc":1,"body":[{"blocks":[{"type":"paragraph","content":"one"},{"type":"divider"}]}]}',
        ),
        (
            body(Paragraph(["a ", Run("b", marks=["code", "strong"]), Run(" c", href="/d")])),
            (
                '{"newsdoc":1,"body":[{"blocks":[{"type":"paragraph","content":["a ",'
                '{"text":"b","marks":["strong","code"]},{"text":" c","href":"/d"}]}]}]}'
            ),
        ),
        (
            Article(body=[Section(heading="H")], lead_image=Figure(Image("/i.png", width=1))),
            '{"newsdoc":1,"lead_image":{"type":"figure","image":{"url":"/i.png","width":1}},"body":[{"heading":"H"}]}',
        ),
        (
            body(ListBlock(["x"], ordered=True, start=0)),
            (
                '{"newsdoc":1,"body":[{"blocks":[{"type":"list","items":[{"blocks":'
                '[{"type":"paragraph","content":"x"}]}],"ordered":true,"start":0}]}]}'
            ),
        ),
    ],
)
def test_what_is_written(article, text):
    assert dumps(article) == text
    assert loads(text) == article


@given(article=articles())
def test_the_text_is_one_line_of_plain_json_with_the_version_first(article):
    text = dumps(article)
    assert "\n" not in text
    plain = json.loads(text)
    assert next(iter(plain.items())) == ("newsdoc", VERSION)
    assert text == json.dumps(plain, ensure_ascii=False, separators=(",", ":"))


@given(article=articles())
def test_fields_stand_in_the_models_order(article):
    plain = json.loads(dumps(article))
    order = [slot.name for slot in SLOTS[Article]]
    assert [*plain][1:] == [name for name in order if name in plain]


def test_indented_text_is_the_same_document():
    article = body("one", Quote("two"))
    text = dumps(article, indent=2)
    assert text.startswith('{\n  "newsdoc": 1,\n  "body": [\n')
    assert loads(text) == article


@pytest.mark.parametrize("value", [None, "text", Paragraph("text"), {"title": "x"}])
def test_only_an_article_can_be_written(value):
    with pytest.raises(TypeError, match="expected an Article"):
        dumps(value)


def test_a_class_of_somebody_elses_cannot_be_written():
    class Rule(Divider):
        pass

    with pytest.raises(TypeError, match="Rule is no class of newsdoc's model"):
        dumps(body(Rule()))


def test_every_block_has_a_tag_of_its_own():
    assert TAGS.keys() == {*BLOCKS}
    assert len({*TAGS.values()}) == len(BLOCKS)
    assert SLOTS.keys() == {*NODES}


# --- What is read besides what is written


@pytest.mark.parametrize(
    ("fields", "article"),
    [
        ({"title": "  a \n b "}, Article(title="a b")),
        ({"title": "", "subtitle": " ", "kicker": None}, Article()),
        ({"truncated": False, "tags": [], "body": []}, Article()),
        ({"tags": [" a", "", "a", "b"]}, Article(tags=["a", "b"])),
        ({"language": "EN-gb"}, Article(language="en-GB")),
        ({"url": " HTTPS://x.example/a b "}, Article(url="https://x.example/a%20b")),
        ({"comment_count": 3.0}, Article(comment_count=3)),
        ({"comment_count": -0.0}, Article(comment_count=0)),
        ({"published": "2026-03-05T01:02:03Z"}, Article(published=datetime(2026, 3, 5, 1, 2, 3, tzinfo=UTC))),
        ({"published": "2026-03-05T01:02:03.5"}, Article(published=datetime(2026, 3, 5, 1, 2, 3, 500_000))),  # noqa: DTZ001
        (
            {"published": "2026-03-05T01:02:03-00:00:00.5"},
            Article(published=datetime(2026, 3, 5, 1, 2, 3, tzinfo=timezone(timedelta(milliseconds=-500)))),
        ),
        (
            {"body": [{"blocks": [{"content": ["a", "  b", "", {"text": " "}], "type": "paragraph"}]}]},
            body("a b"),
        ),
        (
            {
                "body": [
                    {
                        "heading": " ",
                        "blocks": [{"type": "quote", "blocks": [{"type": "divider"}], "cite": None}],
                    }
                ]
            },
            body(Quote(Divider())),
        ),
        (
            {
                "comments": [
                    {"body": [{"type": "paragraph", "content": [{"text": "x", "marks": ["code", "code"]}]}]}
                ]
            },
            Article(comments=[Comment(body=Paragraph(Run("x", marks=[Mark.CODE])))]),
        ),
    ],
)
def test_a_hand_may_write_otherwise(fields, article):
    assert loads(json.dumps({**fields, "newsdoc": 1})) == article
    assert dumps(loads(json.dumps({"newsdoc": 1, **fields}))) == dumps(article)


def test_a_byte_order_mark_is_skipped():
    assert loads("\ufeff" + dumps(Article(title="x"))) == loads(b'\xef\xbb\xbf{"newsdoc":1,"title":"x"}')


@pytest.mark.parametrize("kind", [bytes, bytearray, memoryview])
def test_bytes_of_any_kind_are_read(kind):
    assert loads(kind('{"newsdoc":1,"title":"ä"}'.encode())) == Article(title="ä")


# --- What is refused: not JSON


@pytest.mark.parametrize(
    ("data", "problem", "where"),
    [
        ("", "not JSON: empty", None),
        (b"", "not JSON: empty", None),
        (" \n ", "not JSON: empty", None),
        ("<!DOCTYPE html><p>Hello", "not JSON: expecting value", "line 1, column 1"),
        ('{"newsdoc": 1,\n "title": }', "not JSON: expecting value", "line 2, column 11"),
        ('{"newsdoc": 1}\n\n{"newsdoc": 1}', "not JSON: extra data", "line 3, column 1"),
        ('{"newsdoc": 1', "not JSON: expecting ',' delimiter", "line 1, column 14"),
        ('{"newsdoc": 1, "title": "a', "not JSON: unterminated string starting at", "line 1, column 25"),
        ('{"newsdoc": 1, "title": "a\nb"}', "not JSON: invalid control character at", "line 1, column 27"),
        ("{'newsdoc': 1}", "not JSON: expecting property name enclosed in double quotes", "line 1, column 2"),
        (b'{"newsdoc": 1, "title": "\xe4"}', "not JSON: expected UTF-8", "byte 26"),
        ('{"newsdoc": 1}'.encode("utf-16"), "not JSON: expected UTF-8", "byte 1"),
        (b"\x89PNG\r\n\x1a\n", "not JSON: expected UTF-8", "byte 1"),
        ("[" * 100_000, "nested deeper than any article", f"line 1, column {DEEPEST + 1}"),
        ('{"a":' * 100_000, "nested deeper than any article", f"line 1, column {5 * DEEPEST + 1}"),
        (
            '{"newsdoc": 1, "title": "[[[]{\\"", "x":\n' + "[" * 100_000 + "]" * 100_000 + "}",
            "nested deeper than any article",
            f"line 2, column {DEEPEST}",
        ),
        (
            '{"newsdoc": 1,\n"comment_count": ' + "7" * 5_000 + "}",
            "expected numbers of at most 4,300 digits",
            "line 2, column 18",
        ),
    ],
    ids=lambda value: repr(value)[:40],
)
def test_what_is_no_json_is_refused_with_the_place(data, problem, where):
    with pytest.raises(DecodeError) as caught:
        loads(data)
    assert (caught.value.problem, caught.value.where) == (problem, where)


@pytest.mark.parametrize("data", [None, 1, ["{}"], {"newsdoc": 1}])
def test_what_is_neither_text_nor_bytes_is_a_type_error(data):
    with pytest.raises(TypeError, match="expected str or bytes"):
        loads(data)


# --- What is refused: not an article


@pytest.mark.parametrize(
    ("text", "problem", "where"),
    [
        ("null", "expected an article, which is an object, got null", None),
        ("[]", "expected an article, which is an object, got a list", None),
        ('"newsdoc"', "expected an article, which is an object, got text", None),
        ("1.5", "expected an article, which is an object, got the number 1.5", None),
        ("NaN", "expected an article, which is an object, got the number NaN", None),
        ("{}", "expected an article, but the field newsdoc is missing", None),
        ('{"title": "x"}', "expected an article, but the field newsdoc is missing", None),
        ('{"newsdoc": "1"}', "expected a version number, got text", "/newsdoc"),
        ('{"newsdoc": true}', "expected a version number, got true or false", "/newsdoc"),
        ('{"newsdoc": 1.5}', "expected a version number, got the number 1.5", "/newsdoc"),
        ('{"newsdoc": null}', "expected a version number, got null", "/newsdoc"),
        ('{"newsdoc": 1, "newsdoc": 1}', "the field stands here twice", "/newsdoc"),
        (
            '{"newsdoc": 1, "body": [{"heading": "a", "heading": "b"}]}',
            "the field stands here twice",
            "/body/0/heading",
        ),
        ('{"newsdoc": 1, "title": {"a": 1, "a": 2}}', "the field stands here twice", "/title/a"),
    ],
)
def test_what_is_no_article_is_refused(text, problem, where):
    with pytest.raises(DecodeError) as caught:
        loads(text)
    assert type(caught.value) is DecodeError
    assert (caught.value.problem, caught.value.where) == (problem, where)


@pytest.mark.parametrize("version", [2, 10**30, 0, -1])
def test_another_version_is_refused_before_anything_else(version):
    with pytest.raises(UnknownVersion, match=f"expected version 1 of the format, got {version}") as caught:
        loads(json.dumps({"title": 1, "unheard-of": [], "newsdoc": version}))
    assert caught.value.where == "/newsdoc"
    assert ("a newer newsdoc may read it" in str(caught.value)) == (version > 1)


PARAGRAPH: dict[str, Any] = {"type": "paragraph", "content": "x"}
CELL = {"blocks": [PARAGRAPH]}


@pytest.mark.parametrize(
    ("fields", "problem", "where"),
    [
        # Unknown, misspelt and missing fields.
        ({"titel": "x"}, "no field here has this name; did you mean title?", "/titel"),
        ({"a/b~c": 1}, "no field here has this name; there are kind,", "/a~1b~0c"),
        ({"": 1}, "no field here has this name; there are kind,", "/"),
        ({"type": "article"}, "no field here has this name; there are kind,", "/type"),
        (
            {"site": {"name": "x", "_height": 1}},
            "no field here has this name; there are name",
            "/site/_height",
        ),
        ({"site": {}}, "the field name is missing", "/site"),
        ({"site": {"url": "/"}}, "the field name is missing", "/site"),
        (
            {"comments": [{"_height": 1}]},
            "no field here has this name; there are author, author_url",
            "/comments/0/_height",
        ),
        # Wrong types.
        ({"title": 1}, "expected text, got the number 1", "/title"),
        ({"title": True}, "expected text, got true or false", "/title"),
        ({"title": ["x"]}, "expected text, got a list", "/title"),
        ({"title": {}}, "expected text, got an object", "/title"),
        ({"url": 5}, "expected text, got the number 5", "/url"),
        ({"language": []}, "expected text, got a list", "/language"),
        ({"kind": 1}, "expected text, got the number 1", "/kind"),
        ({"kind": ["Article"]}, "expected text, got a list", "/kind"),
        ({"kind": "article"}, "expected one of Article, NewsArticle", "/kind"),
        ({"site": "x"}, "expected an object, got text", "/site"),
        ({"site": {"name": None}}, "expected text, got null", "/site/name"),
        ({"tags": "x"}, "expected a list, got text", "/tags"),
        ({"tags": None}, "expected a list, got null", "/tags"),
        ({"tags": ["x", 1]}, "expected text, got the number 1", "/tags/1"),
        ({"tags": {"x": 1}}, "expected a list, got an object", "/tags"),
        ({"breadcrumb": None}, "expected a list, got null", "/breadcrumb"),
        ({"authors": ["x"]}, "expected an object, got text", "/authors/0"),
        (
            {"authors": [{"name": "x"}, {"name": "y", "organization": 1}]},
            "expected true or false",
            "/authors/1/organization",
        ),
        ({"truncated": None}, "expected true or false, got null", "/truncated"),
        ({"truncated": 0}, "expected true or false, got the number 0", "/truncated"),
        ({"accessible_for_free": "yes"}, "expected true or false, got text", "/accessible_for_free"),
        ({"comment_count": True}, "expected a whole number, got true or false", "/comment_count"),
        ({"comment_count": 1.5}, "expected a whole number, got the number 1.5", "/comment_count"),
        ({"comment_count": "1"}, "expected a whole number, got text", "/comment_count"),
        ({"comment_count": float("nan")}, "expected a whole number, got the number NaN", "/comment_count"),
        (
            {"comment_count": float("-inf")},
            "expected a whole number, got the number -Infinity",
            "/comment_count",
        ),
        ({"comment_count": -1}, "expected a number from 0", "/comment_count"),
        ({"comment_count": 2**63}, "expected a number from 0", "/comment_count"),
        ({"comment_count": 1e300}, "expected a number from 0", "/comment_count"),
        (
            {"share_counters": [{"network": "x", "count": None}]},
            "expected a whole number, got null",
            "/share_counters/0/count",
        ),
        # Times.
        ({"published": 2026}, "expected a date or a time, got the number 2026", "/published"),
        ({"published": ""}, "expected a date or a time like", "/published"),
        ({"published": "5 March"}, "expected a date or a time like", "/published"),
        ({"published": "20260305"}, "expected a date or a time like", "/published"),
        ({"published": "2026-W10-4"}, "expected a date or a time like", "/published"),
        ({"published": "2026-03-05 01:02:03"}, "expected a date or a time like", "/published"),
        ({"published": "2026-03-05T01:02"}, "expected a date or a time like", "/published"),
        ({"published": "2026-03-05T24:00:00"}, "expected a date or a time like", "/published"),
        ({"published": "2026-03-05T01:02:03.1234567"}, "expected a date or a time like", "/published"),
        ({"published": "2026-03-05T01:02:03+24:00"}, "expected a date or a time like", "/published"),
        ({"published": "2026-03-05\n"}, "expected a date or a time like", "/published"),
        ({"published": "２０２６-03-05"}, "expected a date or a time like", "/published"),
        ({"published": "0000-03-05"}, "expected a date or a time like", "/published"),
        ({"published": "2026-02-29"}, "expected a day that its month has", "/published"),
        (
            {"comments": [{"published": "2026-04-31T00:00:00Z"}]},
            "expected a day that its month has",
            "/comments/0/published",
        ),
        # What the model refuses.
        ({"title": "a\x00b"}, "character U+0000 cannot stand in a document (position 1)", "/title"),
        ({"title": "a\ud800"}, "character U+D800 cannot stand in a document (position 1)", "/title"),
        ({"tags": ["x", "\ufffe"]}, "character U+FFFE cannot stand in a document", "/tags"),
        ({"url": ""}, "expected a URL, got none", "/url"),
        ({"url": "javascript:alert(1)"}, "expected a URL that cannot run code", "/url"),
        ({"url": "https:///x"}, "expected a host", "/url"),
        ({"language": "english language"}, "expected a BCP 47 language tag", "/language"),
        ({"authors": [{"name": " "}]}, "expected text, got none", "/authors/0/name"),
        ({"body": [{}]}, "expected blocks", "/body/0"),
        ({"body": [{"heading": "x"}, {"blocks": [PARAGRAPH]}]}, "expected a heading", "/body"),
        (
            {"body": [{"heading": "x", "sections": [{"blocks": [PARAGRAPH]}]}]},
            "expected sections with a heading",
            "/body/0/sections",
        ),
        ({"body": [{"heading": ["x", {"text": "\x07"}]}]}, "character U+0007", "/body/0/heading/1/text"),
        (
            {"body": [{"heading": ["x", "\x07"]}]},
            "character U+0007 cannot stand in a document (position 0)",
            "/body/0/heading/1",
        ),
    ],
    ids=lambda value: ascii(value)[:60],
)
def test_a_faulty_field_is_refused_with_its_place(fields, problem, where):
    with pytest.raises(DecodeError) as caught:
        loads(json.dumps({"newsdoc": 1, **fields}))
    assert type(caught.value) is DecodeError
    assert caught.value.where is not None
    assert caught.value.problem.startswith(problem)
    assert caught.value.where.startswith(where)


@pytest.mark.parametrize(
    ("block", "problem", "where"),
    [
        ("x", "expected a block, got text", ""),
        (None, "expected a block, got null", ""),
        ([PARAGRAPH], "expected a block, got a list", ""),
        ({}, "the field type is missing", ""),
        ({"content": "x"}, "the field type is missing", ""),
        ({"type": 1}, "expected text, got the number 1", "/type"),
        ({"type": "Paragraph"}, "expected one of paragraph, quote", "/type"),
        ({"type": "section"}, "expected one of paragraph, quote", "/type"),
        ({"type": "paragraph"}, "the field content is missing", ""),
        ({"type": "paragraph", "content": ""}, "expected text, got none", "/content"),
        ({"type": "paragraph", "content": []}, "expected text, got none", "/content"),
        ({"type": "paragraph", "content": [" ", {"text": "\n"}]}, "expected text, got none", "/content"),
        (
            {"type": "paragraph", "content": None},
            "expected text or a list of texts and runs, got null",
            "/content",
        ),
        (
            {"type": "paragraph", "content": {"text": "x"}},
            "expected text or a list of texts and runs",
            "/content",
        ),
        (
            {"type": "paragraph", "content": "\x01"},
            "character U+0001 cannot stand in a document (position 0)",
            "/content",
        ),
        ({"type": "paragraph", "content": ["a", ["b"]]}, "expected text or a run, got a list", "/content/1"),
        (
            {"type": "paragraph", "content": ["a", 1]},
            "expected text or a run, got the number 1",
            "/content/1",
        ),
        ({"type": "paragraph", "content": [{"text": ""}]}, "expected text, got none", "/content/0/text"),
        (
            {"type": "paragraph", "content": [{"text": 1}]},
            "expected text, got the number 1",
            "/content/0/text",
        ),
        ({"type": "paragraph", "content": [{}]}, "the field text is missing", "/content/0"),
        (
            {"type": "paragraph", "content": [{"text": "x", "type": "run"}]},
            "no field here has this name",
            "/content/0/type",
        ),
        (
            {"type": "paragraph", "content": [{"text": "x", "marks": "code"}]},
            "expected a list, got text",
            "/content/0/marks",
        ),
        (
            {"type": "paragraph", "content": [{"text": "x", "marks": None}]},
            "expected a list, got null",
            "/content/0/marks",
        ),
        (
            {"type": "paragraph", "content": [{"text": "x", "marks": ["b"]}]},
            "expected one of strong",
            "/content/0/marks/0",
        ),
        (
            {"type": "paragraph", "content": [{"text": "x", "marks": [["b"]]}]},
            "expected text, got a list",
            "/content/0/marks/0",
        ),
        (
            {"type": "paragraph", "content": [{"text": "x", "href": "data:x"}]},
            "expected a URL",
            "/content/0/href",
        ),
        ({"type": "divider", "content": "x"}, "no field here has this name; there are no others", "/content"),
        ({"type": "quote", "blocks": []}, "expected at least one, got none", "/blocks"),
        ({"type": "quote", "blocks": "x"}, "expected a list, got text", "/blocks"),
        ({"type": "quote", "blocks": ["x"]}, "expected a block, got text", "/blocks/0"),
        (
            {"type": "quote", "blocks": [PARAGRAPH, {"type": "quote", "blocks": [{"type": "x"}]}]},
            "expected one of",
            "/blocks/1/blocks/0/type",
        ),
        (
            {"type": "list", "items": [PARAGRAPH]},
            "no field here has this name; there are blocks",
            "/items/0/type",
        ),
        ({"type": "list", "items": [{}], "start": 2}, "expected 1 in a list without numbers", "/start"),
        ({"type": "list", "items": [{}], "start": None}, "expected a whole number, got null", "/start"),
        (
            {"type": "definition_list", "entries": [{"terms": "x", "blocks": [PARAGRAPH]}]},
            "expected a list, got text",
            "/entries/0/terms",
        ),
        (
            {"type": "definition_list", "entries": [{"terms": ["x", "\x02"], "blocks": [PARAGRAPH]}]},
            "character U+0002",
            "/entries/0/terms/1",
        ),
        (
            {"type": "definition_list", "entries": [{"terms": ["x", " "], "blocks": [PARAGRAPH]}]},
            "expected text, got none",
            "/entries/0/terms",
        ),
        ({"type": "figure"}, "the field image is missing", ""),
        ({"type": "figure", "image": None}, "expected an object, got null", "/image"),
        ({"type": "figure", "image": {"url": "/x", "width": 0}}, "expected a number from 1", "/image/width"),
        ({"type": "figure", "image": {"url": "/x", "alt": "\x1b"}}, "character U+001B", "/image/alt"),
        ({"type": "table", "rows": [{"cells": []}]}, "expected at least one, got none", "/rows/0/cells"),
        (
            {"type": "table", "rows": [{"cells": [{**CELL, "rowspan": 2}]}]},
            "expected cells that end with the table",
            "/rows",
        ),
        (
            {"type": "table", "rows": [{"cells": [{**CELL, "header": "yes"}]}]},
            "expected true or false, got text",
            "/rows/0/cells/0/header",
        ),
        ({"type": "embed", "kind": "film", "url": "/x"}, "expected one of video, audio", "/kind"),
        ({"type": "embed", "kind": None, "url": "/x"}, "expected text, got null", "/kind"),
        ({"type": "code", "text": ""}, "expected text, got none", "/text"),
        ({"type": "code", "text": None}, "expected text, got null", "/text"),
        ({"type": "related_link", "title": ["x"]}, "expected text, got a list", "/title"),
    ],
    ids=lambda value: ascii(value)[:60],
)
def test_a_faulty_block_is_refused_with_its_place(block, problem, where):
    with pytest.raises(DecodeError) as caught:
        loads(text_with(PARAGRAPH, block))
    assert caught.value.problem.startswith(problem)
    assert caught.value.where == f"/body/0/blocks/1{where}"


def test_a_lead_image_is_a_figure_and_no_other_block():
    with pytest.raises(DecodeError, match="expected figure, got 'paragraph', at /lead_image/type"):
        loads(json.dumps({"newsdoc": 1, "lead_image": PARAGRAPH}))
    with pytest.raises(DecodeError, match="the field type is missing, at /lead_image"):
        loads(json.dumps({"newsdoc": 1, "lead_image": {"image": {"url": "/x"}}}))


def test_a_problem_is_told_in_few_words_however_long_the_input():
    for fields in ({"a" * 100_000: 1}, {"kind": "a" * 100_000}, {"comment_count": 10**4000}):
        with pytest.raises(DecodeError) as caught:
            loads(json.dumps({"newsdoc": 1, **fields}))
        assert len(caught.value.problem) < 400


# --- Depth


def nested(depth):
    """Give the JSON of an article with quotes in one another, the paragraph in the last counted too."""
    block: dict[str, Any] = PARAGRAPH
    for _ in range(depth - 1):
        block = {"type": "quote", "blocks": [block]}
    return block


def test_the_deepest_article_is_read():
    # A section counts one as well.
    article = loads(text_with(nested(MAX_DEPTH - 1)))
    assert height(article.body[0]) == MAX_DEPTH
    assert loads(dumps(article, indent=1)) == article


@pytest.mark.parametrize("depth", [MAX_DEPTH, MAX_DEPTH + 1, 100, 200, 300])
def test_one_level_more_is_refused(depth):
    with pytest.raises(DecodeError, match="expected at most 64 nodes in one another") as caught:
        loads(text_with(nested(depth)))
    assert caught.value.where is not None
    assert caught.value.where.startswith("/body/0")


@pytest.mark.parametrize("depth", [350, 400, 450, 500, 1_000, 100_000])
def test_nesting_that_python_cannot_go_through_is_refused(depth):
    # Somewhere here the reader, and then Python's parser, reaches the limit of recursion.
    opening = '{"type":"quote","blocks":['
    text = f'{{"newsdoc":1,"body":[{{"blocks":[{opening * depth}{json.dumps(PARAGRAPH)}{"]}" * depth}]}}]}}'
    with pytest.raises(DecodeError, match=r"nested deeper than any article|at most 64 nodes in one another"):
        loads(text)


def test_a_caller_at_the_end_of_its_stack_is_not_told_that_the_input_is_at_fault():
    text = dumps(loads(text_with(nested(MAX_DEPTH - 1))))

    def sink(levels):
        return loads(text) if levels == 0 else sink(levels - 1)

    used = 0
    frame: FrameType | None = sys._getframe()
    while frame is not None:
        used, frame = used + 1, frame.f_back
    with pytest.raises(RecursionError):
        sink(sys.getrecursionlimit() - used - 60)
    assert height(sink(10).body[0]) == MAX_DEPTH


def test_replies_and_sections_nest_as_deep():
    reply = Comment(body="x")
    while height(reply) < MAX_DEPTH:
        reply = Comment(replies=[reply])
    section = Section(heading="x")
    while height(section) < MAX_DEPTH:
        section = Section(heading="x", sections=[section])
    article = Article(body=[section], comments=[reply])
    assert loads(dumps(article)) == article
    assert sum(1 for _ in walk(article, Comment)) == MAX_DEPTH - 1
