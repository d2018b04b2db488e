"""Addresses: the page's own, and that of the page that goes on with it."""

from __future__ import annotations

import re
from typing import Final

from newsdoc.page.metadata.clues import Clues
from newsdoc.page.metadata.record import Candidate, Candidates, Choice
from newsdoc.page.metadata.schema import address_key
from newsdoc.values.urls import split_url


def best_address(clues: Clues, candidates: Candidates[str]) -> Choice[str]:
    """Take the first that can be the page's: with a host that can be, and no front page where the page is none."""
    own = split_url(clues.page.url or "").path.strip("/")
    spare: Candidate[str] | None = None
    for found in candidates:
        parts = split_url(found.value)
        if parts.netloc and "." not in parts.netloc and "localhost" not in parts.netloc:
            continue
        if parts.path.strip("/") or parts.query or not own:
            return Choice(found.value, (found.source,), "the first source in rank that has it")
        spare = spare or found
    if spare is None:
        return Choice(None)
    return Choice(spare.value, (spare.source,), "the first source in rank; it is that of a front page")


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
    parts = split_url(url)
    query = "&".join(part for part in parts.query.split("&") if part and _PAGE.fullmatch(part) is None)
    path = _NUMBER.sub("", parts.path.rstrip("/"))
    return f"{parts.netloc.lower().removeprefix('www.')}{path.rstrip('/')}?{query}"


_PAGE: Final = re.compile(r"(?:page|p|pg|seite|pagina|start|paged)=\d+", re.IGNORECASE)
_NUMBER: Final = re.compile(
    r"(?:/(?:page|seite|p)?[-/]?|[-_,.](?:page|seite|p)?-?)\d{1,2}(?=(?:\.\w{2,5})?$)", re.IGNORECASE
)
