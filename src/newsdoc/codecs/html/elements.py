"""Looks at elements, and the errors that say in which line something is wrong."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from datetime import date, datetime
from enum import StrEnum
from typing import Any, TypeVar, cast

from lxml.etree import _Element

from newsdoc.codecs.html.moments import EXACT, parse_moment, time_attributes
from newsdoc.errors import DecodeError, InvalidNode

T = TypeVar("T")
E = TypeVar("E", bound=StrEnum)

WHITE_SPACE = " \t\n\r\f"
"""White space in HTML. A no-break space is none."""

_SPACES = re.compile(r"[ \t\n\r\f]+")
_INTEGER = re.compile(r"-?[0-9]{1,20}")


def wrong(element: _Element, problem: str) -> DecodeError:
    """Make the error that says what is wrong with an element."""
    return DecodeError(f"{problem} in <{tag_of(element)}>", f"line {element.sourceline}")


def tag_of(element: _Element) -> str:
    """Give an element's tag. The parser leaves out comments, whose tag is none."""
    return cast("str", element.tag)


def built(element: _Element, make: Callable[..., T], *args: Any, **kwargs: Any) -> T:
    """Make a node of what an element holds.

    Raises:
        DecodeError: No document can hold such a node; the error names the element's line.
    """
    try:
        return make(*args, **kwargs)
    except InvalidNode as error:
        raise refused(element, error) from error


def refused(element: _Element, error: InvalidNode) -> DecodeError:
    """Make the error that says which element holds what no document can."""
    field = "" if error.where is None else f" for {error.where}"
    return wrong(element, f"{error.problem}{field}")


def classes_of(element: _Element) -> list[str]:
    """Give an element's classes. White space of Unicode at large is part of a class's name."""
    return _SPACES.split(element.get("class", ""))


def has_class(element: _Element, name: str) -> bool:
    """Tell whether an element has a class."""
    value = element.get("class")
    return value is not None and (value == name or name in _SPACES.split(value))


def with_class(root: _Element, tag: str, name: str) -> Iterator[_Element]:
    """Give all elements of a tag and a class in an element, in document order."""
    return (element for element in root.iter(tag) if has_class(element, name))


def line(text: str | None) -> str:
    """Bring the text of an element into the form of running text: white space collapsed, none a break."""
    if not text:
        return ""
    return _SPACES.sub(" ", text) if "\n" in text or "\r" in text or "\f" in text else text


def text_of(element: _Element) -> str:
    """Give all text in an element as one line."""
    return line("".join(element.itertext()) if len(element) else element.text)


def choice(element: _Element, name: str, kinds: type[E]) -> E | None:
    """Read an attribute that holds one of several words. None: it is not there.

    Raises:
        DecodeError: It holds another word.
    """
    value = element.get(name)
    if value is None:
        return None
    try:
        return kinds(value)
    except ValueError as error:
        raise wrong(element, f"expected one of {', '.join(kinds)} as {name}, got {value[:40]!r}") from error


def integer(element: _Element, name: str, default: int | None = None) -> int | None:
    """Read an attribute that holds a whole number; the default where there is none.

    Raises:
        DecodeError: It holds something else.
    """
    value = element.get(name)
    if value is None:
        return default
    if not (value.isdecimal() and len(value) < 20) and not _INTEGER.fullmatch(value.strip(WHITE_SPACE)):
        raise wrong(element, f"expected a whole number as {name}, got {value[:40]!r}")
    return int(value)


def moment(element: _Element) -> date | datetime:
    """Read the point in time that a `<time>` stands for.

    `data-datetime` says it exactly; but where `datetime` says something else, somebody has changed that.

    Raises:
        DecodeError: There is none, or one that is no ISO 8601 date or time.
    """
    exact, told = element.get(EXACT), element.get("datetime")
    if exact is None and told is not None:
        return _parsed(element, told)
    if exact is not None:
        found = _parsed(element, exact)
        if told is None or f'datetime="{told}"' in time_attributes(found):
            return found
    if told is None:
        raise wrong(element, "expected a datetime attribute, got none")
    return _parsed(element, told)


def _parsed(element: _Element, text: str) -> date | datetime:
    found = parse_moment(text.strip(WHITE_SPACE))
    if found is None:
        raise wrong(element, f"expected a date or a time in ISO 8601 form, got {text[:40]!r}")
    return found
