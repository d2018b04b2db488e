"""Whose own site it is: the host bears the name of somebody who says "I" in the text, and no byline is needed.

Firms give hosts their names as well, but they say "we", and have words in them that no person has.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice
from typing import Final

from newsdoc.markup.vocabulary import HEADINGS
from newsdoc.model import Author
from newsdoc.page.metadata.clues import Clues
from newsdoc.page.metadata.metas import contents
from newsdoc.page.metadata.people import Person, authors_of
from newsdoc.page.metadata.schema import address_key
from newsdoc.page.metadata.sight import text_of
from newsdoc.values.names import is_body
from newsdoc.values.text import fold
from newsdoc.values.urls import host

LEAST_TOLD: Final = 2
"""How often the text says "I" at least."""
MAX_BOXES: Final = 300
MAX_LINKS: Final = 1_000
"""How many boxes at each end of the page, and how many links, are looked at."""
LONGEST: Final = 120
"""Characters of the longest line or link that is looked at for a name."""


def of_site(clues: Clues) -> Iterator[tuple[Author, ...]]:
    """Give the person whom the page names as a site is named, if the host has that name too."""
    labels = _labels(clues)
    if not labels:
        return
    for text in _naming(clues):
        name = next((name for name in _NAME.findall(text) if _is_of_host(name, labels)), None)
        if name is not None and not is_body(name) and _FIRMS.isdisjoint(fold(name).split()):
            if _says_i(clues):
                # The site's name it is, but that of a person.
                yield authors_of([Person(name)], clues.page.base, frozenset())
            return


def _labels(clues: Clues) -> frozenset[str]:
    """Give the parts of the host's name but for the last, without the signs in them."""
    name = host(clues.page.url or clues.page.base or "") or ""
    return frozenset(re.sub(r"\W", "", label) for label in name.split(".")[:-1]) - {
        "www",
        "blog",
        "blogs",
        "",
    }


def _naming(clues: Clues) -> Iterator[str]:
    """Give what may name the site: its metas, titles, links to its front page and about somebody, the copyright."""
    yield from (text for _, text in contents(clues, "site"))
    yield from clues.head.titles[:1]
    for anchor in clues.anchors[:MAX_LINKS]:
        href = (anchor.get("href") or "").strip()
        if href == "/" or "about" in href or address_key(href).partition("/")[2] == "":
            text = text_of(anchor)
            if 3 < len(text) <= LONGEST:
                yield text
    for box in islice(reversed(clues.survey.boxes), MAX_BOXES):
        if box.own and box.own <= LONGEST and _COPYRIGHT(text := clues.line(box)):
            yield text


_COPYRIGHT: Final = re.compile(r"©|\(c\)|copyright", re.IGNORECASE).search
_WORD: Final = r"[^\W\d_a-z][^\W\d_A-Z]+"
_NAME: Final = re.compile(
    rf"\b(?=({_WORD}(?: [^\W\d_a-z]\.?)?(?: (?:van|von|de|der|la|del|di|da))* {_WORD}\b))"
)
"""Where a full name may begin; firms' words may stand before it."""


def _is_of_host(name: str, labels: frozenset[str]) -> bool:
    """Tell whether a part of the host's name is a name, or one of its words: "adabyron", "ada", "byron"."""
    words = re.sub(r"[^\w ]", "", fold(name)).split()
    return not labels.isdisjoint(("".join(words), f"{words[0]}{words[-1]}", words[0], words[-1]))


_FIRMS: Final = frozenset(
    (
        "about academy agency all app bank best blog books business club coach company consulting copyright data "
        "design designs desktop die digital das der el follow free garden global group guide guides home hub "
        "international lab labs la le les los media mein meine my news our pro school shop site solutions "
        "start store studio studios support team the tools travel visit visitor web welcome world yoga über"
    ).split()
)
"""Words in the names of firms and papers, and beside those of people in links."""


def _says_i(clues: Clues) -> bool:
    """Tell whether somebody speaks in the text, and more often than a company."""
    start = 0 if clues.headline is None else clues.headline.box.order
    alone = together = 0
    for box in islice(clues.survey.boxes[start:], MAX_BOXES):
        if box.own > LONGEST and box.tag not in HEADINGS and not clues.is_foreign(box):
            text = clues.line(box)
            alone += len(_I.findall(text))
            together += len(_WE.findall(text))
    return alone >= LEAST_TOLD and alone > together


_I: Final = re.compile(
    r"\bI(?:['’](?:m|ve|d|ll))?\b(?!\.)|\b(?:[Ii]ch|[Jj]e|[Jj]['’]ai|[Yy]o|[Ii]k|[Jj]ag|[Ee]u)\b"  # noqa: RUF001
)
"""How people speak of themselves, in eight languages."""
_WE: Final = re.compile(r"\b(?:we|our|wir|unsere?|nous|nos|nosotros|onze|vår|nós)\b", re.IGNORECASE)
