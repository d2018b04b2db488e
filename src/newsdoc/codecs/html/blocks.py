"""Elements to blocks and running text: what `markup.write` wrote, or what people have made of it since.

White space between elements, elements that only group, and elements we don't know change nothing; text that
stands bare between blocks is a paragraph; an element with nothing in it is left out.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Mapping
from itertools import dropwhile
from types import MappingProxyType
from typing import Any, TypeAlias

from lxml.etree import _Element

from newsdoc.codecs.html.elements import (
    WHITE_SPACE,
    built,
    choice,
    classes_of,
    has_class,
    integer,
    line,
    refused,
    text_of,
    wrong,
)
from newsdoc.errors import InvalidNode
from newsdoc.markup.addresses import url_of
from newsdoc.markup.vocabulary import (
    BLOCK_TAGS,
    CODE_LANGUAGE_PREFIX,
    CREDIT_CLASS,
    EMBED_CLASS,
    HEADINGS,
    HIDDEN_TAGS,
    MARK_OF_TAG,
    PULL_QUOTE_CLASS,
    RELATED_CLASS,
)
from newsdoc.model import (
    MAX_DEPTH,
    Block,
    Cell,
    CodeBlock,
    Definition,
    DefinitionList,
    Divider,
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
    Table,
)

Pieces: TypeAlias = list[Run | str]
"""Running text before it is brought into its normal form."""

MAX_NESTING = MAX_DEPTH + 36
"""How deep elements that are read one in another may nest: more than a document needs, less than Python's
stack bears."""

_NO_MARKS: frozenset[Mark] = frozenset()


def check_depth(element: _Element, depth: int) -> int:
    """Return the depth of what stands in an element that stands at a depth.

    Raises:
        DecodeError: It is too deep.
    """
    if depth >= MAX_NESTING:
        raise wrong(element, f"expected at most {MAX_DEPTH} levels of nesting, got far more")
    return depth + 1


def read_inline(element: _Element, skip: _Element | None = None) -> str | Pieces | None:
    """Read the running text in an element, in a form that nodes take.

    Args:
        element: The element; it does not count itself, whether or not it is a link or sets a mark.
        skip: A child that is no part of the text. None: all are.

    Returns:
        A text or pieces of one. None: there is nothing but white space.
    """
    if not len(element):
        text = line(element.text)
        return text if text.strip(WHITE_SPACE) else None
    pieces: Pieces = []
    _gather(element, _NO_MARKS, None, pieces, 0, skip)
    return pieces if has_words(pieces) else None


def has_words(pieces: Pieces) -> bool:
    """Tell whether pieces hold more than white space."""
    return any((piece if isinstance(piece, str) else piece.text).strip(WHITE_SPACE) for piece in pieces)


def _gather(  # noqa: PLR0917 -- it calls itself for every element there is, and keywords take time
    element: _Element,
    marks: frozenset[Mark],
    href: str | None,
    pieces: Pieces,
    depth: int,
    skip: _Element | None = None,
) -> None:
    """Add the text in an element to the pieces."""
    depth = check_depth(element, depth)
    plain = href is None and not marks
    if text := line(element.text):
        pieces.append(text if plain else built(element, Run, text, marks=marks, href=href))
    for child in element:
        if child is not skip:
            _gather_child(child, marks, href, pieces, depth)
        if text := line(child.tail):
            pieces.append(text if plain else built(element, Run, text, marks=marks, href=href))


def _gather_child(
    child: _Element, marks: frozenset[Mark], href: str | None, pieces: Pieces, depth: int
) -> None:
    """Add what an element says, but not what follows it, to the pieces."""
    tag: Any = child.tag
    if tag == "br":
        pieces.append(built(child, Run, "\n", marks=marks, href=href))
    elif tag == "a":
        _gather(child, marks, url_of(child, "href") or href, pieces, depth)
    elif (mark := MARK_OF_TAG.get(tag)) is not None:
        _gather(child, marks | {mark}, href, pieces, depth)
    elif tag == "img":
        pieces.append(line(child.get("alt")))
    elif tag not in HIDDEN_TAGS:
        _gather(child, marks, href, pieces, depth)


class Flow:
    """Takes texts and elements one after the other, and gathers the blocks that they are."""

    __slots__ = ("_loose", "_loose_in", "_skip", "blocks")

    def __init__(self, skip: Collection[_Element] = ()) -> None:
        """Begin without blocks.

        Args:
            skip: Elements that hold no blocks and are passed over, also in elements that only group.
        """
        self._skip = skip
        self.blocks: list[Block] = []
        """The blocks so far."""
        self._loose: Pieces = []
        self._loose_in: _Element | None = None

    def text(self, text: str | None, parent: _Element) -> None:
        """Take text that stands bare in an element."""
        if not text or (not self._loose and not text.strip(WHITE_SPACE)):
            return
        self._loose.append(line(text))
        self._loose_in = parent

    def element(self, element: _Element, depth: int) -> None:
        """Take an element, without the text that follows it.

        Raises:
            DecodeError: No document can hold what it stands for.
        """
        tag: Any = element.tag
        reader = READERS.get(tag)
        if self._skip and element in self._skip:
            self.end()
        elif reader is not None:
            if self._loose:
                self.end()
            block = reader(element, depth)
            if block is not None:
                self.blocks.append(block)
        elif tag in BLOCK_TAGS or (len(element) and next(element.iter(*READERS), None) is not None):
            self._group(element, depth)
        elif tag == "img":
            self.end()
            self.blocks.append(built(element, Figure, _image(element)))
        else:
            _gather_child(element, _NO_MARKS, None, self._loose, depth)
            self._loose_in = element

    def _group(self, element: _Element, depth: int) -> None:
        """Take what stands in an element that says nothing of it."""
        self.end()
        self.blocks.extend(read_blocks(element, check_depth(element, depth), self._skip))

    def end(self) -> None:
        """Make a paragraph of bare text that has gathered."""
        if self._loose:
            loose, self._loose = self._loose, []
            if self._loose_in is not None and has_words(loose):
                self.blocks.append(built(self._loose_in, Paragraph, loose))


def end_paragraphs(root: _Element) -> None:
    """Take blocks out of the paragraphs of a tree that they stand in, and put them behind.

    That is where they stand by the standard: a block's start tag ends a paragraph whose end tag was left out
    (WHATWG HTML, section 13.2.6.4.7). The parser does not know that of all blocks.
    """
    for paragraph in list(root.iter("p")):
        if len(paragraph):
            behind = list(dropwhile(lambda child: child.tag not in BLOCK_TAGS, paragraph))
            for child in reversed(behind):
                paragraph.addnext(child)


def read_blocks(parent: _Element, depth: int = 0, skip: Collection[_Element] = ()) -> list[Block]:
    """Read the blocks in an element.

    Args:
        parent: The element.
        depth: How many elements that count it stands in.
        skip: Elements that hold no blocks.

    Raises:
        DecodeError: No document can hold what stands there; the error names the line.
    """
    if not len(parent):
        text = line(parent.text)
        return [built(parent, Paragraph, text)] if text.strip(WHITE_SPACE) else []
    flow = Flow(skip)
    flow.text(parent.text, parent)
    for child in parent:
        flow.element(child, depth)
        flow.text(child.tail, parent)
    flow.end()
    return flow.blocks


def _paragraph(element: _Element, _depth: int) -> Block | None:
    if element.get("class") is not None and has_class(element, RELATED_CLASS):
        return _related(element)
    content = read_inline(element)
    if content is None:
        return None
    try:
        return Paragraph(content)
    except InvalidNode as error:
        raise refused(element, error) from error


def _heading(element: _Element, _depth: int) -> Block | None:
    """Read a heading where no section can begin, in a quotation say, as a paragraph that stands out."""
    pieces: Pieces = []
    _gather(element, frozenset({Mark.STRONG}), None, pieces, 0)
    return built(element, Paragraph, pieces) if has_words(pieces) else None


def _related(element: _Element) -> Block | None:
    link = next(element.iter("a"), None)
    if link is None:
        title = text_of(element)
        return built(element, RelatedLink, title) if title.strip(WHITE_SPACE) else None
    before: Pieces = []
    _gather(element, _NO_MARKS, None, before, 0, link)
    label = "".join([piece if isinstance(piece, str) else piece.text for piece in before])
    return built(element, RelatedLink, text_of(link), url=url_of(link, "href"), label=label)


def _quote(element: _Element, depth: int) -> Block | None:
    footer = next((child for child in reversed(element) if child.tag == "footer"), None)
    skip = () if footer is None else (footer,)
    attribution = None if footer is None else read_inline(footer)
    if has_class(element, PULL_QUOTE_CLASS):
        words: Pieces = []
        for block in read_blocks(element, check_depth(element, depth), skip):
            words.extend(["\n"] if words else [])
            words.extend(block.content if isinstance(block, Paragraph) else [block.text])
        return built(element, PullQuote, words, attribution=attribution) if has_words(words) else None
    blocks = read_blocks(element, check_depth(element, depth), skip)
    if not blocks and attribution is None:
        return None
    return built(element, Quote, blocks, attribution=attribution, cite=url_of(element, "cite"))


def _list(element: _Element, depth: int) -> Block | None:
    depth = check_depth(element, depth)
    items = [
        built(item, ListItem, read_blocks(item, depth) if item.tag == "li" else _alone(item, depth))
        for item in element
    ]
    if not items:
        return None
    ordered = element.tag == "ol"
    start = integer(element, "start", 1) if ordered else 1
    return built(element, ListBlock, items, ordered=ordered, start=1 if start is None else start)


def _alone(element: _Element, depth: int) -> list[Block]:
    """Read an element that stands where another kind of element is expected."""
    flow = Flow()
    flow.element(element, depth)
    flow.end()
    return flow.blocks


def _definitions(element: _Element, depth: int) -> Block | None:
    depth = check_depth(element, depth)
    groups: list[tuple[list[_Element], list[_Element]]] = []
    for part in _inside(element, "div"):
        if part.tag == "dt":
            if not groups or groups[-1][1]:
                groups.append(([], []))
            groups[-1][0].append(part)
        else:
            if not groups:
                groups.append(([], []))
            groups[-1][1].append(part)
    entries = [_definition(terms or parts, terms, parts, depth) for terms, parts in groups]
    return built(element, DefinitionList, entries) if entries else None


def _definition(
    first: list[_Element], terms: list[_Element], parts: list[_Element], depth: int
) -> Definition:
    blocks = [
        block
        for part in parts
        for block in (read_blocks(part, depth) if part.tag == "dd" else _alone(part, depth))
    ]
    return built(first[0], Definition, terms=[read_inline(term) or "" for term in terms], blocks=blocks)


def _inside(element: _Element, *groups: str) -> Iterator[_Element]:
    """Give the children of an element, those of the elements that only group them in place of these."""
    for child in element:
        if child.tag in groups:
            yield from child
        else:
            yield child


def _figure(element: _Element, depth: int) -> Block | None:
    if has_class(element, EMBED_CLASS):
        return _embed(element)
    if next(element.iter("img"), None) is None:
        blocks = read_blocks(element, check_depth(element, depth))
        if len(blocks) > 1:
            raise wrong(element, f"expected a picture, got {len(blocks)} other blocks")
        return blocks[0] if blocks else None
    return read_figure(element)


def read_figure(element: _Element) -> Figure:
    """Read a figure with a picture.

    Raises:
        DecodeError: There is no picture, or more than one.
    """
    images = list(element.iter("img"))
    if len(images) != 1:
        raise wrong(element, f"expected one picture, got {len(images)}")
    caption = next(element.iter("figcaption"), None)
    if caption is None:
        return built(element, Figure, _image(images[0]))
    credit = next((child for child in caption if has_class(child, CREDIT_CLASS)), None)
    return built(
        element,
        Figure,
        _image(images[0]),
        caption=read_inline(caption, credit),
        credit=None if credit is None else read_inline(credit),
    )


def _image(element: _Element) -> Image:
    return built(
        element,
        Image,
        url_of(element, "src") or "",
        alt=element.get("alt"),
        width=integer(element, "width"),
        height=integer(element, "height"),
    )


def _embed(element: _Element) -> Embed:
    link = next(element.iter("a"), None)
    caption = next(element.iter("figcaption"), None)
    return built(
        element,
        Embed,
        kind=choice(element, "data-kind", EmbedKind) or EmbedKind.OTHER,
        url="" if link is None else url_of(link, "href") or "",
        provider=element.get("data-provider"),
        caption=None if caption is None else read_inline(caption),
    )


def _table(element: _Element, depth: int) -> Block | None:
    depth = check_depth(element, depth)
    rows: list[Row] = []
    caption: str | Pieces | None = None
    for part in _inside(element, "tbody", "thead", "tfoot"):
        if part.tag == "tr":
            cells = [_cell(cell, depth) for cell in part]
            if cells:
                rows.append(built(part, Row, cells))
        elif part.tag == "caption":
            caption = read_inline(part)
        elif text_of(part).strip(WHITE_SPACE):
            raise wrong(part, "expected a row of a table, got something else")
    return built(element, Table, rows, caption=caption) if rows else None


def _cell(element: _Element, depth: int) -> Cell:
    known = element.tag in ("td", "th")
    return built(
        element,
        Cell,
        read_blocks(element, depth) if known else _alone(element, depth),
        header=element.tag == "th" or element.get("data-header") is not None,
        colspan=integer(element, "colspan", 1) or 1,
        rowspan=integer(element, "rowspan", 1) or 1,
    )


def _code(element: _Element, _depth: int) -> Block | None:
    code = element.find("code")
    text = "".join(element.itertext())
    if not text:
        return None
    language = None
    if code is not None:
        named = (name for name in classes_of(code) if name.startswith(CODE_LANGUAGE_PREFIX))
        language = code.get("data-language") or next(named, "").removeprefix(CODE_LANGUAGE_PREFIX) or None
    return built(element, CodeBlock, text, language=language)


def _divider(_element: _Element, _depth: int) -> Block:
    return Divider()


READERS: Mapping[str, Callable[[_Element, int], Block | None]] = MappingProxyType(
    {
        "p": _paragraph,
        "blockquote": _quote,
        "ul": _list,
        "ol": _list,
        "dl": _definitions,
        "figure": _figure,
        "table": _table,
        "pre": _code,
        "hr": _divider,
    }
    | dict.fromkeys(HEADINGS, _heading)
)
"""What reads a block, by its element's tag. None: there is nothing in it."""
