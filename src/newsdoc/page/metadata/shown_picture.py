"""The lead picture of a page that names none: the one that it shows above the text, by its place."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import chain, islice
from typing import Final
from urllib.parse import unquote

from newsdoc.markup.images import decorates, image_of, shows_formula
from newsdoc.markup.vocabulary import HEADINGS
from newsdoc.model import Figure, Image
from newsdoc.page.hints import Hint, hints_of, words_of
from newsdoc.page.metadata.clues import LONGEST_ABOVE, Clues
from newsdoc.page.metadata.schema import address_key
from newsdoc.page.metadata.sight import above
from newsdoc.page.source import Element
from newsdoc.page.survey import Box
from newsdoc.values.urls import resolve, split_url

MOST_BOXES: Final = 60
"""How many boxes the first paragraph may begin behind the headline."""
SHORTEST: Final = 100
"""Characters of the first paragraph, at the least: captions and the words of buttons are shorter."""
MOST_HOLDERS: Final = 4
"""How far up the names of a line are looked at that may be the first paragraph."""
LONGEST_BETWEEN: Final = 600
"""Characters between the headline and the picture: a standfirst, names, days."""
MOST_BESIDE: Final = 20
"""How many elements before a picture are looked at for the last box there."""
NARROWEST, LOWEST = 200, 100
"""Width and height of such a picture in pixels, where they are known; what is smaller is a portrait or an icon."""

_PICTURES: Final = ("img", "amp-img")
_OTHERS: Final = (
    Hint.BYLINE | Hint.AUTHOR_BOX | Hint.SHARE | Hint.NAVIGATION | Hint.BREADCRUMB | Hint.TAGS | Hint.HIDDEN
)
"""Names of what else stands beside a headline. Those of tools are not here: a click on the picture may open it."""
_NO_PARAGRAPH: Final = _OTHERS | Hint.TOOLS | Hint.CAPTION | Hint.CREDIT | Hint.SUBTITLE
_NO_LINES: Final = frozenset((*HEADINGS, "figcaption"))
_HOLDS_ALL: Final = frozenset(("html", "body"))
_ARTICLES: Final = frozenset(("article", "header", "section", "main"))
"""Elements whose pictures above the headline are the article's; above others may stand the site's logo."""
_UNLIKE: Final = frozenset(
    "author authors autor auteur avatar avatars badge byline gravatar headshot icon icons loader logo "
    "portrait profile userpic".split()
)
"""Words of names, and of names of files, that lead pictures have not."""
_IS_ROUND = re.compile(r"(?:rounded|img)-(?:full|circle)\b|\bcircle\b").search
"""Classes that cut a picture to a circle, as is done with portraits."""
_SHOWS_ITSELF = re.compile(r"#|javascript:|.*\.(?:jpe?g|png|gif|webp|avif)(?:[?#]|$)", re.IGNORECASE).match
"""Links from a picture to itself, or to what a script opens."""


def above_text(clues: Clues) -> Iterator[Figure]:
    """Give the pictures that stand between the headline and the first paragraph, or above it in the article's box."""
    if clues.headline is None:
        return
    headline = clues.headline.box
    paragraph = _first_paragraph(clues, headline)
    if paragraph is None:
        return
    start = _start(clues, headline)
    for element in clues.page.root.iter(*_PICTURES, paragraph.tag):
        if element is paragraph.element:
            return
        box = clues.box_around(element) if element.tag in _PICTURES else None
        if box is None or headline.order <= box.order <= headline.end:
            continue
        if start <= (place := _place(clues, element, box)) and _is_near(clues, headline, place):
            image = image_of(element, clues.page.base)
            if image is not None and _may_lead(element, image) and _is_of_article(clues, element, box):
                yield Figure(image)


def _place(clues: Clues, element: Element, box: Box) -> int:
    """Return which box is the last before a picture; `box` is what it stands in."""
    while (holder := element.getparent()) is not None and holder is not box.element:
        element = holder
    for beside in islice(element.itersiblings(preceding=True), MOST_BESIDE):
        before = clues.survey.box_of.get(beside)
        if before is not None:
            return before.end
    return box.order


def _is_near(clues: Clues, headline: Box, place: int) -> bool:
    between = clues.survey.boxes[headline.end + 1 : place + 1]
    return sum(box.own - box.own_linked for box in between) <= LONGEST_BETWEEN


def _first_paragraph(clues: Clues, headline: Box) -> Box | None:
    """Return the first long line behind a headline and its header that is named as nothing else."""
    header = next((box for box in above(headline) if box.tag == "header"), headline)
    for box in clues.survey.boxes[max(headline.end, header.end) + 1 : headline.end + MOST_BOXES]:
        if box.own - box.own_linked < SHORTEST or box.tag in _NO_LINES:
            continue
        named = any(
            outer.hints & _NO_PARAGRAPH
            for outer in islice(above(box), MOST_HOLDERS)
            if not outer.order <= headline.order <= outer.end
        )
        if not named and not clues.is_foreign(box):
            return box
    return None


def _start(clues: Clues, headline: Box) -> int:
    """Return from which box on pictures above a headline belong to it: that of the largest box of an article around it.

    None with more than a label and a date above the headline is one.
    """
    start = reached = headline.order
    between = 0
    for box in above(headline):
        between += sum(other.own for other in clues.survey.boxes[box.order : reached])
        if box.tag in _HOLDS_ALL or between > LONGEST_ABOVE:
            break
        reached = box.order
        if box.tag in _ARTICLES:
            start = reached
    return start


def _may_lead(element: Element, image: Image) -> bool:
    """Tell whether a picture is neither small nor named as portraits, icons and what programs draw are."""
    if (image.width or NARROWEST) < NARROWEST or (image.height or LOWEST) < LOWEST:
        return False
    file = unquote(split_url(image.url).path).rpartition("/")[2]
    if file.endswith(".php") or decorates(image) or shows_formula(image):
        return False
    named = element.get("class") or ""
    words = _words(named, element.get("id"), element.get("itemprop"), file)
    return _IS_ROUND(named) is None and _UNLIKE.isdisjoint(words)


def _is_of_article(clues: Clues, element: Element, box: Box) -> bool:
    """Tell whether nothing that a picture stands in is of something else."""
    if clues.is_foreign(box) or clues.in_teaser(box):
        return False
    return not any(_is_of_others(clues, outer) for outer in _up_to_headline(clues, element))


def _up_to_headline(clues: Clues, element: Element) -> Iterator[Element]:
    """Give what an element stands in, up to what holds the headline too."""
    place = -1 if clues.headline is None else clues.headline.box.order
    for outer in element.iterancestors():
        box = clues.survey.box_of.get(outer)
        if box is not None and box.order <= place <= box.end:
            return
        yield outer


def _is_of_others(clues: Clues, outer: Element) -> bool:
    """Tell whether what holds a picture is named as something else than the article, or leads to another page."""
    names = outer.get("class") or "", outer.get("id") or ""
    if hints_of(" ".join(names)) & _OTHERS or not _UNLIKE.isdisjoint(_words(*names)):
        return True
    href = (outer.get("href") or "").strip() if outer.tag == "a" else ""
    if not href or _SHOWS_ITSELF(href) is not None:
        return outer.tag in ("nav", "button")
    return address_key(resolve(clues.page.base, href) or href) not in clues.addresses


def _words(*names: str | None) -> Iterator[str]:
    return chain.from_iterable(words_of(word) for name in names if name for word in name.split())
