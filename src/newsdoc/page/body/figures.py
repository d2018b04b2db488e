"""Boxes that show a picture and what is written under it, however they are made: figures, tables, lists, lines."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import islice

from newsdoc.markup.images import shows_picture
from newsdoc.markup.vocabulary import HEADINGS
from newsdoc.page.body.controls import words_of
from newsdoc.page.body.insets import LONGEST_CAPTION
from newsdoc.page.body.lines import LONG
from newsdoc.page.source import Element
from newsdoc.page.survey import Box, Survey
from newsdoc.values.credits import credit_in
from newsdoc.values.text import is_blank

MOST_BOXES = 16
"""Boxes in what holds a picture and its caption and nothing else, at the most."""
MOST_LEVELS = 3
"""How far up from a caption outside of a figure its picture is looked for."""
LEAST_PARTS, MOST_PIECES = 3, 12
"""Elements in a line that begins with a picture: that, a break and its caption, and what is looked at."""
LEAST_ALIKE = 2
"""Lines under pictures that are set alike, for how they are set to tell that they are captions."""

MOSTLY_LINKED = 0.8
"""The share of a caption that is linked from which on it is the title of something else."""
_SHOWS_PICTURE = re.compile(
    r"#|javascript:|.*\.(?:jpe?g|png|gif|webp|avif|svg)(?:[?#]|$)|.*/attachment/", re.IGNORECASE
).match
"""Links from a picture to itself: a larger one, or what a script opens."""
_PICTURES = ("img", "picture", "amp-img", "table", "video")
_IMAGES = ("img", "amp-img")
_NAMED = (
    ("wp-caption", ("div", "dl")),
    ("cmp-image", ("div",)),
    ("gallery-item", ("dl",)),
    ("tr-caption-container", ("table",)),
)
"""Names that editors give to pictures with captions, and the elements that they make of them."""
_SURE = frozenset(("gallery-item", "tr-caption-container"))
"""Those of them that never show another article, wherever their pictures lead."""


def figure_of(survey: Survey, box: Box) -> Box | None:
    """Return the box of the picture that a box is, or that a caption outside of a figure belongs to. None: neither."""
    if not box.text:
        return None
    if box.tag == "figcaption":
        found = _pictured(survey, box)
    else:
        found = box if _is_named(box) or _is_picture_table(survey, box) else None
    return None if found is None or _leads_away(found) else found


def _is_named(box: Box) -> bool:
    named = box.tag == "figure" or _name_of(box) is not None
    return named and next(box.element.iter(*_PICTURES), None) is not None


def _name_of(box: Box) -> str | None:
    if not box.names:
        return None
    return next((name for name, tags in _NAMED if name in box.names and _has(box, name, tags)), None)


def _has(box: Box, name: str, tags: tuple[str, ...]) -> bool:
    return box.tag in tags and name in box.names.split()


def _is_picture_table(survey: Survey, box: Box) -> bool:
    """Tell whether a table has one column, with a picture in one cell and a few words in the others."""
    if box.tag != "table" or not _is_small(box):
        return False
    inside = survey.boxes[box.order + 1 : box.end + 1]
    rows = [inner for inner in inside if inner.tag == "tr"]
    if len(rows) < 2 or any(len(row.children) != 1 for row in rows):
        return False
    pictures = list(islice(box.element.iter(*_IMAGES, "table", "th"), 3))
    shown = [row for row in rows if not row.text and next(row.element.iter(*_IMAGES), None) is not None]
    return len(pictures) == 2 and len(shown) == 1  # the table itself is the other one


def _pictured(survey: Survey, caption: Box) -> Box | None:
    """Return the box that a caption ends with its picture, or the caption if its picture stands right before it."""
    inside = survey.boxes[caption.order : caption.end + 1]
    if any(box.tag in HEADINGS for box in inside) or caption.linked >= MOSTLY_LINKED * caption.text:
        return None  # of a teaser
    outer = caption
    for _ in range(MOST_LEVELS):
        holder = outer.parent
        if holder is None or holder.tag == "figure" or not _is_small(holder):
            break
        if any(box.own and box.end < caption.order for box in survey.boxes[holder.order : caption.order]):
            break
        outer = holder
        if _shows_one(outer.element):
            return outer
    before = caption.element.getprevious()
    return caption if before is not None and before.tag == "figure" and _shows_one(before) else None


def _is_small(box: Box) -> bool:
    return box.text <= LONGEST_CAPTION and box.end - box.order <= MOST_BOXES


def _shows_one(element: Element) -> bool:
    images = list(islice(element.iter(*_IMAGES), 2))
    return len(images) == 1 and shows_picture(images[0])


def _leads_away(box: Box) -> bool:
    """Tell whether a picture, or all that is written under it, leads to another page: then it is a teaser."""
    if not box.links or _name_of(box) in _SURE:
        return False
    if box.linked >= MOSTLY_LINKED * box.text:
        return True
    for link in box.element.iter("a"):
        href = (link.get("href") or "").strip()
        if href and _SHOWS_PICTURE(href) is None and next(link.iter("img", "picture"), None) is not None:
            return True
    return False


def lines_below(boxes: Sequence[Box]) -> Iterator[Box]:
    """Give the lines that are captions of the pictures above them, by how they are set.

    Small print is one. So is a line in the middle where the text is not, and a line in italics if it names whose the
    picture is, or if the text has several under pictures and none elsewhere. No line behind the text is.

    Args:
        boxes: The body's box and all in it, in order.
    """
    last = max((box.order for box in boxes if box.own - box.own_linked >= LONG), default=-1)
    found: list[Box] = []
    slanted: list[Box] = []
    others = 0
    for box in boxes:
        if box.order > last:
            break
        if not _may_be_caption(box):
            continue
        tags = _tags_around(box.element)
        if not tags.isdisjoint(_BOLD):
            continue
        above = _picture_above(boxes, box)
        if above is None:
            others += not tags.isdisjoint(_SLANTED)
        elif "small" in tags or (
            _is_centred(box) and _is_centred(above) and not _goes_on_centred(boxes, box)
        ):
            found.append(box)
        elif not tags.isdisjoint(_SLANTED):
            (found if credit_in(words_of(box)) is not None else slanted).append(box)
    yield from found
    if len(slanted) >= LEAST_ALIKE and not others:
        yield from slanted


def lines_beside(boxes: Sequence[Box]) -> Iterator[Box]:
    """Give the lines that begin with a picture and end, behind a break, with its caption in other letters."""
    for box in boxes:
        if _may_be_caption(box) and len(box.element) >= LEAST_PARTS:
            children = list(islice(box.element, MOST_PIECES))
            breaks = [child for child in children if child.tag == "br"]
            first, last = children[0], children[-1]
            alone = all(map(is_blank, (box.element.text, *(child.tail for child in children))))
            set_apart = last.tag in _SMALLER and len(children) == len(breaks) + 2
            if breaks and alone and set_apart and _shows_one(first) and is_blank("".join(first.itertext())):
                yield box


_BOLD = frozenset(("b", "strong"))
_SLANTED = frozenset(("em", "i"))
_SMALLER = _SLANTED | {"small", "cite", "font"}
_LINES = frozenset(("p", "div", "center"))
_CENTRED = re.compile(r"text-align:\s*center|text-center|align-?center", re.IGNORECASE).search


def _may_be_caption(box: Box) -> bool:
    return 0 < box.own == box.text <= LONGEST_CAPTION and not box.linked and box.tag in _LINES


def _tags_around(element: Element) -> set[str]:
    """Return the tags of the elements in which all words of a line stand."""
    tags: set[str] = set()
    while len(element) == 1 and is_blank(element.text) and is_blank(element[0].tail):
        element = element[0]
        tags.add(str(element.tag))
    return tags


def _picture_above(boxes: Sequence[Box], box: Box) -> Box | None:
    """Return the box right above another that shows a picture and says nothing."""
    if box.parent is None or box.order == box.parent.order + 1:
        return None
    above = boxes[box.order - 1 - boxes[0].order]
    while above.parent is not box.parent:
        if above.text or above.parent is None:
            return None
        above = above.parent
    return above if not above.text and above.tag in _LINES and _shows_one(above.element) else None


def _is_centred(box: Box) -> bool:
    style = box.element.get("style") or ""
    if "text-align" in style:
        return _CENTRED(style) is not None
    names = box.element.get("class") or ""
    return box.tag == "center" or box.element.get("align") == "center" or _CENTRED(names) is not None


def _goes_on_centred(boxes: Sequence[Box], box: Box) -> bool:
    """Tell whether the next line that says something stands in the middle, too."""
    start = box.end + 1 - boxes[0].order
    after = next((other for other in boxes[start : start + MOST_BOXES] if other.own), None)
    return after is None or _is_centred(after)
