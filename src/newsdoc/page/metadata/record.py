"""What is read of a page besides its text, and one value that a source offered."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date, datetime
from typing import Any, Generic, NamedTuple, TypeVar

from attrs import field, frozen

from newsdoc.model import ArticleKind, Author, Crumb, Figure, Site

T = TypeVar("T")


@frozen(kw_only=True)
class Metadata:
    """The fields of an `Article` that a page tells in its head, its structured data and beside its title.

    They mean what the article's fields of the same names mean, and each value is one that `Article` takes.
    """

    kind: ArticleKind | None = None
    url: str | None = None
    amp_url: str | None = None
    next_url: str | None = None
    language: str | None = None
    site: Site | None = None
    section: str | None = None
    title: str | None = None
    subtitle: str | None = None
    authors: tuple[Author, ...] = ()
    published: date | datetime | None = None
    modified: date | datetime | None = None
    description: str | None = None
    tags: tuple[str, ...] = ()
    lead_image: Figure | None = None
    accessible_for_free: bool | None = None
    breadcrumb: tuple[Crumb, ...] = ()
    """The trail as structured data tells it, if it does; the visible one is another reader's."""


@frozen
class Candidate(Generic[T]):
    """One value that one source offers for a field."""

    value: T
    """The value, cleaned, as it would stand in the article."""
    source: str
    """Where it stands, as `RULES` names it: "json-ld headline", "meta og:title"."""


Candidates = Iterator[Candidate[T]]


class Choice(NamedTuple, Generic[T]):
    """What a rule picked."""

    value: T | None
    sources: tuple[str, ...] = ()
    reason: str = "no source has it"


@frozen
class Explanation(Generic[T]):
    """Why a field has the value that it has."""

    name: str
    """The field's name in `Metadata`."""
    value: T | None
    """What was chosen. None, or empty: no source had anything."""
    sources: tuple[str, ...]
    """The sources that the value was taken from. Empty: none."""
    reason: str
    """The rule that decided, in words."""
    candidates: tuple[Candidate[T], ...] = field(repr=False)
    """All that was offered, in the order of the sources' rank."""


Explanations = Mapping[str, Explanation[Any]]
