"""Pictures that the text shows more than once."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from newsdoc.markup.images import shows_formula
from newsdoc.markup.read import Item
from newsdoc.model import Figure

OFTEN = 3
"""A picture that stands so often with no words below it marks something: an advice, a rank, the end of a part."""


def without_repeated_pictures(items: Sequence[Item]) -> list[Item]:
    """Leave out pictures that stand again as they stood, or with no words, and marks that stand again and again."""
    wordless = Counter(item.image.url for item in items if isinstance(item, Figure) and not item.text)
    found: list[Item] = []
    shown: set[str | Figure] = set()
    for item in items:
        if isinstance(item, Figure) and not shows_formula(item.image):
            url = item.image.url
            if item in shown or (not item.text and (url in shown or wordless[url] >= OFTEN)):
                continue
            shown.update((item, url))
        found.append(item)
    return found
