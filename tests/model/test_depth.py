"""How deep a document nests: exactly as deep as stated, and everything works down there."""

from __future__ import annotations

import copy
import datetime as dt
import io
import pickle
from collections.abc import Callable
from typing import Any

import pytest
from rich.console import Console

from newsdoc.errors import InvalidNode
from newsdoc.model import (
    MAX_DEPTH,
    NODES,
    Article,
    Block,
    Cell,
    Comment,
    Container,
    Definition,
    DefinitionList,
    ListBlock,
    ListItem,
    Node,
    Paragraph,
    Quote,
    Row,
    Section,
    Table,
    height,
    replace,
    walk,
)

AROUND: dict[type[Container], Callable[[Block], Container]] = {
    Quote: Quote,
    ListItem: ListItem,
    ListBlock: lambda block: ListBlock([ListItem(block)]),
    Definition: lambda block: Definition(terms="a", blocks=block),
    DefinitionList: lambda block: DefinitionList([Definition(terms="a", blocks=block)]),
    Cell: Cell,
    Row: lambda block: Row([Cell(block)]),
    Table: lambda block: Table([[Cell(block)]]),
    Section: lambda block: Section(blocks=[block]),
    Comment: lambda block: Comment(body=[block]),
}
"""For each class that nests: a node of it around a block."""


def quotes(levels):
    block: Block = Paragraph("deep")
    for _ in range(levels - 1):
        block = Quote(block)
    return block


def sections(levels):
    section = Section(heading="deep")
    for _ in range(levels - 1):
        section = Section(heading="a", sections=[section])
    return section


def replies(levels):
    comment = Comment(author="deep")
    for _ in range(levels - 1):
        comment = Comment(replies=[comment])
    return comment


def tables(levels):
    block = quotes(1 + (levels - 1) % 3)
    while height(block) < levels:
        block = Table([[block]])
    return block


def lists(levels):
    block = quotes(1 + (levels - 1) % 2)
    while height(block) < levels:
        block = ListBlock([block])
    return block


def definition_lists(levels):
    block = quotes(1 + (levels - 1) % 2)
    while height(block) < levels:
        block = DefinitionList([Definition(terms="a", blocks=block)])
    return block


CHAINS = (quotes, lists, definition_lists, tables, sections, replies)


def test_every_class_that_nests_is_tested_here():
    assert set(AROUND) == {kind for kind in NODES if issubclass(kind, Container)}


def test_the_height_counts_nodes_in_one_another():
    assert height(Paragraph("a")) == 1
    assert height(Section(heading="a")) == 1
    assert height(Quote("a")) == 2
    assert height(Table([["a", Quote("b")]])) == 5
    assert height(Comment(body="a", replies=[Comment(replies=[Comment()])])) == 3


@pytest.mark.parametrize("kind", AROUND)
def test_a_container_is_refused_one_node_beyond_the_limit(kind):
    own = height(AROUND[kind](Paragraph("a"))) - 1
    at_limit = AROUND[kind](quotes(MAX_DEPTH - own))
    assert type(at_limit) is kind
    assert height(at_limit) == MAX_DEPTH
    with pytest.raises(InvalidNode, match=f"at most {MAX_DEPTH}"):
        AROUND[kind](quotes(MAX_DEPTH - own + 1))


@pytest.mark.parametrize("chain", [sections, replies])
def test_sections_and_replies_are_refused_one_beyond_the_limit(chain):
    assert height(chain(MAX_DEPTH)) == MAX_DEPTH
    with pytest.raises(InvalidNode, match=f"at most {MAX_DEPTH} nodes in one another, got more, at [SC]"):
        chain(MAX_DEPTH + 1)


def test_the_heights_of_blocks_and_sections_count_together():
    section = Section(heading="deep", blocks=[quotes(MAX_DEPTH - 1)])
    with pytest.raises(InvalidNode):
        Section(heading="a", sections=[section])
    comment = Comment(body=[quotes(MAX_DEPTH - 1)])
    with pytest.raises(InvalidNode):
        Comment(replies=[comment])


def article_with(deep):
    if isinstance(deep, Comment):
        return Article(comments=[deep])
    return Article(body=[deep if isinstance(deep, Section) else Section(blocks=[deep])])


def evaluated(node: Node) -> Any:
    names = {"datetime": dt, **{kind.__name__: kind for kind in NODES}}
    return eval(repr(node), names)  # noqa: S307 -- the very promise of a repr


@pytest.mark.parametrize("chain", CHAINS)
def test_everything_works_at_the_limit(chain):
    inside = MAX_DEPTH if chain in (sections, replies) else MAX_DEPTH - 1
    one, other = article_with(chain(inside)), article_with(chain(inside))
    assert one is not other
    assert one == other
    assert one != article_with(chain(inside - 3))
    assert hash(one) == hash(other)
    assert evaluated(one) == one
    for protocol in range(pickle.HIGHEST_PROTOCOL + 1):
        assert pickle.loads(pickle.dumps(one, protocol)) == one  # noqa: S301 -- its own
    assert copy.deepcopy(one) == one
    assert one.text.count("deep") == (0 if chain is replies else 1)
    assert len(list(walk(one))) >= MAX_DEPTH
    assert replace(one, lambda node: node) is one
    loud = replace(one, lambda node: Paragraph("loud") if node == Paragraph("deep") else node)
    assert (loud == one) is (chain in (sections, replies))
    assert "deep" in one._repr_html_()
    shown = io.StringIO()
    Console(file=shown, width=1_000).print(one)
    assert "deep" in shown.getvalue()
