"""Normal form and well-formedness of the values that nodes hold.

Converters (`line`, `moment`, `url` …) bring a value of the right type into its one spelling and pass
anything else on untouched; validators (`is_line`, `is_moment` …) then refuse what no document can hold and
name the field. Two steps, because only a validator knows the field, and only a named converter tells type
checkers what a constructor takes.

Refused characters are those that are no legal HTML input: controls other than tab, line feed and carriage
return, surrogates, and noncharacters (WHATWG HTML, "preprocessing the input stream"; WHATWG Infra).
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from datetime import UTC, date, datetime, timedelta, timezone
from typing import Any, TypeAlias, TypeVar

import attrs

from newsdoc.errors import InvalidNode

Field: TypeAlias = "attrs.Attribute[Any]"
T = TypeVar("T")

MAX_COUNT = 2**63 - 1
"""The greatest count a document holds: what a signed 64-bit column can carry."""

_PLANES = "".join(f"{chr(plane * 0x10000 + 0xFFFE)}{chr(plane * 0x10000 + 0xFFFF)}" for plane in range(17))
FORBIDDEN = re.compile(f"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufdd0-\ufdef{_PLANES}]")
"""One character that no document can hold."""

_NOTHING = timedelta(0)
_SPACES = re.compile(r"[ \t\n\r]+")
_BLANKS = re.compile(r"[ \t]+")
_BREAKS = re.compile(r" ?[\n\r][ \n\r]*")


def refuse(instance: object, attribute: Field, problem: str, position: int | None = None) -> InvalidNode:
    """Make the error that says what is wrong with which field of which node."""
    where = f"{type(instance).__name__}.{attribute.name}"
    return InvalidNode(problem, where if position is None else f"{where}, position {position}")


def collapsed(text: str) -> str:
    r"""Collapse white space: a stretch with a line break in it becomes "\n", any other one space.

    Text with a forbidden character comes back untouched, so that the error names its place as given.
    """
    if type(text) is str and text.isprintable() and "  " not in text:
        return text
    if not isinstance(text, str) or FORBIDDEN.search(text):
        return text
    return _BREAKS.sub("\n", _BLANKS.sub(" ", as_str(text)))


def as_str(text: str) -> str:
    """Return a text without what a subclass adds to it: an lxml result, for one, holds on to its page."""
    return text if type(text) is str else str.__str__(text)


def as_line(value: str) -> str:
    """Bring a text of one line into normal form: white space collapsed and trimmed."""
    if type(value) is str and value.isprintable() and "  " not in value:
        return value.strip(" ")
    if not isinstance(value, str) or FORBIDDEN.search(value):
        return value
    return _SPACES.sub(" ", as_str(value)).strip(" ")


def as_optional_line(value: str | None) -> str | None:
    """Bring an optional text of one line into normal form; a blank one is None."""
    if value is None:
        return None
    if type(value) is str and value.isprintable() and "  " not in value:
        # What `as_line` does with nearly all texts; a call for each field of a document would be felt.
        return value.strip(" ") or None
    line = as_line(value)
    return None if isinstance(line, str) and not line else line


def as_lower_line(value: str) -> str:
    """Bring a name that is written in lower case into normal form: one line, lower case."""
    line = as_line(value)
    return line.lower() if isinstance(line, str) else line


def as_optional_lower_line(value: str | None) -> str | None:
    """Bring an optional name that is written in lower case into normal form; a blank one is None."""
    line = as_optional_line(value)
    return line.lower() if isinstance(line, str) else line


def as_multiline(value: str) -> str:
    """Bring a text whose white space matters into normal form: line ends are line feeds."""
    return as_str(value).replace("\r\n", "\n").replace("\r", "\n") if isinstance(value, str) else value


def as_lines(value: str | Iterable[str]) -> tuple[str, ...]:
    """Bring several texts of one line into normal form: blanks dropped, doubles dropped, order kept."""
    texts = as_tuple((value,) if isinstance(value, str) else value)
    if not isinstance(texts, tuple) or not all(isinstance(text, str) for text in texts):
        return texts  # for a validator to refuse
    return tuple(dict.fromkeys(text for text in map(as_line, texts) if text))


PLAIN_SEQUENCES = (tuple, list)
"""What needs no slow look whether it can be gone through."""


def as_tuple(value: Iterable[T]) -> tuple[T, ...]:
    """Bring several values into a tuple; a text, or what cannot be gone through, passes on untouched."""
    if type(value) is tuple:
        return value
    if type(value) is list:
        return tuple(value)
    return tuple(value) if isinstance(value, Iterable) and not isinstance(value, str) else value  # type: ignore[return-value]


def as_optional_tuple(value: Iterable[T] | None) -> tuple[T, ...] | None:
    """Bring several values into a tuple; None stays None."""
    return None if value is None else as_tuple(value)


def check_text(instance: object, attribute: Field, value: object) -> None:
    """Refuse what is no text, is empty, or has a forbidden character."""
    if not isinstance(value, str):
        raise refuse(instance, attribute, f"expected text, got {type(value).__name__}")
    if not value:
        raise refuse(instance, attribute, "expected text, got none")
    if not value.isprintable() and (found := FORBIDDEN.search(value)):
        problem = f"character U+{ord(found[0]):04X} cannot stand in a document"
        raise refuse(instance, attribute, problem, found.start())


def check_optional_text(instance: object, attribute: Field, value: object) -> None:
    """Let None pass, and check any text: what `optional(check_text)` does, without a second call for most fields."""
    if value is not None and not (type(value) is str and value and value.isprintable()):
        check_text(instance, attribute, value)


def optional(check: Callable[[Any, Field, Any], None]) -> Callable[[Any, Field, Any], None]:
    """Let None pass, and check anything else."""

    def check_unless_none(instance: object, attribute: Field, value: object) -> None:
        if value is not None:
            check(instance, attribute, value)

    return check_unless_none


def each(check: Callable[[Any, Field, Any], None]) -> Callable[[Any, Field, Any], None]:
    """Refuse what is no tuple, and check every element of one."""

    def check_each(instance: object, attribute: Field, value: Any) -> None:
        if not isinstance(value, tuple):
            raise refuse(instance, attribute, f"expected several values, got {type(value).__name__}")
        for element in value:
            check(instance, attribute, element)

    return check_each


def check_count(instance: object, attribute: Field, value: object) -> None:
    """Refuse what is no whole number from 0 to `MAX_COUNT`."""
    check_integer(instance, attribute, value, 0, MAX_COUNT)


def check_positive(instance: object, attribute: Field, value: object) -> None:
    """Refuse what is no whole number from 1 to `MAX_COUNT`."""
    check_integer(instance, attribute, value, 1, MAX_COUNT)


def check_score(instance: object, attribute: Field, value: object) -> None:
    """Refuse what is no whole number from -`MAX_COUNT` to `MAX_COUNT`."""
    check_integer(instance, attribute, value, -MAX_COUNT, MAX_COUNT)


def check_integer(instance: object, attribute: Field, value: object, least: int, most: int) -> None:
    """Refuse what is no whole number from `least` to `most`; True, False and enumerations are none."""
    if type(value) is not int:
        raise refuse(instance, attribute, f"expected a whole number, got {type(value).__name__}")
    if not least <= value <= most:
        raise refuse(instance, attribute, f"expected a number from {least} to {most}, got {value}")


def check_flag(instance: object, attribute: Field, value: object) -> None:
    """Refuse what is neither True nor False."""
    if value is not True and value is not False:
        raise refuse(instance, attribute, f"expected True or False, got {type(value).__name__}")


def as_moment(value: date | datetime | None) -> date | datetime | None:
    """Bring a point in time into normal form: an aware one keeps its offset and forgets its zone's rules."""
    if value is None or not isinstance(value, date):
        return value
    if not isinstance(value, datetime):
        return date(value.year, value.month, value.day)
    offset = value.utcoffset()
    zone = None if offset is None else UTC if offset == _NOTHING else timezone(offset)
    if type(value) is datetime and value.tzinfo is zone and not value.fold:
        return value
    return datetime(
        value.year, value.month, value.day, value.hour, value.minute, value.second, value.microsecond, zone
    )


