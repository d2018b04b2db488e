"""Elements of a site's own making (WHATWG HTML, 4.13: custom elements), as boxes with their names as classes.

`<site-related>` says as much as `<div class="site-related">`, and where blocks stand in it, it is one too. Those of
AMP keep their names, by which pictures and embeds are known.
"""

from __future__ import annotations

from newsdoc.markup.vocabulary import BLOCK_TAGS
from newsdoc.page.source import Element


def as_boxes(root: Element) -> None:
    """Make a `div` of each custom element in which a block stands."""
    custom = [(element, tag) for element in root.iter("*") if "-" in (tag := str(element.tag))]
    # Innermost first, so that those around them hold blocks as well.
    for element, tag in reversed(custom):
        if not tag.startswith("amp-") and any(child.tag in BLOCK_TAGS for child in element):
            element.tag = "div"
            element.set("class", f"{tag} {element.get('class', '')}".rstrip())
