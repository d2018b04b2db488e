"""The steps of a trail: the labels in an element that holds one, without what else stands in it."""

# ruff: noqa: RUF001 -- letters of other scripts are what the tables are for

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Final

import attrs
from lxml import etree

from newsdoc.markup.read import link_of
from newsdoc.markup.vocabulary import BLOCK_TAGS, HEADINGS
from newsdoc.model import Crumb
from newsdoc.page.around.seen import UNSEEN
from newsdoc.page.around.words import is_way_back
from newsdoc.page.hints import Hint, hints_of, words_of
from newsdoc.page.source import Element
from newsdoc.values.dates import parse_date
from newsdoc.values.labels import label_key
from newsdoc.values.text import clean

MOST_STEPS: Final = 12
"""A longer trail is a menu."""
LONGEST_STEP: Final = 300


def steps_of(element: Element, base: str | None) -> tuple[Crumb, ...]:
    """Read the steps that stand in an element.

    Args:
        element: What holds the trail.
        base: What relative links are resolved against.

    Returns:
        The steps in order; none where they are too many for a trail, or the template of one.
    """
    steps: list[_Step] = []
    for piece, link, begins in _pieces(element):
        if begins or not steps or steps[-1].link is not link:
            steps.append(_Step(link))
        steps[-1].text += piece
    linked = any(step.link is not None for step in steps)
    listed = sum(map(_is_item, element.iter("li", "a", "span", "div"))) > 1
    crumbs: list[Crumb] = []
    for crumb in _crumbs(steps, base, bare=not linked, whole=listed and linked):
        if not crumbs and crumb.url is None and linked and _is_day(crumb.name):
            continue
        if crumbs and crumbs[-1].name == crumb.name and (crumb.url is None or crumbs[-1].url == crumb.url):
            continue
        if crumbs and crumb == crumbs[0]:
            # The same trail again, for screens of another size.
            break
        crumbs.append(crumb)
    if len(crumbs) > MOST_STEPS or any("{{" in crumb.name for crumb in crumbs):
        return ()
    return tuple(crumbs)


def _crumbs(steps: Iterable[_Step], base: str | None, *, bare: bool, whole: bool) -> Iterator[Crumb]:
    for step in steps:
        href = step.link.get("href") if step.link is not None else None
        url = link_of(href, base) if href and not href.startswith("#") else None
        for name in _names(step, bare=bare, whole=whole):
            yield Crumb(name, url=url)


def _is_day(name: str) -> bool:
    """Tell whether a step is today's date, which some sites write before the trail."""
    return sum(map(str.isdecimal, name)) > MOST_DIGITS and parse_date(name) is not None


MOST_DIGITS: Final = 2
"""Digits of a step that is no date with its year."""


def _is_item(element: Element) -> bool:
    return element.tag == "li" or "item" in words_of(element.get("class") or "")


def lists_others(element: Element) -> bool:
    """Tell whether an element that is named after a trail lists tags or a menu: a heading, or its items, say so."""
    for inner in element.iter(*HEADINGS):
        heading = "".join(inner.itertext()).strip()
        if heading.endswith(":") and label_key(heading) not in _LEADS:
            return True
    items = [item.get("class") or "" for item in element.iter("li")]
    return len(items) > 1 and all("menu-item" in names for names in items)


@attrs.define(eq=False)
class _Step:
    link: Element | None
    text: str = ""


_SIGNS: Final = ">＞/／»›|→•·▸▶❯❱⟩»⁄\\∕‣➔➤⇒⟶←‹«:–—-~"
_BETWEEN: Final = re.compile(r"\s*[>＞»›→▸▶❯❱⟩‣➔➤⇒⟶]+\s*|\s+[/|•·\\–—]\s+")
_BETWEEN_LINKS: Final = re.compile(r"\s*[>＞»›→▸▶❯❱⟩‣➔➤⇒⟶]+\s*|\s+[/|•·\\]\s+")
_HERE: Final = frozenset(
    label_key(lead)
    for lead in (
        "you are here|you're here|you are here home|you are in|sie sind hier|sie befinden sich hier|"
        "du bist hier|vous êtes ici|estás aquí|usted está aquí|estás en|está aquí|você está aqui|"
        "voce esta aqui|você está em|está em|sei qui|ti trovi qui|ti trovi in|u bent hier|je bent hier|"
        "jesteś tutaj|jesteś tu|znajdujesz się tutaj|du är här|här är du|du er her|olet täällä|"
        "nacházíte se zde|nachádzate sa tu|ön itt van|itt vagy|ești aici|вы здесь|вы находитесь здесь|"
        "ви тут|ви знаходитесь тут|вие сте тук|ovdje ste|ovde ste|tukaj ste|şu an buradasınız|buradasınız|"
        "şu anda buradasınız|είστε εδώ|βρίσκεστε εδώ|أنت هنا|أنت الآن هنا|شما اینجا هستید|आप यहाँ हैं|"
        "आप यहां हैं|您的位置|您现在的位置|您所在的位置|当前位置|"
        "當前位置|目前位置|現在位置|現在の位置|現在地|你在這裡|你在这里|您在這裡|您在这里|현재 위치|현재위치|"
        "bạn đang ở đây|anda di sini|anda berada di sini|คุณอยู่ที่นี่"
    ).split("|")
)
"""What stands before a trail and nothing else."""
_LEADS: Final = _HERE | frozenset(
    label_key(lead)
    for lead in (
        "breadcrumb|breadcrumbs|breadcrumb navigation|browse|location|durchsuchen|aktuelle seite|current|"
        "current page|page actuelle|página actual|explore more|read more"
    ).split("|")
)
"""What stands before a trail, or before its last step."""


