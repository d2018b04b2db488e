"""Who wrote it, where no byline says so: a box about the author, a line below the text, a name beside the title.

A name alone is a guess, for which the readers want a second witness: a portrait, a calling, a page of its own.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from itertools import islice
from typing import Final

from newsdoc.model import Author
from newsdoc.page.hints import Hint
from newsdoc.page.metadata import byline
from newsdoc.page.metadata import byline_words as words
from newsdoc.page.metadata.clues import Clues
from newsdoc.page.metadata.people import Person, authors_of
from newsdoc.page.metadata.seams import NAMED, PLAIN, Part, parts_of, words_in
from newsdoc.page.metadata.sight import FOREIGN
from newsdoc.page.source import Element
from newsdoc.page.survey import Box
from newsdoc.values.names import is_agency, is_body, is_calling
from newsdoc.values.text import fold
from newsdoc.values.urls import same_site

LONGEST_BOX: Final = 1_500
"""Characters of the longest box about an author."""
LONGEST: Final = 200
"""Characters of the longest line that is looked at."""
MAX_BOXES: Final = 30
"""How many boxes about authors are looked at."""
BEFORE: Final = 6
AFTER: Final = 20
"""How many boxes before and after the title a name may stand that nothing leads."""

_ELSEWHERE: Final = FOREIGN & ~(Hint.SIDEBAR | Hint.FOOTER)


def in_box(clues: Clues) -> Iterator[tuple[Author, ...]]:
    """Give the author whom the first box about one names below the title."""
    for box in islice(_boxes(clues), MAX_BOXES):
        parts = parts_of(box.element)
        found = _likely(clues, _told(box, parts[:MAX_PARTS]))
        if found:
            yield found
            return


MAX_PARTS: Final = 8
"""How many parts of a box are looked at; the name is at its top."""


def _boxes(clues: Clues) -> Iterator[Box]:
    start = 0 if clues.headline is None else clues.headline.box.order
    for box in clues.survey.boxes[start:]:
        if (
            0 < box.text <= LONGEST_BOX
            and (box.hints & Hint.AUTHOR_BOX or (box.names and _is_of_author(box.names)))
            and not clues.is_foreign(box, _ELSEWHERE)
            and not clues.in_teaser(box)
        ):
            yield box


def _is_of_author(names: str) -> bool:
    if "uthor" not in names:
        return False
    told = words_in(names)
    return not _AUTHORS.isdisjoint(told) and _OF_OTHERS.isdisjoint(told)


_AUTHORS: Final = frozenset(("author", "authors"))
_OF_OTHERS: Final = frozenset(
    ("testimonial", "testimonials", "pullquote", "quote", "comment", "review", "reviews")
)


def _told(box: Box, parts: list[Part]) -> Iterator[Person]:
    """Give the person whom a box is about."""
    for place, part in enumerate(parts):
        text = part.text
        led = list(byline.people_led(parts[place : place + 2]))
        if led:
            yield from led
            return
        told = _ABOUT.fullmatch(text) or _SENTENCE.match(text)
        if told is not None:
            yield Person(told["name"], url=part.url)
            return
        if part.rank == NAMED or (
            _FULL_NAME.fullmatch(text) is not None and _is_told_of(text, parts[place + 1 :], box)
        ):
            yield Person(_without_label(text), url=part.url)
            return


def _is_told_of(name: str, parts: list[Part], box: Box) -> bool:
    """Tell whether what follows a name speaks of a person: of a calling, or by one of the name's words."""
    told = [part.text for part in parts[:4]]
    words_of_name = {word for word in name.split() if len(word) > 2}
    return any(
        not words_of_name.isdisjoint(text.split()[:4]) or (len(text) < LONGEST and _is_of_calling(text))
        for text in told
    ) or _portrait(box.element)


def _without_label(text: str) -> str:
    label = _LABEL.match(text)
    return text if label is None else text[label.end() :]


