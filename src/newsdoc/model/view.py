"""A document at a glance: an outline, drawn as a tree in a terminal or a notebook."""

from __future__ import annotations

from collections.abc import Iterator
from html import escape
from typing import Any

import attrs

from newsdoc.model.inline import Mark, Run
from newsdoc.model.node import Node

SUMMARY_LENGTH = 100
"""How many characters of a text an outline shows."""


@attrs.frozen
class Entry:
    """One line of an outline with the lines under it."""

    label: str
    summary: str
    entries: tuple[Entry, ...] = ()


def outline(node: Node, label: str = "") -> Entry:
    """Make the outline of a node: a line for each field that is set, and one for each node in it."""
    name = type(node).__name__
    title = f"{label}: {name}" if label else name
    values = {field.name: getattr(node, field.name) for field in attrs.fields(type(node)) if field.init}
    inside = tuple(entry for name, value in values.items() for entry in _entries(name, value))
    leaves = [entry.summary for entry in inside if not entry.entries]
    if len(inside) == 1 and len(leaves) == 1:
        return Entry(title, leaves[0])
    return Entry(title, "", inside)


def _entries(name: str, value: Any) -> Iterator[Entry]:
    match value:
        case None | () | False:
            return
        case Node():
            yield outline(value, name)
        case tuple() if all(isinstance(part, Run) for part in value):
            yield Entry(name, _short("".join(run.text for run in value)))
        case tuple() if all(isinstance(part, Node) for part in value):
            yield Entry(f"{name} ({len(value)})", "", tuple(outline(part) for part in value))
        case frozenset():
            yield Entry(name, ", ".join(mark.value for mark in Mark if mark in value))
        case tuple():
            parts = [
                "".join(run.text for run in part) if isinstance(part, tuple) else str(part) for part in value
            ]
            yield Entry(name, _short(", ".join(parts)))
        case _:
            yield Entry(name, _short(value if isinstance(value, str) else str(value)))


def _short(text: str) -> str:
    flat = " ".join(text[: 4 * SUMMARY_LENGTH].split())
    return flat if len(flat) <= SUMMARY_LENGTH else f"{flat[: SUMMARY_LENGTH - 1].rstrip()}…"


def rich_tree(node: Node) -> object:
    """Draw the outline of a node as a `rich.tree.Tree`. Needs rich, which is there when rich itself calls."""
    from rich.text import Text  # noqa: PLC0415 -- an optional package
    from rich.tree import Tree  # noqa: PLC0415

    def grow(entry: Entry, tree: Tree) -> None:
        for below in entry.entries:
            grow(below, tree.add(line(below)))

    def line(entry: Entry) -> Text:
        return Text.assemble((entry.label, "bold cyan"), f" {entry.summary}" if entry.summary else "")

    top = outline(node)
    tree = Tree(line(top))
    grow(top, tree)
    return tree


def html_tree(node: Node) -> str:
    """Draw the outline of a node as nested HTML lists that fold; all text in it is escaped."""
    return f'<div class="newsdoc">{_html_of(outline(node), is_open=True)}</div>'


def _html_of(entry: Entry, *, is_open: bool) -> str:
    line = f"<b>{escape(entry.label)}</b> {escape(entry.summary)}".rstrip()
    if not entry.entries:
        return line
    inside = "".join(f"<li>{_html_of(below, is_open=False)}</li>" for below in entry.entries)
    return f"<details{' open' if is_open else ''}><summary>{line}</summary><ul>{inside}</ul></details>"
