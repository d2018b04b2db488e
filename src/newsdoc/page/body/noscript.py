"""The article in a `noscript` element, which a page shows only where no scripts run."""

from __future__ import annotations

from itertools import islice

from newsdoc.page.source import Element
from newsdoc.page.survey import Survey, survey

LEAST = 400
"""Characters of unlinked text that make an article of what only readers without scripts are shown."""
MOST = 50
"""Elements of a page that are looked at."""


def unscripted(root: Element) -> Survey | None:
    """Take stock of the `noscript` element that has the most text, where it has enough for an article.

    Args:
        root: The page.
    """
    found = [
        survey(element)
        for element in islice(root.iter("noscript"), MOST)
        if len(element) and next(element.iterancestors("noscript"), None) is None
    ]
    best = max(found, key=lambda boxes: boxes.top.text - boxes.top.linked, default=None)
    return best if best is not None and best.top.text - best.top.linked >= LEAST else None
