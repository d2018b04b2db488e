"""What a page offers to the readers of its metadata: gathered once, and only when a reader asks."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime, timedelta
from functools import cached_property
from heapq import nlargest
from itertools import islice
from typing import Any, Final, TypeVar

from newsdoc.markup.vocabulary import HEADINGS
from newsdoc.page.hints import Hint
from newsdoc.page.metadata.head import Head, read_head
from newsdoc.page.metadata.headline import Headline, find_headline
from newsdoc.page.metadata.jsonld import nodes_of
from newsdoc.page.metadata.microdata import microdata_nodes, rdfa_nodes, tells_of_article
from newsdoc.page.metadata.schema import Graph, Node, address_key, own_nodes, page_nodes
from newsdoc.page.metadata.seams import Part, leads_to_author, parts_of
from newsdoc.page.metadata.sight import FOREIGN, OF_AUTHORS, above, is_foreign, text_of
from newsdoc.page.metadata.titles import site_keys, without_site
from newsdoc.page.source import Element, Page
from newsdoc.page.survey import Box, Survey
from newsdoc.values.language import contradicts, is_likely, parse_language, script_language
from newsdoc.values.text import fold
from newsdoc.values.urls import host

T = TypeVar("T")
SITE_METAS: Final = (
    "og:site_name",
    "application-name",
    "apple-mobile-web-app-title",
    "al:ios:app_name",
    "dc.publisher",
    "publisher",
)
LONGEST_TEASER: Final = 2_000
"""Characters of the longest teaser: what is longer may have linked headings of its own."""
LONGEST_ABOVE: Final = 300
"""Characters of the labels, dates and names that stand above the heading of a teaser."""
MOST_HEADS: Final = 30
"""How many links and headings of a teaser are looked at."""
MAX_NODES: Final = 200
"""How many nodes of the JSON-LD are asked for the site's name."""
LONG_LINE: Final = 60
"""Characters of a line that may tell the page's language, at the least."""
SAMPLES: Final = 12
SAMPLED: Final = 400
"""How many of the longest lines tell it, and how many characters of each."""
MOST_PIECES: Final = 40
"""Texts between tags, of each line, that are looked at."""
LEAST_SAMPLE: Final = 200
"""Characters that tell a language, at the least."""
SHARE_OF_SAMPLE: Final = 1 / 6
"""Where less than this of the long lines is left once what speaks for others is out, they are no sample."""
SITE_TYPES: Final = frozenset(("WebSite", "NewsMediaOrganization"))


LEAST_TITLE: Final = 4
"""Words of a heading that is the title of something."""
_OF_THE_SITE: Final = Hint.NOTICE | Hint.FOOTER | Hint.SUBSCRIBE | Hint.ADVERT
"""What speaks for the site, in whatever language."""
_BESIDE: Final = Hint.SIDEBAR | Hint.RELATED
"""What stands beside the article as a rule; on some platforms the article stands in a widget too."""