def check_moment(instance: object, attribute: Field, value: object) -> None:
    """Refuse what is neither a date nor a datetime."""
    if not isinstance(value, date):
        raise refuse(instance, attribute, f"expected a date or datetime, got {type(value).__name__}")


_LANGUAGE = re.compile(
    r"(?:(?P<language>[a-z]{2,3}(?:-[a-z]{3}){0,3}|[a-z]{4,8})"
    r"(?:-(?P<script>[a-z]{4}))?(?:-(?P<region>[a-z]{2}|[0-9]{3}))?"
    r"(?P<rest>(?:-(?:[a-z0-9]{5,8}|[0-9][a-z0-9]{3}))*(?:-[a-wy-z0-9](?:-[a-z0-9]{2,8})+)*))?"
    r"(?P<private>(?:(?<=.)-|(?<!.))x(?:-[a-z0-9]{1,8})+)?",
    re.IGNORECASE | re.ASCII,
)
"""A language tag by the `langtag` and `privateuse` rules of RFC 5646 (BCP 47), section 2.1."""


def as_language(value: str | None) -> str | None:
    """Bring a language tag into the case that RFC 5646, section 2.1.1, recommends: `en-US`, `zh-Hant-TW`."""
    if not isinstance(value, str):
        return value
    found = _LANGUAGE.fullmatch(value)
    if found is None or not value:
        return value
    parts = [
        (found["language"] or "").lower(),
        (found["script"] or "").title(),
        (found["region"] or "").upper(),
        (found["rest"] or "").lower().lstrip("-"),
        (found["private"] or "").lower().lstrip("-"),
    ]
    return "-".join(part for part in parts if part)


def check_language(instance: object, attribute: Field, value: object) -> None:
    """Refuse what is no well-formed BCP 47 language tag."""
    if not isinstance(value, str):
        raise refuse(instance, attribute, f"expected a language tag, got {type(value).__name__}")
    if not value or not _LANGUAGE.fullmatch(value):
        raise refuse(instance, attribute, f"expected a BCP 47 language tag, got {value[:40]!r}")


def member(kind: type) -> Callable[[Any, Field, Any], None]:
    """Refuse what is not an instance of `kind`, a node class or an enumeration."""

    def check_member(instance: object, attribute: Field, value: object) -> None:
        if not isinstance(value, kind):
            raise refuse(instance, attribute, f"expected {kind.__name__}, got {type(value).__name__}")

    return check_member
