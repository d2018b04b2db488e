"""Plain data, as it came out of a JSON parser, to an article. Strict on types and fields."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from datetime import date, datetime, timedelta, timezone
from functools import partial
from types import MappingProxyType
from typing import Any, TypeAlias, cast

from newsdoc.codecs.json.faults import Fault, at_step, explained, no_block, one_of, wrong
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
    Text,
)
from newsdoc.errors import InvalidNode
from newsdoc.model import NODES, Article, Node, Run

Reader: TypeAlias = Callable[[Any], Any]

MOMENT = (
    r"(?:[1-9][0-9]{3}|0[1-9][0-9]{2}|00[1-9][0-9]|000[1-9])-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])"
    r"(?:T(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](?:\.[0-9]{1,6})?"
    r"(?:Z|[+-](?:[01][0-9]|2[0-3]):[0-5][0-9](?::[0-5][0-9](?:\.[0-9]{1,6})?)?)?)?"
)
"""A day or a time, in the syntax that all regular expressions share, JSON Schema's and those without looks
ahead too. RFC 3339, but a time may lack its offset, and an offset may have seconds, as Python's can."""

_MOMENT = re.compile(MOMENT)
_FINE_OFFSET = re.compile(r"([+-])([0-9]{2}):([0-9]{2}):([0-9]{2})\.([0-9]{1,6})")
_BLOCKS: dict[str, Reader] = {}  # filled below, when each reader stands


def read(data: dict[str, Any]) -> Article:
    """Make the article that the fields tell. Uses `data` up: it may hold anything afterwards.

    Raises:
        Fault: They tell of no article.
    """
    article: Article = _READERS[Article](data)
    return article


def _number(value: Any) -> Any:
    # In JSON 3 and 3.0 are one number (and so to JSON Schema); what is no number is left to the node.
    return int(value) if type(value) is float and value.is_integer() else value


def _moment(value: Any) -> date | datetime:
    if type(value) is not str:
        raise wrong("a date or a time", value)
    if not _is_usual(value) and _MOMENT.fullmatch(value) is None:
        raise Fault(f"expected a date or a time like 2026-03-05T14:30:00+01:00, got {value[:60]!r}")
    try:
        return date.fromisoformat(value) if len(value) == 10 else _time_of(value)
    except ValueError:
        raise Fault(f"expected a day that its month has, got {value!r}") from None


_USUAL_SIGNS = ("--T::+", "--T::-")


def _is_usual(value: str) -> bool:
    """Tell whether a text is as long as 2026-03-05T14:30:00+01:00, with the same signs at the same places.

    What stands between them `fromisoformat` checks; a pattern over the whole costs more than all the rest.
    """
    return len(value) == 25 and value[4:20:3] in _USUAL_SIGNS and value[22] == ":" and value[20:22] < "24"


def _time_of(value: str) -> datetime:
    """Read a time. By hand where its offset has a fraction: Python may take +00:00:00.5 for +00:00."""
    found = _FINE_OFFSET.search(value) if value.rfind(".") > len("2026-03-05T14:30:00") else None
    if found is None:
        return datetime.fromisoformat(value)
    sign, hours, minutes, seconds, fraction = found.groups()
    offset = timedelta(
        hours=int(hours), minutes=int(minutes), seconds=int(seconds), microseconds=int(fraction.ljust(6, "0"))
    )
    zone = timezone(offset if sign == "+" else -offset)
    return datetime.fromisoformat(value[: found.start()]).replace(tzinfo=zone)


def _choice_reader(shape: Choice | Choices) -> Reader:
    members = {member.value: member for member in shape.among}

    def read_choice(value: Any) -> Any:
        if type(value) is not str:
            raise wrong("text", value)
        if value not in members:
            raise Fault(f"expected {one_of(members)}, got {value[:60]!r}")
        return members[value]

    return read_choice


def _running(value: Any) -> str | list[str | Run]:
    if type(value) is str:
        return value
    if type(value) is not list:
        raise wrong("text or a list of texts and runs", value)
    parts: list[str | Run] = []
    try:
        for part in value:
            parts.append(part if type(part) is str else _run(part))  # noqa: PERF401 -- as in `_many_reader`
    except Fault as fault:
        raise at_step(len(parts), fault) from None
    return parts


