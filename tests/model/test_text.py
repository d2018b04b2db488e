"""Text projections: what of a document is read in one go."""

from __future__ import annotations

import pytest
from hypothesis import given

from newsdoc.model import (
    BLOCKS,
    Article,
    Cell,
    CodeBlock,
    Comment,
    Definition,
    DefinitionList,
    Divider,
    Embed,
    Figure,
    Image,
    ListBlock,
    Paragraph,
    PullQuote,
    Quote,
    RelatedLink,
    Run,
    Section,
    Table,
    running_text,
)
from newsdoc.strategies import articles, blocks

TEXTS = [
    (Paragraph(["a ", Run("b\nc", marks=["strong"])]), "a b\nc"),
    (Quote(["a", "b"]), "a\n\nb"),
    (Quote("a", attribution="b"), "a\n— b"),
    (Quote(Divider(), attribution="b"), "— b"),
    (PullQuote("a", attribution="b"), "a"),
    (ListBlock(["a", [], ["b", ListBlock(["c"])]], ordered=True, start=4), "a\nb\nc"),
    (
        DefinitionList([Definition(terms=["a", "b"], blocks=["c", "d"]), Definition(terms="e", blocks="f")]),
        "a\nb\nc\nd\ne\nf",
    ),
    (Definition(terms="a", blocks=Divider()), "a"),
    (Figure(Image("/a.png")), ""),
    (Figure(Image("/a.png", alt="no"), caption="a", credit="b"), "a\nb"),
    (Table([["a", Cell("b", header=True)], [[], "c"]], caption="d"), "d\na\tb\n\tc"),
    (Embed(kind="map", url="/a"), ""),
    (Embed(kind="map", url="/a", caption="a"), "a"),
    (CodeBlock("\n a\n\n"), "\n a\n\n"),
    (RelatedLink("a", label="b:"), "b: a"),
    (RelatedLink("a"), "a"),
    (Divider(), ""),
]


@pytest.mark.parametrize(("node", "text"), TEXTS)
def test_the_text_of_a_node(node, text):
    assert node.text == text


def test_the_text_of_each_block_is_tested_here():
    assert {type(node) for node, _ in TEXTS} >= set(BLOCKS)


def test_the_text_of_an_article_is_its_running_text():
    article = Article(
        title="no",
        subtitle="no",
        lead_image=Figure(Image("/no.png"), caption="no"),
        body=[
            Section(blocks=["a", PullQuote("no"), Figure(Image("/no.png"), caption="no"), Divider()]),
            Section(
                heading="b", blocks=[RelatedLink("no"), "c"], sections=[Section(heading="d", blocks=["e"])]
            ),
        ],
        comments=[Comment(body="no")],
    )
    assert article.text == "a\n\nb\n\nc\n\nd\n\ne"
    assert article.word_count == 5
    assert Article().text == ""
    assert Article().word_count == 0


@given(blocks())
def test_the_text_of_any_block_alone_is_its_text_or_nothing(block):
    assert running_text([block]) in (block.text, "")


@given(articles())
def test_words_are_counted_in_the_text(article):
    assert 0 <= article.word_count <= len(article.text)
    assert (article.word_count > 0) == any(letter.isalnum() or letter == "_" for letter in article.text)


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("", 0),
        ("Peace talks stall", 3),
        ("don't", 2),
        ("1,5 Mio.", 3),
        ("größer Ελλάδα новости", 3),
        ("新闻", 2),
        ("ニュース", 4),
        ("뉴스 기사", 2),
        ("abc新闻def", 4),
        ("… — !", 0),
    ],
)
def test_words(text, count):
    body = [Section(blocks=[text])] if text else []
    assert Article(body=body).word_count == count
