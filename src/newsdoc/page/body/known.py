"""What the other readers found of a page that is no part of its text."""

from __future__ import annotations

from attrs import field, frozen

from newsdoc.page.source import Element
from newsdoc.page.survey import Box


@frozen(kw_only=True, eq=False)
class Known:
    """What is known of an article before its text is read."""

    title: str | None = None
    """It is no heading of the text."""
    subtitle: str | None = None
    """It is no paragraph of the text."""
    trail: tuple[str, ...] = ()
    """The names in the breadcrumb."""
    authors: tuple[str, ...] = ()
    """Their names."""
    comments: frozenset[Box] = frozenset()
    """The boxes that hold readers' comments."""
    kicker: Element | None = field(default=None, repr=False)
    """The element that holds the kicker and nothing else, if there is one."""

    @property
    def head(self) -> tuple[str | None, ...]:
        """The lines that may stand above the text."""
        if not self.trail:
            return self.title, self.subtitle
        return self.title, self.subtitle, " ".join(self.trail), " ".join((*self.trail, self.title or ""))
