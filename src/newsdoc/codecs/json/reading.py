"""Plain data, as it came out of a JSON parser, to an article. Strict on types and fields."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterable, Mapping
from datetime import date, datetime, timedelta, timezone
from difflib import get_close_matches
from functools import partial
from types import MappingProxyType, NoneType
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
from newsdoc.codecs.json.syntax import Repeated
from newsdoc.errors import DecodeError, InvalidNode
from newsdoc.model import NODES, Article, Node, Run, inline

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
_JSON_NAMES: Mapping[type, str] = MappingProxyType(
    {
        dict: "an object",
        Repeated: "an object",
        list: "a list",
        str: "text",
        bool: "true or false",
        NoneType: "null",
    }
)
_LONGEST_PROBLEM = 300

_BLOCKS: dict[str, Reader] = {}  # filled below, when each reader stands


class Fault(Exception):
    """What is wrong, on its way up to the whole document; each level adds its step to the path."""

    def __init__(self, problem: str, *path: str | int) -> None:
        """Take the problem, and the path from here to its place, innermost step first."""
        super().__init__(problem)
        self.problem = problem
        self.path = [*path]

    def as_error(self) -> DecodeError:
        """Make the error that leaves the codec, with the path as a JSON pointer (RFC 6901)."""
        steps = (str(step).replace("~", "~0").replace("/", "~1") for step in reversed(self.path))
        pointer = "".join(f"/{step}" for step in steps)
        problem = self.problem
        if len(problem) > _LONGEST_PROBLEM:
            problem = f"{problem[:_LONGEST_PROBLEM]}…"
        return DecodeError(problem, pointer or None)


def read(data: dict[str, Any]) -> Article:
    """Make the article that the fields tell. Uses `data` up: it may hold anything afterwards.

    Raises:
        Fault: They tell of no article.
    """
    article: Article = _READERS[Article](data)
    return article


def wrong(expected: str, value: Any) -> Fault:
    """Make the fault of a value of the wrong type."""
    if isinstance(value, Repeated):
        return Fault("the field stands here twice", value.name)
    return Fault(f"expected {expected}, got {_told(value)}")


def _told(value: Any) -> str:
    name = _JSON_NAMES.get(type(value))
    return f"the number {json.dumps(value)}" if name is None else name


def _number(value: Any) -> Any:
    # In JSON 3 and 3.0 are one number (and so to JSON Schema); what is no number is left to the node.
    return int(value) if type(value) is float and value.is_integer() else value


def _moment(value: Any) -> date | datetime:
    if type(value) is not str:
        raise wrong("a date or a time", value)
    if _MOMENT.fullmatch(value) is None:
        raise Fault(f"expected a date or a time like 2026-03-05T14:30:00+01:00, got {value[:60]!r}")
    try:
        return date.fromisoformat(value) if len(value) == 10 else _time_of(value)
    except ValueError:
        raise Fault(f"expected a day that its month has, got {value!r}") from None


def _time_of(value: str) -> datetime:
    """Read a time. By hand where its offset has a fraction: Python may take +00:00:00.5 for +00:00."""
    found = _FINE_OFFSET.search(value)
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
            raise Fault(f"expected {_one_of(members)}, got {value[:60]!r}")
        return members[value]

    return read_choice


def _running(value: Any) -> Any:
    if type(value) is str:
        return value  # the constructor makes a run of it
    if type(value) is not list:
        raise wrong("text or a list of texts and runs", value)
    parts = []
    try:
        for part in value:
            parts.append(part if type(part) is str else _run(part))  # noqa: PERF401 -- as below
    except Fault as fault:
        fault.path.append(len(parts))
        raise
    return parts


def _run(value: Any) -> Run:
    if type(value) is not dict:
        raise wrong("text or a run", value)
    run: Run = _READERS[Run](value)
    return run


def _tagged(readers: Mapping[str, Reader], value: Any) -> Any:
    """Read a block by the reader that its tag names."""
    if type(value) is not dict:
        raise wrong("a block", value)
    tag = value.pop("type", None)
    if type(tag) is not str:
        raise Fault("the field type is missing") if tag is None else _at("type", wrong("text", tag))
    if tag not in readers:
        raise Fault(f"expected {_one_of(readers)}, got {tag[:60]!r}", "type")
    return readers[tag](value)


def _one_of(names: Iterable[str]) -> str:
    *others, last = names
    return f"one of {', '.join(others)} or {last}" if others else last


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
            fault.path.append(len(parts))
            raise
        return parts

    return read_many


def _one_reader(shape: One) -> Reader:
    if shape.of in TAGS:
        tag = TAGS[shape.of]
        return lambda value: _tagged({tag: _BLOCKS[tag]}, value)
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
        AnyBlock: lambda _: partial(_tagged, _BLOCKS),
        One: _one_reader,
        Many: _many_reader,
    }
)


def _reader_of(shape: Any) -> Reader | None:
    return _MAKERS[type(shape)](shape)


def _node_reader(node: type[Node]) -> Reader:
    """Make the reader of a class: each field that has a reader of its own goes through it, if it is there.

    Fields that are missing, unknown or not to the constructor's liking are left to the constructor to find.
    """
    names: dict[str, Any] = {
        "node": node,
        "wrong": wrong,
        "explained": partial(_explained, SLOTS[node]),
        "faults": (Fault, InvalidNode, TypeError),
        "absent": object(),
    }
    steps = []
    for slot in SLOTS[node]:
        names[f"read_{slot.name}"] = read_held = _reader_of(slot.shape)
        if read_held is not None:
            absent = "None" if slot.optional else "absent"
            steps += [
                f"    held = data.get({slot.name!r}, {absent})",
                f"    if held is not {absent}:",
                f"        at = {slot.name!r}",
                f"        data[at] = read_{slot.name}(held)",
            ]
    body = [
        "if type(data) is not dict:",
        "    raise wrong('an object', data)",
        "at = None",
        "try:",
        *steps,
        "    return node(**data)",
        "except faults as error:",
        "    raise explained(data, at, error) from None",
    ]
    return cast("Reader", function_of("data", body, names))


def _explained(
    slots: tuple[Slot, ...], data: dict[str, Any], at: str | None, error: Fault | InvalidNode | TypeError
) -> Exception:
    """Say what kept the fields of a node from being read; `at` is the field that was last under work."""
    if isinstance(error, Fault):
        return error if at is None else _at(at, error)
    if isinstance(error, InvalidNode):
        return _refused(error, data, slots)
    return _misfit(data, slots) or error


def _misfit(data: dict[str, Any], slots: tuple[Slot, ...]) -> Fault | None:
    """Find a field that is unknown or missing."""
    names = [slot.name for slot in slots]
    unknown = next((name for name in data if name not in names), None)
    if unknown is not None:
        close = get_close_matches(unknown, names, n=1)
        hint = f"did you mean {close[0]}?" if close else f"there are {', '.join(names) or 'no others'}"
        return Fault(f"no field here has this name; {hint}", unknown)
    missing = next((slot.name for slot in slots if slot.required and slot.name not in data), None)
    return None if missing is None else Fault(f"the field {missing} is missing")


def _refused(error: InvalidNode, data: dict[str, Any], slots: tuple[Slot, ...]) -> Fault:
    """Say in terms of JSON what a constructor refused."""
    for slot in slots:
        held = data.get(slot.name)
        fault = (
            None if held is None and (slot.optional or slot.name not in data) else _fault_in(held, slot.shape)
        )
        if fault is not None:
            return _at(slot.name, fault)
    field = (error.where or "").partition(", ")[0].partition(".")[2]
    return Fault(_problem_of(error), *filter(None, [field]))


_SIMPLE: Mapping[type, tuple[type, str]] = MappingProxyType(
    {Text: (str, "text"), Flag: (bool, "true or false"), Number: (int, "a whole number")}
)


def _fault_in(value: Any, shape: Any) -> Fault | None:
    """Find what is wrong with a value for its own sake, whatever node it stands in; slow, after a refusal."""
    if type(shape) in _SIMPLE:
        expected, name = _SIMPLE[type(shape)]
        return None if type(value) is expected else wrong(name, value)
    if isinstance(shape, Many) and isinstance(shape.of, (Text, Running)):
        return _first_fault(_fault_in(part, shape.of) for part in value)
    if isinstance(shape, Running):
        return _fault_in_running(value)
    return None


def _fault_in_running(content: str | list[str | Run]) -> Fault | None:
    if isinstance(content, list):
        return _first_fault(_fault_in_running(part) if isinstance(part, str) else None for part in content)
    try:
        inline(content)
    except InvalidNode as error:
        return Fault(_problem_of(error))
    return None


def _at(step: str | int, fault: Fault) -> Fault:
    fault.path.append(step)
    return fault


def _first_fault(faults: Iterable[Fault | None]) -> Fault | None:
    for at, fault in enumerate(faults):
        if fault is not None:
            return _at(at, fault)
    return None


def _problem_of(error: InvalidNode) -> str:
    position = (error.where or "").partition(", ")[2]
    return f"{error.problem} ({position})" if position else error.problem


_READERS: Mapping[type[Node], Reader] = MappingProxyType({node: _node_reader(node) for node in NODES})
_BLOCKS.update((tag, _READERS[node]) for node, tag in TAGS.items())
