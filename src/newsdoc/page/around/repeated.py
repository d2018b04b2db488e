"""Comments whose names say nothing: boxes of one kind in a row, each with a date or a link to reply."""

from __future__ import annotations

import re
from collections.abc import Iterator

from newsdoc.page.around.drafts import Element
from newsdoc.page.around.seen import line_of
from newsdoc.page.around.words import is_reply_word, stated_count
from newsdoc.page.survey import Box, Survey
from newsdoc.values.dates import find_date

_DIGITS = re.compile(r"\d+")
LONGEST_MARK = 60
"""Characters of a line that may be a date or a link to reply."""


def repeated(survey: Survey, sections: list[Box]) -> Iterator[tuple[Box, list[Element]]]:
    """Find such boxes in the comment sections, or beside the heading that counts the comments.

    Args:
        survey: The stock of the page's boxes.
        sections: Boxes that are named after comments.

    Yields:
        The box that holds them, and their elements.
    """
    seen: set[int] = set()
    for section in sections:
        for place in (section, section.parent):
            if place is None or place.order in seen or place.tag in ("body", "html"):
                continue
            seen.add(place.order)
            if place is not section and not _states_count(place):
                continue
            for holder in _holders(survey, place, section if place is not section else None):
                items = _alike(holder, after=section if holder is section.parent else None)
                if items:
                    yield holder, [item.element for item in items]


def _holders(survey: Survey, place: Box, section: Box | None) -> Iterator[Box]:
    if section is not None:
        yield place
        return
    for box in survey.boxes[place.order : place.end + 1]:
        if len(box.children) > 1:
            yield box


def _states_count(place: Box) -> bool:
    """Tell whether a line right in a box, or in a box right in it, states the number of comments."""
    return any(
        0 < child.text <= LONGEST_MARK and (stated_count(line_of(child.element, most=100)) or 0) > 0
        for child in place.children
    )


def _alike(holder: Box, after: Box | None) -> list[Box]:
    """Give the children of one kind that look like comments; none if they don't."""
    kinds: dict[tuple[str, str], list[Box]] = {}
    for child in holder.children:
        if child.text and (after is None or child.order > after.end):
            names = _DIGITS.sub("", child.element.get("class") or "").split()
            kinds.setdefault((child.tag, names[0] if names else ""), []).append(child)
    for boxes in sorted(kinds.values(), key=len, reverse=True):
        if len(boxes) > 1 and sum(map(_looks_said, boxes)) >= 0.7 * len(boxes):
            return boxes
    return []


def _looks_said(box: Box) -> bool:
    """Tell whether a box has words, a name and either a date or a link to reply, and is not mostly links."""
    if box.text < 5 or box.linked > 0.6 * box.text:
        return False
    marked = False
    lines = 0
    for inner in _leaves(box):
        line = line_of(inner.element, most=LONGEST_MARK + 10)
        if not line:
            continue
        lines += 1
        if len(line) <= LONGEST_MARK and (is_reply_word(line) or find_date(line) is not None):
            marked = True
    return marked and lines > 1


def _leaves(box: Box) -> Iterator[Box]:
    stack = [box]
    while stack:
        inner = stack.pop()
        if inner.children:
            stack.extend(reversed(inner.children))
        elif inner.own:
            yield inner
