"""A page as the readers get it: decoded and parsed once, not to be changed."""

from __future__ import annotations

from functools import cached_property
from typing import TypeAlias

import attrs
from lxml.etree import _Element

from newsdoc.values.urls import resolve

Element: TypeAlias = _Element


@attrs.frozen(eq=False)
class Page:
    """An HTML page. Readers look at it and leave it as it is."""

    root: Element
    """The `html` element."""
    url: str | None = None
    """Where the page was found, as the caller says it."""
    truncated: bool = False
    """True: the tree does not hold all of the page."""

    @cached_property
    def head(self) -> Element | None:
        """The first `head` element."""
        return self.root.find("head")

    @cached_property
    def address(self) -> str | None:
        """Where the page was found; if the caller does not say it, where the page says that it is."""
        return self.url or self._stated

    @cached_property
    def base(self) -> str | None:
        """What relative URLs are resolved against: the `base` element's address, else the page's own."""
        element = next(self.root.iter("base"), None)
        href = element.get("href") if element is not None else None
        return (resolve(self.address, href) if href else None) or self.address

    @property
    def _stated(self) -> str | None:
        head = self.head
        if head is None:
            return None
        metas = [meta.get("content") for meta in head.iter("meta") if meta.get("property") == "og:url"]
        links = [link.get("href") for link in head.iter("link") if link.get("rel") == "canonical"]
        return next((url for said in (*metas, *links) if said and (url := resolve(None, said))), None)
