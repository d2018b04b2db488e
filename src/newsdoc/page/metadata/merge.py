"""Which source is believed: for each field its sources in the order of their rank, and the rule that picks.

`RULES` is the whole truth: what `read_metadata` does, what `explain_metadata` tells, and what the documentation prints.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Any, Final, Generic, TypeVar

from attrs import frozen

from newsdoc.page.metadata.choices.address import best_address, next_page
from newsdoc.page.metadata.choices.authors import best_authors
from newsdoc.page.metadata.choices.dates import best_modified, best_published
from newsdoc.page.metadata.choices.first import first
from newsdoc.page.metadata.choices.language import best_language
from newsdoc.page.metadata.choices.picture import best_picture
from newsdoc.page.metadata.choices.section import best_section
from newsdoc.page.metadata.choices.site import best_site
from newsdoc.page.metadata.choices.subtitle import best_subtitle
from newsdoc.page.metadata.choices.tags import best_tags
from newsdoc.page.metadata.choices.title import best_title
from newsdoc.page.metadata.clues import Clues
from newsdoc.page.metadata.reader import Reader, offered
from newsdoc.page.metadata.record import Candidates, Choice, Explanation
from newsdoc.page.metadata.sources import SOURCES

T = TypeVar("T")


@frozen
class Rule(Generic[T]):
    """How a field gets its value."""

    field: str
    choose: Callable[[Clues, Candidates[T]], Choice[T]]
    readers: tuple[Reader, ...]

    def candidates(self, clues: Clues) -> Candidates[T]:
        """Give what the readers find, one after the other."""
        return offered(self.readers, clues)


_CHOICES: Final[Mapping[str, Callable[[Clues, Candidates[Any]], Choice[Any]]]] = MappingProxyType(
    {
        "kind": first,
        "url": best_address,
        "amp_url": first,
        "next_url": next_page,
        "language": best_language,
        "site": best_site,
        "section": best_section,
        "title": best_title,
        "subtitle": best_subtitle,
        "authors": best_authors,
        "published": best_published,
        "modified": best_modified,
        "description": first,
        "tags": best_tags,
        "lead_image": best_picture,
        "accessible_for_free": first,
        "breadcrumb": first,
    }
)

RULES: Final[tuple[Rule[Any], ...]] = tuple(
    Rule(field, choose, SOURCES[field]) for field, choose in _CHOICES.items()
)
"""Every field of `Metadata`, with the sources that are asked for it and the rule that picks one."""


def explained(rule: Rule[T], clues: Clues) -> Explanation[T]:
    """Apply a rule and tell what it chose from and why."""
    everything = tuple(rule.candidates(clues))
    choice = rule.choose(clues, iter(everything))
    return Explanation(rule.field, choice.value, choice.sources, choice.reason, everything)
