"""An article to plain data: dicts, lists, texts and numbers, fields in the order of the model's."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from operator import attrgetter, methodcaller
from types import MappingProxyType
from typing import Any, TypeAlias

from newsdoc.codecs.json.shape import (
    SLOTS,
    TAGS,
    AnyBlock,
    Choice,
    Choices,
    Flag,
    Many,
    Moment,
    Number,
    One,
    Running,
    Text,
)
from newsdoc.model import NODES, Inline, Node

Writer: TypeAlias = Callable[[Any], Any]


def write(node: Node) -> dict[str, Any]:
    """Turn a node into plain data of its own.

    Raises:
        TypeError: It is, or holds, something of a class that is not the model's own.
    """
    data: dict[str, Any] = _WRITERS[type(node)](node)
    return data


class _Writers(dict[type[Node], Writer]):
    """The writer of each class of the model."""

    def __missing__(self, node: type) -> Writer:
        raise TypeError(f"{node.__name__} is no class of newsdoc's model and cannot be written")


def _running(content: Inline) -> Any:
    if len(content) == 1 and content[0].is_plain:
        return content[0].text
    return [run.text if run.is_plain else write(run) for run in content]


def _marks_writer(shape: Choices) -> Writer:
    order = tuple(shape.among)
    return lambda marks: [mark.value for mark in order if mark in marks]


def _many_writer(shape: Many) -> Writer:
    write_one = _writer_of(shape.of)
    return list if write_one is None else lambda values: [write_one(value) for value in values]


# None: the value is plain data as it stands.
_MAKERS: Mapping[type, Callable[[Any], Writer | None]] = MappingProxyType(
    {
        Text: lambda _: None,
        Flag: lambda _: None,
        Number: lambda _: None,
        Moment: lambda _: methodcaller("isoformat"),
        Choice: lambda _: attrgetter("value"),
        Choices: _marks_writer,
        Running: lambda _: _running,
        AnyBlock: lambda _: write,
        One: lambda _: write,
        Many: _many_writer,
    }
)


def _writer_of(shape: Any) -> Writer | None:
    return _MAKERS[type(shape)](shape)


def _node_writer(node: type[Any]) -> Writer:
    tag = TAGS.get(node)
    values_of = _values_getter([slot.name for slot in SLOTS[node]])
    table = [(slot.name, slot.default, _writer_of(slot.shape)) for slot in SLOTS[node]]

    def write_node(value: Node) -> dict[str, Any]:
        data: dict[str, Any] = {} if tag is None else {"type": tag}
        for (name, default, write_held), held in zip(table, values_of(value), strict=True):
            # Identity first, because nearly all defaults are None or the empty tuple.
            if held is not default and held != default:
                data[name] = held if write_held is None else write_held(held)
        return data

    return write_node


def _values_getter(names: list[str]) -> Callable[[Node], tuple[Any, ...]]:
    """Make what gives the named attributes of a node as a tuple, which `attrgetter` does for two and more."""
    if len(names) > 1:
        return attrgetter(*names)
    return lambda node: tuple(getattr(node, name) for name in names)


_WRITERS = _Writers((node, _node_writer(node)) for node in NODES)
