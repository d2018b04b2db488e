"""An article to plain data: dicts, lists, texts and numbers, fields in the order of the model's."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from operator import attrgetter, methodcaller
from types import MappingProxyType
from typing import Any, TypeAlias, cast

from newsdoc.codecs.json.generated import function_of
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
    Slot,
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
    if len(content) == 1 and content[0].href is None and not content[0].marks:
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


def _node_writer(node: type[Node]) -> Writer:
    """Make the writer of a class: `data = {...}`, a statement for each field, `return data`."""
    tag = TAGS.get(node)
    names: dict[str, Any] = {}
    body = ["data = {}" if tag is None else f"data = {{'type': {tag!r}}}"]
    for slot in SLOTS[node]:
        names[f"write_{slot.name}"] = write_held = _writer_of(slot.shape)
        names[f"default_{slot.name}"] = slot.default
        value = "held" if write_held is None else f"write_{slot.name}(held)"
        body += [f"held = node.{slot.name}", f"{_condition(slot)}data[{slot.name!r}] = {value}"]
    return cast("Writer", function_of("node", [*body, "return data"], names))


def _condition(slot: Slot) -> str:
    """Give the start of the statement that writes a field: if it has a default, when it holds another."""
    if slot.required:
        return ""
    if slot.default is None or isinstance(slot.default, bool):
        return f"if held is not {slot.default}: "
    if not slot.default and slot.default != 0:
        return "if held: "  # the empty tuple or set
    return f"if held != default_{slot.name}: "


_WRITERS = _Writers((node, _node_writer(node)) for node in NODES)
