"""Boxes set into the text, after which the text goes on where it was.

A heading in such a box heads the box, not the paragraphs behind it; words beside a picture in it are the caption.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import islice

from newsdoc.markup.vocabulary import GROUPING_TAGS, HEADINGS
from newsdoc.page.body.finder import ASIDE
from newsdoc.page.survey import Box

LONGEST_INSET = 1_500
"""Characters that a box has at the most to be set into the text rather than a part of it."""
LINE_TAGS = frozenset(("p", *GROUPING_TAGS))
PROSE = 40
"""Characters of unlinked text that make a paragraph surely one."""


def insets_of(boxes: Sequence[Box], core: Box, kept: Sequence[int]) -> Iterator[tuple[Box, list[Box]]]:
    """Give the boxes with headings that are set into the text, and their headings.

    Args:
        boxes: The body's box and all in it, in order.
        core: Where the paragraphs stand, by `core_of`.
        kept: How many lines of each box read like text of the article.
    """
    start = boxes[0].order
    if core.order < start:
        return  # the text stands right in the body's box
    for at, inset in enumerate(core.children):
        if not PROSE <= inset.text <= LONGEST_INSET or inset.tag in HEADINGS or inset.end == inset.order:
            continue
        inside = boxes[inset.order + 1 - start : inset.end + 1 - start]
        headings = [box for box in inside if box.tag in HEADINGS and box.own]
        if headings and _goes_on(core.children[at + 1 :], kept, start):
            yield inset, headings


LONGEST_CAPTION = 300
"""Characters of unlinked text that a box has at the most beside a picture, all of it the caption."""
CAPTION_LINES = 3
MOST_CAPTIONS = 0.3
"""The share of the text that can be captions."""
LEAST_IN_PLACE = 0.5
"""The share of the text that must stand right in the core for the boxes between to be set into it."""


def pictures_of(boxes: Sequence[Box], core: Box, kept: Sequence[int]) -> Iterator[Box]:
    """Give the boxes that are set into the text and hold one picture and its caption, and nothing that says so.

    Args:
        boxes: The body's box and all in it, in order.
        core: Where the paragraphs stand, by `core_of`.
        kept: How many lines of each box read like text of the article.
    """
    start = boxes[0].order
    while core.parent is not None and core.order > start and core.text < LEAST_IN_PLACE * boxes[0].text:
        core = core.parent
    in_place = sum(_in_place(box) for box in core.children)
    if core.order < start or in_place < LEAST_IN_PLACE * boxes[0].text:
        return
    found = []
    for at, inset in enumerate(core.children):
        if not 0 < inset.text <= LONGEST_CAPTION or inset.tag not in GROUPING_TAGS or inset.hints & ASIDE:
            continue
        inside = boxes[inset.order - start : inset.end + 1 - start]
        lines = [box for box in inside if box.own]
        if inset.linked or len(lines) > CAPTION_LINES or any(box.tag not in LINE_TAGS for box in lines):
            continue
        pictures = islice(inset.element.iter("img", "amp-img"), 2)
        if len(list(pictures)) == 1 and _goes_on(core.children[at + 1 :], kept, start):
            found.append(inset)
    # Where many boxes have a picture and a line, the lines are the text.
    if sum(inset.text for inset in found) < MOST_CAPTIONS * boxes[0].text:
        yield from found


def _in_place(box: Box) -> int:
    """Count the text right in a box, or in the one line that it is wrapped around."""
    while not box.own and len(box.children) == 1:
        box = box.children[0]
    return box.own


def _goes_on(behind: Sequence[Box], kept: Sequence[int], start: int) -> bool:
    """Tell whether the next box that is kept is a paragraph of the text."""
    after = next((box for box in behind if kept[box.order - start]), None)
    while after is not None and not after.own and len(after.children) == 1:
        after = after.children[0]
    return after is not None and after.tag not in HEADINGS and after.own - 2 * after.own_linked >= PROSE
