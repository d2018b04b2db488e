"""The breadcrumb: the steps that lead from the site's front page to the article."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from newsdoc.model import Crumb
from newsdoc.page.around.seen import line_of
from newsdoc.page.around.steps import is_lead, lists_others, steps_of
from newsdoc.page.around.trail_line import begins_at_home, is_label_of_trail, is_trail_line
from newsdoc.page.around.words import is_way_back
from newsdoc.page.hints import Hint
from newsdoc.page.source import Element, Page
from newsdoc.page.survey import Box, Survey
from newsdoc.values.labels import label_key


def read_breadcrumb(
    page: Page, survey: Survey, title: str | None = None, structured: tuple[Crumb, ...] = ()
) -> tuple[Crumb, ...]:
    """Read the trail as the page shows it; where it shows none, as its structured data tell it.

    Args:
        page: The page.
        survey: The stock of its boxes.
        title: The article's title, which tells the article's trail where a page has several.
        structured: The trail that the page's JSON-LD tells.

    Returns:
        The steps in order, the front page first where the trail begins with it. The last may be the title.
    """
    title_at = next((box.order for box in survey.boxes if box.tag == "h1" and box.text), len(survey.boxes))
    places = list(_places(survey))
    trails = [(box, trail) for box, place in places if (trail := steps_of(place, page.base))]
    if not trails and not structured:
        trails = _unnamed(survey.boxes[:title_at], page, title)
    key = label_key(title) if title else None
    above = [trail for box, trail in trails if box.order <= title_at]
    below = [trail for box, trail in trails if box.order > title_at]
    for trail in (*above, *below):
        if key and label_key(trail[-1].name) == key:
            return trail
    longer = (
        [trail for trail in above if len(trail) > 1] or above or [trail for trail in below if len(trail) > 1]
    )
    if longer and (len(longer[0]) > 1 or not structured):
        return longer[0]
    return below[0] if below and not structured else structured


def _places(survey: Survey) -> Iterator[tuple[Box, Element]]:
    """Find the outermost boxes whose names, labels or types say "breadcrumb"; in each, what holds the steps."""
    boxes = survey.boxes
    past = -1
    for box in boxes:
        if box.order > past and 0 < box.text <= LONGEST and _says_trail(box) and not _has_title(box):
            past = box.end
            if not lists_others(box.element):
                yield box, _list_in(_innermost(box, boxes).element)


LONGEST: Final = 1500
"""Characters of text that a box with a trail has at the most."""


def _says_trail(box: Box) -> bool:
    if box.hints & Hint.BREADCRUMB:
        return box.tag != "body"
    element = box.element
    label = element.get("aria-label")
    if label and is_label_of_trail(label):
        return True
    if box.tag not in _TRAIL_TAGS:
        return False
    kinds = element.get("itemtype") or "", element.get("typeof") or ""
    return any(kind.endswith(("BreadcrumbList", "data-vocabulary.org/Breadcrumb")) for kind in kinds)


_TRAIL_TAGS: Final = frozenset(("nav", "ol", "ul"))


def _list_in(place: Element) -> Element:
    """Give the first list in a place, if the trail stands in it: no link stands before but one that leads back."""
    for inner in place.iterdescendants("ol", "ul"):
        if next(inner.iterancestors("li"), None) is not None:
            continue
        first = next((link for link in place.iter("a") if not is_way_back(line_of(link, most=60))), None)
        return inner if first is not None and any(link is first for link in inner.iter("a")) else place
    return place


def _unnamed(boxes: list[Box], page: Page, title: str | None) -> list[tuple[Box, tuple[Crumb, ...]]]:
    """Find what looks like a trail in some boxes, and ends there, whatever its names.

    It is told by the signs between its steps, by the words before it, or by its two ends.
    """
    found: list[tuple[Box, tuple[Crumb, ...]]] = []
    for box in boxes:
        if not 0 < box.links <= MOST_LINKS or box.text > LONGEST or box.end >= len(boxes):
            continue
        line = _unwrapped(box.element)
        signed = is_lead(_edge(box, 0).first) or is_trail_line(line, page.base)
        if not signed and (title is None or not _ends_with(box, title)):
            continue
        trail = steps_of(line, page.base)
        if len(trail) > 1 and (signed or _leads_from_home(line, trail, page.base)):
            if found and box.order <= found[-1][0].end:
                # What stands around a trail may hold more than that.
                found.pop()
            found.append((box, trail))
    return found


MOST_LINKS: Final = 8
"""Links of a trail without a name."""
MOST_LEVELS: Final = 6
"""Boxes in a box that are gone into for its first or last text."""


def _edge(box: Box, at: int) -> Box:
    """Give the box in which the first text of a box stands, or with -1 the last."""
    for _ in range(MOST_LEVELS):
        if box.own or not box.children:
            break
        box = box.children[at]
    return box


def _ends_with(box: Box, title: str) -> bool:
    """Tell whether the last text in a box is the title, a sign before it left out."""
    last = _edge(box, -1).last.strip()
    # To compare takes longest.
    return 0 <= len(last) - len(title) <= LONGEST_SIGN and label_key(last) == label_key(title)


LONGEST_SIGN: Final = 4


def _leads_from_home(line: Element, trail: Sequence[Crumb], base: str | None) -> bool:
    """Tell whether a trail begins with a link to the front page, and all steps but the last are links."""
    first = next(line.iter("a"), None)
    return (
        first is not None
        and all(step.url is not None and step.url.startswith("http") for step in trail[:-1])
        and line_of(first, most=100) == trail[0].name
        and begins_at_home(first, base)
    )


def _unwrapped(element: Element) -> Element:
    """Give the element that holds a line, of several around it that hold nothing else."""
    while len(element) == 1 and element[0].tag in ("span", "small") and not (element.text or "").strip():
        element = element[0]
    return element


def _innermost(box: Box, boxes: list[Box]) -> Box:
    """Give the box in a wrapper that alone is named so and has all but some labels of its text."""
    named = [
        inner for inner in boxes[box.order + 1 : box.end + 1] if inner.hints & Hint.BREADCRUMB and inner.text
    ]
    holders = [inner for inner in named if inner.parent is box and inner.links > 1]
    return holders[0] if len(holders) == 1 and holders[0].text < box.text else box


def _has_title(box: Box) -> bool:
    return box.text > 400 or any(child.tag == "h1" for child in box.children)
