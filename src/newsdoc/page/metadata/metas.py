"""What `meta` elements tell: which names mean which field, in the order in which they are believed.

Sources: the Open Graph protocol with its `article` type, Twitter's cards, Dublin Core (`dc.`, `dcterms.`),
the HTML standard's metadata names, and the tags that newsrooms write for Parse.ly, Sailthru, Cxense, Highwire
(`citation_`) and Google News.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from types import MappingProxyType
from typing import Final

from newsdoc.model import ArticleKind, Author, Figure, Image, Site
from newsdoc.page.metadata.clues import Clues
from newsdoc.page.metadata.moments import Moment, moments
from newsdoc.page.metadata.people import Person, authors_of
from newsdoc.page.metadata.record import Candidate
from newsdoc.page.metadata.schema import text_in
from newsdoc.page.metadata.topics import tags_of
from newsdoc.page.metadata.valid import image_url, link
from newsdoc.values.language import parse_language


def _names(names: str) -> tuple[str, ...]:
    return tuple(names.split())


NAMES: Final[Mapping[str, tuple[str, ...]]] = MappingProxyType(
    {
        "title": _names(
            "og:title twitter:title twitter:text:title dc.title dcterms.title parsely-title "
            "sailthru.title cxenseparse:title citation_title headline hdl title"
        ),
        "description": _names(
            "og:description description twitter:description dc.description dcterms.description "
            "sailthru.description abstract dcterms.abstract"
        ),
        "author": _names(
            "author citation_author parsely-author dc.creator dcterms.creator dc.contributor sailthru.author "
            "cxenseparse:author byl article:author og:article:author article.author "
            "authors article:author_name vr:author rnews:creator og:author creator"
        ),
        "published": _names(
            "article:published_time og:article:published_time article:published datepublished "
            "og:published_time og:pubdate og:publish_date pubdate publishdate publish-date publish_date "
            "published_time published_at publication_date publication-date date.release date_published "
            "dc.date.issued dcterms.issued parsely-pub-date sailthru.date cxenseparse:recs:publishtime "
            "cxenseparse:publishtime citation_publication_date citation_online_date citation_date "
            "originalpublicationdate article.published article:publicationdate release_date ptime pdate "
            "displaydate rnews:datepublished article_date_original shareaholic:article_published_time "
            "bt:pubdate vr:published_time og:release_date article:created cxenseparse:pubdate published published-date "
            "date-published article:publish_date issued date.issued"
        ),
        "dated": _names(
            "date dc.date.created dcterms.created dc.date dcterms.date dcterms.available buildtime "
            "created creation_date doc_date"
        ),
        "modified": _names(
            "article:modified_time og:article:modified_time og:updated_time datemodified date_modified "
            "article:modified dc.date.modified dcterms.modified dc.modified last-modified lastmod "
            "last_modified updated_time og:modified_time utime revised article.updated "
            "shareaholic:article_modified_time modified cxenseparse:recs:updatetime"
        ),
        "section": _names(
            "article:section og:article:section parsely-section og:section cxenseparse:taxonomy "
            "cxenseparse:recs:category dc.subject.section article.section section category articlesection"
        ),
        "tag": _names(
            "news_keywords article:tag og:article:tag parsely-tags sailthru.tags cxenseparse:keywords "
            "dc.subject dcterms.subject article:tags citation_keywords og:tag"
        ),
        "keywords": _names("keywords tags"),
        "site": _names(
            "og:site_name application-name sitename parsely-site dc.publisher dcterms.publisher "
            "copyright-holder publisher al:ios:app_name apple-mobile-web-app-title"
        ),
        "language": _names(
            "og:locale dc.language dcterms.language content-language language inlanguage locale lang"
        ),
        "image": _names(
            "og:image og:image:url og:image:secure_url twitter:image twitter:image:src parsely-image-url "
            "sailthru.image.full cxenseparse:image thumbnail image"
        ),
        "image_alt": _names("og:image:alt twitter:image:alt"),
        "url": _names("og:url parsely-link cxenseparse:url twitter:url"),
    }
)
"""Field to the names of the metas that tell it, in lower case, the most believed first."""


def contents(clues: Clues, field: str) -> Iterator[tuple[str, str]]:
    """Give the name and the text of each meta that tells a field, in the order of `NAMES`."""
    metas, items = clues.head.metas, clues.head.items
    for name in NAMES[field]:
        if name in metas or name in items:
            for content in metas.get(name) or items[name]:
                text = text_in(content)
                if text is not None:
                    yield name, text


def texts(clues: Clues, field: str) -> Iterator[Candidate[str]]:
    """Give the texts for a field as they stand."""
    for name, text in contents(clues, field):
        yield Candidate(text, f"meta {name}")


def titles(clues: Clues) -> Iterator[Candidate[str]]:
    """Give the titles, without the site's name."""
    for name, text in contents(clues, "title"):
        yield Candidate(clues.without_site(text), f"meta {name}")


