"""The head of a page: what search engines, previews and other programs read of an article.

`loads` takes from it what stands nowhere else: the description and the article's addresses. The rest repeats,
in the vocabularies of Open Graph and schema.org, what the page's body says.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import date
from functools import cache
from importlib.resources import files
from typing import Any

from newsdoc.codecs.html.comments import count_of
from newsdoc.codecs.html.words import Words, is_visible
from newsdoc.markup.write import Parts, attribute, escaped, url_attribute
from newsdoc.model import Article, ArticleKind, Author

_IN_SCRIPT = {ord(character): f"\\u{ord(character):04x}" for character in "<>&\u2028\u2029"}
"""What must not stand in a script as it is: nothing in it may look like markup, whoever reads it."""


@cache
def style() -> str:
    """Give the style sheet that every page carries."""
    return files("newsdoc.codecs.html").joinpath("style.css").read_text(encoding="utf-8")


def write_head(article: Article, words: Words, out: Parts) -> None:
    """Write `<head>`: character set, title, metadata, addresses, JSON-LD and the style sheet."""
    out.append('<head>\n<meta charset="utf-8">\n')
    out.append('<meta name="viewport" content="width=device-width, initial-scale=1">\n')
    out.append('<meta name="color-scheme" content="light dark">\n')
    title = article.title if article.title is not None and is_visible(article.title) else words.untitled
    out.append(f"<title>{escaped(title)}</title>\n")
    out.extend(_metas(article))
    for rel, url in (("canonical", article.url), ("amphtml", article.amp_url), ("next", article.next_url)):
        if url is not None:
            out.append(f'<link rel="{rel}"{url_attribute("href", url)}>\n')
    graph = json.dumps(linked_data(article), ensure_ascii=False, separators=(",", ":"))
    out.append(f'<script type="application/ld+json">{graph.translate(_IN_SCRIPT)}</script>\n')
    out.append(f"<style>\n{style()}</style>\n</head>\n")


def _metas(article: Article) -> Iterator[str]:
    named = (
        ("description", article.description),
        ("author", ", ".join(author.name for author in article.authors) or None),
        ("keywords", ", ".join(article.tags) or None),
    )
    for name, value in named:
        if value is not None:
            yield f'<meta name="{name}"{attribute("content", value)}>\n'
    image = None if article.lead_image is None else article.lead_image.image.url
    properties: tuple[tuple[str, str | None], ...] = (
        ("og:type", "article"),
        ("og:title", article.title),
        ("og:description", article.description),
        ("og:url", article.url),
        ("og:image", None if image is None or image.startswith("data:") else image),
        ("og:site_name", None if article.site is None else article.site.name),
        ("article:published_time", _iso(article.published)),
        ("article:modified_time", _iso(article.modified)),
        ("article:section", article.section),
        *(("article:tag", tag) for tag in article.tags),
        *(("article:author", author.url) for author in article.authors),
    )
    for name, value in properties:
        if value is not None:
            yield f'<meta property="{name}"{attribute("content", value)}>\n'


def _iso(moment: date | None) -> str | None:
    return None if moment is None else moment.isoformat()


def linked_data(article: Article) -> dict[str, Any]:
    """Describe an article by schema.org's vocabulary: a graph of the article and its breadcrumb."""
    about = {
        "@type": (article.kind or ArticleKind.NEWS).value,
        "headline": article.title,
        "alternativeHeadline": article.subtitle,
        "description": article.description,
        "url": article.url,
        "mainEntityOfPage": article.url,
        "inLanguage": article.language,
        "datePublished": _iso(article.published),
        "dateModified": _iso(article.modified),
        "author": [_author(author) for author in article.authors],
        "publisher": _publisher(article),
        "image": None if article.lead_image is None else article.lead_image.image.url,
        "articleSection": article.section,
        "keywords": list(article.tags),
        "isAccessibleForFree": article.accessible_for_free,
        "commentCount": _comment_count(article),
        "interactionStatistic": _shares(article),
    }
    trail = [
        _told({"@type": "ListItem", "position": position, "name": crumb.name, "item": crumb.url})
        for position, crumb in enumerate(article.breadcrumb, 1)
    ]
    breadcrumb = [{"@type": "BreadcrumbList", "itemListElement": trail}] if trail else []
    return {"@context": "https://schema.org", "@graph": [_told(about), *breadcrumb]}


def _told(properties: dict[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in properties.items() if value is not None and value != []}


def _author(author: Author) -> dict[str, Any]:
    kind = "Organization" if author.organization else "Person"
    return _told({"@type": kind, "name": author.name, "url": author.url, "jobTitle": author.role})


def _publisher(article: Article) -> dict[str, Any] | None:
    site = article.site
    if site is None:
        return None
    return _told({"@type": "Organization", "name": site.name, "url": site.url, "logo": site.logo})


def _comment_count(article: Article) -> int | None:
    if article.comment_count is not None or article.comments is None:
        return article.comment_count
    return count_of(article.comments)


def _shares(article: Article) -> list[dict[str, Any]]:
    return [
        _told(
            {
                "@type": "InteractionCounter",
                "interactionType": "https://schema.org/ShareAction",
                "userInteractionCount": counter.count,
                "name": None if counter.network == "total" else counter.network,
            }
        )
        for counter in article.share_counters or ()
    ]
