"""Readers' comments: a numbered list, or names and dates above the words."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from datetime import date, datetime

from attrs import define, evolve, field, frozen

from newsdoc.codecs.text.blocks import read_blocks
from newsdoc.codecs.text.draft import Note, Why
from newsdoc.codecs.text.layout import MARKER, Piece, ends_like_a_sentence
from newsdoc.model import Comment
from newsdoc.values.dates import find_date
from newsdoc.values.labels import COMMENT_LINKS, PUBLISHED_WORDS, SAYS_WORDS, label_key, split_says

LONGEST_NAME = 60
LONGEST_META = 160
"""Characters of a commenter's name, and of the line with name and date."""

MOST_REPLIES = 40
"""How deep replies are read in one another; what answers to one at this depth stands beside it."""

NESTED_BLOCKS = 12
"""As how deep a comment's blocks count, so that replies and blocks together stay within the model's depth."""

_NUMBER = re.compile(r"(?P<number>\d{1,6}(?:\.\d{1,6}){0,63})\.(?:\s+|$)")
_LINKS = re.compile(r"\s*[|·•/,\t]\s*|\s{2,}")


@frozen
class Meta:
    """What stands above a comment's words."""

    author: str | None = field(default=None)
    """Who wrote it. None: not told here."""
    published: date | datetime | None = field(default=None)
    """When. None: not told here."""
    published_text: str | None = field(default=None)
    """When, in words that are no date: "2 hours ago". None: there are none."""
    pieces: int = field(default=1)
    """How many pieces tell this."""


@define
class Raw:
    """A comment before its words are read."""

    path: tuple[int, ...]
    """Its number: (1, 2) is the second reply to the first comment; or its place by indentation."""
    meta: Meta = field(factory=Meta)
    pieces: list[Piece] = field(factory=list)


def read_comments(pieces: Sequence[Piece], *, spaced: bool) -> tuple[list[Comment], list[Note]]:
    """Read what stands under the heading of the comments.

    The comments are told apart by their numbers, if the first line has one; else by lines with a name or a
    date. Where there is neither, all is one comment. Replies are numbered "1.1." or set in.

    Args:
        pieces: All of it.
        spaced: Whether blank lines part paragraphs.

    Returns:
        The comments, and notes on the words that stand in no comment.
    """
    notes: list[Note] = []
    raws = (_numbered if pieces and _NUMBER.match(pieces[0].text) else _signed)(pieces, notes)
    return _threaded([(raw, _comment(raw, notes, spaced=spaced)) for raw in raws]), notes


def _drop_links(piece: Piece, notes: list[Note]) -> bool:
    if not _is_links(piece.text):
        return False
    notes.append(Note(piece.line, piece.text, Why.FURNITURE))
    return True


def _is_links(text: str) -> bool:
    """Tell whether a line has nothing but links that stand beside a comment, with or without numbers."""
    if len(text) > LONGEST_META:
        return False
    parts = [re.sub(r"[\d()]+", "", part).strip() for part in _LINKS.split(text)]
    return any(parts) and all(not part or label_key(part) in COMMENT_LINKS for part in parts)


# -- numbered --------------------------------------------------------------------------------------


def _numbered(pieces: Sequence[Piece], notes: list[Note]) -> list[Raw]:
    raws: list[Raw] = []
    indents: list[int] = []
    for piece in pieces:
        path = _next_path(piece, raws, indents)
        if path is None:
            if not _drop_links(piece, notes):
                raws[-1].pieces.append(piece)
            continue
        notes.append(Note(piece.line, piece.text.split(None, 1)[0], Why.READ))
        rest = _NUMBER.sub("", piece.text, count=1)
        raws.append(Raw(path, pieces=[evolve(piece, text=rest)] if rest else []))
        indents[len(path) - 1 :] = [piece.indent]
    for raw in raws:
        meta = _meta_of(raw.pieces, numbered=True)
        if meta is not None:
            _take_meta(raw, meta, notes)
    return raws


def _next_path(piece: Piece, raws: list[Raw], indents: list[int]) -> tuple[int, ...] | None:
    """Return the place of the comment that a piece opens. None: it opens none, its number is not the next."""
    found = _NUMBER.match(piece.text)
    if found is None or piece.quote:
        return None
    number = tuple(map(int, found["number"].split(".")))
    if not raws:
        return number if len(number) == 1 else (1,)
    last = raws[-1].path
    if number in _expected(last):
        right_place = len(number) > 1 or abs(piece.indent - indents[0]) <= 2
        return number if right_place else None
    if len(number) == 1:
        return _by_indent(piece.indent, number[0], last, indents)
    return None


def _expected(last: tuple[int, ...]) -> set[tuple[int, ...]]:
    """Return the numbers that may follow: that of a reply, or the next beside the last or those above it."""
    return {(*last, 1)} | {(*last[:depth], last[depth] + 1) for depth in range(len(last))}


def _by_indent(indent: int, number: int, last: tuple[int, ...], indents: list[int]) -> tuple[int, ...] | None:
    """Return the place of a reply that is numbered for itself and set in, as nested lists are."""
    for depth in range(1, len(last)):
        if abs(indent - indents[depth]) <= 1 and number == last[depth] + 1:
            return (*last[:depth], number)
    return (*last, 1) if number == 1 and indent > indents[len(last) - 1] + 3 else None


# -- with names and dates --------------------------------------------------------------------------


