"""Nothing in an article can make its page do anything: two independent judges, a sanitizer and a browser."""

from __future__ import annotations

import json
from functools import cache
from html.parser import HTMLParser
from typing import TYPE_CHECKING

import attrs
import nh3
import pytest
from hypothesis import given

from newsdoc.codecs.html import dumps, loads
from newsdoc.model import LINK_SCHEMES, Article
from newsdoc.strategies import articles
from tests.codecs.hostile import NOT_FREE, fields_for_text, fields_with_text, hostile_article
from tests.codecs.payloads import MARKUP, PAYLOADS, TEXTS, URLS

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Route

TAGS = set(
    "a article blockquote br caption code data dd div dl dt em figcaption figure footer h1 h2 h3 h4 h5 h6 "
    "header hgroup hr img li main mark nav ol p pre s section small span strong sub sup table tbody td th "
    "time tr u ul".split()
)
ATTRIBUTES = {
    "*": {"class"},
    "a": {"href", "aria-label", "rel"},
    "article": set(),
    "blockquote": {"cite"},
    "data": {"value"},
    "div": {"tabindex"},
    "dl": {"hidden"},
    "h2": {"id"},
    "img": {"src", "alt", "width", "height"},
    "nav": {"aria-label"},
    "ol": {"start"},
    "pre": {"tabindex"},
    "section": {"aria-labelledby"},
    "td": {"colspan", "rowspan"},
    "th": {"colspan", "rowspan"},
    "time": {"datetime"},
    "ul": {"aria-label"},
}
"""What a page's body may hold; there is no `id` that an article's text could choose, no `style`, no `on…`."""


def body_of(page: str) -> str:
    """Give what stands in a page's body."""
    return page[page.index("<body>\n") + len("<body>\n") : page.rindex("\n</body>")]


def sanitized(body: str) -> str:
    """Take out of a body all that is not on our list."""
    return nh3.clean(
        body,
        tags=TAGS,
        attributes=ATTRIBUTES,
        generic_attribute_prefixes={"data-"},
        url_schemes=set(LINK_SCHEMES) | {"data"},
        link_rel=None,
    )


def scripts_of(page: str) -> list[str]:
    """Give the content of a page's script elements, as Python's own parser finds them."""
    found: list[str] = []

    class Scripts(HTMLParser):
        inside = False

        def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
            if tag == "script":
                assert attrs == [("type", "application/ld+json")]
                self.inside = True
                found.append("")

        def handle_endtag(self, tag: str) -> None:
            self.inside = self.inside and tag != "script"

        def handle_data(self, data: str) -> None:
            if self.inside:
                found[-1] += data

    Scripts().feed(page)
    return found


@cache
def hostile_pages() -> list[tuple[Article, str]]:
    """Make articles and their pages: each text with a URL, each URL alone and behind what makes it pass."""
    made = [hostile_article(text, f"https://example.org/{text}?{text}#{text}") for text in TEXTS]
    for url in URLS:
        made += [
            hostile_article(url, bait) for bait in (url, f"/{url}", f"https://example.org/?{url}", f"#{url}")
        ]
    made += [hostile_article("x", f"data:image/svg+xml,{text}") for text in TEXTS]
    return [(article, dumps(article)) for article in made]


def test_the_corpus_is_large_and_has_no_doubles() -> None:
    assert len(set(PAYLOADS)) == len(PAYLOADS) >= 150


def test_every_field_that_takes_text_is_put_to_the_test() -> None:
    reached = fields_with_text(hostile_article("x", "https://example.org/"))
    assert fields_for_text() - reached - NOT_FREE == set()


def test_a_sanitizer_finds_nothing_to_take_out() -> None:
    for _, page in hostile_pages():
        body = body_of(page)
        assert sanitized(body) == body


def test_the_sanitizer_would_find_something() -> None:
    assert sanitized("<p>x</p><script>alert(1)</script>") == "<p>x</p>"
    assert sanitized('<p onclick="alert(1)" id="x">x</p>') == "<p>x</p>"
    assert sanitized('<a href="javascript:alert(1)">x</a>') == "<a>x</a>"


