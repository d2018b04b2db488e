"""Lines of the body that are told by what they are: times of entries, and bylines and menus above the text.

The learned scores judge a line by its facts and its neighbours. These lines have the best of neighbours: a time
stands among the paragraphs of its entry, a menu in the cell of the layout beside the article's.
"""

# ruff: noqa: RUF001 -- letters of other scripts stand in the words

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import islice

import attrs

from newsdoc.markup.vocabulary import HEADINGS
from newsdoc.page.body.controls import CONTROL, LONGEST_LABEL, is_control, words_of
from newsdoc.page.body.finder import Body
from newsdoc.page.body.lines import LONG, Line
from newsdoc.page.body.pleas import plea_of
from newsdoc.page.hints import Hint
from newsdoc.page.survey import BOXED, SKIPPED, Box, Element, Survey
from newsdoc.values.credits import is_names
from newsdoc.values.dates import find_date, parse_date
from newsdoc.values.labels import (
    BYLINE_WORDS,
    PUBLISHED_WORDS,
    SHORT_BYLINE_WORDS,
    UPDATED_WORDS,
    label_key,
)
from newsdoc.values.reading_time import is_reading_time
from newsdoc.values.text import squeeze

MOMENT = "is the date or time of what stands beside it"
BYLINE = "is a byline: named as one with a date, or nothing but a day, names and the time it takes to read"
MENU = "is a menu: short lines, all of them links, before the text"
MOTTO = "is named as the site's motto"
CLOSING = "says whose the text is, what it was called, when it was changed or whom to ask"
TAG = "is a tag: short, and named or marked as one"

LONGEST_MOMENT = 60
"""Characters of a line that may be a date or a time."""
MOST_PIECES = 40
"""Pieces of text that so short a line may consist of."""
LONGEST_BYLINE = 120
"""Characters of a line that may be a byline."""
LEAST_MENU = 3
"""Lines that make a menu."""
LONGEST_CLOSING = 160
"""Characters of a line that says whose a text is, or whom to ask."""
LONGEST_ENTRY = 40
"""Characters that a line of a menu has at the most."""

MOST_FACTS = 8
"""Entries that a list has at the most that says of whom and of when a text is."""

MOST_LEVELS = 40
"""How far up from a line a list or table is looked for."""
LAYOUT = 0.5
"""A table with this share of the body's prose holds the article, and is not one of its tables."""

_HEADINGS = frozenset(HEADINGS)
_GROUPS = frozenset(("ul", "ol", "dl", "table", "blockquote", "figure", "pre"))
"""What short lines of the article stand in."""
_DIGIT = re.compile(r"\d")


@attrs.frozen
class Furniture:
    """What is left out of the body because of what it is."""

    lines: dict[Box, str] = attrs.Factory(dict)
    """Lines, and why each is left out."""
    moments: dict[Box, tuple[Element, ...]] = attrs.Factory(dict)
    """For boxes with blocks in them: what stands beside the blocks and tells their date or time."""


def furniture_of(survey: Survey, body: Body, lines: Sequence[Line]) -> Furniture:
    """Find the times of entries and the menus among the lines of the body.

    Args:
        survey: The page's boxes.
        body: Where the text stands.
        lines: The lines of the body, in order.
    """
    boxes = [line.box for line in lines]
    found = Furniture(lines={box: CONTROL for box in boxes if box.own <= LONGEST_LABEL and is_control(box)})
    found.lines.update((box, plea) for box in boxes if (plea := plea_of(box)) is not None)
    long = [line.box.order for line in lines if line.box.own - line.box.own_linked >= LONG]
    if long:
        _find_moments(body, lines, long, found)
        _find_writers(lines, found)
        before = [line.box for line in lines if line.box.order < long[0]]
        _find_bylines(body, before, found)
        found.lines.update((box, MOTTO) for box in before if box.names and _MOTTO(box.names) is not None)
        _find_menus(survey, body, before, long, found)
        _find_closings(boxes, long, found)
    _find_facts(boxes, found)
    _find_tags(lines, long, found)
    return found


def _is_grouped(box: Box, body: Body, long: Sequence[int]) -> bool:
    """Tell whether a line stands in a list, table or quotation of the article.

    An entry with long lines is like an article itself, and a table with most of the text is a layout.
    """
    inner, outer = box, box.parent
    for _ in range(MOST_LEVELS):
        if outer is None or outer.order < body.box.order:
            break
        if outer.tag in _GROUPS and not (
            outer.tag == "table" and body.prose[outer.order] >= LAYOUT * body.prose[body.box.order]
        ):
            return inner.tag not in _ENTRIES or not _holds(inner, long)
        if outer.tag not in _ROWS:
            inner = outer
        outer = outer.parent
    return False


