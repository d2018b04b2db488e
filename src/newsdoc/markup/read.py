"""HTML elements to blocks: one pass over the elements of a body, as tolerant as the web needs.

The tree is walked once, without recursion (a page may nest 2,000 elements deep). Each element plays a role: its
tag's, or one that the caller gives it in `roles` because it knows more (a class that means a caption, a promo, a
box to skip). Elements without a role of their own stand inside the line. Text runs collect until a block begins
or ends and then become a paragraph; containers collect what stands in them and become a block when they end.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from enum import Enum, auto
from types import MappingProxyType
from typing import TypeAlias

import attrs
from lxml import etree

from newsdoc.markup.embeds import embed_of
from newsdoc.markup.images import image_of
from newsdoc.markup.tables import table_of
from newsdoc.markup.vocabulary import CODE_LANGUAGE_PREFIX, HEADINGS, HIDDEN_TAGS, MARK_OF_TAG
from newsdoc.model import (
    Block,
    Cell,
    CodeBlock,
    Definition,
    DefinitionList,
    Divider,
    Embed,
    Figure,
    Image,
    Inline,
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
    inline,
    plain,
)
from newsdoc.model.links import as_url, is_link
from newsdoc.values.labels import split_related_label
from newsdoc.values.text import clean
from newsdoc.values.urls import resolve

Element: TypeAlias = "etree._Element"

MAX_NESTING = 48
"""How many containers are kept in one another; what nests deeper is read as if it stood in the last of them."""


@attrs.frozen
class Heading:
    """A heading on its way to becoming a section."""

    level: int
    """1 for the highest to 6."""
    content: Inline


Item: TypeAlias = "Block | Heading"


_Piece: TypeAlias = "tuple[str, frozenset[Mark], str | None]"
"""A stretch of a line on its way to becoming a run; a text of one line feed is a break."""


class Role(Enum):
    """What an element stands for."""

    SKIP = auto()
    """Nothing of it is read."""
    BLOCK = auto()
    """It ends the line before it, and says nothing more."""
    INLINE = auto()
    LINK = auto()
    MARK = auto()
    BREAK = auto()
    HEADING = auto()
    QUOTE = auto()
    PULL_QUOTE = auto()
    ATTRIBUTION = auto()
    LIST = auto()
    ITEM = auto()
    DEFINITIONS = auto()
    TERM = auto()
    DESCRIPTION = auto()
    TABLE = auto()
    ROW = auto()
    CELL = auto()
    FIGURE = auto()
    CAPTION = auto()
    CREDIT = auto()
    IMAGE = auto()
    EMBED = auto()
    CODE = auto()
    RULE = auto()
    RELATED = auto()


def _roles() -> dict[str, Role]:
    groups = {
        Role.SKIP: [*HIDDEN_TAGS, *"button canvas input map optgroup option select svg textarea progress".split()],
        Role.BLOCK: (
            "address article aside body center details dialog div fieldset footer form header hgroup html legend "
            "main nav p search section summary tbody tfoot thead dir-item listing"
        ).split(),
        Role.LINK: ["a"],
        Role.MARK: list(MARK_OF_TAG),
        Role.BREAK: ["br"],
        Role.HEADING: list(HEADINGS),
        Role.QUOTE: ["blockquote"],
        Role.LIST: ["ul", "ol", "menu", "dir"],
        Role.ITEM: ["li"],
        Role.DEFINITIONS: ["dl"],
        Role.TERM: ["dt"],
        Role.DESCRIPTION: ["dd"],
        Role.TABLE: ["table"],
        Role.ROW: ["tr"],
        Role.CELL: ["td", "th"],
        Role.FIGURE: ["figure"],
        Role.CAPTION: ["figcaption", "caption"],
        Role.IMAGE: ["img", "amp-img"],
        Role.EMBED: "iframe embed object video audio amp-youtube amp-twitter amp-instagram amp-iframe amp-video".split(),
        Role.CODE: ["pre", "xmp", "plaintext"],
        Role.RULE: ["hr"],
    }
    return {tag: role for role, tags in groups.items() for tag in tags}


ROLE_OF_TAG: Mapping[str, Role] = MappingProxyType(_roles())
"""The role that an element plays by its tag alone. A tag that is not here stands inside the line."""


@attrs.define(eq=False)
class _Frame:
    """A container that is open: what it has collected so far."""

    role: Role
    element: Element
    items: list[Item] = attrs.Factory(list)
    pieces: list[_Piece] = attrs.Factory(list)
    parts: dict[Role, list[object]] = attrs.Factory(dict)
    """Finished parts that only this kind of container has: items, rows, cells, captions."""
    pending: list[Block] = attrs.Factory(list)
    """Blocks that stood inside a line and follow the paragraph that the line becomes."""
    marks: frozenset[Mark] = frozenset()
    href: str | None = None

    def add(self, role: Role, part: object) -> None:
        """Add a finished part."""
        self.parts.setdefault(role, []).append(part)


def read_items(
    root: Element, *, roles: Mapping[Element, Role] = MappingProxyType({}), base: str | None = None
) -> list[Item]:
    """Read the content of an element.

    Args:
        root: Where the content stands. Its own tag does not matter.
        roles: What elements stand for that their tags do not tell; `Role.SKIP` leaves one out.
        base: The address that relative URLs are resolved against. None: they stay relative.

    Returns:
        Blocks and headings in order. Links that no document can hold lose their address and keep their text.
    """
    return _Builder(root, roles, base).read()


def read_inline(
    root: Element, *, roles: Mapping[Element, Role] = MappingProxyType({}), base: str | None = None
) -> Inline:
    """Read the content of an element as running text; blocks in it are parted by line breaks."""
    return inline_of(read_items(root, roles=roles, base=base))


def inline_of(items: Iterable[Item]) -> Inline:
    """Put blocks into one running text, with line breaks between them."""
    runs: list[Run | str] = []
    for item in items:
        content = item.content if isinstance(item, (Heading, Paragraph, PullQuote)) else _text_of(item)
        if runs and content:
            runs.append("\n")
        runs.extend([content] if isinstance(content, str) else content)
    return inline(runs)


def _text_of(block: Block) -> str:
    return "" if isinstance(block, (Figure, Embed, Divider)) else block.text


def link_of(href: str | None, base: str | None) -> str | None:
    """Return the absolute address that a page's link leads to. None: no document can hold it, or there is none."""
    resolved = resolve(base, href) if href else None
    if resolved is None:
        return None
    link = as_url(resolved)
    return link if is_link(link) else None


