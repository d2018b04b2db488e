"""What an open element has collected so far, and the block that it becomes when it ends."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from itertools import pairwise
from types import MappingProxyType
from typing import TypeAlias

import attrs
from lxml.etree import _Element as Element

from newsdoc.markup.credits import with_credits
from newsdoc.markup.images import decorates
from newsdoc.markup.roles import Role
from newsdoc.markup.tables import table_of
from newsdoc.markup.vocabulary import HEADINGS
from newsdoc.model import (
    Block,
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
    Run,
    Table,
    inline,
    plain,
)
from newsdoc.model.block import paragraph_of_pieces
from newsdoc.model.inline import Piece
from newsdoc.model.links import as_url, is_link
from newsdoc.values.labels import is_call, split_related_label
from newsdoc.values.urls import reference


@attrs.frozen
class Heading:
    """A heading on its way to becoming a section."""

    level: int
    """1 for the highest to 6."""
    content: Inline


Item: TypeAlias = "Block | Heading"


@attrs.define(eq=False)
class Frame:
    """A container that is open: what it has collected so far."""

    role: Role
    element: Element
    base: str | None = None
    """What relative URLs in it are resolved against."""
    items: list[Item] = attrs.Factory(list)
    pieces: list[Piece] = attrs.Factory(list)
    parts: dict[Role, list[object]] = attrs.Factory(dict)
    """Finished parts that only this kind of container has: items, rows, cells, captions."""
    pending: list[Block] = attrs.Factory(list)
    """Blocks that stood inside a line and follow the paragraph that the line becomes."""
    marks: frozenset[Mark] = frozenset()
    href: str | None = None
    loose: bool = True
    """Whether the line stands in no paragraph element, so that a break may part paragraphs."""

    def is_a(self, *roles: Role) -> bool:
        """Tell whether the container plays one of these roles."""
        return self.role in roles

    def end_line(self) -> None:
        """Turn the line's text into paragraphs and let the blocks that stood in it follow."""
        if self.pieces:
            _add_paragraphs(self.items, self.pieces, loose=self.loose)
            self.pieces = []
        if self.pending:
            self.items.extend(self.pending)
            self.pending = []

    def place(self, block: Block) -> None:
        """Put a block where it stands, or behind the line in which it stands."""
        (self.pending if self.pieces else self.items).append(block)

    def add(self, role: Role, part: object) -> None:
        """Add a finished part."""
        self.parts.setdefault(role, []).append(part)


def inline_of(items: Iterable[Item]) -> Inline:
    """Put blocks into one running text, with line breaks between them."""
    items = list(items)
    if len(items) == 1 and isinstance(item := items[0], (Heading, Paragraph, PullQuote)):
        return item.content
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
    resolved = reference(base, href) if href else None
    if resolved is None:
        return None
    link = as_url(resolved)
    return link if is_link(link) else None


LONG_LINE = 80
"""Characters of a line before and behind a break that make it part paragraphs, where no element holds them."""
_SENTENCE_ENDS = tuple('.!?…。।؟"”»')


def _add_paragraphs(items: list[Item], pieces: list[Piece], *, loose: bool) -> None:
    """Cut a line at each double break, and at each single one that parts long lines of loose text."""
    breaks = [at for at, piece in enumerate(pieces) if piece[0] == "\n"] if len(pieces) > 1 else []
    if not breaks:
        _add_paragraph(items, pieces)
        return
    lines = [
        "".join([text for text, _, _ in pieces[a + 1 : b]]).strip()
        for a, b in pairwise((-1, *breaks, len(pieces)))
    ]
    start = 0
    for number, at in enumerate(breaks):
        before, behind = lines[number], lines[number + 1]
        if not behind or not before:
            parts = not behind
        else:
            parts = loose and min(len(before), len(behind)) >= LONG_LINE and before.endswith(_SENTENCE_ENDS)
        if parts:
            _add_paragraph(items, pieces[start:at])
            start = at + 1
    _add_paragraph(items, pieces[start:])


