"""What on a page belongs to another piece than the article: a teaser, the next article, a comment."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cached_property
from itertools import islice
from typing import Final

import attrs

from newsdoc.markup.vocabulary import HEADINGS
from newsdoc.page.around.networks import network_shared_with
from newsdoc.page.around.seen import line_of
from newsdoc.page.headings import link_of_heading
from newsdoc.page.source import Element, Page
from newsdoc.page.survey import Box, Survey
from newsdoc.values.urls import reference, split_url

LONGEST_TEASER: Final = 600
"""Characters of unlinked text of the longest teaser."""
MOST_LEVELS: Final = 12
"""Elements around a place that are looked at."""
MOST_LINKS: Final = 30
"""Links and headings of one element that are looked at."""
LEAST_TITLE: Final = 4
"""Words of a link that is the title of something."""
SHORTEST_WORD: Final = 3
"""Characters that count as a word where spaces part none."""
_ITEMS: Final = frozenset(("li", "tr", "article"))
"""Elements that repeat, one for each piece."""


@attrs.frozen(eq=False)
class OtherPieces:
    """Tells places of a page that belong to another piece."""

    page: Page
    survey: Survey
    heading: Element | None = None
    """The element with the article's title. None: the first `h1` is taken for it."""
    comments: frozenset[Box] = frozenset()
    """The boxes that hold comments."""

    def have(self, place: Element) -> bool:
        """Tell whether a place belongs to another piece.

        It does if it stands among the comments; if it stands in an `article` with an `h1` of its own; or if
        the nearest element around it that has linked headings is short and begins with the only one, as
        teasers do. In an item of a list, a link to another page that is as long as a title is as good.
        """
        for around in islice(place.iterancestors(), MOST_LEVELS):
            if around in self._around_title:
                return False
            box = self.survey.box_of.get(around)
            if box is None:
                continue
            if box in self.comments or (box.tag == "article" and around.find(".//h1") is not None):
                return True
            if box.links and box.text - box.linked <= LONGEST_TEASER:
                titles = list(self._linked_headings(around))
                if titles:
                    return len(titles) == 1 and (box.tag in _ITEMS or _is_before(titles[0], place))
                if box.tag in _ITEMS and any(map(self._is_title, islice(around.iter("a"), MOST_LINKS))):
                    return True
        return False

    @cached_property
    def _around_title(self) -> frozenset[Element]:
        heading = self.heading
        if heading is None:
            heading = next((box.element for box in self.survey.boxes if box.tag == "h1" and box.text), None)
        return frozenset() if heading is None else frozenset((heading, *heading.iterancestors()))

    def _linked_headings(self, around: Element) -> Iterator[Element]:
        for heading in islice(around.iter(*HEADINGS), MOST_LINKS):
            link = link_of_heading(heading)
            if link is not None and self._is_title(link):
                yield heading

    def _is_title(self, link: Element) -> bool:
        """Tell whether a link leads to another page and is as long as its title."""
        address = split_url(reference(self.page.base, link.get("href") or "") or "")
        if address.path in ("", "/", self._own_path) or network_shared_with(link, link.get("class") or ""):
            return False
        line = line_of(link, most=200)
        words = len(line) // SHORTEST_WORD if self.survey.scale > 1 else len(line.split())
        return words >= LEAST_TITLE

    @cached_property
    def _own_path(self) -> str:
        return split_url(self.page.base or "").path


def _is_before(one: Element, other: Element) -> bool:
    """Tell whether an element begins before another one that does not hold it."""
    paths = [[*reversed(list(each.iterancestors())), each] for each in (one, other)]
    for mine, theirs in zip(*paths, strict=False):
        if mine is not theirs:
            around = mine.getparent()
            return around is not None and around.index(mine) < around.index(theirs)
    return False
