"""The blocks of the text: headings, paragraphs, lists, quotations, tables, promos."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from attrs import evolve

from newsdoc.codecs.text.draft import Draft, Found, Heading, Lines, Note, Reader, Why, Zone
from newsdoc.codecs.text.layout import MARKER, Piece, ends_like_a_sentence
from newsdoc.model import (
    Block,
    Cell,
    Divider,
    ListBlock,
    ListItem,
    Paragraph,
    Quote,
    RelatedLink,
    Row,
    Table,
)
from newsdoc.values.labels import split_related_label

MOST_NESTED = 20
"""How deep lists and quotations are looked for in one another; what is deeper stays text."""

UNDERLINES = "=-~^+*"
"""What underlines a heading, by its level."""

LONGEST_HEADING = 100
LONGEST_PROMO = 300
LONGEST_ATTRIBUTION = 120
"""Characters of a heading without a mark, of a promo's title, and of the line that says who is quoted."""

_BULLETS = "•·▪◦‣●○■"
_HASHES = re.compile(r"(?P<hashes>#{1,6})\s+(?P<text>\S.*?)(?:\s+#+)?")
_UNDERLINE = re.compile(r"([=\-~^+*])\1{2,}")
_RULE = re.compile(r"(?:[-_*—–=~#•·]\s*){3,}|⁂|❦|◆|◇|§")  # noqa: RUF001
_BARS = re.compile(r"\|(?P<inner>.*)\|", re.DOTALL)
_BAR_RULE = re.compile(r"\|(?:\s*:?-{1,}:?\s*\|)+")
_ATTRIBUTION = re.compile(r"(?:—|–|―|--)\s*(?P<name>\S.*)", re.DOTALL)  # noqa: RUF001
_NO_HEADING = tuple('.:;,…。，、；：।،“"«„—–-|')  # noqa: RUF001


def looks_like_a_heading(piece: Piece, following: Piece | None) -> bool:
    """Tell whether a piece without a mark is a heading: short, without a final mark, and text follows it."""
    text = piece.text
    return (
        following is not None
        and not piece.quote
        and not piece.is_long
        and len(text) <= LONGEST_HEADING
        and not text.endswith(_NO_HEADING)
        and not text.startswith(_NO_HEADING)
        and any(map(str.isalpha, text))
        and (following.is_long or (following.gap and ends_like_a_sentence(following.text)))
        and not following.quote
        and not MARKER.match(following.text)
    )


def read_rule(draft: Draft, piece: Piece) -> bool:
    """Read a divider."""
    if len(piece.text) > 200 or _RULE.fullmatch(piece.text) is None:
        return False
    draft.body.append(Divider())
    draft.at += 1
    return True


def read_marked_heading(draft: Draft, piece: Piece) -> bool:
    """Read a heading with hashes before it or a line of marks under it."""
    found = _HASHES.fullmatch(piece.text) if piece.text[0] == "#" and len(piece.text) < 1000 else None
    if found is not None:
        draft.body.append(Heading(found["text"], len(found["hashes"])))
        draft.at += 1
        return True
    following = draft.peek(1)
    if (
        following is None
        or following.gap
        or following.quote != piece.quote
        or not _UNDERLINE.fullmatch(following.text)
    ):
        return False
    if not any(map(str.isalnum, piece.text)):
        return False
    draft.body.append(Heading(piece.text, UNDERLINES.index(following.text[0]) + 1))
    draft.at += 1
    draft.take(1, Why.READ)
    return True


def read_heading(draft: Draft, piece: Piece) -> bool:
    """Read a heading that has no mark: see `looks_like_a_heading`."""
    before = draft.peek(-1)
    apart = piece.gap or not draft.spaced or (before is not None and before.is_long)
    if (
        not apart
        or draft.title_end == draft.at
        or not (draft.title or draft.body)
        or not looks_like_a_heading(piece, draft.peek(1))
    ):
        return False
    draft.body.append(Heading(piece.text, 1, is_marked=False))
    draft.at += 1
    return True


