"""What a page's links are resolved against, and what becomes of them where nothing tells."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

import newsdoc
from newsdoc import Figure, walk
from newsdoc.values.urls import reference, resolve

PROSE = "The mill by the river was built before anybody in the village had learned to count its wheels. " * 3


def page(head: str, body: str) -> str:
    return (
        f"<html><head>{head}</head><body><article><h1>Mills</h1>{body}<p>{PROSE}</p></article></body></html>"
    )


LINKED = f'<p>{PROSE} <a href="/weir?of=old#top">The weir</a> stands.</p><figure><img src="pics/weir.jpg"></figure>'


def links(html: str, url: str | None = None) -> list[str | None]:
    article = newsdoc.parse(html, url)
    runs = [
        run.href
        for section in article.body
        for block in section.blocks
        for run in getattr(block, "content", ())
    ]
    return [href for href in runs if href] + [figure.image.url for figure in walk(article, Figure)]


@pytest.mark.parametrize(
    ("head", "url", "wanted"),
    [
        ("", None, ["/weir?of=old#top", "pics/weir.jpg"]),
        (
            "",
            "https://example.org/n/1",
            ["https://example.org/weir?of=old#top", "https://example.org/n/pics/weir.jpg"],
        ),
        (
            '<meta property="og:url" content="https://example.org/n/1">',
            None,
            ["https://example.org/weir?of=old#top", "https://example.org/n/pics/weir.jpg"],
        ),
        (
            '<link rel="canonical" href="https://example.org/n/1">',
            None,
            ["https://example.org/weir?of=old#top", "https://example.org/n/pics/weir.jpg"],
        ),
        (
            '<link rel="canonical" href="/n/1">',
            None,
            ["/weir?of=old#top", "pics/weir.jpg"],
        ),
        (
            '<base href="https://cdn.example/"><link rel="canonical" href="https://example.org/n/1">',
            None,
            ["https://cdn.example/weir?of=old#top", "https://cdn.example/pics/weir.jpg"],
        ),
        (
            '<base href="/x/"><meta property="og:url" content="https://example.org/n/1">',
            None,
            ["https://example.org/weir?of=old#top", "https://example.org/x/pics/weir.jpg"],
        ),
    ],
    ids=["unknown", "given", "og:url", "canonical", "relative canonical", "base", "relative base"],
)
def test_what_links_are_resolved_against(head, url, wanted):
    assert links(page(head, LINKED), url) == wanted


@pytest.mark.parametrize(
    "href", ["javascript:alert(1)", "data:text/html,x", "JaVaScRiPt:x", "vbscript:x", " \n"]
)
def test_what_could_run_is_no_link_on_a_page_of_unknown_address_either(href):
    assert links(page("", f'<p>{PROSE} <a href="{href}">The weir</a> stands.</p>')) == []


@given(st.text(max_size=40))
def test_a_reference_is_resolved_or_stays_without_a_scheme(href):
    found = reference(None, href)
    if resolve(None, href) is not None:
        assert found == resolve(None, href)
    elif found is not None:
        assert found in href.replace("\n", "").replace("\r", "").replace("\t", "")
        assert not found.lower().startswith(("javascript:", "data:", "vbscript:"))
    assert reference("https://example.org/a", href) == resolve("https://example.org/a", href)
