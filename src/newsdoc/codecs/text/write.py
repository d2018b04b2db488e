"""An article to plain text in the manner of a page's dump."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import date, datetime
from types import MappingProxyType
from typing import Any, TypeAlias

from attrs import frozen

from newsdoc.codecs.text.blocks import UNDERLINES
from newsdoc.codecs.text.layout import width
from newsdoc.model import (
    Article,
    Author,
    Block,
    CodeBlock,
    Comment,
    DefinitionList,
    Divider,
    Embed,
    Figure,
    Inline,
    ListBlock,
    Paragraph,
    PullQuote,
    Quote,
    RelatedLink,
    Section,
    ShareCounter,
    Table,
    plain,
)

Written: TypeAlias = Iterator[str]
"""Lines without line ends."""

WIDEST_UNDERLINE = 72
DEEPEST_INDENT = 8
"""Replies deeper than this are set in no further: their numbers tell where they belong."""

RULE = "* * *"


@frozen
class Words:
    """What the dump of a page says beside the article's own words."""

    by: str
    updated: str
    shares: str
    tags: str
    comments: str


WORDS: Mapping[str, Words] = MappingProxyType(
    {
        "en": Words("By", "Updated", "Shares", "Tags", "Comments"),
        "de": Words("Von", "Aktualisiert", "Shares", "Schlagwörter", "Kommentare"),
        "fr": Words("Par", "Mis à jour", "partages", "Mots-clés", "Commentaires"),
        "es": Words("Por", "Actualizado", "compartidos", "Etiquetas", "Comentarios"),
        "pt": Words("Por", "Atualizado", "compartilhamentos", "Tópicos", "Comentários"),
        "it": Words("Di", "Aggiornato", "condivisioni", "Argomenti", "Commenti"),
        "nl": Words("Door", "Bijgewerkt", "gedeeld", "Onderwerpen", "Reacties"),
        "ru": Words("Автор:", "Обновлено", "поделились", "Теги", "Комментарии"),
        "ar": Words("بقلم", "تحديث", "مشاركات", "الوسوم", "تعليقات"),
        "zh": Words("作者：", "更新", "分享", "标签", "评论"),  # noqa: RUF001
    }
)
"""The words by language; English where the language is another or not known."""


def dumps(article: Article) -> str:
    """Write an article as plain text: what is read aloud of it, in reading order.

    Breadcrumb, kicker, title, subtitle, byline with dates, share counters, lead image, text, tags, comments
    with their replies. Headings are underlined, quotations have ">" before their lines, replies have numbers
    such as 1.1. Lines are never broken. Lossy: marks, links, addresses, likes, the site and all that is only
    metadata are left out.

    Args:
        article: The article.

    Returns:
        The text, with a line feed at its end; empty for an article that has nothing to read aloud.
    """
    primary = (article.language or "en").partition("-")[0]
    words = WORDS.get(primary, WORDS["en"])
    parts = [
        " > ".join(crumb.name for crumb in article.breadcrumb),
        f"{article.kicker} |" if article.kicker else "",
        article.title or "",
        article.subtitle or "",
        _byline(article, words),
        "\n".join(_counter(counter, words) for counter in article.share_counters or ()),
        "\n".join(_figure(article.lead_image)) if article.lead_image else "",
        *map("\n".join, _body(article.body)),
        f"{words.tags}: {', '.join(article.tags)}" if article.tags else "",
        *map("\n".join, _comments(article, words)),
    ]
    text = "\n\n".join(part for part in parts if part)
    return f"{text}\n" if text else ""


# -- the head --------------------------------------------------------------------------------------


def _byline(article: Article, words: Words) -> str:
    parts = []
    if article.authors:
        comma = ", " if all(" " in author.name for author in article.authors) else "; "
        roles = len(article.authors) > 1
        parts.append(
            f"{words.by} {comma.join(_author(author, in_brackets=roles) for author in article.authors)}"
        )
    if article.published is not None:
        parts.append(_moment(article.published))
    if article.modified is not None:
        parts.append(f"{words.updated} {_moment(article.modified)}")
    return " | ".join(parts)


def _author(author: Author, *, in_brackets: bool) -> str:
    if author.role is None:
        return author.name
    return f"{author.name} ({author.role})" if in_brackets else f"{author.name} | {author.role}"


def _moment(moment: date | datetime) -> str:
    return moment.isoformat(" ") if isinstance(moment, datetime) else moment.isoformat()


def _counter(counter: ShareCounter, words: Words) -> str:
    number = counter.text or str(counter.count)
    return f"{number} {words.shares if counter.network == 'total' else counter.network}"


# -- the text --------------------------------------------------------------------------------------


def _body(sections: Iterable[Section], level: int = 0) -> Iterator[Iterable[str]]:
    for section in sections:
        if section.heading is not None:
            heading = plain(section.heading).replace("\n", " ")
            mark = UNDERLINES[min(level + 1, len(UNDERLINES) - 1)]  # the first is a title's
            yield heading, mark * min(max(width(heading), 3), WIDEST_UNDERLINE)
        for block in section.blocks:
            yield _block(block)
        yield from _body(section.sections, level + 1)


def _block(block: Block) -> Iterable[str]:
    return WRITERS[type(block)](block)


