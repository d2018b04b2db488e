"""From a text to pieces: lines, with those joined again that only a narrow page had parted."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator
from itertools import pairwise

from attrs import evolve, field, frozen

TAB = 4
"""How many columns a tab at the start of a line stands for."""

LONG = 80
"""The width from which on a line is running text rather than a heading, a name or a label."""

WIDEST_WRAP = 120
NARROWEST_WRAP = 30
FEWEST_PAIRS = 4
"""Between these widths, and from so many neighbouring lines on, lines are taken for broken by a program."""

_ENDS_SENTENCE = re.compile(r"[.。।؟!?！？…][\"'”’»)\]]*$")  # noqa: RUF001
_BREAKS = re.compile("\r\n?|[\u2028\u2029]")
_LINE = re.compile(r"(?P<lead>[ \t]*)(?P<quote>(?:>[ \t]?)*)(?P<inner>\s*)(?P<text>\S.*|)", re.DOTALL)
MOST_QUOTES = 24
"""How deep quotations are looked for by their marks; more marks stay in the text."""

MARKER = re.compile(r"(?:[•·▪◦‣●○■*+-]|(?:\d{1,9}(?:\.\d{1,9}){0,63})[.)])(?=\s|$)")
"""What a line begins with that opens an item of a list, or a comment."""

_OPENS = re.compile(rf"{MARKER.pattern}|#{{1,6}}\s|\||[^\t]*\t|[—–―]\s|--\s|([=\-~^+*_])\1\1+$")  # noqa: RUF001


@frozen
class Piece:
    """One stretch of text that stands together: a line, or several that belong together."""

    text: str = field()
    """The text, without white space at its ends. Never empty."""
    indent: int = field(default=0)
    """Columns of white space before it."""
    quote: int = field(default=0)
    """How many quotation marks (">") stand before it."""
    gap: bool = field(default=True)
    """True: a blank line stands before it, or nothing at all."""
    bare_gap: bool = field(default=True)
    """True: that blank line has no quotation mark, so it ends a quotation."""
    line: int = field(default=1)
    """The number of its first line in the text, from 1."""

    @property
    def is_long(self) -> bool:
        """True: too long for a heading, a name or a label."""
        return width(self.text, LONG) >= LONG


@frozen
class Layout:
    """The pieces of a dump and how it parts paragraphs."""

    pieces: list[Piece]
    """All pieces in order."""
    spaced: bool
    """True: blank lines part paragraphs, so two pieces without one between them may be one paragraph with a
    line break. False: each piece is a paragraph."""


def layout_of(text: str) -> Layout:
    """Part a text into pieces.

    Lines are joined where a program has broken them: where the lines have a common greatest width, and
    the next line's first word would not have fitted into the line before it. It must hold for two of
    three neighbouring lines, and hardly any line may be wider than `WIDEST_WRAP` columns. Lines most of which
    end as sentences do are paragraphs.
    """
    lines = list(_lines(text))
    limit = _wrap_width(lines)
    pieces = lines if limit is None else list(_joined(lines, limit))
    return Layout(pieces, _is_spaced(pieces))


def width(text: str, at_most: int = 10_000) -> int:
    """Return how many columns a text takes, wide characters counted twice, up to about `at_most`."""
    if text.isascii():
        return len(text)
    return sum(map(_columns, text[:at_most]))


def ends_like_a_sentence(text: str) -> bool:
    """Tell whether a text ends with a mark that ends a sentence."""
    return _ENDS_SENTENCE.search(text[-8:]) is not None


def _columns(character: str) -> int:
    if unicodedata.combining(character):
        return 0
    return 2 if is_wide(character) else 1


def is_wide(character: str) -> bool:
    """Tell whether a character is of a script that is written without spaces and takes two columns."""
    return character >= "\u1100" and unicodedata.east_asian_width(character) in "WF"


def _lines(text: str) -> Iterator[Piece]:
    gap = bare = True
    for number, line in enumerate(_BREAKS.sub("\n", text).split("\n"), 1):
        if not line or line.isspace():
            gap = bare = True
            continue
        piece = _piece(line, number, gap=gap, bare=bare)
        gap = piece is None
        if piece is not None:
            bare = False
            yield piece


def _piece(line: str, number: int, *, gap: bool, bare: bool) -> Piece | None:
    found = _LINE.match(line)
    if found is None:  # pragma: no cover -- the pattern matches any line
        raise AssertionError(line)
    if not found["quote"]:
        return Piece(line.strip(), _indent(found["lead"]), 0, gap, bare, number)
    depth = found["quote"].count(">")
    rest = found["text"].strip()
    if depth > MOST_QUOTES:
        rest, depth = f"{'>' * (depth - MOST_QUOTES)} {rest}".strip(), MOST_QUOTES
    return Piece(rest, _indent(found["inner"]), depth, gap, bare, number) if rest else None


def _indent(blanks: str) -> int:
    return len(blanks.expandtabs(TAB))


def _wrap_width(lines: list[Piece]) -> int | None:
    """Return the width at which a program has broken the lines, or None: it has not."""
    pairs = [(one, two) for one, two in pairwise(lines) if _may_join(one, two)]
    if len(pairs) < FEWEST_PAIRS:
        return None
    # A line that is wider than the rest was not broken where they were, be it the second of a pair.
    widths = sorted(_full_width(one) for pair in pairs for one in pair)
    limit = widths[int(0.95 * (len(widths) - 1))]
    wide = sum(1 for line in lines if width(line.text, WIDEST_WRAP + 1) > WIDEST_WRAP)
    if not NARROWEST_WRAP <= limit <= WIDEST_WRAP or wide * 10 > len(lines):
        return None
    full = [one for one, two in pairs if _is_full(one, two, limit)]
    ends = sum(1 for one in full if ends_like_a_sentence(one.text))
    return limit if len(full) * 3 >= len(pairs) * 2 and ends * 3 < len(full) * 2 else None


def _may_join(one: Piece, two: Piece) -> bool:
    return (
        not two.gap
        and one.quote == two.quote
        and not _OPENS.match(two.text)
        and not _OPENS.fullmatch(one.text)
    )


def _full_width(piece: Piece) -> int:
    return piece.indent + 2 * piece.quote + width(piece.text, 2 * WIDEST_WRAP)


def _is_full(one: Piece, two: Piece, limit: int) -> bool:
    first = two.text[0]
    needed = 2 if is_wide(first) else 1 + width(two.text.split(None, 1)[0], 2 * WIDEST_WRAP)
    return _full_width(one) + needed > limit


def _joined(lines: Iterable[Piece], limit: int) -> Iterator[Piece]:
    parts: list[str] = []
    head: Piece | None = None
    last: Piece | None = None
    for line in lines:
        if head is not None and last is not None and _continues(head, last, line, limit):
            parts.append("" if is_wide(last.text[-1]) and is_wide(line.text[0]) else " ")
            parts.append(line.text)
        else:
            if head is not None:
                yield evolve(head, text="".join(parts))
            parts, head = [line.text], line
        last = line
    if head is not None:
        yield evolve(head, text="".join(parts))


def _continues(head: Piece, last: Piece, line: Piece, limit: int) -> bool:
    """Tell whether a line goes on with what the last began; set further in, only below a list's marker."""
    if not _may_join(last, line) or not _is_full(last, line, limit):
        return False
    return line.indent <= last.indent or MARKER.match(head.text) is not None


def _is_spaced(pieces: list[Piece]) -> bool:
    """Tell whether blank lines part paragraphs: they do between at least half of the long neighbours."""
    gaps = [two.gap for one, two in pairwise(pieces) if one.is_long and two.is_long]
    return not gaps or 2 * sum(gaps) >= len(gaps)
