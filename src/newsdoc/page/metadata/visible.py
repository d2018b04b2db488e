"""What a reader sees or a browser shows of the page as a whole: its title, its language, its address."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from newsdoc.model import Site
from newsdoc.page.headings import STANDFIRST_NAMES
from newsdoc.page.hints import Hint
from newsdoc.page.metadata.clues import Clues
from newsdoc.page.metadata.record import Candidate
from newsdoc.page.metadata.schema import address_key, text_in
from newsdoc.page.metadata.sight import text_of
from newsdoc.page.metadata.titles import beside
from newsdoc.page.metadata.valid import link
from newsdoc.values.language import parse_language
from newsdoc.values.text import fold

AFTER: Final = 12
"""How many boxes after the title a standfirst may stand."""
LONGEST: Final = 600
"""Characters of the longest standfirst."""


def title(clues: Clues) -> Iterator[Candidate[str]]:
    """Give the heading that shows the title."""
    if clues.headline is not None:
        text = clues.without_site(clues.headline.text)
        if text:
            yield Candidate(text, clues.headline.source)


def head_title(clues: Clues) -> Iterator[str]:
    """Give what the browser shows as the page's title, without the site's name."""
    for written in clues.head.titles:
        text = text_in(written)
        if text is not None:
            yield clues.without_site(text)


def site(clues: Clues) -> Iterator[Site]:
    """Give the site's name: what the page's title has beside the headline, and a link to the front page too."""
    if clues.headline is None:
        return
    for written in clues.head.titles[:1]:
        for name in beside(text_in(written) or "", clues.headline.text):
            if len(name) <= LONGEST_NAME and fold(name) in clues.once(_home_names):
                yield Site(name)


LONGEST_NAME: Final = 80
"""Characters of the longest name of a site."""


def _home_names(clues: Clues) -> frozenset[str]:
    """Give what links to the front page say, in words or for those who don't see their picture; folded."""
    own = address_key(clues.page.base or "").partition("/")[0]
    found: set[str] = set()
    for anchor in clues.anchors:
        href = (anchor.get("href") or "").strip()
        if href == "/" or "home" in (anchor.get("rel") or "").split() or (own and _leads_to(href, own)):
            found.add(fold(text_of(anchor)))
            found.update(fold(picture.get("alt") or "") for picture in anchor.iter("img", "amp-img"))
    return frozenset(found - {""})


def _leads_to(href: str, host: str) -> bool:
    """Tell whether an address is that of a host's front page."""
    # Most have more behind the host, which is seen at a glance.
    behind = href.lower().partition(host)[2].lstrip("/")
    return behind[:1] in {"", "#"} and address_key(href) == host


def subtitle(clues: Clues) -> Iterator[str]:
    """Give the blocks near the title that are named as standfirsts."""
    if clues.headline is None:
        return
    place = clues.headline.box.order
    for box in clues.survey.boxes[place + 1 : place + AFTER]:
        named = box.hints & Hint.SUBTITLE or _FIELD.search(box.names) is not None
        if named and 10 < box.text <= LONGEST and not clues.is_foreign(box):
            yield text_of(box.element)


_FIELD: Final = re.compile(rf"field--?name-field-(?:[a-z]+-){{0,3}}(?:{STANDFIRST_NAMES})(?![a-z])")
"""Names of the fields of Drupal that hold a standfirst."""


def declared_language(clues: Clues) -> Iterator[str]:
    """Give the language that the `html` element declares, as a BCP 47 tag."""
    root = clues.page.root
    for written in (
        root.get("lang"),
        root.get("xml:lang"),
        root.get("{http://www.w3.org/XML/1998/namespace}lang"),
    ):
        tag = parse_language(written) if written else None
        if tag is not None:
            yield tag


def language_of_text(clues: Clues) -> Iterator[str]:
    """Give the language that the words of the page's longest lines tell."""
    if clues.language_of_text is not None:
        yield clues.language_of_text


def own_address(clues: Clues) -> Iterator[str]:
    """Give the address under which the page was found."""
    if clues.page.url:
        address = link(None, clues.page.url)
        if address is not None:
            yield address
