"""Reads the tables of examples: one a line, parted by tabs; to add a case is to add text."""

from __future__ import annotations

from datetime import date, datetime
from pathlib import Path

HERE = Path(__file__).parent


def rows(name: str) -> list[tuple[str, ...]]:
    """Give the rows of a table, without the line that explains it."""
    lines = (HERE / name).read_text(encoding="utf-8").split("\n")
    return [tuple(line.split("\t")) for line in lines if line and not line.startswith("#")]


def day_or_moment(text: str) -> date | datetime | None:
    """Read the last column of a table of dates."""
    if text == "none":
        return None
    return date.fromisoformat(text) if len(text) == 10 else datetime.fromisoformat(text)


def language(text: str) -> str | None:
    """Read the column of languages."""
    return None if text == "-" else text