class _Builder:
    """The one pass: open and close an element, collect text, finish containers."""

    def __init__(self, root: Element, roles: Mapping[Element, Role], base: str | None) -> None:
        self.root = root
        self.roles = roles
        self.base = base
        self.frame = _Frame(Role.BLOCK, root)
        self.frames: list[_Frame] = []
        self.marks: frozenset[Mark] = frozenset()
        self.href: str | None = None
        self.saved: list[tuple[frozenset[Mark], str | None]] = []

    def read(self) -> list[Item]:
        walk = etree.iterwalk(self.root, events=("start", "end"))
        given, of_tag, root = self.roles, ROLE_OF_TAG, self.root
        for event, element in walk:
            if element is root:
                if event == "start":
                    self.text(element.text)
                continue
            role = given.get(element)
            if role is None:
                tag = element.tag
                role = of_tag.get(tag) if isinstance(tag, str) else Role.SKIP
            if event == "end":
                if role is not None:
                    self.close(role, element)
                self.text(element.tail)
            elif role is None or role is Role.INLINE:
                self.text(element.text)
            elif self.open(role, element):
                self.text(element.text)
            else:
                walk.skip_subtree()
        self.end_line()
        return self.frame.items

    def text(self, text: str | None) -> None:
        """Add text to the line."""
        if text:
            if text.isspace():
                if self.frame.pieces:
                    self.frame.pieces.append((" ", self.marks, self.href))
                return
            if not text.isprintable():
                text = clean(_SPACES.sub(" ", text))
                if not text.isascii():
                    text = text.translate(_UNSEEN)
                if not text:
                    return
            self.frame.pieces.append((text, self.marks, self.href))

    def open(self, role: Role, element: Element) -> bool:
        """Begin an element. False: what stands in it is not to be read."""
        return _OPEN[role](self, element)

    def close(self, role: Role, element: Element) -> None:
        """End an element."""
        close = _CLOSE.get(role)
        if close is not None:
            close(self, element)

    # Lines

    def end_line(self) -> None:
        """Turn the line's text into paragraphs and let the blocks that stood in it follow."""
        frame = self.frame
        if frame.pieces:
            frame.items.extend(_paragraphs(frame.pieces))
            frame.pieces = []
        if frame.pending:
            frame.items.extend(frame.pending)
            frame.pending = []

    def place(self, block: Block) -> None:
        """Put a block where it stands, or behind the line in which it stands."""
        (self.frame.pending if self.frame.pieces else self.frame.items).append(block)

    # Containers

    def push(self, role: Role, element: Element) -> None:
        self.end_line()
        self.frames.append(self.frame)
        self.frame = _Frame(role, element, marks=self.marks, href=self.href)

    def pop(self) -> _Frame:
        self.end_line()
        done = self.frame
        self.frame = self.frames.pop()
        return done

    def is_inside(self, *roles: Role) -> bool:
        """Tell whether the innermost container is one of these."""
        return self.frame.role in roles