def read_quote(draft: Draft, piece: Piece) -> bool:
    """Read a quotation whose lines begin with ">"."""
    if not piece.quote or draft.depth >= MOST_NESTED:
        return False
    end = draft.at
    while (
        end < len(draft.pieces)
        and draft.pieces[end].quote
        and (end == draft.at or not _new_quote(draft, end))
    ):
        end += 1
    inside = [evolve(each, quote=each.quote - 1) for each in draft.pieces[draft.at : end]]
    attribution = None
    last = _ATTRIBUTION.fullmatch(inside[-1].text) if len(inside) > 1 and not inside[-1].quote else None
    if last is not None and len(last["name"]) <= LONGEST_ATTRIBUTION:
        attribution = last["name"]
        inside.pop()
    blocks = _nested(draft, inside)
    draft.body.append(Quote(blocks, attribution=attribution) if blocks else Lines([piece.text]))
    draft.at = end
    return True


def _new_quote(draft: Draft, at: int) -> bool:
    """Tell whether another quotation begins here: a blank line without a mark stands before it."""
    return draft.pieces[at].gap and draft.pieces[at].bare_gap


def read_promo(draft: Draft, piece: Piece) -> bool:
    """Read a promo: a label and a title in one line, or a label with the title, or several, below."""
    parts = split_related_label(piece.text)
    if parts is None or piece.quote:
        return False
    label, title = parts
    if title:
        if len(title) > LONGEST_PROMO or not any(map(str.isalnum, title)):
            return False
        draft.body.append(RelatedLink(title, label=label))
        draft.at += 1
        return True
    titles: list[str] = []
    while (promo := draft.peek(1 + len(titles))) is not None and _in_list(promo):
        titles.append(MARKER.sub("", promo.text, count=1).strip())
    if not titles and promo is not None and _is_title(promo):
        titles.append(promo.text)
    if not titles or not all(titles):
        return False
    draft.body.extend(RelatedLink(each, label=None if at else label) for at, each in enumerate(titles))
    draft.at += 1 + len(titles)
    return True


def _in_list(piece: Piece) -> bool:
    return (
        not piece.quote
        and len(piece.text) <= LONGEST_PROMO
        and piece.text[0] in _BULLETS + "-*"
        and bool(MARKER.match(piece.text))
    )


def _is_title(piece: Piece) -> bool:
    return (
        not piece.quote
        and len(piece.text) <= LONGEST_PROMO // 2
        and not piece.text.endswith((".", "。", ":"))
    )


# -- lists -----------------------------------------------------------------------------------------


def read_list(draft: Draft, piece: Piece) -> bool:
    """Read a list: bullets, or numbers in a row.

    A single hyphen or number makes none: it may open a speech, or a part of the text.
    """
    first = _marker_of(piece)
    if first is None or piece.quote or draft.depth >= MOST_NESTED:
        return False
    items: list[list[Piece]] = []
    at, number = draft.at, _number_of(first)
    while at < len(draft.pieces):
        each = draft.pieces[at]
        if each.quote:
            break
        if abs(each.indent - piece.indent) <= 1 and _goes_on(first, number, len(items), each):
            items.append(_first_of_item(each))
        elif items and (each.indent > piece.indent + 1 or (not items[-1] and not each.gap)):
            items[-1].append(each)
        else:
            break
        at += 1
    if len(items) < 2 and first[0] not in _BULLETS:
        return False
    ordered = number is not None
    draft.body.append(
        ListBlock(
            [ListItem(_nested(draft, item)) for item in items],
            ordered=ordered,
            start=number if number is not None else 1,
        )
    )
    draft.at = at
    return True


def _marker_of(piece: Piece) -> str | None:
    found = MARKER.match(piece.text)
    return None if found is None or "." in found[0][:-1] else found[0]


def _number_of(marker: str) -> int | None:
    return int(marker[:-1]) if marker[0].isdigit() else None


