"""Who wrote it, as a reader sees it: links to authors, elements named for them, lines with "By"."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
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
from newsdoc.page.metadata.seams import (
    PLAIN,
    Part,
    is_named_for_a_name,
    leads_to_author,
    parts_of,
    some_lead_to_author,
    words_in,
)
from newsdoc.page.metadata.sight import FOREIGN, in_caption, links_in, text_of
from newsdoc.page.source import Element
from newsdoc.page.survey import SKIPPED, Box
from newsdoc.values.labels import parse_comments_heading
from newsdoc.values.name_words import PARTICLES
from newsdoc.values.names import clean_names, is_agency, is_calling, is_group, is_placeholder
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
    likely = tuple(author for author in found if is_likely(author.name))
    if likely:
        full = " " in likely[0].name
        yield tuple(
            author for place, author in enumerate(likely) if place == 0 or not full or _adds(author.name)
        )


def _adds(name: str) -> bool:
    """Tell whether a text that follows a full name can be another's, and no calling, rubric or host."""
    told = name.split()
    if is_agency(name):
        return True
    return (
        (len(told) > 1 or not name.isascii())
        and _HOST.fullmatch(told[-1]) is None
        and not any(word.endswith(("'s", "’s")) for word in told)  # noqa: RUF001
        and not is_placeholder(told[0])
        and not is_calling(told[-1])
    )


_HOST: Final = re.compile(r"(?:[\w-]+\.)+[a-z]{2,6}", re.IGNORECASE)


def with_pages(clues: Clues, authors: tuple[Author, ...]) -> tuple[Author, ...]:
    """Give authors without an address that of the link which bears their name in the visible byline."""
    wanted = {fold(author.name) for author in authors if author.url is None}
    if not wanted:
        return authors
    pages = _pages(clues, wanted)
    return tuple(
        author if author.url is not None else _at(author, pages.get(fold(author.name))) for author in authors
    )


def short_text(element: Element) -> str:
    """Give the text of an element that has that of a line at the most, without reading all of a longer one."""
    if len(element) == 0:
        only = element.text or ""
        return only if len(only) <= LONGEST else ""
    parts: list[str] = []
    length = 0
    for text in element.itertext():
        length += len(text)
        if length > LONGEST:
            return ""
        parts.append(text)
    return "".join(parts)


def _pages(clues: Clues, names: set[str]) -> dict[str, str]:
    """Find the addresses of the links whose whole text is one of some names, the nearest to the title first."""
    found: list[tuple[int, str, str]] = []
    last_words = {name.split()[-1] for name in names if name}
    for box in _beside_names(clues):
        for link in links_in(box):
            written = short_text(link)
            # Most links say something else, which is seen at a glance.
            if written.isascii() and not any(word in written.lower() for word in last_words):
                continue
            text = text_of(link)
            name = fold(_without_lead(text)) if text else ""
            if name not in names or clues.is_foreign(box, _ELSEWHERE | Hint.TAGS):
                continue
            url = resolve(clues.page.base, link.get("href") or "")
            if url is not None:
                found.append((clues.distance(box), name, url))
    return {name: url for _, name, url in sorted(found, reverse=True)}


