"""An article that holds a given text in every field that takes text, and a given URL in all that take one."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from newsdoc.errors import InvalidNode
from newsdoc.model import (
    NODES,
    Article,
    Author,
    Cell,
    CodeBlock,
    Comment,
    Crumb,
    Definition,
    DefinitionList,
    Embed,
    EmbedKind,
    Figure,
    Image,
    ListBlock,
    ListItem,
    Mark,
    Paragraph,
    PullQuote,
    Quote,
    RelatedLink,
    Row,
    Run,
    Section,
    ShareCounter,
    Site,
    Table,
    walk,
)
from newsdoc.model.checks import FORBIDDEN

if TYPE_CHECKING:
    from newsdoc.model import Block, Node

URL_FIELDS = {"url", "author_url", "logo", "href", "cite", "amp_url", "next_url"}
NOT_FREE = {(Article, "language"), (Article, "kind"), (Embed, "kind"), (Run, "marks")}


def link_or_none(url: str) -> str | None:
    """Give the URL if a link may have it."""
    try:
        return Run("x", href=url).href
    except InvalidNode:
        return None


def image_or_none(url: str) -> str | None:
    """Give the URL if a picture may have it."""
    try:
        return Image(url).url
    except InvalidNode:
        return None


def clean(text: str) -> str:
    """Take out what no document can hold."""
    return FORBIDDEN.sub("", text)


def hostile_article(text: str, url: str) -> Article:
    """Make an article of hostile parts.

    Args:
        text: Stands in each field that takes text.
        url: Stands in each field that takes a URL, if such a field takes it.
    """
    text = clean(text)
    link, picture = link_or_none(url), image_or_none(url)
    words = [Run(text, marks=list(Mark), href=link), Run(text), Run("\n"), Run(text, href=link)]
    figure = Figure(Image(picture or "/x.png", alt=text), caption=words, credit=words)
    blocks: list[Block] = [
        Paragraph(words),
        Quote([Paragraph(text), Paragraph(words)], attribution=words, cite=link),
        PullQuote(words, attribution=words),
        ListBlock([ListItem(Paragraph(words)), ListItem([Paragraph(words), Paragraph(text)])], ordered=True),
        DefinitionList([Definition(terms=[words, text], blocks=[Paragraph(words), Paragraph(text)])]),
        figure,
        Table([Row([Cell(Paragraph(words), header=True), Cell(text)])], caption=words),
        Embed(kind=EmbedKind.OTHER, url=link or "/x", provider=text, caption=words),
        CodeBlock(text, language=text),
        CodeBlock(f"\n{text}\n", language=text.replace(" ", "")),
        RelatedLink(text, url=link, label=text),
    ]
    comment = Comment(
        author=text, author_url=link, published_text=text, title=text, body=blocks, id=text, url=link
    )
    return Article(
        url=link,
        amp_url=link,
        next_url=link,
        site=Site(text, url=link, logo=picture),
        section=text,
        breadcrumb=[Crumb(text, url=link)],
        kicker=text,
        title=text,
        subtitle=text,
        authors=[Author(text, url=link, role=text)],
        description=text,
        tags=[text],
        lead_image=figure,
        share_counters=[ShareCounter(network=text, count=1, text=text)],
        body=[Section(blocks=blocks), Section(heading=words, blocks=blocks)],
        comments=[attrs.evolve(comment, replies=[comment])],
    )


def fields_with_text(article: Article) -> set[tuple[type[Node], str]]:
    """Give class and name of each field that holds text in some node of an article."""
    return {
        (type(node), field.name)
        for node in walk(article)
        for field in attrs.fields(type(node))
        if _is_text(getattr(node, field.name))
    }


def fields_for_text() -> set[tuple[type[Node], str]]:
    """Give class and name of each field of the model that takes text, by its annotation."""
    return {
        (node, field.name)
        for node in NODES
        for field in attrs.fields(node)
        if field.init and any(word in str(field.type) for word in ("str", "Inline"))
    }


def _is_text(value: object) -> bool:
    return isinstance(value, str) or (
        isinstance(value, tuple) and any(isinstance(part, (str, Run)) or _is_text(part) for part in value)
    )
