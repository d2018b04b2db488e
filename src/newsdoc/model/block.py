"""Blocks: what stands one below the other in a section, a quotation, a list item, a cell or a comment."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from enum import StrEnum
from typing import Any, TypeAlias

from attrs import field, frozen

from newsdoc.model.checks import (
    PLAIN_SEQUENCES,
    Field,
    as_line,
    as_multiline,
    as_optional_line,
    as_optional_lower_line,
    as_tuple,
    check_count,
    check_flag,
    check_integer,
    check_optional_text,
    check_positive,
    check_text,
    each,
    member,
    optional,
    refuse,
)
from newsdoc.model.grid import MAX_COLSPAN, MAX_ROWSPAN, check_grid
from newsdoc.model.inline import (
    Inline,
    InlineLike,
    Piece,
    as_optional_inline,
    check_inline,
    inline,
    inline_of_pieces,
    plain,
)
from newsdoc.model.links import as_optional_url, as_url, check_image_url, check_link, check_optional_link
from newsdoc.model.node import Container, Node, settle_height

MAX_START = 2**31 - 1
"""The greatest first number of a list: what an HTML integer attribute holds."""

BlocksLike: TypeAlias = "str | Block | Iterable[Block | str]"
"""What constructors take for blocks: one or several; a text stands for a paragraph."""


def as_blocks(value: BlocksLike) -> tuple[Block, ...]:
    """Bring blocks into a tuple; a text becomes a paragraph, a blank one nothing."""
    if isinstance(value, (str, Node)):
        parts: tuple[Any, ...] = (value,)
    elif type(value) in PLAIN_SEQUENCES or isinstance(value, Iterable):
        parts = tuple(value)
    else:
        parts = (value,)
    for part in parts:
        if isinstance(part, str):
            return _with_paragraphs(parts)
    return parts


def _with_paragraphs(parts: tuple[Block | str, ...]) -> tuple[Block, ...]:
    return tuple(
        Paragraph(part) if isinstance(part, str) else part
        for part in parts
        if not (isinstance(part, str) and not part.strip(" \t\n\r"))
    )


def check_blocks(instance: object, attribute: Field, value: tuple[Any, ...]) -> None:
    """Refuse what is no block."""
    if not isinstance(value, tuple):
        raise refuse(instance, attribute, f"expected blocks, got {type(value).__name__}")
    for block in value:
        if type(block) not in _BLOCKS and not isinstance(block, BLOCKS):
            raise refuse(instance, attribute, f"expected blocks or text, got {type(block).__name__}")


def check_some(instance: object, attribute: Field, value: tuple[Any, ...]) -> None:
    """Refuse a group of nothing."""
    if not value:
        raise refuse(instance, attribute, "expected at least one, got none")


@frozen(repr=False)
class Paragraph(Node):
    """Running text between two breaks. Never empty."""

    content: Inline = field(converter=inline, validator=check_inline)
    """The text in normal form."""

    @property
    def text(self) -> str:
        r"""The text without marks and links; a line break is "\n"."""
        return plain(self.content)


def paragraph_of_pieces(pieces: Sequence[Piece]) -> Paragraph:
    """Make a paragraph of pieces as `inline_of_pieces` takes them, which leaves nothing for the constructor to do."""
    content = inline_of_pieces(pieces)
    if not content:
        return Paragraph(content)  # which refuses it
    paragraph = _new_paragraph(Paragraph)
    _set(paragraph, "content", content)
    return paragraph


_new_paragraph = Paragraph.__new__
_set = object.__setattr__


@frozen(repr=False)
class Quote(Container):
    """A block quotation: somebody else's words, or words from elsewhere. Not a pull quote."""

    blocks: tuple[Block, ...] = field(converter=as_blocks, validator=[check_blocks, check_some])
    """What is quoted. At least one block."""
    attribution: Inline | None = field(
        default=None, converter=as_optional_inline, validator=optional(check_inline), kw_only=True
    )
    """Who is quoted, as the page says it, without a leading dash. None: not said."""
    cite: str | None = field(
        default=None, converter=as_optional_url, validator=check_optional_link, kw_only=True
    )
    """Where the words come from. None: no link."""
    _height: int = field(init=False, eq=False)

    def __attrs_post_init__(self) -> None:
        settle_height(self, self.blocks)

    @property
    def text(self) -> str:
        """The words quoted, and a line for the attribution."""
        said = running_text(self.blocks)
        return said if self.attribution is None else f"{said}\n— {plain(self.attribution)}".lstrip("\n")