def _add_paragraph(items: list[Item], pieces: list[Piece]) -> None:
    """Make a paragraph of the pieces of a line; one of white space alone, no-break spaces too, is none."""
    first, end = 0, len(pieces)
    while first < end and pieces[first][0].isspace():
        first += 1
    while first < end and pieces[end - 1][0].isspace():
        end -= 1
    if end - first == 1:
        text, marks, href = pieces[first]
        items.append(paragraph_of_pieces([(text.strip(_EDGES), marks, href)]))
    elif first < end:
        pieces = pieces[first:end]
        text, marks, href = pieces[0]
        pieces[0] = text.lstrip(_EDGES), marks, href
        text, marks, href = pieces[-1]
        pieces[-1] = text.rstrip(_EDGES), marks, href
        items.append(paragraph_of_pieces(pieces))


_EDGES = " \n"


def _finish_heading(holder: Frame, frame: Frame) -> None:
    content = inline_of(item for item in frame.items if isinstance(item, (Heading, Paragraph)))
    others = [item for item in frame.items if not isinstance(item, (Heading, Paragraph))]
    if content and plain(content).strip():
        holder.items.append(Heading(HEADINGS.get(str(frame.element.tag), 6), content))
    holder.items.extend(others)


def _finish_label(holder: Frame, frame: Frame) -> None:
    holder.items.extend(
        _strong(item) if isinstance(item, (Heading, Paragraph)) else item for item in frame.items
    )


def _finish_quote(holder: Frame, frame: Frame) -> None:
    blocks = _blocks(frame.items)
    if blocks:
        holder.place(
            Quote(blocks, attribution=_said_by(frame), cite=link_of(frame.element.get("cite"), frame.base))
        )


def _finish_pull_quote(holder: Frame, frame: Frame) -> None:
    content = inline_of(frame.items)
    if content:
        holder.place(PullQuote(content, attribution=_said_by(frame)))


_DASHES = "-\u2013\u2014\u2015 "
"""What stands before a name under a quotation."""


def _said_by(frame: Frame) -> Inline | None:
    found = _parts(frame, Role.ATTRIBUTION)
    return _without_dash(inline(run for part in found for run in part)) or None


def _without_dash(said: Inline) -> Inline:
    if said and said[0].text[0] in _DASHES:
        return inline([attrs.evolve(said[0], text=said[0].text.lstrip(_DASHES) or " "), *said[1:]])
    return said


def _finish_attribution(holder: Frame, frame: Frame) -> None:
    content = inline_of(frame.items)
    if not content:
        return
    if holder.role in (Role.QUOTE, Role.PULL_QUOTE):
        holder.add(Role.ATTRIBUTION, content)
    else:
        holder.items.append(Paragraph(content))


def _finish_list(holder: Frame, frame: Frame) -> None:
    items: list[ListItem] = list(_parts(frame, Role.ITEM))
    if frame.items:
        items.append(ListItem(_blocks(frame.items)))
    if not items:
        return
    ordered = frame.element.tag == "ol"
    block = ListBlock(items, ordered=ordered, start=_number(frame.element.get("start"), 1) if ordered else 1)
    if holder.is_a(Role.LIST):
        # A list right inside a list belongs to the item before it.
        items_before: list[ListItem] = _parts(holder, Role.ITEM)
        last = items_before.pop().blocks if items_before else ()
        holder.add(Role.ITEM, ListItem([*last, block]))
    else:
        holder.place(block)


def _finish_item(holder: Frame, frame: Frame) -> None:
    blocks = _blocks(frame.items)
    if not blocks:
        return
    if holder.is_a(Role.LIST):
        holder.add(Role.ITEM, ListItem(blocks))
    else:
        holder.items.extend(frame.items)


def _finish_definitions(holder: Frame, frame: Frame) -> None:
    entries: list[Definition] = []
    terms: list[Inline] = []
    blocks: list[Block] = []
    loose: list[Item] = list(frame.items)
    for term, said in [*_parts(frame, Role.TERM), ((), ())]:
        if term is None:
            blocks.extend(said)
            continue
        if blocks and terms:
            entries.append(Definition(terms=terms, blocks=blocks))
            terms, blocks = [], []
        loose.extend(blocks)  # descriptions of nothing, before the first term
        blocks = []
        terms = [*terms, term] if term else terms
    loose.extend(map(Paragraph, terms))
    if entries:
        holder.place(DefinitionList(entries))
    holder.items.extend(loose)


