"""What the body says twice: for screens of another size, or for readers who have not paid and see the start alone."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from newsdoc.markup.vocabulary import GROUPING_TAGS
from newsdoc.page.body.lines import WHOLE_TAGS
from newsdoc.page.survey import Box

COPY = "says once more what a box before it says"

LEAST_COPY = 200
"""Characters of text that make the same text no chance."""
LEAST_ARTICLE = 1000
"""The same for text that stands anywhere else in the body."""
NEARLY_ALL = 0.9
"""The share of a box that repeated paragraphs are, at the least, for the box to be there for them."""


def copies_of(boxes: Sequence[Box]) -> Iterator[Box]:
    """Give the boxes with the very text of a box before them in the same box, and paragraphs that stand twice.

    A paragraph is a copy where the box around it holds hardly anything else; of two such, the later one. Short lines
    may well be said twice, and so may paragraphs among others, as a refrain.

    Args:
        boxes: The boxes of the body that are shown, in order.
    """
    yield from _repeated_parts(boxes)
    yield from _repeated_articles(boxes)
    yield from _repeated_paragraphs(boxes)


def _repeated_paragraphs(boxes: Sequence[Box]) -> Iterator[Box]:
    alike: dict[tuple[int, str], list[Box]] = {}
    for box in boxes:
        if box.own >= LEAST_COPY and box.own == box.text and box.own > 2 * box.own_linked:
            alike.setdefault((box.own, box.first[:40]), []).append(box)
    repeated: dict[Box, list[Box]] = {}  # by the box that they stand in
    for group in alike.values():
        if len(group) > 1:
            best, *others = sorted(group, key=_text_beside, reverse=True)
            text = "".join(best.element.itertext())
            for box in others:
                if box.parent is None or _stands_in_whole(box):
                    continue
                if "".join(box.element.itertext()) == text:
                    repeated.setdefault(box.parent, []).append(box)
    for holder, paragraphs in repeated.items():
        if sum(box.text for box in paragraphs) >= NEARLY_ALL * holder.text:
            yield from paragraphs


def _stands_in_whole(box: Box) -> bool:
    """Tell whether a box stands in a list or the like, of which all is text or nothing."""
    above = box.parent
    while above is not None:
        if above.tag in WHOLE_TAGS:
            return True
        above = above.parent
    return False


def _text_beside(box: Box) -> int:
    return box.parent.text if box.parent is not None else box.text


def _repeated_parts(boxes: Sequence[Box]) -> Iterator[Box]:
    shown = frozenset(boxes)
    for box in boxes:
        if box.text < 2 * LEAST_COPY or len(box.children) < 2:
            continue
        sizes: dict[tuple[str, int, int], list[Box]] = {}
        for child in box.children:
            if child in shown and child.text >= LEAST_COPY and not child.own and child.tag in GROUPING_TAGS:
                sizes.setdefault((child.tag, child.text, child.linked), []).append(child)
        for alike in sizes.values():
            if len(alike) > 1 and not _stands_in_whole(alike[0]):
                yield from _repeated(alike)


def _repeated_articles(boxes: Sequence[Box]) -> Iterator[Box]:
    """Give the large boxes with the very text of a box before them, wherever they stand."""
    sizes: dict[tuple[int, int], list[Box]] = {}
    for box in boxes:
        if box.text >= LEAST_ARTICLE and not box.own and box.tag in GROUPING_TAGS:
            alike = sizes.setdefault((box.text, box.linked), [])
            if alike and box.order <= alike[-1].end:
                alike[-1] = box  # it is all that the box around it holds
            else:
                alike.append(box)
    for alike in sizes.values():
        if len(alike) > 1:
            yield from _repeated(alike)


def _repeated(boxes: Sequence[Box]) -> Iterator[Box]:
    said: set[str] = set()
    for box in boxes:
        # Each copy has an indentation of its own.
        text = "".join("".join(box.element.itertext()).split())
        if text in said:
            yield box
        said.add(text)
