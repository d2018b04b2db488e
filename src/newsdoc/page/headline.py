"""Which element on the page shows the headline."""

from __future__ import annotations

from newsdoc.page.source import Element
from newsdoc.page.survey import Box, Survey
from newsdoc.values.text import fold

_LEVELS = ("h1", "h2", "h3")


def heading_of(survey: Survey, title: str | None) -> Element | None:
    """Find the heading that shows the article's title; failing that, the first h1.

    Args:
        survey: The page's boxes.
        title: The article's title. None: not known.
    """
    headings: dict[str, list[Box]] = {level: [] for level in _LEVELS}
    for box in survey.boxes:
        if box.tag in headings and box.text:
            headings[box.tag].append(box)
    if title is not None:
        folded = fold(title)
        for level in _LEVELS:
            for box in headings[level][:10]:
                if fold("".join(box.element.itertext())) == folded:
                    return box.element
    return headings["h1"][0].element if headings["h1"] else None
