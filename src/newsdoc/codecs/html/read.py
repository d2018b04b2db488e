"""A page to an article: the page that `dumps` wrote, also after people or programs have edited it.

Each part is found by its element and class, wherever in its surroundings it stands. What stands in the
article and is no such part is text of the body: nothing that a reader would see of it gets lost.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date, datetime

from attrs import frozen
from lxml.etree import _Element

from newsdoc.codecs.html.blocks import end_paragraphs, read_figure
from newsdoc.codecs.html.elements import (
    WHITE_SPACE,
    built,
    choice,
    has_class,
    integer,
    moment,
    text_of,
    with_class,
    wrong,
)
from newsdoc.codecs.html.language import UNDETERMINED
from newsdoc.codecs.html.outline import Outline
from newsdoc.codecs.html.page import VERSION
from newsdoc.codecs.html.thread import read_thread
from newsdoc.errors import DecodeError, NotHTML, PageTooLarge, UnknownVersion
from newsdoc.markup.addresses import url_of
from newsdoc.markup.dom import parse_tree
from newsdoc.model import Article, ArticleKind, Author, Comment, Crumb, ShareCounter, Site


def read_page(data: str | bytes) -> Article:
    """Read a whole page.

    Raises:
        DecodeError: It is none that `dumps` wrote, or somebody wrote into it what no document can hold.
        UnknownVersion: A newer version of newsdoc wrote it.
    """
    try:
        tree = parse_tree(data)
    except (NotHTML, PageTooLarge) as error:
        raise DecodeError(f"{error.problem}, expected a page written by newsdoc", error.where) from error
    root = tree.root
    _check_version(root)
    main = next(root.iter("main"), None)
    article = None if main is None else next(main.iter("article"), None)
    if main is None or article is None:
        raise wrong(root, "expected an <article> in a <main>, got none")
    end_paragraphs(root)
    return _article(root, main, article, truncated=tree.truncated)


def _check_version(root: _Element) -> None:
    if root.get("data-newsdoc") is None:
        raise wrong(root, "expected a page written by newsdoc, got one without data-newsdoc")
    version = integer(root, "data-newsdoc")
    if version is None or version < 1:
        raise wrong(root, f"expected {VERSION} as data-newsdoc, got {version}")
    if version > VERSION:
        problem = f"expected version {VERSION} of the page format or an older one, got {version}"
        raise UnknownVersion(problem, f"line {root.sourceline}")


def _article(root: _Element, main: _Element, article: _Element, *, truncated: bool) -> Article:
    parts = _parts(root, main, article)
    outline = Outline()
    outline.read(main, parts.known())
    comments, count = (None, None) if parts.comments is None else _comments(parts.comments)
    header = _Header(parts.header)
    head = next(root.iter("head"), root)
    description, links = _description(head), _links(head)
    site, section, breadcrumb = _masthead(root)
    return built(
        article,
        Article,
        kind=choice(article, "data-kind", ArticleKind),
        url=links.get("canonical"),
        amp_url=links.get("amphtml"),
        next_url=links.get("next"),
        language=_language(root),
        site=site,
        section=section,
        breadcrumb=breadcrumb,
        kicker=header.text("kicker"),
        title=header.title(),
        subtitle=header.text("subtitle"),
        authors=header.authors(),
        published=header.moment("published"),
        modified=header.moment("modified"),
        description=description,
        tags=() if parts.tags is None else tuple(map(text_of, parts.tags.iter("li"))),
        lead_image=None if parts.lead is None else read_figure(parts.lead),
        accessible_for_free=_free(article),
        share_counters=header.shares(),
        body=outline.sections(article),
        comment_count=count,
        comments=comments,
        truncated=truncated or parts.end is None or article.get("data-truncated") is not None,
    )


@frozen
class _Parts:
    """What stands in or about `main` besides the body. None: it is not there."""

    header: _Element | None
    lead: _Element | None
    tags: _Element | None
    incomplete: _Element | None
    comments: _Element | None
    end: _Element | None

    def known(self) -> frozenset[_Element]:
        """Give all that are there."""
        found = (self.header, self.lead, self.tags, self.incomplete, self.comments, self.end)
        return frozenset(part for part in found if part is not None)


def _parts(root: _Element, main: _Element, article: _Element) -> _Parts:
    headers = (
        header
        for header in article.iter("header")
        if header.getparent() is article or next(header.iter("h1"), None) is not None
    )
    return _Parts(
        header=next(headers, None),
        lead=next(
            (
                lead
                for lead in with_class(article, "figure", "lead")
                if next(lead.iter("img"), None) is not None
            ),
            None,
        ),
        tags=next(with_class(article, "ul", "tags"), None),
        incomplete=next(with_class(article, "p", "incomplete"), None),
        comments=next(with_class(main, "section", "comments"), None),
        end=next((footer for footer in root.iter("footer") if footer.get("data-end") is not None), None),
    )


@frozen
class _Header:
    """The header of the article: its title and what belongs to it."""

    element: _Element | None

    def _with_class(self, tag: str, name: str) -> _Element | None:
        return None if self.element is None else next(with_class(self.element, tag, name), None)

    def text(self, name: str) -> str | None:
        """Read a paragraph that has a class. None: there is none."""
        found = self._with_class("p", name)
        return None if found is None else text_of(found)

    def title(self) -> str | None:
        """Read the title. None: there is none, or only the words that say so.

        A title of which nothing can be seen stands in an attribute, since a page must not have an empty heading.
        """
        found = None if self.element is None else next(self.element.iter("h1"), None)
        if found is None:
            return None
        return found.get("data-title") if has_class(found, "untitled") else text_of(found)

    def moment(self, name: str) -> date | datetime | None:
        """Read one of the article's dates. None: it is not there."""
        found = self._with_class("time", name)
        return None if found is None else moment(found)

    def authors(self) -> tuple[Author, ...]:
        """Read the byline."""
        names = self._with_class("ul", "authors")
        return () if names is None else tuple(map(_author, _with_words(names.iter("li"))))

    def shares(self) -> tuple[ShareCounter, ...] | None:
        """Read the counters. None: there is no list of them."""
        counters = self._with_class("dl", "shares")
        return None if counters is None else tuple(map(_share, _with_words(counters.iter("dd"))))


