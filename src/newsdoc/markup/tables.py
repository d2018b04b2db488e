"""Rows and cells of HTML to a table that fits, or None where a table only serves the layout."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress
from typing import TypeAlias

import attrs
from lxml.etree import _Element as Element

from newsdoc.errors import InvalidNode
from newsdoc.model import Block, Cell, Inline, Mark, Paragraph, Row, Table
from newsdoc.model.grid import MAX_COLSPAN, MAX_ROWSPAN

RawCell: TypeAlias = "tuple[Element, Sequence[object]]"

MAX_AREA_OF_CELL = 30
MAX_SPARE = 100_000
"""Places in the grid that spans may take, for each cell and besides; spans that take more are dropped."""
MAX_CELL_TEXT = 600
"""Characters in a cell of data; a cell with more holds a part of the page."""


def table_of(element: Element, rows: Sequence[Sequence[RawCell]], caption: Inline) -> Table | None:
    """Make a table of the cells that were read.

    Args:
        element: The `table`.
        rows: Each row's cells: the `td` or `th`, and the blocks and headings in it.
        caption: The table's title; empty where it has none.

    Returns:
        The table; None where the element lays out the page, so that its cells are to be read one after the other.
        Spans that make cells overlap or hang over are cut down, or dropped where that does not help.
    """
    if not rows or is_layout(element, rows):
        return None
    made = [
        [_cell(*cell, most=min(len(rows) - at, MAX_ROWSPAN)) for cell in row] for at, row in enumerate(rows)
    ]
    # Checking a grid takes as long as it is large, and cells that claim to be larger than any table can be very large.
    number = sum(map(len, made))
    area = sum(cell.colspan * cell.rowspan for row in made for cell in row)
    if area <= MAX_SPARE + MAX_AREA_OF_CELL * number:
        with suppress(InvalidNode):
            return Table([Row(row) for row in made], caption=caption or None)
    if area == number:
        return None  # nothing spans: there are more columns than a table may have
    single = [[_single(cell) for cell in row] for row in made]
    with suppress(InvalidNode):
        return Table([Row(row) for row in single], caption=caption or None)
    return None


def is_layout(element: Element, rows: Sequence[Sequence[RawCell]]) -> bool:
    """Tell whether a table places parts of the page instead of showing data.

    It does where it says so, where it has a single column or cell, or where a cell holds a table, headings or a
    long text and no cell is a header.
    """
    if element.get("role") in ("presentation", "none"):
        return True
    if max(len(row) for row in rows) < 2:
        return True
    if any(cell.tag == "th" for row in rows for cell, _ in row):
        return False
    return any(_is_large(items) for row in rows for _, items in row)


def _is_large(items: Sequence[object]) -> bool:
    if any(isinstance(item, Table) or not isinstance(item, Block) for item in items):
        return True
    return sum(len(getattr(item, "text", "")) for item in items) > MAX_CELL_TEXT


def _in_head(cell: Element) -> bool:
    """Tell whether a cell stands in the head of a table, in a row of which no cell says that it is a header."""
    row = cell.getparent()
    head = row.getparent() if row is not None else None
    return head is not None and head.tag == "thead" and row is not None and row.find("th") is None


def _cell(element: Element, items: Sequence[object], most: int) -> Cell:
    return Cell(
        [_as_block(item) for item in items],
        header=element.tag == "th" or _in_head(element),
        colspan=_span(element.get("colspan"), MAX_COLSPAN),
        rowspan=_span(element.get("rowspan"), most),
    )


def _single(cell: Cell) -> Cell:
    return cell if cell.colspan == cell.rowspan == 1 else attrs.evolve(cell, colspan=1, rowspan=1)


def _as_block(item: object) -> Block:
    if isinstance(item, Block):
        return item
    content: Inline = item.content  # type: ignore[attr-defined]  # a heading of `markup.read`
    return Paragraph([attrs.evolve(run, marks=run.marks | {Mark.STRONG}) for run in content])


def _span(text: str | None, most: int) -> int:
    if text is None or not text.strip().isdecimal() or len(text) > 6:
        return 1
    return min(max(int(text), 1), most)
