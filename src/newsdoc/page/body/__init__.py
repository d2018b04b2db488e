"""The article's text: which part of the page holds it, what in that part is something else, and its blocks."""

from __future__ import annotations

from newsdoc.markup.read import Heading, Item, Role, read_items
from newsdoc.markup.sections import sections_of
from newsdoc.model import Paragraph, Section, plain
from newsdoc.page.body.asides import set_apart
from newsdoc.page.body.finder import find_body
from newsdoc.page.body.prune import prune
from newsdoc.page.source import Element, Page
from newsdoc.page.survey import Box, Survey
from newsdoc.values.text import fold


def read_body(
    page: Page,
    survey: Survey,
    *,
    title: str | None = None,
    subtitle: str | None = None,
    comments: frozenset[Box] = frozenset(),
    kicker: Element | None = None,
) -> tuple[Section, ...]:
    """Read the article's text.

    Args:
        page: The page.
        survey: Its boxes.
        title: The article's title, which is no heading of the text.
        subtitle: The article's standfirst, which is no paragraph of the text.
        comments: The boxes that hold readers' comments.
        kicker: The element that holds the kicker and nothing else, if there is one.

    Returns:
        The sections. Empty: the page has no text of an article.
    """
    body = find_body(survey, comments)
    if body is None:
        return ()
    roles = prune(survey, body, comments).roles
    if kicker is not None:
        roles[kicker] = Role.SKIP
    items = read_items(body.box.element, roles=roles, base=page.base)
    return sections_of(set_apart(without_headline(items, title, subtitle)))


HEADLINE_ITEMS = 5
"""How many items at the start may be the headline or the standfirst."""


def without_headline(items: list[Item], *lines: str | None) -> list[Item]:
    """Leave out the headline and the standfirst that stand before the text, and headings of nothing at the end."""
    known = {fold(line) for line in lines if line}
    items = [
        item
        for at, item in enumerate(items)
        if at >= HEADLINE_ITEMS
        or not isinstance(item, (Heading, Paragraph))
        or fold(plain(item.content)) not in known
    ]
    while items and isinstance(items[-1], Heading):
        items = items[:-1]
    return items
