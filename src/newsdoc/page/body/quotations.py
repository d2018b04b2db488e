"""Quotations among the paragraphs: their words are not the author's, and need not read like the article's text."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence

from newsdoc.markup.vocabulary import GROUPING_TAGS
from newsdoc.page.body.finder import ASIDE
from newsdoc.page.hints import Hint
from newsdoc.page.survey import Box

PROSE = 60
"""Characters of unlinked text that make a paragraph beside a quotation."""
LONGEST_NAME = 120
"""Characters of what says below a quotation whose the words are."""
QUOTE_AND_NAME = 2
"""How many boxes stand in a box of a quotation and such a line."""
NO_QUOTATION = ASIDE & ~Hint.SIDEBAR
"""Names of what holds the words of others, but not of those whom the article quotes."""
TEXT_TAGS = frozenset(("p", *GROUPING_TAGS))


def quotations_of(boxes: Sequence[Box], kept: Sequence[int]) -> Iterator[Box]:
    """Give the boxes of quotations that stand beside paragraphs of the text, with what says whose the words are.

    Args:
        boxes: The body's box and all in it, in order.
        kept: How many lines of each box read like text of the article.
    """
    top = boxes[0]
    quotes = [box for box in boxes[1:] if box.tag == "blockquote" and box.text]
    orders = [box.order for box in quotes]
    among_text: dict[Box, bool] = {}

    def is_paragraph(box: Box) -> bool:
        if box.tag not in TEXT_TAGS or not kept[box.order - top.order] or box.text - 2 * box.linked < PROSE:
            return False
        # A row of what readers say in praise of something is no text around one of them.
        return bisect_left(orders, box.order) == bisect_left(orders, box.end + 1)

    end = top.order
    for box in quotes:
        if box.order <= end:
            continue  # it stands in another
        end = box.end
        *inner, outer = _with_name(box, top)
        holder = outer.parent or top
        if holder not in among_text:
            among_text[holder] = any(map(is_paragraph, holder.children)) and _is_named_well(
                _up_to(holder, top)
            )
        if among_text[holder] and not box.linked and _is_named_well((*inner, outer)):
            yield outer


def _up_to(box: Box, top: Box) -> Iterator[Box]:
    """Give a box and those around it, up to but without `top`."""
    outer: Box | None = box
    while outer is not None and outer is not top:
        yield outer
        outer = outer.parent


def _with_name(box: Box, top: Box) -> list[Box]:
    """Give a quotation's box and those around it that hold nothing else but a line that says whose the words are."""
    found = [box]
    name = 0
    for outer in _up_to(box.parent or top, top):
        beside = outer.text - box.text
        if outer.linked or beside > LONGEST_NAME or (beside > name and len(outer.children) > QUOTE_AND_NAME):
            break
        found.append(outer)
        name = beside
    return found


def _is_named_well(boxes: Iterable[Box]) -> bool:
    return not any(box.hints & NO_QUOTATION for box in boxes)
