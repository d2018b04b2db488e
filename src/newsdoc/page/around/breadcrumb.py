"""The breadcrumb: the steps that lead from the site's front page to the article."""

# ruff: noqa: RUF001 -- letters of other scripts are what the tables are for

from __future__ import annotations

import re
from collections.abc import Iterator

import attrs
from lxml import etree

from newsdoc.markup.read import link_of
from newsdoc.markup.vocabulary import BLOCK_TAGS, HEADINGS
from newsdoc.model import Crumb
from newsdoc.page.around.drafts import Element
from newsdoc.page.around.seen import UNSEEN
from newsdoc.page.around.trail_line import is_trail_line
from newsdoc.page.hints import Hint, hints_of
from newsdoc.page.source import Page
from newsdoc.page.survey import Box, Survey
from newsdoc.values.labels import label_key
from newsdoc.values.text import clean

MOST_STEPS = 12
"""A longer trail is a menu."""
LONGEST_STEP = 300


def read_breadcrumb(
    page: Page, survey: Survey, title: str | None = None, structured: tuple[Crumb, ...] = ()
) -> tuple[Crumb, ...]:
    """Read the trail as the page shows it; where it shows none, as its structured data tell it.

    Args:
        page: The page.
        survey: The stock of its boxes.
        title: The article's title, which tells the article's trail where a page has several.
        structured: The trail that the page's JSON-LD tells.

    Returns:
        The steps in order, the front page first where the trail begins with it. The last may be the title.
    """
    trails = [trail for box in _places(survey) if (trail := _trail(box.element, page))]
    if not trails and not structured:
        trails = [trail for box in _lines(survey, page) if (trail := _trail(box.element, page))]
    key = label_key(title) if title else None
    for trail in trails:
        if key and label_key(trail[-1].name) == key:
            return trail
    for trail in trails:
        if len(trail) > 1:
            return trail
    return trails[0] if trails and not structured else structured


_LABELLED = re.compile(
    r"bread\s?crumb|brotkrumen|brødkrumme|fil d.ariane|migas|kruimel|okruszk|хлебные|你在这里", re.IGNORECASE
)


def _places(survey: Survey) -> Iterator[Box]:
    """Find the outermost boxes whose names, or labels, say "breadcrumb"."""
    boxes = survey.boxes
    past = -1
    for box in boxes:
        if box.hints & Hint.BREADCRUMB:
            named = box.tag != "body"
        elif box.tag in _TRAIL_TAGS:
            element = box.element
            named = bool(_LABELLED.search(element.get("aria-label") or "")) or (
                (element.get("itemtype") or "").endswith("BreadcrumbList")
            )
        else:
            continue
        if named and box.order > past and 0 < box.text <= 1500 and not _has_title(box):
            yield _innermost(box, boxes)
            past = box.end


_TRAIL_TAGS = frozenset(("nav", "ol", "ul"))


def _lines(survey: Survey, page: Page) -> Iterator[Box]:
    """Find the lines above the first heading of the first level that look like a trail, whatever their names."""
    for box in survey.boxes:
        if box.tag == "h1" and box.text:
            return
        if box.own and box.links and not box.children and is_trail_line(box.element, page.base):
            yield box


def _innermost(box: Box, boxes: list[Box]) -> Box:
    """Give the box in a wrapper that alone is named so and has all but some labels of its text."""
    named = [
        inner for inner in boxes[box.order + 1 : box.end + 1] if inner.hints & Hint.BREADCRUMB and inner.text
    ]
    holders = [inner for inner in named if inner.parent is box and inner.links > 1]
    return holders[0] if len(holders) == 1 and holders[0].text < box.text else box


def _has_title(box: Box) -> bool:
    return box.text > 400 or any(child.tag == "h1" for child in box.children)


def _trail(element: Element, page: Page) -> tuple[Crumb, ...]:
    """Read the steps that stand in an element."""
    steps: list[_Step] = []
    for piece, link, begins in _pieces(element):
        if begins or not steps or steps[-1].link is not link:
            steps.append(_Step(link, begins))
        steps[-1].text += piece
    crumbs: list[Crumb] = []
    for step in steps:
        for name in _names(step, bare=not any(each.link is not None for each in steps)):
            href = step.link.get("href") if step.link is not None else None
            url = link_of(href, page.base) if href and not href.startswith("#") else None
            if crumbs and crumbs[-1].name == name and (url is None or crumbs[-1].url == url):
                continue
            crumbs.append(Crumb(name, url=url))
    if len(crumbs) > MOST_STEPS:
        return ()
    return tuple(crumbs)


