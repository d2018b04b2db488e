"""What a page says about its comments: how many there are, and where more of them stand."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Callable, Collection, Iterator
from functools import cached_property
from itertools import islice
from operator import attrgetter
from typing import Final

from newsdoc.markup.read import link_of
from newsdoc.markup.vocabulary import HEADINGS
from newsdoc.page.around.drafts import is_numbered
from newsdoc.page.around.seen import line_of
from newsdoc.page.around.words import speaks_of_comments, stated_count
from newsdoc.page.hints import Hint, hints_of
from newsdoc.page.source import Element, Page
from newsdoc.page.survey import Box, Survey
from newsdoc.values.counts import parse_count
from newsdoc.values.labels import may_head_comments, parse_comments_heading

LONGEST_NUMBER: Final = 8
"""Characters of a number that stands alone."""
LONGEST_LINE: Final = 160
"""Characters of a line in a section of comments that may state their number."""
LONGEST_HEADING: Final = 60
LONGEST_WORD: Final = 24
"""Characters of a heading that says no more than "Comments"."""
LONGEST_TITLE: Final = 200
NEAREST: Final = 6
"""How many boxes before a section may hold a line that is its heading, though nothing says so."""
FIRST: Final = 60
"""How many boxes of a section are looked at whatever their names, and how many before it."""
MOST_PARTS: Final = 40
"""How many parts of a line are looked at."""
BEFORE_TITLE, BEHIND_TITLE = 15, 40
"""How many boxes around the title may hold a number named after comments; further on, it is of a teaser."""


def count_stated(
    page: Page,
    survey: Survey,
    sections: list[Box],
    comments: Collection[Element] = frozenset(),
    *,
    any_read: bool = False,
) -> int | None:
    """Find the number of comments that the page states, where it is stated most surely.

    Args:
        page: The page.
        survey: The stock of its boxes.
        sections: The boxes that are named after comments.
        comments: Elements that are comments: what stands in them is no number of all.
        any_read: Whether the page shows any comments, so that a stated 0 is not of them.

    Returns:
        The number; None where none is stated.
    """
    place = _Place(page, survey, sections, comments)
    for read in _READERS:
        for count in read(place):
            if count is not None and (count or not any_read):
                return count
    return None


class _Place:
    """A page, as those who look for the number see it."""

    def __init__(
        self, page: Page, survey: Survey, sections: list[Box], comments: Collection[Element]
    ) -> None:
        self.page = page
        self.boxes = survey.boxes
        self.sections = sections
        self.comments = comments

    @cached_property
    def own(self) -> frozenset[str]:
        """The addresses that the page is known by, without fragments, queries and slashes at the end."""
        canonical = (
            link.get("href") for link in self.page.root.iter("link") if link.get("rel") == "canonical"
        )
        return frozenset(_bare(each) for each in (self.page.url, *canonical) if each)

    @cached_property
    def title(self) -> str:
        """The page's first heading; empty if there is none."""
        heading = next((box.element for box in self.boxes if box.tag == "h1" and box.text), None)
        return "" if heading is None else line_of(heading, most=LONGEST_TITLE)

    def without_title(self, line: str) -> str:
        """Take the article's title out of a line such as "6 answers to Mills by the river"."""
        return line.replace(self.title, " ") if self.title else line

    def is_here(self, href: str) -> bool:
        """Tell whether a link leads to the page itself."""
        if href.startswith("#"):
            return True
        url = link_of(href, self.page.base)
        return url is not None and _bare(url) in self.own

    def is_comment(self, box: Box) -> bool:
        """Tell whether a box is a comment."""
        return box.element in self.comments or (not self.comments and is_numbered(box.element))

    @property
    def around_title(self) -> list[Box]:
        """The boxes right before the title, and those behind it that may still be of its head."""
        title = next((box.order for box in self.boxes if box.tag == "h1" and box.text), None)
        if title is None:
            return []
        return self.boxes[max(0, title - BEFORE_TITLE) : title + BEHIND_TITLE]


