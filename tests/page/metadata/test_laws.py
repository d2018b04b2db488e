"""Laws of all readers: no page makes them fail, what they give fits into an article, reasons are true."""

import json
import time
from datetime import datetime

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsdoc.model import Article
from newsdoc.page.metadata import RULES, Metadata
from tests.page.metadata.helpers import explained, page_of, told, with_jsonld

NAMES = st.sampled_from(
    "@id @type @graph headline name author creator publisher datePublished dateModified url "
    "mainEntityOfPage image logo keywords articleSection inLanguage isAccessibleForFree description "
    "alternativeHeadline itemListElement item position caption width height jobTitle sameAs "
    "contentUrl".split()
)
WORDS = st.sampled_from(
    "NewsArticle Article Person Organization WebPage WebSite BreadcrumbList ImageObject ListItem "
    "en-US 0000-00-00 2024-05-03T10:00:00Z yesterday 20244-01-01 ۱۴۰۲/۰۵/۰۳ 2567-05-03 "
    "javascript:alert(1) /a https://example.org/ http://[::1 true False #a data:image/png;base64,xx "
    "Ada, Reuters Admin".split()
) | st.text(max_size=20)
DATA = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | WORDS,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(NAMES, inner, max_size=6),
    max_leaves=25,
)
ARTICLES = st.dictionaries(NAMES, DATA, max_size=10).map(lambda node: {"@type": "NewsArticle", **node})

PIECES = st.sampled_from(
    [
        "<h1>A title</h1>",
        "<h1 class=hidden>",
        "<h2 class=headline>B",
        "<title>A title | Site</title>",
        '<meta property="og:title" content="A title - Site">',
        '<meta name="author" content="By Ada, Bob">',
        '<meta property="article:published_time" content="0000-00-00">',
        '<meta property="og:image" content="javascript:1">',
        '<meta property="og:site_name" content="Site">',
        '<link rel="canonical next amphtml" href="/x">',
        '<link rel="canonical" href="http://[">',
        '<time datetime="2024-01-02">yesterday</time>',
        "<p class=byline>By Ada Lovelace, 3 May 2024</p>",
        "<div itemscope itemtype='https://schema.org/NewsArticle' itemprop='a b'>",
        "<span itemprop=author>Ada</span>",
        "<a rel='tag author' href=/t>Tag</a>",
        "<aside class=related>",
        "</div>",
        "<ul class=tags><li><a href=/x>x</a>",
        "<div typeof=Person property=name>",
        "<article>",
        "<li>",
        "\x01\x85\ufffe",
        "&#x1f600;&nbsp;",
    ]
)
PAGES = st.lists(PIECES | st.text(max_size=12), max_size=25).map("".join)
URLS = (
    st.none()
    | st.sampled_from(["https://example.org/2024/05/03/a", "nonsense", "http://[", ""])
    | st.text(max_size=20)
)


def fits(metadata: Metadata) -> None:
    """Put all into an article, which refuses what no document can hold."""
    article = Article(**{field.name: getattr(metadata, field.name) for field in attrs.fields(Metadata)})
    for field in attrs.fields(Metadata):
        assert getattr(article, field.name) == getattr(metadata, field.name), field.name


@given(PAGES, URLS)
def test_any_page_is_read_and_what_is_read_fits_into_an_article(html, url):
    fits(told(f"<html><body>{html}", url))


@given(st.lists(ARTICLES | DATA, max_size=3), PAGES)
def test_any_jsonld_is_read_and_what_is_read_fits_into_an_article(data, html):
    fits(told(with_jsonld(*data, body=html)))


@given(st.binary(max_size=300))
def test_any_bytes_are_read(data):
    fits(told(b"<html><body><h1>x</h1>" + data))


@given(ARTICLES, PAGES)
def test_the_explanation_tells_what_was_read(data, html):
    page = with_jsonld(data, body=html)
    metadata, reasons = told(page), explained(page)
    assert list(reasons) == [field.name for field in attrs.fields(Metadata)]
    for name, explanation in reasons.items():
        assert (explanation.value or None) == (getattr(metadata, name) or None) or explanation.value is False
        offered = {candidate.source for candidate in explanation.candidates}
        assert bool(explanation.sources) == bool(explanation.value is not None and explanation.value != ())
        if name != "published":
            assert set(explanation.sources) <= offered


