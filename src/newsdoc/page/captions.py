"""What is written under pictures: which of it is the caption and which says whose the picture is, by its names."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from lxml.etree import _Element as Element

from newsdoc.markup.read import Role
from newsdoc.page.hints import Hint, hints_of, words_of

_TAGS: Final = ("p", "div", "span", "small", "cite", "em", "i", "figcaption")
_SAYS_WHO: Final = frozenset(
    "author autor source quelle copyrightholder agency rights urheber fotograf credits".split()
)
"""Words at the end of the names of what says whose a picture is, besides those of `Hint.CREDIT`."""


def roles_in_captions(outer: Element) -> Iterator[tuple[Element, Role]]:
    """Give the roles of what stands in a figure, or in what is written under a picture, and is named so."""
    for element in outer.iterdescendants(*_TAGS):
        names = element.get("class")
        if not names:
            continue
        hints = hints_of(names)
        if hints & Hint.CREDIT or _ends_so(names):
            yield element, Role.CREDIT
        elif hints & Hint.CAPTION and element.find(".//img") is None:
            yield element, Role.CAPTION


def _ends_so(names: str) -> bool:
    return any(words and words[-1] in _SAYS_WHO for words in map(words_of, names.split()))
