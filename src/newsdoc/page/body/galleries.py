"""Galleries beside the text: rows of pictures whose captions count themselves, such as "3/12" or "3 of 12"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from newsdoc.markup.images import shows_picture
from newsdoc.page.body.finder import Body
from newsdoc.page.body.lines import Line
from newsdoc.page.survey import Box, Element

GALLERY = "is in a gallery beside the text"

LEAST_SLIDES = 3
LEAST_BESIDE = 1_500
"""Characters of prose that stand outside of a gallery. With less, its slides are the article."""

COUNTER = "counts the slides of a gallery"

_COUNTER = re.compile(r"\s*(\d{1,3})\s*(?:/|of|von|sur|de|di|van|av|af|из|z)\s*(\d{1,3})\b")
_SIGNS = " \t\r\n\xa0|:.\u2013\u2014-"
"""What may stand between a counter and its caption."""


def galleries_of(body: Body, lines: Sequence[Line]) -> list[Box]:
    """Return the boxes that hold the slides of the galleries beside the text.

    Args:
        body: Where the text stands.
        lines: The lines of the body, in order.
    """
    prose = body.prose[body.box.order]
    found = []
    for slides in _runs(lines):
        if len(slides) >= LEAST_SLIDES:
            around = _around_both(slides[0], slides[-1])
            if around.order > body.box.order and prose - body.prose[around.order] >= LEAST_BESIDE:
                found.append(around)
    return list(dict.fromkeys(found))  # two rows of slides may stand in one box


def _runs(lines: Sequence[Line]) -> Iterator[list[Box]]:
    """Give the rows of lines that count from 1 on, all to the same number."""
    run: list[Box] = []
    counted = 0, 0
    for line in lines:
        match = _COUNTER.match(line.box.first[:20])
        if match is None:
            continue
        number, total = int(match[1]), int(match[2])
        if (number, total) == (counted[0] + 1, counted[1]) and run:
            run.append(line.box)
        elif number == 1 and total >= LEAST_SLIDES:
            yield run
            run = [line.box]
        else:
            continue
        counted = number, total
    yield run


def _around_both(first: Box, last: Box) -> Box:
    """Return the innermost box in which two others stand."""
    around = first
    while around.end < last.order and around.parent is not None:
        around = around.parent
    return around


def slides_of(gallery: Box) -> Iterator[Box]:
    """Give the boxes of a gallery that hold a picture, whose words are its caption."""
    for box in gallery.children:
        if any(shows_picture(image) for image in box.element.iter("img", "amp-img")):
            yield box


def counters_in(slide: Box) -> Iterator[Element]:
    """Give the elements of a slide that hold its counter and nothing else."""
    for element in slide.element.iter("span", "div", "p", "small", "strong", "b", "em", "figcaption"):
        if _COUNTER.match(element.text or "") and is_counter("".join(element.itertext())):
            yield element


def is_counter(text: str) -> bool:
    """Tell whether a text counts a slide and says nothing else.

    >>> is_counter("3 of 12 |"), is_counter("3/12"), is_counter("3 of 12 boats")
    (True, True, False)
    """
    return _COUNTER.fullmatch(text.strip(_SIGNS)) is not None