def _goes_on(first: str, number: int | None, count: int, piece: Piece) -> bool:
    """Tell whether a piece opens the next item of a list."""
    marker = _marker_of(piece)
    if marker is None or marker[-1] != first[-1]:
        return False
    return number is None or _number_of(marker) == number + count


def _first_of_item(piece: Piece) -> list[Piece]:
    found = MARKER.match(piece.text)
    end = 0 if found is None else found.end()
    text = piece.text[end:].lstrip()
    return [evolve(piece, text=text, indent=piece.indent + end + 1, gap=True)] if text else []


# -- tables ----------------------------------------------------------------------------------------


def read_table(draft: Draft, piece: Piece) -> bool:
    """Read a table: two or more lines with as many cells each, between bars or tabs."""
    if "\t" not in piece.text and piece.text[0] != "|":
        return False
    rows: list[list[str]] = []
    rule_at = None
    end = draft.at
    while end < len(draft.pieces) and (end == draft.at or not draft.pieces[end].gap):
        each = draft.pieces[end]
        if _BAR_RULE.fullmatch(each.text) and rows:
            rule_at = len(rows) if rule_at is None else rule_at
        else:
            cells = _cells_of(each.text)
            if cells is None or each.quote != piece.quote or (rows and len(cells) != len(rows[0])):
                break
            rows.append(cells)
        end += 1
    if len(rows) + (rule_at is not None) < 2 or len(rows[0]) > 1000:
        return False
    heads = rule_at or 0
    draft.body.append(
        Table([Row([Cell(cell, header=at < heads) for cell in row]) for at, row in enumerate(rows)])
    )
    draft.at = end
    return True


def _cells_of(text: str) -> list[str] | None:
    found = _BARS.fullmatch(text)
    cells = [cell.strip() for cell in (found["inner"].split("|") if found is not None else text.split("\t"))]
    return cells if found is not None or len(cells) > 1 else None


# -- paragraphs ------------------------------------------------------------------------------------


def read_paragraph(draft: Draft, piece: Piece) -> bool:
    """Take a piece as a paragraph, or as the next line of the one before it."""
    text = "> " * piece.quote + piece.text
    last = draft.body[-1] if draft.body else None
    before = draft.peek(-1)
    if (
        isinstance(last, Lines)
        and before is not None
        and draft.paragraph_at == draft.at - 1
        and draft.spaced
        and not piece.gap
        and not (before.is_long and piece.is_long)
    ):
        last.parts.append(text)
    else:
        draft.body.append(Lines([text]))
    draft.paragraph_at = draft.at
    draft.at += 1
    return True


BLOCK_READERS: tuple[Reader, ...] = (
    read_marked_heading,
    read_rule,
    read_quote,
    read_promo,
    read_list,
    read_table,
)
"""Blocks that have a mark, in the order in which they are asked."""

NESTED_READERS: tuple[Reader, ...] = (*BLOCK_READERS, read_paragraph)
"""The blocks inside others: what has no mark is a paragraph there."""


def blocks_of(found: Iterable[Found]) -> tuple[Block, ...]:
    """Turn what was found inside a block into blocks: a heading has no place there, so it is a paragraph."""
    return tuple(Paragraph(each.text) if isinstance(each, (Heading, Lines)) else each for each in found)


def _nested(draft: Draft, pieces: Sequence[Piece]) -> tuple[Block, ...]:
    blocks, notes = read_blocks(pieces, spaced=draft.spaced, depth=draft.depth + 1)
    draft.notes.extend(notes)
    return blocks


def read_blocks(
    pieces: Sequence[Piece], *, spaced: bool, depth: int = 0
) -> tuple[tuple[Block, ...], list[Note]]:
    """Read the pieces inside a block or a comment, with the notes on what is not there word for word."""
    draft = Draft(pieces, spaced, zone=Zone.BODY, depth=depth)
    while (piece := draft.peek()) is not None:
        next(reader for reader in NESTED_READERS if reader(draft, piece))
    return blocks_of(draft.body), draft.notes
