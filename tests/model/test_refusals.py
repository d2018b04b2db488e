"""What no document can hold is refused, by an error that names the field and the place."""

# Most of what is given here is of a type that the constructors' annotations forbid.
# mypy: disable-error-code="arg-type, list-item, dict-item"

from __future__ import annotations

from typing import get_type_hints

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsdoc.errors import InvalidNode, NewsdocError
from newsdoc.model import (
    MAX_COUNT,
    NODES,
    Article,
    Author,
    Cell,
    CodeBlock,
    Comment,
    Crumb,
    Definition,
    DefinitionList,
    Divider,
    Embed,
    Figure,
    Image,
    ListBlock,
    ListItem,
    Node,
    Paragraph,
    PullQuote,
    Quote,
    RelatedLink,
    Row,
    Run,
    Section,
    ShareCounter,
    Site,
    Table,
)

SMALLEST = {
    Article: {},
    Section: {"heading": "a"},
    Author: {"name": "a"},
    Crumb: {"name": "a"},
    Site: {"name": "a"},
    Comment: {},
    ShareCounter: {"network": "a", "count": 1},
    Run: {"text": "a"},
    Paragraph: {"content": "a"},
    Quote: {"blocks": "a"},
    PullQuote: {"content": "a"},
    ListBlock: {"items": ["a"]},
    DefinitionList: {"entries": [Definition(terms="a", blocks="a")]},
    Figure: {"image": Image("/a.png")},
    Table: {"rows": [["a"]]},
    Embed: {"kind": "video", "url": "/v"},
    CodeBlock: {"text": "a"},
    RelatedLink: {"title": "a"},
    Divider: {},
    ListItem: {},
    Definition: {"terms": "a", "blocks": "a"},
    Row: {"cells": ["a"]},
    Cell: {},
    Image: {"url": "/a.png"},
}
"""The least that makes a node of each class."""

URLS = {"url", "author_url", "amp_url", "next_url", "href", "cite", "logo"}
LANGUAGES = {(Article, "language")}


def fields_that(is_wanted):
    return [
        pytest.param(kind, field.name, id=f"{kind.__name__}.{field.name}")
        for kind in NODES
        for field in attrs.fields(kind)
        if field.init and is_wanted(kind, field.name, get_type_hints(kind)[field.name])
    ]


def is_text(kind: type[Node], name: str, hint: object) -> bool:
    return hint in (str, str | None) and name not in URLS and (kind, name) not in LANGUAGES


def is_running(kind, name, _hint):
    return str(attrs.fields_dict(kind)[name].type).startswith("Inline")


def make(kind, name, value):
    return kind(**{**SMALLEST[kind], name: value})


BAD = (
    "\x00\x01\x08\x0b\x0c\x0e\x1b\x1f\x7f\x80\x85\x9f"
    "\ud800\udbff\udc00\udfff\ufdd0\ufdef\ufffe\uffff\U0001fffe\U0010ffff"
)


def refusal_of(call):
    """Make something; return the refusal, or None and what was made."""
    try:
        return None, call()
    except InvalidNode as refusal:
        return refusal, None


def test_the_smallest_nodes_stand():
    assert {kind: type(kind(**fields)) for kind, fields in SMALLEST.items()} == {kind: kind for kind in NODES}


def where_refused(call, character):
    """Return where a forbidden character was found, having seen that the error names it."""
    refusal, made = refusal_of(call)
    assert refusal is not None, f"{made!r} was taken"
    assert isinstance(refusal, ValueError)
    assert isinstance(refusal, NewsdocError)
    assert refusal.problem == f"character U+{ord(character):04X} cannot stand in a document"
    return refusal.where


@pytest.mark.parametrize(("kind", "name"), fields_that(is_text))
def test_a_text_with_a_forbidden_character_is_refused(kind, name):
    for character in BAD:
        where = where_refused(lambda bad=character: make(kind, name, f"  ab\n{bad}c\x00"), character)
        assert where == f"{kind.__name__}.{name}, position 5"


@pytest.mark.parametrize(("kind", "name"), fields_that(is_running))
@pytest.mark.parametrize("before", [None, [], ["x"]], ids=["text", "alone", "after another"])
def test_running_text_with_a_forbidden_character_is_refused(kind, name, before):
    for character in BAD:
        text = f"  ab\n{character}c\x00"
        value = text if before is None else [*before, text]
        assert where_refused(lambda value=value: make(kind, name, value), character) == "Run.text, position 5"


@pytest.mark.parametrize(
    ("kind", "name"), [(Article, "tags"), (Definition, "terms"), (Quote, "blocks"), (Comment, "body")]
)
def test_one_of_several_texts_with_a_forbidden_character_is_refused(kind, name):
    for character in BAD:
        where = where_refused(lambda bad=character: make(kind, name, ["good", f" {bad}"]), character)
        assert where.endswith(", position 1")


@given(st.text(min_size=1))
def test_any_text_is_taken_or_refused_for_a_reason(text):
    refusal, run = refusal_of(lambda: Run(text))
    if refusal is None:
        assert run.text.split() == text.split()
    else:
        position = int(refusal.where.rpartition(" ")[2])
        assert refusal.problem.split()[1] == f"U+{ord(text[position]):04X}"


WRONG = [0, 1.5, b"a", [], [[]], {}, object(), type, (None,), {5}, ["a", [{}]]]


@pytest.mark.parametrize(("kind", "name"), fields_that(lambda kind, _name, _hint: kind is not Divider))
def test_a_value_of_a_wrong_type_is_taken_or_refused_but_never_breaks(kind, name):
    for value in WRONG:
        refusal, node = refusal_of(lambda value=value: make(kind, name, value))
        if refusal is None:
            assert make(kind, name, getattr(node, name)) == node
        else:
            assert refusal.problem.startswith("expected ")


