"""Footnotes: lists at the end of the text that marks in the text lead to, and that lead back to the marks.

They are short, full of links and of names and numbers, and read like no article. What they are, links tell.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from collections.abc import Set as AbstractSet
from itertools import islice

import attrs
from lxml import etree

from newsdoc.markup.vocabulary import HEADINGS
from newsdoc.page.body.finder import Body
from newsdoc.page.survey import Box, Element, Survey
from newsdoc.values.text import squeeze

LONGEST_MARK = 8
"""Characters of a mark that leads to a note: "1", "[12]", "*"."""
LONGEST_BACK = 4
"""Characters of a link in a numbered note that leads back: an arrow, "^", or "b" for the second mark of a note."""
MOST_MARKS = 2_000
"""Marks of a page that are looked at."""
MOST_LINKS = 20
"""Links of a note that are looked at."""
MOST_PIECES = 8
"""Pieces of text that a mark consists of, at the most."""
MOST_BLOCKS = 12
"""Blocks in a note, and beside a list of notes in what is looked at for its heading."""
MOST_LEVELS = 3
"""How far up from a place its item is looked for, and from a list a heading of its own."""

_NAMED = re.compile(
    r"(?:^|[\s_:-])(?:fn|foot-?notes?|end-?notes?|cite[_-]?note|_?ftn|_?edn|fu(?:ss|ß)note)", re.IGNORECASE
)
_BACK = re.compile(r"back-?(?:ref|link)|footnote-back|return", re.IGNORECASE)
_MARK = re.compile(r"(?:fn|note|cite|ftn|edn)[_-]?ref", re.IGNORECASE)
"""Names of marks, to which links lead back."""
_HEADINGS = frozenset(HEADINGS)
_PARAGRAPHS = frozenset(("p", "div", "dd", "td", "aside"))
_LISTS = frozenset(("ol", "ul"))


@attrs.frozen
class Notes:
    """The notes of a text."""

    boxes: tuple[Box, ...] = ()
    """The lists of notes, with a heading of their own if they have one, and notes that stand in no list."""
    backs: tuple[Element, ...] = ()
    """The links in them that lead back to the text and say nothing."""


def notes_of(survey: Survey, body: Body, comments: frozenset[Box] = frozenset()) -> Notes:
    """Find the notes that marks in the body lead to.

    Args:
        survey: The page's boxes.
        body: Where the text stands. Notes may stand behind it.
        comments: The boxes that hold readers' comments, which may have notes of their own.
    """
    marks = list(islice(_marks(body.box.element), MOST_MARKS))
    if not marks:
        return Notes()
    box_of = survey.box_of
    places = _Places(survey.top.element, box_of)
    found: dict[Box, None] = {}
    marked: set[Box] = set()
    for mark, name in marks:
        here, note = _box_at(mark, box_of), places.note(name)
        if here is None or note is None or note.order <= here.order or note.end - note.order > MOST_BLOCKS:
            continue
        if places.is_note(note, name, here):
            found[note] = None
            marked.add(here)
    notes = [note for note in found if not any(box.order <= note.order <= box.end for box in comments)]
    backs = [back for note in notes for back in places.backs(note, marked)]
    return Notes(tuple(dict.fromkeys(_whole(survey, note) for note in notes)), tuple(backs))


def _marks(text: Element) -> Iterator[tuple[Element, str]]:
    """Give the short links to other places of the page, with the names of those places."""
    for link in text.iter("a"):
        name = _fragment(link)
        said = _text_of(link) if name else ""
        if said and len(said) <= LONGEST_MARK and not said.isalpha():
            yield link, name


def _names(element: Element) -> str:
    return f"{element.get('class') or ''} {element.get('role') or ''}"


def _fragment(link: Element) -> str:
    href = link.get("href")
    return href[1:] if href is not None and href.startswith("#") else ""


def _text_of(element: Element) -> str:
    return squeeze("".join(islice(element.itertext(), MOST_PIECES)))


def _box_at(element: Element, box_of: Mapping[Element, Box]) -> Box | None:
    """Return the box that an element is or stands in."""
    at: Element | None = element
    while at is not None and at not in box_of:
        at = at.getparent()
    return None if at is None else box_of[at]


class _Places:
    """The places of a page that links lead to, by their names."""

    def __init__(self, root: Element, box_of: Mapping[Element, Box]) -> None:
        self.box_of = box_of
        self.named: dict[str, Element] = {}
        for element in root.iter(etree.Element):
            name = element.get("id") or (element.get("name") if element.tag == "a" else None)
            if name:
                self.named.setdefault(name, element)

    def box(self, name: str) -> Box | None:
        """Return the box of a place."""
        element = self.named.get(name)
        return None if element is None else _box_at(element, self.box_of)

    def note(self, name: str) -> Box | None:
        """Return the item or paragraph that a place is in. None: it is neither."""
        box = inner = self.box(name)
        for _ in range(MOST_LEVELS):
            if box is not None and box.tag == "li":
                return box
            box = None if box is None else box.parent
        return inner if inner is not None and inner.tag in _PARAGRAPHS else None

    def is_note(self, note: Box, name: str, mark: Box) -> bool:
        """Tell whether what a mark leads to is named as a note, or leads back."""
        names = f"{name} {note.names} {note.element.get('role') or ''}"
        return _NAMED.search(names) is not None or any(
            self.box(back) is mark for _, back in self._links(note) if back
        )

    def backs(self, note: Box, marked: AbstractSet[Box]) -> list[Element]:
        """Return the links in a note that lead back to its marks and say nothing, with what stands around them."""
        found: dict[Element, None] = {}
        for link, name in self._links(note):
            if not name:
                continue
            text = _text_of(link)
            leads = self.box(name) in marked or _MARK.search(name) is not None
            numbered = leads and note.tag == "li" and len(text) <= LONGEST_BACK
            if numbered or not _says(text) or (leads and _BACK.search(_names(link))):
                found[link] = None
        for link in list(found):
            outer = link.getparent()
            while outer is not None and outer not in self.box_of and _holds_only(outer, found):
                found[outer] = None
                outer = outer.getparent()
        return [one for one in found if one.getparent() not in found and not _is_bracketed(one)]

    @staticmethod
    def _links(note: Box) -> Iterator[tuple[Element, str]]:
        return ((link, _fragment(link)) for link in islice(note.element.iter("a"), MOST_LINKS))


def _says(text: str | None) -> bool:
    return text is not None and any(map(str.isalnum, text))


def _holds_only(outer: Element, found: Mapping[Element, None]) -> bool:
    """Tell whether an element says nothing besides links that lead back."""
    return not _says(outer.text) and not any(
        _says(child.tail) or (child not in found and _says(_text_of(child))) for child in outer
    )


def _is_bracketed(element: Element) -> bool:
    """Tell whether brackets stand right around an element, and would be left behind by it."""
    previous = element.getprevious()
    parent = element.getparent()
    before = previous.tail if previous is not None else parent.text if parent is not None else None
    return (before or "").rstrip().endswith(("[", "("))


def _whole(survey: Survey, note: Box) -> Box:
    """Return the list that a note stands in, with a heading that the list alone has."""
    box = note.parent if note.tag == "li" and note.parent is not None and note.parent.tag in _LISTS else note
    if box is note:
        return note
    for _ in range(MOST_LEVELS):
        outer = box.parent
        if outer is None or outer.end - outer.order - (box.end - box.order) > MOST_BLOCKS:
            break
        beside = [*survey.boxes[outer.order : box.order], *survey.boxes[box.end + 1 : outer.end + 1]]
        if any(other.own and other.tag not in _HEADINGS for other in beside):
            break
        box = outer
    return box
