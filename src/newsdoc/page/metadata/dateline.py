"""Dates that a reader sees: in `time` elements, beside the title, elsewhere; and in the address."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from itertools import islice
from typing import Final, NamedTuple

from newsdoc.page.hints import Hint
from newsdoc.page.metadata.clues import Clues
from newsdoc.page.metadata.date_labels import TODAY, has_label, label_behind, label_of
from newsdoc.page.metadata.moments import Moment, day_of, is_plausible
from newsdoc.page.metadata.record import Candidate
from newsdoc.page.metadata.seams import words_in
from newsdoc.page.metadata.sight import FOREIGN, above, is_foreign, is_one_piece, text_of
from newsdoc.page.source import Element
from newsdoc.page.survey import Box
from newsdoc.values.dates import find_date, may_hold_date, parse_date
from newsdoc.values.text import squeeze

BEFORE: Final = 25
"""How many boxes before the title are looked at."""
AFTER: Final = 60
"""How many boxes after it."""
BESIDE: Final = 10
"""How many boxes from the title a date may stand and still be beside it."""
ABOVE: Final = 1
BELOW: Final = 5
"""How many boxes above and below the title nearly everything is about the article, whatever its names say."""
LONGEST: Final = 400
"""Characters of the longest line that is taken for a date line where its names say that it is one."""
LONGEST_LINE: Final = 120
"""Characters of the longest line that is taken for a date line elsewhere."""
LONGEST_ALONE: Final = 60
"""Characters of the longest line that is little more than a date."""
LONGEST_BEGINNING: Final = 80
"""Characters at the beginning of a longer text in which a date may be parted off."""
MAX_TIMES: Final = 200


class Sighting(NamedTuple):
    """A date that a reader sees."""

    moment: Moment
    label: str
    """"published" or "modified", as the words beside it say; "" where they say nothing."""
    place: int
    """How many boxes it stands from the title; smaller is nearer."""
    source: str
    box: Box
    """The block in which it stands."""


def sightings(clues: Clues) -> list[Sighting]:
    """Find the dates that a reader sees and that may be the article's, the likeliest first."""
    found = [*clues.once(in_times), *_near_title(clues, BEFORE, AFTER)]
    return sorted(found, key=lambda sighting: sighting.place)


