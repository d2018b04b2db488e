"""Text of an element as a reader sees it, on one line."""

from __future__ import annotations

from collections.abc import Container

from lxml import etree

from newsdoc.markup.vocabulary import BLOCK_TAGS, HIDDEN_TAGS
from newsdoc.page.source import Element
from newsdoc.values.text import clean

UNSEEN = HIDDEN_TAGS | frozenset(
    "canvas iframe input map noscript object select svg textarea video audio".split()
)
"""Elements with no text of the page in them."""
_PARTING = BLOCK_TAGS | {"br", "td", "th", "img"}


def line_of(
    element: Element, *, without: Container[Element] = (), most: int = 2000, spaced: bool = False
) -> str:
    """Return the text in an element, white space collapsed; blocks and breaks count as a space.

    Args:
        element: Where the text stands.
        without: Elements in it to leave out.
        most: The number of characters after which to stop, about.
        spaced: Put a space between what stands in different elements too.
    """
    if len(element) == 0:
        return _squeezed(element.text or "")
    pieces: list[str] = []
    length = 0
    walk = etree.iterwalk(element, events=("start", "end"))
    for event, inner in walk:
        if event == "start":
            if inner is not element and (inner.tag in UNSEEN or inner in without):
                walk.skip_subtree()
                continue
            text = inner.text
            if spaced or inner.tag in _PARTING:
                pieces.append(" ")
        elif inner is element:
            break
        else:
            text = inner.tail
            if spaced or inner.tag in _PARTING:
                pieces.append(" ")
        if text:
            pieces.append(text)
            # Indentation is not seen, but each piece costs time.
            length += len(text.strip()) + 1
            if length > most:
                break
    return _squeezed("".join(pieces))


def _squeezed(text: str) -> str:
    """Collapse white space and drop what is not seen: controls, soft hyphens, zero-width spaces."""
    if not text.isascii():
        text = clean(text).replace("\u00ad", "").replace("\u200b", "")
    elif not text.isprintable():
        text = clean(text)
    return " ".join(text.split())