_WORD: Final = r"[^\W\d_a-z][\w.'’-]*"  # noqa: RUF001
_NAME: Final = (
    rf"(?:(?i:Dr|Prof)\.? ){{0,2}}{_WORD}(?: (?:(?:van|von|de|der|la|del|di|da|bin|al) )*{_WORD}){{1,3}}"
)
_FULL_NAME: Final = re.compile(_NAME)
_LABEL: Final = re.compile(rf"(?:{'|'.join(words.ABOUT)})(?:\s*:\s*|\s+)(?=\S)", re.IGNORECASE)
_ABOUT: Final = re.compile(rf"(?i:{_LABEL.pattern})(?P<name>{_NAME})")
_SENTENCE: Final = re.compile(rf"(?P<name>{_NAME})(?:,[^,.]{{2,60}},)? (?i:{'|'.join(words.IS)})\b")
"""How what is told of somebody begins: "Ada Byron is a writer"."""


def below_text(clues: Clues) -> Iterator[tuple[Author, ...]]:
    """Give whom a line below the title names that begins with a word for the author and a colon, or "Written by".

    The word may stand alone, and the name in the next line.
    """
    boxes = clues.survey.boxes
    start = 0 if clues.headline is None else clues.headline.box.order + 1
    for box in boxes[start:]:
        if not 3 < box.own < LONGEST:
            continue
        first = box.first.lower()
        label = first.strip(" \t\n:")
        alone = label in _LABELS
        if (
            not (alone or _CLOSING(first) or _is_signature(box))
            or clues.is_foreign(box, _ELSEWHERE)
            or clues.in_teaser(box)
        ):
            continue
        parts = clues.parts(box)
        if len(parts) == 1 and len(parts[0].text) <= len(label) + 1:
            parts += byline.next_parts(clues, box)
        people = [Person(box.first)] if _is_signature(box) else byline.people_led(parts)
        found = _likely(clues, people)
        if found:
            yield found
            return


def _is_signature(box: Box) -> bool:
    """Tell whether a box is a full name and stands at the right, as that below a letter does."""
    name = box.first.strip()
    return (
        box.tag == "p"
        and box.own <= LONGEST_NAME
        and _FULL_NAME.fullmatch(name) is not None
        and box.is_one_piece
        and _AT_RIGHT(box.element.get("style") or box.element.get("align") or "") is not None
    )


LONGEST_NAME: Final = 40
_AT_RIGHT: Final = re.compile(r"(?:text-align:\s*|^)right", re.IGNORECASE).search


_LABELS: Final = frozenset(
    f"{done} {by}".strip() for done in ("", *words.WORKS, *words.DONE) for by in words.BY
) | frozenset(
    "author authors autor autorin autoren autorin/autor autor/in auteur auteure autora autore".split()
)
"""Lines that say no more than that a name follows."""
_CLOSING: Final = re.compile(
    rf"\W*(?:(?:(?:this|the)\s+\w+\s+was\s+)?(?:{'|'.join(words.DONE)})\s+(?:{'|'.join(words.BY)})\b"
    rf"|(?:{'|'.join(words.CLOSING)})\s*:)"
).match
"""How closing lines begin, in lower case: alternatives are told apart much faster if the case of letters counts."""


def of_agency(clues: Clues) -> Iterator[tuple[Author, ...]]:
    """Give the wire service that a line next to the title begins with: "AFP, Manila"."""
    headline = clues.headline
    if headline is None:
        return
    boxes, place = clues.survey.boxes, headline.box.order
    for box in boxes[place + 1 : place + AFTER]:
        if not 1 < box.own <= LONGEST_NAME or box.hints & _NO_NAMES or box.tag in _CAPTIONED:
            continue
        name = clues.line(box).split(",")[0].strip()
        if is_agency(name) and not clues.is_foreign(box) and not clues.in_teaser(box):
            yield authors_of([Person(name)], clues.page.base, clues.site_names)
            return


_CAPTIONED: Final = frozenset(("figcaption", "caption", "figure", "td", "th", "li"))


def beside_title(clues: Clues) -> Iterator[tuple[Author, ...]]:
    """Give a name that stands alone near the title, with a portrait, a calling, or its own page as a witness."""
    headline = clues.headline
    if headline is None:
        return
    boxes, place = clues.survey.boxes, headline.box.order
    near = [*boxes[place + 1 : place + AFTER], *reversed(boxes[max(0, place - BEFORE) : place])]
    for box in near:
        if not 1 < box.own < LONGEST or box.text > LONGEST or box.hints & _NO_NAMES:
            continue
        parts = clues.parts(box)
        if not parts or parts[0].text in headline.text or clues.is_foreign(box) or clues.in_teaser(box):
            continue
        found = _likely(clues, _alone(clues, box, parts))
        if found:
            yield found
            return


