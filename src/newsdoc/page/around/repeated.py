"""Comments whose names say nothing: boxes of one kind in a row, each with a date or a link to reply.

They are looked for in the boxes that are named after comments, and where no box is, by their links to reply and
behind a heading such as "3 Comments".
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Callable, Iterator
from itertools import chain, islice, pairwise
from operator import attrgetter

from newsdoc.markup.vocabulary import HEADINGS
from newsdoc.page.around.seen import line_of
from newsdoc.page.around.words import (
    is_reply_word,
    is_tool_word,
    name_in_reply_label,
    speaks_of_comments,
    stated_count,
)
from newsdoc.page.source import Element
from newsdoc.page.survey import Box, Survey
from newsdoc.values.dates import find_date
from newsdoc.values.labels import SAYS_WORDS, label_key, may_head_comments, parse_comments_heading
from newsdoc.values.relative import is_relative

_DIGITS = re.compile(r"\d+")
LEAST_PARAGRAPH = 60
"""Characters of unlinked text that make a line a paragraph of the article."""
LONGEST_MARK = 60
"""Characters of a line that may be a date or a link to reply."""
LONGEST_LINK = 24
"""Characters of a link to reply that stands alone."""
LONGEST_LINE, LONGEST_HEADING = 24, 160
"""Characters of a line, and of a heading, that says how many comments follow."""
MOST_LEVELS, NEAR = 4, 60
"""How far above its heading the box is that holds the comments, and how many boxes behind it, at the most."""
MOST_HEADINGS = 8
"""How many such headings of a page are looked behind."""
MOST = 0.7
"""The share of the boxes of a kind that must look like comments."""
LEAST_TITLE = 5
"""Words of a short link that is a title rather than a name."""
ENOUGH, FIRST_LINES = 50, 40
"""How many boxes of a kind are looked at, and how many lines of each."""


def repeated(survey: Survey, sections: list[Box]) -> Iterator[tuple[Box, list[Element]]]:
    """Find such boxes in the comment sections, or beside the heading that counts the comments.

    Args:
        survey: The stock of the page's boxes.
        sections: Boxes that are named after comments.

    Yields:
        The box that holds them, and their elements.
    """
    seen: set[int] = set()
    for section in sections:
        for place in (section, section.parent):
            if place is None or place.order in seen or place.tag in ("body", "html"):
                continue
            seen.add(place.order)
            if place is not section and not _states_count(place):
                continue
            for holder in _holders(survey, place, section if place is not section else None):
                items = _alike(holder, _looks_said, after=section if holder is section.parent else None)
                if items:
                    yield holder, [item.element for item in _with_replies(survey, items)]


def unnamed(survey: Survey) -> Iterator[tuple[Box, list[Element]]]:
    """Find such boxes where no box is named after comments, below a text: a page of nothing else is a forum's.

    Yields:
        The box that holds them, and their elements, replies within them as well.
    """
    for find in (_answerable, _headed):
        for holder, items in find(survey):
            if _is_below_text(survey, items[0]) and not _are_teasers(survey, items):
                yield holder, [item.element for item in _with_replies(survey, items)]


def _is_below_text(survey: Survey, first: Box) -> bool:
    return any(box.own - box.own_linked >= LEAST_PARAGRAPH for box in survey.boxes[: first.order])


# By their links to reply


def _answerable(survey: Survey) -> Iterator[tuple[Box, list[Box]]]:
    """Find the outermost row of boxes in which most have a link to reply."""
    links = _reply_links(survey)
    if not links:
        return
    orders = [link.order for link in links]

    def has_link(box: Box) -> bool:
        at = bisect_left(orders, box.order)
        return at < len(orders) and orders[at] <= box.end

    found: tuple[Box, list[Box]] | None = None
    holder = links[0].parent
    while holder is not None:
        items = _alike(holder, has_link)
        if items:
            found = holder, items
        holder = holder.parent
    if found is not None:
        yield found


def _reply_links(survey: Survey) -> list[Box]:
    """Give the boxes that hold a link to reply and nothing else."""
    lines: defaultdict[str, list[Box]] = defaultdict(list)
    for box in survey.boxes:
        if 0 < box.own <= LONGEST_LINK and box.own == box.text:
            lines[box.first].append(box)
    said = (boxes for line, boxes in lines.items() if len(boxes) > 1 and is_reply_word(line))
    return sorted(chain.from_iterable(said), key=attrgetter("order"))


# Behind a heading


def _headed(survey: Survey) -> Iterator[tuple[Box, list[Box]]]:
    """Find such boxes behind each heading that says that comments follow."""
    short = (
        box for box in survey.boxes if 0 < box.text <= LONGEST_LINE or (box.tag in HEADINGS and box.text)
    )
    for heading in islice(filter(_may_head, short), MOST_HEADINGS):
        said = parse_comments_heading(line_of(heading.element, most=2 * LONGEST_HEADING))
        if said is not None and said.count != 0:
            yield from _behind(survey, heading, said.count)


def _may_head(box: Box) -> bool:
    """Tell whether a box may be a heading of comments, or a line that begins with their number."""
    if box.tag in HEADINGS:
        return box.text <= LONGEST_HEADING and may_head_comments(box.first)
    return box.first.lstrip()[:1].isdigit() and speaks_of_comments(f"{box.first} {box.last}")


def _behind(survey: Survey, heading: Box, count: int | None) -> Iterator[tuple[Box, list[Box]]]:
    place = heading.parent
    for _ in range(MOST_LEVELS):
        if place is None or place.tag in ("body", "html"):
            return
        for holder in (place, *survey.boxes[heading.end + 1 : min(heading.end + NEAR, place.end) + 1]):
            items = _alike(holder, _looks_said, after=heading if holder is place else None)
            if items:
                yield holder, items
                return
        if count is not None and count > 1 and (thread := _lone_thread(survey, heading, place, count)):
            yield place, [thread]
            return
        place = place.parent


def _lone_thread(survey: Survey, heading: Box, place: Box, count: int) -> Box | None:
    """Give the only box behind a heading, if it and the replies in it are as many as the heading says."""
    behind = [box for box in place.children if box.order > heading.end and box.text]
    for _ in range(MOST_LEVELS):
        if len(behind) != 1:
            break
        thread = behind[0]
        if _looks_said(thread) and sum(1 for _ in _with_replies(survey, [thread])) == count:
            return thread
        behind = [box for box in thread.children if box.text]
    return None


def _are_teasers(survey: Survey, items: list[Box]) -> bool:
    """Tell whether boxes are teasers: a linked heading is in one, or a line that is all a long link in most."""
    first = items[:ENOUGH]
    if any(map(_leads_on, items)):
        return True
    return sum(_has_title(survey, item) for item in first) >= MOST * len(first)


def _has_title(survey: Survey, item: Box) -> bool:
    inside = survey.boxes[item.order : min(item.end, item.order + FIRST_LINES) + 1]
    return any(box.own and box.own == box.own_linked and _is_title(box) for box in inside)


def _is_title(box: Box) -> bool:
    """Tell whether a linked line is longer than a name, or a link to reply."""
    return box.own > LONGEST_LINK or len(box.first.split()) >= LEAST_TITLE


def _leads_on(box: Box) -> bool:
    """Tell whether a box is a teaser: it has a heading that is a link, and not one such as "Ada says:"."""
    return any(
        (link := heading.find(".//a[@href]")) is not None
        and label_key(line_of(heading, without={link}, most=LONGEST_MARK)) not in SAYS_WORDS
        for heading in box.element.iter(*HEADINGS)
    )


def _with_replies(survey: Survey, items: list[Box]) -> Iterator[Box]:
    """Give comments, and the replies that stand in them."""
    kind = _kind(items[0])
    shared = set.intersection(*map(_names_of, items))
    for item in items:
        yield item
        replies = [
            inner
            for inner in survey.boxes[item.order + 1 : item.end + 1]
            if _kind(inner) == kind and _is_more_or_less(shared, _names_of(inner)) and _looks_said(inner)
        ]
        yield from replies or _answers(survey, item)


def _names_of(box: Box) -> set[str]:
    return set((box.element.get("class") or "").split())


def _is_more_or_less(shared: set[str], names: set[str]) -> bool:
    """Tell whether a box has all names that comments share, or some of them and no others: then it is one as well."""
    return shared <= names or names <= shared


def _answers(survey: Survey, item: Box) -> Iterator[Box]:
    """Find the replies in a comment that are of another kind: they are dated in a box like that of its own date."""
    dates = list(islice(filter(_is_date, survey.boxes[item.order + 1 : item.end + 1]), ENOUGH))
    dates = [date for date in dates if _kind(date) == _kind(dates[0])]
    orders = [date.order for date in dates]
    for before, date in pairwise(dates):
        answer = _around_date(date, before, orders)
        if _looks_answered(answer):
            yield answer


def _is_date(box: Box) -> bool:
    return 0 < box.own <= LONGEST_MARK and _tells_when(_beginning(box.element))


def _around_date(date: Box, before: Box, orders: list[int]) -> Box:
    """Give the box around a date that is one in a row of dated ones, or the largest without the date before."""
    box = date
    while box.parent is not None and box.parent.order > before.order:
        kind = _kind(box)
        for sibling in islice(box.parent.children, ENOUGH):
            at = bisect_left(orders, sibling.order)
            if (
                sibling is not box
                and _kind(sibling) == kind
                and at < len(orders)
                and orders[at] <= sibling.end
            ):
                return box
        box = box.parent
    return box


def _looks_answered(box: Box) -> bool:
    """Tell whether a box has a name and words beside its date, not only links to reply and to report."""
    said = [line for line in islice(filter(None, _lines(box)), FIRST_LINES) if not _is_tool(line)]
    found = [(line, find_date(line) if len(line) <= LONGEST_MARK else None) for line in said]
    named = sum(
        not is_relative(line) if told is None else told[2] - told[1] < len(line) - 1 for line, told in found
    )
    return named > 1 and _looks_said(box)


# Boxes of a kind


def _holders(survey: Survey, place: Box, section: Box | None) -> Iterator[Box]:
    if section is not None:
        yield place
        return
    for box in survey.boxes[place.order : place.end + 1]:
        if len(box.children) > 1:
            yield box


def _states_count(place: Box) -> bool:
    """Tell whether a line right in a box, or in a box right in it, states the number of comments."""
    return any(
        0 < child.text <= LONGEST_MARK and (stated_count(line_of(child.element, most=100)) or 0) > 0
        for child in place.children
    )


def _alike(holder: Box, is_one: Callable[[Box], bool], after: Box | None = None) -> list[Box]:
    """Give the children of one kind that look like comments; none if they don't."""
    kinds: dict[tuple[str, str], list[Box]] = {}
    for child in holder.children:
        if child.text and (after is None or child.order > after.end):
            kinds.setdefault(_kind(child), []).append(child)
    for boxes in sorted(kinds.values(), key=len, reverse=True):
        first = boxes[:ENOUGH]
        if len(first) > 1 and sum(map(is_one, first)) >= MOST * len(first):
            return boxes
    return []


