"""The article: its text as a tree of sections, who wrote it when and where, and what stands around it."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date, datetime
from enum import StrEnum

from attrs import field, frozen

from newsdoc.model.block import (
    Block,
    Figure,
    as_blocks,
    check_blocks,
    running_text,
)
from newsdoc.model.checks import (
    Field,
    as_language,
    as_line,
    as_lines,
    as_moment,
    as_optional_line,
    as_tuple,
    check_count,
    check_flag,
    check_language,
    check_moment,
    check_optional_text,
    check_text,
    each,
    member,
    optional,
    refuse,
)
from newsdoc.model.inline import Inline, as_optional_inline, check_inline, plain
from newsdoc.model.links import as_optional_url, check_image_url, check_optional_link
from newsdoc.model.node import Container, Node, settle_height
from newsdoc.model.response import Comment, ShareCounter, as_optional_comments, as_optional_counters


class ArticleKind(StrEnum):
    """What kind of article it is, by the name of its schema.org type."""

    ARTICLE = "Article"
    NEWS = "NewsArticle"
    ANALYSIS = "AnalysisNewsArticle"
    OPINION = "OpinionNewsArticle"
    BACKGROUND = "BackgroundNewsArticle"
    REPORTAGE = "ReportageNewsArticle"
    REVIEW = "ReviewNewsArticle"
    ASK_PUBLIC = "AskPublicNewsArticle"
    LIVE_BLOG = "LiveBlogPosting"
    BLOG_POST = "BlogPosting"
    REPORT = "Report"
    SATIRE = "SatiricalArticle"
    ADVERTISEMENT = "AdvertiserContentArticle"
    TECH = "TechArticle"
    SCHOLARLY = "ScholarlyArticle"


_KINDS = {kind.value: kind for kind in ArticleKind}


def as_article_kind(value: ArticleKind | str | None) -> ArticleKind | None:
    """Turn a kind or its name into a kind; an unknown name stays, for the validator to refuse."""
    return _KINDS.get(value, value) if isinstance(value, str) else value  # type: ignore[arg-type]


@frozen(repr=False)
class Author(Node):
    """Somebody who wrote the article."""

    name: str = field(converter=as_line, validator=check_text)
    """The full name, without "By", titles of office and places."""
    url: str | None = field(
        default=None, converter=as_optional_url, validator=check_optional_link, kw_only=True
    )
    """The author's page. None: no link."""
    role: str | None = field(
        default=None, converter=as_optional_line, validator=check_optional_text, kw_only=True
    )
    """What the author is or did: "Moscow correspondent", "photos". None: not said."""
    organization: bool = field(default=False, validator=check_flag, kw_only=True)
    """True: no person but an agency, a newsroom or another body."""


@frozen(repr=False)
class Crumb(Node):
    """One step of the trail that leads from the site's front page to the article."""

    name: str = field(converter=as_line, validator=check_text)
    """The label as shown."""
    url: str | None = field(
        default=None, converter=as_optional_url, validator=check_optional_link, kw_only=True
    )
    """Where it leads. None: no link, as usual for the last."""


@frozen(repr=False)
class Site(Node):
    """The site, or the publication, that the article stands in."""

    name: str = field(converter=as_line, validator=check_text)
    """Its name as it writes it itself."""
    url: str | None = field(
        default=None, converter=as_optional_url, validator=check_optional_link, kw_only=True
    )
    """Its front page. None: not stated."""
    logo: str | None = field(
        default=None, converter=as_optional_url, validator=optional(check_image_url), kw_only=True
    )
    """Its logo's address. None: not stated."""


def as_authors(value: Iterable[Author]) -> tuple[Author, ...]:
    """Bring authors into a tuple."""
    return as_tuple(value)


def as_crumbs(value: Iterable[Crumb]) -> tuple[Crumb, ...]:
    """Bring the steps of a trail into a tuple."""
    return as_tuple(value)


def as_sections(value: Iterable[Section]) -> tuple[Section, ...]:
    """Bring sections into a tuple."""
    return as_tuple(value)


def _check_sections(instance: Section, attribute: Field, value: tuple[Section, ...]) -> None:
    each(member(Section))(instance, attribute, value)
    if any(section.heading is None for section in value):
        raise refuse(instance, attribute, "expected sections with a heading, got one without")
    if instance.heading is None and (value or not instance.blocks):
        raise refuse(instance, attribute, "expected blocks, and no sections, where there is no heading")


@frozen(repr=False, kw_only=True)
class Section(Container):
    """A heading and what stands under it, up to the next heading of its level."""

    heading: Inline | None = field(
        default=None, converter=as_optional_inline, validator=optional(check_inline)
    )
    """The heading. None: this is what stands before the first heading; only the first section of an article
    may go without one, and it has no sections of its own."""
    blocks: tuple[Block, ...] = field(default=(), converter=as_blocks, validator=check_blocks)
    """What stands under the heading, before the first heading of a lower level."""
    sections: tuple[Section, ...] = field(default=(), converter=as_sections, validator=_check_sections)
    """The parts with headings of a lower level."""
    _height: int = field(init=False, eq=False)

    def __attrs_post_init__(self) -> None:
        settle_height(self, self.blocks, self.sections)

    @property
    def text(self) -> str:
        """The heading and the running text under it, with a blank line between two blocks."""
        heading = "" if self.heading is None else plain(self.heading)
        parts = [heading, running_text(self.blocks), *(section.text for section in self.sections)]
        return "\n\n".join(filter(None, parts))