def _paragraphs(pieces: list[_Piece]) -> Iterable[Paragraph]:
    """Cut a line at each double break; a single break stays in its paragraph."""
    start = 0
    for at, (text, _, _) in enumerate(pieces):
        if text == "\n" and _breaks_again(pieces, at):
            yield from _paragraph(pieces[start:at])
            start = at + 1
    yield from _paragraph(pieces[start:] if start else pieces)


def _breaks_again(pieces: list[_Piece], at: int) -> bool:
    for text, _, _ in pieces[at + 1 :]:
        if text == "\n":
            return True
        if not text.isspace():
            return False
    return True


def _paragraph(pieces: list[_Piece]) -> Iterable[Paragraph]:
    """Make a paragraph of the pieces of a line; one of white space alone, no-break spaces too, is none."""
    while pieces and pieces[0][0].isspace():
        pieces = pieces[1:]
    while pieces and pieces[-1][0].isspace():
        pieces = pieces[:-1]
    if not pieces:
        return
    if len(pieces) == 1:
        text, marks, href = pieces[0]
        yield Paragraph((Run(text.strip(_EDGES), marks=marks, href=href),))
        return
    runs: list[Run] = []
    texts: list[str] = []
    kind = (pieces[0][1], pieces[0][2])
    for text, marks, href in pieces:
        if marks == kind[0] and href == kind[1]:
            texts.append(text)
        else:
            runs.append(Run("".join(texts), marks=kind[0], href=kind[1]))
            texts, kind = [text], (marks, href)
    runs.append(Run("".join(texts), marks=kind[0], href=kind[1]))
    yield Paragraph(runs)


_EDGES = " \n"
_SPACES = re.compile("[ \t\n\r\f]+")
_UNSEEN = dict.fromkeys(map(ord, "\u00ad\u200b\u2060\ufeff"))
"""Characters that only tell where a line may or may not break, and byte order marks astray: no part of the words."""


# What happens where an element of a role begins. True: go on into it.


def _open_skip(_builder: _Builder, _element: Element) -> bool:
    return False


def _open_block(builder: _Builder, _element: Element) -> bool:
    builder.end_line()
    return True


def _open_link(builder: _Builder, element: Element) -> bool:
    builder.saved.append((builder.marks, builder.href))
    href = element.get("href")
    builder.href = link_of(href, builder.base)
    return True


def _open_mark(builder: _Builder, element: Element) -> bool:
    builder.saved.append((builder.marks, builder.href))
    builder.marks = builder.marks | {MARK_OF_TAG[element.tag]}
    return True


def _open_break(builder: _Builder, _element: Element) -> bool:
    builder.frame.pieces.append(("\n", builder.marks, builder.href))
    return False


def _open_container(role: Role) -> Callable[[_Builder, Element], bool]:
    def open_container(builder: _Builder, element: Element) -> bool:
        if len(builder.frames) < MAX_NESTING:
            builder.push(role, element)
        else:
            builder.end_line()
        return True

    return open_container


def _open_image(builder: _Builder, element: Element) -> bool:
    image = image_of(element, builder.base)
    if image is not None:
        if builder.is_inside(Role.FIGURE):
            builder.frame.add(Role.IMAGE, image)
        else:
            builder.place(Figure(image))
    return False


