"""Headings: the label that one begins with and that is no part of the title, and where it leads."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice
from typing import Final

from newsdoc.page.hints import Hint, hints_of
from newsdoc.page.source import Element
from newsdoc.page.survey import SKIPPED
from newsdoc.values.text import is_blank

MOST_WRAPPERS: Final = 6
"""Elements around all of a heading's text that are looked into."""
MOST_PARTS: Final = 8
"""Parts of a heading that are looked at."""

_KICKER_NAMES: Final = re.compile(
    r"kicker|eyebrow|unibrow|over-?(?:line|title)|rubrik|dachzeile|(?:ue|o)berzeile|sur-?titre|antetitulo|"
    r"pretitulo|cintillo|volanta|chapeu|cartola|super-?(?:title|head)|top-?line|roof-?line|spitzmarke|"
    r"pre-?(?:headline|title|heading)|nadtytul|nadzagolov|stikktittel|trumpet|ust-?baslik",
    re.IGNORECASE,
)

STANDFIRST_NAMES: Final = (
    "entradilla|bajada|sumario|copete|entrada|subtitulo|chapo|chapeau|accroche|vorspann|anlauf|ingress|intro|"
    "sommario|occhiello|sottotitolo|standfirst|subtitle|subhead|dek|deck|lede?|lead|resumo"
)
"""Words in many languages with which pages name a standfirst; a pattern."""


def names_kicker(names: str, hints: int | None = None) -> bool:
    """Tell whether names are such as nothing but a kicker has.

    Args:
        names: The names of an element.
        hints: What they say, if that is known.
    """
    said = hints_of(names) if hints is None else hints
    return bool(said & Hint.KICKER) or _KICKER_NAMES.search(names) is not None


def is_named_kicker(part: Element) -> bool:
    """Tell whether a part of a heading, or what stands in it, has a name that nothing but a kicker has."""
    return any(names_kicker(each.get("class") or "") for each in islice(part.iter(), MOST_PARTS))


def link_of_heading(heading: Element) -> Element | None:
    """Give the first link in a heading, or the link that it stands in. None: it is not linked."""
    link = next(heading.iter("a"), None)
    return link if link is not None else next(heading.iterancestors("a"), None)


SIGNS_OF_PLACES: Final = frozenset("#¶§∞⚓🔗")
"""What generators of pages put beside a heading as the link to its place."""


def signs_in(heading: Element) -> Iterator[Element]:
    """Give the links in a heading to a place of the page that say nothing but a sign."""
    for link in heading.iter("a"):
        if "#" in (link.get("href") or "") and "".join(link.itertext()).strip() in SIGNS_OF_PLACES:
            yield link


def without_sign(heading: Element, text: str) -> str:
    """Take the linked sign off the beginning or the end of a heading's text.

    >>> from lxml import html
    >>> without_sign(html.fromstring("<h1>The ferry<a href='#ferry'>¶</a></h1>"), "The ferry¶")
    'The ferry'
    """
    if SIGNS_OF_PLACES.isdisjoint((text[:1], text[-1:])) or next(signs_in(heading), None) is None:
        return text
    return text.strip("".join(SIGNS_OF_PLACES)).strip() or text


def first_part(heading: Element) -> Element | None:
    """Give the element that a heading begins with, if more text follows it. None: it begins with bare text.

    >>> from lxml import html
    >>> first_part(html.fromstring("<h1><a><span>Coast</span> <span>The ferry</span></a></h1>")).text
    'Coast'
    """
    around = heading
    for _ in range(MOST_WRAPPERS):
        if not is_blank(around.text):
            return None
        first: Element | None = None
        for child in around[:MOST_PARTS]:
            if first is not None and _has_text(child):
                return first
            if first is None and _has_text(child):
                first = child
            if not is_blank(child.tail):
                return first
        if first is None:
            return None
        around = first
    return None


def _has_text(element: Element) -> bool:
    return (
        isinstance(element.tag, str)
        and element.tag not in SKIPPED
        and not all(map(is_blank, element.itertext()))
    )
