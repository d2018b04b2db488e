"""Which lines are headings: not the headline and the standfirst above the text, but a bold line between paragraphs."""

from __future__ import annotations

from collections.abc import Sequence

import attrs

from newsdoc.markup.read import Heading, Item
from newsdoc.model import Inline, Mark, Paragraph, plain
from newsdoc.values.labels import is_related_heading, is_related_label
from newsdoc.values.text import fold

HEADLINE_ITEMS = 5
"""How many items at the start may be the headline or the standfirst."""
LONG_HEADING = 90
"""Characters of a line above the text that make it a standfirst, whatever element it stands in."""
PROSE = 60
"""Characters of a paragraph that surely begins the text."""
BYLINE_WORDS = 2
"""Words that a byline has at the most before the names: "Written by"."""
BOLD_HEADING = 100
"""Characters that a bold line has at the most to count as a heading."""
BOLD_LEVEL = 6
SIGNS = frozenset("#|/·•.-*_~=<>«»‹›+×↑↓←→¶§")  # noqa: RUF001
"""A line of one of these says nothing: an anchor, an arrow, what is left of a list."""


def without_headline(items: list[Item], *lines: str | None, authors: Sequence[str] = ()) -> list[Item]:
    """Leave out the headline and what else of the page's head stands before the text: standfirst, trail, byline.

    A heading below the first paragraph may well repeat the headline: it heads a part of the text.

    Args:
        items: The text, perhaps with such lines before it.
        lines: The lines, however their words are parted and written.
        authors: The names of the authors; with a word or two before them, they are a byline.
    """
    known = {fold(line) for line in lines if line} - {""}
    names = fold(" ".join(authors))
    found: list[Item] = []
    begun = False
    for item in items[:HEADLINE_ITEMS]:
        if isinstance(item, (Heading, Paragraph)):
            words = fold(plain(item.content))
            if words in known or (isinstance(item, Paragraph) and not begun and _is_byline(words, names)):
                if isinstance(item, Paragraph) or item.level == 1 or not begun:
                    continue
            elif isinstance(item, Paragraph):
                begun = begun or len(item.text) > PROSE
        found.append(item)
    return found + items[HEADLINE_ITEMS:]


def _is_byline(words: str, names: str) -> bool:
    return bool(names) and words.endswith(names) and len(words.removesuffix(names).split()) <= BYLINE_WORDS


def part_standfirst(items: list[Item]) -> tuple[str | None, list[Item]]:
    """Part a long heading above the first paragraph from the text: it sums the article up and heads no section.

    Returns:
        The standfirst, or None where there is none, and the items without it.
    """
    for at, item in enumerate(items[:HEADLINE_ITEMS]):
        if isinstance(item, Paragraph):
            break
        if isinstance(item, Heading) and len(text := plain(item.content)) > LONG_HEADING:
            return " ".join(text.split()), [*items[:at], *items[at + 1 :]]
    return None, items


def settle_headings(items: list[Item]) -> list[Item]:
    """Let bold lines that head what follows be headings, and go what says nothing: labels of other articles, signs."""
    settled: list[Item] = []
    bare = not any(isinstance(item, Heading) for item in items)
    for at, item in enumerate(items):
        after = items[at + 1] if at + 1 < len(items) else None
        if isinstance(item, Heading) and _is_label(plain(item.content)):
            continue
        if isinstance(item, Paragraph) and item.text in SIGNS:
            continue
        if bare and settled and isinstance(item, Paragraph) and _heads(item, after):
            settled.append(Heading(BOLD_LEVEL, _without_strong(item.content)))
        else:
            settled.append(item)
    while settled and isinstance(settled[-1], Heading):
        settled.pop()
    return settled


def _is_label(text: str) -> bool:
    return is_related_label(text) or is_related_heading(text)


def _heads(item: Paragraph, after: Item | None) -> bool:
    """Tell whether a paragraph is a bold line that heads the paragraph, list or table after it."""
    if not item.content or after is None or isinstance(after, Heading):
        return False
    if isinstance(after, Paragraph) and all(Mark.STRONG in run.marks for run in after.content):
        return False
    text = item.text
    if len(text) > BOLD_HEADING or "\n" in text or text[-1] in ".,;:!…":
        return False
    return all(Mark.STRONG in run.marks and run.href is None for run in item.content)


def _without_strong(content: Inline) -> Inline:
    return tuple(attrs.evolve(run, marks=run.marks - {Mark.STRONG}) for run in content)