def _bare(url: str) -> str:
    return re.split(r"[#?]", url, maxsplit=1)[0].rstrip("/")


def _in_sections(place: _Place) -> Iterator[int | None]:
    """Read the lines in a section, the first and those that are named so, and the siblings right before it."""
    for section in place.sections:
        if section.tag == "button" and section.text <= LONGEST_NUMBER:
            # A button that leads to the comments bears their number and no word.
            yield parse_count(line_of(section.element, most=20))
        for box in (*_inside(place, section), *_right_before(section)):
            if box.own and box.text <= LONGEST_LINE:
                yield stated_count(place.without_title(line_of(box.element, most=200)))


def _inside(place: _Place, section: Box) -> Iterator[Box]:
    order = section.order
    while order <= section.end:
        box = place.boxes[order]
        if box is not section and (place.is_comment(box) or box.hints & Hint.RELATED):
            order = box.end + 1
            continue
        if order < section.order + FIRST or (box.own and _may_head(box)):
            yield box
        order += 1


def _beside_headings(place: _Place) -> Iterator[int | None]:
    """Read a number that stands behind a heading such as "Comments", in an element of its own."""
    for section in place.sections:
        for box in (*_inside(place, section), *_right_before(section)):
            if 0 < box.own <= LONGEST_WORD and may_head_comments(box.first):
                heading = parse_comments_heading(line_of(box.element, most=100))
                if heading is not None and heading.count is None:
                    yield _number_behind(box.element)


def _number_behind(element: Element) -> int | None:
    """Read the number that stands alone in the element right behind another one, if it is no link."""
    behind = element.getnext()
    if behind is None or (element.tail or "").strip() or behind.tag not in _MAY_COUNT:
        return None
    line = line_of(behind, most=20).strip("()[] ")
    if len(line) > LONGEST_NUMBER or not line[:1].isdigit() or _OF_VOTES.search(behind.get("class") or ""):
        return None
    return parse_count(line)


_MAY_COUNT: Final = frozenset(("span", "em", "b", "strong", "small", "sup", "div", "p"))


def _may_head(box: Box) -> bool:
    return box.text <= LONGEST_HEADING and (box.tag in HEADINGS or _COUNTING.search(box.names) is not None)


def _may_count(box: Box, start: int) -> bool:
    """Tell whether a line right before a section may be its heading, whatever it is named: "Comments (3)".

    What begins with the number may be the last teaser's.
    """
    return start - box.order <= NEAREST and box.text <= LONGEST_HEADING and box.first.lstrip()[:1].isalpha()


_COUNTING: Final = re.compile(r"count|title|head|info|number|total", re.IGNORECASE)


def _right_before(section: Box) -> Iterator[Box]:
    if section.parent is not None:
        # One after the other, siblings begin and end: those right before are found without a look at all others.
        siblings = section.parent.children
        nearest = bisect_left(siblings, section.order - 8, key=attrgetter("end"))
        while siblings[nearest].order < section.order:
            yield siblings[nearest]
            nearest += 1


def _links(place: _Place) -> Iterator[int | None]:
    """Read the links that lead to the page's own comments."""
    for link in place.page.root.iter("a"):
        href = link.get("href")
        if href is None or "#" not in href or not _leads_to_comments(link, href) or not place.is_here(href):
            continue
        line = line_of(link, without=_unseen_in(link), most=100)
        count = stated_count(line)
        if count is None and (told := _LEADING.match(line)) is not None:
            count = parse_count(told[0].strip())
        if count is None and speaks_of_comments(line) and _is_count_behind(link):
            count = _number_behind(link)
        yield count


def _is_count_behind(link: Element) -> bool:
    behind = link.getnext()
    return behind is not None and _COUNT.search(behind.get("class") or "") is not None


_COUNT: Final = re.compile(r"count|cnt|num|total", re.IGNORECASE)


