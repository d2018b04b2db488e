"""Where a comment's words stand, and which elements beside and among them are something else."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import datetime

import attrs

from newsdoc.markup.read import Role
from newsdoc.page.around.drafts import Draft
from newsdoc.page.around.seen import line_of
from newsdoc.page.around.settle import pure_texts
from newsdoc.page.source import Element
from newsdoc.values.labels import SAYS_WORDS, label_key


@attrs.frozen
class Setting:
    """What the page tells about all its comments."""

    base: str | None = None
    """What relative URLs are resolved against."""
    language: str | None = None
    month_first: bool | None = None
    now: datetime | None = None
    """When the page was fetched, for dates such as "2 hours ago". None: not known, so they stay untold."""


class Layout:
    """Which elements of a comment are not its words."""

    def __init__(self, draft: Draft) -> None:
        pure = pure_texts(draft)
        self.texts = _texts(draft, pure)
        """What holds the words. Empty: no name says what does."""
        within = set(self.texts)
        self.inside = inside_of(self.texts) if pure else set[Element]()
        """Elements among the words, where no author or date is looked for."""
        self.aside: dict[Element, Role] = {}
        """What is not to be read as the comment's words."""
        for element in (
            *(element for element, _ in draft.authors),
            *draft.dates,
            *draft.metas,
            *draft.tools,
            *draft.titles,
        ):
            if element not in within:
                self.aside[element] = Role.SKIP
        for child in draft.children:
            if child.element is not None:
                self.aside[child.element] = Role.SKIP


def _texts(draft: Draft, pure: list[Element]) -> list[Element]:
    """Choose the elements that hold the comment's words."""
    if not draft.texts:
        return []
    chosen = pure or _longest(draft.texts)
    if len(chosen) == 1:
        return chosen
    return _without_cut([element for element in chosen if _says_something(element)]) or chosen[:1]


def _without_cut(texts: list[Element]) -> list[Element]:
    """Leave out texts that are the beginning of another, with dots where they are cut and a link to the rest."""
    if not 1 < len(texts) <= MOST_TEXTS:
        return texts
    lines = [line_of(text) for text in texts]
    heads = [_cut_before(line) for line in lines]
    return [
        text
        for text, line, head in zip(texts, lines, heads, strict=True)
        if head is None or not any(other is not line and other.startswith(head) for other in lines)
    ]


MOST_TEXTS = 50
"""Texts of one comment among which beginnings of others are looked for."""


def _cut_before(line: str) -> str | None:
    """Give what stands before the dots that cut a line, if it is long enough to be known again."""
    found = _CUT(line)
    return None if found is None else found["head"]


_CUT = re.compile(r"(?P<head>.{20,}?)\s?(?:…|\.\.\.)[^.…]{0,24}", re.DOTALL).fullmatch
"""A text cut short, with the words of a link such as "Show more" behind it."""


def _longest(elements: list[Element]) -> list[Element]:
    """Choose the innermost element that holds most."""
    lengths = [(len(line_of(element)), at, element) for at, element in enumerate(elements)]
    most = max(length for length, _, _ in lengths)
    return [element for length, _, element in lengths if length >= 0.8 * most][-1:]


def _says_something(element: Element) -> bool:
    """Tell whether a text has words, and not only the one between the name and the date: "commented"."""
    line = line_of(element, most=20)
    return label_key(line) not in SAYS_WORDS if line else element.find(".//img") is not None


def inside_of(texts: Iterable[Element]) -> set[Element]:
    """Give some elements and all that stand in them."""
    return {inner for text in texts for inner in text.iter()}