def _with_words(elements: Iterable[_Element]) -> Iterator[_Element]:
    """Give the elements that have a text: one without says nothing."""
    return (element for element in elements if text_of(element).strip(WHITE_SPACE))


def _author(item: _Element) -> Author:
    role = next(with_class(item, "span", "role"), None)
    name = next(item.iter("a"), item)
    return built(
        item,
        Author,
        text_of(name),
        url=url_of(name, "href"),
        role=None if role is None else text_of(role),
        organization=item.get("data-organization") is not None,
    )


def _share(found: _Element) -> ShareCounter:
    term = next(found.itersiblings("dt", preceding=True), None)
    value = next(found.iter("data"), found)
    count = integer(value, "value")
    if term is None or count is None:
        raise wrong(
            found, "expected a <dt> with a network before and a <data value> in the counter, got none"
        )
    network = term.get("data-network") or text_of(term)
    text = None if value.get("data-bare") is not None else text_of(value)
    return built(found, ShareCounter, network=network, count=count, text=text)


def _masthead(root: _Element) -> tuple[Site | None, str | None, tuple[Crumb, ...]]:
    """Read the site, the section and the breadcrumb."""
    header = next(with_class(root, "header", "masthead"), None)
    if header is None:
        return None, None, ()
    link = next(_with_words(with_class(header, "a", "site")), None)
    logo = None if link is None else link.get("data-logo")
    site = None if link is None else built(link, Site, text_of(link), url=url_of(link, "href"), logo=logo)
    section = next(with_class(header, "span", "section"), None)
    crumbs = tuple(map(_crumb, _with_words(header.iter("li"))))
    return site, None if section is None else text_of(section), crumbs


def _crumb(item: _Element) -> Crumb:
    link = next(item.iter("a"), item)
    return built(item, Crumb, text_of(link), url=url_of(link, "href"))


def _description(head: _Element) -> str | None:
    found = (meta for meta in head.iter("meta") if meta.get("name") == "description")
    return next((meta.get("content") for meta in found), None)


def _links(head: _Element) -> dict[str, str]:
    """Give the addresses that the head names, by what they are to the page."""
    links = ((link.get("rel"), url_of(link, "href")) for link in head.iter("link"))
    return {rel: href for rel, href in links if rel is not None and href is not None}


def _language(root: _Element) -> str | None:
    """Read the language: `data-language` says what `lang` may not say; but a `lang` that says one counts."""
    lang = root.get("lang")
    return lang if lang and lang != UNDETERMINED else root.get("data-language")


def _free(article: _Element) -> bool | None:
    value = article.get("data-free")
    if value not in (None, "true", "false"):
        raise wrong(article, f"expected true or false as data-free, got {value[:40]!r}")
    return None if value is None else value == "true"


def _comments(section: _Element) -> tuple[tuple[Comment, ...] | None, int | None]:
    """Read the comments and their stated number. None: there is no list, or no number."""
    thread = next(with_class(section, "ol", "thread"), None)
    return None if thread is None else read_thread(thread), integer(section, "data-count")
