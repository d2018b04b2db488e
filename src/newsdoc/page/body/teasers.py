"""Index pages: front pages, sections and archives, whose prose is that of teasers and no article's."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence

from newsdoc.markup.vocabulary import HEADINGS
from newsdoc.page.body.finder import Body
from newsdoc.page.body.headed import LONGEST_TEASER, count, href_of, is_linked, largest_around, target_of
from newsdoc.page.survey import Box, Survey
from newsdoc.values.dates import find_date
from newsdoc.values.text import fold, squeeze

LEAST_TEASERS = 4
"""Teasers that make an index."""
LEAST_ARTICLE = 600
"""Characters of unlinked text that make an article of what is laid over the teasers."""
MOST_LINES = 2
"""Lines of prose that a teaser has at the most."""
PROSE_LINE = 80
"""Characters of unlinked text that make a line of a teaser prose."""
SHARE = 0.8
"""The share of the page's prose that stands in teasers, at the least."""
LEAST_DATED = 2
"""Teasers with dates that make a row in the body of an article."""
LONGEST_DATED, LONGEST_DATE_LINE = 400, 80
"""Characters of unlinked text that such a teaser has less than, and of its line with the date at the most."""


def teasers_of(survey: Survey, body: Body, base: str | None, title: str | None) -> tuple[Box, ...]:
    """Find the teasers that a page consists of.

    A teaser is the largest box around one heading, all of which is a link to another page of the site. Where
    the texts under linked headings are long, or stand beside other prose, the page is an article: a round-up, a
    live blog, an article with others beside it.

    Args:
        survey: The page's boxes.
        body: The part with nearly all of the page's prose.
        base: The page's address. None: not known.
        title: The article's title; the heading that shows it may lead to the page itself.

    Returns:
        The teasers in order; none where the page is no index.
    """
    headings = _linked_headings(survey, body, base, title)
    if len(headings) < LEAST_TEASERS:
        return ()
    orders = [box.order for box in headings]
    lines = [
        box.order
        for box in survey.boxes[body.box.order : body.box.end + 1]
        if box.own - box.own_linked >= PROSE_LINE
    ]
    teasers = tuple(
        box
        for box in (largest_around(heading, orders, body.box) for heading in headings)
        if box.text - box.linked < LONGEST_TEASER and count(lines, box) <= MOST_LINES
    )
    prose = sum(body.prose[box.order] for box in teasers)
    if len(teasers) < LEAST_TEASERS or prose < SHARE * body.prose[body.box.order]:
        return ()
    return teasers


def dated_teasers(survey: Survey, body: Body, base: str | None, title: str | None) -> Iterator[Box]:
    """Give the teasers beside one another in the body that say when the other article was written.

    Entries of a round-up have linked headings too, but no dates; those of a live blog lead to the page itself.

    Args:
        survey: The page's boxes.
        body: Where the text stands.
        base: The page's address. None: not known.
        title: The article's title.
    """
    headings = _linked_headings(survey, body, base, title)
    if len(headings) < LEAST_DATED:
        return
    orders = [box.order for box in headings]
    rows: dict[tuple[Box | None, str], list[Box]] = {}
    for heading in headings:
        teaser = largest_around(heading, orders, body.box)
        rows.setdefault((teaser.parent, teaser.tag), []).append(teaser)
    for teasers in rows.values():
        if len(teasers) >= LEAST_DATED and all(
            teaser.text - teaser.linked < LONGEST_DATED and _has_date(survey, teaser) for teaser in teasers
        ):
            yield from teasers


def _has_date(survey: Survey, teaser: Box) -> bool:
    """Tell whether a short line of a teaser has a date."""
    return any(
        0 < box.own <= LONGEST_DATE_LINE and find_date(squeeze("".join(box.element.itertext()))) is not None
        for box in survey.boxes[teaser.order : teaser.end + 1]
        if box.text == box.own and box.tag not in HEADINGS
    )


def lone_article(survey: Survey, others: Sequence[Box]) -> Box | None:
    """Return the one article that a page lays over a stream of teasers. None: there is none, or more than one.

    Args:
        survey: The page's boxes.
        others: Boxes with no text of an article, in order: it stands in none of them, and holds none.
    """
    orders = [box.order for box in others]
    found: list[Box] = []
    for box in survey.boxes:
        if box.tag == "article" and box.text - box.linked >= LEAST_ARTICLE:
            before = bisect_right(orders, box.order) - 1
            inside = before >= 0 and box.order <= others[before].end
            if not inside and not count(orders, box):
                found.append(box)
    return found[0] if len(found) == 1 else None


def _linked_headings(survey: Survey, body: Body, base: str | None, title: str | None) -> list[Box]:
    """Return the headings that are links to other pages of the site, one for each page."""
    here = target_of(base or "", base)
    shown = fold(title or "")
    found: dict[tuple[str, str], Box] = {}
    for box in survey.boxes[body.box.order + 1 : body.box.end + 1]:
        if is_linked(box):
            target = target_of(href_of(box.element), base)
            if target is not None and target != here and target not in found and fold(box.first) != shown:
                found[target] = box
    return list(found.values())