class Clues:
    """A page as the readers of metadata see it."""

    def __init__(self, page: Page, survey: Survey) -> None:
        self.page = page
        self.survey = survey
        self._bare: dict[str, str] = {}
        self._lines: dict[Box, str] = {}
        self._parts: dict[Box, tuple[Part, ...]] = {}
        self._found: dict[Callable[[Clues], Any], Any] = {}

    @cached_property
    def head(self) -> Head:
        """The page's metas, links, titles and scripts."""
        return read_head(self.page.root)

    @cached_property
    def anchors(self) -> list[Element]:
        """The `a` elements."""
        return list(self.page.root.iter("a"))

    @cached_property
    def stated_titles(self) -> tuple[str, ...]:
        """What the head calls the page, the surest first."""
        metas = self.head.metas
        stated = [text for name in ("og:title", "twitter:title") for text in metas.get(name, ())[:2]]
        return tuple(dict.fromkeys((*stated, *self.head.titles[:2])))

    @cached_property
    def addresses(self) -> frozenset[str]:
        """The page's addresses as `address_key` gives them."""
        stated = [link.get("href") or "" for link in self.head.links.get("canonical", ())[:1]]
        stated += self.head.metas.get("og:url", ())[:1]
        # A front page's address says nothing of an article.
        return frozenset(key for url in (self.page.url or "", *stated) if "/" in (key := address_key(url)))

    @cached_property
    def graph(self) -> Graph:
        """The page's JSON-LD."""
        return Graph(nodes_of(self.head.scripts))

    @cached_property
    def own(self) -> list[Node]:
        """The nodes of the JSON-LD that speak of the article."""
        return own_nodes(self.graph, self.addresses, self.stated_titles)

    @cached_property
    def pages(self) -> list[Node]:
        """The nodes of the JSON-LD that speak of the page."""
        return page_nodes(self.graph)

    @cached_property
    def microdata(self) -> Graph:
        """The page's microdata, or else its RDFa, in the form of JSON-LD.

        Empty where JSON-LD speaks of the article: sites that write both write the same, and to look for the
        other costs as much as all else.
        """
        if self.own:
            return Graph([])
        nodes = microdata_nodes(self.page.root) if self._has_items("itemtype") else []
        if not nodes and self._has_items("typeof"):
            nodes = rdfa_nodes(self.page.root)
        return Graph(nodes)

    def _has_items(self, attribute: str) -> bool:
        # An item of substance is a block. To look there first is much quicker than to look everywhere.
        kinds = [kind for box in self.survey.boxes if (kind := box.element.get(attribute)) is not None]
        return any(map(tells_of_article, kinds))

    @cached_property
    def own_microdata(self) -> list[Node]:
        """Those of its nodes that speak of the article."""
        return own_nodes(self.microdata, self.addresses, self.stated_titles)

    @cached_property
    def site_names(self) -> frozenset[str]:
        """All that the site may call itself, as `site_keys` gives it."""
        stated = [name for key in SITE_METAS for name in self.head.metas.get(key, ())[:2]]
        for node, types in islice(self.graph.typed(), MAX_NODES):
            if not SITE_TYPES.isdisjoint(types):
                stated.extend(self.graph.texts(node, "name", "alternateName"))
        for own in self.own:
            stated.extend(self.graph.texts(own, "publisher"))
        # Some pages give their own title as the name of the site.
        titles = {fold(title) for title in self.stated_titles}
        return site_keys((name for name in stated if fold(name) not in titles), host(self.page.url or ""))

    @cached_property
    def headline(self) -> Headline | None:
        """Where the page shows its title."""
        told = [text for node in self.own[:1] for text in self.graph.texts(node, "headline")]
        titles = map(self.without_site, (*self.stated_titles, *told[:1]))
        return find_headline(self.survey, titles, self.site_names, self.page.url)

    @cached_property
    def of_authors(self) -> list[Box]:
        """The boxes that are named for a byline, or for what is told about an author."""
        return [box for box in self.survey.boxes if box.hints & OF_AUTHORS]

    def once(self, find: Callable[[Clues], T]) -> T:
        """Give what a function finds on this page; it is called at most once."""
        if find not in self._found:
            self._found[find] = find(self)
        found: T = self._found[find]
        return found

    def line(self, box: Box) -> str:
        """Give the text that stands right in a box, as a reader sees it."""
        if box not in self._lines:
            self._lines[box] = text_of(box.element, own=True)
        return self._lines[box]

    def parts(self, box: Box) -> tuple[Part, ...]:
        """Give the parts of the text that stands right in a box."""
        if box not in self._parts:
            self._parts[box] = tuple(parts_of(box.element, own=True))
        return self._parts[box]

    def parted(self, box: Box) -> str:
        """Give the text that stands right in a box, with blanks where only styles part it."""
        return " ".join(part.text for part in self.parts(box))

    def without_site(self, title: str) -> str:
        """Take the site's name off a title."""
        if title not in self._bare:
            self._bare[title] = without_site(title, self.site_names)
        return self._bare[title]

    def box_around(self, element: Element) -> Box | None:
        """Give the block that an element is or stands in; None for what a reader doesn't see."""
        current: Element | None = element
        while current is not None:
            if current in self.survey.box_of:
                return self.survey.box_of[current]
            current = current.getparent()
        return None

    def is_foreign(self, box: Box, flags: int = FOREIGN) -> bool:
        """Tell whether a box stands in a part of the page that is about something else than the article."""
        return is_foreign(box, flags, None if self.headline is None else self.headline.box)

    def in_teaser(self, box: Box) -> bool:
        """Tell whether a box stands below a heading that is a link, and not the title: in a list item, or beside it."""
        headline = self.headline
        if headline is None:
            return False
        for outer in above(box):
            if outer.order <= headline.box.order <= outer.end:
                return False
            if outer.text > LONGEST_TEASER:
                return False
            if outer.links and (
                self._is_headed_by_link(outer)
                if outer.tag in {"article", "li"}
                else _begins_with_linked_heading(outer.element, box.element)
            ):
                return True
        return False

    def _is_headed_by_link(self, outer: Box) -> bool:
        """Tell whether a linked heading stands at the top of a box; below a text it is that of a promo."""
        heading = _linked_heading(outer.element)
        box = None if heading is None else self.survey.box_of.get(heading)
        if box is None:
            return False
        return sum(it.own for it in self.survey.boxes[outer.order : box.order]) <= LONGEST_ABOVE

    def distance(self, box: Box) -> int:
        """Tell how many boxes a box stands from the title; those before it count double."""
        if self.headline is None:
            return box.order
        gap = box.order - self.headline.box.order
        return gap if gap >= 0 else -2 * gap

    @cached_property
    def _sample(self) -> str:
        boxes = (box for box in self.survey.boxes if box.own > LONG_LINE and 2 * box.own_linked < box.own)
        longest = nlargest(2 * SAMPLES, boxes, key=lambda box: box.own)
        # A question about cookies, or a legal note, may be in another language.
        for flags in (_OF_THE_SITE | _BESIDE, _OF_THE_SITE):
            own = [box for box in longest if not is_foreign(box, flags, None)]
            if sum(box.own for box in own) > SHARE_OF_SAMPLE * sum(box.own for box in longest):
                longest = own
                break
        return " ".join(_beginning(box) for box in longest[:SAMPLES])

    @cached_property
    def language_of_text(self) -> str | None:
        """The language of the page's longest lines, a two- or three-letter code. None: they do not tell."""
        return script_language(self._sample) if len(self._sample) >= LEAST_SAMPLE else None

    def is_language(self, declared: str) -> bool:
        """Tell whether the page's text may be in a language that is declared."""
        if is_likely(self._sample, declared):
            return True
        told = self.language_of_text
        if told is not None and contradicts(told, declared):
            told = self._language_of_longest
        return told is None or not contradicts(told, declared)

    @cached_property
    def _language_of_longest(self) -> str | None:
        """The language of the longest half of those lines: short ones may be another article's."""
        return script_language(self._sample[: max(len(self._sample) // 2, LEAST_SAMPLE)])

    @cached_property
    def language(self) -> str | None:
        """The language that the page declares and its text does not contradict, for reading its dates."""
        stated = [
            self.page.root.get("lang") or "",
            self.page.root.get("{http://www.w3.org/XML/1998/namespace}lang") or "",
        ]
        stated += [
            text
            for name in ("og:locale", "content-language", "language")
            for text in self.head.metas.get(name, ())
        ]
        tags = (tag for text in stated if text and (tag := parse_language(text)) is not None)
        tag = next(filter(self.is_language, tags), None)
        return tag or self.language_of_text

    @cached_property
    def latest(self) -> date:
        """The last day on which a page of today can have been published, anywhere on earth."""
        return datetime.now().date() + timedelta(days=1)  # noqa: DTZ005 -- a day more or less is allowed for


def _begins_with_linked_heading(element: Element, inner: Element) -> bool:
    """Tell whether a heading that is a link, and not `inner`, stands right in an element, and says more than a name."""
    for child in islice(element.iterchildren("a", *HEADINGS), MOST_HEADS):
        if child is inner:
            continue
        link = child if child.tag == "a" else next(child.iter("a"), None)
        heading = next(child.iter(*HEADINGS), None)
        if link is None or heading is None or leads_to_author(link):
            continue
        if len(text_of(heading).split()) >= LEAST_TITLE:
            return True
    return False


def _beginning(box: Box) -> str:
    """The first `SAMPLED` characters of a line, across breaks and emphasis."""
    return "".join(islice(box.element.itertext(), MOST_PIECES)).strip()[:SAMPLED]


def _linked_heading(element: Element) -> Element | None:
    for heading in islice(element.iter(*HEADINGS), MOST_HEADS):
        around = next(heading.iterancestors("article", "li", "a"), None)
        link = around if around is not None and around.tag == "a" else None
        if link is not None:
            around = next(link.iterancestors("article", "li"), None)
        # Else it is that of a comment, or of a teaser within.
        if around is element and (link is not None or next(heading.iter("a"), None) is not None):
            return heading
    return None
