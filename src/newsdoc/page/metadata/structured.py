"""What schema.org's nodes tell about the article, a reader a field; for JSON-LD, microdata and RDFa alike.

Each reader is asked with what is `Said`.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Final, NamedTuple

from newsdoc.markup.credits import credited
from newsdoc.model import ArticleKind, Author, Crumb, Figure, Image, Site
from newsdoc.page.metadata.clues import Clues
from newsdoc.page.metadata.moments import Moment, moments
from newsdoc.page.metadata.people import Person, authors_of
from newsdoc.page.metadata.schema import KINDS, Graph, Node, types_of
from newsdoc.page.metadata.topics import tags_of
from newsdoc.page.metadata.valid import image_url, link
from newsdoc.values.language import parse_language


class Said(NamedTuple):
    """What a page's structured data say, in one of its syntaxes."""

    clues: Clues
    graph: Graph
    nodes: list[Node]
    """Those that a reader shall ask, the surest first."""


MAX_PEOPLE: Final = 500
"""How many authors of a page are looked at."""
MAX_CRUMBS: Final = 50
_ORGANIZATIONS: Final = frozenset("Organization NewsMediaOrganization Corporation".split())
_FLAGS: Final = {"true": True, "1": True, "yes": True, "false": False, "0": False, "no": False}


def kind(said: Said) -> Iterator[ArticleKind]:
    """Give what kinds of article the nodes are; of a node with several types, the most telling."""
    found = [KINDS[name] for node in said.nodes for name in types_of(node) if name in KINDS]
    yield from sorted(found, key=lambda each: each is ArticleKind.ARTICLE)


def headline(said: Said) -> Iterator[str]:
    """Give the headlines."""
    for node in said.nodes:
        yield from said.graph.texts(node, "headline", "name")


def subtitle(said: Said) -> Iterator[str]:
    """Give the second headlines."""
    for node in said.nodes:
        yield from said.graph.texts(node, "alternativeHeadline", "alternateName")


def description(said: Said) -> Iterator[str]:
    """Give the summaries."""
    for node in said.nodes:
        yield from said.graph.texts(node, "description", "abstract")


def authors(said: Said) -> Iterator[tuple[Author, ...]]:
    """Give the authors that each node names."""
    for node in said.nodes:
        for names in (("author",), ("creator",)):
            found = authors_of(_people(said.graph, node, names), said.clues.page.base, said.clues.site_names)
            if found:
                yield found


def _people(graph: Graph, node: Node, names: tuple[str, ...]) -> Iterator[Person]:
    count = 0
    for name in names:
        for value in graph.values(node, name):
            count += 1
            if count > MAX_PEOPLE:
                return
            yield from _people_in(graph, value)


def _people_in(graph: Graph, value: Any) -> Iterator[Person]:
    if not isinstance(value, dict):
        text = graph.text_of(value)
        if text is not None:
            yield Person(text, sure=True)
        return
    types = types_of(value)
    person = "Person" in types
    # Yoast writes both of the owner of a site.
    organization = not person and not _ORGANIZATIONS.isdisjoint(types)
    url = next(graph.addresses(value, "url", "sameAs"), None)
    role = next(graph.texts(value, "jobTitle"), None)
    named = list(graph.texts(value, "name"))[:MAX_PEOPLE]
    for name in named:
        yield Person(
            name,
            url=url if len(named) == 1 else None,
            role=role,
            organization=organization,
            person=person,
            sure=True,
        )


def published(said: Said) -> Iterator[Moment]:
    """Give the days of publication."""
    for node in said.nodes:
        yield from moments(said.graph.texts(node, "datePublished"), said.clues.language, said.clues.latest)


def created(said: Said) -> Iterator[Moment]:
    """Give the days on which the article or its recording was made or put on line."""
    for node in said.nodes:
        yield from moments(
            said.graph.texts(node, "dateCreated", "uploadDate"), said.clues.language, said.clues.latest
        )


def modified(said: Said) -> Iterator[Moment]:
    """Give the days of the last change."""
    for node in said.nodes:
        yield from moments(said.graph.texts(node, "dateModified"), said.clues.language, said.clues.latest)


def language(said: Said) -> Iterator[str]:
    """Give the languages as BCP 47 tags."""
    for node in said.nodes:
        for text in said.graph.texts(node, "inLanguage"):
            tag = parse_language(text)
            if tag is not None:
                yield tag


