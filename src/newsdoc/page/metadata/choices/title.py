"""The title: the heading that readers see, without what stands beside it there."""

from __future__ import annotations

from typing import Final

from newsdoc.page.headings import first_part
from newsdoc.page.metadata.clues import Clues
from newsdoc.page.metadata.record import Candidates, Choice
from newsdoc.page.metadata.titles import ARTICLES, without_day
from newsdoc.values.dates import find_date
from newsdoc.values.text import fold


def best_title(clues: Clues, candidates: Candidates[str]) -> Choice[str]:
    """Take the title that the page shows, without a kicker or date that the head's title lacks."""
    found = next(candidates, None)
    if found is None:
        return Choice(None)
    if found.source not in SHOWN_TITLES:
        return Choice(
            found.value,
            (found.source,),
            "no heading of the page is its title; the first of the head's titles",
        )
    heading = without_day(found.value, clues.language)
    shown, letters = fold(heading), "".join(heading.split())
    for other in candidates:
        if other.value == heading:
            continue
        stated = fold(other.value)
        sources = found.source, other.source
        if "".join(other.value.split()) == letters:
            return Choice(other.value, sources, "the heading, with the spaces that its markup hides")
        if stated == shown:
            continue
        if found.source == "heading" and other.source.startswith("json-ld"):
            return Choice(other.value, (other.source,), "a heading of lower level counts less than the data")
        is_part = bool(stated) and stated in shown and other.source != "title"
        if is_part and _is_rest(other.value, heading, candidates, clues):
            return Choice(other.value, sources, "the heading, without the label or date beside it")
    if heading != found.value:
        return Choice(heading, (found.source,), "the heading that the page shows, without the day before it")
    return Choice(heading, (found.source,), "the heading that the page shows")


SHOWN_TITLES: Final = frozenset(("h1", "heading"))


def _is_rest(stated: str, heading: str, others: Candidates[str], clues: Clues) -> bool:
    """Tell whether a stated title is a heading without the label before it, or without the date behind it."""
    shown, rest = fold(heading), fold(stated)
    if shown.startswith(f"{rest} "):
        return find_date(heading[len(stated) :], language=clues.language) is not None
    if not shown.endswith(f" {rest}") or (2 * len(rest) < len(shown) and len(rest.split()) < LEAST_WORDS):
        return False
    before = shown.removesuffix(rest).strip()
    if before in ARTICLES or _begins_with(clues, before):
        return True
    label = heading[: -len(stated)]
    if label[-1:] != " " or label.rstrip()[-1:] not in SIGNS:
        return False  # the first words of a sentence
    return not any(fold(other.value) == shown for other in others)


LEAST_WORDS: Final = 4
"""Words of what is left of a heading without its label, if the label is the longer part."""
SIGNS: Final = frozenset(":|–—-·•»/")  # noqa: RUF001
"""What parts a label from the title, with a space behind it."""


def _begins_with(clues: Clues, label: str) -> bool:
    """Tell whether a label, folded, stands in an element of its own at the beginning of the heading."""
    part = None if clues.headline is None else first_part(clues.headline.box.element)
    return part is not None and fold("".join(part.itertext())) == label