def is_lead(text: str) -> bool:
    """Tell whether a text is what stands before a trail: "You are here:"."""
    return len(text) <= LONGEST_LEAD and label_key(text) in _HERE


LONGEST_LEAD: Final = 60


_COLON: Final = re.compile("[:：]")


def _names(step: _Step, *, bare: bool, whole: bool) -> Iterator[str]:
    """Cut the text of a step into labels and take off separators and lead-ins.

    A dash parts labels in a trail without links only (`bare`): in any other it stands in a title. Nothing parts
    them in a list, whose items are the steps (`whole`).
    """
    text = " ".join(clean(step.text).split())
    alone = step.link is not None or (whole and not _BETWEEN_LINKS.fullmatch(text))
    parts = [text] if alone else (_BETWEEN if bare else _BETWEEN_LINKS).split(text)
    for part in parts:
        name = part.strip("  " + (_SIGNS if step.link is None or len(part) > 1 else ""))
        if step.link is None and (colon := _COLON.search(name)) is not None:
            lead, rest = name[: colon.start()], name[colon.end() :]
            if label_key(lead) in _LEADS:
                name = rest.strip(" " + _SIGNS)
        if (
            name
            and label_key(name) not in _LEADS
            and len(name) <= LONGEST_STEP
            and any(map(str.isalnum, name))
            and not (step.link is not None and is_way_back(part))
        ):
            yield _closed(name, part)


def _closed(name: str, part: str) -> str:
    """Put back the sign that closes a quotation at the end of a name."""
    return f"{name} »" if name.count("«") > name.count("»") and part.rstrip().endswith("»") else name


def _pieces(element: Element) -> Iterator[tuple[str, Element | None, bool]]:
    """Go through the text of a trail: each piece, its link, and whether an item begins with it."""
    links: list[Element] = []
    fresh = True
    walk = etree.iterwalk(element, events=("start", "end"))
    for event, inner in walk:
        if event == "start":
            if inner is not element and (
                inner.tag in _NO_STEPS or _is_aside(inner, linked=bool(links) and fresh)
            ):
                walk.skip_subtree()
                fresh = True
                continue
            if inner.tag == "a":
                links.append(inner)
            if inner.tag == "a" or _parts(inner):
                fresh = True
            text = inner.text
        elif inner is element:
            return
        else:
            if inner.tag == "a" and links and links[-1] is inner:
                links.pop()
                fresh = True
            elif _parts(inner):
                fresh = True
            text = inner.tail
        if text and not text.isspace():
            yield text, links[-1] if links else None, fresh
            fresh = False
        elif text:
            yield " ", links[-1] if links else None, False


_NO_STEPS: Final = UNSEEN | {"button", "form", "label", "time"}


def _parts(element: Element) -> bool:
    """Tell whether a new item begins with an element: a block, or an element that a page made up."""
    return element.tag in BLOCK_TAGS or (isinstance(element.tag, str) and "-" in element.tag)


def _is_aside(element: Element, *, linked: bool) -> bool:
    """Tell whether an element is no step: a sign, what is for screen readers, what opens below a step.

    In a link, what is for screen readers is the name of an icon.
    """
    if element.get("itemprop") == "position" or _is_sign(element, linked=linked):
        return True
    names = element.get("class")
    if names is not None and element.tag != "a" and hints_of(names) & Hint.SHARE:
        return True
    if names is not None and not linked and (hints_of(names) & Hint.HIDDEN or _UNSEEN(names)):
        inner = next(element.iter("a"), None)
        return inner is None or element.tag in HEADINGS
    return element.tag in ("ul", "ol") and _opens_below(element)


_UNSEEN: Final = re.compile(r"(?<!\S)(?:show-for-sr|aural|tooltip|screenreader\S*)(?!\S)").search


def _opens_below(nested: Element) -> bool:
    """Tell whether a list stands in an item of another, and has several items: they are not on the way."""
    return (
        next(nested.iterancestors("li"), None) is not None
        and sum(1 for child in nested if child.tag == "li") > 1
    )


_SIGN_NAMES: Final = re.compile(r"separator|(?:^|[-_ ])sep(?:$|[-_ ])|divider|delimiter|icon|chevron|arrow")


def _is_sign(element: Element, *, linked: bool) -> bool:
    """Tell whether an element is a separator or an icon; in a link, one named after home may be the step."""
    names = element.get("class")
    if names is None or not _SIGN_NAMES.search(names):
        return False
    if linked and element.tag == "span" and "home" in words_of(names.replace(" ", "-")):
        return False
    return (
        element.tag in ("i", "span", "svg", "li", "img", "em")
        and element.find(".//a") is None
        and len("".join(element.itertext()).strip()) < 20
    )
