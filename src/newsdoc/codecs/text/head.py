"""What stands above the text: breadcrumb, title, kicker, byline and dates."""

from __future__ import annotations

import re
from itertools import takewhile

from newsdoc.codecs.text.blocks import looks_like_a_heading
from newsdoc.codecs.text.byline import parse_byline, read_byline
from newsdoc.codecs.text.draft import Draft, Lines, Reader, Why, Zone
from newsdoc.codecs.text.layout import MARKER, Piece, ends_like_a_sentence
from newsdoc.codecs.text.shares import read_share_buttons, read_share_counters
from newsdoc.values.labels import (
    is_furniture_line,
    is_home_word,
    is_kicker,
    parse_comments_heading,
    split_kicker,
    split_related_label,
)
from newsdoc.values.text import fold

HEAD_PIECES = 40
"""How many pieces from the start the title is looked for in."""

MOST_STEPS = 12
"""How many lines a breadcrumb may have that has a line a step."""

LONGEST_TITLE = 250
LONGEST_SUBTITLE = 400
LONGEST_TRAIL = 400
"""Characters of a title, a subtitle and a breadcrumb in one line."""

_STEP = re.compile(r"\s*[»›>→▸▶❯⟩]\s*|\s+[/|·•\\]\s+|\s*\t\s*|\s{3,}|\s+::\s+")  # noqa: RUF001
_STRONG_STEP = re.compile(r"[»›>→▸▶❯⟩]|::|\s/\s|\s\|\s")  # noqa: RUF001
_UNDERLINE = re.compile(r"={3,}")
_HASH = re.compile(r"#\s+(?P<text>\S.*?)(?:\s+#+)?")


# -- the title -------------------------------------------------------------------------------------


def find_title(draft: Draft) -> None:
    """Find where the title stands.

    It is a heading of the first level in Markdown; the line with which an earlier line, the breadcrumb, ends;
    the first line that comes twice; or the first line that could be one.
    """
    pieces = list(draft.pieces[:HEAD_PIECES])
    finders = (_title_by_mark, _title_by_breadcrumb, _title_by_repetition, _title_by_looks)
    for finder in finders:
        if (found := finder(pieces)) is not None:
            draft.title_at = found
            return


def _title_by_mark(pieces: list[Piece]) -> int | None:
    for index, piece in enumerate(pieces):
        if _is_prose(piece):
            return None
        if _HASH.fullmatch(piece.text) or _is_underlined(pieces, index):
            return index
    return None


def _is_underlined(pieces: list[Piece], index: int) -> bool:
    return (
        index + 1 < len(pieces)
        and not pieces[index + 1].gap
        and _UNDERLINE.fullmatch(pieces[index + 1].text) is not None
    )