def section(said: Said) -> Iterator[str]:
    """Give the rubrics."""
    for node in said.nodes:
        yield from said.graph.texts(node, "articleSection")


def tags(said: Said) -> Iterator[tuple[str, ...]]:
    """Give the keywords of each node that has some."""
    for node in said.nodes:
        found = tags_of(said.graph.texts(node, "keywords"))
        if found:
            yield found


def free(said: Said) -> Iterator[bool]:
    """Give whether all may read it, however that is written: true, "True", "http://schema.org/False"."""
    for node in said.nodes:
        for value in said.graph.values(node, "isAccessibleForFree"):
            if isinstance(value, bool):
                yield value
            elif isinstance(value, (str, int)):
                flag = _FLAGS.get(str(value)[:100].rpartition("/")[2].strip().lower())
                if flag is not None:
                    yield flag


def address(said: Said) -> Iterator[str]:
    """Give the addresses."""
    for node in said.nodes:
        for written in said.graph.addresses(node, "mainEntityOfPage", "url"):
            url = link(said.clues.page.base, written)
            if url is not None:
                yield url


def image(said: Said) -> Iterator[Figure]:
    """Give the pictures, with what is said of them."""
    for node in said.nodes:
        for name in ("image", "thumbnailUrl"):
            for value in said.graph.values(node, name):
                figure = _figure(said.clues, said.graph, value)
                if figure is not None:
                    yield figure


def _figure(clues: Clues, graph: Graph, value: Any) -> Figure | None:
    said: Node = value if isinstance(value, dict) else {"url": value}
    url = next(
        filter(
            None, (image_url(clues.page.base, each) for each in graph.addresses(said, "url", "contentUrl"))
        ),
        None,
    )
    if url is None:
        return None
    shown = Image(url, width=_pixels(graph, said, "width"), height=_pixels(graph, said, "height"))
    return credited(
        Figure(
            shown,
            caption=next(graph.texts(said, "caption", "description"), None),
            credit=next(graph.texts(said, "creditText", "copyrightHolder"), None),
        )
    )


def _pixels(graph: Graph, node: Node, name: str) -> int | None:
    text = next(graph.texts(node, name), "")[:10].removesuffix("px").strip()
    return int(text) if text.isascii() and text.isdigit() and 0 < int(text) < 1_000_000 else None


def site(said: Said) -> Iterator[Site]:
    """Give the publishers."""
    for node in said.nodes:
        for value in said.graph.values(node, "publisher"):
            named = said.graph.text_of(value)
            if named is not None:
                yield _site(said.clues, said.graph, named, value if isinstance(value, dict) else {})


def _site(clues: Clues, graph: Graph, name: str, node: Node) -> Site:
    urls = (link(clues.page.base, written) for written in graph.addresses(node, "url"))
    logos = (image_url(clues.page.base, written) for written in graph.addresses(node, "logo"))
    return Site(name, url=next(filter(None, urls), None), logo=next(filter(None, logos), None))


def breadcrumb(said: Said) -> Iterator[tuple[Crumb, ...]]:
    """Give the trails; of several, the longest first. All nodes of the said.graph are asked."""
    trails = [
        tuple(_crumbs(said.clues, said.graph, node))
        for node, types in said.graph.typed()
        if "BreadcrumbList" in types
    ]
    yield from sorted(filter(None, trails), key=len, reverse=True)


def _crumbs(clues: Clues, graph: Graph, node: Node) -> Iterator[Crumb]:
    steps = [step for step in graph.values(node, "itemListElement") if isinstance(step, dict)][:MAX_CRUMBS]
    for step in sorted(steps, key=lambda step: _position(graph, step)):
        item = next(graph.values(step, "item"), None)
        name = next(graph.texts(step, "name"), None) or (
            graph.text_of(item) if isinstance(item, dict) else None
        )
        # Spaces of any kind at the ends are left over from a template.
        if name is None or not (name := name.strip()):
            continue
        written = (
            item
            if isinstance(item, str)
            else next(graph.addresses(step, "item"), next(graph.addresses(step, "url"), None))
        )
        yield Crumb(name, url=link(clues.page.base, written) if written else None)


def _position(graph: Graph, step: Node) -> int:
    text = next(graph.texts(step, "position"), "")
    return int(text) if text.isascii() and text.isdigit() and len(text) < 5 else 0
