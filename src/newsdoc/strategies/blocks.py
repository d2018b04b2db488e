"""Strategies for blocks and what they are made of.

Blocks hold blocks. Most draws go a few levels down and stop; a rare one builds a chain of containers from the
inside out, down to the deepest that constructors allow.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from typing import TypeVar

from hypothesis import strategies as st
from hypothesis.strategies import DrawFn, SearchStrategy

from newsdoc.model.block import (
    MAX_START,
    Block,
    Cell,
    CodeBlock,
    Definition,
    DefinitionList,
    Divider,
    Embed,
    EmbedKind,
    Figure,
    Image,
    ListBlock,
    ListItem,
    Paragraph,
    PullQuote,
    Quote,
    RelatedLink,
    Row,
    Table,
)
from newsdoc.model.checks import MAX_COUNT
from newsdoc.model.grid import MAX_COLSPAN, MAX_ROWSPAN
from newsdoc.model.node import MAX_DEPTH, Node, height
from newsdoc.strategies.drawing import built, depths, mostly
from newsdoc.strategies.inline import inlines
from newsdoc.strategies.urls import image_urls, urls
from newsdoc.strategies.values import lines, texts

N = TypeVar("N", bound=Node)

Blocks = SearchStrategy[list[Block]]

LEVELS = 3
"""How many blocks stand in one another where nothing rare is drawn."""


@cache
def paragraphs() -> SearchStrategy[Paragraph]:
    """Draw a paragraph."""
    return inlines().map(Paragraph)


@cache
def pull_quotes() -> SearchStrategy[PullQuote]:
    """Draw a pull quote."""
    return built(PullQuote, {"content": inlines()}, {"attribution": inlines()})


@cache
def images() -> SearchStrategy[Image]:
    """Draw an image."""
    pixels = st.integers(1, 5_000) | st.integers(1, MAX_COUNT)
    return built(Image, {"url": image_urls()}, {"alt": lines(), "width": pixels, "height": pixels})


@cache
def figures() -> SearchStrategy[Figure]:
    """Draw a figure."""
    return built(Figure, {"image": images()}, {"caption": inlines(), "credit": inlines()})


@cache
def embeds() -> SearchStrategy[Embed]:
    """Draw an embed."""
    providers = st.sampled_from(["youtube", "facebook", "x"]) | lines()
    needed = {"kind": st.sampled_from(EmbedKind), "url": urls()}
    return built(Embed, needed, {"provider": providers, "caption": inlines()})


@cache
def code_blocks() -> SearchStrategy[CodeBlock]:
    """Draw preformatted text; it may be blank, and begin and end with line breaks."""
    code = st.one_of(
        texts(),
        st.sampled_from(["\n", "\n\nx = 1\n", "\tif a:\r\n\t\tb()  \n", " ", "\r"]),
        st.lists(texts(), min_size=1, max_size=3).map("\n".join),
    )
    languages = st.sampled_from(["python", "c++", "objective c", 'a"b']) | lines()
    return built(CodeBlock, {"text": code}, {"language": languages})


@cache
def related_links() -> SearchStrategy[RelatedLink]:
    """Draw a promo."""
    return built(RelatedLink, {"title": lines()}, {"url": urls(), "label": lines()})


@cache
def dividers() -> SearchStrategy[Divider]:
    """Draw a divider; there is but one."""
    return st.just(Divider())


@cache
def _leaves() -> SearchStrategy[Block]:
    others = st.one_of(pull_quotes(), figures(), embeds(), code_blocks(), related_links(), dividers())
    return mostly(paragraphs(), others, one_in=2)


@cache
def blocks_in(levels: int) -> SearchStrategy[Block]:
    """Draw a block with at most so many levels of blocks in one another."""
    if levels <= 1:
        return _leaves()
    inside = groups_in(levels - 1)
    containers = st.one_of(
        _quotes(_some(inside)),
        _list_blocks(_any(inside)),
        _definition_lists(_some(inside)),
        _tables(_any(inside)),
    )
    return mostly(_leaves(), containers, one_in=4)


@cache
def groups_in(levels: int) -> Blocks:
    """Draw a few blocks, or none, for a container."""
    return st.lists(blocks_in(levels), max_size=2)


def _is_some(group: list[Block]) -> bool:
    """Stand in for `bool`, which Hypothesis turns into a least size that its average then falls short of."""
    return bool(group)


@cache
def _some(inside: Blocks) -> Blocks:
    return mostly(paragraphs().map(_alone), inside.filter(_is_some), one_in=2)


@cache
def _any(inside: Blocks) -> Blocks:
    """Draw what stands in an item or a cell: a text most times, now and then nothing, or blocks."""
    return mostly(texts().map(Paragraph).map(_alone), st.just([]) | inside, one_in=2)


def _alone(block: Block) -> list[Block]:
    return [block]


@cache
def _quotes(inside: Blocks) -> SearchStrategy[Quote]:
    return built(Quote, {"blocks": inside}, {"attribution": inlines(), "cite": urls()})


@cache
def _list_items(inside: Blocks) -> SearchStrategy[ListItem]:
    return inside.map(ListItem)


@cache
def _list_blocks(inside: Blocks) -> SearchStrategy[ListBlock]:
    items = st.lists(_list_items(inside), min_size=1, max_size=3)
    starts = st.one_of(
        st.just(1), st.integers(0, 100), st.sampled_from([0, MAX_START]), st.integers(0, MAX_START)
    )
    bulleted = items.map(ListBlock)
    numbered = built(ListBlock, {"items": items, "ordered": st.just(value=True)}, {"start": starts})
    return st.one_of(bulleted, numbered)


@cache
def _definitions(inside: Blocks) -> SearchStrategy[Definition]:
    terms = st.lists(inlines(), min_size=1, max_size=2)
    return built(Definition, {"terms": terms, "blocks": inside}, {})


@cache
def _definition_lists(inside: Blocks) -> SearchStrategy[DefinitionList]:
    return st.lists(_definitions(inside), min_size=1, max_size=2).map(DefinitionList)


@cache
def _grids(inside: Blocks) -> SearchStrategy[list[list[Cell]]]:
    @st.composite
    def grids(draw: DrawFn) -> list[list[Cell]]:
        return _laid_out(draw, inside)

    return grids()


def _laid_out(draw: DrawFn, inside: Blocks) -> list[list[Cell]]:
    """Lay cells row by row into the first places that are free, each as wide and high as there is room.

    A cell two columns wide may leave a column in which none begins; a last row of single cells mends that.
    """
    height_of_grid = draw(st.integers(1, 3))
    taken: set[tuple[int, int]] = set()
    begun: set[int] = set()
    width = 0
    grid: list[list[Cell]] = []
    for row in range(height_of_grid):
        cells_of_row: list[Cell] = []
        column = 0
        for _ in range(draw(st.integers(1, 3))):
            while (row, column) in taken:
                column += 1
            room = next((free for free in (1, 2) if (row, column + free) in taken), 3)
            colspan = draw(st.integers(1, room))
            rowspan = draw(st.integers(1, height_of_grid - row))
            header = draw(st.booleans())
            cells_of_row.append(Cell(draw(inside), header=header, colspan=colspan, rowspan=rowspan))
            begun.add(column)
            taken.update((row + down, column + right) for down in range(rowspan) for right in range(colspan))
            column += colspan
        width = max(width, column)
        grid.append(cells_of_row)
    if begun != set(range(width)):
        grid.append([Cell() for _ in range(width)])
    return grid


@st.composite
def _long_grids(draw: DrawFn) -> list[list[Cell]]:
    """Draw one cell over very many, or beside very many."""
    length = draw(st.sampled_from([2, 50, MAX_COLSPAN, MAX_COLSPAN]))
    cell = Cell(draw(texts()))
    if draw(st.booleans()):
        return [[Cell("over", colspan=length)], [cell] * length]
    return [[Cell("beside", rowspan=length), cell], *[[cell]] * (length - 1)]


@cache
def _tables(inside: Blocks) -> SearchStrategy[Table]:
    grids = mostly(_grids(inside), _long_grids(), one_in=40)
    return built(Table, {"rows": grids}, {"caption": inlines()})


@cache
def _cells(inside: Blocks) -> SearchStrategy[Cell]:
    optional = {
        "header": st.booleans(),
        "colspan": st.integers(1, 3) | st.integers(1, MAX_COLSPAN),
        "rowspan": st.integers(1, 3) | st.integers(1, MAX_ROWSPAN),
    }
    return built(Cell, {"blocks": inside}, optional)


@cache
def _rows(inside: Blocks) -> SearchStrategy[Row]:
    return st.lists(_cells(inside), min_size=1, max_size=3).map(Row)


def _in_quote(block: Block) -> Block:
    return Quote(block)


def _in_list(block: Block) -> Block:
    return ListBlock([["before", block]])


def _in_definition(block: Block) -> Block:
    return DefinitionList([Definition(terms="term", blocks=block)])


def _in_table(block: Block) -> Block:
    return Table([[block, "beside"]])


_WRAPPERS = (_in_quote, _in_list, _in_definition, _in_table)


@st.composite
def deep_blocks(draw: DrawFn, most: int = MAX_DEPTH) -> Block:
    """Draw a block that nests up to a height of `most`: one kind of container, or all of them mixed."""
    goal = draw(depths(most))
    kinds = draw(st.sampled_from([_WRAPPERS, *((wrap,) for wrap in _WRAPPERS)]))
    block = draw(_leaves())
    while height(block) + 3 <= goal:  # a table, the highest of them, is three nodes in one another
        block = draw(st.sampled_from(kinds))(block)
    while height(block) < goal:
        block = Quote(block)
    return block


@cache
def _deep_groups(most: int) -> Blocks:
    return deep_blocks(most).map(_alone)


def _with_depth(
    make: Callable[[Blocks], SearchStrategy[N]], usual: Callable[[Blocks], Blocks], own: int
) -> SearchStrategy[N]:
    """Draw a container that itself adds `own` to the height of what is in it; a deep one now and then."""
    return mostly(make(usual(groups_in(LEVELS - 1))), make(_deep_groups(MAX_DEPTH - own)), one_in=30)


@cache
def quotes() -> SearchStrategy[Quote]:
    """Draw a quote."""
    return _with_depth(_quotes, _some, 1)


@cache
def list_items() -> SearchStrategy[ListItem]:
    """Draw a list item."""
    return _with_depth(_list_items, _any, 1)


@cache
def list_blocks() -> SearchStrategy[ListBlock]:
    """Draw a list."""
    return _with_depth(_list_blocks, _any, 2)


@cache
def definitions() -> SearchStrategy[Definition]:
    """Draw a group of a definition list."""
    return _with_depth(_definitions, _some, 1)


@cache
def definition_lists() -> SearchStrategy[DefinitionList]:
    """Draw a definition list."""
    return _with_depth(_definition_lists, _some, 2)


@cache
def cells() -> SearchStrategy[Cell]:
    """Draw a cell with any spans; alone it need not fit into a table."""
    return _with_depth(_cells, _any, 1)


@cache
def rows() -> SearchStrategy[Row]:
    """Draw a row of cells with any spans; alone it need not fit into a table."""
    return _with_depth(_rows, _any, 2)


@cache
def tables() -> SearchStrategy[Table]:
    """Draw a table whose cells fit together."""
    return _with_depth(_tables, _any, 3)


@cache
def blocks() -> SearchStrategy[Block]:
    """Draw a block of any class."""
    return mostly(blocks_in(LEVELS), deep_blocks(), one_in=40)
