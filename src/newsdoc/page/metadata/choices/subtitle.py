"""The subtitle: a standfirst that is none of the other lines beside a title."""

from __future__ import annotations

import re
from itertools import islice
from typing import Final

from newsdoc.page.metadata.clues import Clues
from newsdoc.page.metadata.record import Candidates, Choice
from newsdoc.values.dates import find_date
from newsdoc.values.disclosures import is_disclosure
from newsdoc.values.text import fold

NEAR: Final = 40
"""How many boxes after the title a standfirst may stand that the data tell."""


def best_subtitle(clues: Clues, candidates: Candidates[str]) -> Choice[str]:
    """Take the standfirst that the page shows, or a second headline in its data that is shown below the first."""
    titles = clues.once(_titles)
    for found in candidates:
        said = fold(found.value)
        if not said or any(said in title or title in said for title in titles):
            continue
        if found.source == "standfirst":
            if _is_about_something_else(found.value, clues):
                continue
            return Choice(found.value, (found.source,), "the first block near the title that is named so")
        if clues.headline is None or said in clues.once(_lines_below):
            return Choice(found.value, (found.source,), "a second headline in the data that the page shows")
    return Choice(None)


def _titles(clues: Clues) -> frozenset[str]:
    shown = [] if clues.headline is None else [clues.headline.text]
    told = [text for node in clues.own[:1] for text in clues.graph.texts(node, "headline")]
    return frozenset(filter(None, map(fold, (*shown, *told, *map(clues.without_site, clues.stated_titles)))))


def _lines_below(clues: Clues) -> frozenset[str]:
    if clues.headline is None:
        return frozenset()
    place = clues.headline.box.order
    boxes = islice(clues.survey.boxes, place + 1, place + NEAR)
    return frozenset(fold(clues.line(box)) for box in boxes if box.own)


def _is_about_something_else(text: str, clues: Clues) -> bool:
    """Tell whether a block that is named as a standfirst holds a day, a byline, a notice, or the heading of a list."""
    if _NO_STANDFIRST.match(text) is not None or is_disclosure(text):
        return True
    found = find_date(text, language=clues.language)
    return found is not None and found[2] - found[1] > len(text) / 2


_NO_STANDFIRST: Final = re.compile(
    r"(?:by|von|par|por|written by|published|updated|posted|table of contents|inhalt|in this article)\b",
    re.IGNORECASE,
)
