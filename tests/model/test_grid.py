"""Tables: cells that fit into a grid, and those that don't."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsdoc.errors import InvalidNode
from newsdoc.model import Cell, Row, Table
from newsdoc.model.grid import MAX_COLUMNS, misfit
from newsdoc.strategies import tables


def grid(*rows: str):
    """Write a cell as "colspan x rowspan" in two digits."""
    return [Row([Cell(colspan=int(cell[0]), rowspan=int(cell[1])) for cell in row.split()]) for row in rows]


@pytest.mark.parametrize(
    "rows",
    [
        ["11"],
        ["11 11", "11"],
        ["11", "11 11 11"],
        ["12 11", "11"],
        ["21", "11 11"],
        ["22 11", "11", "11 11 11"],
        ["11 12 11", "11 11"],
        ["13 13", "11", "11"],
    ],
)
def test_cells_that_fit(rows):
    assert misfit(grid(*rows)) is None
    assert len(Table(grid(*rows)).rows) == len(rows)


@pytest.mark.parametrize(
    ("rows", "problem"),
    [
        (["12"], "expected cells that end with the table, got one that hangs over it in row 1"),
        (["11", "12"], "hangs over it in row 2"),
        (["21"], "expected a cell that begins in each column, got none in column 2"),
        (["21", "21"], "got none in column 2"),
        (["11 21", "11"], "got none in column 3"),
        (["11 12", "21"], "expected cells side by side, got two that overlap in row 2"),
    ],
)
def test_cells_that_do_not_fit(rows, problem):
    with pytest.raises(InvalidNode, match=f"{problem}, at Table.rows"):
        Table(grid(*rows))


def test_a_table_has_at_most_so_many_columns():
    cell = Cell()
    assert len(Table([[cell] * MAX_COLUMNS]).rows[0].cells) == MAX_COLUMNS
    with pytest.raises(InvalidNode, match="at most 10000 columns, got more in row 1"):
        Table([[cell] * (MAX_COLUMNS + 1)])


def positions(rows):
    """Lay cells out as HTML says, the slow and plain way: each slot knows its cell."""
    slots = {}
    for at, row in enumerate(rows):
        for cell in row.cells:
            column = next(free for free in range(100_000) if (at, free) not in slots)
            for down in range(cell.rowspan):
                for right in range(cell.colspan):
                    place = (at + down, column + right)
                    if place in slots or at + down >= len(rows):
                        return None
                    slots[place] = (at, column)
    return slots


def fits(rows):
    slots = positions(rows)
    return slots is not None and {column for _, column in slots} == {column for _, column in slots.values()}


small = st.lists(
    st.lists(
        st.builds(Cell, colspan=st.integers(1, 3), rowspan=st.integers(1, 3)), min_size=1, max_size=4
    ).map(Row),
    min_size=1,
    max_size=4,
)


@given(small)
def test_the_check_agrees_with_laying_the_cells_out(rows):
    assert (misfit(rows) is None) == fits(rows)


@given(tables())
def test_drawn_tables_fit(table):
    if len(table.rows) < 40 and len(table.rows[-1].cells) < 40:
        assert fits(table.rows)
    assert misfit(table.rows) is None
