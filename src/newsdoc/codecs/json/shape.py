"""What a node's fields hold, read off the model's own classes: the one registry that drives the JSON codec.

The writer, the reader and the JSON Schema each have a table with one entry a shape. A new field of a kind
that the model already uses needs no change here; a new block needs its tag in `TAGS`.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime
from enum import Enum
from types import MappingProxyType, NoneType
from typing import Any, Union, get_args, get_origin, get_type_hints

import attrs
from attrs import frozen

from newsdoc.model import (
    BLOCKS,
    NODES,
    CodeBlock,
    DefinitionList,
    Divider,
    Embed,
    Figure,
    Inline,
    ListBlock,
    Node,
    Paragraph,
    PullQuote,
    Quote,
    RelatedLink,
    Table,
)

VERSION = 1
"""The version of the format. It changes when an older reader would misread, or refuse, what is written."""

VERSION_FIELD = "newsdoc"
"""The first field of an article: it holds the version, and says what the object is."""

TAGS: Mapping[type[Node], str] = MappingProxyType(
    {
        Paragraph: "paragraph",
        Quote: "quote",
        PullQuote: "pull_quote",
        ListBlock: "list",
        DefinitionList: "definition_list",
        Figure: "figure",
        Table: "table",
        Embed: "embed",
        CodeBlock: "code",
        RelatedLink: "related_link",
        Divider: "divider",
    }
)
"""The field `type` of each block. Other nodes need none: the place where they stand says what they are."""


@frozen
class Text:
    """A text, a URL or a language tag."""


@frozen
class Flag:
    """True or false."""


@frozen
class Number:
    """A whole number."""


@frozen
class Moment:
    """A day, or a time with or without an offset from UTC."""


@frozen
class Choice:
    """One of the names of an enumeration."""

    among: type[Enum]


@frozen
class Choices:
    """A set of names of an enumeration."""

    among: type[Enum]


@frozen
class Running:
    """Running text."""


@frozen
class AnyBlock:
    """A block of any class; its tag says which."""


@frozen
class One:
    """A node of a class that the place determines."""

    of: type[Node]


@frozen
class Many:
    """Several of one shape, in order."""

    of: Shape


Shape = Text | Flag | Number | Moment | Choice | Choices | Running | AnyBlock | One | Many


@frozen
class Slot:
    """One field of a node."""

    name: str
    """Its name in the model and in JSON."""
    shape: Shape
    """What it holds."""
    optional: bool
    """True: it may hold None."""
    default: Any
    """What it holds where it is left out; `attrs.NOTHING` where it may not be."""

    @property
    def required(self) -> bool:
        """True: the field has to be there."""
        return self.default is attrs.NOTHING


def _slots_of(node: type[Node]) -> tuple[Slot, ...]:
    hints = get_type_hints(node)
    return tuple(
        Slot(
            field.name,
            shape_of(_without_none(hints[field.name])),
            NoneType in get_args(hints[field.name]),
            field.default,
        )
        for field in attrs.fields(node)
        if field.init
    )


def _without_none(hint: Any) -> Any:
    parts = get_args(hint)
    return Union[tuple(part for part in parts if part is not NoneType)] if NoneType in parts else hint  # noqa: UP007


def shape_of(hint: Any) -> Shape:
    """Turn a field's type, without None, into a shape.

    Raises:
        TypeError: There is no shape for it.
    """
    plain: dict[Any, Shape] = {str: Text(), bool: Flag(), int: Number(), Inline: Running()}
    if hint in plain:
        return plain[hint]
    if isinstance(hint, type) and issubclass(hint, Enum):
        return Choice(hint)
    if isinstance(hint, type) and issubclass(hint, Node):
        return One(hint)
    parts = get_args(hint)
    if get_origin(hint) is tuple:
        return Many(shape_of(parts[0]))
    if get_origin(hint) is frozenset:
        return Choices(parts[0])
    if set(parts) == {date, datetime}:
        return Moment()
    if set(parts) == set(BLOCKS):
        return AnyBlock()
    raise TypeError(f"no JSON for a field of type {hint}")


SLOTS: Mapping[type[Node], tuple[Slot, ...]] = MappingProxyType({node: _slots_of(node) for node in NODES})
"""The fields of each class of the model, in its order."""