_NO_NAMES: Final = (
    Hint.NAVIGATION | Hint.BREADCRUMB | Hint.TAGS | Hint.SHARE | Hint.KICKER | Hint.CAPTION | Hint.CREDIT
)


def _alone(clues: Clues, box: Box, parts: tuple[Part, ...]) -> Iterator[Person]:
    first, *others = parts
    name = first.text
    if _FULL_NAME.fullmatch(name) is None:
        if len(parts) <= FEW and _ONE_WORD.fullmatch(name) is not None and _portrait(box.element):
            yield Person(name, url=first.url)
        return
    following = clues.survey.boxes[box.order + 1] if box.order + 1 < len(clues.survey.boxes) else None
    beside = [part.text for part in others[:2]]
    if not others and following is not None:
        if following.hints & Hint.AUTHOR_BOX:
            yield Person(name, url=first.url)
        elif following.own < LONGEST:
            beside.append(following.first)
    if (
        first.rank > PLAIN
        or _is_page_of(name, first.url, clues.page.address)
        or any(map(_is_of_calling, beside))
        or _is_told_of_below(clues, name, box)
        or _portrait(box.element)
    ):
        yield Person(name, url=first.url)


def _is_told_of_below(clues: Clues, name: str, box: Box) -> bool:
    """Tell whether a text below begins "Ada Byron is a writer", or "About Ada Byron"."""
    for other in clues.survey.boxes[box.order + 1 :]:
        if name in other.first:
            begin = other.first[:LONGEST].strip()
            if name in begin and (_SENTENCE.match(begin) or _ABOUT.match(begin)):
                return True
    return False


FEW: Final = 4
"""Parts of a line that is a single name with a date and the like beside it."""
_ONE_WORD: Final = re.compile(r"[^\W\d_][\w.-]{2,30}")


def _is_of_calling(text: str) -> bool:
    """Tell whether a text says what somebody does: "Product Analytics Expert"."""
    told = re.findall(r"[\w-]+", text)
    return 0 < len(told) <= 12 and any(map(is_calling, told))


def _portrait(element: Element) -> bool:
    """Tell whether a small picture of somebody stands beside an element: an avatar, by its names."""
    outer: Element | None = element
    for _ in range(3):
        if outer is None or not byline.short_text(outer):
            return False
        names: list[str] = []
        for inner in islice(outer.iter(*_PICTURED), MAX_INNER):
            names += inner.get("class", ""), inner.get("src", "")
        if _AVATAR(" ".join(names).lower()) is not None:
            return True
        outer = outer.getparent()
    return False


MAX_INNER: Final = 100
"""How many elements beside a name are looked at."""
_PICTURED: Final = ("img", "span", "div", "picture", "a", "wow-image", "amp-img")
_AVATAR: Final = re.compile(
    r"(?<![a-z])(?:avatar|headshot|portrait|gravatar|profile-?(?:pic|photo|image))"
).search


def _is_page_of(name: str, url: str | None, own: str | None) -> bool:
    """Tell whether an address has a name in it, as that of somebody's page does.

    On the site itself, where rubrics and products have pages too, it must also say whose pages stand there.
    """
    if url is None or "#" in url:
        return False
    if (own is None or "//" not in url or same_site(url, own)) and _OF_PEOPLE(url) is None:
        return False
    slug = re.sub(r"[^\w]|%20|\+|_", "", fold(url))
    return re.sub(r"[^\w]", "", fold(name)) in slug


_OF_PEOPLE: Final = re.compile(
    r"/(?:authors?|autor(?:en|es|a|as)?|auteurs?|autori|by|people|person|profiles?|profil|users?|u|members?|team|staff|"
    r"contributors?|columnists?|writers?|journalists?|reporters?|redaktion|about|bio|experts?)(?:/|\.)|/[@~]",
    re.IGNORECASE,
).search


def _likely(clues: Clues, people: Iterable[Person]) -> tuple[Author, ...]:
    found = authors_of(people, clues.page.base, clues.site_names)
    return tuple(
        author
        for author in found
        if byline.is_likely(author.name) and not author.organization and not is_body(author.name)
    )