def _finish_term(holder: Frame, frame: Frame) -> None:
    content = inline_of(frame.items)
    if content and holder.is_a(Role.DEFINITIONS):
        holder.add(Role.TERM, (content, ()))
    else:
        holder.items.extend(frame.items)


def _finish_description(holder: Frame, frame: Frame) -> None:
    blocks = _blocks(frame.items)
    if blocks and holder.is_a(Role.DEFINITIONS):
        holder.add(Role.TERM, (None, blocks))
    else:
        holder.items.extend(frame.items)


def _finish_table(holder: Frame, frame: Frame) -> None:
    rows = _parts(frame, Role.ROW)
    captions = _parts(frame, Role.CAPTION)
    table = table_of(frame.element, rows, inline(run for part in captions for run in part))
    if table is not None:
        holder.items.extend(frame.items)
        holder.place(table)
    else:
        holder.items.extend(frame.items)
        holder.items.extend(item for row in rows for _, items in row for item in items)


def _finish_row(holder: Frame, frame: Frame) -> None:
    cells = _parts(frame, Role.CELL)
    if holder.is_a(Role.TABLE):
        if cells:
            holder.add(Role.ROW, cells)
        holder.items.extend(frame.items)
    else:
        holder.items.extend([*frame.items, *(item for _, items in cells for item in items)])


def _finish_cell(holder: Frame, frame: Frame) -> None:
    if holder.is_a(Role.ROW):
        holder.add(Role.CELL, (frame.element, frame.items))
    else:
        holder.items.extend(frame.items)


def _finish_figure(holder: Frame, frame: Frame) -> None:
    images: list[Image] = _parts(frame, Role.IMAGE)
    captions: list[Inline] = list(_parts(frame, Role.CAPTION))
    credits_: list[Inline] = list(_parts(frame, Role.CREDIT))
    rest = frame.items
    beside, rest = _words_beside(images, rest)
    if beside:
        (credits_ if captions else captions).append(beside)
    caption = inline_of(Paragraph(part) for part in captions) or None
    credit = inline_of(Paragraph(part) for part in credits_) or None
    if images:
        shown = [image for image in dict.fromkeys(images) if not decorates(image)]
        if not shown and (caption or credit):
            shown = images[:1]
        for image in shown:
            holder.place(Figure(image, caption=caption, credit=credit))
            caption = credit = None  # they are of the first
    elif rest and (said := caption or credit) is not None:
        rest = _captioned(rest, said, credit if caption else None)
    holder.items.extend(rest)


LONGEST_CAPTION = 400
"""Characters that text beside a picture, in an element for figures, has at the most to be its caption or credit."""


def _words_beside(images: list[Image], items: list[Item]) -> tuple[Inline, list[Item]]:
    """Part the words from what else stands beside the one picture of a figure, and is in no element for captions."""
    items = [item for item in items if not (isinstance(item, Paragraph) and _opens_picture(item.text))]
    words = [item for item in items if isinstance(item, Paragraph)]
    pictures: list[Item] = [item for item in items if isinstance(item, Figure) and item.caption is None]
    alone = len(set(images)) + len(pictures) == 1 and len(words) + len(pictures) == len(items)
    if not alone or sum(len(item.text) for item in words) > LONGEST_CAPTION:
        return (), items
    return inline_of(words), pictures


def _opens_picture(text: str) -> bool:
    """Tell whether words beside a picture are those of a button: "View 6 images", "Open this photo in gallery:"."""
    return len(text) <= LONGEST_BUTTON and is_call(text) and _OF_PICTURES(text) is not None


LONGEST_BUTTON = 40
_OF_PICTURES = re.compile(
    r"image|photo|picture|gallery|galerie|bild|imagen|foto|zoom|full ?screen", re.IGNORECASE
).search


def _captioned(items: list[Item], caption: Inline, credit: Inline | None) -> list[Item]:
    """Give a caption to the first block that can have one, or let it follow as a paragraph."""
    for at, item in enumerate(items):
        if isinstance(item, Figure) and item.caption is None and item.credit is None:
            return [*items[:at], attrs.evolve(item, caption=caption, credit=credit), *items[at + 1 :]]
        if isinstance(item, (Embed, Table, Figure)) and item.caption is None:
            return [*items[:at], attrs.evolve(item, caption=caption), *items[at + 1 :]]
        if isinstance(item, (Quote, PullQuote)) and item.attribution is None:
            return [*items[:at], attrs.evolve(item, attribution=_without_dash(caption)), *items[at + 1 :]]
    return [*items, Paragraph(caption)]


