"""Who wrote it, as a reader sees it: links to authors, elements named for them, lines with "By"."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache
from itertools import islice
from typing import Final, NamedTuple

from attrs import evolve

from newsdoc.errors import InvalidNode
from newsdoc.markup.vocabulary import BLOCK_TAGS
from newsdoc.model import Author
from newsdoc.page.hints import Hint
from newsdoc.page.metadata import byline_words as words
from newsdoc.page.metadata.clues import Clues
from newsdoc.page.metadata.dateline import beside_title
from newsdoc.page.metadata.people import Person, authors_of
from newsdoc.page.metadata.sight import FOREIGN, text_of
from newsdoc.page.source import Element
from newsdoc.page.survey import SKIPPED, Box
from newsdoc.values.labels import parse_comments_heading
from newsdoc.values.names import clean_names
from newsdoc.values.text import fold
from newsdoc.values.urls import resolve

BEFORE: Final = 15
"""How many boxes before the title are looked at."""
AFTER: Final = 40
"""How many boxes after it."""
TOGETHER: Final = 8
"""How many boxes from the first name another may stand and still be one of the same byline."""
LONGEST: Final = 200
"""Characters of the longest line that is taken for a byline."""
MAX_BOXES: Final = 150
MAX_INLINE: Final = 100
"""How many elements of one line are looked at."""


def by_link(clues: Clues) -> Iterator[tuple[Author, ...]]:
    """Give those whom links of the relation `author` name."""
    return _together(clues, _linked(clues))


def by_line(clues: Clues) -> Iterator[tuple[Author, ...]]:
    """Give those whom a line near the title names that begins as bylines do."""
    return _together(clues, _led(clues))


def by_name(clues: Clues) -> Iterator[tuple[Author, ...]]:
    """Give those whom elements name that are named for an author."""
    return _together(clues, _named(clues))


def _together(clues: Clues, people: Iterable[Person]) -> Iterator[tuple[Author, ...]]:
    found = authors_of(people, clues.page.base, clues.site_names)
    likely = tuple(author for author in found if _is_likely(author.name))
    if likely:
        yield likely


def with_pages(clues: Clues, authors: tuple[Author, ...]) -> tuple[Author, ...]:
    """Give authors without an address that of the link which bears their name in the visible byline."""
    wanted = {fold(author.name) for author in authors if author.url is None}
    if not wanted:
        return authors
    pages = _pages(clues, wanted)
    return tuple(
        author if author.url is not None else _at(author, pages.get(fold(author.name))) for author in authors
    )


def _pages(clues: Clues, names: set[str]) -> dict[str, str]:
    """Find the addresses of the links whose whole text is one of some names, the nearest to the title first."""
    found: list[tuple[int, str, str]] = []
    for link in clues.head.anchors:
        text = text_of(link) if link.get("href") and sum(map(len, link.itertext())) <= LONGEST else ""
        name = fold(_without_lead(text)) if text else ""
        if name not in names:
            continue
        box = clues.box_around(link)
        if box is None or box.own > LONGEST or clues.is_foreign(box, _ELSEWHERE | Hint.TAGS):
            continue
        url = resolve(clues.page.base, link.get("href") or "")
        distance = clues.distance(box)
        near = distance <= max(2 * BEFORE, AFTER) and clues.headline is not None
        if url is not None and (near or box.hints & (Hint.BYLINE | Hint.AUTHOR_BOX)):
            found.append((distance, name, url))
    return {name: url for _, name, url in sorted(found, reverse=True)}


def _at(author: Author, url: str | None) -> Author:
    try:
        return evolve(author, url=url)
    except InvalidNode:
        # The link leads to what is no address of the web, such as a script.
        return author


class _Spot(NamedTuple):
    """An element that may name an author, with the box that it is or stands in."""

    element: Element
    box: Box


def _spots(clues: Clues) -> list[_Spot]:
    """Find the elements whose names or relations speak of an author, nearest to the title first."""
    found: dict[Element, _Spot] = {}
    for box in _boxes(clues):
        for element in (box.element, *islice(_inline(box.element), MAX_INLINE)):
            if _speaks_of_author(element):
                found[element] = _Spot(element, box)
    outer = {ancestor for element in found for ancestor in element.iterancestors() if ancestor in found}
    return [spot for spot in found.values() if spot.element not in outer or spot.element.tag == "a"]


def _boxes(clues: Clues) -> list[Box]:
    """Find the boxes where a byline may stand: near the title, or named for it."""
    boxes = clues.survey.boxes
    near = _near_title(clues)
    known = {box.order for box in near}
    named = (box for box in boxes if box.hints & (Hint.BYLINE | Hint.AUTHOR_BOX) and box.order not in known)
    both = [*near, *islice(named, MAX_BOXES)]
    return [
        box for box in both if box.text and box.text < 4 * LONGEST and not clues.is_foreign(box, _ELSEWHERE)
    ]


_ELSEWHERE: Final = FOREIGN & ~(Hint.SIDEBAR | Hint.FOOTER)


def _near_title(clues: Clues) -> list[Box]:
    boxes = clues.survey.boxes
    if clues.headline is None:
        return boxes[:MAX_BOXES]
    middle = clues.headline.box.order
    return [*boxes[middle + 1 : middle + AFTER], *reversed(boxes[max(0, middle - BEFORE) : middle])]


def _inline(element: Element) -> Iterator[Element]:
    """Go through the elements of a block's own line."""
    waiting = [element]
    while waiting:
        for child in waiting.pop():
            tag = child.tag
            if tag not in BLOCK_TAGS and tag not in SKIPPED:
                yield child
                waiting.append(child)


