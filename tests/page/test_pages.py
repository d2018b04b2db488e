"""Whole pages of our own making, in tests/pages, each with the document that has to come of it.

One test a field and a page, so that a red line names what was misread. The body is looked at part by part as
well, because a picture that is missing should not hide a paragraph that is.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from functools import cache
from pathlib import Path
from typing import Any

import attrs
import pytest
from _pytest.mark import ParameterSet
from lxml import html

import newsdoc
from newsdoc import (
    Article,
    Comment,
    Embed,
    Figure,
    ListBlock,
    Node,
    PullQuote,
    Quote,
    RelatedLink,
    Run,
    Section,
    Table,
    plain,
    walk,
)
from newsdoc.codecs import json as json_codec

PAGES = Path(__file__).parents[1] / "pages"
SLUGS = sorted(path.parent.name for path in PAGES.glob("*/page.html"))
ADDRESS = re.compile(r"^- Address: <(.+)>$", re.MULTILINE)


# --- What is compared


def headings(sections: Iterable[Section], depth: int = 0) -> Iterator[str]:
    for section in sections:
        yield f"{'  ' * depth}{plain(section.heading or ())}"
        yield from headings(section.sections, depth + 1)


def in_body(kind: type[Node]) -> Callable[[Article], list[Node]]:
    return lambda article: [node for section in article.body for node in walk(section, kind)]


def marked(article: Article) -> list[Run]:
    """Give the words of paragraphs, items and cells that are linked or set apart."""
    return [run for section in article.body for run in walk(section, Run) if not run.is_plain]


def thread(comments: Iterable[Comment], depth: int = 0) -> Iterator[str]:
    for comment in comments:
        yield f"{'  ' * depth}{comment.author}, {comment.published}: {comment.text}"
        yield from thread(comment.replies, depth + 1)


PARTS: dict[str, Callable[[Article], Any]] = {
    "body's text": lambda article: article.text.split("\n\n"),
    "body's headings": lambda article: list(headings(article.body)),
    "body's pull quotes": in_body(PullQuote),
    "body's promos": in_body(RelatedLink),
    "body's figures": in_body(Figure),
    "body's quotations": in_body(Quote),
    "body's lists": in_body(ListBlock),
    "body's tables": in_body(Table),
    "body's embeds": in_body(Embed),
    "body's links and marks": marked,
    "comments' thread": lambda article: list(thread(article.comments or ())),
}


def cases() -> Iterator[ParameterSet]:
    for slug in SLUGS:
        for name in [*(field.name for field in attrs.fields(Article)), *PARTS]:
            yield pytest.param(slug, name, id=f"{slug}-{name.replace(' ', '-')}")


def told(article: Article, name: str) -> Any:
    return PARTS[name](article) if name in PARTS else getattr(article, name)


@cache
def address(slug: str) -> str:
    found = ADDRESS.search((PAGES / slug / "about.md").read_text(encoding="utf-8"))
    assert found is not None, "about.md has to tell the page's address"
    return found[1]


def page_text(slug: str) -> str:
    data = (PAGES / slug / "page.html").read_bytes()
    return data.decode("windows-1251" if b"charset=windows-1251" in data else "utf-8")


@cache
def expected(slug: str) -> Article:
    return json_codec.loads((PAGES / slug / "expected.json").read_bytes())


@cache
def parsed(slug: str) -> Article:
    return newsdoc.parse((PAGES / slug / "page.html").read_bytes(), url=address(slug))


@pytest.mark.parametrize(("slug", "name"), list(cases()))
def test_field(slug, name):
    assert told(parsed(slug), name) == told(expected(slug), name)


# --- The fixtures themselves


def test_there_are_pages():
    assert len(SLUGS) >= 7


@pytest.mark.parametrize("slug", SLUGS)
def test_what_is_expected_is_written_in_normal_form(slug):
    text = (PAGES / slug / "expected.json").read_text(encoding="utf-8")
    assert text == json_codec.dumps(expected(slug), indent=1) + "\n"


@pytest.mark.parametrize("slug", SLUGS)
def test_every_word_that_is_expected_stands_in_the_page(slug):
    """A typing error in an expectation must not become a demand."""
    root = html.document_fromstring(page_text(slug))
    for hidden in root.xpath("//*[contains(@style, 'display: none') or @class='screen-reader-text']"):
        hidden.drop_tree()  # the words before and behind it stand in one run
    words = "".join(root.itertext())
    page = "".join(words.split())
    for section in expected(slug).body:
        for run in walk(section, Run):
            assert "".join(run.text.split()) in page


@pytest.mark.parametrize("slug", SLUGS)
@pytest.mark.parametrize("name", ["json", "html"])
def test_no_format_loses_what_is_expected(slug, name):
    article = expected(slug)
    assert newsdoc.loads(newsdoc.dumps(article, name), name) == article


@pytest.mark.parametrize("slug", SLUGS)
def test_a_page_as_text_reads_as_its_bytes_do(slug):
    assert newsdoc.parse(page_text(slug), url=address(slug)) == parsed(slug)