@frozen(repr=False)
class PullQuote(Node):
    """Words of the article itself, repeated or set apart to catch the eye. No part of its running text."""

    content: Inline = field(converter=inline, validator=check_inline)
    """The words, without the attribution."""
    attribution: Inline | None = field(
        default=None, converter=as_optional_inline, validator=optional(check_inline), kw_only=True
    )
    """Who says them, without a leading dash. None: not said."""

    @property
    def text(self) -> str:
        """The words without marks, links and attribution."""
        return plain(self.content)


@frozen(repr=False)
class ListItem(Container):
    """One item of a list."""

    blocks: tuple[Block, ...] = field(default=(), converter=as_blocks, validator=check_blocks)
    """What stands in the item, further lists too. Empty: an empty item."""
    _height: int = field(init=False, eq=False)

    def __attrs_post_init__(self) -> None:
        settle_height(self, self.blocks)

    @property
    def text(self) -> str:
        """The item's running text."""
        return running_text(self.blocks, "\n")


ItemsLike: TypeAlias = "Iterable[ListItem | BlocksLike]"


def as_items(value: ItemsLike) -> tuple[ListItem, ...]:
    """Bring items into a tuple of `ListItem`; what is none becomes the content of one."""
    parts = as_tuple(value)
    if not isinstance(parts, tuple):
        return parts
    return tuple(part if isinstance(part, ListItem) else ListItem(part) for part in parts)


def _check_start(instance: ListBlock, attribute: Field, value: int) -> None:
    check_count(instance, attribute, value)
    if value != 1 and not instance.ordered:
        raise refuse(instance, attribute, f"expected 1 in a list without numbers, got {value}")
    if value > MAX_START:
        raise refuse(instance, attribute, f"expected at most {MAX_START}, got {value}")


@frozen(repr=False)
class ListBlock(Container):
    """A list of items, numbered or not."""

    items: tuple[ListItem, ...] = field(converter=as_items, validator=[each(member(ListItem)), check_some])
    """The items, at least one."""
    ordered: bool = field(default=False, validator=check_flag, kw_only=True)
    """True: the items are numbered."""
    start: int = field(default=1, validator=_check_start, kw_only=True)
    """The first item's number. Means something in an ordered list only; 1 in any other."""
    _height: int = field(init=False, eq=False)

    def __attrs_post_init__(self) -> None:
        settle_height(self, self.items)

    @property
    def text(self) -> str:
        """The items' running texts, one below the other, without numbers."""
        return "\n".join(filter(None, (item.text for item in self.items)))


TermsLike: TypeAlias = "str | Iterable[InlineLike]"


def as_terms(value: TermsLike) -> tuple[Inline, ...]:
    """Bring terms into a tuple of running texts; a text stands for one term."""
    parts = as_tuple((value,) if isinstance(value, str) else value)
    return tuple(map(inline, parts)) if isinstance(parts, tuple) else parts


def _check_terms(instance: object, attribute: Field, value: tuple[Inline, ...]) -> None:
    if not isinstance(value, tuple):
        raise refuse(instance, attribute, f"expected several terms, got {type(value).__name__}")
    check_some(instance, attribute, value)
    for term in value:
        check_inline(instance, attribute, term)


@frozen(repr=False, kw_only=True)
class Definition(Container):
    """Terms and what is said of them: one group of a definition list."""

    terms: tuple[Inline, ...] = field(converter=as_terms, validator=_check_terms)
    """What is defined, at least one."""
    blocks: tuple[Block, ...] = field(converter=as_blocks, validator=[check_blocks, check_some])
    """What is said of the terms, at least one block."""
    _height: int = field(init=False, eq=False)

    def __attrs_post_init__(self) -> None:
        settle_height(self, self.blocks)

    @property
    def text(self) -> str:
        """The terms, a line each, and what is said of them."""
        return "\n".join([*map(plain, self.terms), running_text(self.blocks, "\n")]).rstrip("\n")


def as_entries(value: Iterable[Definition]) -> tuple[Definition, ...]:
    """Bring entries into a tuple."""
    return as_tuple(value)