@given(articles())
def test_a_sanitizer_finds_no_element_or_attribute_to_take_out_of_any_page(article: Article) -> None:
    body = body_of(dumps(article))
    # Where the sanitizer's own URL parser gives up on a host it drops the link; what it drops is no danger.
    assert sanitized(body).count("<") == body.count("<")


def test_the_one_script_is_data_and_cannot_end_early() -> None:
    for article, page in hostile_pages():
        (script,) = scripts_of(page)
        assert "<" not in script
        assert json.loads(script)["@graph"][0].get("headline") == article.title


def test_hostile_articles_come_back_as_they_were() -> None:
    for article, page in hostile_pages():
        assert loads(page) == article


SENTINEL = """
window.fired = [];
for (const name of ["alert", "confirm", "prompt", "print", "open"]) {
  window[name] = (...what) => { window.fired.push(name + ": " + what); };
}
"""


class Guard:
    """A tab in which each call of `alert` and its like is noted, and each request."""

    def __init__(self, browser: Browser) -> None:
        context = browser.new_context(bypass_csp=True)
        context.add_init_script(SENTINEL)
        self.asked: set[tuple[str, str]] = set()
        context.route("**/*", self._note)
        self.page = context.new_page()
        self.page.on("dialog", lambda dialog: dialog.dismiss())

    def _note(self, route: Route) -> None:
        if not route.request.url.startswith("https://page.example/"):
            self.asked.add((route.request.resource_type, route.request.url))
            route.abort()
        else:
            route.fulfill(body=self.html, content_type="text/html; charset=utf-8")

    def open(self, html: str) -> list[str]:
        """Open a page, give its scripts some time, use it a little, and tell what was called."""
        self.html = html
        self.page.goto("https://page.example/", wait_until="domcontentloaded")
        self.page.evaluate(
            """() => {
                for (const link of document.querySelectorAll("a")) {
                    link.dispatchEvent(new MouseEvent("mouseover", {bubbles: true}));
                    link.focus();
                }
            }"""
        )
        self.page.wait_for_timeout(15)
        return list(self.page.evaluate("window.fired"))


@pytest.fixture
def guard(chromium: Browser):
    """A guarded tab."""
    guard = Guard(chromium)
    yield guard
    guard.page.context.close()


def test_the_browser_sees_a_script_that_runs(guard: Guard) -> None:
    fired = [text for text in MARKUP if guard.open(f"<!DOCTYPE html><title>x</title><body><p>{text}")]
    assert len(fired) >= 20


def crowded_pages() -> list[str]:
    """Make a few pages of many articles each: the bodies and comments of all, the header of the first."""
    articles = [article for article, _ in hostile_pages()]
    crowds = [articles[first :: len(articles) // 12] for first in range(len(articles) // 12)]
    return [
        dumps(
            attrs.evolve(
                crowd[0],
                body=[
                    section for article in crowd for section in article.body if section.heading is not None
                ],
                comments=[comment for article in crowd for comment in article.comments or ()],
            )
        )
        for crowd in crowds
    ]


def test_no_script_runs_in_a_browser(guard: Guard) -> None:
    for page in crowded_pages():
        assert guard.open(page) == []
    # The article's own pictures are all that is asked for.
    assert {kind for kind, _ in guard.asked} <= {"image"}


@pytest.mark.slow
def test_no_script_runs_in_a_browser_whatever_the_header_says(guard: Guard) -> None:
    for _, page in hostile_pages():
        assert guard.open(page) == []
    assert {kind for kind, _ in guard.asked} <= {"image"}


def test_no_script_runs_where_a_page_takes_the_body_into_its_own(guard: Guard) -> None:
    take = """(body) => {
        const place = document.createElement("div");
        document.body.append(place);
        place.innerHTML = body;
        place.innerHTML = place.innerHTML;
        const other = new DOMParser().parseFromString(place.innerHTML, "text/html");
        place.replaceChildren(...other.body.childNodes);
    }"""
    guard.open("<!DOCTYPE html><title>x</title>")
    for page in crowded_pages():
        guard.page.evaluate(take, body_of(page))
    guard.page.wait_for_timeout(300)
    assert guard.page.evaluate("window.fired") == []