def _run(value: Any) -> Run:
    if type(value) is not dict:
        raise wrong("text or a run", value)
    run: Run = _READERS[Run](value)
    return run


def _block(value: Any, readers: Mapping[str, Reader]) -> Any:
    """Read a block by the reader that its tag names."""
    try:
        read_block = readers[value["type"]]
    except (LookupError, TypeError):  # an unknown tag or none, or no object at all
        raise no_block(value, readers) from None
    return read_block(value)


def _many_reader(shape: Many) -> Reader:
    read_one = _reader_of(shape.of)

    def read_many(values: Any) -> list[Any]:
        if type(values) is not list:
            raise wrong("a list", values)
        if read_one is None:
            return values
        parts = []
        try:
            for value in values:
                parts.append(read_one(value))  # noqa: PERF401 -- its length tells where a fault was
        except Fault as fault:
            raise at_step(len(parts), fault) from None
        return parts

    return _read_blocks if isinstance(shape.of, AnyBlock) else read_many


def _read_blocks(values: Any) -> list[Any]:
    """Do what `read_many` does, with `_block` in the loop: half of a document's nodes go through here."""
    if type(values) is not list:
        raise wrong("a list", values)
    parts = []
    try:
        for value in values:
            try:
                read_block = _BLOCKS[value["type"]]
            except (LookupError, TypeError):
                raise no_block(value, _BLOCKS) from None
            parts.append(read_block(value))
    except Fault as fault:
        raise at_step(len(parts), fault) from None
    return parts


def _one_reader(shape: One) -> Reader:
    if shape.of in TAGS:
        tag = TAGS[shape.of]
        return lambda value: _block(value, {tag: _BLOCKS[tag]})
    return lambda value: _READERS[shape.of](value)  # noqa: PLW0108 -- the table is still being made


# None: the node's constructor takes the value as it stands, and refuses what it cannot take.
_MAKERS: Mapping[type, Callable[[Any], Reader | None]] = MappingProxyType(
    {
        Text: lambda _: None,
        Flag: lambda _: None,
        Number: lambda _: _number,
        Moment: lambda _: _moment,
        Choice: _choice_reader,
        Choices: lambda shape: _many_reader(Many(Choice(shape.among))),
        Running: lambda _: _running,
        AnyBlock: lambda _: lambda value: _block(value, _BLOCKS),
        One: _one_reader,
        Many: _many_reader,
    }
)

_AS_THEY_STAND: Mapping[type, str] = MappingProxyType({Running: "str", Number: "int"})
"""Values of these types go to the constructor as they stand, although the shape has a reader for others."""


def _reader_of(shape: Any) -> Reader | None:
    return _MAKERS[type(shape)](shape)


def _node_reader(node: type[Node]) -> Reader:
    """Make the reader of a class: each field that has a reader of its own goes through it, if it is there.

    Fields that are missing, unknown or not to the constructor's liking are left to the constructor to find.
    """
    names: dict[str, Any] = {
        "node": node,
        "wrong": wrong,
        "explained": partial(explained, SLOTS[node]),
        "faults": (Fault, InvalidNode, TypeError),
        "absent": object(),
    }
    steps = []
    for slot in SLOTS[node]:
        names[f"read_{slot.name}"] = read_held = _reader_of(slot.shape)
        if read_held is None:
            continue
        absent = "None" if slot.optional else "absent"
        as_it_stands = _AS_THEY_STAND.get(type(slot.shape))
        steps += [
            f"    held = data.get({slot.name!r}, {absent})",
            f"    if held is not {absent}{f' and type(held) is not {as_it_stands}' if as_it_stands else ''}:",
            f"        at = {slot.name!r}",
            f"        data[at] = read_{slot.name}(held)",
        ]
    body = [
        "if type(data) is not dict:",
        "    raise wrong('an object', data)",
        *(["del data['type']"] if node in TAGS else []),
        "at = None",
        "try:",
        *steps,
        "    return node(**data)",
        "except faults as error:",
        "    raise explained(data, at, error) from None",
    ]
    return cast("Reader", function_of("data", body, names))


_READERS: Mapping[type[Node], Reader] = MappingProxyType({node: _node_reader(node) for node in NODES})
_BLOCKS.update((tag, _READERS[node]) for node, tag in TAGS.items())
