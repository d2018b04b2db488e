"""A reader of one source of a field, and what makes readers of functions: where a source is looked for."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import Any, NamedTuple, TypeVar

from newsdoc.page.metadata.clues import Clues
from newsdoc.page.metadata.record import Candidate, Candidates
from newsdoc.page.metadata.structured import Said

T = TypeVar("T")


class Reader(NamedTuple):
    """A source of a field."""

    source: str
    """Its name; what a candidate calls its source begins with it."""
    read: Callable[[Clues], Iterator[Candidate[Any]]]


def offered(readers: Iterable[Reader], clues: Clues) -> Candidates[Any]:
    """Give what readers find, one after the other."""
    for reader in readers:
        yield from reader.read(clues)


def in_jsonld(source: str, read: Callable[[Said], Iterator[T]]) -> Reader:
    """Read the article's own nodes in the page's JSON-LD."""
    name = f"json-ld {source}"
    return Reader(
        name, lambda clues: (Candidate(value, name) for value in read(Said(clues, clues.graph, clues.own)))
    )


def in_page_jsonld(source: str, read: Callable[[Said], Iterator[T]]) -> Reader:
    """Read the nodes of the page that shows the article."""
    name = f"json-ld WebPage {source}"
    return Reader(
        name, lambda clues: (Candidate(value, name) for value in read(Said(clues, clues.graph, clues.pages)))
    )


def in_microdata(source: str, read: Callable[[Said], Iterator[T]]) -> Reader:
    """Read the article's own items in the page's microdata."""
    name = f"microdata {source}"
    return Reader(
        name,
        lambda clues: (
            Candidate(value, name) for value in read(Said(clues, clues.microdata, clues.own_microdata))
        ),
    )


def plain(source: str, read: Callable[[Clues], Iterable[T]]) -> Reader:
    """Read what comes from one place, and so goes by one name."""
    return Reader(source, lambda clues: (Candidate(value, source) for value in read(clues)))


def titled(reader: Reader) -> Reader:
    """Take the site's name off what a reader gives."""
    return Reader(
        reader.source,
        lambda clues: (
            Candidate(clues.without_site(found.value), found.source) for found in reader.read(clues)
        ),
    )