def _kind(box: Box) -> tuple[str, str]:
    names = _DIGITS.sub("", box.element.get("class") or "").split()
    return box.tag, next((name for name in names if name not in _STRIPES), "")


_STRIPES = frozenset("odd even alt alternate first last left right".split())
"""Names that tell the boxes of one kind apart."""


def _looks_said(box: Box) -> bool:
    """Tell whether a box has words, a name and either a date or a link to reply, and is not mostly links."""
    if box.text < 5 or box.linked > 0.6 * box.text:
        return False
    marked = False
    lines = 0
    for line in islice(filter(None, _lines(box)), FIRST_LINES):
        lines += 1
        if len(line) <= LONGEST_MARK and (_is_tool(line) or _tells_when(line)):
            marked = True
    return marked and lines > 1


def _tells_when(line: str) -> bool:
    return find_date(line) is not None or is_relative(line)


def _is_tool(line: str) -> bool:
    return is_tool_word(line) or name_in_reply_label(line) is not None


def _lines(box: Box) -> Iterator[str]:
    """Give the lines in a box, and what stands in elements of their own beside boxes: a name, a date."""
    stack = [box]
    while stack:
        inner = stack.pop()
        stack.extend(reversed(inner.children))
        if not inner.own:
            continue
        if not inner.children:
            yield line_of(inner.element, most=LONGEST_MARK + 10, spaced=True)
            continue
        yield _beginning(inner.element)
        for part in islice(inner.element, FIRST_LINES):
            if part.tag in _IN_LINES:
                yield line_of(part, most=LONGEST_MARK + 10, spaced=True)


def _beginning(element: Element) -> str:
    """Give what stands in an element before the first box in it."""
    pieces = [element.text or ""]
    for part in islice(element, FIRST_LINES):
        if part.tag not in _IN_LINES:
            break
        pieces += line_of(part, most=LONGEST_MARK + 10), part.tail or ""
    return " ".join(" ".join(pieces).split())


_IN_LINES = frozenset("a abbr b cite em i small span strong time".split())
