"""The title: the heading that readers see, without what stands beside it there."""

from __future__ import annotations

from typing import Final

from newsdoc.page.metadata.clues import Clues
from newsdoc.page.metadata.record import Candidates, Choice
from newsdoc.page.metadata.titles import without_day
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
        if stated and other.source != "title" and _is_rest(stated, shown, heading, clues):
            return Choice(other.value, sources, "the heading, without the label or date beside it")
    if heading != found.value:
        return Choice(heading, (found.source,), "the heading that the page shows, without the day before it")
    return Choice(heading, (found.source,), "the heading that the page shows")


SHOWN_TITLES: Final = frozenset(("h1", "heading"))


def _is_rest(stated: str, shown: str, text: str, clues: Clues) -> bool:
    """Tell whether a stated title is a heading without the label before it, or without the date behind it."""
    if shown.endswith(f" {stated}"):
        return 2 * len(stated) >= len(shown) or len(stated.split()) >= 4
    if shown.startswith(f"{stated} "):
        return find_date(text[len(stated) :], language=clues.language) is not None
    return False
