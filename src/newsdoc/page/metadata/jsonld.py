"""JSON-LD as pages have it: the objects in it, with the damage repaired that leaves no doubt.

Sources: JSON (RFC 8259), JSON-LD 1.1 (`@graph`, `@id`, `@type`, `@value`), and what sites really write:
wrapped in comments or CDATA, with line breaks inside strings, trailing commas, backslashes before letters
that need none, several objects in a row, quotes written as entities, quotes inside a string unescaped.
"""

from __future__ import annotations

import html
import json
import re
from collections.abc import Callable, Iterable, Iterator
from typing import Any, Final, TypeAlias

Node: TypeAlias = dict[str, Any]

MAX_LENGTH: Final = 5_000_000
"""Characters of JSON-LD on a page; what goes beyond is not looked at."""
MAX_NODES: Final = 20_000
"""Objects of a page; what goes beyond is not looked at."""


def nodes_of(scripts: Iterable[str]) -> list[Node]:
    """Give the objects that stand in a page's JSON-LD, outer ones before those in them.

    Values of ``@graph`` and arrays count as outer objects; an object that only names another (nothing but
    ``@id``) is not among them.
    """
    left = MAX_LENGTH
    found: list[Node] = []
    for script in scripts:
        left -= len(script)
        if left < 0:
            break
        found.extend(_objects_in(loaded(script), MAX_NODES - len(found)))
    return found


def _objects_in(value: Any, most: int) -> Iterator[Node]:
    """Walk down in breadth, so that an article comes before the articles that it mentions."""
    level = [value]
    while level and most > 0:
        below: list[Any] = []
        for part in level:
            if isinstance(part, dict):
                if len(part) > 1 or "@id" not in part:
                    yield part
                    most -= 1
                below.extend(child for child in part.values() if isinstance(child, (dict, list)))
            elif isinstance(part, list):
                below.extend(child for child in part if isinstance(child, (dict, list)))
            if most <= 0:
                return
        level = below


def loaded(script: str) -> Any:
    """Read one script of JSON-LD.

    Returns:
        The value; a list of values where several stand in a row; None where the damage is beyond repair.
    """
    text = script.strip(_EDGES)
    for repair in _REPAIRS:
        text = repair(text)
        values = _values_in(text)
        if values:
            return values[0] if len(values) == 1 else values
    return None


def _values_in(text: str) -> list[Any]:
    """Read the values that stand in a row; none if there is anything else, or nothing."""
    values = []
    position = 0
    try:
        while position < len(text):
            value, position = _DECODER.raw_decode(text, position)
            values.append(value)
            gap = _GAP.match(text, position)
            position = len(text) if gap is None else gap.end()
    except (ValueError, RecursionError):
        # ValueError also stands for a number of more than 4,300 digits, RecursionError for brackets of a
        # thousand levels. The next repair may help; if none does, there are no values.
        return []
    return values


_DECODER: Final = json.JSONDecoder(strict=False)
_EDGES: Final = " \t\r\n\ufeff\u00a0\u200b;"
_GAP: Final = re.compile(r"[\s,;\ufeff]*")

_OPENING: Final = re.compile(r"(?:\s|<!--|//|/\*|\*/|<!\[CDATA\[)*")
_CLOSING: Final = ("-->", "]]>", "//", "/*", "*/", ";")


def _unwrapped(text: str) -> str:
    """Take off comment and CDATA marks around the whole."""
    opening = _OPENING.match(text)
    text = text if opening is None else text[opening.end() :]
    while True:
        bare = text.rstrip()
        for mark in _CLOSING:
            bare = bare.removesuffix(mark)
        if bare == text:
            return text
        text = bare


# What is open at the end of the text reaches to it: so no text is gone through twice.
_STRING_OR_FLAW: Final = re.compile(
    r'(?P<string>"[^"\\]*+(?:\\.[^"\\]*+)*+(?:"|\\?\Z))|(?P<commas>,[\s,]*+)|/\*.*?(?:\*/|\Z)|//[^\n]*+',
    re.DOTALL,
)
_ESCAPE: Final = re.compile(r'\\(?:(?P<good>["\\/bfnrt]|u[0-9a-fA-F]{4})|(?P<bad>.|\Z))', re.DOTALL)


def _tidied(text: str) -> str:
    """Drop trailing and doubled commas, comments, and backslashes that escape nothing."""
    return _STRING_OR_FLAW.sub(_tidy, text)


def _tidy(match: re.Match[str]) -> str:
    if match["string"] is not None:
        return _ESCAPE.sub(_mended_escape, match[0]) if "\\" in match[0] else match[0]
    if match["commas"] is not None:
        return "" if match.string[match.end() : match.end() + 1] in {"}", "]", ""} else ","
    return ""


def _mended_escape(match: re.Match[str]) -> str:
    return match[0] if match["good"] else match["bad"]


def _with_quotes(text: str) -> str:
    """Turn quotes that are written as entities into quotes."""
    return html.unescape(text) if "&quot;" in text and '"' not in text else text


_QUOTE: Final = re.compile(r'(?P<before>[{\[,:]\s*+)?(?<!\\)"(?P<after>(?=\s*+(?:[}\],:]|\Z)))?')


def _with_escapes(text: str) -> str:
    """Escape the quotes inside strings: those with neither a sign of structure before them nor one behind."""
    return _QUOTE.sub(
        lambda quote: quote[0] if quote["before"] or quote["after"] is not None else '\\"', text
    )


def _same(text: str) -> str:
    return text


_REPAIRS: Final[tuple[Callable[[str], str], ...]] = (_same, _unwrapped, _tidied, _with_quotes, _with_escapes)
"""From the least to the boldest; each is tried on what the one before left, until the text can be read."""