_AUTHOR: Final = re.compile(r"author|byline|autor|auteur|writer|contributor|vcard|\bfn\b", re.IGNORECASE)
"""Names of what holds an author."""
_BESIDE: Final = re.compile("|".join(words.BESIDE_AUTHORS), re.IGNORECASE)
"""Names of what stands beside an author's name."""


_NAME: Final = re.compile(r"author[\w-]*[_-]name|name[_-][\w-]*author|author-?name", re.IGNORECASE)
_AUTHOR_PAGE: Final = re.compile(rf"/(?:{'|'.join(words.AUTHOR_PATHS)})/[^/?#]|[?&]author=", re.IGNORECASE)
"""Addresses of pages about an author."""


def _speaks_of_author(element: Element) -> bool:
    rel = element.get("rel")
    if rel is not None and "author" in rel.split():
        return True
    names = [name for name in map(element.get, _NAMED) if name is not None]
    return any(map(_names_author, names)) or _leads_to_author(element)


_NAMED: Final = ("itemprop", "class", "data-testid")


@lru_cache(maxsize=8192)
def _names_author(name: str) -> bool:
    if _AUTHOR.search(name) is None:
        return False
    return _BESIDE.search(name) is None or _NAME.search(name) is not None


def _leads_to_author(element: Element) -> bool:
    href = element.get("href")
    return href is not None and _AUTHOR_PAGE.search(href) is not None


def _linked(clues: Clues) -> Iterator[Person]:
    for spot in _close(clues.once(_spots)):
        if spot.element.tag == "a" and "author" in (spot.element.get("rel") or "").split():
            yield from _person_in(spot.element)


def _named(clues: Clues) -> Iterator[Person]:
    for spot in _close(clues.once(_spots)):
        yield from _person_in(spot.element)


def _close(spots: list[_Spot]) -> list[_Spot]:
    """Keep what stands together with the first."""
    return [spot for spot in spots if abs(spot.box.order - spots[0].box.order) <= TOGETHER]


def _person_in(element: Element) -> Iterator[Person]:
    text = text_of(element)
    if text and len(text) <= LONGEST:
        link = element if element.tag == "a" else element.find(".//a")
        if _OTHER_LEAD.match(text) is None:
            yield Person(
                _without_lead(_DOT.sub(" | ", text)), url=link.get("href") if link is not None else None
            )


def _led(clues: Clues) -> Iterator[Person]:
    for box in _near_title(clues):
        if not 3 < box.own < LONGEST or clues.is_foreign(box):
            continue
        text = text_of(box.element, own=True)
        lead = _LEAD.match(text) or _LEAD_WITHIN.search(text)
        if lead is not None and len(text) <= LONGEST:
            yield from (
                Person(name)
                for name in clean_names(_DOT.sub(" | ", text[lead.end() :]))
                if _CAPITAL.search(name)
            )
            return