def _finish_caption(holder: Frame, frame: Frame) -> None:
    content = inline_of(frame.items)
    others: list[Item] = [item for item in frame.items if isinstance(item, (Figure, Embed))]
    if holder.role in (Role.CAPTION, Role.LABEL, Role.CREDIT):
        # A part of what is written under a picture, in an element of its own.
        holder.items.extend(frame.items)
        holder.parts.setdefault(Role.CREDIT, []).extend(_parts(frame, Role.CREDIT))
        return
    if holder.role in (Role.FIGURE, Role.TABLE):
        holder.parts.setdefault(Role.CREDIT, []).extend(_parts(frame, Role.CREDIT))
        if content:
            holder.add(Role.CAPTION, content)
    elif content:
        last = holder.items[-1] if holder.items else None
        if isinstance(last, (Figure, Embed)) and last.caption is None:
            holder.items[-1] = attrs.evolve(last, caption=content)
    credits_: list[Inline] = _parts(frame, Role.CREDIT)
    if credits_ and holder.items and isinstance(last := holder.items[-1], Figure) and last.credit is None:
        holder.items[-1] = attrs.evolve(last, credit=inline_of(map(Paragraph, credits_)))
    holder.items.extend(others)


def _finish_credit(holder: Frame, frame: Frame) -> None:
    content = inline_of(frame.items)
    if not content:
        return
    if holder.role in (Role.FIGURE, Role.CAPTION):
        holder.add(Role.CREDIT, content)
    elif holder.items and isinstance(last := holder.items[-1], Figure) and last.credit is None:
        holder.items[-1] = attrs.evolve(last, credit=content)


def _finish_related(holder: Frame, frame: Frame) -> None:
    holder.items.extend(related_of(frame.items))


def related_of(items: Iterable[Item]) -> list[Item]:
    """Turn what stands in a promo into one `RelatedLink` a link; what has no link stays out."""
    found: list[Item] = []
    for item in items:
        if isinstance(item, ListBlock):
            found.extend(related_of(block for entry in item.items for block in entry.blocks))
        elif isinstance(item, (Heading, Paragraph)):
            found.extend(_related(item.content))
    return found


def _related(content: Inline) -> Iterator[RelatedLink]:
    """Give a promo for each address that a line leads to; the words before the first link are its label."""
    links = [run for run in content if run.href is not None and not run.text.isspace()]
    titles: dict[str | None, str] = {}
    for run in links:
        titles[run.href] = titles.get(run.href, "") + run.text
    text = " ".join(plain(content).split())
    split = split_related_label(text)
    for href, linked in titles.items():
        title = " ".join(linked.split())
        if split is not None and split[1] and len(titles) == 1:
            yield RelatedLink(split[1], url=href, label=split[0])
            return
        label = text[: text.find(title)].strip() if title in text else ""
        yield RelatedLink(title, url=href, label=label if any(map(str.isalnum, label)) else None)
        text = ""


def _blocks(items: Iterable[Item]) -> list[Block]:
    """Let headings that stand inside a quote, an item or a cell be paragraphs in strong letters."""
    return [_strong(item) if isinstance(item, Heading) else item for item in with_credits(items)]


def _strong(line: Heading | Paragraph) -> Paragraph:
    return Paragraph([attrs.evolve(run, marks=run.marks | {Mark.STRONG}) for run in line.content])


def _parts(frame: Frame, role: Role) -> list:  # type: ignore[type-arg]  # each role has its own kind of part
    return frame.parts.get(role, [])


def _number(text: str | None, default: int) -> int:
    return int(text) if text is not None and text.isdecimal() and len(text) < 10 else default


FINISH: Mapping[Role, Callable[[Frame, Frame], None]] = MappingProxyType(
    {
        Role.HEADING: _finish_heading,
        Role.LABEL: _finish_label,
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
