"""Pull quotes: paragraphs whose words stand again in a longer paragraph, or stood before in an equal one."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Sequence

from newsdoc.values.text import fold

SHINGLE = 6
"""How many words in a row a pull quote must have, and by how many it is looked for."""

LONGEST = 1000
"""Characters of a pull quote."""

MOST_PLACES = 16
"""How often the same beginning of a pull quote is compared, so that no text costs more than its length."""

_UNSPACED = r"\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff"
_TOKENS = re.compile(rf"[{_UNSPACED}]|[^\s{_UNSPACED}]+")
"""A word, or one character of a script that parts no words by spaces."""


def pull_quotes_among(paragraphs: Sequence[str]) -> frozenset[int]:
    """Tell which paragraphs are pull quotes: their words stand in a row in a longer one, marks aside.

    Of several equal paragraphs all but the first are. A paragraph of fewer than `SHINGLE` words, or of more
    than `LONGEST` characters, is none. The time is linear in the length of the paragraphs.

    >>> text = "But, she says, nobody had seen it coming, she says, and laughs."
    >>> sorted(pull_quotes_among(["Nobody had seen it coming, she says.", text]))
    [0]
    """
    words = [_TOKENS.findall(fold(paragraph)) for paragraph in paragraphs]
    starts: defaultdict[tuple[str, ...], list[int]] = defaultdict(list)
    for index, (paragraph, row) in enumerate(zip(paragraphs, words, strict=True)):
        if len(row) >= SHINGLE and len(paragraph) <= LONGEST:
            starts[tuple(row[:SHINGLE])].append(index)
    return frozenset(_repeated(words, starts))


def _repeated(words: list[list[str]], starts: dict[tuple[str, ...], list[int]]) -> set[int]:
    found: set[int] = set()
    looks: defaultdict[tuple[str, ...], int] = defaultdict(int)
    for here, row in enumerate(words):
        for at in range(len(row) - SHINGLE + 1):
            shingle = tuple(row[at : at + SHINGLE])
            candidates = starts.get(shingle)
            if candidates is None or looks[shingle] >= MOST_PLACES:
                continue
            looks[shingle] += 1
            for index in candidates[:MOST_PLACES]:
                quote = words[index]
                longer = len(row) > len(quote) or (len(row) == len(quote) and here < index)
                if index != here and longer and row[at : at + len(quote)] == quote:
                    found.add(index)
    return found
