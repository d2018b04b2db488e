"""Reading schema.org's nodes in any syntax, and finding those that speak of the page's article."""

from __future__ import annotations

import html
import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Any, Final, TypeAlias

from newsdoc.model import ArticleKind
from newsdoc.values.text import clean, fold, squeeze

Node: TypeAlias = Mapping[str, Any]

MAX_VALUES: Final = 5_000
"""How many values of one property are looked at."""
LONGEST: Final = 20_000
"""Characters of a value that are looked at; more is a text, not a name, title or keyword."""

_TAGS: Final = re.compile(r"</?[a-zA-Z][^<>]{0,500}>")


def text_in(text: str) -> str | None:
    """Bring a text from structured data into normal form: entities and tags resolved, white space collapsed.

    Returns:
        The text; None where nothing is left.
    """
    text = text[:LONGEST]
    if "&" in text:
        text = html.unescape(html.unescape(text))
    if "<" in text:
        text = _TAGS.sub(" ", text)
    return squeeze(clean(text)) or None


def types_of(node: Node) -> tuple[str, ...]:
    """Give the names of a node's types without the vocabulary's address: "NewsArticle"."""
    value = node.get("@type")
    if isinstance(value, str):
        return (_local(value),)
    return (
        tuple(_local(name) for name in value[:8] if isinstance(name, str)) if isinstance(value, list) else ()
    )


def _local(name: str) -> str:
    return name if name.isalpha() else re.split("[/#:]", name)[-1]


class Graph:
    """The nodes of a page in order, found by their `@id` as well."""

    def __init__(self, nodes: list[dict[str, Any]]) -> None:
        self.nodes = nodes
        self._types = [types_of(node) for node in nodes]
        self._by_id: dict[str, Node] = {}
        for node in nodes:
            name = node.get("@id")
            if isinstance(name, str):
                self._by_id.setdefault(name, node)

    def typed(self) -> Iterator[tuple[Node, tuple[str, ...]]]:
        """Give each node with its types, as `types_of` names them."""
        return zip(self.nodes, self._types, strict=True)

    def values(self, node: Node, name: str) -> Iterator[Any]:
        """Give the values of a property one by one; one that only names another node is that node."""
        value = node.get(name)
        for part in value[:MAX_VALUES] if isinstance(value, list) else (value,):
            if isinstance(part, dict):
                found = (
                    self._by_id.get(part["@id"])
                    if len(part) <= 2 and isinstance(part.get("@id"), str)
                    else None
                )
                yield part if found is None else found
            elif isinstance(part, list):
                # An array in an array: {"@list": …} written wrongly.
                yield from (inner for inner in part[:MAX_VALUES] if inner is not None)
            elif part is not None:
                yield part

    def texts(self, node: Node, *names: str) -> Iterator[str]:
        """Give the values of properties as texts, a node by its name.

        Numbers count as what they look like.
        """
        for name in names:
            for value in self.values(node, name):
                text = self.text_of(value)
                if text is not None:
                    yield text

    def text_of(self, value: Any) -> str | None:
        """Give one value as text; None for what says nothing in words."""
        if isinstance(value, dict):
            value = next((value[key] for key in ("name", "@value", "headline") if value.get(key)), None)
            value = value[0] if isinstance(value, list) and value else value
        if isinstance(value, str):
            return text_in(value)
        if isinstance(value, (int, float)) and not isinstance(value, bool):
            return str(value)
        return None

    def addresses(self, node: Node, *names: str) -> Iterator[str]:
        """Give the values of properties as addresses, as written."""
        for name in names:
            for value in self.values(node, name):
                inner: Any = value
                if isinstance(value, dict):
                    inner = value.get("url") or value.get("contentUrl") or value.get("@id")
                    inner = inner[0] if isinstance(inner, list) and inner else inner
                if isinstance(inner, str) and inner.strip():
                    yield inner


_POSTINGS: Final = frozenset(
    "BlogPosting LiveBlogPosting SocialMediaPosting Report Article ScholarlyArticle".split()
)
_WORKS: Final = frozenset(
    "Recipe Review HowTo CreativeWork TechArticle Course QAPage FAQPage Guide VideoObject".split()
)
_PAGES: Final = frozenset("WebPage ItemPage AboutPage MedicalWebPage".split())

KINDS: Final = {kind.value: kind for kind in ArticleKind}


def rank_of(types: Iterable[str]) -> int:
    """Tell how much a node of some types looks like an article: 3 one, 2 another work, 1 a page, 0 nothing such."""
    best = 0
    for name in types:
        if name in _POSTINGS or name.endswith("Article"):
            return 3
        if name in _WORKS:
            best = max(best, 2)
        elif name in _PAGES:
            best = max(best, 1)
    return best


_SCHEME: Final = re.compile(r"(?:https?:)?//(?:www\.|amp\.|m\.)?", re.IGNORECASE)


def address_key(address: str) -> str:
    """Reduce an address to what two spellings of it share: no scheme, no "www.", no fragment, no last slash.

    >>> address_key("https://www.example.org/a/#top") == address_key("http://example.org/a")
    True
    """
    bare = address.strip().partition("#")[0]
    start = _SCHEME.match(bare)
    return bare[start.end() if start else 0 :].rstrip("/").lower()


def own_nodes(graph: Graph, addresses: frozenset[str], titles: Iterable[str]) -> list[Node]:
    """Find the nodes that speak of the page's own article, the surest first.

    A node is one when it is a kind of article, or another work, and its address is the page's or its headline
    is one of the page's titles. If there are such nodes, all others are teasers'. If not, and the page has
    one article only, that is it.

    Args:
        graph: The page's nodes.
        addresses: The page's addresses, as `address_key` gives them.
        titles: Titles that the page states elsewhere.
    """
    folded = [key for title in titles if (key := fold(title))]
    works = [(rank, node) for node, types in graph.typed() if (rank := rank_of(types)) >= 2]
    scored = [
        (_agreement(graph, node, addresses, folded) * 2 + (rank == 3), rank, node) for rank, node in works
    ]
    sure = [entry for entry in scored if entry[0] >= 2]
    if not sure:
        articles = [entry for entry in scored if entry[1] == 3]
        sure = articles if len(articles) == 1 else []
    sure.sort(key=lambda entry: -entry[0])
    return [node for _, _, node in sure]


def page_nodes(graph: Graph) -> list[Node]:
    """Find the nodes that speak of the page as a page."""
    return [node for node, types in graph.typed() if rank_of(types) == 1]


def _agreement(graph: Graph, node: Node, addresses: frozenset[str], titles: list[str]) -> int:
    """Count what ties a node to the page: its address, its headline."""
    found = 0
    for address in graph.addresses(node, "mainEntityOfPage", "url", "@id"):
        if address_key(address) in addresses:
            found += 1
            break
    for headline in graph.texts(node, "headline", "name"):
        key = fold(headline)
        if key and any(
            key == title or (len(key) > 15 and (key in title or title in key)) for title in titles
        ):
            found += 1
            break
    return found
