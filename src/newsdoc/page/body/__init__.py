"""The article's text: which part of the page holds it, what in that part is something else, and its blocks."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from copy import deepcopy

import attrs
from lxml import etree

from newsdoc.markup.read import Heading, Item, Role, read_items
from newsdoc.markup.sections import sections_of
from newsdoc.model import Paragraph, Section
from newsdoc.page.body.asides import roles_of_asides, set_apart
from newsdoc.page.body.finder import SHORT_PAGE, Body, find_body
from newsdoc.page.body.headings import part_standfirst, settle_headings, without_headline
from newsdoc.page.body.known import Known
from newsdoc.page.body.lead import LONGEST_STANDFIRST, is_named, lead_between, standfirst_within, text_of
from newsdoc.page.body.noscript import unscripted
from newsdoc.page.body.pictures import without_repeated_pictures
from newsdoc.page.body.prune import Pruned, prune
from newsdoc.page.body.states import state_items
from newsdoc.page.body.teasers import dated_teasers, lone_article, teasers_of
from newsdoc.page.body.told import SHOWN_SHARE, told_items
from newsdoc.page.captions import roles_in_captions
from newsdoc.page.source import Element, Page
from newsdoc.page.survey import Box, Survey

LITTLE = 0.5
"""A text with less than this share of what a lone `article` beside it has is none: that article is read."""


@attrs.frozen
class Text:
    """The article's text, and the standfirst where it stands in one with it."""

    sections: tuple[Section, ...] = ()
    standfirst: str | None = None
    body: Body | None = attrs.field(default=None, eq=False, repr=False)
    """Where it stands. None: nowhere in the page's boxes."""
    pruned: Pruned | None = attrs.field(default=None, eq=False, repr=False)
    """What the boxes there stand for, and why some are left out."""
    lead: Box | None = attrs.field(default=None, eq=False, repr=False)
    """The line between the headline and the body's box that begins the text, if there is one."""
    teasers: tuple[Box, ...] = attrs.field(default=(), eq=False, repr=False)
    """What an index page consists of; none where the page has an article."""
    source: str | None = attrs.field(default=None, eq=False, repr=False)
    """Where it comes from, if the page does not show it."""

    @property
    def length(self) -> int:
        """How many characters the text has."""
        return sum(len(section.text) for section in self.sections)


def read_body(
    page: Page,
    survey: Survey,
    known: Known,
    *,
    told: Sequence[str] = (),
    address: str | None = None,
    is_article: bool = False,
) -> Text:
    """Read the article's text.

    Args:
        page: The page.
        survey: Its boxes.
        known: What is no part of the text.
        told: What structured data tell of the text, for a page that does not show it.
        address: The page's address, as it tells it or the caller says it.
        is_article: Whether its metadata tell of an article: if so, it is no index of others.

    Returns:
        The text. Its sections are empty where the page has no text of an article, or is an index of articles.
    """
    body = find_body(survey, known.comments, base=page.base)
    unseen = _unseen(page, body, known, told)
    if unseen is not None:
        return unseen
    if body is None:
        return Text()
    if not is_article and (teasers := teasers_of(survey, body, address, known.title)):
        text = Text(teasers=teasers)
    else:
        text = _seen(page, survey, body, known)
    alone = lone_article(survey, text.teasers or (body.box,))
    if alone is not None and text.length < LITTLE * (alone.text - alone.linked):
        inner = find_body(survey, known.comments, within=alone, base=page.base)
        if inner is not None:
            return _seen(page, survey, inner, known)
    return text


def _seen(page: Page, survey: Survey, body: Body, known: Known) -> Text:
    """Read the text that stands in boxes."""
    teasers = frozenset(dated_teasers(survey, body, page.base, known.title))
    pruned = prune(survey, body, known.comments, teasers)
    roles = pruned.roles
    roles.update(roles_of_asides(page, survey, body, roles, known.comments))
    for caption in body.box.element.iter("figcaption"):
        roles.update((part, role) for part, role in roles_in_captions(caption) if part not in roles)
    if known.kicker is not None:
        roles[known.kicker] = Role.SKIP
    within = None if known.subtitle is not None else standfirst_within(survey, body, known.title)
    if within is not None and within.own > LONGEST_STANDFIRST and not _is_left_out(within, pruned):
        within = None  # it reads like the first paragraph
    if within is not None:
        roles[within.element] = Role.SKIP
    items = read_items(body.box.element, roles=roles, base=page.base)
    standfirst, items = part_standfirst(without_headline(items, *known.head, authors=known.authors))
    lead = None
    if within is not None:
        standfirst = text_of(within)
    elif standfirst is None and known.subtitle is None:
        lead = lead_between(survey, body, known.title)
    if lead is not None:
        told = text_of(lead)
        if len(told) > LONGEST_STANDFIRST and not is_named(lead):
            items = [_paragraph(item) for item in _alone(lead.element, roles, page.base)] + items
        else:
            standfirst, lead = told, None
    for notes in pruned.notes.boxes:
        if notes.order > body.box.end:
            items.extend(_alone(notes.element, roles, page.base))
    return Text(
        sections_of(settle_headings(set_apart(without_repeated_pictures(items)))),
        standfirst,
        body,
        pruned,
        lead,
    )


def _is_left_out(box: Box, pruned: Pruned) -> bool:
    return box.element in pruned.reasons or pruned.leaves_out(box.element)


def _paragraph(item: Item) -> Item:
    return Paragraph(item.content) if isinstance(item, Heading) else item


def _alone(element: Element, roles: Mapping[Element, Role], base: str | None) -> list[Item]:
    """Read an element by itself, apart from what stands beside it."""
    twin = deepcopy(element)
    twin.tail = None
    holder = etree.Element("div")
    holder.append(twin)
    given = {copy: roles[one] for one, copy in zip(element.iter(), twin.iter(), strict=True) if one in roles}
    return read_items(holder, roles=given, base=base)


def _unseen(page: Page, body: Body | None, known: Known, told: Sequence[str]) -> Text | None:
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
        inner = find_body(boxes, base=page.base)
        if inner is not None:
            apart = attrs.evolve(known, comments=frozenset(), kicker=None)
            return attrs.evolve(
                _seen(page, boxes, inner, apart),
                body=None,
                pruned=None,
                lead=None,
                source="noscript",
            )
    items = without_headline(state_items(page.root, known.title, prose, page.base), *known.head)
    return Text(sections_of(settle_headings(items)), source="script data") if items else None
