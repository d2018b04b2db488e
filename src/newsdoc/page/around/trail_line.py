"""Trails that no name tells: a line above the title with links from the front page on, and signs between them."""

from __future__ import annotations

import re
from typing import Final

from newsdoc.page.around.drafts import Element
from newsdoc.page.around.seen import line_of
from newsdoc.values.labels import is_home_word
from newsdoc.values.urls import host, parts_of, resolve

MOST_STEPS: Final = 8
"""Links of the longest trail that is known by its looks."""
LONGEST: Final = 400
"""Characters of its line."""

_SET_OFF: Final = frozenset(("strong", "b", "em", "span"))
_BETWEEN: Final = re.compile(r"\s*(?:/|[>»›→▸▶❯⟩⇒]+|::)\s*")  # noqa: RUF001
_AFTER: Final = re.compile(r"\s*(?:(?:/|[>»›→▸▶❯⟩⇒]+|::)\s*\S.*)?", re.DOTALL)  # noqa: RUF001
"""What follows the last link: nothing, or a sign and the last step."""


def is_trail_line(element: Element, base: str | None) -> bool:
    """Tell whether an element is a line of links parted by slashes or arrows, the first to the front page.

    Args:
        element: A block.
        base: The address that relative links are resolved against.
    """
    links = [child for child in element if child.tag == "a"]
    if not 0 < len(links) <= MOST_STEPS or (element.text or "").strip():
        return False
    *inner, last = (link.tail or "" for link in links)
    if len(links) != len(element):
        # The last step may be set off.
        end = element[-1]
        if len(links) + 1 != len(element) or end.tag not in _SET_OFF or len(end):
            return False
        last = f"{last}{end.text or ''}{end.tail or ''}"
    # What costs least is asked first: few lines have such signs, and to resolve an address takes longest.
    return (
        (len(links) > 1 or bool(last.strip()))
        and _AFTER.fullmatch(last) is not None
        and all(map(_BETWEEN.fullmatch, inner))
        and (leads_home(links[0], base) or is_home_word(line_of(links[0], most=100)))
        and len(line_of(element, most=LONGEST + 1)) <= LONGEST
    )


def leads_home(link: Element, base: str | None) -> bool:
    """Tell whether a link leads to the front page of the site that the page stands on."""
    if "home" in (link.get("rel") or "").split():
        return True
    address = resolve(base, link.get("href") or "#")
    if address is None:
        return False
    parts = parts_of(address)
    return (
        parts.path in ("", "/")
        and not (parts.query or parts.fragment)
        and _site(address) == _site(base or "")
    )


def _site(url: str) -> str | None:
    name = host(url)
    return None if name is None else name.removeprefix("www.")