_ENTRIES = frozenset(("li", "td", "dd"))
_ROWS = frozenset(("tr", "tbody", "thead", "tfoot"))


def _holds(box: Box, orders: Sequence[int]) -> bool:
    """Tell whether one of some boxes, given by their orders, stands in a box."""
    at = bisect_left(orders, box.order)
    return at < len(orders) and orders[at] <= box.end


# Dates and times


def is_moment(text: str) -> bool:
    """Tell whether a text is a date, a time of the day or both, and nothing else.

    >>> is_moment("4.58pm"), is_moment("17 марта 2016, 11:40"), is_moment("14 Uhr"), is_moment("Room 12")
    (True, True, True, False)
    """
    if len(text) > LONGEST_MOMENT or not _DIGIT.search(text):
        return False
    # Whatever stands for a time of the day, in any language, completes a date.
    return parse_date(text) is not None or parse_date(f"1 January 2000, {text}") is not None


def _find_moments(body: Body, lines: Sequence[Line], long: Sequence[int], found: Furniture) -> None:
    """Find the lines that are moments, and known by their element, their name or their place above a heading."""
    above_headings: list[Box] = []
    with_times = _with_times(body.box.element)
    for at, line in enumerate(lines):
        box = line.box
        if box.own > LONGEST_MOMENT or box.tag in _HEADINGS:
            continue
        headed = not box.children and at + 1 < len(lines) and lines[at + 1].box.tag in _HEADINGS
        marked = headed or bool(box.hints & Hint.BYLINE)
        if not ((marked and _may_have_digits(box)) or box.element in with_times):
            continue
        pieces = list(islice(_pieces(box.element), MOST_PIECES + 1))
        if not 0 < len(pieces) <= MOST_PIECES:
            continue
        text = squeeze("".join(text for text, _ in pieces))
        timed = all(_is_time(holder) for _, holder in pieces)
        if not (timed or (marked and is_moment(text))):
            continue
        # A list may be about days; only a `time` element or a time of the day tells of its entry's writing.
        in_entry = timed or parse_date(text) is None
        if _is_grouped(box, body, long if in_entry else ()):
            continue
        if timed or box.hints & Hint.BYLINE:
            _leave_out(box, pieces, found)
        elif headed:
            above_headings.append(box)
    # Once, it may be the last line of what stands before the heading, as under a letter.
    alike = Counter((box.tag, box.names) for box in above_headings)
    found.lines.update((box, MOMENT) for box in above_headings if alike[box.tag, box.names] > 1)


def _may_have_digits(box: Box) -> bool:
    """Tell whether there are digits in a line, as far as its first piece of text says."""
    return not box.is_one_piece or _DIGIT.search(box.first) is not None


def _with_times(body: Element) -> set[Element]:
    """Return the block elements right in which a `time` stands, and whatever inline elements stand between."""
    found: set[Element] = set()
    for time in body.iter("time"):
        for outer in time.iterancestors():
            if outer in found:
                break
            found.add(outer)
            if outer.tag in BOXED:
                break
    return found


def _leave_out(box: Box, pieces: Sequence[tuple[str, Element | None]], found: Furniture) -> None:
    if box.text == box.own and next(box.element.iter(*_PICTURES), None) is None:
        found.lines[box] = MOMENT
    else:
        found.moments[box] = tuple(holder for _, holder in pieces if holder is not None)


_PICTURES = ("img", "amp-img", "iframe", "video", "audio")


def _pieces(element: Element) -> Iterator[tuple[str, Element | None]]:
    """Give the text that stands right in a block element, a piece for each child inside the line."""
    if element.text and not element.text.isspace():
        yield element.text, None
    for child in element:
        tag = child.tag
        if isinstance(tag, str) and tag not in BOXED and tag not in SKIPPED:
            text = "".join(islice(child.itertext(), MOST_PIECES))
            if text and not text.isspace():
                yield text, child
        if child.tail and not child.tail.isspace():
            yield child.tail, None


def _is_time(element: Element | None) -> bool:
    """Tell whether an element is a `time`, or has all its text in one."""
    while element is not None and element.tag != "time":
        if (element.text and not element.text.isspace()) or len(element) != 1:
            return False
        (inner,) = element
        if inner.tail and not inner.tail.isspace():
            return False
        element = inner
    return element is not None


