"""What has been read of a dump so far, and how a reader takes the next piece."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date, datetime
from enum import Enum, auto
from typing import TypeAlias

from attrs import define, field, frozen

from newsdoc.codecs.text.layout import Layout, Piece
from newsdoc.model import Author, Block, Comment, ShareCounter


class Zone(Enum):
    """The parts of a page that a dump goes through."""

    HEAD = auto()
    """What stands above the text."""
    BODY = auto()
    """The text, and what stands below it that nobody knows."""
    COMMENTS = auto()
    """The readers' comments."""
    FORM = auto()
    """The form in which they are written, and the notices below it."""


class Why(Enum):
    """Why words of a dump stand nowhere in the article's texts."""

    FURNITURE = "belongs to the page"
    """Buttons, notices, forms, lists of other articles."""
    READ = "read as a value"
    """A byline, a date, a counter: in the article, but not word for word."""
    REPEATED = "said before"
    """The title, a counter, once more."""


@frozen
class Note:
    """Words that the reader took out of the text."""

    line: int
    """The number of the line in the dump, from 1."""
    text: str
    """The words."""
    why: Why
    """The reason."""


@frozen
class Heading:
    """A heading before it is known what stands under it."""

    text: str
    """Its words."""
    level: int
    """1 for the highest level below the title."""
    is_marked: bool = True
    """False: nothing but its looks tells that it is a heading, so it may be a pull quote."""


@define
class Lines:
    """A paragraph, before it is known whether the next line is part of it."""

    parts: list[str]
    """Its lines."""

    @property
    def text(self) -> str:
        """The words, a line feed between two lines."""
        return "\n".join(self.parts)


Found: TypeAlias = "Heading | Lines | Block"
"""What stands in the body, in order."""


@define
class Draft:
    """An article in the making. Readers look at the pieces from `at` on, take some, and set fields."""

    pieces: Sequence[Piece]
    spaced: bool
    at: int = 0
    zone: Zone = Zone.HEAD
    depth: int = 0
    """In how many blocks these pieces stand."""
    no_tail_before: int = 0
    """From where on a list of other articles may end the text: before it none was found."""
    paragraph_at: int = -1
    """Where the last piece stands that was taken as a paragraph. -1: nowhere."""
    title_at: int | None = None
    """Where the title stands among the pieces. None: it has none."""
    title_end: int | None = None
    """Where the piece after the title stands. None: no title has been read."""
    last_comments_heading: int | None = None
    """Where the last heading of readers' comments stands. None: there is none."""
    breadcrumb: tuple[str, ...] = ()
    kicker: str | None = None
    title: str | None = None
    subtitle: str | None = None
    authors: tuple[Author, ...] = ()
    published: date | datetime | None = None
    modified: date | datetime | None = None
    tags: tuple[str, ...] = ()
    share_counters: list[ShareCounter] = field(factory=list)
    comment_count: int | None = None
    comments: list[Comment] = field(factory=list)
    body: list[Found] = field(factory=list)
    notes: list[Note] = field(factory=list)

    def peek(self, ahead: int = 0) -> Piece | None:
        """Return the next piece, or one further ahead. None: there is none."""
        index = self.at + ahead
        return self.pieces[index] if 0 <= index < len(self.pieces) else None

    def take(self, count: int, why: Why) -> None:
        """Go past pieces whose words will stand nowhere in the article's texts."""
        for piece in self.pieces[self.at : self.at + count]:
            self.notes.append(Note(piece.line, piece.text, why))
        self.at += count

    def note(self, piece: Piece, text: str, why: Why) -> None:
        """Keep note of a part of a piece that will stand nowhere in the article's texts."""
        self.notes.append(Note(piece.line, text, why))


Reader: TypeAlias = Callable[[Draft, Piece], bool]
"""Looks at the next piece, which it is handed, and returns True after it has taken it, or moved the draft to
another zone; False: it is none of its business, and the draft is as it was."""


def draft_of(layout: Layout) -> Draft:
    """Begin a draft."""
    return Draft(layout.pieces, layout.spaced)
