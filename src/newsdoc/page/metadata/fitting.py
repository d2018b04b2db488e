"""Which of the values that sources offer for a field can be its value at all."""

from __future__ import annotations

import re
from datetime import date
from itertools import islice
from typing import Final
from urllib.parse import SplitResult, unquote, urlsplit

from newsdoc.model import Image
from newsdoc.page.hints import words_of
from newsdoc.page.metadata.clues import Clues
from newsdoc.page.metadata.moments import Moment, day_of
from newsdoc.page.metadata.record import Candidate, Candidates, Choice
from newsdoc.page.metadata.schema import address_key
from newsdoc.page.metadata.titles import is_site
from newsdoc.values.dates import find_date
from newsdoc.values.text import fold, squeeze

# Addresses


def best_address(clues: Clues, candidates: Candidates[str]) -> Choice[str]:
    """Take the first that can be the page's: with a host that can be, and no front page where the page is none."""
    own = _split(clues.page.url or "").path.strip("/")
    spare: Candidate[str] | None = None
    for found in candidates:
        parts = _split(found.value)
        if parts.netloc and "." not in parts.netloc and "localhost" not in parts.netloc:
            continue
        if parts.path.strip("/") or parts.query or not own:
            return Choice(found.value, (found.source,), "the first source in rank that has it")
        spare = spare or found
    if spare is None:
        return Choice(None)
    return Choice(spare.value, (spare.source,), "the first source in rank; it is that of a front page")


def _split(url: str) -> SplitResult:
    try:
        return urlsplit(url)
    except ValueError:
        # The caller may say anything.
        return urlsplit("")


def next_page(clues: Clues, candidates: Candidates[str]) -> Choice[str]:
    """Take the first that is the page's own address with a number behind it: others lead to another article."""
    own = _unnumbered(clues.page.address or "")
    for found in candidates:
        if (
            own
            and _unnumbered(found.value) == own
            and address_key(found.value) != address_key(clues.page.address or "")
        ):
            return Choice(
                found.value, (found.source,), "the page's own address, with the number of the next page"
            )
    return Choice(None)


def _unnumbered(url: str) -> str:
    """Take off an address the number of one of an article's pages: "/2", "-2", "?page=2"."""
    parts = _split(url)
    query = "&".join(part for part in parts.query.split("&") if part and _PAGE.fullmatch(part) is None)
    path = _NUMBER.sub("", parts.path.rstrip("/"))
    return f"{parts.netloc.lower().removeprefix('www.')}{path.rstrip('/')}?{query}"


_PAGE: Final = re.compile(r"(?:page|p|pg|seite|pagina|start|paged)=\d+", re.IGNORECASE)
_NUMBER: Final = re.compile(
    r"(?:/(?:page|seite|p)?[-/]?|[-_,.](?:page|seite|p)?-?)\d{1,2}(?=(?:\.\w{2,5})?$)", re.IGNORECASE
)


# Days


def not_before(day: Moment | None, candidates: Candidates[Moment]) -> Choice[Moment]:
    """Take the first that is not of a day before another; a day more or less is a matter of time zones."""
    told: date | None = None if day is None else day_of(day)
    for found in candidates:
        if told is None or (told - day_of(found.value)).days <= 1:
            return Choice(
                found.value, (found.source,), "the first source in rank that is not before publication"
            )
    return Choice(None)


# Standfirsts

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
    """Tell whether a block that is named as a standfirst holds a day or a byline, or the heading of a list."""
    if _NO_STANDFIRST.match(text) is not None:
        return True
    found = find_date(text, language=clues.language)
    return found is not None and found[2] - found[1] > len(text) / 2


_NO_STANDFIRST: Final = re.compile(
    r"(?:by|von|par|por|written by|published|updated|posted|table of contents|inhalt|in this article)\b",
    re.IGNORECASE,
)


# Rubrics

LONGEST_SECTION: Final = 60
MOST_WORDS: Final = 6


def best_section(clues: Clues, candidates: Candidates[str]) -> Choice[str]:
    """Take the first that is a rubric's name, as another source writes it where the first has it as in addresses."""
    given = list(candidates)
    named = [(name, found.source) for found in given if (name := _rubric(found.value, clues)) is not None]
    if not named:
        return Choice(None)
    name, source = named[0]
    if name.islower():
        key = _key(name)
        written = next((told for told in named if _key(told[0]) == key and not told[0].islower()), None)
        if written is not None:
            return Choice(
                written[0], (source, written[1]), "the first source in rank, written as another has it"
            )
    return Choice(name, (source,), "the first source in rank that has a rubric's name")


def _rubric(text: str, clues: Clues) -> str | None:
    """Take a rubric's name out of what a source says. None: there is none in it."""
    first = squeeze(text).strip(_ENDS)
    if _IS_LIST(first) is not None:
        first = first.partition(",")[0].strip(_ENDS)
    if "/" in first and " " not in first:
        first = first.rpartition("/")[2]
    if not first or len(first) > LONGEST_SECTION or len(first.split()) > MOST_WORDS:
        return None
    if first.lower() in _NO_RUBRICS or _TEMPLATE(first) is not None or "://" in text:
        return None
    return None if is_site(first, clues.site_names) else first


def _key(name: str) -> str:
    return fold(name).replace(" ", "").replace("-", "").replace("_", "")


_NO_RUBRICS: Final = frozenset(
    "null nil none undefined tags tag all article articles default uncategorized false true".split()
)
_ENDS: Final = " -–|>»/"  # noqa: RUF001
_IS_LIST: Final = re.compile(r"[^,&]+(?:,[^,&]+)+").fullmatch
"""Old themes write all rubrics as one text."""
_TEMPLATE: Final = re.compile(r"[{}$<>\[\]]").search


# Pictures

MOST_WORDS_OF_FILE: Final = 5
"""Words of the name of a file up to which one of them tells what it is; longer names tell what the picture shows."""


def is_stand_in(image: Image) -> bool:
    """Tell whether a picture is one that a site shows for want of another: its logo, an icon, a placeholder."""
    if image.alt is not None and _LOGO.fullmatch(squeeze(image.alt)) is not None:
        return True
    name = unquote(_split(image.url).path).rpartition("/")[2]
    words = words_of(name.rpartition(".")[0])
    if name.lower().endswith((".svg", ".ico")):
        return True
    return len(words) <= MOST_WORDS_OF_FILE and not _STAND_INS.isdisjoint(words)


_LOGO: Final = re.compile(r"(?:\S+ ){0,3}logo", re.IGNORECASE)
_STAND_INS: Final = frozenset(
    "logo logos favicon placeholder default blank fallback noimage touch spacer".split()
)
