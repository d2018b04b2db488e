"""Somebody's page to a document: bytes, a tree, one walk, readers that look at what it found, an article."""

from __future__ import annotations

from newsdoc.model import Article
from newsdoc.page.collector import paused
from newsdoc.page.stages import article_of, gather, opened


def parse(html: bytes | str, url: str | None = None, *, charset: str | None = None) -> Article:
    """Read the article that a page holds.

    Nothing is fetched, no thread is started, nothing is kept between calls; call it in any thread.

    Args:
        html: The page, as bytes in any encoding or as text.
        url: Where it was found: relative links are resolved against it. None: they stay relative, unless the
            page tells its address. One that no document can hold, such as a file's, counts as None.
        charset: The charset of the HTTP header, for bytes. None: unknown.

    Returns:
        The article. A page without one gives an article with an empty body, and so does an index page, which has
        teasers of other articles.
        `truncated` is True where the page could not be read to its end.

    Raises:
        NotHTML: The input is no HTML page, but a PDF, an image, compressed data, a feed, or empty.
        PageTooLarge: The page is larger than `newsdoc.markup.dom.MAX_BYTES`.
    """
    with paused():
        return _parsed(html, url, charset)


def _parsed(html: bytes | str, url: str | None, charset: str | None) -> Article:
    # A call of its own, so that all but the article is gone before the collector runs again and goes through it.
    found = gather(opened(html, url, charset))
    try:
        return article_of(found)
    finally:
        found.boxes.dissolve()
