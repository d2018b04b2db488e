"""How the cells of a table fill its grid: the table model of WHATWG HTML, section 4.9.12."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from newsdoc.model.checks import Field, refuse

MAX_COLSPAN = 1_000
MAX_ROWSPAN = 65_534
MAX_COLUMNS = 10_000


class Spanning(Protocol):
    """What matters of a cell here."""

    @property
    def colspan(self) -> int:
        """How many columns it is wide."""
        ...

    @property
    def rowspan(self) -> int:
        """How many rows it is high."""
        ...


class HasCells(Protocol):
    """What matters of a row here."""

    @property
    def cells(self) -> Sequence[Spanning]:
        """The cells that begin in it."""
        ...


def check_grid(instance: object, attribute: Field, rows: Sequence[HasCells]) -> None:
    """Refuse rows whose cells overlap, hang over the last row, or leave a column in which no cell begins."""
    problem = misfit(rows)
    if problem is not None:
        raise refuse(instance, attribute, problem)


def misfit(rows: Sequence[HasCells]) -> str | None:
    """Say what keeps the cells from filling a grid. None: they fit. Linear in the grid's area."""
    busy: dict[int, int] = {}
    begun: set[int] = set()
    width = 0
    for at, row in enumerate(rows):
        column = 0
        for cell in row.cells:
            while busy.get(column, 0) > at:
                column += 1
            if at + cell.rowspan > len(rows):
                return f"expected cells that end with the table, got one that hangs over it in row {at + 1}"
            if column + cell.colspan > MAX_COLUMNS:
                return f"expected at most {MAX_COLUMNS} columns, got more in row {at + 1}"
            begun.add(column)
            for taken in range(column, column + cell.colspan):
                if busy.get(taken, 0) > at:
                    return f"expected cells side by side, got two that overlap in row {at + 1}"
                busy[taken] = at + cell.rowspan
            column += cell.colspan
            width = max(width, column)
    if unbegun := set(range(width)) - begun:
        return f"expected a cell that begins in each column, got none in column {min(unbegun) + 1}"
    return None
