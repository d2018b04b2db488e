"""What is written under pictures: which of it is the caption and which says whose the picture is, by its names."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice
from typing import Final

from newsdoc.markup.read import Role
from newsdoc.page.hints import Hint, hints_of, words_of
from newsdoc.page.source import Element
from newsdoc.values.credits import is_names
from newsdoc.values.text import is_blank

_TAGS: Final = ("p", "div", "span", "small", "cite", "em", "i", "figcaption")
_SAYS_WHO: Final = frozenset(
    "author autor source quelle copyrightholder agency rights urheber fotograf credits".split()
)
"""Words at the end of the names of what says whose a picture is, besides those of `Hint.CREDIT`."""


LONGEST_CREDIT = 60
"""Characters of a credit that no name and no word tells of, at the most."""
MOST_PIECES = 40
"""Pieces of text that a caption with such a credit consists of, at the most."""
_LAST: Final = frozenset(("small", "cite", "em", "i", "span"))
_OUTER: Final = _LAST | {"p", "div"}
_SENTENCE_ENDS: Final = tuple('.!?…。।؟"”»)')


def roles_in_captions(outer: Element) -> Iterator[tuple[Element, Role]]:
    """Give the roles of what stands in a figure, or in what is written under a picture, and is named so."""
    last = _last_of(outer) if outer.tag == "figcaption" else None
    if last is not None:
        yield last, Role.CREDIT
    for element in outer.iterdescendants(*_TAGS):
        names = element.get("class")
        if not names:
            continue
        hints = hints_of(names)
        if hints & Hint.CREDIT or _ends_so(names):
            yield element, Role.CREDIT
        elif hints & Hint.CAPTION and element.find(".//img") is None:
            yield element, Role.CAPTION


def _last_of(caption: Element) -> Element | None:
    """Return the last element in the line of a caption, if it holds names behind a sentence and nothing follows it."""
    last = caption
    while len(last) and last[-1].tag in _OUTER and is_blank(last[-1].tail):
        last = last[-1]
        if last.tag in _LAST:
            break
    if last is caption or last.tag not in _LAST or last.get("class"):
        return None
    said = "".join(islice(last.itertext(), MOST_PIECES))
    if not 0 < len(said) <= LONGEST_CREDIT or not is_names(said):
        return None
    before = "".join(islice(caption.itertext(), MOST_PIECES)).rstrip().removesuffix(said.rstrip()).rstrip()
    return last if before.endswith(_SENTENCE_ENDS) else None


def _ends_so(names: str) -> bool:
    return any(words and words[-1] in _SAYS_WHO for words in map(words_of, names.split()))
