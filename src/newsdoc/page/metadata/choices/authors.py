"""The authors: whom the first source names in full, or whom most of what readers see names."""

from __future__ import annotations

from typing import Final

from newsdoc.model import Author
from newsdoc.page.metadata import byline
from newsdoc.page.metadata.clues import Clues
from newsdoc.page.metadata.people import is_somebody
from newsdoc.page.metadata.record import Candidate, Candidates, Choice
from newsdoc.page.metadata.sources import SOURCES
from newsdoc.values.names import is_body
from newsdoc.values.text import fold


def best_authors(clues: Clues, candidates: Candidates[tuple[Author, ...]]) -> Choice[tuple[Author, ...]]:
    """Take the first source that names somebody in full, or whom more of what readers see names.

    For want of a full name, a user name, the site, "Admin" does. Who has no address there has that of the link with
    the same name in the byline.
    """
    choice = _as_in_byline(clues, _named_best(clues, candidates))
    if not choice.value:
        return choice
    authors = byline.with_pages(clues, choice.value)
    if authors == choice.value:
        return choice
    # A full name may well have a page among the tags.
    people = tuple(
        author
        for author, told in zip(authors, choice.value, strict=True)
        if told.url or " " in author.name or not byline.is_rubric(author.url)
    )
    reason = "the address is that of the link"
    if len(people) < len(authors):
        reason = "without what its link says is a rubric"
    return Choice(people, (*choice.sources, "byline link"), f"{choice.reason}; {reason}")


def _named_best(clues: Clues, candidates: Candidates[tuple[Author, ...]]) -> Choice[tuple[Author, ...]]:
    spare: Candidate[tuple[Author, ...]] | None = None
    handle: Candidate[tuple[Author, ...]] | None = None
    for found in candidates:
        if found.source in GUESSED_AUTHORS and (handle or spare):
            break
        persons = tuple(author for author in found.value if is_somebody(author, clues.site_names))
        body = found.source.startswith("meta ") and all(is_body(author.name) for author in persons)
        if not body and any(_is_full(author) or _has_page(author, found.source) for author in persons):
            named = Candidate(persons, found.source)
            return _most_named(clues, named) or Choice(
                persons, (found.source,), "the first source in rank that names somebody in full"
            )
        if persons:
            handle = handle or Candidate(persons, found.source)
        spare = spare or found
    taken = handle or spare
    if taken is None:
        return Choice(())
    return Choice(
        taken.value, (taken.source,), "no source names anybody in full; the first that names anybody"
    )


def _most_named(clues: Clues, named: Candidate[tuple[Author, ...]]) -> Choice[tuple[Author, ...]] | None:
    """Take whom most of what readers see names, where that is not whom a source names. None: there is nobody."""
    seen = named.source in SEEN_AUTHORS | GUESSED_AUTHORS
    needed = MOST_VOTES - 1 if seen and named.source != "byline" else MOST_VOTES
    votes: dict[frozenset[str], dict[str, tuple[Author, ...]]] = {}
    most: dict[str, tuple[Author, ...]] = {}
    readers = {reader.source: reader for reader in SOURCES["authors"]}
    for asked, voter in enumerate(VOTING_AUTHORS, 1):
        for found in readers[voter].read(clues):
            persons = tuple(author for author in found.value if is_somebody(author, clues.site_names))
            if not any(map(_is_full, persons)):
                continue
            if not seen and _are_same(named.value, persons):
                return None
            names = frozenset(fold(author.name) for author in persons)
            votes.setdefault(names, {}).setdefault(found.source, persons)
        most = max(votes.values(), key=len, default={})
        if len(most) + len(VOTING_AUTHORS) - asked < needed:
            return None
    if named.source in most:
        return None
    return Choice(
        next(iter(most.values())), tuple(most), "more of what readers see names them than anybody else"
    )


def _are_same(some: tuple[Author, ...], others: tuple[Author, ...]) -> bool:
    """Tell whether the same people are named, by more or by fewer of their names."""
    told = [set(fold(author.name).split()) for author in others]
    return len(some) == len(others) and all(
        any(words <= other or other <= words for other in told)
        for words in (set(fold(author.name).split()) for author in some)
    )


def _as_in_byline(clues: Clues, choice: Choice[tuple[Author, ...]]) -> Choice[tuple[Author, ...]]:
    """Leave out of several whom the visible byline leaves out: the site's team, a reader who commented."""
    told = choice.value or ()
    if len(told) < 2 or choice.sources[0] in SEEN_AUTHORS:
        return choice
    shown = {fold(author.name) for seen in byline.by_line(clues) for author in seen}
    authors = tuple(author for author in told if fold(author.name) in shown)
    if not authors or len(authors) == len(told) or len(authors) != len(shown):
        return choice
    return Choice(authors, (*choice.sources, "byline"), f"{choice.reason}; of those, whom the byline names")


def _is_full(author: Author) -> bool:
    return author.organization or not author.name.isascii() or " " in author.name


def _has_page(author: Author, source: str) -> bool:
    """Tell whether somebody of one name is known by it: the byline leads to a page about them."""
    return author.url is not None and source == "byline"


SEEN_AUTHORS: Final = frozenset(("link author", "byline", "author element", "closing line"))
"""Sources that readers see beside the title or the text."""
GUESSED_AUTHORS: Final = frozenset(
    ("author box", "author page", "owner of the site", "name", "beside the date")
)
"""Sources that are asked only where no other names anybody at all."""
VOTING_AUTHORS: Final = (
    "author element",
    "byline",
    "author box",
    "link author",
    "closing line",
    "author page",
)
"""Sources that outvote another one; first those that name the authors on most pages, and cost little."""
MOST_VOTES: Final = 3
"""How many of them outvote the data, metas and the line that says who wrote it; one less outvotes others."""