def _signed(pieces: Sequence[Piece], notes: list[Note]) -> list[Raw]:
    raws: list[Raw] = []
    indents: list[int] = []
    at = 0
    while at < len(pieces):
        piece = pieces[at]
        if _drop_links(piece, notes):
            at += 1
            continue
        meta = _meta_of(pieces[at : at + 3], numbered=False)
        if meta is not None or not raws:
            while indents and piece.indent < indents[-1]:
                indents.pop()
            deeper = bool(raws) and bool(indents) and piece.indent > indents[-1]
            if deeper or not indents:
                indents.append(piece.indent)
            raws.append(Raw((0,) * len(indents)))
        if meta is None:
            raws[-1].pieces.append(piece)
            at += 1
        else:
            raws[-1].pieces.extend(pieces[at : at + meta.pieces])
            _take_meta(raws[-1], meta, notes)
            at += meta.pieces
    return raws


def _take_meta(raw: Raw, meta: Meta, notes: list[Note]) -> None:
    raw.meta = meta
    notes.extend(Note(piece.line, piece.text, Why.READ) for piece in raw.pieces[: meta.pieces])
    del raw.pieces[: meta.pieces]


def _meta_of(pieces: Sequence[Piece], *, numbered: bool) -> Meta | None:
    """Read the lines above a comment's words: a name that "says:", a name and a date, in one line or two."""
    if not pieces or pieces[0].quote or len(pieces[0].text) > LONGEST_META:
        return None
    text = pieces[0].text
    following = pieces[1] if len(pieces) > 1 else None
    dated = None if following is None or following.quote else _date_alone(following.text)
    author = split_says(text) or (_name_with_colon(text, following) if numbered else None)
    if author:
        return Meta(author, dated, pieces=1 if dated is None else 2)
    meta = _name_and_date(text)
    if meta is not None:
        return meta
    if following is None:
        return None
    return _bare_name(text, dated) or (_barred(text) if numbered else None)


def _name_with_colon(text: str, following: Piece | None) -> str | None:
    """Read a line that ends with a colon as a name, unless it announces a list."""
    if (
        following is None
        or MARKER.match(following.text)
        or not text.endswith(":")
        or len(text) > LONGEST_NAME
    ):
        return None
    return text[:-1].strip()


def _bare_name(text: str, dated: date | datetime | None) -> Meta | None:
    if dated is None or len(text) > LONGEST_NAME or ends_like_a_sentence(text):
        return None
    return Meta(text.rstrip(":,"), dated, pieces=2)


def _barred(text: str) -> Meta | None:
    """Read a name and another short text with a bar between them."""
    name, bar, rest = text.partition(" | ")
    if not bar or len(text) > LONGEST_META or "|" in rest or not name.strip() or not rest.strip():
        return None
    return Meta(name.strip(), None, rest.strip())


def _date_alone(text: str) -> date | datetime | None:
    meta = _name_and_date(text)
    return None if meta is None or meta.author is not None else meta.published


def _name_and_date(text: str) -> Meta | None:
    """Read a line with a date and, before or after it, nothing or a name."""
    if len(text) > LONGEST_META:
        return None
    found = find_date(text)
    if found is None:
        return None
    published, start, end = found
    names = [name for part in (text[:start], text[end:]) if (name := _name_in(part))]
    if len(names) > 1 or any(len(name) > LONGEST_NAME or len(name.split()) > 6 for name in names):
        return None
    if names and (ends_like_a_sentence(text) or not _is_name(names[0])):
        return None
    return Meta(names[0] if names else None, published)


def _is_name(text: str) -> bool:
    """Tell whether a text beside a date can be a name: no small letter first, no sentence's marks in it."""
    return text[0] == text[0].upper() and not re.search(r"[,;:!?]|\d{3}", text)


def _name_in(part: str) -> str:
    """Return what is left of a text beside a date without the words and marks that join it to the date."""
    words = part.strip(" \t\u00a0|·•,–—-()[]:#/@\n").split()  # noqa: RUF001
    while words and _is_joint(words[-1]):
        words.pop()
    while words and _is_joint(words[0]):
        del words[0]
    return " ".join(words).strip(" |·•,–—-()[]:")  # noqa: RUF001


def _is_joint(word: str) -> bool:
    key = label_key(word)
    return (
        not key
        or key in PUBLISHED_WORDS
        or key in SAYS_WORDS
        or key in {"by", "am", "um", "de", "h", "uhr", "в", "permalink"}
    )


# -- both ------------------------------------------------------------------------------------------


def _comment(raw: Raw, notes: list[Note], *, spaced: bool) -> Comment:
    blocks, more = read_blocks(raw.pieces, spaced=spaced, depth=NESTED_BLOCKS)
    notes.extend(more)
    meta = raw.meta
    return Comment(
        author=meta.author, published=meta.published, published_text=meta.published_text, body=blocks
    )


def _threaded(comments: Iterable[tuple[Raw, Comment]]) -> list[Comment]:
    """Put replies into the comments that they answer to."""
    open_: list[tuple[Comment, list[Comment]]] = []
    top: list[Comment] = []

    def close(depth: int) -> None:
        while len(open_) > depth:
            comment, replies = open_.pop()
            (open_[-1][1] if open_ else top).append(evolve(comment, replies=tuple(replies)))

    for raw, comment in comments:
        close(min(len(raw.path) - 1, MOST_REPLIES))
        open_.append((comment, []))
    close(0)
    return top
