"""The way from a page to an article, in stages: open it, gather what readers find, put the article together.

`parse` goes this way, and `read` goes the same way and then tells about it, so that the two cannot differ.
"""

from __future__ import annotations

from typing import Final

from attrs import evolve, field, frozen

from newsdoc.markup.dom import parse_tree
from newsdoc.markup.read import link_of
from newsdoc.model import Article, Crumb, Figure, ShareCounter
from newsdoc.page.around.breadcrumb import read_breadcrumb
from newsdoc.page.around.comments import Comments, read_comments
from newsdoc.page.around.kicker import read_kicker
from newsdoc.page.around.shares import read_share_counters
from newsdoc.page.body import Text, read_body
from newsdoc.page.body.known import Known
from newsdoc.page.components import as_boxes
from newsdoc.page.metadata import Clues, Metadata, metadata_of
from newsdoc.page.metadata.pictures import completed
from newsdoc.page.source import Element, Page
from newsdoc.page.survey import Survey, survey
from newsdoc.page.templates import put_in_place


@frozen(kw_only=True, eq=False)
class Findings:
    """All that the readers of a page found."""

    page: Page
    boxes: Survey
    facts: Metadata
    """What the page says about its article."""
    heading: Element | None
    """The element that shows the title."""
    comments: Comments
    kicker: str | None
    kicker_element: Element | None = field(repr=False)
    """The element that holds the kicker and nothing else."""
    breadcrumb: tuple[Crumb, ...]
    share_counters: tuple[ShareCounter, ...]
    text: Text
    """The article's text, and where in the page it stands."""


def opened(html: bytes | str, url: str | None = None, charset: str | None = None) -> Page:
    """Decode and parse a page.

    Raises:
        NotHTML: The input is no HTML page.
        PageTooLarge: The page is larger than `newsdoc.markup.dom.MAX_BYTES`.
    """
    tree = parse_tree(html, charset, source=url, mend=True)
    put_in_place(tree.root)
    as_boxes(tree.root)
    return Page(tree.root, link_of(url, None), truncated=tree.truncated)


def gather(page: Page) -> Findings:
    """Let all readers look at a page. None of them changes it."""
    boxes = survey(page.root)
    clues = Clues(page, boxes)
    facts = metadata_of(clues)
    comments = read_comments(page, boxes, nodes=clues.own)
    heading = None if clues.headline is None else clues.headline.box.element
    authors = [author.name for author in facts.authors]
    breadcrumb = read_breadcrumb(page, boxes, facts.title, facts.breadcrumb)
    sections = [name for name in (facts.section, *(crumb.name for crumb in breadcrumb[1:])) if name]
    kicker, kicker_element = read_kicker(page, boxes, heading, authors, title=facts.title, sections=sections)
    text = read_body(
        page,
        boxes,
        Known(
            title=facts.title,
            subtitle=facts.subtitle,
            trail=tuple(crumb.name for crumb in breadcrumb),
            authors=tuple(authors),
            comments=comments.sections,
            kicker=kicker_element,
        ),
        told=[told for node in clues.own if isinstance(told := node.get("articleBody"), str)],
        address=facts.url or page.base,
        is_article=facts.kind is not None or "article:published_time" in clues.head.metas,
    )
    return Findings(
        page=page,
        boxes=boxes,
        facts=facts,
        heading=heading,
        comments=comments,
        kicker=kicker,
        kicker_element=kicker_element,
        breadcrumb=breadcrumb,
        share_counters=read_share_counters(
            page, boxes, clues.own, clues.head.programs, heading=heading, comments=comments.sections
        ),
        text=text,
    )


OF_TEASERS: Final = ("authors", "published", "modified")
"""Fields that an index page has not: those that it shows are of its teasers."""


def _of_index(facts: Metadata) -> Metadata:
    return evolve(facts, authors=(), published=None, modified=None)


def lead_image_of(found: Findings) -> Figure | None:
    """Give the lead picture, with the words that stand below it where the text shows it."""
    lead = found.facts.lead_image
    if lead is None:
        return None
    return completed(
        lead, (block for part in found.text.sections for block in part.blocks if isinstance(block, Figure))
    )


def article_of(found: Findings) -> Article:
    """Put the article together."""
    facts = _of_index(found.facts) if found.text.teasers else found.facts
    return Article(
        kind=facts.kind,
        url=facts.url or found.page.url,
        amp_url=facts.amp_url,
        next_url=facts.next_url,
        language=facts.language,
        site=facts.site,
        section=facts.section,
        breadcrumb=found.breadcrumb,
        kicker=found.kicker,
        title=facts.title,
        subtitle=facts.subtitle or found.text.standfirst,
        authors=facts.authors,
        published=facts.published,
        modified=facts.modified,
        description=facts.description,
        tags=facts.tags,
        lead_image=lead_image_of(found),
        accessible_for_free=facts.accessible_for_free,
        share_counters=found.share_counters,
        body=found.text.sections,
        comment_count=found.comments.count,
        comments=found.comments.comments,
        truncated=found.page.truncated,
    )