def _blocks(blocks: Iterable[Block]) -> Written:
    """Write blocks with a blank line between two."""
    is_first = True
    for block in blocks:
        lines = list(_block(block))
        if not lines:
            continue
        if not is_first:
            yield ""
        is_first = False
        yield from lines


def _paragraph(block: Paragraph) -> Written:
    yield from block.text.split("\n")


def _attributed(attribution: Inline | None) -> Written:
    if attribution is not None:
        yield f"— {plain(attribution)}".replace("\n", " ")


def _quote(block: Quote) -> Written:
    for line in (*_blocks(block.blocks), *_attributed(block.attribution)):
        yield f"> {line}" if line else ">"


def _pull_quote(block: PullQuote) -> Written:
    yield from block.text.split("\n")
    yield from _attributed(block.attribution)


def _list(block: ListBlock) -> Written:
    return _items(block, ".")


def _items(block: ListBlock, end: str) -> Written:
    for number, item in enumerate(block.items, block.start):
        marker = f"{number}{end}" if block.ordered else "•"
        yield from _hung(marker, list(_blocks(item.blocks)))


def _hung(marker: str, lines: list[str]) -> Written:
    """Write lines with a marker before the first, the others set in below its text."""
    if not lines:
        yield marker
        return
    yield f"{marker} {lines[0]}"
    yield from _set_in(lines[1:], len(marker) + 1)


def _set_in(lines: Iterable[str], columns: int) -> Written:
    for line in lines:
        yield f"{' ' * columns}{line}" if line else ""


def _definition_list(block: DefinitionList) -> Written:
    for entry in block.entries:
        for term in entry.terms:
            yield from plain(term).split("\n")
        yield from _set_in(_blocks(entry.blocks), 4)


def _figure(block: Figure) -> Written:
    if block.image.alt is not None:
        yield f"[{block.image.alt}]"
    if block.text:
        yield from block.text.split("\n")


def _table(block: Table) -> Written:
    if block.caption is not None:
        yield plain(block.caption).replace("\n", " ")
    rows = [[" ".join(" ".join(_blocks(cell.blocks)).split()) for cell in row.cells] for row in block.rows]
    columns = max(map(len, rows))
    widths = [max((width(row[at]) for row in rows if at < len(row)), default=0) for at in range(columns)]
    for at, row in enumerate(rows):
        padded = (text + " " * (widths[column] - width(text)) for column, text in enumerate(row))
        yield f"| {' | '.join(padded)} |"
        if at == 0 and all(cell.header for cell in block.rows[0].cells):
            yield f"| {' | '.join('-' * max(3, widths[column]) for column in range(len(row)))} |"


def _embed(block: Embed) -> Written:
    yield from (block.text or block.url).split("\n")


def _code(block: CodeBlock) -> Written:
    yield from _set_in(block.text.split("\n"), 4)


def _related(block: RelatedLink) -> Written:
    yield block.text


def _divider(block: Divider) -> Written:  # noqa: ARG001 -- every writer is handed its block
    yield RULE


WRITERS: Mapping[type[Any], Callable[[Any], Written]] = MappingProxyType(
    {
        Paragraph: _paragraph,
        Quote: _quote,
        PullQuote: _pull_quote,
        ListBlock: _list,
        DefinitionList: _definition_list,
        Figure: _figure,
        Table: _table,
        Embed: _embed,
        CodeBlock: _code,
        RelatedLink: _related,
        Divider: _divider,
    }
)
"""How each block is written."""


# -- comments --------------------------------------------------------------------------------------


def _comments(article: Article, words: Words) -> Iterator[Iterable[str]]:
    if article.comments or article.comment_count is not None:
        count = article.comment_count
        yield [words.comments if count is None else f"{words.comments} ({count})"]
    yield from _replies(article.comments or (), ())


def _replies(comments: Iterable[Comment], path: tuple[int, ...]) -> Iterator[Iterable[str]]:
    for number, comment in enumerate(comments, 1):
        here = (*path, number)
        yield _comment(comment, here)
        yield from _replies(comment.replies, here)


def _comment(comment: Comment, path: tuple[int, ...]) -> Written:
    indent = 2 + 3 * min(len(path) - 1, DEEPEST_INDENT)
    number = f"{'.'.join(map(str, path))}."
    head = _meta(comment)
    lines = [*([comment.title] if comment.title else []), *_comment_blocks(comment.body)]
    is_text = not comment.body or isinstance(comment.body[0], Paragraph)
    first = head or (lines.pop(0) if lines and is_text else "")
    yield f"{' ' * indent}{number} {first}".rstrip()
    yield from _set_in(lines, indent + 3)


def _comment_blocks(blocks: tuple[Block, ...]) -> Written:
    """Write a comment's blocks; numbered lists have brackets there, since comments have points."""
    for at, block in enumerate(blocks):
        if at:
            yield ""
        yield from _items(block, ")") if isinstance(block, ListBlock) else _block(block)


def _meta(comment: Comment) -> str:
    told = _moment(comment.published) if comment.published is not None else comment.published_text
    if comment.author is None:
        return told or ""
    return f"{comment.author} | {told}" if told else f"{comment.author}:"