def _check_body(instance: object, attribute: Field, value: tuple[Section, ...]) -> None:
    each(member(Section))(instance, attribute, value)
    if any(section.heading is None for section in value[1:]):
        raise refuse(instance, attribute, "expected a heading in all sections but the first, got one without")


_WORD = re.compile(
    r"[\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff]|[^\W\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff]+"
)
"""A word as counted: letters and digits in a row, or one Chinese or Japanese character."""


@frozen(repr=False, kw_only=True)
class Article(Node):
    """One article: its metadata, its body, and what readers left behind. Fields stand in reading order."""

    kind: ArticleKind | None = field(
        default=None, converter=as_article_kind, validator=optional(member(ArticleKind))
    )
    """What kind of article it is. None: not told."""
    url: str | None = field(default=None, converter=as_optional_url, validator=check_optional_link)
    """The canonical address. None: not known."""
    amp_url: str | None = field(default=None, converter=as_optional_url, validator=check_optional_link)
    """The address of its AMP version. None: none is named."""
    next_url: str | None = field(default=None, converter=as_optional_url, validator=check_optional_link)
    """The address of the article's next page. None: it is the last or the only one."""
    language: str | None = field(default=None, converter=as_language, validator=optional(check_language))
    """The language as a BCP 47 tag: "en-US". None: not known."""
    site: Site | None = field(default=None, validator=optional(member(Site)))
    """The site that it stands in. None: not known."""
    section: str | None = field(default=None, converter=as_optional_line, validator=check_optional_text)
    """The site's rubric: "Politics". None: not told."""
    breadcrumb: tuple[Crumb, ...] = field(default=(), converter=as_crumbs, validator=each(member(Crumb)))
    """The trail from the front page, in order; it may end with the article itself. Empty: there is none."""
    kicker: str | None = field(default=None, converter=as_optional_line, validator=check_optional_text)
    """The label above the title or at the start of the text: "News Analysis". None: there is none."""
    title: str | None = field(default=None, converter=as_optional_line, validator=check_optional_text)
    """The headline, without the site's name. None: not found."""
    subtitle: str | None = field(default=None, converter=as_optional_line, validator=check_optional_text)
    """The standfirst under the headline. None: there is none."""
    authors: tuple[Author, ...] = field(default=(), converter=as_authors, validator=each(member(Author)))
    """Who wrote it, in the order of the byline. Empty: nobody is named."""
    published: date | datetime | None = field(
        default=None, converter=as_moment, validator=optional(check_moment)
    )
    """When it was published: a day, a naive time, or a time with its offset, as much as is told.
    None: not told."""
    modified: date | datetime | None = field(
        default=None, converter=as_moment, validator=optional(check_moment)
    )
    """When it was last changed, told as `published` is. None: not told."""
    description: str | None = field(default=None, converter=as_optional_line, validator=check_optional_text)
    """The summary written for search engines and previews. None: there is none."""
    tags: tuple[str, ...] = field(default=(), converter=as_lines, validator=each(check_text))
    """Keywords, none twice, in page order. Empty: there are none."""
    lead_image: Figure | None = field(default=None, validator=optional(member(Figure)))
    """The picture that stands for the article. None: there is none."""
    accessible_for_free: bool | None = field(default=None, validator=optional(check_flag))
    """False: a subscription is needed. None: not told."""
    share_counters: tuple[ShareCounter, ...] | None = field(
        default=None, converter=as_optional_counters, validator=optional(each(member(ShareCounter)))
    )
    """How often it was shared, by network. Empty: no counts are shown. None: nobody has looked."""
    body: tuple[Section, ...] = field(default=(), converter=as_sections, validator=_check_body)
    """The text: first, without a heading, what stands before the first heading, then a section a heading."""
    comment_count: int | None = field(default=None, validator=optional(check_count))
    """The number of comments that the page states, even where fewer are on it. None: not stated."""
    comments: tuple[Comment, ...] | None = field(
        default=None, converter=as_optional_comments, validator=optional(each(member(Comment)))
    )
    """Readers' comments in page order, replies inside them; `walk(article, Comment)` gives them all.
    Empty: the page has none. None: nobody has looked."""
    truncated: bool = field(default=False, validator=check_flag)
    """True: the source could not be read to its end, so text may be missing."""

    @property
    def text(self) -> str:
        """The running text of the body, with a blank line between two blocks.

        With headings, paragraphs, lists, quotations, tables and code; without title, captions, pull quotes,
        promos, embeds and comments.
        """
        return "\n\n".join(filter(None, (section.text for section in self.body)))

    @property
    def word_count(self) -> int:
        """The number of words in `text`; of Chinese and Japanese, the number of characters."""
        return sum(1 for _ in _WORD.finditer(self.text))
