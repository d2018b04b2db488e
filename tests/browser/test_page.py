"""Pages in Chromium: accessible, on any screen, in light and dark, and quiet on the network."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

import pytest
from hypothesis import HealthCheck, Phase, given, seed, settings

from newsdoc.codecs.html import dumps
from newsdoc.model import Article, Comment
from newsdoc.strategies import articles
from tests.browser.showcase import arabic, japanese, showcase

if TYPE_CHECKING:
    from collections.abc import Callable

    from playwright.sync_api import Browser, Page, Route

Scheme: TypeAlias = Literal["light", "dark"]
SCHEMES: tuple[Scheme, ...] = ("light", "dark")
WIDTHS = (320, 390, 1280)


def deep_thread() -> Article:
    """Make an article with replies as deep as a document can hold them."""
    comment = Comment(author="Reader 63", body="The deepest.")
    for level in range(62, 0, -1):
        comment = Comment(
            author=f"Reader {level}", body="A few words on the matter.", likes=level, replies=[comment]
        )
    return Article(language="en", title="A long thread", comments=[comment])


PAGES = {
    "showcase": showcase,
    "arabic": arabic,
    "japanese": japanese,
    "thread": deep_thread,
    "empty": Article,
}


def drawn(count: int) -> list[Article]:
    """Draw some articles, the same each time."""
    found: list[Article] = []

    @seed(11)
    @settings(
        max_examples=count,
        database=None,
        phases=[Phase.generate],
        deadline=None,
        suppress_health_check=list(HealthCheck),
    )
    @given(articles())
    def draw(article: Article) -> None:
        found.append(article)

    draw()
    return found


@pytest.mark.parametrize("scheme", SCHEMES)
@pytest.mark.parametrize("name", PAGES)
def test_a_page_has_no_accessibility_fault(
    name: str, scheme: Scheme, tab: Page, axe: Callable[[Page], list[str]]
) -> None:
    tab.emulate_media(color_scheme=scheme)
    tab.set_content(dumps(PAGES[name]()))
    assert axe(tab) == []


@pytest.mark.parametrize("scheme", SCHEMES)
def test_drawn_pages_have_no_accessibility_fault(
    scheme: Scheme, tab: Page, axe: Callable[[Page], list[str]]
) -> None:
    tab.emulate_media(color_scheme=scheme)
    faults = {}
    for number, article in enumerate(drawn(25)):
        tab.set_content(dumps(article), wait_until="domcontentloaded")
        faults[number] = axe(tab)
    assert {number: found for number, found in faults.items() if found} == {}


@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("name", PAGES)
def test_a_page_fits_any_screen(name: str, width: int, tab: Page) -> None:
    tab.set_viewport_size({"width": width, "height": 800})
    tab.set_content(dumps(PAGES[name]()))
    assert tab.evaluate("document.documentElement.scrollWidth") <= width
    # The deepest reply must still be wide enough to be read.
    narrowest = (
        "Math.min(...[...document.querySelectorAll('main p')].map(p => p.getBoundingClientRect().width))"
    )
    if name in ("showcase", "thread"):
        assert tab.evaluate(narrowest) >= 160


def test_dark_is_dark_and_light_is_light(tab: Page) -> None:
    paper = {}
    for scheme in SCHEMES:
        tab.emulate_media(color_scheme=scheme)
        tab.set_content(dumps(showcase()))
        colour = tab.evaluate("getComputedStyle(document.documentElement).backgroundColor")
        paper[scheme] = sum(int(part) for part in colour.removeprefix("rgb(").removesuffix(")").split(","))
    assert paper["light"] > 600
    assert paper["dark"] < 150


def test_a_page_asks_the_network_for_nothing(chromium: Browser) -> None:
    context = chromium.new_context()
    asked: list[str] = []

    def note(route: Route) -> None:
        asked.append(route.request.url)
        route.abort()

    context.route("**/*", note)
    page = context.new_page()
    page.set_content(dumps(showcase()))
    page.wait_for_timeout(200)
    context.close()
    assert [url for url in asked if not url.startswith("data:")] == []


def test_arabic_runs_from_right_to_left(tab: Page) -> None:
    tab.set_content(dumps(arabic()))
    heading = "getComputedStyle(document.querySelector('h1')).direction"
    assert tab.evaluate(heading) == "rtl"