@given(PAGES)
def test_readers_leave_the_page_as_it_was(html):
    from lxml import etree

    page = page_of(f"<html><body>{html}")
    before = etree.tostring(page.root)
    told(f"<html><body>{html}")
    explained(f"<html><body>{html}")
    assert etree.tostring(page.root) == before


def test_every_field_has_a_rule_and_every_rule_a_field():
    assert [rule.field for rule in RULES] == [field.name for field in attrs.fields(Metadata)]


def test_no_rule_has_a_source_twice():
    for rule in RULES:
        sources = [reader.source for reader in rule.readers]
        assert len(sources) == len(set(sources)), rule.field


def seconds(html: str) -> float:
    start = time.process_time()
    fits(told(html))
    return time.process_time() - start


CYCLE = [{"@type": "NewsArticle", "@id": f"#{n}", "author": {"@id": f"#{(n + 1) % 50}"}} for n in range(50)]
BIG = {
    "5 MB of JSON-LD": json.dumps([{"@type": "NewsArticle", "headline": "x" * 200} for _ in range(20_000)])[
        :4_999_999
    ]
    + "]",
    "a cycle": json.dumps(CYCLE),
    "4,000 authors": json.dumps(
        {"@type": "NewsArticle", "author": [{"name": f"Ada Nr{n} Lovelace"} for n in range(4_000)]}
    ),
    "4,000 authors in one text": json.dumps(
        {"@type": "Article", "author": ", ".join(f"Ada Love{n}lace" for n in range(4_000))}
    ),
    "20,000 keywords": json.dumps({"@type": "Article", "keywords": [f"k{n}" for n in range(20_000)]}),
    "a title of 1 MB": json.dumps({"@type": "Article", "headline": "word | " * 150_000}),
    "a deep value": '{"a":' * 900 + "1" + "}" * 900,
}


@pytest.mark.parametrize("script", BIG.values(), ids=BIG.keys())
def test_large_data_take_bounded_time(script):
    assert seconds(f'<html><head><script type="application/ld+json">{script}</script></head></html>') < 10


HUGE = {
    "a title of 1 MB": "<title>" + "word | " * 150_000 + "</title><h1>" + "word " * 200_000 + "</h1>",
    "4,000 authors": "".join(f'<meta name="author" content="Ada Love{n}lace">' for n in range(4_000)),
    "20,000 dates": "<h1>x</h1>" + "<p><time>3 May 2024</time></p>" * 20_000,
    "20,000 bylines": "<h1>x</h1>"
    + '<p class="byline"><a rel="author" href="/a">Ada Lovelace</a></p>' * 20_000,
    "20,000 properties": "<div itemscope>" + "<p itemprop='name'>x</p>" * 20_000 + "</div>",
    "deep properties": "<div itemscope itemprop='x'>" * 1_500 + "x",
    "20,000 headings": "<h1>x</h1>" * 20_000,
    "a line of 1 MB": "<h1>x</h1><p class=byline>" + "3 May 2024, " * 80_000 + "</p>",
    "a byline of 20,000 links": "<h1>x</h1><p class=byline>"
    + "<a rel=author href=/a>Ada</a>, " * 20_000
    + "</p>",
    "20,000 tags": "<ul class=tags>" + "<li><a rel=tag href=/t>t</a></li>" * 20_000 + "</ul>",
}


@pytest.mark.parametrize("html", HUGE.values(), ids=HUGE.keys())
def test_large_pages_take_bounded_time(html):
    assert seconds(f"<html><body>{html}") < 10


def test_no_date_lies_in_the_future():
    future = {"@type": "NewsArticle", "datePublished": f"{datetime.now().year + 2}-01-05"}  # noqa: DTZ005
    assert told(with_jsonld(future)).published is None