@frozen(repr=False)
class DefinitionList(Container):
    """Terms with their definitions, facts with their values, speakers with their words."""

    entries: tuple[Definition, ...] = field(
        converter=as_entries, validator=[each(member(Definition)), check_some]
    )
    """The groups of terms and definitions, at least one."""
    _height: int = field(init=False, eq=False)

    def __attrs_post_init__(self) -> None:
        settle_height(self, self.entries)

    @property
    def text(self) -> str:
        """The entries, one below the other."""
        return "\n".join(entry.text for entry in self.entries)


@frozen(repr=False)
class Image(Node):
    """A picture by its address."""

    url: str = field(converter=as_url, validator=check_image_url)
    """Where the picture is, in the best size that the page offers; or a `data:` URL of a picture."""
    alt: str | None = field(
        default=None, converter=as_optional_line, validator=check_optional_text, kw_only=True
    )
    """What it shows, in words for those who don't see it. None: the page has no words for it."""
    width: int | None = field(default=None, validator=optional(check_positive), kw_only=True)
    """In pixels. None: not stated."""
    height: int | None = field(default=None, validator=optional(check_positive), kw_only=True)
    """In pixels. None: not stated."""


@frozen(repr=False)
class Figure(Node):
    """A picture with what is written under it."""

    image: Image = field(validator=member(Image))
    """The picture."""
    caption: Inline | None = field(
        default=None, converter=as_optional_inline, validator=optional(check_inline), kw_only=True
    )
    """What is written under it, without the credit. None: nothing."""
    credit: Inline | None = field(
        default=None, converter=as_optional_inline, validator=optional(check_inline), kw_only=True
    )
    """Who made it or owns it, as the page says it. None: not said apart from the caption."""

    @property
    def text(self) -> str:
        """The caption, and the credit on a line of its own."""
        return "\n".join(plain(part) for part in (self.caption, self.credit) if part is not None)


def _check_colspan(instance: object, attribute: Field, value: object) -> None:
    check_integer(instance, attribute, value, 1, MAX_COLSPAN)


def _check_rowspan(instance: object, attribute: Field, value: object) -> None:
    check_integer(instance, attribute, value, 1, MAX_ROWSPAN)


@frozen(repr=False)
class Cell(Container):
    """One cell of a table."""

    blocks: tuple[Block, ...] = field(default=(), converter=as_blocks, validator=check_blocks)
    """What stands in the cell. Empty: an empty cell."""
    header: bool = field(default=False, validator=check_flag, kw_only=True)
    """True: the cell names a row or column."""
    colspan: int = field(default=1, validator=_check_colspan, kw_only=True)
    """How many columns the cell is wide, 1 to 1,000 as in HTML."""
    rowspan: int = field(default=1, validator=_check_rowspan, kw_only=True)
    """How many rows the cell is high, 1 to 65,534 as in HTML."""
    _height: int = field(init=False, eq=False)

    def __attrs_post_init__(self) -> None:
        settle_height(self, self.blocks)

    @property
    def text(self) -> str:
        """The cell's running text."""
        return running_text(self.blocks, "\n")


RowLike: TypeAlias = "Row | Iterable[Cell | BlocksLike]"


def as_cells(value: Iterable[Cell | BlocksLike]) -> tuple[Cell, ...]:
    """Bring cells into a tuple of `Cell`; what is none becomes the content of one."""
    parts = as_tuple(value)
    if not isinstance(parts, tuple):
        return parts
    return tuple(part if isinstance(part, Cell) else Cell(part) for part in parts)


@frozen(repr=False)
class Row(Container):
    """One row of a table: the cells that begin in it."""

    cells: tuple[Cell, ...] = field(converter=as_cells, validator=[each(member(Cell)), check_some])
    """The cells, at least one."""
    _height: int = field(init=False, eq=False)

    def __attrs_post_init__(self) -> None:
        settle_height(self, self.cells)

    @property
    def text(self) -> str:
        """The cells' texts with tabs between them."""
        return "\t".join(cell.text for cell in self.cells)


def as_rows(value: Iterable[RowLike]) -> tuple[Row, ...]:
    """Bring rows into a tuple of `Row`; what is none becomes the cells of one."""
    parts = as_tuple(value)
    if not isinstance(parts, tuple):
        return parts
    return tuple(part if isinstance(part, Row) else Row(part) for part in parts)