def _open_embed(builder: _Builder, element: Element) -> bool:
    embed = embed_of(element, builder.base)
    if embed is not None:
        builder.place(embed)
    return False


def _open_code(builder: _Builder, element: Element) -> bool:
    builder.end_line()
    text = clean("".join(_preformatted(element)))
    text = text.removeprefix("\n").rstrip()
    if text.strip():
        builder.place(CodeBlock(text, language=_language_of(element)))
    return False


def _preformatted(element: Element) -> Iterable[str]:
    for event, inner in etree.iterwalk(element, events=("start", "end")):
        if event == "start":
            yield "\n" if inner.tag == "br" else inner.text or ""
        elif inner is not element:
            yield inner.tail or ""


def _language_of(element: Element) -> str | None:
    for holder in (element, *element.iterchildren("code")):
        for name in (holder.get("class") or "").split():
            if name.startswith((CODE_LANGUAGE_PREFIX, "lang-")):
                return name.split("-", 1)[1] or None
    return None


def _open_rule(builder: _Builder, _element: Element) -> bool:
    builder.end_line()
    builder.place(Divider())
    return False


_CONTAINERS = (
    Role.HEADING,
    Role.QUOTE,
    Role.PULL_QUOTE,
    Role.ATTRIBUTION,
    Role.LIST,
    Role.ITEM,
    Role.DEFINITIONS,
    Role.TERM,
    Role.DESCRIPTION,
    Role.TABLE,
    Role.ROW,
    Role.CELL,
    Role.FIGURE,
    Role.CAPTION,
    Role.CREDIT,
    Role.RELATED,
)

_OPEN: Mapping[Role, Callable[[_Builder, Element], bool]] = MappingProxyType(
    {
        Role.SKIP: _open_skip,
        Role.BLOCK: _open_block,
        Role.LINK: _open_link,
        Role.MARK: _open_mark,
        Role.BREAK: _open_break,
        Role.IMAGE: _open_image,
        Role.EMBED: _open_embed,
        Role.CODE: _open_code,
        Role.RULE: _open_rule,
        **{role: _open_container(role) for role in _CONTAINERS},
    }
)


# What happens where it ends.


def _close_block(builder: _Builder, _element: Element) -> None:
    builder.end_line()


def _close_inline(builder: _Builder, _element: Element) -> None:
    builder.marks, builder.href = builder.saved.pop()


def _close_container(builder: _Builder, element: Element) -> None:
    if builder.frame.element is not element:
        builder.end_line()
        return
    frame = builder.pop()
    _FINISH[frame.role](builder, frame)


_CLOSE: Mapping[Role, Callable[[_Builder, Element], None]] = MappingProxyType(
    {
        Role.BLOCK: _close_block,
        Role.LINK: _close_inline,
        Role.MARK: _close_inline,
        **dict.fromkeys(_CONTAINERS, _close_container),
    }
)


# What a container becomes. Each is given the frame that has just been closed.


def _finish_heading(builder: _Builder, frame: _Frame) -> None:
    content = inline_of(item for item in frame.items if isinstance(item, (Heading, Paragraph)))
    others = [item for item in frame.items if not isinstance(item, (Heading, Paragraph))]
    if content and plain(content).strip():
        builder.frame.items.append(Heading(HEADINGS.get(str(frame.element.tag), 6), content))
    builder.frame.items.extend(others)


def _finish_quote(builder: _Builder, frame: _Frame) -> None:
    blocks = _blocks(frame.items)
    if blocks:
        builder.place(
            Quote(blocks, attribution=_said_by(frame), cite=link_of(frame.element.get("cite"), builder.base))
        )


def _finish_pull_quote(builder: _Builder, frame: _Frame) -> None:
    content = inline_of(frame.items)
    if content:
        builder.place(PullQuote(content, attribution=_said_by(frame)))


def _said_by(frame: _Frame) -> Inline | None:
    found = _parts(frame, Role.ATTRIBUTION)
    said = inline(run for part in found for run in part)
    if said and said[0].text.startswith(("—", "–", "-", "―")):
        said = inline([attrs.evolve(said[0], text=said[0].text.lstrip("—–-― ") or " "), *said[1:]])
    return said or None


