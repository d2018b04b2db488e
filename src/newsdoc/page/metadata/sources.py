"""Where each field is looked for: its readers, the most believed first.

A source that stands here in vain costs nothing, because readers are asked one after the other, and only until a field
is settled.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from newsdoc.page.metadata import (
    byline,
    dateline,
    links,
    metas,
    owner,
    shown_picture,
    signature,
    structured,
    topics,
    visible,
)
from newsdoc.page.metadata.reader import Reader, in_jsonld, in_microdata, in_page_jsonld, plain, titled

PUBLISHERS: Final = (
    in_jsonld("publisher", structured.site),
    in_microdata("publisher", structured.site),
)
"""The sources that tell a site's address and logo."""

SOURCES: Final[Mapping[str, tuple[Reader, ...]]] = MappingProxyType(
    {
        "kind": (
            in_jsonld("@type", structured.kind),
            in_microdata("itemtype", structured.kind),
            Reader("meta", metas.kinds),
        ),
        "url": (
            plain("link canonical", links.canonical),
            Reader("meta", metas.addresses),
            in_jsonld("url", structured.address),
            plain("address", visible.own_address),
        ),
        "amp_url": (plain("link amphtml", links.amp),),
        "next_url": (plain("link next", links.following),),
        "language": (
            plain("html lang", visible.declared_language),
            in_jsonld("inLanguage", structured.language),
            Reader("meta", metas.languages),
            in_microdata("inLanguage", structured.language),
            plain("words of the text", visible.language_of_text),
        ),
        "site": (
            Reader("meta", metas.sites),
            *PUBLISHERS,
            plain("title and front page", visible.site),
        ),
        "section": (
            Reader("meta", lambda clues: metas.texts(clues, "section")),
            in_jsonld("articleSection", structured.section),
            in_microdata("articleSection", structured.section),
            plain("link category", topics.category),
        ),
        "title": (
            Reader("heading", visible.title),
            titled(in_jsonld("headline", structured.headline)),
            Reader("meta", metas.titles),
            titled(in_microdata("headline", structured.headline)),
            plain("title", visible.head_title),
        ),
        "subtitle": (
            plain("standfirst", visible.subtitle),
            in_jsonld("alternativeHeadline", structured.subtitle),
        ),
        "authors": (
            in_jsonld("author", structured.authors),
            in_microdata("author", structured.authors),
            plain("byline", byline.by_line),
            Reader("meta", metas.authors),
            plain("link author", byline.by_link),
            plain("author element", byline.by_name),
            plain("author box", signature.in_box),
            plain("closing line", signature.below_text),
            plain("wire service", signature.of_agency),
            plain("author page", byline.by_page),
            plain("name", signature.beside_title),
            plain("beside the date", byline.beside_date),
            plain("owner of the site", owner.of_site),
        ),
        "published": (
            in_jsonld("datePublished", structured.published),
            in_microdata("datePublished", structured.published),
            Reader("meta", lambda clues: metas.dates(clues, "published")),
            plain("address", lambda clues: dateline.in_address(clues.page.url)),
            in_page_jsonld("datePublished", structured.published),
            in_jsonld("dateCreated", structured.created),
            Reader("meta like", metas.dates_by_likeness),
            Reader("date line", dateline.near_title),
            Reader("meta date", lambda clues: metas.dates(clues, "dated")),
            Reader("date elsewhere", dateline.far_from_title),
            Reader("date alone", dateline.alone),
        ),
        "modified": (
            in_jsonld("dateModified", structured.modified),
            in_microdata("dateModified", structured.modified),
            Reader("meta", lambda clues: metas.dates(clues, "modified")),
            in_page_jsonld("dateModified", structured.modified),
            Reader("date line", dateline.changed),
        ),
        "description": (
            Reader("meta", lambda clues: metas.texts(clues, "description")),
            in_jsonld("description", structured.description),
            in_microdata("description", structured.description),
        ),
        "tags": (
            in_jsonld("keywords", structured.tags),
            Reader("meta", lambda clues: metas.tags(clues, "tag")),
            in_microdata("keywords", structured.tags),
            plain("link tag", topics.by_link),
            plain("tag list", topics.by_list),
            Reader("meta keywords", lambda clues: metas.tags(clues, "keywords")),
            plain("list of links", topics.by_shape),
        ),
        "lead_image": (
            Reader("meta", metas.images),
            in_jsonld("image", structured.image),
            in_microdata("image", structured.image),
            plain("picture above the text", shown_picture.above_text),
        ),
        "accessible_for_free": (
            in_jsonld("isAccessibleForFree", structured.free),
            Reader("meta", metas.free),
            in_microdata("isAccessibleForFree", structured.free),
        ),
        "breadcrumb": (
            in_jsonld("BreadcrumbList", structured.breadcrumb),
            in_microdata("BreadcrumbList", structured.breadcrumb),
        ),
    }
)
"""The readers of every field of `Metadata`, in the order of their rank."""
