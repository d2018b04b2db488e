"""What can be wrong with the plain data of an article, told in terms of JSON and with its place.

Only the first functions are on the way of data without a fault; the rest may take its time.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from difflib import get_close_matches
from types import MappingProxyType, NoneType
from typing import Any

from newsdoc.codecs.json.shape import Flag, Many, Number, Running, Slot, Text
from newsdoc.codecs.json.syntax import Repeated
from newsdoc.errors import DecodeError, InvalidNode
from newsdoc.model import Run, inline

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


def wrong(expected: str, value: Any) -> Fault:
    """Make the fault of a value of the wrong type."""
    if isinstance(value, Repeated):
        return Fault("the field stands here twice", value.name)
    return Fault(f"expected {expected}, got {_told(value)}")


def _told(value: Any) -> str:
    name = _JSON_NAMES.get(type(value))
    return f"the number {json.dumps(value)}" if name is None else name


def one_of(names: Iterable[str]) -> str:
    """List names in words."""
    *others, last = names
    return f"one of {', '.join(others)} or {last}" if others else last


def no_block(value: Any, tags: Iterable[str]) -> Fault:
    """Make the fault of what is no block, or has none of the tags that fit."""
    if type(value) is not dict:
        return wrong("a block", value)
    if "type" not in value:
        return Fault("the field type is missing")
    tag = value["type"]
    if type(tag) is not str:
        return at_step("type", wrong("text", tag))
    return Fault(f"expected {one_of(tags)}, got {tag[:60]!r}", "type")


def explained(
    slots: tuple[Slot, ...], data: dict[str, Any], at: str | None, error: Fault | InvalidNode | TypeError
) -> Exception:
    """Say what kept the fields of a node from being read; `at` is the field that was last under work."""
    if isinstance(error, Fault):
        return error if at is None else at_step(at, error)
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
            return at_step(slot.name, fault)
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


def at_step(step: str | int, fault: Fault) -> Fault:
    """Lead a fault one step up."""
    fault.path.append(step)
    return fault


def _first_fault(faults: Iterable[Fault | None]) -> Fault | None:
    for at, fault in enumerate(faults):
        if fault is not None:
            return at_step(at, fault)
    return None


def _problem_of(error: InvalidNode) -> str:
    position = (error.where or "").partition(", ")[2]
    return f"{error.problem} ({position})" if position else error.problem
