"""Blocks and running text to HTML, in the one spelling that `codecs.html` documents.

Text is written as an HTML5 serializer writes it: `&`, `<`, `>` and NO-BREAK SPACE as references, in
attributes the quotation mark too (WHATWG HTML, section 13.3). Together with the URLs that a document can hold
this makes all that is written here safe to embed. No end tag is left out, and no element stands where a
parser would move it.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Iterable, Mapping
from functools import cache
from itertools import takewhile
from types import MappingProxyType
from typing import Any, TypeAlias

from newsdoc.markup.addresses import valid_url
from newsdoc.markup.vocabulary import (
    CODE_LANGUAGE_PREFIX,
    CREDIT_CLASS,
    EMBED_CLASS,
    PULL_QUOTE_CLASS,
    RELATED_CLASS,
    TAG_OF_MARK,
)
from newsdoc.model import (
    Block,
    Cell,
    CodeBlock,
    DefinitionList,
    Divider,
    Embed,
    Figure,
    Image,
    Inline,
    ListBlock,
    Mark,
    Paragraph,
    PullQuote,
    Quote,
    RelatedLink,
    Run,
    Table,
)

Parts: TypeAlias = list[str]
"""Pieces of HTML, to be joined with nothing between them."""

SCROLL_CLASS = "scroll"
"""Class of the `div` around a table: on a narrow screen it scrolls, and the page does not."""


def escaped(text: str) -> str:
    """Write text as the content of an element; a line feed stays one."""
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\xa0", "&nbsp;")


def quoted(text: str) -> str:
    """Write text as the value of an attribute, without the quotation marks around it."""
    return escaped(text).replace('"', "&quot;")


def attribute(name: str, value: str | int | None) -> str:
    """Write an attribute and the space before it; nothing for None."""
    if value is None:
        return ""
    return f' {name}="{quoted(value)}"' if isinstance(value, str) else f' {name}="{value}"'


def url_attribute(name: str, url: str | None) -> str:
    """Write an attribute that holds a URL, and the space before it; nothing for None."""
    if url is None:
        return ""
    valid = valid_url(url)
    exact = "" if valid == url else attribute(f"data-{name}", url)
    return f' {name}="{quoted(valid)}"{exact}'


def link_attributes(url: str | None, text: str) -> str:
    """Write the attributes of an `<a>`.

    One whose text cannot be seen is named by its URL, for those who listen to a page.

    Args:
        url: Where it leads. None: nowhere, and no attributes.
        text: What it shows.
    """
    attributes = url_attribute("href", url)
    return attributes + attribute("aria-label", url) if _is_unseen(text) else attributes


def _is_unseen(text: str) -> bool:
    """Tell whether a text has nothing but white space and characters without a shape."""
    # Most texts begin with a letter, and are known by it.
    return not text[:1].isalnum() and all(unicodedata.category(character)[0] in "CZ" for character in text)


def write_inline(content: Inline) -> str:
    """Write running text; a line break becomes `<br>`.

    The link is the outermost element, then come the marks in the order of their enumeration; what two
    neighbours have in common from the outside in stays open from one to the next.
    """
    if len(content) == 1 and content[0].is_plain:
        return _lines(content[0].text)
    parts: Parts = []
    href: str | None = None
    tags: tuple[str, ...] = ()
    for at, run in enumerate(content):
        wanted = _tags(run.marks)
        if run.href != href:
            parts.append(_closed(tags) if href is None else f"{_closed(tags)}</a>")
            tags = ()
            href = run.href
            if href is not None:
                parts.append(f"<a{link_attributes(href, _linked(content[at:]))}>")
        if wanted != tags:
            shared = _shared(tags, wanted)
            parts.append(_closed(tags[shared:]) + "".join([f"<{tag}>" for tag in wanted[shared:]]))
            tags = wanted
        parts.append(_lines(run.text))
    parts.append(_closed(tags) if href is None else f"{_closed(tags)}</a>")
    return "".join(parts)


def _lines(text: str) -> str:
    return escaped(text).replace("\n", "<br>")


@cache
def _tags(marks: frozenset[Mark]) -> tuple[str, ...]:
    """Give the elements for a set of marks, outermost first. There are 512 sets, so the cache has an end."""
    return tuple(tag for mark, tag in TAG_OF_MARK.items() if mark in marks)


def _closed(tags: tuple[str, ...]) -> str:
    return "".join([f"</{tag}>" for tag in reversed(tags)]) if tags else ""


def _shared(left: tuple[str, ...], right: tuple[str, ...]) -> int:
    """Count the elements that two stacks have in common from the outside in."""
    count = 0
    for one, other in zip(left, right, strict=False):
        if one != other:
            break
        count += 1
    return count


def _linked(content: tuple[Run, ...]) -> str:
    """Give the text of the link that begins with the first run."""
    return "".join([run.text for run in takewhile(lambda run: run.href == content[0].href, content)])


def write_blocks(blocks: Iterable[Block], out: Parts) -> None:
    """Write blocks one below the other, a line feed after each."""
    for block in blocks:
        WRITERS[type(block)](block, out)


def _write_flow(blocks: tuple[Block, ...], out: Parts) -> None:
    """Write what stands in an item, a definition or a cell: a paragraph alone needs no element of its own."""
    if len(blocks) == 1 and type(blocks[0]) is Paragraph:
        out.append(write_inline(blocks[0].content))
    elif blocks:
        out.append("\n")
        write_blocks(blocks, out)


def write_paragraph(block: Paragraph, out: Parts) -> None:
    """Write `<p>`."""
    out.append(f"<p>{write_inline(block.content)}</p>\n")


def write_quote(block: Quote, out: Parts) -> None:
    """Write `<blockquote cite>` with the blocks and, for the attribution, a `<footer>` as its last child."""
    out.append(f"<blockquote{url_attribute('cite', block.cite)}>\n")
    write_blocks(block.blocks, out)
    out.append(f"{_footer(block.attribution)}</blockquote>\n")


def write_pull_quote(block: PullQuote, out: Parts) -> None:
    """Write `<blockquote class="pull-quote">` with one paragraph and, for the attribution, a `<footer>`."""
    words = f"<p>{write_inline(block.content)}</p>\n"
    out.append(f'<blockquote class="{PULL_QUOTE_CLASS}">\n{words}{_footer(block.attribution)}</blockquote>\n')


def _footer(attribution: Inline | None) -> str:
    return "" if attribution is None else f"<footer>{write_inline(attribution)}</footer>\n"


def write_list(block: ListBlock, out: Parts) -> None:
    """Write `<ul>` or `<ol start>`."""
    tag = "ol" if block.ordered else "ul"
    out.append(f"<{tag}{attribute('start', None if block.start == 1 else block.start)}>\n")
    for item in block.items:
        out.append("<li>")
        _write_flow(item.blocks, out)
        out.append("</li>\n")
    out.append(f"</{tag}>\n")


def write_definitions(block: DefinitionList, out: Parts) -> None:
    """Write `<dl>` with a `<div>` for each group."""
    out.append("<dl>\n")
    for entry in block.entries:
        terms = "".join([f"<dt>{write_inline(term)}</dt>\n" for term in entry.terms])
        out.append(f"<div>\n{terms}<dd>")
        _write_flow(entry.blocks, out)
        out.append("</dd>\n</div>\n")
    out.append("</dl>\n")


def write_figure(block: Figure, out: Parts) -> None:
    """Write `<figure>` with the picture and a `<figcaption>` for caption and credit."""
    out.append(figure(block))


def figure(block: Figure, class_: str | None = None) -> str:
    """Return a figure as HTML.

    Args:
        block: The figure.
        class_: The class of its element. None: it has none.
    """
    parts = [] if block.caption is None else [write_inline(block.caption)]
    if block.credit is not None:
        parts.append(f'<span class="{CREDIT_CLASS}">{write_inline(block.credit)}</span>')
    caption = f"<figcaption>{' '.join(parts)}</figcaption>\n" if parts else ""
    return f"<figure{attribute('class', class_)}>\n{image(block.image)}\n{caption}</figure>\n"


def image(picture: Image) -> str:
    """Return `<img>`. No words for the picture: an empty `alt`, which no document can hold otherwise."""
    size = attribute("width", picture.width) + attribute("height", picture.height)
    return f'<img{url_attribute("src", picture.url)} alt="{quoted(picture.alt or "")}"{size}>'


def write_table(block: Table, out: Parts) -> None:
    """Write `<table>` with one `<tbody>`, in a `<div>` that scrolls and that the keyboard can reach."""
    caption = "" if block.caption is None else f"<caption>{write_inline(block.caption)}</caption>\n"
    out.append(f'<div class="{SCROLL_CLASS}" tabindex="0">\n<table>\n{caption}<tbody>\n')
    for row in block.rows:
        out.append("<tr>\n")
        for cell in row.cells:
            _write_cell(cell, out)
        out.append("</tr>\n")
    out.append("</tbody>\n</table>\n</div>\n")


def _write_cell(cell: Cell, out: Parts) -> None:
    """Write `<th>` or `<td>`.

    A header cell with nothing in it names nothing, and one with more than paragraphs in it may hold what a
    `th` may not: such a one is a marked `td`.
    """
    names = cell.header and cell.blocks and all(type(block) is Paragraph for block in cell.blocks)
    tag = "th" if names else "td"
    marked = "" if cell.header is (tag == "th") else ' data-header=""'
    columns = attribute("colspan", None if cell.colspan == 1 else cell.colspan)
    rows = attribute("rowspan", None if cell.rowspan == 1 else cell.rowspan)
    out.append(f"<{tag}{columns}{rows}{marked}>")
    _write_flow(cell.blocks, out)
    out.append(f"</{tag}>\n")


def write_embed(block: Embed, out: Parts) -> None:
    """Write `<figure class="embed" data-kind data-provider>` with a link to what it shows; nothing loads."""
    caption = "" if block.caption is None else f"<figcaption>{write_inline(block.caption)}</figcaption>\n"
    provider = attribute("data-provider", block.provider)
    out.append(
        f'<figure class="{EMBED_CLASS}" data-kind="{block.kind}"{provider}>\n'
        f"<a{url_attribute('href', block.url)}>{escaped(_address(block.url))}</a>\n{caption}</figure>\n"
    )


def _address(url: str) -> str:
    """Shorten an address to what a reader wants to see of it."""
    shown = url.partition("//")[2].removeprefix("www.") or url
    return shown if len(shown) <= 60 else f"{shown[:59]}…"


def write_code(block: CodeBlock, out: Parts) -> None:
    """Write `<pre><code class="language-x">`; a language with a space in it stands in `data-language`."""
    if block.language is None:
        language = ""
    elif " " in block.language:
        language = attribute("data-language", block.language)
    else:
        language = attribute("class", CODE_LANGUAGE_PREFIX + block.language)
    out.append(f'<pre tabindex="0"><code{language}>{escaped(block.text)}</code></pre>\n')


def write_related(block: RelatedLink, out: Parts) -> None:
    """Write `<p class="related">` with the label and the link, an `<a>` too where it leads nowhere."""
    label = "" if block.label is None else f"{escaped(block.label)} "
    link = f"<a{link_attributes(block.url, block.title)}>{escaped(block.title)}</a>"
    out.append(f'<p class="{RELATED_CLASS}">{label}{link}</p>\n')


def write_divider(_block: Divider, out: Parts) -> None:
    """Write `<hr>`."""
    out.append("<hr>\n")


WRITERS: Mapping[type, Callable[[Any, Parts], None]] = MappingProxyType(
    {
        Paragraph: write_paragraph,
        Quote: write_quote,
        PullQuote: write_pull_quote,
        ListBlock: write_list,
        DefinitionList: write_definitions,
        Figure: write_figure,
        Table: write_table,
        Embed: write_embed,
        CodeBlock: write_code,
        RelatedLink: write_related,
        Divider: write_divider,
    }
)
"""What writes a block, by its class."""
