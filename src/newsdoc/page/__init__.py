"""Somebody's page to a document: bytes, a tree, one walk, readers that look at what it found, an article."""

from __future__ import annotations

from newsdoc.markup.dom import parse_tree
from newsdoc.model import Article
from newsdoc.page.around.breadcrumb import read_breadcrumb
from newsdoc.page.around.comments import read_comments
from newsdoc.page.around.kicker import read_kicker
from newsdoc.page.around.shares import read_share_counters
from newsdoc.page.body import read_body
from newsdoc.page.headline import heading_of
from newsdoc.page.metadata import read_metadata
from newsdoc.page.source import Page
from newsdoc.page.survey import survey


def parse(html: bytes | str, url: str | None = None, *, charset: str | None = None) -> Article:
    """Read the article that a page holds.

    Nothing is fetched, no thread is started, nothing is kept between calls; call it in any thread.

    Args:
        html: The page, as bytes in any encoding or as text.
        url: Where it was found: relative links are resolved against it. None: they stay relative, unless the
            page tells its address.
        charset: The charset of the HTTP header, for bytes. None: unknown.

    Returns:
        The article. A page without one, such as an index page, gives an article with an empty body.
        `truncated` is True where the page could not be read to its end.

    Raises:
        NotHTML: The input is no HTML page, but a PDF, an image, compressed data, a feed, or empty.
        PageTooLarge: The page is larger than `newsdoc.markup.dom.MAX_BYTES`.
    """
    tree = parse_tree(html, charset, source=url)
    page = Page(tree.root, url, truncated=tree.truncated)
    boxes = survey(page.root)
    facts = read_metadata(page, boxes)
    comments = read_comments(page, boxes)
    kicker, kicker_element = read_kicker(page, boxes, heading_of(boxes, facts.title))
    text = read_body(
        page,
        boxes,
        title=facts.title,
        subtitle=facts.subtitle,
        comments=comments.sections,
        kicker=kicker_element,
    )
    return Article(
        kind=facts.kind,
        url=facts.url or page.url,
        amp_url=facts.amp_url,
        next_url=facts.next_url,
        language=facts.language,
        site=facts.site,
        section=facts.section,
        breadcrumb=read_breadcrumb(page, boxes, facts.title, facts.breadcrumb),
        kicker=kicker,
        title=facts.title,
        subtitle=facts.subtitle or text.standfirst,
        authors=facts.authors,
        published=facts.published,
        modified=facts.modified,
        description=facts.description,
        tags=facts.tags,
        lead_image=facts.lead_image,
        accessible_for_free=facts.accessible_for_free,
        share_counters=read_share_counters(page, boxes),
        body=text.sections,
        comment_count=comments.count,
        comments=comments.comments,
        truncated=page.truncated,
    )