def _finish_attribution(builder: _Builder, frame: _Frame) -> None:
    content = inline_of(frame.items)
    if not content:
        return
    holder = builder.frame
    if holder.role in (Role.QUOTE, Role.PULL_QUOTE):
        holder.add(Role.ATTRIBUTION, content)
    else:
        holder.items.append(Paragraph(content))


def _finish_list(builder: _Builder, frame: _Frame) -> None:
    items = [part for part in _parts(frame, Role.ITEM)]
    if frame.items:
        items.append(ListItem(_blocks(frame.items)))
    if not items:
        return
    ordered = frame.element.tag == "ol"
    block = ListBlock(items, ordered=ordered, start=_number(frame.element.get("start"), 1) if ordered else 1)
    if builder.is_inside(Role.LIST):
        # A list right inside a list belongs to the item before it.
        before = builder.frame.parts.setdefault(Role.ITEM, [])
        before.append(ListItem([*before.pop().blocks, block]) if before else ListItem([block]))
    else:
        builder.place(block)


def _finish_item(builder: _Builder, frame: _Frame) -> None:
    blocks = _blocks(frame.items)
    if not blocks:
        return
    if builder.is_inside(Role.LIST):
        builder.frame.add(Role.ITEM, ListItem(blocks))
    else:
        builder.frame.items.extend(frame.items)


def _finish_definitions(builder: _Builder, frame: _Frame) -> None:
    entries: list[Definition] = []
    terms: list[Inline] = []
    blocks: list[Block] = []
    for term, said in _parts(frame, Role.TERM):
        if term is not None:
            if blocks:
                entries.append(Definition(terms=terms or ["–"], blocks=blocks))
                terms, blocks = [], []
            terms.append(term)
        else:
            blocks.extend(said)
    if blocks and terms:
        entries.append(Definition(terms=terms, blocks=blocks))
        terms, blocks = [], []
    if entries:
        builder.place(DefinitionList(entries))
    builder.frame.items.extend([*map(Paragraph, terms), *blocks, *frame.items])


def _finish_term(builder: _Builder, frame: _Frame) -> None:
    content = inline_of(frame.items)
    if content and builder.is_inside(Role.DEFINITIONS):
        builder.frame.add(Role.TERM, (content, ()))
    else:
        builder.frame.items.extend(frame.items)


def _finish_description(builder: _Builder, frame: _Frame) -> None:
    blocks = _blocks(frame.items)
    if blocks and builder.is_inside(Role.DEFINITIONS):
        builder.frame.add(Role.TERM, (None, blocks))
    else:
        builder.frame.items.extend(frame.items)


def _finish_table(builder: _Builder, frame: _Frame) -> None:
    rows = _parts(frame, Role.ROW)
    captions = _parts(frame, Role.CAPTION)
    table = table_of(frame.element, rows, inline(run for part in captions for run in part))
    if table is not None:
        builder.frame.items.extend(frame.items)
        builder.place(table)
    else:
        builder.frame.items.extend(frame.items)
        builder.frame.items.extend(item for row in rows for _, items in row for item in items)


def _finish_row(builder: _Builder, frame: _Frame) -> None:
    cells = _parts(frame, Role.CELL)
    if builder.is_inside(Role.TABLE):
        if cells:
            builder.frame.add(Role.ROW, cells)
        builder.frame.items.extend(frame.items)
    else:
        builder.frame.items.extend([*frame.items, *(item for _, items in cells for item in items)])


def _finish_cell(builder: _Builder, frame: _Frame) -> None:
    if builder.is_inside(Role.ROW):
        builder.frame.add(Role.CELL, (frame.element, frame.items))
    else:
        builder.frame.items.extend(frame.items)


def _finish_figure(builder: _Builder, frame: _Frame) -> None:
    images: list[Image] = _parts(frame, Role.IMAGE)
    captions: list[Inline] = _parts(frame, Role.CAPTION)
    credits_: list[Inline] = _parts(frame, Role.CREDIT)
    caption = inline_of(Paragraph(part) for part in captions) or None
    credit = inline_of(Paragraph(part) for part in credits_) or None
    rest = frame.items
    if images:
        first, *others = dict.fromkeys(images)
        builder.place(Figure(first, caption=caption, credit=credit))
        for image in others:
            builder.place(Figure(image))
    elif caption is not None and rest:
        rest = _captioned(rest, caption)
    builder.frame.items.extend(rest)