@pytest.mark.parametrize(("kind", "name"), fields_that(is_text))
@pytest.mark.parametrize(
    "value", [0, False, b"", b"a", [], (), ["a"], 1.5, object()], ids=lambda value: type(value).__name__
)
def test_what_is_no_text_is_refused(kind, name, value):
    with pytest.raises(InvalidNode, match="expected text, got") as caught:
        make(kind, name, value)
    assert caught.value.where == f"{kind.__name__}.{name}"


@pytest.mark.parametrize(
    ("make_it", "message"),
    [
        (lambda: Run(""), "expected text, got none, at Run.text"),
        (lambda: Run("a", marks=["bold"]), "expected some of strong, emphasis, .*, got 'bold', at Run.marks"),
        (lambda: Run("a", marks=[["strong"]]), r"got \['strong'\], at Run.marks"),
        (lambda: Run("a", marks=5), "got 5, at Run.marks"),
        (lambda: Run("a", marks=None), "got None, at Run.marks"),
        (lambda: Paragraph(" "), "expected text, got none, at Paragraph.content"),
        (lambda: Paragraph(None), "expected runs or text, got NoneType, at Paragraph.content"),
        (lambda: Paragraph([Paragraph("a")]), "expected runs or text, got Paragraph"),
        (lambda: Quote([]), "expected at least one, got none, at Quote.blocks"),
        (lambda: Quote([Run("a")]), "expected blocks or text, got Run, at Quote.blocks"),
        (lambda: Quote(None), "expected blocks or text, got NoneType, at Quote.blocks"),
        (lambda: ListBlock([]), "expected at least one, got none, at ListBlock.items"),
        (lambda: ListBlock("a"), "expected several values, got str, at ListBlock.items"),
        (lambda: ListBlock(["a"], start=2), "expected 1 in a list without numbers, got 2"),
        (lambda: ListBlock(["a"], ordered=True, start=-1), "expected a number from 0 to"),
        (lambda: ListBlock(["a"], ordered=True, start=2**31), "expected at most 2147483647, got 2147483648"),
        (lambda: ListBlock(["a"], ordered=1), "expected True or False, got int, at ListBlock.ordered"),
        (lambda: Definition(terms=[], blocks="a"), "expected at least one, got none, at Definition.terms"),
        (lambda: Definition(terms=["a", " "], blocks="a"), "expected text, got none, at Definition.terms"),
        (lambda: Definition(terms=[5], blocks="a"), "expected runs or text, got int, at Definition.terms"),
        (lambda: Definition(terms="a", blocks=""), "expected at least one, got none, at Definition.blocks"),
        (lambda: Image("/a", width=0), "expected a number from 1 to .*, got 0, at Image.width"),
        (lambda: Image("/a", width=MAX_COUNT + 1), "at Image.width"),
        (lambda: Figure("/a.png"), "expected Image, got str, at Figure.image"),
        (lambda: Embed(kind="film", url="/a"), "expected EmbedKind, got str, at Embed.kind"),
        (lambda: Embed(kind=[], url="/a"), "expected EmbedKind, got list, at Embed.kind"),
        (lambda: Cell(colspan=0), "expected a number from 1 to 1000, got 0, at Cell.colspan"),
        (lambda: Cell(colspan=1_001), "expected a number from 1 to 1000, got 1001, at Cell.colspan"),
        (lambda: Cell(rowspan=65_535), "expected a number from 1 to 65534, got 65535, at Cell.rowspan"),
        (
            Section,
            "expected blocks, and no sections, where there is no heading, at Section.sections",
        ),
        (
            lambda: Section(blocks=["a"], sections=[Section(heading="b")]),
            "no sections, where there is no heading",
        ),
        (
            lambda: Section(heading="a", sections=[Section(blocks=["b"])]),
            "sections with a heading, got one without",
        ),
        (lambda: Section(heading="a", sections="b"), "expected several values, got str, at Section.sections"),
        (
            lambda: Article(body=[Section(heading="a"), Section(blocks=["b"])]),
            "expected a heading in all sections but the first, got one without, at Article.body",
        ),
        (lambda: Article(body=[Paragraph("a")]), "expected Section, got Paragraph, at Article.body"),
        (lambda: Article(kind="Novel"), "expected ArticleKind, got str, at Article.kind"),
        (lambda: Article(kind={}), "expected ArticleKind, got dict, at Article.kind"),
        (
            lambda: Article(published="2024-05-01"),
            "expected a date or datetime, got str, at Article.published",
        ),
        (lambda: Article(tags=["a", 5]), "expected text, got int, at Article.tags"),
        (lambda: Article(tags=None), "expected several values, got NoneType, at Article.tags"),
        (lambda: Article(comment_count=-1), "expected a number from 0 to"),
        (lambda: Article(comment_count=MAX_COUNT + 1), "expected a number from 0 to"),
        (lambda: Article(comments=[None]), "expected Comment, got NoneType, at Article.comments"),
        (lambda: Article(accessible_for_free=1), "expected True or False, got int"),
        (lambda: Comment(likes=-MAX_COUNT - 1), "at Comment.likes"),
        (lambda: Comment(replies=["a"]), "expected Comment, got str, at Comment.replies"),
    ],
)
def test_a_refusal_says_what_and_where(make_it, message):
    with pytest.raises(InvalidNode, match=message):
        make_it()


def test_the_limits_themselves_are_taken():
    assert Article(comment_count=MAX_COUNT).comment_count == MAX_COUNT
    assert Comment(likes=-MAX_COUNT).likes == -MAX_COUNT
    assert ListBlock(["a"], ordered=True, start=2**31 - 1).start == 2**31 - 1
    assert Cell(colspan=1_000, rowspan=65_534).colspan == 1_000
