"""Every prefix of a page is a page: cut anywhere, it parses, and says nothing that the whole does not."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from newsdoc import Article, NotHTML, parse

PAGES = sorted((Path(__file__).parents[1] / "pages").glob("*/page.html"))
EXTRA = 200
"""Characters more than the whole page's text that a prefix may have: of a tag or reference cut in two, of a line
that the rest of the page shows to be furniture."""


@cache
def whole(path: Path) -> tuple[bytes, Article]:
    page = path.read_bytes()
    return page, parse(page)


@given(path=st.sampled_from(PAGES), data=st.data())
def test_a_page_cut_anywhere_parses(path, data):
    page, article = whole(path)
    end = data.draw(st.integers(0, len(page)))
    try:
        found = parse(page[:end])
    except NotHTML:
        assert b">" not in page[:end], "only what ends before the first tag does is no page"
        return
    assert not found.truncated, "what is missing was not lost by the parser"
    # Cut before its fourth teaser, an index page is none yet.
    assert not article.body or len(found.text) <= len(article.text) + EXTRA
    assert parse(page[:end]) == found
    if end == len(page):
        assert found == article


def test_there_are_pages():
    assert len(PAGES) >= 3
