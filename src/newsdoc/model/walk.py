"""Going through a document and rebuilding it: functions over any node."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import cache
from typing import Any, TypeVar, cast, overload

import attrs

from newsdoc.model.node import Node

N = TypeVar("N", bound=Node)


@overload
def walk(node: Node) -> Iterator[Node]: ...
@overload
def walk(node: Node, kind: type[N]) -> Iterator[N]: ...


def walk(node: Node, kind: type[Any] = Node) -> Iterator[Any]:
    """Go through a node and all in it, parents first, in the order of the page.

    Args:
        node: Where to start; comes first itself.
        kind: Give only nodes of this class. By default all, down to the runs of text.
    """
    waiting = [node]
    while waiting:
        current = waiting.pop()
        if isinstance(current, kind):
            yield current
        waiting.extend(reversed(_children(current)))


def children(node: Node) -> Iterator[Node]:
    """Give the nodes that stand directly in a node, in the order of the page."""
    return iter(_children(node))


def _children(node: Node) -> list[Node]:
    found: list[Node] = []
    kind: Any = type(node)
    for name in _fields_with_nodes(kind):
        value = getattr(node, name)
        if isinstance(value, tuple):
            _add_nodes(value, found)
        elif isinstance(value, Node):
            found.append(value)
    return found


_PLAIN = frozenset(
    (
        "str",
        "str | None",
        "int",
        "int | None",
        "bool",
        "bool | None",
        "date | datetime | None",
        "frozenset[Mark]",
    )
)
"""Fields declared so hold no nodes. A declaration that is written in another way is only looked at in vain."""


@cache
def _fields_with_nodes(kind: type[Any]) -> tuple[str, ...]:
    """Return the fields of a class that may hold nodes; remembered, for a document has many nodes of few classes."""
    return tuple(field.name for field in attrs.fields(kind) if str(field.type) not in _PLAIN)


def _add_nodes(values: tuple[object, ...], found: list[Node]) -> None:
    for value in values:
        if isinstance(value, Node):
            found.append(value)
        elif isinstance(value, tuple):
            _add_nodes(value, found)


def replace(node: N, change: Callable[[Any], Node | None]) -> N:
    """Rebuild a document from the leaves up.

    Args:
        node: The document, or a part of one.
        change: Called with every node in `node`, children before parents, but not with `node` itself. What it
            returns stands in the node's place: the same node, another of a class that fits there, or None for
            nothing.

    Returns:
        A node like the given one with all changes made; the given one itself where nothing changed.

    Raises:
        InvalidNode: A change does not fit its place, or takes away what must be there.
    """
    changes: dict[str, Any] = {}
    for field in attrs.fields(type(node)):
        old = getattr(node, field.name)
        new = _replaced_in(old, change)
        if new is not old:
            changes[field.name] = new
    return cast("N", attrs.evolve(cast("Any", node), **changes)) if changes else node


def _replaced_in(value: Any, change: Callable[[Any], Node | None]) -> Any:
    if isinstance(value, Node):
        return change(replace(value, change))
    if not isinstance(value, tuple):
        return value
    parts = [_replaced_in(part, change) for part in value]
    if all(new is old for new, old in zip(parts, value, strict=True)):
        return value
    return tuple(part for part in parts if part is not None)
