"""Keywords: from strings as sources write them to tags, and those that a reader sees."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Final

from lxml import etree

from newsdoc.page.hints import Hint
from newsdoc.page.metadata.clues import Clues
from newsdoc.page.metadata.schema import text_in
from newsdoc.page.metadata.sight import text_of
from newsdoc.page.source import Element
from newsdoc.values.text import fold

MAX_TAGS: Final = 200
"""How many tags an article has at most."""
LONGEST: Final = 100
"""Characters of the longest tag; more is a sentence."""
MAX_LINKS: Final = 100

_COMMAS: Final = re.compile(r"\s*[,;|，、；]\s*")  # noqa: RUF001


def tags_of(texts: Iterable[str]) -> tuple[str, ...]:
    """Part keywords and bring them into order: none twice, none empty, none a sentence.

    A text alone is parted at commas, semicolons and bars; where there are several, each that has commas is
    too.
    """
    found: dict[str, str] = {}
    for text in texts:
        for part in _COMMAS.split(text):
            tag = part.strip(" \t#\"'")
            key = fold(tag)
            if key and len(tag) <= LONGEST:
                found.setdefault(key, tag)
            if len(found) >= MAX_TAGS:
                return tuple(found.values())
    return tuple(found.values())


def by_link(clues: Clues) -> Iterator[tuple[str, ...]]:
    """Give the tags that links of the relation `tag` name."""
    found = tags_of(linked_tags(clues))
    if found:
        yield found


def by_list(clues: Clues) -> Iterator[tuple[str, ...]]:
    """Give the tags that stand in blocks named for tags."""
    found = tags_of(listed_tags(clues))
    if found:
        yield found


def linked_tags(clues: Clues) -> Iterator[str]:
    """Give the texts of links of the relation `tag` outside teasers and margins."""
    for element in _TAG_LINKS(clues.page.root)[:MAX_LINKS]:
        yield from _shown(clues, element)


def listed_tags(clues: Clues) -> Iterator[str]:
    """Give the texts of the links in blocks that are named for tags."""
    for box in clues.survey.boxes:
        if box.hints & Hint.TAGS and 0 < box.links <= 40 and box.linked * 10 >= box.text * 6:
            for element in box.element.iter("a"):
                yield from _shown(clues, element)


def _shown(clues: Clues, element: Element) -> Iterator[str]:
    box = clues.box_around(element)
    if box is None or clues.is_foreign(box) or clues.in_teaser(box):
        return
    text = text_in(text_of(element))
    if text is not None and len(text) <= LONGEST:
        yield text


_TAG_LINKS: Final = etree.XPath("//a[contains(@rel, 'tag')]", smart_strings=False)