def _leads_to_comments(link: Element, href: str) -> bool:
    target = href.partition("#")[2]
    if _TO_COMMENTS.search(target) is None or _TO_ONE.fullmatch(target) is not None:
        return bool(hints_of(link.get("class") or "") & Hint.COMMENTS)
    return True


_TO_COMMENTS: Final = re.compile(
    r"comment|komment|coment|cmts|respond|reaction|reacti|disqus|forum|reagir|^(?:comm?s?|cmt?|rp|bo_vc)$",
    re.IGNORECASE,
)
_TO_ONE: Final = re.compile(r"(?:div-)?(?:comment|cmt|c)-?\d+", re.IGNORECASE)
_LEADING: Final = re.compile(r"\(?\d[\d.,]*\)?(?=$|\s+[^\W\d]+$)")


def _unseen_in(link: Element) -> set[Element]:
    """Give what of a link is for screen readers alone: "on this article"."""
    return {inner for inner in link.iterdescendants() if _UNSEEN.search(inner.get("class") or "")}


_UNSEEN: Final = re.compile(r"screen-reader|sr-only|visually-hidden|visuallyhidden")


def _headings(place: _Place) -> Iterator[int | None]:
    """Read the headings before a section; where there is no section, any that head nothing but comments."""
    if place.sections:
        start = place.sections[0].order
        near = place.boxes[max(0, start - FIRST) : start]
        lines = [box for box in reversed(near) if box.own and (_may_head(box) or _may_count(box, start))]
    else:
        lines = [
            box for box in place.boxes if box.tag in HEADINGS and box.own and box.text <= LONGEST_HEADING
        ]
    for box in lines:
        if not may_head_comments(box.first) or not speaks_of_comments(f"{box.first} {box.last}"):
            continue
        heading = parse_comments_heading(line_of(box.element, most=100))
        yield None if heading is None else heading.count


def _named(place: _Place) -> Iterator[int | None]:
    """Read bare numbers beside the title that are named after comments."""
    for box in place.around_title:
        if box.hints & Hint.COMMENTS and _OF_VOTES.search(box.names) is None:
            if 0 < box.text <= LONGEST_NUMBER:
                yield _number_in(box.element, place)
            elif box.tag == "button" and not box.text:
                yield stated_count(box.element.get("aria-label") or "")
        elif 0 < box.own <= LONGEST_HEADING and len(box.element):
            for inner in islice(box.element.iter("span", "a", "i", "b", "em"), MOST_PARTS):
                names = inner.get("class")
                if names and hints_of(names) & Hint.COMMENTS:
                    yield _number_in(inner, place)


_OF_VOTES: Final = re.compile(r"like|vote|rating|reaction|thumb|view|share", re.IGNORECASE)


def _number_in(element: Element, place: _Place) -> int | None:
    """Read an element that holds a number and no more, if it leads to no other page."""
    for link in (element, *element.iter("a"), *islice(element.iterancestors(), 2)):
        href = link.get("href") if link.tag == "a" else None
        if href and not place.is_here(href):
            return None
    line = line_of(element, most=20)
    return parse_count(line) if len(line) <= LONGEST_NUMBER and line[:1].isdigit() else None


def _attributes(place: _Place) -> Iterator[int | None]:
    """Read what boxes named after comments state for scripts, which show it later."""
    for box in place.boxes:
        if box.hints & Hint.COMMENTS:
            # Where both stand there, the number of comments goes before that of replies.
            for name, value in sorted(box.element.items(), key=lambda item: "comment" not in item[0]):
                if _STATES(name) is not None and len(value) <= LONGEST_NUMBER and value.isdecimal():
                    yield int(value)


_STATES: Final = re.compile(
    r"(?:data-)?(?:[a-z]+-)*(?:comments?|repl(?:y|ies))-?(?:count|num|number|total)|(?:data-)?num-comments|data-count"
).fullmatch


_READERS: Final[tuple[Callable[[_Place], Iterator[int | None]], ...]] = (
    _in_sections,
    _beside_headings,
    _links,
    _headings,
    _named,
    _attributes,
)
"""Where the number may be stated, the surest first."""


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
