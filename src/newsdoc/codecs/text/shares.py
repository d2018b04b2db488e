"""Share counters as dumps have them: "351 SHARES", "Shares: 351", "Facebook 12 / Twitter 3"."""

from __future__ import annotations

import re

from newsdoc.codecs.text.draft import Draft, Why
from newsdoc.codecs.text.layout import Piece
from newsdoc.model import ShareCounter
from newsdoc.values.counts import parse_count
from newsdoc.values.labels import is_share_word, label_key, network_of

LONGEST_COUNTER = 160
"""Characters of a line that may hold share counters."""

_PARTS = re.compile(r"\s*[/|·•;\t]\s*|,\s+|\s{3,}")
_NUMBER = r"[~≈+]?\d[\d.,'\u2019\u00a0\u202f]*\s?(?:[^\W\d_]{1,4}\.?)?\+?"
_NUMBER_FIRST = re.compile(rf"(?P<number>{_NUMBER})\s+(?P<word>[^\W\d].*)")
_NUMBER_LAST = re.compile(r"(?P<word>[^\W\d][^\d]*?)\s*[:(]?\s*(?P<number>\d.*?)\)?")
_GLUED = re.compile(r"(?P<number>\d[\d.,]*)\s*(?P<word>[^\W\d].*)")
_BULLET = "•·*-– \t\u00a0"  # noqa: RUF001


def parse_counters(text: str) -> tuple[ShareCounter, ...] | None:
    """Read a line that holds share counters and nothing else. None: it holds anything else.

    >>> [(counter.network, counter.count) for counter in parse_counters("Facebook 12 / Twitter 1.2K") or ()]
    [('facebook', 12), ('twitter', 1200)]
    """
    if len(text) > LONGEST_COUNTER:
        return None
    counters = []
    for part in _PARTS.split(text.strip(_BULLET)):
        counter = _counter(part.strip())
        if counter is None:
            return None
        counters.append(counter)
    return tuple(counters)


def _counter(text: str) -> ShareCounter | None:
    for shape in (_NUMBER_FIRST, _NUMBER_LAST, _GLUED):
        found = shape.fullmatch(text)
        if found is not None and (network := _network(found["word"])) is not None:
            number = found["number"].strip()
            count = parse_count(number)
            if count is not None:
                return ShareCounter(network=network, count=count, text=number)
    return None


def _network(words: str) -> str | None:
    """Return the network that the words beside a number name, "total" for a bare word for sharing."""
    if is_share_word(words):
        return "total"
    named = network_of(words)
    if named is not None:
        return named
    first, _, rest = label_key(words).partition(" ")
    return network_of(first) if is_share_word(rest) else None


def read_share_counters(draft: Draft, piece: Piece) -> bool:
    """Read counters in one piece, or a number and its label in two."""
    following = draft.peek(1)
    for count, text in _readings(piece, following):
        counters = parse_counters(text)
        if counters is not None:
            known = set(draft.share_counters)
            fresh = [counter for counter in dict.fromkeys(counters) if counter not in known]
            draft.share_counters.extend(fresh)
            draft.take(count, Why.READ if fresh else Why.REPEATED)
            return True
    return False


def _readings(piece: Piece, following: Piece | None) -> list[tuple[int, str]]:
    readings = [(1, piece.text)]
    if following is not None and len(piece.text) + len(following.text) < LONGEST_COUNTER:
        number, label = piece.text.strip(_BULLET), following.text.strip(_BULLET)
        if (parse_count(number) is None) != (parse_count(label) is None):
            readings.append((2, f"{number} {label}"))
    return readings


def read_share_buttons(draft: Draft, piece: Piece) -> bool:
    """Drop a row of buttons: two or more lines, or words of one line, that are all names of networks."""
    buttons = _buttons_in(piece.text)
    if not buttons:
        return False
    if buttons >= 2:
        draft.take(1, Why.FURNITURE)
        return True
    count = 1
    while (button := draft.peek(count)) is not None and _buttons_in(button.text):
        count += 1
    if count >= 2:
        draft.take(count, Why.FURNITURE)
    return count >= 2


def _buttons_in(text: str) -> int:
    """Count the buttons in a line that holds nothing else; 0 where it holds anything else."""
    if len(text) > LONGEST_COUNTER:
        return 0
    if _is_button(text):
        return 1
    words = [word for word in re.split(r"[\s|/,•·]+", text) if word]
    return len(words) if len(words) > 1 and all(map(_is_button, words)) else 0


def _is_button(text: str) -> bool:
    return is_share_word(text) or network_of(text) is not None