def _beside_names(clues: Clues) -> Iterator[Box]:
    """Give the boxes with links in which the names of authors stand: near the title, or named for it."""
    near: list[Box] = []
    if clues.headline is not None:
        middle = clues.headline.box.order
        near = clues.survey.boxes[max(0, middle - AFTER // 2) : middle + AFTER + 1]
    return (box for box in {*near, *clues.of_authors} if box.links and box.own <= LONGEST)


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
        if box.names and _speaks_of_author(box.element):
            found[box.element] = _Spot(box.element, box)
        for element in islice(_inline(box.element), MAX_INLINE):
            if _speaks_of_author(element):
                found[element] = _Spot(element, box)
    outer = {ancestor for element in found for ancestor in element.iterancestors() if ancestor in found}
    return [spot for spot in found.values() if spot.element not in outer or spot.element.tag == "a"]


def _boxes(clues: Clues) -> list[Box]:
    """Find the boxes where a byline may stand: near the title, or named for it."""
    near = _near_title(clues)
    known = {box.order for box in near}
    named = (box for box in clues.of_authors if box.order not in known)
    both = [*near, *islice(named, MAX_BOXES)]
    return [
        box
        for box in both
        if 0 < box.text < 4 * LONGEST
        and box.tag != "nav"
        and not clues.is_foreign(box, _ELSEWHERE | Hint.PULL_QUOTE)
        and not in_caption(box)
        and not clues.in_teaser(box)
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


_AUTHOR: Final = re.compile(rf"{'|'.join(words.AUTHOR_NAMES)}|vcard|\bfn\b").search
"""Names of what holds an author; in lower case."""
_BESIDE: Final = re.compile(
    r"(?:author|byline)s?(?:bio|box|desc|info|img|image|photo|date|title|about|social)"
).search
"""Names of what stands beside an author's name, in one word; in lower case."""


def _speaks_of_author(element: Element) -> bool:
    for attribute in _NAMED:
        name = element.get(attribute)
        if name is not None and names_author(name):
            return True
    return leads_to_author(element)


_NAMED: Final = ("itemprop", "class", "data-testid", "id")


@lru_cache(maxsize=8192)
def names_author(name: str) -> bool:
    """Tell whether the name of an element says that an author is named in it."""
    folded = name.lower()
    if _AUTHOR(folded) is None:
        return False
    beside = _BESIDE(folded) is not None or not words.BESIDE_AUTHORS.isdisjoint(words_in(name))
    return not beside or is_named_for_a_name(name)


def _linked(clues: Clues) -> Iterator[Person]:
    for spot in _close(clues.once(_spots)):
        if spot.element.tag == "a" and "author" in (spot.element.get("rel") or "").split():
            yield from _people_in(spot.element)


def _named(clues: Clues) -> Iterator[Person]:
    for spot in _close(clues.once(_spots)):
        # "Reviewed by" may stand before the element that is named for an author.
        if spot.element is spot.box.element or _OTHER_LEAD.match(spot.box.first) is None:
            yield from _people_in(spot.element)


def _close(spots: list[_Spot]) -> list[_Spot]:
    """Keep what stands together with the first."""
    return [spot for spot in spots if abs(spot.box.order - spots[0].box.order) <= TOGETHER]


def _people_in(element: Element) -> Iterator[Person]:
    """Give whom an element names that is named for an author."""
    parts = list(_of_writers(parts_of(element)))
    rank = max((part.rank for part in parts), default=PLAIN)
    if rank == PLAIN and sum(len(part.text) for part in parts) > LONGEST:
        return
    for part in parts:
        if part.rank == rank and len(part.text) <= LONGEST and not is_rubric(part.url):
            yield Person(_without_lead(_uncut(_without_and(part.text))), url=part.url)


def _of_writers(parts: Iterable[Part]) -> Iterator[Part]:
    """Leave out the parts that name others, such as editors: those behind a word for them, up to one for writers."""
    others = False
    for part in parts:
        text = part.text
        other = _OTHER_LEAD.match(text)
        if other is not None:
            others = not any(map(str.isalpha, text[other.end() :]))
        elif _LEAD_ALONE.fullmatch(text) is not None:
            others = False
        elif _LEAD.match(text) is not None:
            others = False
            yield part
        elif not others:
            yield part


def _led(clues: Clues) -> Iterator[Person]:
    for box in _near_title(clues):
        if not 1 < box.own < LONGEST or not _may_lead(box) or clues.is_foreign(box) or clues.in_teaser(box):
            continue
        parts = clues.parts(box)
        if len(parts) == 1 and _LEAD_ALONE.fullmatch(parts[0].text) is not None:
            parts += next_parts(clues, box)
        found = list(people_led(parts))
        if any(is_likely(person.name) for person in found):
            yield from found
            return


def _may_lead(box: Box) -> bool:
    """Tell whether a box may say who wrote the text, at a glance: one that is all one piece says so in it."""
    first = box.first.strip()
    return (
        not box.is_one_piece
        or first.startswith("By")
        or not first.isascii()
        or not _LEAD_WORDS.isdisjoint(first.lower().translate(_SIGNS).split())
    )


_SIGNS: Final = str.maketrans("():", "   ")
"""What stands around the words that lead to names, as a blank."""


def next_parts(clues: Clues, box: Box) -> tuple[Part, ...]:
    """Give what stands behind a box that is a label: around it, or in the next box that has text of its own."""
    outer = box.parent
    if outer is not None and 0 < outer.own < LONGEST:
        return clues.parts(outer)
    for other in clues.survey.boxes[box.order + 1 : box.order + 4]:
        if other.own and not other.hints & Hint.TAGS:
            return clues.parts(other) if other.own < LONGEST else ()
    return ()


def people_led(parts: Sequence[Part]) -> Iterator[Person]:
    """Give the people whom a line names that says somewhere who wrote it, as far as it speaks of them.

    What a bar or a dash parts off, or a seam, are rubrics, papers and dates; wire services, and links to pages
    about authors, are not.
    """
    for place, part in enumerate(parts):
        text = part.text
        if len(text) > LONGEST:
            continue
        user = _USER.fullmatch(text)
        if user is not None:
            yield Person(user["name"], url=part.url, sure=True)
            return
        # "Reviewed" may be a link, and "by" stand behind it.
        of_others = place > 0 and _OTHER_LEAD.fullmatch(parts[place - 1].text) is not None
        lead = (None if of_others else _LEAD.match(text)) or _lead_within(text) or _LEAD_ALONE.fullmatch(text)
        if lead is None:
            continue
        rest = list(parts[place + 1 :])
        told = text[lead.end() :]
        if not told and rest:
            first, *rest = rest
            told = first.text
        else:
            first = part
        if _OTHER_LEAD.match(told) is not None:
            # No name, and what stands behind it: "Author: Editor: Max Roe".
            continue
        names = list(_names_in(_OTHERS_WITHIN.sub("", told), whole=first.rank > PLAIN))
        yield from (Person(name, url=first.url if len(names) == 1 else None) for name in names)
        for other in _of_writers(rest) if names else ():
            name = _without_and(other.text)
            if other.rank > PLAIN or name != other.text:
                yield Person(name, url=other.url)
        return


def _lead_within(text: str) -> re.Match[str] | None:
    """Find the "by" behind a date or a few words."""
    if ":" not in text and _BY_WORD(text.lower()) is None:
        return None
    lead = _LEAD_WITHIN.search(text)
    if lead is None:
        return None
    before = text[: lead.start()]
    return lead if len(before.split()) <= FEW or _DIGIT.search(before) is not None else None


FEW: Final = 4
_DIGIT: Final = re.compile(r"\d")


def _names_in(text: str, *, whole: bool) -> Iterator[str]:
    """Give the names before the first bar, and the wire services behind it.

    Args:
        text: What a line says behind its "By".
        whole: The names need no capital letter, since the markup tells where they end.
    """
    first, *others = _BARS.split(_uncut(text).strip(" |"))
    yield from (name for name in clean_names(first) if whole or _CAPITAL.search(name))
    for other in others:
        yield from filter(is_agency, clean_names(other))


def _without_and(text: str) -> str:
    """Take off the word with which a list of names goes on: in small letters, since Dan and Com are names."""
    first, _, rest = text.partition(" ")
    return rest if rest and first in words.ANDS else text


def _uncut(text: str) -> str:
    """Write the dots that part a line as bars."""
    return _DOT.sub(" | ", text)


_DOT: Final = re.compile(r"\s[⋅∙·•●]\s?")
_BARS: Final = re.compile(r"\s*\|\s*|\s[-–—]+\s|[–—](?=\d)")  # noqa: RUF001
_CAPITAL: Final = re.compile(r"[^\W\d_a-z]")
_OTHER_LEAD: Final = re.compile(
    rf"\W*(?:medically |fact[ -]|expert |clinically |written and fact[ -])?(?:{'|'.join(words.OTHERS_DONE)})\b"
    rf"(?:\s+(?:{'|'.join(words.BY)})\b)?\s*:?",
    re.IGNORECASE,
)
"""How lines begin that name people who did not write the text."""
_OTHERS_WITHIN: Final = re.compile(
    rf"\W*\b(?:and |with |und |mit )?(?:{'|'.join(words.OTHERS_DONE)})\s+(?:{'|'.join(words.BY)})\b.*"
    r"|\W*\b(?:and |und |et |y )?[^,;()]{3,40}\s\((?:photograph\w*|photos?|pictures?|illustrations?|graphics|video"
    r"|fotos?|bilder|grafik)\)",
    re.IGNORECASE,
)
"""The part of a line that names them: "… and photographs by Max Roe"."""


def by_page(clues: Clues) -> Iterator[tuple[Author, ...]]:
    """Give whom the first link names that leads to a page about an author."""
    if not some_lead_to_author(clues.anchors):
        return
    for link in islice(filter(leads_to_author, clues.anchors), MAX_INLINE):
        box = clues.box_around(link)
        if box is not None and not clues.is_foreign(box, _ELSEWHERE) and not clues.in_teaser(box):
            found = list(_together(clues, _people_in(link)))
            if found:
                yield found[0]
                return


def beside_date(clues: Clues) -> Iterator[tuple[Author, ...]]:
    """Give the names in the same line as a date beside the title, or in a line of their own next to it."""
    boxes = clues.survey.boxes
    title = "" if clues.headline is None else clues.headline.text
    for sighting in clues.once(beside_title):
        if abs(sighting.place) > NEAR_DATE:
            return
        order = sighting.box.order
        for box in (sighting.box, *boxes[max(0, order - 2) : order], *boxes[order + 1 : order + 3]):
            if box.own and box.own < LONGEST / 2 and box.tag not in _HEADINGS and not in_caption(box):
                text = clues.parted(box)
                others = set(map(text_of, filter(_leads_to_nobody, box.element.iter("a"))))
                told = clean_names(text) if box is sighting.box else (text,)
                names = [name for name in told if name not in others]
                if names and all(_FULL_NAME.fullmatch(name) and name not in title for name in names):
                    yield from _together(clues, map(Person, names))


def _leads_to_nobody(link: Element) -> bool:
    """Tell whether a link leads to a rubric, or to where the page may be changed."""
    rel = link.get("rel") or ""
    return "tag" in rel or "edit" in rel.split() or is_rubric(link.get("href"))


def is_rubric(url: str | None) -> bool:
    """Tell whether an address is that of all articles of a kind."""
    return url is not None and _RUBRIC.search(f"{url}/") is not None


_RUBRIC: Final = re.compile(rf"/(?:{'|'.join(words.RUBRICS)})/", re.IGNORECASE)
NEAR_DATE: Final = 8
"""How many boxes from the title a date may stand to have a name beside it."""
_HEADINGS: Final = frozenset(("h1", "h2"))
_FULL_NAME: Final = re.compile(r"[^\W\d_a-z][\w.'’-]*(?: [^\W\d_a-z][\w.'’-]*){1,3}")  # noqa: RUF001
"""Two to four words with capital letters."""


_BY: Final = "|".join(words.BY)
_LEADS: Final = (
    rf"(?:(?i:{'|'.join(words.LEADS)})\b(?:\s*:|\s+(?=(?:the )?[^\Wa-z_]))|(?i:{'|'.join(words.COLON_LEADS)})\s*:"
    rf"|(?i:{'|'.join(words.DONE)})\s+(?i:{_BY})\b"
    rf"|(?:{'|'.join(words.UNSPACED_LEADS)})|By(?=[A-Z][a-z]+ [A-Z]))\s*[:：]?\s*"  # noqa: RUF001
)
_LEAD: Final = re.compile(rf"\W*{_LEADS}")
"""How lines begin that say who wrote the text."""
_LEAD_ALONE: Final = re.compile(
    rf"\W*(?:(?:{'|'.join((*words.DONE, *words.WORKS))})\s+)?"
    rf"(?:{_BY}|{'|'.join((*words.LEADS, *words.COLON_LEADS))})\s*:?\s*",
    re.IGNORECASE,
)
"""A part that says no more than that a name follows."""
_COLONED: Final = "|".join((*words.LEADS, *words.COLON_LEADS))
_LEAD_WITHIN: Final = re.compile(
    rf"[|•·–—/,\-0-9.:]\s*(?:(?i:{_BY})\s+(?=[^\Wa-z_])|(?i:{_COLONED})\s*:\s*)"  # noqa: RUF001
    rf"|\b(?i:{'|'.join(words.DONE)})\s+(?i:{_BY})\b"
)
"""What stands before a name in the middle of a line, behind a date as a rule."""
_BY_WORD: Final = re.compile(rf"(?:{_BY})(?!\w)").search
"""What stands in each line without a colon in which `_LEAD_WITHIN` is; in lower case."""
_USER: Final = re.compile(
    rf"(?i:(?:(?:{'|'.join(words.DONE)})\s+)?(?:by|von|par|por))\s+(?P<name>[a-z][\w.-]{{2,30}})"
)
"""A line that is nothing but "by" and the name of a user."""
_LEAD_WORDS: Final = frozenset(
    word
    for pattern in (*words.LEADS, *words.COLON_LEADS, *words.DONE, *words.BY)
    for spelled in (pattern, re.sub(r"\w\?", " ", pattern))
    for word in re.findall(r"\w{2,}", spelled)
) - {"the", "this", "was", "post"}
"""The words of which each lead has one, as far as they are written in capitals and small letters."""
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


def is_likely(name: str) -> bool:
    """Tell whether a text that stands where names stand can be one."""
    if is_agency(name):
        return True
    if name.lower() in words.NOT_NAMES or parse_comments_heading(name) is not None:
        return False
    parts = name.split()
    labels = words.NO_NAME_WORDS - words.OF_GROUPS if is_group(name) else words.NO_NAME_WORDS
    if len(parts) > MOST_WORDS or not labels.isdisjoint(name.lower().split()):
        return False
    # "Extension horticulture educators" is a calling; "annette thurmon" is how she calls herself.
    small = [part.islower() and part not in PARTICLES for part in parts]
    return not any(small) or all(small) or parts[0].lower() == "the"


MOST_WORDS: Final = 6
"""Words in the longest name that is taken from a byline."""
