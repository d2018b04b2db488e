"""What a page says about its comments: how many there are, and where more of them stand."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from operator import attrgetter

from newsdoc.markup.read import link_of
from newsdoc.markup.vocabulary import HEADINGS
from newsdoc.page.around.drafts import is_numbered
from newsdoc.page.around.seen import line_of
from newsdoc.page.around.words import stated_count
from newsdoc.page.source import Page
from newsdoc.page.survey import Box, Survey
from newsdoc.values.counts import parse_count

LONGEST_NUMBER = 8
"""Characters of a number on a button."""


def count_stated(page: Page, survey: Survey, sections: list[Box]) -> int | None:
    """Find the number of comments that the page states: in or right before a section, or in a link to one."""
    boxes = survey.boxes
    for section in sections:
        if section.tag == "button" and section.text <= LONGEST_NUMBER:
            # A button that leads to the comments bears their number and no word.
            count = parse_count(line_of(section.element, most=20))
            if count is not None:
                return count
        for box in _near(boxes, section):
            if box.own and box.text <= 160:
                line = line_of(box.element, most=200)
                count = stated_count(line)
                if count is not None:
                    return count
    own = _own_addresses(page)
    for link in page.root.iter("a"):
        href = link.get("href")
        if href is not None and "#" in href and _TO_COMMENTS.search(href) and _is_here(href, page, own):
            line = line_of(link, most=100)
            count = stated_count(line)
            if count is None and (told := _LEADING.match(line)) is not None:
                count = parse_count(told[0].strip())
            if count is not None:
                return count
    return None


def _is_here(href: str, page: Page, own: frozenset[str]) -> bool:
    """Tell whether a link leads to a place on the page itself."""
    place = href.split("#", maxsplit=1)[0]
    if not place:
        return True
    url = link_of(place, page.base)
    return url is not None and url.rstrip("/") in own


def _own_addresses(page: Page) -> frozenset[str]:
    """Gather the addresses that the page is known by, without fragments and slashes at the end."""
    canonical = (link.get("href") for link in page.root.iter("link") if link.get("rel") == "canonical")
    return frozenset(each.split("#")[0].rstrip("/") for each in (page.url, *canonical) if each)


_TO_COMMENTS = re.compile(
    r"^(?:[^?]*)#(?:comments?|respond|reactions?|disqus_thread|kommentare?|comentarios|commentaires|forum|"
    r"reagir|comments-\S*)$"
)


_LEADING = re.compile(r"\(?\d[\d.,]*\)?(?=$|\s+[^\W\d]+$)")
_COUNTING = re.compile(r"count|title|head|info|number|total", re.IGNORECASE)


def _near(boxes: list[Box], section: Box) -> Iterator[Box]:
    order = section.order
    while order <= section.end:
        box = boxes[order]
        if box is not section and is_numbered(box.element):
            # What a comment says is no number of all.
            order = box.end + 1
            continue
        if order < section.order + 60 or (
            box.own > 0 and box.text <= 60 and (box.tag in HEADINGS or _COUNTING.search(box.names))
        ):
            yield box
        order += 1
    if section.parent is not None:
        # One after the other, siblings begin and end: those right before are found without a look at all others.
        siblings = section.parent.children
        nearest = bisect_left(siblings, section.order - 8, key=attrgetter("end"))
        while siblings[nearest].order < section.order:
            yield siblings[nearest]
            nearest += 1


_MORE = re.compile(
    r"comment-page-\d+|[?&](?:cpage|commentpage|comment_page|comments_page|compage)=\d+", re.IGNORECASE
)
_FORWARD = re.compile(r"next|newer|older|prev", re.IGNORECASE)


def next_page(page: Page, sections: list[Box]) -> str | None:
    """Find the link to the next page of comments."""
    backward: str | None = None
    for section in sections:
        for link in section.element.iter("a"):
            href = link.get("href")
            if not href or "replytocom" in href:
                continue
            if not _MORE.search(href):
                continue
            names = f"{link.get('rel') or ''} {link.get('class') or ''}"
            around = link.getparent()
            if around is not None:
                names += f" {around.get('class') or ''}"
            if not _FORWARD.search(names):
                continue
            url = link_of(href.split("#")[0], page.base)
            if "next" in names or "newer" in names:
                return url
            backward = backward or url
    return backward
