"""An article to JSON: each class of the model has a function that spells it, fields in the order of the model's.

The functions put texts together themselves, with the encoder of Python's `json` for each text: half the time of making
plain data and handing it to `json.dumps`, and the same letters.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from json.encoder import encode_basestring as spelled
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

Writer: TypeAlias = Callable[[Any], str]


def write(node: Node) -> str:
    """Spell a node as JSON.

    Raises:
        TypeError: It is, or holds, something of a class that is not the model's own.
    """
    return _WRITERS[type(node)](node)


class _Writers(dict[type[Node], Writer]):
    """The writer of each class of the model."""

    def __missing__(self, node: type) -> Writer:
        raise TypeError(f"{node.__name__} is no class of newsdoc's model and cannot be written")


def _running(content: Inline) -> str:
    if len(content) == 1 and content[0].href is None and not content[0].marks:
        return spelled(content[0].text)
    return f"[{','.join([spelled(run.text) if run.is_plain else write(run) for run in content])}]"


def _choices_writer(shape: Choices) -> Writer:
    order = tuple((choice, spelled(choice.value)) for choice in shape.among)
    return lambda choices: f"[{','.join([name for choice, name in order if choice in choices])}]"


def _many_writer(shape: Many) -> Writer:
    write_one = _writer_of(shape.of)
    return lambda values: f"[{','.join([write_one(value) for value in values])}]"


_MAKERS: Mapping[type, Callable[[Any], Writer]] = MappingProxyType(
    {
        Text: lambda _: spelled,
        Flag: lambda _: lambda flag: "true" if flag else "false",
        Number: lambda _: int.__repr__,
        Moment: lambda _: lambda moment: f'"{moment.isoformat()}"',
        Choice: lambda _: lambda choice: spelled(choice.value),
        Choices: _choices_writer,
        Running: lambda _: _running,
        AnyBlock: lambda _: write,
        One: lambda _: write,
        Many: _many_writer,
    }
)


def _writer_of(shape: Any) -> Writer:
    return _MAKERS[type(shape)](shape)


def _node_writer(node: type[Node]) -> Writer:
    """Make the writer of a class: `text = …`, a statement for each field, and braces around all but the first comma."""
    tag = TAGS.get(node)
    names: dict[str, Any] = {}
    opening = "" if tag is None else f',"type":{spelled(tag)}'
    body = [f"text = {opening!r}"]
    for slot in SLOTS[node]:
        names[f"write_{slot.name}"] = _writer_of(slot.shape)
        names[f"default_{slot.name}"] = slot.default
        start = f",{spelled(slot.name)}:"
        body += [f"held = node.{slot.name}", f"{_condition(slot)}text += {start!r} + write_{slot.name}(held)"]
    return cast("Writer", function_of("node", [*body, "return '{' + text[1:] + '}'"], names))


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
