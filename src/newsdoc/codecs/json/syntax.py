"""JSON text to plain data: RFC 8259 without its looseness.

Python's own parser, but a field that stands twice is seen, and every fault is a `DecodeError` with its place.
"""

from __future__ import annotations

import json
import re
from typing import Any

from newsdoc.errors import DecodeError
from newsdoc.model import MAX_DEPTH

DEEPEST = 2 * MAX_DEPTH + 8
"""More brackets in one another than any article has: a container nests two, the article itself a few."""

_NUMBER_TOO_LONG = re.compile(r"[0-9]{4301,}")
_BRACKETS = re.compile(r'"(?:[^"\\]|\\.)*"?|[\[\]{}]', re.DOTALL)


class Repeated(dict[str, Any]):
    """An object in which a field stands twice. Being no plain `dict`, it is refused where it is met."""

    __slots__ = ("name",)
    name: str


def _object_of(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    fields = dict(pairs)
    if len(fields) == len(pairs):
        return fields
    names = [name for name, _ in pairs]
    repeated = Repeated(fields)
    repeated.name = next(name for at, name in enumerate(names) if name in names[:at])
    return repeated


# NaN and the infinities come back as floats, which no field takes, and so are refused with their pointer.
_PARSER = json.JSONDecoder(object_pairs_hook=_object_of)


def text_of(data: str | bytes) -> str:
    """Give JSON as text; a byte order mark is skipped, as RFC 8259, section 8.1, allows.

    Raises:
        DecodeError: The bytes are not UTF-8; `where` is the first that is wrong, counted from 1.
        TypeError: `data` is neither text nor bytes.
    """
    if isinstance(data, str):
        return data.removeprefix("\ufeff")
    if not isinstance(data, (bytes, bytearray, memoryview)):
        raise TypeError(f"expected str or bytes, got {type(data).__name__}")
    try:
        return str(data, "utf-8").removeprefix("\ufeff")
    except UnicodeDecodeError as error:
        raise DecodeError("not JSON: expected UTF-8", f"byte {error.start + 1}") from None


def parse_json(text: str) -> Any:
    """Turn JSON into plain data.

    Returns:
        Fresh dicts, lists, texts, numbers, booleans and None; `Repeated` for an object with a field twice.

    Raises:
        DecodeError: It is no JSON; `where` is the line and column, counted from 1.
        RecursionError: It is no deeper than an article may be, but the caller is near Python's limit.
    """
    try:
        return _PARSER.decode(text)
    except json.JSONDecodeError as error:
        if not text.strip():
            raise DecodeError("not JSON: empty") from None
        problem = f"not JSON: {error.msg[:1].lower()}{error.msg[1:]}"
        raise DecodeError(problem, place_of(text, error.pos)) from None
    except RecursionError:
        raise_if_too_deep(text)
        raise
    except ValueError:
        # The only other thing that Python refuses is a whole number too long to be worth its time.
        found = _NUMBER_TOO_LONG.search(text)
        where = None if found is None else place_of(text, found.start())
        raise DecodeError("expected numbers of at most 4,300 digits", where) from None


def place_of(text: str, position: int) -> str:
    """Say on which line and column a position in a text is, both counted from 1."""
    line = text.count("\n", 0, position) + 1
    return f"line {line}, column {position - text.rfind(chr(10), 0, position)}"


def raise_if_too_deep(text: str) -> None:
    """Refuse a text with more than `DEEPEST` brackets in one another. Any JSON-like text will do; linear.

    For when the recursion limit was hit: it tells input that is at fault from a caller deep in its stack.

    Raises:
        DecodeError: It is that deep; `where` is the first bracket too many.
    """
    depth = 0
    for found in _BRACKETS.finditer(text):
        if found[0] in "[{":
            depth += 1
        elif found[0] in "]}":
            depth -= 1
        if depth > DEEPEST:
            raise DecodeError("nested deeper than any article", place_of(text, found.start()))
