"""Bylines and date lines: "By Jane Doe | March 6, 2018"."""

from __future__ import annotations

import re
from datetime import date, datetime
from typing import Final

from attrs import evolve, field, frozen

from newsdoc.codecs.text.draft import Draft, Why
from newsdoc.codecs.text.layout import Piece, ends_like_a_sentence
from newsdoc.model import Author
from newsdoc.values.dates import find_date
from newsdoc.values.labels import (
    BYLINE_LABELS,
    BYLINE_WORDS,
    PUBLISHED_WORDS,
    SHORT_BYLINE_WORDS,
    UPDATED_WORDS,
    label_key,
)
from newsdoc.values.names import clean_names, is_agency

LONGEST_BYLINE = 250
"""Characters of a byline."""

MOST_DATES = 3
"""How many dates a line is searched for."""

_SEGMENTS = re.compile(r"\s*[|·•\t]\s*|\s+[-–—/]\s+|\s{3,}")  # noqa: RUF001


_LEADS: Final = BYLINE_WORDS | SHORT_BYLINE_WORDS
_DATE_WORDS: Final = frozenset(word for key in PUBLISHED_WORDS | UPDATED_WORDS for word in key.split())


@frozen
class Byline:
    """What a byline or date line says."""

    authors: tuple[Author, ...] = field(default=())
    """Who wrote the article. Empty: the line has dates only."""
    published: date | datetime | None = field(default=None)
    """When it was published. None: not told."""
    modified: date | datetime | None = field(default=None)
    """When it was last changed. None: not told."""


def parse_byline(text: str) -> Byline | None:
    """Read a line that names who wrote an article, or when, and says nothing else.

    >>> parse_byline("Von Ada Lovelace, aktualisiert am 6.3.2018").modified
    datetime.date(2018, 3, 6)

    Args:
        text: A line. What stands after a name, parted by a bar or dash, is its bearer's role.

    Returns:
        What it says. None: it says something else too, or could be a title that begins with "By".
    """
    if len(text) > LONGEST_BYLINE:
        return None
    dates, rest = _without_dates(text)
    segments = [part for part in map(str.strip, _SEGMENTS.split(rest)) if not _says_nothing(part)]
    authors = _authors_in(segments, has_date=bool(dates.published or dates.modified))
    if authors is None or (not authors and dates == Byline()):
        return None
    return evolve(dates, authors=authors)


def _without_dates(text: str) -> tuple[Byline, str]:
    published, modified, rest = None, None, ""
    for _ in range(MOST_DATES):
        found = find_date(text)
        if found is None:
            break
        value, start, end = found
        words = label_key(text[:start]).split()[-4:]
        if (modified is None) and (published is not None or _is_update(words)):
            modified = value
        elif published is None:
            published = value
        rest += f"{text[:start]} | "
        text = text[end:]
    return Byline((), published, modified), rest + text


def _is_update(words: list[str]) -> bool:
    return any(
        " ".join(words[at:]) in UPDATED_WORDS or words[at] in UPDATED_WORDS for at in range(len(words))
    )


def _says_nothing(segment: str) -> bool:
    """Tell whether a part of a line has no words, or only such as stand beside a date."""
    return all(word.isdigit() or word in _DATE_WORDS for word in label_key(segment).split())


def _authors_in(segments: list[str], *, has_date: bool) -> tuple[Author, ...] | None:
    """Read the names in what is left of a line without its dates. None: it is no byline."""
    if not segments:
        return ()
    head, *others = segments
    lead = _lead_of(head, has_date=has_date)
    if lead is None and not (has_date and not others and _is_bare_name(head)):
        return None
    names = clean_names(head)
    if not names or not all(map(_is_cased_like_a_name, names)) or ends_like_a_sentence(head.rstrip(".")):
        return None
    counted = sum(len(name.split()) for name in names)
    if lead is not None and len(head.split()) > 3 * counted + 2:
        return None
    if lead in SHORT_BYLINE_WORDS and any(" " not in name and not is_agency(name) for name in names):
        return None
    if any(len(other) > 80 or len(other.split()) > 8 or ends_like_a_sentence(other) for other in others):
        return None
    authors = [Author(name, organization=is_agency(name)) for name in names]
    if others:
        authors[-1] = evolve(authors[-1], role=", ".join(others))
    return tuple(authors)


def _lead_of(segment: str, *, has_date: bool) -> str | None:
    """Return the words before the names with which a part of a line begins: "by". None: there are none."""
    label, colon, _ = segment.partition(":")
    if colon and (key := label_key(label)) in _LEADS | BYLINE_LABELS:
        return key
    words = label_key(segment).split()
    allowed = _LEADS | BYLINE_LABELS if has_date else _LEADS
    leads = (" ".join(words[:count]) for count in (3, 2, 1) if len(words) > count)
    return next((lead for lead in leads if lead in allowed), None)


def _is_bare_name(segment: str) -> bool:
    words = segment.split()
    return (
        2 <= len(words) <= 4
        and all(word[0].isupper() for word in words)
        and segment.replace(" ", "").isalpha()
    )


def _is_cased_like_a_name(name: str) -> bool:
    return name[0] == name[0].upper()


def read_byline(draft: Draft, piece: Piece) -> bool:
    """Read a byline or date line, the first of each kind."""
    if piece.quote or draft.at == draft.title_at:
        return False
    found = parse_byline(piece.text)
    if found is None or (found.authors and draft.authors):
        return False
    draft.authors = draft.authors or found.authors
    if found.published is not None and draft.published is not None and draft.modified is None:
        draft.modified = found.published  # the second date of two without a word
    draft.published = draft.published or found.published
    draft.modified = draft.modified or found.modified
    draft.take(1, Why.READ)
    return True
