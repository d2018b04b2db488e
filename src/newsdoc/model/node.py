"""What all nodes share: a readable repr, a limit to nesting, and looks for terminals and notebooks."""

from __future__ import annotations

from enum import Enum
from typing import Any, ClassVar, Self

import attrs

from newsdoc.errors import InvalidNode

MAX_DEPTH = 64
"""How deep a document nests at the most: sections, quotes, lists, tables and replies in one another.

A leaf such as a paragraph counts one, a container one more than the deepest node in it; constructors refuse
more. The bound keeps every recursive use of a document (`==`, `hash`, `repr`, `pickle`, `copy`, all codecs)
far from Python's recursion limit.
"""


class Node:
    """A frozen value that is part of a document. Its fields hold text, numbers and further nodes."""

    __slots__ = ()
    __attrs_attrs__: ClassVar[Any]

    def __repr__(self) -> str:
        """Show the call that makes this node, without the fields that hold their defaults."""
        shown = [_shown(name, value, keyword_only=kw_only) for name, value, kw_only in _told(self)]
        return f"{type(self).__name__}({', '.join(shown)})"

    def __copy__(self) -> Self:
        """Return the node itself: it cannot change."""
        return self

    def __deepcopy__(self, memo: dict[int, Any]) -> Self:
        """Return the node itself: nothing in it can change."""
        return self

    def __rich__(self) -> object:
        """Show the node as a tree in a terminal (rich's protocol; called by rich alone)."""
        from newsdoc.model.view import rich_tree  # noqa: PLC0415 -- a view is drawn on demand

        return rich_tree(self)

    def _repr_html_(self) -> str:
        """Show the node as a foldable tree in a notebook (IPython's protocol)."""
        from newsdoc.model.view import html_tree  # noqa: PLC0415 -- a view is drawn on demand

        return html_tree(self)


class Container(Node):
    """A node that nests: it knows how deep the nodes in it go."""

    __slots__ = ()
    _height: int


def height(node: Node) -> int:
    """Return how deep a node nests: 1 for a leaf, one more than its deepest child for a container."""
    return node._height if isinstance(node, Container) else 1  # noqa: SLF001 -- its keeper


def settle_height(node: Container, *groups: tuple[Node, ...]) -> None:
    """Store a new container's height, or refuse the container when it nests deeper than `MAX_DEPTH`."""
    deepest = 0
    for group in groups:
        for child in group:
            if isinstance(child, Container):
                deepest = max(deepest, child._height)  # noqa: SLF001 -- as `height` does, without the call
            elif deepest == 0:
                deepest = 1
    if deepest >= MAX_DEPTH:
        raise InvalidNode(f"expected at most {MAX_DEPTH} nodes in one another, got more", type(node).__name__)
    object.__setattr__(node, "_height", deepest + 1)


def _told(node: Node) -> list[tuple[str, Any, bool]]:
    fields = [field for field in attrs.fields(type(node)) if field.init]
    return [
        (field.name, value, field.kw_only)
        for field in sorted(fields, key=lambda field: field.kw_only)
        if (value := getattr(node, field.name)) != field.default or field.default is attrs.NOTHING
    ]


def _shown(name: str, value: Any, *, keyword_only: bool) -> str:
    if _is_plain(value):
        value = value[0].text
    elif isinstance(value, Enum):
        value = value.value
    return f"{name}={value!r}" if keyword_only else repr(value)


def _is_plain(value: Any) -> bool:
    """Tell whether a value is running text that a constructor also takes as a mere text."""
    return isinstance(value, tuple) and len(value) == 1 and getattr(value[0], "is_plain", False)