def _title_by_breadcrumb(pieces: list[Piece]) -> int | None:
    above = list(takewhile(lambda piece: not _is_prose(piece), pieces))
    return next(
        (
            later
            for index, trail in enumerate(above[: HEAD_PIECES // 2])
            for later in range(index + 1, len(above))
            if len(trail.text) <= LONGEST_TRAIL and _trail_before(trail.text, above[later].text) is not None
        ),
        None,
    )


def _is_prose(piece: Piece) -> bool:
    return piece.is_long and ends_like_a_sentence(piece.text)


def _trail_before(trail: str, title: str) -> str | None:
    """Return what stands before the title in a breadcrumb that ends with it. None: it is no such line."""
    if not 4 <= len(title) < len(trail) or trail[-len(title) :].casefold() != title.casefold():
        return None
    before = trail[: -len(title)]
    if before[-1].isalnum() or before.rstrip().endswith((":", ",", ";")) or len(before) > LONGEST_TRAIL // 2:
        return None
    steps = [step for step in _STEP.split(before) if step]
    if not steps:
        return None
    has_home = _home_in(steps[0]) is not None
    return before if has_home or _STRONG_STEP.search(before) or (" " in title and len(before) <= 60) else None


def _title_by_repetition(pieces: list[Piece]) -> int | None:
    seen: dict[str, int] = {}
    for index, piece in enumerate(pieces):
        if _is_prose(piece):
            return None
        key = fold(piece.text)
        if key in seen and key.count(" ") >= 2 and _could_be_title(piece):
            return seen[key]
        seen.setdefault(key, index)
    return None


def _title_by_looks(pieces: list[Piece]) -> int | None:
    start = _end_of_trail(pieces)
    for index, piece in enumerate(pieces[start:], start):
        if _is_head_line(piece):
            continue
        if not _could_be_title(piece) or (index + 1 == len(pieces) and ends_like_a_sentence(piece.text)):
            return None
        return index
    return None


def _end_of_trail(pieces: list[Piece]) -> int:
    """Return where a breadcrumb ends that has a line a step: at the next blank line, if there soon is one."""
    home = next((at for at, piece in enumerate(pieces) if is_home_word(piece.text)), None)
    if home is None:
        return 0
    return next((at for at in range(home + 1, min(home + MOST_STEPS, len(pieces))) if pieces[at].gap), 0)


def _is_head_line(piece: Piece) -> bool:
    """Tell whether a piece is something else of what stands around a title."""
    text = piece.text
    return (
        is_furniture_line(text)
        or is_home_word(text)
        or is_kicker(text)
        or _barred(text) is not None
        or parse_byline(text) is not None
        or parse_comments_heading(text) is not None
        or _steps_of(text) is not None
        or not any(map(str.isalpha, text[:LONGEST_TITLE]))
    )


def _could_be_title(piece: Piece) -> bool:
    text = piece.text
    if piece.quote or len(text) > LONGEST_TITLE or MARKER.match(text) or split_related_label(text):
        return False
    return not (piece.is_long and text.endswith((".", "。", "।")) and not text.endswith("..."))


def read_title(draft: Draft, piece: Piece) -> bool:
    """Read the title where it was found."""
    if draft.at != draft.title_at:
        return False
    marked = _HASH.fullmatch(piece.text)
    draft.title = piece.text if marked is None else marked["text"]
    draft.at += 1
    draft.title_end = draft.at
    following = draft.peek()
    if following is not None and not following.gap and _UNDERLINE.fullmatch(following.text):
        draft.take(1, Why.READ)
        draft.title_end = draft.at
    return True


def read_title_again(draft: Draft, piece: Piece) -> bool:
    """Drop the title where it comes once more."""
    if draft.title is None or fold(piece.text) != fold(draft.title):
        return False
    draft.take(1, Why.REPEATED)
    return True


def read_kicker_and_title(draft: Draft, piece: Piece) -> bool:
    """Read a kicker and the title in one line: "OPINION: Let it rain"."""
    if draft.at != draft.title_at or draft.kicker is not None:
        return False
    marked = _HASH.fullmatch(piece.text)
    parts = split_kicker(piece.text if marked is None else marked["text"])
    if parts is None or not all(parts):
        return False
    draft.kicker, draft.title = parts
    draft.at += 1
    draft.title_end = draft.at
    return True


# -- the breadcrumb --------------------------------------------------------------------------------


def read_breadcrumb(draft: Draft, piece: Piece) -> bool:
    """Read a breadcrumb in one line, or in one line a step.

    A word for home at the start is the first step, the title at the end the last; what stands between them is
    parted at bars, arrows, tabs and wide gaps, and is one step where it has none of them.
    """
    if draft.breadcrumb or len(piece.text) > LONGEST_TRAIL or draft.at == draft.title_at:
        return False
    text = "> " * piece.quote + piece.text
    is_above = draft.title_at is not None and draft.at < draft.title_at
    title = draft.pieces[draft.title_at or 0].text if is_above else None
    before = None if title is None else _trail_before(text, title)
    if before is not None:
        steps = [*_without_home(_STEP.split(before)), text[-len(title or "") :]]
    else:
        steps = _steps_of(text) or _steps_in_lines(draft) or []
    if not steps:
        return False
    draft.breadcrumb = tuple(step for step in map(str.strip, steps) if step)
    draft.at += 1 if before is not None or _steps_of(text) else len(steps)
    return True


def _home_in(text: str) -> int | None:
    """Return where the word for home ends with which a text begins. None: it begins with none."""
    words = list(re.finditer(r"\S+", text[:80]))[:3]
    return next((word.end() for word in reversed(words) if is_home_word(text[: word.end()])), None)


def _without_home(steps: list[str]) -> list[str]:
    """Part the word for home from the first step, if that goes on behind it."""
    steps = [step for step in steps if step.strip()]
    end = _home_in(steps[0]) if steps else None
    return steps if end is None else [steps[0][:end], *filter(str.strip, [steps[0][end:]]), *steps[1:]]


def _steps_of(text: str) -> list[str] | None:
    """Part a line that looks like a breadcrumb: it begins at home and has marks between its steps."""
    if len(text) > LONGEST_TRAIL:
        return None
    steps = [step for step in _STEP.split(text) if step.strip()]
    if len(steps) < 2 or not is_home_word(steps[0]):
        return None
    return steps


def _steps_in_lines(draft: Draft) -> list[str] | None:
    """Find steps in lines of their own: the word for home, then short lines up to the next blank line."""
    first = draft.peek()
    if first is None or not is_home_word(first.text):
        return None
    steps = [first.text]
    while (
        (piece := draft.peek(len(steps))) is not None
        and not piece.gap
        and len(piece.text) <= 60
        and draft.at + len(steps) != draft.title_at
        and len(steps) < MOST_STEPS
    ):
        steps.append(piece.text.strip("»›>→/| "))  # noqa: RUF001
    return [step for step in steps if step] if all(steps) else None


# -- the kicker ------------------------------------------------------------------------------------


def read_kicker(draft: Draft, piece: Piece) -> bool:
    """Read a kicker that stands alone, or before the first words of the text."""
    if draft.kicker is not None or piece.quote:
        return False
    parts = split_kicker(piece.text) or _barred(piece.text)
    if parts is None or draft.at == draft.title_at:
        return False
    kicker, rest = parts
    if rest and (draft.title is None or not piece.is_long):
        return False
    draft.kicker = kicker
    if rest:
        draft.body.append(Lines([rest]))
        draft.zone = Zone.BODY
    draft.at += 1
    return True


def _barred(text: str) -> tuple[str, str] | None:
    """Read a short line that ends with a bar, whatever it says, as a kicker."""
    bare = text.rstrip("|｜│ ")  # noqa: RUF001
    return (bare, "") if bare != text and 0 < len(bare) <= 40 and not _STRONG_STEP.search(bare) else None


# -- all of it -------------------------------------------------------------------------------------


def read_subtitle(draft: Draft, piece: Piece) -> bool:
    """Read the line between the title and the byline or date, or a short one before the first paragraph."""
    if draft.title is None or draft.subtitle is not None or piece.quote or len(piece.text) > LONGEST_SUBTITLE:
        return False
    following = draft.peek(1)
    if following is None or draft.authors or draft.published or draft.modified or draft.at != draft.title_end:
        return False
    if piece.text[0] == "#" or not (_is_dated(following) or looks_like_a_heading(piece, following)):
        return False
    draft.subtitle = piece.text
    draft.at += 1
    return True


def _is_dated(piece: Piece) -> bool:
    return not piece.quote and parse_byline(piece.text) is not None


def read_furniture(draft: Draft, piece: Piece) -> bool:
    """Drop a line that belongs to the page wherever it stands."""
    if not is_furniture_line(piece.text) or draft.at == draft.title_at:
        return False
    draft.take(1, Why.FURNITURE)
    return True


def read_comment_count(draft: Draft, piece: Piece) -> bool:
    """Read the number of comments that stands above the text."""
    heading = parse_comments_heading(piece.text)
    if heading is None or heading.count is None:
        return False
    draft.comment_count = heading.count
    draft.take(1, Why.READ)
    return True


def keep_for_the_text(draft: Draft, piece: Piece) -> bool:
    """Keep a line above the title that nobody knows, as the first of the text."""
    if draft.title_at is None or draft.at >= draft.title_at:
        return False
    draft.body.append(Lines(["> " * piece.quote + piece.text]))
    draft.at += 1
    return True


def leave_head(draft: Draft, piece: Piece) -> bool:  # noqa: ARG001 -- every reader is handed the piece
    """Go on to the text."""
    draft.zone = Zone.BODY
    return True


HEAD_READERS: tuple[Reader, ...] = (
    read_breadcrumb,
    read_kicker_and_title,
    read_title,
    read_title_again,
    read_kicker,
    read_share_counters,
    read_share_buttons,
    read_furniture,
    read_comment_count,
    read_byline,
    read_subtitle,
    keep_for_the_text,
    leave_head,
)
"""In the order in which they are asked."""
