"""Where the page shows its title: the heading that agrees best with what the head calls the page."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from typing import Final

from attrs import frozen

from newsdoc.page.headings import first_part, is_named_kicker, without_sign
from newsdoc.page.hints import Hint
from newsdoc.page.metadata.schema import address_key
from newsdoc.page.metadata.sight import is_foreign, text_of
from newsdoc.page.metadata.titles import is_site
from newsdoc.page.source import Element
from newsdoc.page.survey import Box, Survey
from newsdoc.values.labels import split_kicker
from newsdoc.values.text import fold
from newsdoc.values.urls import host, resolve

MAX_HEADINGS: Final = 60
"""How many headings are looked at."""
LONGEST: Final = 400
"""Characters of the longest heading that is taken for a title."""
MAX_STATED: Final = 1_000
SURE: Final = 0.5
"""From this agreement on, a heading of a lower level shows the title."""
SURER: Final = 0.7
"""The same where the page has an `h1` too."""
SERIES: Final = 3
"""So many headings of one level in one box, or each in a box of its own that is like the others', are of parts."""


@frozen(eq=False)
class Headline:
    """A heading that shows the title."""

    box: Box
    text: str
    agreement: float
    """How well it agrees with the titles in the head: 1 is one, 0.5 and more a part of one, 0 not at all."""
    source: str


def find_headline(
    survey: Survey, titles: Iterable[str], site_names: frozenset[str], url: str | None
) -> Headline | None:
    """Find the heading that shows the page's title.

    Args:
        survey: The page's boxes.
        titles: What the page is called by its head, without the site's name.
        site_names: What the site is called, as `site_keys` gives it: no such heading is a title.
        url: The page's address: a heading that leads to the front page is the site's name. None: not known.

    Returns:
        The heading; None: the page has none that could be one.
    """
    stated = [fold(title[:MAX_STATED]) for title in titles]
    firsts = [box for box in survey.boxes if box.tag == "h1"][:MAX_HEADINGS]
    found = _best(firsts, stated, site_names, url, "h1")
    if found is not None and stated and found.agreement < SURE and _in_series(found.box, firsts):
        found = None
    if found is not None and (found.agreement > 0 or not stated) and not _leads_up(found.box, url):
        return found
    others = [
        box
        for box in survey.boxes
        if box.tag in {"h2", "h3"} or (box.hints & Hint.TITLE and box.text < LONGEST)
    ]
    other = _best(others[:MAX_HEADINGS], stated, site_names, url, "heading")
    if found is not None and found.agreement > 0:
        return other if other is not None and _are_together(found, other, stated) else found
    # Parts of a text share words with its title: more is asked of a heading that stands against an `h1`.
    if other is not None and other.agreement >= (SURE if found is None else SURER):
        return other
    return found


def _leads_up(box: Box, url: str | None) -> bool:
    """Tell whether all of a heading is a link to what the page lies below, such as the blog: it may be its name."""
    link = _link_over(box)
    if link is None or url is None:
        return False
    target = resolve(url, link.get("href") or "")
    return target is not None and address_key(url).startswith(f"{address_key(target)}/")


def _link_over(box: Box) -> Element | None:
    """Give the link that all of a heading is. None: it is none, or only in part."""
    return box.element.find(".//a") if box.links and box.linked >= box.text else None


def _are_together(name: Headline, other: Headline, titles: list[str]) -> bool:
    """Tell whether two headings are a title of the head: the one the name of the site, the other the headline."""
    first, second = fold(name.text), fold(other.text)
    return any(title in (f"{first} {second}", f"{second} {first}") for title in titles)


def _in_series(box: Box, firsts: list[Box]) -> bool:
    """Tell whether an `h1` is one of several alike: then they head the parts of a text, not the whole."""
    beside = Counter(first.parent for first in firsts)
    alike = Counter(map(_kind, firsts))
    return beside[box.parent] >= SERIES or alike[_kind(box)] >= SERIES


def _kind(box: Box) -> tuple[str, str, str]:
    parent = box.parent
    return (box.names, "", "") if parent is None else (box.names, parent.tag, parent.names)


def _best(
    boxes: list[Box], titles: list[str], site_names: frozenset[str], url: str | None, source: str
) -> Headline | None:
    best: tuple[float, Headline] | None = None
    for box in boxes:
        if not 0 < box.text <= LONGEST:
            continue
        text = without_sign(box.element, text_of(box.element))
        if is_site(text, site_names) or _leads_home(box, url):
            continue
        text, agreement = _without_label(box.element, text, titles)
        score = agreement * 4 + _standing(box)
        if best is None or score > best[0]:
            best = score, Headline(box, text, agreement, source)
    return None if best is None else best[1]


def _without_label(heading: Element, text: str, titles: list[str]) -> tuple[str, float]:
    """Take the label off a heading that begins with one, and tell how well the rest agrees with the titles.

    What is named as a kicker goes, unless the titles have it too. A label of no name goes where the rest
    alone is a title; a word that kickers are, with a sign behind it, where the rest agrees better.
    """
    whole = agreement_of(fold(text), titles)
    part = first_part(heading)
    label = "" if part is None else text_of(part)
    if part is not None and text.startswith(label):
        rest = text[len(label) :].lstrip(_SIGNS)
        agreement = agreement_of(fold(rest), titles)
        if rest and agreement >= whole and (agreement == 1 > whole or is_named_kicker(part)):
            return rest, agreement
    # A word in brackets is a part of the title.
    split = split_kicker(text) if whole < 1 and titles and text[0].isalnum() else None
    if split is not None and split[1] and (agreement := agreement_of(fold(split[1]), titles)) > whole:
        return split[1], agreement
    return text, whole


_SIGNS: Final = " |｜:：·•-–—/»>"  # noqa: RUF001


def _leads_home(box: Box, url: str | None) -> bool:
    """Tell whether all of a heading is a link to the site's front page: then it is the site's name."""
    link = _link_over(box)
    if link is None:
        return False
    if "home" in (link.get("rel") or "").split():
        return True
    href = (link.get("href") or "").strip()
    return href == "/" or (
        url is not None and address_key(href) == host(url) and address_key(url) != host(url)
    )


def _standing(box: Box) -> float:
    """Weigh where a heading stands and what it is called."""
    score = 1.0 if box.hints & Hint.TITLE else 0.0
    if box.hints & Hint.HIDDEN:
        score -= 0.5
    if is_foreign(box):
        score -= 2.0
    if is_foreign(box, Hint.HEADER):
        score -= 0.5
    return score


def agreement_of(text: str, titles: list[str]) -> float:
    """Tell how well a folded text agrees with the best of some folded titles: 0 to 1."""
    return max((_agreement(text, title) for title in titles), default=0.0)


def _agreement(text: str, title: str) -> float:
    if not text or not title:
        return 0.0
    if text == title:
        return 1.0
    if title.startswith(f"{text} "):
        return 0.5 + 0.5 * len(text) / len(title)
    if f" {text} " in f" {title} ":
        # The site's name stands at the end, as a rule.
        return 0.3 + 0.4 * len(text) / len(title)
    if f" {title} " in f" {text} ":
        return 0.5 + 0.5 * len(title) / len(text)
    mine, theirs = set(text.split()), set(title.split())
    shared = len(mine & theirs) / max(len(mine), len(theirs))
    return shared if shared >= 0.3 else 0.0
