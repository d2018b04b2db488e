"""Templates that browsers put in their place: parts that come late, and those of a shadow tree.

React sends some parts hidden at the end of the page, and a script moves them to where they belong. A `template` holds
the place, with the identifier "B:0" or "P:0" of a boundary or a segment; the part is a hidden `div` with that of "S:0"
(`react-dom/server`, the functions `$RC` and `$RS` of its inline scripts).

What stands in a `template` is not shown, unless it declares the shadow tree of the element around it (WHATWG HTML,
4.12.3, `shadowrootmode`).
"""

from __future__ import annotations

from typing import Final

from newsdoc.page.source import Element

_PLACES: Final = ("B:", "P:")
MOST_PLACES: Final = 2_000
"""How many parts are put in place."""


def put_in_place(root: Element) -> None:
    """Move the parts that come late to their places, and show them; show what is declared for a shadow tree."""
    places = []
    for template in list(root.iter("template")):
        if template.get("shadowrootmode") is not None:
            template.tag = "div"
        elif template.get("id", "").startswith(_PLACES):
            places.append(template)
    if not places:
        return
    parts = {part.get("id", ""): part for part in root.iter("div") if part.get("hidden") is not None}
    for place in places[:MOST_PLACES]:
        part = parts.pop(f"S:{place.get('id', '')[2:]}", None)
        if part is None or any(outer is part for outer in place.iterancestors()):
            continue
        place.addprevious(part)
        for name in ("hidden", "id"):
            del part.attrib[name]
