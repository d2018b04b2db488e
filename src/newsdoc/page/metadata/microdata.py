"""Microdata and RDFa as nodes of the form that JSON-LD has.

Sources: WHATWG HTML, "Microdata" (`itemscope`, `itemtype`, `itemprop`, `itemid`); W3C RDFa Lite 1.1
(`typeof`, `property`, `resource`). Not followed: `itemref`, and prefixes other than schema.org's.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import Any, Final, NamedTuple

from lxml import etree

from newsdoc.page.metadata.sight import text_of
from newsdoc.page.source import Element

MAX_ELEMENTS: Final = 3_000
"""How many elements with a property are looked at."""
MAX_TEXT: Final = 2_000
"""Characters of a property's text that are kept."""

_VALUE_ATTRIBUTES: Final = {
    "meta": "content",
    "a": "href",
    "area": "href",
    "link": "href",
    "img": "src",
    "audio": "src",
    "video": "src",
    "source": "src",
    "iframe": "src",
    "embed": "src",
    "track": "src",
    "object": "data",
    "data": "value",
    "meter": "value",
    "time": "datetime",
}
"""Element to the attribute that holds its value; of all others, the text is the value."""
_TEXTUAL: Final = frozenset(
    ("name", "headline", "author", "articleSection", "keywords", "alternativeHeadline", "about")
)
"""Properties that are words, so that of a link the text counts and not where it leads."""


class _Syntax(NamedTuple):
    elements: Callable[[Element], list[Element]]
    type: str
    property: str
    identifier: str


_MICRODATA: Final = _Syntax(
    etree.XPath("//*[@itemscope or @itemprop]", smart_strings=False),
    "itemtype",
    "itemprop",
    "itemid",
)
_RDFA: Final = _Syntax(
    etree.XPath("//body//*[@typeof or @property]", smart_strings=False),
    "typeof",
    "property",
    "resource",
)


_TELLING: Final = re.compile(
    r"Article|Posting|Report|Review|Recipe|HowTo|CreativeWork|VideoObject|Breadcrumb"
)


def tells_of_article(kinds: str) -> bool:
    """Tell whether an `itemtype` or `typeof` is worth a look: menus, headers and the like have types too."""
    return _TELLING.search(kinds) is not None


def microdata_nodes(root: Element) -> list[dict[str, Any]]:
    """Give the items of a page's microdata, outer ones first, as nodes."""
    return list(_nodes(root, _MICRODATA, "itemscope"))


def rdfa_nodes(root: Element) -> list[dict[str, Any]]:
    """Give the typed resources of a page's RDFa, outer ones first, as nodes."""
    return list(_nodes(root, _RDFA, "typeof"))


def _nodes(root: Element, syntax: _Syntax, opening: str) -> Iterator[dict[str, Any]]:
    nodes: dict[Element, dict[str, Any]] = {}
    for element in syntax.elements(root)[:MAX_ELEMENTS]:
        node: dict[str, Any] | None = None
        if element.get(opening) is not None:
            node = {"@type": (element.get(syntax.type) or "").split()[:4]}
            if element.get(syntax.identifier):
                node["@id"] = element.get(syntax.identifier)
            nodes[element] = node
        names = element.get(syntax.property)
        if not names:
            continue
        # Who owns it has been met before, since elements come in the order of the page.
        holder = element.getparent()
        while holder is not None and holder not in nodes:
            holder = holder.getparent()
        if holder is None:
            continue
        owner = nodes[holder]
        given = names.split()[:4]
        for name in given:
            if name == "description" and "articleBody" in given:
                # Blogger marks the whole text as its own summary.
                continue
            local = name.rpartition(":")[2].rpartition("/")[2]
            values = owner.setdefault(local, [])
            if isinstance(values, list) and not local.startswith("@"):
                values.append(_value_of(element, local) if node is None else node)
    for element, node in nodes.items():
        if "name" not in node and "Person" in str(node["@type"]):
            node["name"] = [text_of(element)[:MAX_TEXT]]
        yield node


def _value_of(element: Element, name: str) -> str:
    content = element.get("content")
    if content is not None:
        return content[:MAX_TEXT]
    attribute = _VALUE_ATTRIBUTES.get(str(element.tag))
    if element.tag == "abbr" and name.startswith("date"):
        # By the older microformats the moment stands in the title of an abbreviation.
        attribute = "title"
    value = element.get(attribute) if attribute else None
    if value is not None and not (name in _TEXTUAL and element.tag == "a"):
        return value[:MAX_TEXT]
    # What an articleBody says is another reader's business.
    return "" if name in {"articleBody", "text", "reviewBody", "commentText"} else text_of(element)[:MAX_TEXT]