@frozen(repr=False)
class Table(Container):
    """A table of data. Its cells fit: none overlap, none hang over an edge, in each column one begins."""

    caption: Inline | None = field(
        default=None, converter=as_optional_inline, validator=optional(check_inline), kw_only=True
    )
    """The table's title. None: it has none."""
    rows: tuple[Row, ...] = field(converter=as_rows, validator=[each(member(Row)), check_some, check_grid])
    """The rows, at least one. They may be of different length."""
    _height: int = field(init=False, eq=False)

    def __attrs_post_init__(self) -> None:
        settle_height(self, self.rows)

    @property
    def text(self) -> str:
        """The caption and the rows, a line each."""
        caption = [] if self.caption is None else [plain(self.caption)]
        return "\n".join([*caption, *(row.text for row in self.rows)])


class EmbedKind(StrEnum):
    """What an embed shows."""

    VIDEO = "video"
    AUDIO = "audio"
    POST = "post"
    """A post of a social network."""
    MAP = "map"
    DOCUMENT = "document"
    CHART = "chart"
    OTHER = "other"


_EMBED_KINDS = {kind.value: kind for kind in EmbedKind}


def as_embed_kind(value: EmbedKind | str) -> EmbedKind:
    """Turn a kind or its name into a kind; an unknown name stays, for the validator to refuse."""
    return _EMBED_KINDS.get(value, value) if isinstance(value, str) else value  # type: ignore[arg-type]


@frozen(repr=False, kw_only=True)
class Embed(Node):
    """Something of another site that the page shows in place: a video, a post, a map."""

    kind: EmbedKind = field(converter=as_embed_kind, validator=member(EmbedKind))
    """What it shows."""
    url: str = field(converter=as_url, validator=check_link)
    """Where it can be seen."""
    provider: str | None = field(
        default=None, converter=as_optional_lower_line, validator=check_optional_text
    )
    """The service in lower case, such as "youtube". None: not known."""
    caption: Inline | None = field(
        default=None, converter=as_optional_inline, validator=optional(check_inline)
    )
    """The text that the page shows with it or in its place: a title, a post's words. None: no text."""

    @property
    def text(self) -> str:
        """The text shown with it or in its place; empty where there is none."""
        return "" if self.caption is None else plain(self.caption)


@frozen(repr=False)
class CodeBlock(Node):
    """Preformatted text: source code, output, a poem's layout. Its white space matters."""

    text: str = field(converter=as_multiline, validator=check_text)
    """The text with line feeds as line ends. Never empty."""
    language: str | None = field(
        default=None, converter=as_optional_line, validator=check_optional_text, kw_only=True
    )
    """The programming language as the page names it. None: not named."""


@frozen(repr=False)
class RelatedLink(Node):
    """A promo inside the body: "Read more: …". No part of the article's running text."""

    title: str = field(converter=as_line, validator=check_text)
    """The words that are linked, usually another article's title."""
    url: str | None = field(
        default=None, converter=as_optional_url, validator=check_optional_link, kw_only=True
    )
    """Where they lead. None: the source, such as a text dump, doesn't tell."""
    label: str | None = field(
        default=None, converter=as_optional_line, validator=check_optional_text, kw_only=True
    )
    """The words before the title in the same line, such as "Read more:". None: there are none."""

    @property
    def text(self) -> str:
        """The label and the title."""
        return self.title if self.label is None else f"{self.label} {self.title}"


@frozen(repr=False)
class Divider(Node):
    """A break between two parts of the text: a rule, three asterisks."""

    @property
    def text(self) -> str:
        """Nothing."""
        return ""


Block: TypeAlias = (
    Paragraph
    | Quote
    | PullQuote
    | ListBlock
    | DefinitionList
    | Figure
    | Table
    | Embed
    | CodeBlock
    | RelatedLink
    | Divider
)

BLOCKS: tuple[type[Block], ...] = (
    Paragraph,
    Quote,
    PullQuote,
    ListBlock,
    DefinitionList,
    Figure,
    Table,
    Embed,
    CodeBlock,
    RelatedLink,
    Divider,
)
"""The classes of the union `Block`, for `isinstance` and for tables that must have an entry a class."""

_BLOCKS = frozenset(BLOCKS)

RUNNING = (Paragraph, Quote, ListBlock, DefinitionList, Table, CodeBlock)
"""Blocks whose text is part of the running text. The others stand beside it."""


def running_text(of: Iterable[Block], between: str = "\n\n") -> str:
    """Return the text that is read in one go: no captions, pull quotes, promos or embeds."""
    return between.join(filter(None, (block.text for block in of if isinstance(block, RUNNING))))