# Bylines


def _find_bylines(body: Body, before: Sequence[Box], found: Furniture) -> None:
    """Find the lines before the first long one that have a date, and are named as bylines or say nothing else."""
    for box in before:
        if box.own > LONGEST_BYLINE or box.text > box.own or box.tag in _HEADINGS:
            continue
        named = bool(box.hints & Hint.BYLINE)
        if not named and not _may_have_digits(box):
            continue
        pieces = [squeeze(text) for text, _ in islice(_pieces(box.element), MOST_PIECES)]
        line = " ".join(pieces)
        tells = find_date(line) is not None if named else tells_when(line) or tells_when(" | ".join(pieces))
        if tells and not _is_grouped(box, body, ()):
            found.lines.setdefault(box, BYLINE)


_MOTTO = re.compile(r"(?<![\w-])site-(?:description|tagline|slogan)(?![\w-])", re.IGNORECASE).search
"""Names that themes give to the line below the site's name."""


def _find_writers(lines: Sequence[Line], found: Furniture) -> None:
    """Find the names of who wrote an entry: named so, and a few lines below the entry's time."""
    for at, line in enumerate(lines):
        box, holder = line.box, line.box.parent
        if box.own > LONGEST_MOMENT or box.own != box.text or holder is None or box.tag in _HEADINGS:
            continue
        if not (box.hints | holder.hints) & Hint.BYLINE or box in found.lines:
            continue
        above = [other.box for other in lines[max(0, at - NEAR_TIME) : at]]
        timed = any(found.lines.get(other) == MOMENT or other in found.moments for other in above)
        if timed and is_names(words_of(box)):
            found.lines[box] = BYLINE


NEAR_TIME = 3
"""How many lines below its time an entry names who wrote it."""


def tells_when(text: str) -> bool:
    """Tell whether a line says of when a text is, by whom and how long it takes to read, and nothing else.

    >>> tells_when("3 May 2024 | By Ada Reed | 4 min read"), tells_when("On 3 May 2024 the dam broke")
    (True, False)
    """
    parts = [part for part in _PARTS(text) if part]
    others = [part for part in parts if not _is_day(part)]
    return len(others) < len(parts) and all(_is_who(part) or is_reading_time(part) for part in others)


_PARTS = re.compile(r"\s*[|•·∙]\s*|\s[-–—/]\s").split


def _is_day(text: str, *, labelled: bool = False) -> bool:
    """Tell whether a text is a day, perhaps with a word such as "Updated".

    Args:
        text: The text.
        labelled: The word must be there.
    """
    found = find_date(text) if _DIGIT.search(text) else None
    if found is None:
        return False
    _, start, end = found
    words = label_key(f"{text[:start]} {text[end:]}").split()
    label = " ".join(word for word in words if word not in _AROUND_DAYS)
    return label in PUBLISHED_WORDS or label in UPDATED_WORDS or not (words or labelled)


_AROUND_DAYS = frozenset(
    "last on at am um le el em il den dne op zuletzt senast sist sidst laatst ultima derniere".split()
)
"""Words that stand between a day and such a word, or before that."""


def _is_who(text: str) -> bool:
    """Tell whether a text is names: full ones, since one word may say what the day is of, or behind a word for "by"."""
    words = text.split()
    led = next((count for count in (2, 1) if label_key(" ".join(words[:count])) in _BY), 0)
    return (led > 0 or len(words) > 1) and is_names(" ".join(words[led:]))


_BY = BYLINE_WORDS | SHORT_BYLINE_WORDS


def _find_facts(boxes: Sequence[Box], found: Furniture) -> None:
    """Find the lists that tell how long the text takes to read, and by whom and of when it is."""
    lines = set(boxes)
    for box in boxes:
        holder = box.parent
        if holder is None or holder.tag not in _LISTS or len(holder.children) > MOST_FACTS:
            continue
        if box.own == box.text <= LONGEST_MOMENT and _is_fact(
            squeeze(" ".join(box.element.itertext())), holder
        ):
            entries = [other for other in holder.children if other in lines]
            if all(other.own <= LONGEST_BYLINE for other in entries):
                found.lines.update((other, BYLINE) for other in entries if other not in found.lines)


def _is_fact(text: str, holder: Box) -> bool:
    """Tell whether an entry of a list says how long a text takes to read, or of when it is in a list named for that."""
    return is_reading_time(text) or (bool(holder.hints & Hint.BYLINE) and tells_when(text))