@attrs.define(eq=False)
class _Step:
    link: Element | None
    begins: bool
    text: str = ""


_SIGNS = ">/»›|→•·▸▶❯❱⟩»⁄\\∕‣➔➤⇒⟶←‹«:–—-~"
_BETWEEN = re.compile(r"\s*[>»›→▸▶❯❱⟩‣➔➤⇒⟶]+\s*|\s+[/|•·\\–—]\s+")
_BETWEEN_LINKS = re.compile(r"\s*[>»›→▸▶❯❱⟩‣➔➤⇒⟶]+\s*|\s+[/|•·\\]\s+")
_LEADS = frozenset(
    label_key(lead)
    for lead in (
        "you are here|you're here|sie sind hier|sie befinden sich hier|du bist hier|vous êtes ici|estás "
        "aquí|usted está aquí|"
        "você está aqui|voce esta aqui|sei qui|ti trovi qui|u bent hier|je bent hier|jesteś tutaj|du är "
        "här|du er her|"
        "вы здесь|вы находитесь здесь|ви тут|şu an buradasınız|buradasınız|أنت هنا|"
        "您的位置|您现在的位置|当前位置|現在位置|"
        "你在這裡|현재 위치|"
        "bạn đang ở đây|breadcrumb|breadcrumbs|breadcrumb navigation|you are here home|browse|location"
    ).split("|")
)


def _names(step: _Step, *, bare: bool) -> Iterator[str]:
    """Cut the text of a step into labels and take off separators and lead-ins.

    A dash parts labels in a trail without links only (`bare`): in any other it stands in a title.
    """
    text = " ".join(clean(step.text).split())
    parts = [text] if step.link is not None else (_BETWEEN if bare else _BETWEEN_LINKS).split(text)
    for part in parts:
        name = part.strip(" \u00a0" + (_SIGNS if step.link is None or len(part) > 1 else ""))
        if step.link is None and ":" in name:
            lead, _, rest = name.partition(":")
            if label_key(lead) in _LEADS:
                name = rest.strip(" " + _SIGNS)
        if (
            name
            and label_key(name) not in _LEADS
            and len(name) <= LONGEST_STEP
            and any(map(str.isalnum, name))
        ):
            yield name


def _pieces(element: Element) -> Iterator[tuple[str, Element | None, bool]]:
    """Go through the text of a trail: each piece, its link, and whether an item begins with it."""
    links: list[Element] = []
    fresh = True
    walk = etree.iterwalk(element, events=("start", "end"))
    for event, inner in walk:
        if event == "start":
            if inner is not element and (
                inner.tag in UNSEEN or inner.tag == "button" or _is_sign(inner) or _is_hidden_heading(inner)
            ):
                walk.skip_subtree()
                fresh = True
                continue
            if inner.tag == "a":
                links.append(inner)
                fresh = True
            elif inner.tag in BLOCK_TAGS:
                fresh = True
            text = inner.text
        elif inner is element:
            return
        else:
            if inner.tag == "a" and links and links[-1] is inner:
                links.pop()
                fresh = True
            elif inner.tag in BLOCK_TAGS:
                fresh = True
            text = inner.tail
        if text and not text.isspace():
            yield text, links[-1] if links else None, fresh
            fresh = False
        elif text:
            yield " ", links[-1] if links else None, False


def _is_hidden_heading(element: Element) -> bool:
    """Tell whether an element is the trail's heading, which screen readers alone read."""
    return element.tag in HEADINGS and bool(hints_of(element.get("class") or "") & Hint.HIDDEN)


_SIGN_NAMES = re.compile(r"separator|(?:^|[-_ ])sep(?:$|[-_ ])|divider|delimiter|icon|chevron|arrow")


def _is_sign(element: Element) -> bool:
    """Tell whether an element is a separator or hidden from sight."""
    names = element.get("class")
    if names is None or not _SIGN_NAMES.search(names):
        return False
    return (
        element.tag in ("i", "span", "svg", "li", "img", "em")
        and element.find(".//a") is None
        and len("".join(element.itertext()).strip()) < 20
    )
