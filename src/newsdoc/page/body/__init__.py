"""The article's text: which part of the page holds it, what in that part is something else, and its blocks."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from copy import deepcopy

import attrs
from lxml import etree

from newsdoc.markup.read import Item, Role, read_items
from newsdoc.markup.sections import sections_of
from newsdoc.model import Section
from newsdoc.page.body.asides import roles_of_asides, set_apart
from newsdoc.page.body.finder import SHORT_PAGE, Body, find_body
from newsdoc.page.body.headings import part_standfirst, settle_headings, without_headline
from newsdoc.page.body.noscript import unscripted
from newsdoc.page.body.prune import Pruned, prune
from newsdoc.page.body.states import state_items
from newsdoc.page.body.teasers import lone_article, teasers_of
from newsdoc.page.body.told import SHOWN_SHARE, told_items
from newsdoc.page.source import Element, Page
from newsdoc.page.survey import Box, Survey


@attrs.frozen
class Text:
    """The article's text, and the standfirst where it stands in one with it."""

    sections: tuple[Section, ...] = ()
    standfirst: str | None = None
    body: Body | None = attrs.field(default=None, eq=False, repr=False)
    """Where it stands. None: nowhere in the page's boxes."""
    pruned: Pruned | None = attrs.field(default=None, eq=False, repr=False)
    """What the boxes there stand for, and why some are left out."""
    teasers: tuple[Box, ...] = attrs.field(default=(), eq=False, repr=False)
    """What an index page consists of; none where the page has an article."""
    source: str | None = attrs.field(default=None, eq=False, repr=False)
    """Where it comes from, if the page does not show it."""


def read_body(
    page: Page,
    survey: Survey,
    *,
    title: str | None = None,
    subtitle: str | None = None,
    comments: frozenset[Box] = frozenset(),
    kicker: Element | None = None,
    told: Sequence[str] = (),
    address: str | None = None,
    is_article: bool = False,
) -> Text:
    """Read the article's text.

    Args:
        page: The page.
        survey: Its boxes.
        title: The article's title, which is no heading of the text.
        subtitle: The article's standfirst, which is no paragraph of the text.
        comments: The boxes that hold readers' comments.
        kicker: The element that holds the kicker and nothing else, if there is one.
        told: What structured data tell of the text, for a page that does not show it.
        address: The page's address, as it tells it or the caller says it.
        is_article: Whether its metadata tell of an article: if so, it is no index of others.

    Returns:
        The text. Its sections are empty where the page has no text of an article, or is an index of articles.
    """
    body = find_body(survey, comments)
    unseen = _unseen(page, body, title=title, subtitle=subtitle, told=told)
    if unseen is not None:
        return unseen
    if body is None:
        return Text()
    if not is_article and (teasers := teasers_of(survey, body, address, title)):
        text = Text(teasers=teasers)
    else:
        text = _seen(page, survey, body, title=title, subtitle=subtitle, comments=comments, kicker=kicker)
    if not text.sections and (alone := lone_article(survey, text.teasers or (body.box,))) is not None:
        inner = find_body(survey, comments, within=alone)
        if inner is not None:
            return _seen(
                page, survey, inner, title=title, subtitle=subtitle, comments=comments, kicker=kicker
            )
    return text


def _seen(
    page: Page,
    survey: Survey,
    body: Body,
    *,
    title: str | None,
    subtitle: str | None,
    comments: frozenset[Box] = frozenset(),
    kicker: Element | None = None,
) -> Text:
    """Read the text that stands in boxes."""
    pruned = prune(survey, body, comments)
    roles = pruned.roles
    roles.update(roles_of_asides(page, survey, body, roles, comments))
    if kicker is not None:
        roles[kicker] = Role.SKIP
    items = without_headline(read_items(body.box.element, roles=roles, base=page.base), title, subtitle)
    standfirst, items = part_standfirst(items)
    for notes in pruned.notes.boxes:
        if notes.order > body.box.end:
            items.extend(_alone(notes.element, roles, page.base))
    return Text(sections_of(settle_headings(set_apart(items))), standfirst, body, pruned)


def _alone(element: Element, roles: Mapping[Element, Role], base: str | None) -> list[Item]:
    """Read an element by itself, apart from what stands beside it."""
    twin = deepcopy(element)
    twin.tail = None
    holder = etree.Element("div")
    holder.append(twin)
    given = {copy: roles[one] for one, copy in zip(element.iter(), twin.iter(), strict=True) if one in roles}
    return read_items(holder, roles=given, base=base)


def _unseen(
    page: Page, body: Body | None, *, title: str | None, subtitle: str | None, told: Sequence[str]
) -> Text | None:
    """Read the text that the page holds but does not show, if it shows too little of it. None: there is none."""
    if told:
        shown = 0 if body is None else body.box.text - body.box.linked
        items = told_items(told, shown, page.base)
        if items:
            return Text(sections_of(items), source="json-ld articleBody")
    prose = 0 if body is None else int(body.prose[body.box.order])
    if prose > SHORT_PAGE:
        return None
    boxes = unscripted(page.root)
    if boxes is not None and prose < SHOWN_SHARE * (boxes.top.text - boxes.top.linked):
        inner = find_body(boxes)
        if inner is not None:
            return attrs.evolve(
                _seen(page, boxes, inner, title=title, subtitle=subtitle),
                body=None,
                pruned=None,
                source="noscript",
            )
    items = without_headline(state_items(page.root, title, prose, page.base), title, subtitle)
    return Text(sections_of(settle_headings(items)), source="script data") if items else None
