"""What `link` elements tell: the page's addresses."""

from __future__ import annotations

from collections.abc import Iterator

from newsdoc.page.metadata.clues import Clues
from newsdoc.page.metadata.valid import link


def canonical(clues: Clues) -> Iterator[str]:
    """Give the addresses that the page calls its own."""
    return _linked(clues, "canonical")


def amp(clues: Clues) -> Iterator[str]:
    """Give the addresses of the page's AMP version."""
    return _linked(clues, "amphtml")


def following(clues: Clues) -> Iterator[str]:
    """Give the addresses of the article's next page."""
    return _linked(clues, "next")


def _linked(clues: Clues, relation: str) -> Iterator[str]:
    for element in clues.head.links.get(relation, ()):
        address = link(clues.page.base, element.get("href") or "")
        if address is not None:
            yield address
