"""What the page shows of its lead picture: the words for those who don't see it, its caption, credit and size."""

from __future__ import annotations

import re
from collections.abc import Iterable
from itertools import islice
from typing import Final
from urllib.parse import unquote

from attrs import evolve

from newsdoc.markup.images import image_of, sources_of
from newsdoc.markup.read import Item, Role, read_items
from newsdoc.model import Figure, Image
from newsdoc.page.captions import roles_in_captions
from newsdoc.page.hints import Hint, hints_of
from newsdoc.page.metadata.clues import Clues
from newsdoc.page.source import Element
from newsdoc.values.urls import split_url

MAX_PICTURES: Final = 200
"""How many pictures of a page are looked at."""
MAX_ABOVE: Final = 6
"""How many elements above a picture its figure may stand."""
SHORTEST: Final = 8
"""Letters of a file's name that tell it from others; "1.jpg" stands in many folders."""


def as_shown(clues: Clues, figure: Figure) -> Figure:
    """Fill in what a figure lacks from the same picture where the page shows it.

    The same is a picture of the same address, or in another size: its file has the same name, but for the
    numbers that give the size. Width and height are taken from the very same address only.
    """
    url = figure.image.url
    mark = max(_RUN.findall(_file(url)), key=len, default="")
    for element in islice(clues.page.root.iter(*_PICTURES), MAX_PICTURES):
        # To read a picture takes long, to see that it is another one does not.
        if not _names(element, mark):
            continue
        shown = image_of(element, clues.page.base)
        if shown is None or not _is_same(shown.url, url):
            continue
        box = clues.box_around(element)
        if box is None or clues.is_foreign(box) or (shown.url != url and clues.in_teaser(box)):
            continue
        return _filled(figure, shown, _around(element, clues.page.base))
    return figure


def completed(figure: Figure, shown: Iterable[Figure]) -> Figure:
    """Fill in what a figure lacks from the first of others that shows the same picture.

    Args:
        figure: The lead picture.
        shown: The pictures among the text.
    """
    if figure.caption is not None and figure.credit is not None and figure.image.alt is not None:
        return figure
    same = next((other for other in shown if _is_same(other.image.url, figure.image.url)), None)
    return figure if same is None else _filled(figure, same.image, same)


_RUN: Final = re.compile(r"[A-Za-z0-9_-]+")
"""Characters that addresses are not likely to write in another way."""


def _names(element: Element, mark: str) -> bool:
    """Tell whether a part of a file's name stands among the attributes of an image, or of its sources."""
    if mark in " ".join(element.values()):
        return True
    sources = sources_of(element)
    return bool(sources) and any(mark in " ".join(source.values()) for source in sources)


_PICTURES: Final = ("img", "amp-img")
"""Elements that show pictures, by HTML and by AMP."""


def _filled(figure: Figure, shown: Image, around: Figure | None) -> Figure:
    stated = figure.image
    exact = shown.url == stated.url and stated.width is None and stated.height is None
    image = evolve(
        stated,
        alt=stated.alt or shown.alt,
        width=shown.width if exact else stated.width,
        height=shown.height if exact else stated.height,
    )
    if around is None:
        return evolve(figure, image=image)
    return evolve(
        figure,
        image=image,
        caption=figure.caption or around.caption,
        credit=figure.credit or around.credit,
    )


def _around(element: Element, base: str | None) -> Figure | None:
    """Read the figure that a picture stands in. None: it stands in none, or in one with others."""
    # libxml2 nests the sources of a picture.
    above = (outer for outer in element.iterancestors() if outer.tag not in ("source", "picture"))
    for outer in islice(above, MAX_ABOVE):
        if outer.tag == "figure" or hints_of(outer.get("class") or "") & Hint.CAPTION:
            figures = [item for item in _read(outer, base) if isinstance(item, Figure)]
            return figures[0] if len(figures) == 1 else None
    return None


def _read(outer: Element, base: str | None) -> list[Item]:
    """Read an element as a figure, whatever its tag."""
    holder = outer.getparent()
    if holder is None:
        return []
    beside = {sibling: Role.SKIP for sibling in holder if sibling is not outer}
    return read_items(
        holder, roles={**beside, **dict(roles_in_captions(outer)), outer: Role.FIGURE}, base=base
    )


def _is_same(one: str, other: str) -> bool:
    if one == other:
        return True
    mine, theirs = _file(one), _file(other)
    return len(mine) >= SHORTEST and mine == theirs


_SIZE: Final = re.compile(r"[-_@](?:\d{2,5}x\d{2,5}|scaled|\d{2,5}w|\dx)(?=$|\.)")


def _file(url: str) -> str:
    """Give the name of the file at an address, without its ending and the size that stands in it."""
    name = unquote(split_url(url).path).rpartition("/")[2]
    return _SIZE.sub("", name).partition(".")[0]
