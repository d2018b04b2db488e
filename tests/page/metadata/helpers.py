"""Pages made for one test each."""

from __future__ import annotations

import json
from typing import Any

from newsdoc.markup.dom import parse_tree
from newsdoc.page.metadata import Explanations, Metadata, explain_metadata, read_metadata
from newsdoc.page.source import Page
from newsdoc.page.survey import survey

URL = "https://www.example.org/news/a-story"


def page_of(html: str | bytes, url: str | None = URL) -> Page:
    """Parse a page."""
    return Page(root=parse_tree(html).root, url=url)


def told(html: str | bytes, url: str | None = URL) -> Metadata:
    """Read what a page says."""
    page = page_of(html, url)
    return read_metadata(page, survey(page.root))


def explained(html: str | bytes, url: str | None = URL) -> Explanations:
    """Tell why."""
    page = page_of(html, url)
    return explain_metadata(page, survey(page.root))


def with_jsonld(*values: Any, head: str = "", body: str = "") -> str:
    """Write a page with JSON-LD."""
    texts = (json.dumps(value).replace("</", r"<\/") for value in values)
    scripts = "".join(f'<script type="application/ld+json">{text}</script>' for text in texts)
    return f"<html><head>{head}{scripts}</head><body>{body}</body></html>"
