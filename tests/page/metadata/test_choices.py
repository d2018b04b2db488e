"""What sources offer for a field and cannot be its value."""

# ruff: noqa: E501 -- markup reads best as pages have it

from __future__ import annotations

import json
from datetime import date

import pytest

import newsdoc

URL = "https://www.example.org/news/mills"


def article(head: str = "", below: str = "", url: str = URL) -> newsdoc.Article:
    page = (
        f"<html><head>{head}</head><body><article><h1>Mills by the river</h1>{below}"
        f"<p>{'The mill by the river was built before anybody had learned to count its wheels. ' * 4}</p></article></body></html>"
    )
    return newsdoc.parse(page, url)


def data(**fields: object) -> str:
    said = {
        "@context": "https://schema.org",
        "@type": "NewsArticle",
        "headline": "Mills by the river",
        **fields,
    }
    return f'<script type="application/ld+json">{json.dumps(said)}</script>'


@pytest.mark.parametrize(
    ("canonical", "wanted"),
    [
        ("https://www.example.org/", "https://www.example.org/news/mills?from=data"),
        ("https://mills-blog", "https://www.example.org/news/mills?from=data"),
        ("https://other.example/syndicated", "https://other.example/syndicated"),
    ],
    ids=["front page", "no host", "syndicated"],
)
def test_an_address_that_cannot_be_the_pages_is_passed_over(canonical, wanted):
    head = f'<link rel="canonical" href="{canonical}"><meta property="og:url" content="{URL}?from=data">'
    assert article(head).url == wanted


@pytest.mark.parametrize(
    ("href", "is_next"),
    [
        ("/news/mills/2", True),
        ("/news/mills/page/2/", True),
        ("/news/mills-2", True),
        ("/news/mills?page=2", True),
        ("/news/weirs", False),
        ("/news/mills", False),
        ("/", False),
    ],
)
def test_the_next_page_is_one_of_the_article(href, is_next):
    found = article(f'<link rel="next" href="{href}" title="x">').next_url
    assert (found is not None) == is_next


def test_a_change_before_publication_is_none():
    head = data(datePublished="2024-05-10", dateModified="2024-05-01")
    assert article(head).modified is None
    head += '<meta property="article:modified_time" content="2024-05-12">'
    assert article(head).modified == date(2024, 5, 12)
    assert article(data(datePublished="2024-05-10", dateModified="2024-05-09")).modified == date(2024, 5, 9)


DEK = "Three mills stand by the river, and nobody counts them."


@pytest.mark.parametrize(
    "second", ["Mills by the river", "Mills by", "Mills by the river: a count", "Water power"]
)
def test_a_second_headline_that_is_not_shown_is_no_standfirst(second):
    assert article(data(alternativeHeadline=second)).subtitle is None
    assert article(data(alternativeHeadline=second), f'<p class="dek">{DEK}</p>').subtitle == DEK


def test_a_second_headline_that_is_shown_is_one():
    assert article(data(alternativeHeadline=DEK), f'<p class="xy">{DEK}</p>').subtitle == DEK


@pytest.mark.parametrize(
    "below",
    [
        "March 12, 2024",
        "By Ida Holt and Per Lund",
        "Table of contents",
        "We earn a commission if you buy through our links.",
    ],
)
def test_days_bylines_notices_and_headings_of_lists_are_no_standfirsts(below):
    assert article(below=f'<p class="subtitle">{below}</p>').subtitle is None


@pytest.mark.parametrize(
    ("first", "second", "wanted"),
    [
        ("politics", "Politics", "Politics"),
        ("public-service", "Public Service", "Public Service"),
        ("tags", "Rivers", "Rivers"),
        ("null", "Rivers", "Rivers"),
        ("{$category}", "Rivers", "Rivers"),
        ("The Example", "Rivers", "Rivers"),
        ("- Rivers", "", "Rivers"),
        ("World,Primary-World", "", "World"),
        ("wort/sport", "", "sport"),
        ("Health & Science, Nature", "", "Health & Science, Nature"),
    ],
)
def test_a_section_is_the_name_of_a_rubric(first, second, wanted):
    head = f'<meta property="og:site_name" content="The Example"><meta property="article:section" content="{first}">'
    assert article(head + data(articleSection=second)).section == wanted


@pytest.mark.parametrize("written", ["National Example", "nationalexample", "The National Example"])
def test_a_logo_belongs_to_the_site_however_its_name_is_written(written):
    head = f'<meta property="og:site_name" content="{written}">' + data(
        publisher={
            "@type": "Organization",
            "name": "National Example",
            "logo": "https://www.example.org/l.png",
        }
    )
    site = article(head).site
    assert site is not None
    assert (site.name, site.logo) == (written, "https://www.example.org/l.png")
