"""Boxes that say once more what a box beside them says: pages have them for screens of another size."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from newsdoc.markup.vocabulary import GROUPING_TAGS
from newsdoc.page.survey import Box

COPY = "says once more what a box before it says"

LEAST_COPY = 200
"""Characters of text that make the same text no chance."""


def copies_of(boxes: Sequence[Box]) -> Iterator[Box]:
    """Give the boxes with the very text of a box before them in the same box. Lines may well be said twice.

    Args:
        boxes: The body's box and all in it, in order.
    """
    for box in boxes:
        children = box.children
        if box.text < 2 * LEAST_COPY or len(children) < 2:
            continue
        sizes: dict[tuple[str, int, int], list[Box]] = {}
        for child in children:
            if child.text >= LEAST_COPY and not child.own and child.tag in GROUPING_TAGS:
                sizes.setdefault((child.tag, child.text, child.linked), []).append(child)
        for alike in sizes.values():
            if len(alike) > 1:
                yield from _repeated(alike)


def _repeated(boxes: Sequence[Box]) -> Iterator[Box]:
    said: set[str] = set()
    for box in boxes:
        text = "".join(box.element.itertext())
        if text in said:
            yield box
        said.add(text)