def beside_title(clues: Clues) -> list[Sighting]:
    """Find the dates in the few lines around the title, the nearest first; those that are labelled, in more."""
    if clues.headline is None:
        return []
    found = [
        sighting
        for sighting in _near_title(clues, BESIDE // 2, 2 * BESIDE)
        if sighting.label or sighting.place <= BESIDE
    ]
    return sorted(found, key=lambda sighting: sighting.place)


def near_title(clues: Clues) -> Iterator[Candidate[Moment]]:
    """Give the dates beside the title and in `time` elements, first those said to be of publication."""
    said = sorted(
        clues.once(sightings), key=lambda sighting: sighting.label != "published" or sighting.place > 25
    )
    for sighting in said:
        if sighting.label in {"", "published"}:
            yield Candidate(sighting.moment, sighting.source)


def far_from_title(clues: Clues) -> Iterator[Candidate[Moment]]:
    """Give the dates of publication that stand elsewhere."""
    for sighting in clues.once(far_sightings):
        if sighting.label != "modified":
            yield Candidate(sighting.moment, "date elsewhere")


def alone(clues: Clues) -> Iterator[Candidate[Moment]]:
    """Give the day that stands in a line of its own, wherever that is, if the page has no other such day."""
    found: Sighting | None = None
    for sighting in islice(_short_lines(clues), MAX_TIMES):
        if found is not None and day_of(sighting.moment) != day_of(found.moment):
            return
        found = found or sighting
    if found is not None:
        yield Candidate(found.moment, "date alone")


def _short_lines(clues: Clues) -> Iterator[Sighting]:
    """Find the dates in short lines that may be about the article, and are not said to be of a change."""
    for box in clues.survey.boxes:
        if not 5 < _length(clues, box) <= LONGEST_ALONE or not _may_hold_date(box):
            continue
        if not is_foreign(box, _OTHERS) and not clues.in_teaser(box) and not _is_at_foot(box):
            yield from (sighting for sighting in _in_line(clues, box) if sighting.label != "modified")


def _is_at_foot(box: Box) -> bool:
    """Tell whether a box stands in the footer of the page, and not in that of an article."""
    foot = next((outer for outer in above(box) if outer.hints & Hint.FOOTER), None)
    return foot is not None and not any(outer.tag in {"article", "main"} for outer in above(foot))


def changed(clues: Clues) -> Iterator[Candidate[Moment]]:
    """Give the dates that are said to be of a change."""
    for sighting in clues.once(sightings):
        if sighting.label == "modified":
            yield Candidate(sighting.moment, sighting.source)


def changed_far_from_title(clues: Clues) -> Iterator[Candidate[Moment]]:
    """Give the dates that stand elsewhere and are said to be of a change."""
    for sighting in clues.once(far_sightings):
        if sighting.label == "modified":
            yield Candidate(sighting.moment, "date elsewhere")


def in_times(clues: Clues) -> list[Sighting]:
    """Find the dates in `time` elements."""
    return list(_in_times(clues, FOREIGN))


def _in_times(clues: Clues, foreign: int) -> Iterator[Sighting]:
    for element in islice(clues.page.root.iter("time"), MAX_TIMES):
        box = clues.box_around(element)
        if box is None or clues.is_foreign(box, foreign) or clues.in_teaser(box):
            continue
        text = text_of(element)
        stated = element.get("datetime") or ""
        moment = parse_date(stated, language=clues.language) or _found(text, clues)
        if moment is None or not is_plausible(moment, clues.latest):
            continue
        names = f"{element.get('class') or ''} {element.get('itemprop') or ''}".lower()
        label = label_of(f"{_before(element)} {text[:40]} {names}")
        if element.get("pubdate") is not None:
            label = "published"
        if label or not _tells_today(clues, box):
            yield Sighting(moment, label, clues.distance(box), "time", box)


def _found(text: str, clues: Clues) -> Moment | None:
    found = find_date(text, language=clues.language)
    return None if found is None else found[0]


def _before(element: Element) -> str:
    """Give the words right before an element in its line."""
    previous = element.getprevious()
    if previous is not None:
        return ((previous.text or "") + " " + (previous.tail or ""))[-60:]
    parent = element.getparent()
    return (parent.text or "")[-60:] if parent is not None else ""


def _near_title(clues: Clues, before: int, after: int) -> Iterator[Sighting]:
    boxes = clues.survey.boxes
    if clues.headline is not None:
        middle = clues.headline.box.order
        boxes = boxes[max(0, middle - before) : middle + after + 1]
    for box in boxes:
        if _length(clues, box) <= 5 or not _may_hold_date(box):
            continue
        close = clues.headline is not None and -ABOVE <= box.order - clues.headline.box.order <= BELOW
        if clues.is_foreign(box, _NOT_OF_TITLE if close else FOREIGN) or clues.in_teaser(box):
            continue
        if close and _length(clues, box) > LONGEST_LINE and not box.hints & Hint.BYLINE:
            yield from _at_beginning(clues, box)
        else:
            yield from _in_line(clues, box)


_NOT_OF_TITLE: Final = Hint.COMMENTS | Hint.ADVERT | Hint.NOTICE | Hint.CONTENTS
"""What is not about the article even right below its title."""


def far_sightings(clues: Clues) -> list[Sighting]:
    """Find the dates anywhere on the page whose line says that they are days of publication or of a change."""
    found = [
        sighting
        for box in clues.survey.boxes
        if 5 < _length(clues, box) < 200
        and _may_hold_date(box)
        and not is_foreign(box, _OTHERS)
        and (box.hints & Hint.BYLINE or has_label(clues.line(box)))
        and not clues.in_teaser(box)
        for sighting in _in_line(clues, box, 200)
        if sighting.label in {"published", "modified"} or (not sighting.label and box.hints & Hint.BYLINE)
    ]
    found += _in_times_aside(clues)
    return sorted(found, key=lambda sighting: (sighting.label != "published", sighting.place))


def _in_times_aside(clues: Clues) -> Iterator[Sighting]:
    """Find the dates in `time` elements beside the article that are said to be of publication or of a change."""
    for sighting in _in_times(clues, _OTHERS):
        if sighting.label in {"published", "modified"} and clues.is_foreign(sighting.box):
            yield sighting


_OTHERS: Final = Hint.COMMENTS | Hint.RELATED | Hint.ADVERT | Hint.SUBSCRIBE | Hint.NAVIGATION


def _in_line(clues: Clues, box: Box, longest: int = LONGEST_LINE) -> Iterator[Sighting]:
    if _length(clues, box) > (LONGEST if box.hints & Hint.BYLINE else longest):
        return
    text = clues.line(box)
    if not _DIGITS.search(text):
        return
    found = list(_in_text(clues, box, text))
    if not is_one_piece(box):
        # Blanks are of no good only where an ending is raised: "8th May".
        if (parted := clues.parted(box)) != text:
            found = max(list(_in_text(clues, box, parted)), found, key=len)
        found = _labelled(clues, found)
    yield from found


def _in_text(clues: Clues, box: Box, text: str) -> Iterator[Sighting]:
    start = 0
    while found := find_date(text[start:], language=clues.language):
        moment, first, last = found
        if is_plausible(moment, clues.latest):
            label = label_behind(text[start + last :]) or label_of(text[start : start + first][-50:])
            if label or not _tells_today(clues, box):
                yield Sighting(moment, label, clues.distance(box), "date line", box)
        start += last


def _labelled(clues: Clues, found: list[Sighting]) -> list[Sighting]:
    """Take the names of elements for labels: of two days in a line, one named "updated" is of the change.

    Where it has one, the name says little: themes give it to the only day there is.
    """
    if len(found) < 2 or all(sighting.label for sighting in found):
        return found
    named = filter(_is_named_for_change, found[0].box.element.iter("*"))
    changed = {_found(text_of(element), clues) for element in islice(named, MAX_NAMED)}
    if all(sighting.moment in changed for sighting in found):
        return found
    return [
        sighting._replace(label="modified") if not sighting.label and sighting.moment in changed else sighting
        for sighting in found
    ]


def _is_named_for_change(element: Element) -> bool:
    names = words_in(element.get("class") or "")
    return not _OF_CHANGE.isdisjoint(names) and "published" not in names


_OF_CHANGE: Final = frozenset(("updated", "modified"))


def _tells_today(clues: Clues, box: Box) -> bool:
    """Tell whether a box above the title says what day it is: by its words, its names or its place."""
    if clues.headline is None or box.order >= clues.headline.box.order:
        return False
    title = clues.headline.box.order
    return (
        _TODAY(box.first.lstrip().lower()) is not None
        or _NAMED_FOR_TODAY(_names_in(box)) is not None
        or (title - box.order > ABOVE and _is_at_head_of_page(box, title))
    )


_TODAY: Final = re.compile(rf"(?:{'|'.join(TODAY)})(?!\w)").match


def _names_in(box: Box) -> str:
    elements = islice(box.element.iter("*"), MAX_NAMED)
    return " ".join(it.get(name) or "" for it in elements for name in ("class", "id"))


MAX_NAMED: Final = 8
"""How many elements of a line are asked for their names."""
_NAMED_FOR_TODAY: Final = re.compile(
    r"today|(?:current|head|header|top)[_-]?(?:date|day)(?![a-z])|date-in-header", re.IGNORECASE
).search


def _is_at_head_of_page(box: Box, title: int) -> bool:
    """Tell whether a box stands in the head or a menu of the page, and not in the head of an article."""
    outer = list(above(box))
    return not any(it.tag in {"article", "main"} for it in outer) and any(
        it.end < title
        and (it.tag in {"header", "nav"} or _HEAD_OF_PAGE(it.names) is not None)
        and _HEAD_OF_ARTICLE(it.names) is None
        for it in outer
    )


_HEAD_OF_PAGE: Final = re.compile(
    r"top-?bar|masthead|(?:site|top)-?header|header-?top|top-?menu", re.IGNORECASE
).search
_HEAD_OF_ARTICLE: Final = re.compile(
    r"article|post|entry|story|single|content|detail|meta", re.IGNORECASE
).search


def _length(clues: Clues, box: Box) -> int:
    """Count the characters that stand right in a box: a date is as long in all scripts."""
    return box.own // clues.survey.scale


def _may_hold_date(box: Box) -> bool:
    """Reject nearly all boxes without a date, in a look: one that is all one piece has it there."""
    text = box.first
    if len(box.element) > 0 and not is_one_piece(box):
        if box.text > LONGEST:
            return True
        text = "".join(box.element.itertext())
    return _DIGITS.search(text) is not None and may_hold_date(squeeze(text))


def _at_beginning(clues: Clues, box: Box) -> Iterator[Sighting]:
    """Find the date that a sign parts off at the beginning of a text: "Berlin, 3 May 2024 -- The …"."""
    text = clues.line(box)[:LONGEST_BEGINNING]
    found = find_date(text, language=clues.language) if _DIGITS.search(text) else None
    if found is not None and _PARTED(text, found[2]) and is_plausible(found[0], clues.latest):
        yield Sighting(found[0], label_of(text[: found[1]][-50:]), clues.distance(box), "date line", box)


_PARTED: Final = re.compile(r"\s?(?:[|)\]]|[:–—-](?=\s))").match  # noqa: RUF001


_DIGITS: Final = re.compile(r"\d\d")


_IN_PATH: Final = re.compile(
    r"(?<![0-9])((?:19|20)[0-9]{2})(?P<sep>[/_.-]?)([01][0-9])(?P=sep)([0-3][0-9])(?![0-9])"
)


def in_address(url: str | None) -> Iterator[date]:
    """Give the day that stands in a page's address: ".../2024/05/03/…"."""
    if url is None:
        return
    for year, _, month, day in _IN_PATH.findall(url[:2_000]):
        try:
            yield date(int(year), int(month), int(day))
        except ValueError:
            # Digits that happen to look like a day.
            continue
