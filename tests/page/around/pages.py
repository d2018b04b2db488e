"""Pages for the tests of what stands around an article."""

from __future__ import annotations

from lxml import etree

from newsdoc.page.source import Page
from newsdoc.page.survey import Survey, survey


def opened(html: str | bytes, url: str | None = "https://example.org/news/piece") -> tuple[Page, Survey]:
    """Parse a page and take stock of it."""
    data = html.encode() if isinstance(html, str) else html
    parser = etree.HTMLParser(encoding="utf-8", huge_tree=True, remove_comments=True, remove_pis=True)
    root = etree.fromstring(data, parser)
    return Page(root=root, url=url), survey(root)
