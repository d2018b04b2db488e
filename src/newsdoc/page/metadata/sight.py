"""What a reader sees: the text of an element, and which parts of a page are not of the article."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice
from typing import Final

from lxml import etree

from newsdoc.markup.vocabulary import BLOCK_TAGS
from newsdoc.page.hints import Hint
from newsdoc.page.source import Element
from newsdoc.page.survey import BOXED, SKIPPED, Box, hides
from newsdoc.values.text import clean, squeeze

FOREIGN: Final = (
    Hint.COMMENTS
    | Hint.RELATED
    | Hint.ADVERT
    | Hint.SUBSCRIBE
    | Hint.SIDEBAR
    | Hint.FOOTER
    | Hint.NOTICE
    | Hint.CONTENTS
)
"""What makes a part of the page speak of something else than the article."""
OF_AUTHORS: Final = Hint.BYLINE | Hint.AUTHOR_BOX
"""What speaks of the authors, or of the day."""
_PAGE_TAGS: Final = frozenset(("html", "body", "main", "article"))

_BREAKS: Final = frozenset(("br", *BLOCK_TAGS))


def text_of(element: Element, *, own: bool = False) -> str:
    """Give the text of an element as a reader sees it, in one line.

    Args:
        element: The element; meant to be a small one.
        own: Leave out what stands in blocks within.
    """
    if len(element) == 0:
        return squeeze(clean(element.text or ""))
    parts: list[str] = []
    walk = etree.iterwalk(element, events=("start", "end"))
    next(walk)
    parts.append(element.text or "")
    for event, inner in walk:
        tag = inner.tag
        if inner is element:
            break
        if event == "start":
            if tag in SKIPPED or (own and tag in BLOCK_TAGS) or is_unseen(inner):
                walk.skip_subtree()
                continue
            if tag in _BREAKS:
                parts.append("\n")
            parts.append(inner.text or "")
        else:
            if tag in _BREAKS:
                parts.append("\n")
            parts.append(inner.tail or "")
    return squeeze(clean("".join(parts)))


def is_unseen(element: Element) -> bool:
    """Tell whether an attribute or a style of its own hides an element, so that no browser shows it."""
    return element.get("hidden") is not None or hides(element.get("style") or "")


def is_one_piece(box: Box) -> bool:
    """Tell whether all the text that stands right in a box is its first piece; False where that is not known."""
    # What stands in a button has a box of its own, and is text in the line all the same.
    return box.is_one_piece and not any(inner.tag == "button" for inner in box.children)


def links_in(box: Box) -> Iterator[Element]:
    """Give the links that stand right in a box, not in a box within."""
    left = box.links - sum(inner.links for inner in box.children)
    waiting = [box.element]
    while left and waiting:
        for element in waiting.pop():
            if element.tag not in _OTHERS:
                if element.tag == "a" and element.get("href") is not None:
                    yield element
                    left -= 1
                waiting.append(element)


_OTHERS: Final = BOXED | SKIPPED
"""Elements whose links stand in a box of their own, or are not seen."""


def above(box: Box) -> Iterator[Box]:
    """Give a box and those that it stands in, from within."""
    current: Box | None = box
    while current is not None:
        yield current
        current = current.parent


def is_foreign(box: Box, flags: int = FOREIGN, headline: Box | None = None) -> bool:
    """Tell whether a box stands in a part of the page that is about something else than the article.

    What holds the headline as well says nothing, whatever its name: themes call the layout "with-sidebar".
    Nor do the names of `body`, and of the `article` or `main` around everything. An aside or a footer that is
    named as a byline, or stands beside the title, may well be one.

    Args:
        box: The box.
        flags: What counts as foreign.
        headline: The box of the page's title, if it has one.
    """
    place = -1 if headline is None else headline.order
    outer: Box | None = box
    while outer is not None:
        if outer.order <= place <= outer.end:
            return False
        found = outer.hints & flags
        if (
            found
            and outer.tag not in _PAGE_TAGS
            and not (
                found in _MARGINS
                and (outer.hints & Hint.BYLINE or (place >= 0 and abs(outer.order - place) <= _NEAR))
            )
        ):
            return True
        outer = outer.parent
    return False


def in_caption(box: Box) -> bool:
    """Tell whether a box is or stands in the caption of a picture, and that is not an author's portrait."""
    outer = list(islice(above(box), _MAX_ABOVE))
    picture = next((n for n, it in enumerate(outer) if it.tag == "figure" or it.hints & Hint.CAPTION), None)
    return picture is not None and not any(it.hints & OF_AUTHORS for it in outer[picture:])


_MAX_ABOVE: Final = 4
"""How many boxes up the figure of a caption is looked for, and what holds an author's portrait."""
_NEAR: Final = 5
_MARGINS: Final = frozenset((Hint.SIDEBAR, Hint.FOOTER, Hint.SIDEBAR | Hint.FOOTER))