_DOT: Final = re.compile(r"\s[⋅∙·•]\s?")
_CAPITAL: Final = re.compile(r"[^\W\d_a-z]")
_OTHER_LEAD: Final = re.compile(
    rf"\W*(?:medically |fact[ -])?(?:{'|'.join(words.OTHERS_DONE)})\b", re.IGNORECASE
)
"""How lines begin that name people who did not write the text."""


def by_page(clues: Clues) -> Iterator[tuple[Author, ...]]:
    """Give whom the first link names that leads to a page about an author."""
    for link in islice(filter(_leads_to_author, clues.head.anchors), MAX_INLINE):
        box = clues.box_around(link)
        if box is not None and not clues.is_foreign(box, _ELSEWHERE) and not clues.in_teaser(box):
            found = list(_together(clues, _person_in(link)))
            if found:
                yield found[0]
                return


def beside_date(clues: Clues) -> Iterator[tuple[Author, ...]]:
    """Give the names in the same line as a date beside the title, or in a line of their own next to it."""
    boxes = clues.survey.boxes
    for sighting in clues.once(beside_title):
        if abs(sighting.place) > NEAR_DATE:
            return
        order = sighting.box.order
        for box in (sighting.box, *boxes[max(0, order - 2) : order], *boxes[order + 1 : order + 3]):
            if box.own and box.own < LONGEST / 2 and box.tag not in _HEADINGS:
                text = text_of(box.element, own=True)
                names = clean_names(text) if box is sighting.box else (text,)
                title = "" if clues.headline is None else clues.headline.text
                if names and all(_FULL_NAME.fullmatch(name) and name not in title for name in names):
                    yield from _together(clues, map(Person, names))


NEAR_DATE: Final = 8
"""How many boxes from the title a date may stand to have a name beside it."""
_HEADINGS: Final = frozenset(("h1", "h2"))
_FULL_NAME: Final = re.compile(r"[^\W\d_a-z][\w.'’-]*(?: [^\W\d_a-z][\w.'’-]*){1,3}")  # noqa: RUF001
"""Two to four words with capital letters."""


_BY: Final = "|".join(words.BY)
_LEADS: Final = (
    rf"(?:(?i:{'|'.join(words.LEADS)})\b(?:\s*:|\s+(?=[^\Wa-z_]))|(?i:{'|'.join(words.DONE)})\s+(?i:{_BY})\b"
    rf"|(?:{'|'.join(words.UNSPACED_LEADS)})|By(?=[A-Z][a-z]+ [A-Z]))\s*:?\s*"
)
_LEAD: Final = re.compile(rf"\W*{_LEADS}")
"""How lines begin that say who wrote the text."""
_LEAD_WITHIN: Final = re.compile(
    rf"[|•·–—/,\-0-9.:]\s*(?i:{_BY})\s+(?=[^\Wa-z_])|\b(?i:{'|'.join(words.DONE)})\s+(?i:{_BY})\b"  # noqa: RUF001
)
"""What stands before a name in the middle of a line, behind a date as a rule."""
_PHRASE: Final = re.compile(
    rf"\W*(?:(?:{'|'.join(words.AROUND)})\s+){{1,6}}(?:{_BY}|about|from|über)\s+", re.IGNORECASE
)
"""What links and boxes say before a name: "View all posts by"."""


def _without_lead(text: str) -> str:
    """Take off what links and boxes say before a name: "View all posts by"."""
    for pattern in (_PHRASE, _LEAD):
        found = pattern.match(text)
        if found is not None and found.end() < len(text):
            text = text[found.end() :]
    return text


def _is_likely(name: str) -> bool:
    """Tell whether a text that stands where names stand can be one."""
    if name.lower() in words.NOT_NAMES or parse_comments_heading(name) is not None:
        return False
    parts = name.split()
    return len(parts) <= 6 and (
        len(parts) == 1 or any(word[:1].isupper() or not word[:1].isascii() for word in parts)
    )
