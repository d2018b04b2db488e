"""The page that the project began with, as a page and as a dump: both give all that is in it.

The page's words belong to its publisher, so it is no part of the project. `NEWSDOC_SHARED` names the folder
that has it in `seed`; without it, a folder `shared` beside the project.
"""

from __future__ import annotations

import json
import os
from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import Any

import pytest

import newsdoc
from newsdoc import Article, Comment, Paragraph, PullQuote, RelatedLink, walk
from newsdoc.codecs import text as text_codec

SHARED = Path(os.environ.get("NEWSDOC_SHARED") or Path(__file__).parents[3] / "shared")
SEED = SHARED / "seed"

pytestmark = pytest.mark.skipif(not (SEED / "expected.json").exists(), reason=f"no seed page in {SEED}")


@cache
def expected() -> dict[str, Any]:
    found: dict[str, Any] = json.loads((SEED / "expected.json").read_text(encoding="utf-8"))
    return found


@cache
def from_page() -> Article:
    return newsdoc.parse((SEED / "page.html").read_bytes(), url=expected()["url"])


@cache
def from_text() -> Article:
    return text_codec.loads((SEED / "page.txt").read_bytes())


def moment(value: Any) -> str | None:
    return None if value is None else value.isoformat()


def blocks(article: Article) -> list[newsdoc.Block]:
    assert [section.heading for section in article.body] == [None]
    return list(article.body[0].blocks)


def texts(kind: type[Paragraph | PullQuote]) -> Callable[[Article], list[str]]:
    return lambda article: [block.text for block in blocks(article) if isinstance(block, kind)]


def remark(comment: Comment, depth: int) -> dict[str, Any]:
    return {
        "author": comment.author,
        "text": comment.text,
        "published": None if comment.published is None else comment.published.isoformat()[:10],
        "depth": depth,
    }


def remarks(article: Article) -> list[dict[str, Any]]:
    """Give the comments as the expectation writes them; the seed's has no reply."""
    assert article.comments is not None
    assert len(list(walk(article, Comment))) == len(article.comments)
    return [remark(comment, 0) for comment in article.comments]


ON_BOTH: dict[str, Callable[[Article], Any]] = {
    "title": lambda article: article.title,
    "breadcrumb": lambda article: [crumb.name for crumb in article.breadcrumb],
    "kicker": lambda article: article.kicker,
    "share_counters": lambda article: [
        {"network": counter.network, "count": counter.count} for counter in article.share_counters or ()
    ],
    "paragraphs": texts(Paragraph),
    "pull_quotes": texts(PullQuote),
    "comment_count_stated": lambda article: article.comment_count,
}

ON_PAGE: dict[str, Callable[[Article], Any]] = ON_BOTH | {
    "related": lambda article: [
        {"text": block.text, "href": block.url} for block in blocks(article) if isinstance(block, RelatedLink)
    ],
    "comments": remarks,
    "published": lambda article: moment(article.published),
    "modified": lambda article: moment(article.modified),
    "site": lambda article: article.site and article.site.name,
    "section": lambda article: article.section,
    "language": lambda article: article.language,
    "url": lambda article: article.url,
}


def test_every_thing_expected_is_asked_for():
    assert ON_PAGE.keys() == expected().keys()


@pytest.mark.parametrize("name", ON_PAGE)
def test_the_page_tells(name):
    assert ON_PAGE[name](from_page()) == expected()[name]


@pytest.mark.parametrize("name", ON_BOTH)
def test_the_text_tells(name):
    assert ON_BOTH[name](from_text()) == expected()[name]


def test_the_text_tells_of_promos_all_but_where_they_lead():
    found = [block for block in blocks(from_text()) if isinstance(block, RelatedLink)]
    assert [block.text for block in found] == [promo["text"] for promo in expected()["related"]]
    assert {block.url for block in found} == {None}


def test_the_text_tells_of_comments_what_they_say():
    assert [remark["text"] for remark in remarks(from_text())] == [
        remark["text"] for remark in expected()["comments"]
    ]


@pytest.mark.parametrize("read", [from_page, from_text], ids=["page", "text"])
def test_nothing_else_stands_in_the_body(read):
    assert {type(block) for block in blocks(read())} == {Paragraph, PullQuote, RelatedLink}
