"""newsdoc as the yardstick's scorer wants it: an `Article` mapped to a dict, nothing added, nothing repaired.

python YARDSTICK/score.py --extractor tests/bench/adapter.py:extract --corpus CORPUS
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

import newsdoc
from newsdoc import Article, Comment, Paragraph, PullQuote, RelatedLink, Section, plain, walk
from newsdoc.model.block import RUNNING


def extract(html: bytes, url: str | None) -> dict[str, Any]:
    """Parse a page and map the article."""
    article = newsdoc.parse(html, url)
    return {
        "text": article.text,
        "title": article.title,
        "authors": [author.name for author in article.authors],
        "date": article.published.isoformat() if article.published is not None else None,
        "tags": list(article.tags),
        "sections": list(sections(article.body)),
        "comments": list(comments(article)),
        "comment_count_stated": article.comment_count,
        "share_counters": [{"network": c.network, "count": c.count} for c in article.share_counters or ()],
        "breadcrumb": [crumb.name for crumb in article.breadcrumb],
        "kicker": article.kicker,
        "pull_quotes": [quote.text for quote in walk(article, PullQuote)],
        "related": [{"text": link.text, "href": link.url} for link in walk(article, RelatedLink)],
    }


def sections(body: Iterable[Section]) -> Iterator[dict[str, Any]]:
    """Give the sections one after the other, each with the paragraphs of its running text."""
    for section in body:
        yield {
            "heading": plain(section.heading) if section.heading is not None else None,
            "paragraphs": [
                text for block in section.blocks if isinstance(block, RUNNING) for text in paragraphs(block)
            ],
        }
        yield from sections(section.sections)


def paragraphs(block: Any) -> Iterator[str]:
    """Give the texts of the paragraphs in a block; a block without any is one."""
    inside = [paragraph.text for paragraph in walk(block, Paragraph)]
    yield from inside or [block.text]


def comments(article: Article) -> Iterator[dict[str, Any]]:
    """Give all comments with their depth, replies after what they reply to."""
    waiting = [(comment, 0) for comment in reversed(article.comments or ())]
    while waiting:
        comment, depth = waiting.pop()
        yield comment_of(comment, depth)
        waiting.extend((reply, depth + 1) for reply in reversed(comment.replies))


def comment_of(comment: Comment, depth: int) -> dict[str, Any]:
    """Map one comment."""
    return {
        "author": comment.author,
        "text": comment.text,
        "published": comment.published.isoformat() if comment.published is not None else None,
        "depth": depth,
    }
