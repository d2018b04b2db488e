"""What a site puts on a page beside its article, or around what it is made of, changes nothing of the article."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest

import newsdoc
from tests.page.test_pages import ADDRESS, PAGES, SLUGS

COOKIES = (
    '<div id="cookie-consent" class="cookie-banner" role="dialog"><p>We and our partners keep cookies to measure '
    "our audience and to show you advertisements. You can change your choice at any time, on the page on privacy.</p>"
    "<button>Accept all</button><button>Settings</button></div>"
)
NEWSLETTER = (
    '<div class="newsletter-popup modal" role="dialog"><h2>Our newsletter</h2><p>Sign up for our letter. '
    "You can leave at any time.</p><form><input type=email><button>Sign up</button></form></div>"
)
TEASERS = "".join(
    f'<article class="teaser"><h3><a href="/2019/{number}/">{title}</a></h3><p class="byline">By '
    f'<a href="/author/{number}">{name}</a> <time datetime="2019-03-0{number}">March {number}, 2019</time>'
    "</p></article>"
    for number, (title, name) in enumerate(
        [
            ("A lighthouse is sold for a crown", "Mina Fossum"),
            ("What the ferry carried in the war", "Otto Kvist"),
            ("The last herring of the autumn", "Ada Lind"),
        ],
        1,
    )
)
UNNAMED = "".join(
    f'<div><h3><a href="/2019/{number}/">{title}</a></h3><p>{excerpt}</p></div>'
    for number, (title, excerpt) in enumerate(
        [
            ("A lighthouse is sold for a crown", "The buyer has never seen the sea, and will not begin now."),
            ("What the ferry carried in the war", "A box of letters was found behind the engine last week."),
            (
                "The last herring of the autumn",
                "It weighed as much as a cat, and was sold for a loaf of bread.",
            ),
        ],
        1,
    )
)
SIDEBAR = f'<aside class="sidebar"><h2>Most read</h2>{TEASERS}</aside>'
FOOTER = (
    '<footer class="site-footer"><nav><ul><li><a href="/about">About us</a></li><li><a href="/privacy">Privacy</a></li>'
    "</ul></nav><p>&copy; The Example. No part of this site may be copied without leave.</p></footer>"
)
_BODY = re.compile(r"(?P<start><body[^>]*>)(?P<inner>.*)(?P<end></body>|\Z)", re.DOTALL | re.IGNORECASE)


def around(before: str = "", after: str = "") -> Callable[[str], str]:
    """Put something before and behind all that a page shows."""
    return lambda html: _BODY.sub(
        lambda body: f"{body['start']}{before}{body['inner']}{after}{body['end']}", html, count=1
    )


_PARAGRAPH = re.compile(r"<p(?=[\s>]).*?</p>", re.DOTALL | re.IGNORECASE)


def around_each_paragraph(before: str, after: str) -> Callable[[str], str]:
    """Put something before and behind each paragraph."""
    return lambda html: _PARAGRAPH.sub(lambda paragraph: f"{before}{paragraph[0]}{after}", html)


CHANGES = {
    "a question about cookies": around(COOKIES),
    "a window for a newsletter": around(NEWSLETTER),
    "a label of an advert": around('<div class="ad-slot"><p>Advertisement</p></div>'),
    "a sidebar with teasers": around(after=SIDEBAR),
    "a footer": around(after=FOOTER),
    "all of these": around(COOKIES + NEWSLETTER, SIDEBAR + FOOTER),
    "a list of articles that no name tells": around(after=f"<div><h2>More stories</h2>{UNNAMED}</div>"),
    "boxes around everything": around("<div><div><div>", "</div></div></div>"),
    "boxes around each paragraph": around_each_paragraph("<div><div>", "</div></div>"),
    "an empty box behind each paragraph": around_each_paragraph("", '<div class="slot"><div></div></div>'),
}


@pytest.mark.parametrize("slug", [slug for slug in SLUGS if not slug.startswith("index-")])
@pytest.mark.parametrize("change", CHANGES)
def test_nothing_beside_the_article_changes_it(slug, change):
    html = (PAGES / slug / "page.html").read_bytes().decode("latin-1")  # in whatever encoding
    told = ADDRESS.search((PAGES / slug / "about.md").read_text(encoding="utf-8"))
    url = told and told[1]
    changed = CHANGES[change](html)
    if changed == html:
        pytest.skip("this page has no paragraphs by that name")
    assert newsdoc.parse(changed.encode("latin-1"), url) == newsdoc.parse(html.encode("latin-1"), url)
