"""One pass over what a page says about itself in elements that nobody sees: meta, link, title, script."""

from __future__ import annotations

from collections.abc import Callable
from itertools import islice
from typing import Any, Final

from newsdoc.page.source import Element

LONGEST: Final = 20_000
"""Characters of a meta element's content that are looked at; more is no name, title, date or keyword."""
MOST_ABOVE: Final = 8
"""How many elements above a property its item may stand."""
_NAMES: Final = ("property", "name", "itemprop", "http-equiv")


class Head:
    """The page's own statements, sorted by name. Names and relations are in lower case."""

    __slots__ = ("items", "links", "metas", "programs", "scripts", "titles")

    def __init__(self) -> None:
        self.metas: dict[str, list[str]] = {}
        """Name (or property) of each `meta` to its contents, trimmed, in page order; no content is empty."""
        self.items: dict[str, list[str]] = {}
        """The same by the `itemprop` of those that have neither name nor property."""
        self.links: dict[str, list[Element]] = {}
        """Each relation to the `link` elements that have it."""
        self.scripts: list[str] = []
        """The texts of JSON-LD."""
        self.programs: list[Element] = []
        """The other `script` elements: programs, and data for them."""
        self.titles: list[str] = []
        """The texts of the `title` elements."""


def read_head(root: Element) -> Head:
    """Gather what a page states, wherever it stands: many write these elements into the body."""
    head = Head()
    for element in root.iter(*_ENTER):
        _ENTER[element.tag](head, element)
    return head


def _enter_meta(head: Head, element: Element) -> None:
    content = element.get("content")
    if content is None:
        return
    content = content[:LONGEST].strip()
    if not content:
        return
    for attribute in _NAMES:
        names = element.get(attribute)
        if names:
            if attribute == "itemprop" and "image" in names and _tells_of_somebody(element):
                return
            table = head.items if attribute == "itemprop" else head.metas
            for name in names.lower().split()[:4]:
                table.setdefault(name, []).append(content)
            return


def _tells_of_somebody(element: Element) -> bool:
    """Tell whether the nearest item around a property is a person or a publisher: its picture is not the article's."""
    for outer in islice(element.iterancestors(), MOST_ABOVE):
        if outer.get("itemscope") is not None:
            kind = outer.get("itemtype") or ""
            return "Person" in kind or "Organization" in kind
    return False


def _enter_link(head: Head, element: Element) -> None:
    relation = element.get("rel")
    if relation is not None and relation not in _USELESS:
        for name in relation.lower().split()[:8]:
            head.links.setdefault(name, []).append(element)


def _enter_title(head: Head, element: Element) -> None:
    # Drawings have titles too.
    parent = element.getparent()
    if element.text and (parent is None or parent.tag in _TITLED):
        head.titles.append(element.text[:LONGEST])


def _enter_script(head: Head, element: Element) -> None:
    kind = element.get("type")
    if kind is None or "ld+json" not in kind.lower():
        head.programs.append(element)
    elif text := element.text:
        head.scripts.append(text)


_USELESS: Final = frozenset(
    ("stylesheet", "preload", "icon", "preconnect", "dns-prefetch", "modulepreload", "apple-touch-icon")
)
"""Relations that tell nothing of the article: most links of a page."""
_TITLED: Final = frozenset(("head", "html", "body", "title", "noscript", "div"))
_ENTER: Final[dict[Any, Callable[[Head, Element], None]]] = {
    "meta": _enter_meta,
    "link": _enter_link,
    "title": _enter_title,
    "script": _enter_script,
}
