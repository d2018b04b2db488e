"""Boxes around linked headings, as teasers have them: how far each reaches, and where it leads."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from typing import Final
from urllib.parse import SplitResult

from newsdoc.page.headings import link_of_heading
from newsdoc.page.survey import Box, Element
from newsdoc.values.urls import resolve, split_url

__all__ = ["LONGEST_TEASER", "count", "href_of", "is_linked", "largest_around", "target_of"]

LONGEST_TEASER: Final = 600
"""Characters of unlinked text that a teaser has less than: what has more is worth a body."""
WHOLLY: Final = 0.9
"""The share of a heading that is linked, at the least: a mark or a number may stand beside the link."""
MOST_LEVELS: Final = 30
"""How far up from its heading the box of a teaser is looked for."""
_HEADINGS: Final = frozenset(("h1", "h2", "h3", "h4", "h5"))


def is_linked(box: Box) -> bool:
    """Tell whether a box is a heading all of which is linked."""
    return box.tag in _HEADINGS and 0 < WHOLLY * box.text <= box.linked


def largest_around(heading: Box, orders: Sequence[int], outer: Box) -> Box:
    """Return the largest box around a heading in which none of some others stands.

    Args:
        heading: The heading.
        orders: The orders of that heading and of the boxes that are not to stand in what is returned, sorted.
        outer: A box around the heading that is too large.
    """
    box = heading
    for _ in range(MOST_LEVELS):
        wider = box.parent
        if wider is None or wider.order <= outer.order or count(orders, wider) > 1:
            break
        box = wider
    return box


def count(orders: Sequence[int], box: Box) -> int:
    """Count the boxes, given by their orders, sorted, that stand in a box or are it."""
    return bisect_right(orders, box.end) - bisect_left(orders, box.order)


def href_of(heading: Element) -> str:
    """Return where a heading leads; nothing if it is not linked."""
    link = link_of_heading(heading)
    return (link.get("href") or "") if link is not None else ""


def target_of(href: str, base: str | None) -> tuple[str, str] | None:
    """Return path and query of a page of the same site. None: it is none, or the site's front page."""
    url = split_url(resolve(base, href) or href)
    if url.scheme not in ("http", "https", "") or _site(url) != _site(split_url(base or "")):
        return None
    path = url.path.rstrip("/")
    return (path, url.query) if path or url.query else None


def _site(url: SplitResult) -> str:
    return (url.hostname or "").removeprefix("www.")
