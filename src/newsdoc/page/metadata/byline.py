"""Who wrote it, as a reader sees it: links to authors, elements named for them, lines with "By"."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from itertools import islice
from typing import Final, NamedTuple

from newsdoc.markup.vocabulary import BLOCK_TAGS
from newsdoc.model import Author
from newsdoc.page.hints import Hint
from newsdoc.page.metadata import byline_words as words
from newsdoc.page.metadata.clues import Clues
from newsdoc.page.metadata.people import Person, authors_of
from newsdoc.page.metadata.sight import FOREIGN, text_of
from newsdoc.page.source import Element
from newsdoc.page.survey import SKIPPED, Box

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
    return _together(clues, _linked)


def by_line(clues: Clues) -> Iterator[tuple[Author, ...]]:
    """Give those whom a line near the title names that begins as bylines do."""
    return _together(clues, _led)


def by_name(clues: Clues) -> Iterator[tuple[Author, ...]]:
    """Give those whom elements name that are named for an author."""
    return _together(clues, _named)


def _together(clues: Clues, find: Callable[[Clues], Iterable[Person]]) -> Iterator[tuple[Author, ...]]:
    found = authors_of(find(clues), clues.page.base, clues.site_names)
    likely = tuple(author for author in found if _is_likely(author.name))
    if likely:
        yield likely


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


def _speaks_of_author(element: Element) -> bool:
    rel = element.get("rel")
    if rel is not None and "author" in rel.split():
        return True
    for attribute in ("itemprop", "class", "data-testid"):
        name = element.get(attribute)
        if name is not None and _AUTHOR.search(name) is not None:
            return _BESIDE.search(name) is None
    return False


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
        yield Person(_without_lead(text), url=link.get("href") if link is not None else None)


def _led(clues: Clues) -> Iterator[Person]:
    for box in _near_title(clues):
        if not 3 < box.own < LONGEST or clues.is_foreign(box):
            continue
        text = text_of(box.element, own=True)
        lead = _LEAD.match(text)
        if lead is not None and len(text) <= LONGEST:
            yield Person(text[lead.end() :])
            return


_BY: Final = "|".join(words.BY)
_LEAD: Final = re.compile(
    rf"\W*(?:(?:{'|'.join(words.LEADS)})\b(?:\s*:|\s+(?=[^\Wa-z_]))|(?:{'|'.join(words.DONE)})\s+(?:{_BY})\b"
    rf"|(?:{'|'.join(words.UNSPACED_LEADS)}))\s*:?\s*",
    re.IGNORECASE,
)
"""How lines begin that say who wrote the text."""
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
    if name.lower() in words.NOT_NAMES or _SIGN.search(name) is not None:
        return False
    parts = name.split()
    return len(parts) <= 6 and (
        len(parts) == 1 or any(word[:1].isupper() or not word[:1].isascii() for word in parts)
    )


_SIGN: Final = re.compile(r"[:→»›∙|?!{}\[\]]")  # noqa: RUF001
"""What stands in labels and sentences, and in no name."""
