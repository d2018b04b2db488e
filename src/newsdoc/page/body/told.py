"""The article's text as structured data tell it: the last resort, where a script was to show the text."""

from __future__ import annotations

import re
from collections.abc import Iterable
from html import unescape

from lxml import etree

from newsdoc.markup.read import Item, read_items
from newsdoc.model import Paragraph
from newsdoc.values.text import clean

LEAST = 250
"""Characters that a told text must have to be an article's."""
SHOWN_SHARE = 0.25
"""A page that shows less than this share of the told text does not show the article."""

_ELEMENTS = re.compile(r"<(?:p|br|div|h[1-6]|ul|ol|blockquote)\b", re.IGNORECASE)
_BREAKS = re.compile(r"\s*(?:\n|\r)\s*")


def told_items(texts: Iterable[str], shown: int, base: str | None) -> list[Item]:
    """Return the blocks of the told text, if the page shows too little of it.

    Args:
        texts: What `articleBody` holds, plain or as HTML.
        shown: How many characters of the article the page shows.
        base: What relative links are resolved against.

    Returns:
        Blocks and headings; none where nothing is told, or the page shows the article itself.
    """
    told = max(texts, key=len, default="")
    if "&lt;" in told:
        told = unescape(told)
    if len(told) < LEAST or shown >= SHOWN_SHARE * len(told):
        return []
    if _ELEMENTS.search(told):
        parser = etree.HTMLParser(encoding="utf-8", remove_comments=True)
        # An element around it all, because libxml2 makes no tree of text without one, such as a tag cut short.
        return read_items(etree.fromstring(f"<div>{clean(told)}".encode(), parser), base=base)
    return [Paragraph(line) for line in _BREAKS.split(clean(told)) if line.strip()]