# Closing lines


def _find_closings(boxes: Sequence[Box], long: Sequence[int], found: Furniture) -> None:
    """Find the lines before and behind the text that say whose it is, what it was called, or whom to ask."""
    for box in boxes:
        if long[0] <= box.order <= long[-1] or not 6 <= box.own <= LONGEST_CLOSING or box.own != box.text:
            continue
        if box.tag in _PARAGRAPHS and _is_closing(box):
            found.lines.setdefault(box, CLOSING)


def _is_closing(box: Box) -> bool:
    """Tell whether a line is one of these, or a day behind a word that says of what: "Last updated: 3 May 2024"."""
    text = words_of(box)
    if _CLOSES(text) is not None:
        return True
    return box.own <= LONGEST_MOMENT and _may_have_digits(box) and _is_day(text, labelled=True)


_PARAGRAPHS = frozenset(("p", "div", "section", "footer", "center"))
_CLOSES = re.compile(
    r"(?:copyright|©)\s*(?:©|\(c\))?\s*(?:19|20)\d\d\b[^.!?]*(?:[.!]?\s*all rights reserved)?\.?"
    r"|[<〈\[(]?\s*(?:저작권자|copyright)?\s*[©ⓒ].*무단\s?전재.*"
    r"|[\uac00-\ud7a3]{2,4}\s?기자\s+\S+@\S+"
    r"|[(（【](?:本报|本网)?(?:记者|通讯员|责任编辑|责编|编辑)[:：\s].{2,30}[)）】]"
    r"|原标题\s?[:：].+"
    r"|(?:[^\W\d_][\w.'’-]*\s){1,4}can be reached at\s.*(?:@|\d{3}).*"
    r"|(?:contact|reach|e-?mail) the (?:reporter|writer|author)s? at\s.*(?:@|\d{3}).*"
    r"|post views:\s*[\d.,\s]+",
    re.IGNORECASE,
).fullmatch
"""Whole lines that stand above or below articles and can mean nothing else."""


# Tags


def _find_tags(lines: Sequence[Line], long: Sequence[int], found: Furniture) -> None:
    """Find the lists that are named for tags and hold nothing but short entries, and such lines behind the text.

    There, a line that is nothing but hashtags is one, too.
    """
    end = long[-1] if long else 0
    short: dict[Box, bool] = {}
    for line in lines:
        box, holder = line.box, line.box.parent
        if holder is None or box.own > LONGEST_ENTRY or box.tag in _HEADINGS:
            continue
        if holder.hints & Hint.TAGS and holder.tag in _LISTS:
            if holder not in short:
                short[holder] = all(entry.text <= LONGEST_ENTRY for entry in holder.children)
            is_tag = short[holder]
        else:
            named = bool((box.hints | holder.hints) & Hint.TAGS)
            is_tag = box.order > end and (named or _HASHTAGS(words_of(box)) is not None)
        if is_tag:
            found.lines.setdefault(box, TAG)


_LISTS = frozenset(("ul", "ol"))
_HASHTAGS = re.compile(r"(?:#[^\W\d_]\w*\s*)+").fullmatch


# Menus


def _find_menus(
    survey: Survey, body: Body, before: Sequence[Box], long: Sequence[int], found: Furniture
) -> None:
    """Find the boxes before the first long line that hold short links and nothing else, but for one line.

    One line of a menu may lead nowhere: that of the page itself. Lists are judged whole by their scores.
    """
    entries = [box.order for box in before if _is_entry(box) and not _is_grouped(box, body, long)]
    if len(entries) < LEAST_MENU:
        return
    orders = [box.order for box in before]
    at = body.box.order + 1
    while at <= entries[-1]:
        box = survey.boxes[at]
        first, last = bisect_left(orders, box.order), bisect_right(orders, box.end)
        linked = bisect_right(entries, box.end) - bisect_left(entries, box.order)
        if box.end < long[0] and linked >= LEAST_MENU and last - first - linked <= 1:
            held = before[first:last]
            if all(inner.tag not in _HEADINGS and inner.own <= LONGEST_ENTRY for inner in held):
                found.lines.update((inner, MENU) for inner in held)
                at = box.end
        at += 1


def _is_entry(box: Box) -> bool:
    """Tell whether a line is short and linked, and the link leads to another page."""
    if box.own > LONGEST_ENTRY or box.own_linked < 0.9 * box.own or box.children:
        return False
    return not any((link.get("href") or "").startswith("#") for link in box.element.iter("a"))
