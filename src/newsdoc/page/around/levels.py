"""How deep a comment is nested where the markup nests nothing: told by a name, an attribute or the space before it."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

from newsdoc.page.source import Element

ATTRIBUTES: Final = ("data-depth", "data-level", "data-indent", "data-nesting", "aria-level", "depth")
MOST_WRAPPERS: Final = 3
"""How many boxes around one comment and nothing else are looked at."""

_NAMED: Final = re.compile(r"(?:depth|level|indent|nested|lvl)[-_]?(\d{1,2})(?!\d)", re.IGNORECASE)
_INDENTED: Final = re.compile(r"indent[-_]?(\d{1,2})(?!\d)", re.IGNORECASE)
_SPACE: Final = re.compile(
    r"(?:margin|padding)-(?:left|right|inline-start)\s*:\s*(\d{1,4}(?:\.\d{1,3})?)\s*(?:px|r?em|%|pt|vw)?\s*(?:;|$|!)",
    re.IGNORECASE,
)


def level_of(element: Element, around: Element | None) -> float | None:
    """Tell how deep a comment is nested, by what stands on it or on a box that holds it alone.

    Args:
        element: The comment.
        around: The element of the comment, or of the section, that it stands in.

    Returns:
        A number that is greater for what is nested deeper, and means nothing else. None: nothing tells it.
    """
    if len(element) and (level := _told_by_indent(element[-1])) is not None:
        return level
    for _ in range(MOST_WRAPPERS):
        level = _told_on(element)
        outer = element.getparent()
        if level is not None or outer is None or outer is around or not _is_alone(element):
            return level
        element = outer
    return None


def _is_alone(element: Element) -> bool:
    # Asked for its length, an element counts its children.
    return element.getnext() is None and element.getprevious() is None


def _told_by_indent(inner: Element) -> float | None:
    """Tell how far the box with all that is seen of a comment is moved in; other levels in it may be ranks."""
    found = _INDENTED.search(inner.get("class") or "") if inner.tag == "div" else None
    return None if found is None else float(found[1])


def _told_on(element: Element) -> float | None:
    level = _level_in_names(element.get("class") or "")
    if level is not None:
        return level
    for name in ATTRIBUTES:
        value = element.get(name)
        if value is not None and value.isascii() and value.isdecimal() and len(value) < 4:
            return float(value)
    style = element.get("style")
    found = _SPACE.search(style) if style is not None and len(style) < 400 else None
    return None if found is None else float(found[1])


@lru_cache(maxsize=4096)
def _level_in_names(names: str) -> float | None:
    found = _NAMED.search(names)
    return None if found is None else float(found[1])