def authors(clues: Clues) -> Iterator[Candidate[tuple[Author, ...]]]:
    """Give the authors that all metas of a name tell together."""
    for name in NAMES["author"]:
        given = clues.head.metas.get(name) or clues.head.items.get(name) or []
        found = [text for content in given if (text := text_in(content)) is not None]
        people = (
            authors_of((Person(text, sure=True) for text in found), clues.page.base, clues.site_names)
            if found
            else ()
        )
        if people:
            yield Candidate(people, f"meta {name}")
    label = clues.head.metas.get("twitter:label1", ("",))[0].lower()
    if label in _WRITTEN_BY:
        for content in clues.head.metas.get("twitter:data1", ())[:1]:
            people = authors_of((Person(content, sure=True),), clues.page.base, clues.site_names)
            if people:
                yield Candidate(people, "meta twitter:data1")


_WRITTEN_BY: Final = frozenset(
    "written by|verfasst von|geschrieben von|écrit par|rédigé par|escrito por|scritto da|geschreven door|por|"
    "napisane przez|автор|skrevet av|skrevet af|skriven av".split("|")
)
"""What the first label of a Twitter card says where its datum is the author."""


def dates(clues: Clues, field: str) -> Iterator[Candidate[Moment]]:
    """Give the days for a field."""
    for name, text in contents(clues, field):
        for moment in moments((text,), clues.language, clues.latest):
            yield Candidate(moment, f"meta {name}")


def dates_by_likeness(clues: Clues) -> Iterator[Candidate[Moment]]:
    """Give the days of publication from metas that no list has, by what their names end with."""
    for name, written in clues.head.metas.items():
        if name not in _DATED and _LIKE_PUBLISHED(name):
            for moment in moments(written[:1], clues.language, clues.latest):
                yield Candidate(moment, f"meta {name}")


_LIKE_PUBLISHED: Final = re.compile(
    r"(?:.*[-_.:])?(?:pub(?:lish(?:ed|ing)?|lication)?|issued?|released?)[-_.:]?(?:date|time|on|at)"
).fullmatch
_DATED: Final = frozenset(name for field in ("published", "dated", "modified") for name in NAMES[field])


def tags(clues: Clues, field: str) -> Iterator[Candidate[tuple[str, ...]]]:
    """Give the keywords that all metas of a name tell together."""
    told = clues.once(_tags_by_name)
    for name in NAMES[field]:
        if name in told:
            yield Candidate(told[name], f"meta {name}")


def _tags_by_name(clues: Clues) -> dict[str, tuple[str, ...]]:
    metas = clues.head.metas
    told = {
        name: tags_of(text for content in metas[name] if (text := text_in(content)) is not None)
        for field in ("tag", "keywords")
        for name in NAMES[field]
        if name in metas
    }
    return {name: found for name, found in told.items() if found}


def languages(clues: Clues) -> Iterator[Candidate[str]]:
    """Give the languages as BCP 47 tags."""
    for name, text in contents(clues, "language"):
        tag = parse_language(text)
        if tag is not None:
            yield Candidate(tag, f"meta {name}")


def sites(clues: Clues) -> Iterator[Candidate[Site]]:
    """Give the names of the site."""
    for name, text in contents(clues, "site"):
        if "://" not in text:
            yield Candidate(Site(text), f"meta {name}")


def images(clues: Clues) -> Iterator[Candidate[Figure]]:
    """Give the pictures, with the words for those who don't see them."""
    alt = next((text for _, text in contents(clues, "image_alt")), None)
    for name, text in contents(clues, "image"):
        url = image_url(clues.page.base, text)
        if url is not None:
            yield Candidate(Figure(Image(url, alt=alt)), f"meta {name}")


def addresses(clues: Clues) -> Iterator[Candidate[str]]:
    """Give the page's addresses."""
    for name, text in contents(clues, "url"):
        url = link(clues.page.base, text)
        if url is not None:
            yield Candidate(url, f"meta {name}")


def kinds(clues: Clues) -> Iterator[Candidate[ArticleKind]]:
    """Give what kind the page is said to be: Open Graph knows one, the article."""
    for content in clues.head.metas.get("og:type", ()):
        if content.strip().lower() in {"article", "og:article", "news", "newsarticle"}:
            yield Candidate(ArticleKind.ARTICLE, "meta og:type")


def free(clues: Clues) -> Iterator[Candidate[bool]]:
    """Give whether all may read it, by the tiers of `article:content_tier`: free, metered, locked."""
    for content in clues.head.metas.get("article:content_tier", ()):
        tier = content.strip().lower()
        if tier in {"free", "locked"}:
            yield Candidate(tier == "free", "meta article:content_tier")
