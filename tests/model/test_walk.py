"""Going through documents, and rebuilding them."""

from __future__ import annotations

import attrs
import pytest
from hypothesis import given

from newsdoc.errors import InvalidNode
from newsdoc.model import (
    BLOCKS,
    Article,
    Comment,
    Definition,
    DefinitionList,
    Divider,
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
    children,
    replace,
    walk,
)
from newsdoc.model.block import RUNNING
from newsdoc.strategies import articles, nodes, sections

ARTICLE = Article(
    title="a title",
    lead_image=Figure(Image("/0.png"), caption="zero"),
    body=[
        Section(
            blocks=[
                Paragraph(["one", Run(" two", marks=["strong"])]),
                Quote([Paragraph("three")], attribution="four"),
                ListBlock(["five", ["six", ListBlock(["seven"])]]),
                Table([["nine", "ten"], ["eleven"]], caption="eight"),
            ]
        ),
        Section(
            heading="twelve",
            blocks=[
                DefinitionList([Definition(terms=["thirteen", "fourteen"], blocks="fifteen")]),
                Divider(),
            ],
            sections=[Section(heading="sixteen")],
        ),
    ],
    comments=[Comment(body="seventeen", replies=[Comment(body="eighteen")]), Comment(body="nineteen")],
)
NUMBERS = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
    "seventeen eighteen nineteen"
).split()


def test_the_walk_goes_in_the_order_of_the_page():
    assert [run.text.strip() for run in walk(ARTICLE, Run)] == NUMBERS


def test_the_walk_can_be_for_one_class():
    assert [comment.text for comment in walk(ARTICLE, Comment)] == ["seventeen", "eighteen", "nineteen"]
    assert next(walk(ARTICLE)) is ARTICLE
    assert list(walk(Divider())) == [Divider()]
    assert list(walk(ARTICLE, PullQuote)) == []


@given(nodes())
def test_the_walk_gives_parents_first_and_each_node_below_them(node):
    def down(parent):
        yield parent
        for child in children(parent):
            yield from down(child)

    assert list(walk(node)) == list(down(node))


def running_runs(node):
    """Give the runs of the running text, those of what stands beside it left out."""
    for child in children(node):
        if isinstance(child, Run):
            yield child
        elif not isinstance(child, BLOCKS) or isinstance(child, RUNNING):
            yield from running_runs(child)


@given(sections())
def test_the_order_of_the_walk_is_that_of_the_text(section):
    text = section.text
    position = 0
    for run in running_runs(section):
        assert text.find(run.text, position) >= 0
        position = text.find(run.text, position) + len(run.text)


@given(nodes())
def test_replace_without_a_change_gives_the_node_itself(node):
    seen = []

    def look(part):
        seen.append(part)
        return part

    assert replace(node, look) is node
    assert sorted(map(id, seen)) == sorted(map(id, list(walk(node))[1:]))


@given(nodes())
def test_replace_with_equal_nodes_gives_an_equal_node(node):
    assert replace(node, attrs.evolve) == node


@given(articles())
def test_replace_with_nothing_takes_nodes_out(article):
    beside = (PullQuote, RelatedLink, Divider, Comment)
    holds_only_those = [
        node
        for node in walk(article)
        for field in ("blocks",)
        if getattr(node, field, ()) and all(isinstance(block, beside) for block in getattr(node, field))
    ]
    if any(
        isinstance(node, (Quote, Definition)) or getattr(node, "heading", 0) is None
        for node in holds_only_those
    ):
        return  # they may not be emptied; the next test says so
    lean = replace(article, lambda node: None if isinstance(node, beside) else node)
    assert not any(isinstance(node, beside) for node in walk(lean))
    assert lean.text == article.text


def test_replace_refuses_what_does_not_fit():
    with pytest.raises(InvalidNode, match=r"at Quote\.blocks"):
        replace(Section(blocks=[Quote("a")]), lambda node: None if isinstance(node, Paragraph) else node)
    with pytest.raises(InvalidNode, match=r"at Figure\.image"):
        replace(Figure(Image("/a.png")), lambda _: None)
    with pytest.raises(InvalidNode, match=r"at Section\.blocks"):
        replace(Section(blocks=["a"]), lambda node: Comment() if isinstance(node, Paragraph) else node)


def test_replace_edits():
    def louder(node):
        return attrs.evolve(node, text=node.text.upper()) if isinstance(node, Run) else node

    loud = replace(ARTICLE, louder)
    assert [run.text.strip() for run in walk(loud, Run)] == [number.upper() for number in NUMBERS]
    assert loud.title == "a title"

    plain = replace(ARTICLE, lambda node: attrs.evolve(node, marks=()) if isinstance(node, Run) else node)
    assert plain.body[0].blocks[0] == Paragraph("one two")

    split = replace(Section(blocks=["a", "b"]), lambda node: Quote(node) if node == Paragraph("b") else node)
    assert split == Section(blocks=["a", Quote("b")])


def test_replace_leaves_what_has_not_changed_as_the_same_objects():
    changed = replace(ARTICLE, lambda node: Run("0") if node == Run("zero") else node)
    assert changed != ARTICLE
    assert changed.body is ARTICLE.body
    assert changed.comments is ARTICLE.comments