def _captioned(items: list[Item], caption: Inline) -> list[Item]:
    """Give a caption to the first block that can have one, or let it follow as a paragraph."""
    for at, item in enumerate(items):
        if isinstance(item, (Embed, Table, Figure)) and item.caption is None:
            return [*items[:at], attrs.evolve(item, caption=caption), *items[at + 1 :]]
    return [*items, Paragraph(caption)]


def _finish_caption(builder: _Builder, frame: _Frame) -> None:
    content = inline_of(frame.items)
    holder = builder.frame
    others: list[Item] = [item for item in frame.items if isinstance(item, (Figure, Embed))]
    if holder.role in (Role.FIGURE, Role.TABLE):
        holder.parts.setdefault(Role.CREDIT, []).extend(_parts(frame, Role.CREDIT))
        if content:
            holder.add(Role.CAPTION, content)
    elif content:
        last = holder.items[-1] if holder.items else None
        if isinstance(last, (Figure, Embed)) and last.caption is None:
            holder.items[-1] = attrs.evolve(last, caption=content)
    holder.items.extend(others)


def _finish_credit(builder: _Builder, frame: _Frame) -> None:
    content = inline_of(frame.items)
    holder = builder.frame
    if not content:
        return
    if holder.role in (Role.FIGURE, Role.CAPTION):
        holder.add(Role.CREDIT, content)
    elif holder.items and isinstance(last := holder.items[-1], Figure) and last.credit is None:
        holder.items[-1] = attrs.evolve(last, credit=content)


def _finish_related(builder: _Builder, frame: _Frame) -> None:
    builder.frame.items.extend(related_of(frame.items))


def related_of(items: Iterable[Item]) -> list[Item]:
    """Turn what stands in a promo into one `RelatedLink` a link; what has no link stays out."""
    found: list[Item] = []
    label: str | None = None
    for item in items:
        if isinstance(item, ListBlock):
            found.extend(related_of(block for entry in item.items for block in entry.blocks))
        elif isinstance(item, (Heading, Paragraph)):
            links = [run for run in item.content if run.href is not None and not run.text.isspace()]
            if not links:
                label = plain(item.content)
                continue
            found.append(_related(item.content, links, label))
    return found


def _related(content: Inline, links: list[Run], label: str | None) -> RelatedLink:
    href = links[0].href
    title = " ".join("".join(run.text for run in links if run.href == href).split())
    text = " ".join(plain(content).split())
    split = split_related_label(text)
    if split is not None and split[1]:
        return RelatedLink(split[1], url=href, label=split[0])
    before = text[: text.find(title)].strip() if title in text else ""
    return RelatedLink(title, url=href, label=before or None)


def _blocks(items: Iterable[Item]) -> list[Block]:
    """Let headings that stand inside a quote, an item or a cell be paragraphs in strong letters."""
    return [
        Paragraph([attrs.evolve(run, marks=run.marks | {Mark.STRONG}) for run in item.content])
        if isinstance(item, Heading)
        else item
        for item in items
    ]


def _parts(frame: _Frame, role: Role) -> list:  # type: ignore[type-arg]  # each role has its own kind of part
    return frame.parts.get(role, [])


def _number(text: str | None, default: int) -> int:
    return int(text) if text is not None and text.isdecimal() and len(text) < 10 else default


_FINISH: Mapping[Role, Callable[[_Builder, _Frame], None]] = MappingProxyType(
    {
        Role.HEADING: _finish_heading,
        Role.QUOTE: _finish_quote,
        Role.PULL_QUOTE: _finish_pull_quote,
        Role.ATTRIBUTION: _finish_attribution,
        Role.LIST: _finish_list,
        Role.ITEM: _finish_item,
        Role.DEFINITIONS: _finish_definitions,
        Role.TERM: _finish_term,
        Role.DESCRIPTION: _finish_description,
        Role.TABLE: _finish_table,
        Role.ROW: _finish_row,
        Role.CELL: _finish_cell,
        Role.FIGURE: _finish_figure,
        Role.CAPTION: _finish_caption,
        Role.CREDIT: _finish_credit,
        Role.RELATED: _finish_related,
    }
)
