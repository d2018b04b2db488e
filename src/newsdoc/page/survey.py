"""The one walk: the block elements of a page with what all readers want to know of each.

A `Box` stands for a block element. Text that stands in the line (links, emphasis, spans …) counts for the box it
stands in. Everything that a browser never shows is left out, and what it hides is marked.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cached_property
from itertools import islice
from typing import Any, TypeAlias

from lxml import etree
from lxml.etree import _Element

from newsdoc.markup.vocabulary import BLOCK_TAGS, HIDDEN_TAGS
from newsdoc.page.hints import Hint, hints_of, is_comment_type

Element: TypeAlias = _Element

SKIPPED = (HIDDEN_TAGS - {"body"}) | frozenset(
    "canvas iframe input map noscript object option select svg textarea video audio math embed "
    "amp-ad amp-sticky-ad amp-consent amp-analytics".split()
)
"""Elements that hold no text of the page."""

BOXED = (BLOCK_TAGS | {"button"}) - SKIPPED
"""Elements that get a box. A button does because it may be left open and so swallow the page."""

_NAMED = frozenset(("class", "id", "itemprop", "data-component", "data-testid", "data-type"))
_TYPES = frozenset(("itemtype", "typeof"))
_HIDDEN_STYLES = ("display:none", "display: none", "visibility:hidden", "visibility: hidden")

HINTS_OF_TAG = {
    "nav": Hint.NAVIGATION,
    "footer": Hint.FOOTER,
    "header": Hint.HEADER,
    "aside": Hint.SIDEBAR,
    "form": Hint.TOOLS,
    "figcaption": Hint.CAPTION,
    "dialog": Hint.TOOLS,
    "button": Hint.TOOLS,
}
HINTS_OF_ROLE = {
    "navigation": Hint.NAVIGATION,
    "contentinfo": Hint.FOOTER,
    "banner": Hint.HEADER,
    "complementary": Hint.SIDEBAR,
    "search": Hint.TOOLS,
    "dialog": Hint.TOOLS,
    "alertdialog": Hint.TOOLS,
    "menu": Hint.NAVIGATION,
    "toolbar": Hint.TOOLS,
    "main": Hint.BODY,
}


class Box:
    """A block element as the survey saw it. Numbers are characters of visible text."""

    __slots__ = (
        "children",
        "element",
        "end",
        "first",
        "hints",
        "last",
        "linked",
        "links",
        "names",
        "order",
        "own",
        "own_linked",
        "parent",
        "tag",
        "text",
    )

    def __init__(self, element: Element, tag: str, parent: Box | None, order: int, hints: int) -> None:
        self.element = element
        self.tag = tag
        self.parent = parent
        self.children: Sequence[Box] = ()
        self.order = order
        """Its place among all boxes, parents first."""
        self.end = order
        """The place of the last box in it."""
        self.hints = hints
        """What its own names say, as bits of `Hint`."""
        self.names = ""
        """Its names, with spaces between: `class`, `id`, `itemprop` and the like."""
        self.own = 0
        """Text that stands right in it, not in a box within."""
        self.own_linked = 0
        """How much of that is linked."""
        self.first = ""
        """The first piece of its own text, as it stands in the page."""
        self.last = ""
        """The last piece of its own text."""
        self.text = 0
        """Text in it and all boxes within."""
        self.linked = 0
        """How much of that is linked."""
        self.links = 0
        """The number of links in it and all boxes within."""

    @property
    def is_one_piece(self) -> bool:
        """Whether the text that stands right in it is all in its first piece."""
        length = len(self.first.strip())
        # Pieces of one character may be one object though they stand in two places.
        return self.first is self.last and self.own in (length, DENSE * length)

    def __repr__(self) -> str:
        names = " ".join(filter(None, (self.element.get("id"), self.element.get("class"))))
        return f"<{self.tag} {names!r} text={self.text} linked={self.linked}>"


class Survey:
    """All boxes of a page in order, parents first."""

    def __init__(self, boxes: list[Box], scale: int = 1) -> None:
        self.boxes = boxes
        self.scale = scale
        """For how much each character of the text counts: in Chinese and Japanese one says as much as several."""

    @property
    def top(self) -> Box:
        """The box of the whole page."""
        return self.boxes[0]

    @cached_property
    def box_of(self) -> dict[Element, Box]:
        """The box of each block element."""
        return {box.element: box for box in self.boxes}

    def dissolve(self) -> None:
        """Let the boxes go of each other, when nobody will look at them any more.

        A box knows its parent, and the parent its children: left alone, they would keep each other, their elements and
        with those the whole tree, until the garbage collector comes by.
        """
        for box in self.boxes:
            box.children = ()


def hides(style: str) -> bool:
    """Tell whether a `style` attribute keeps its element from being seen."""
    return ("none" in style or "hidden" in style) and any(hiding in style for hiding in _HIDDEN_STYLES)


def _said(element: Element, tag: str, hints_of_names: dict[str, int]) -> tuple[int, str]:
    """Return what an element's tag and attributes say about it, as bits of `Hint`, and its names."""
    hints = HINTS_OF_TAG.get(tag, 0)
    names = ""
    for name, value in element.items():
        if name in _NAMED:
            known = hints_of_names.get(value)
            if known is None:
                known = hints_of_names[value] = hints_of(value)
            hints |= known
            names = f"{names} {value}" if names else value
        elif name == "role":
            hints |= HINTS_OF_ROLE.get(value, 0)
        elif name == "hidden" or (name == "style" and hides(value)):
            hints |= Hint.HIDDEN | Hint.UNSEEN
        elif name in _TYPES and is_comment_type(value):
            hints |= Hint.COMMENTS
    return hints, names


_SKIP, _BOX, _LINK = range(3)
_KINDS = {**dict.fromkeys(SKIPPED, _SKIP), **dict.fromkeys(BOXED, _BOX), "a": _LINK}
"""What the walk does about an element; those that are not here stand in the line."""


def survey(root: Element) -> Survey:
    """Walk down a page once and take stock of it.

    This is the one loop that sees every element, and so it is one long function: a call for each would double its time.

    Args:
        root: The element to take stock of, as a rule the `html` element.
    """
    hints_of_names: dict[str, int] = {}
    box = Box(root, "html", None, 0, 0)
    boxes = [box]
    holder = root  # the element of `box`
    link: Element | None = None  # the innermost link that is open
    outer_links: list[Element | None] = []
    kind_of = _KINDS.get
    walk = etree.iterwalk(root, events=("start", "end"))
    for event, element in walk:
        if event == "start":
            tag: Any = element.tag
            kind = kind_of(tag)
            if kind is None or element is root:
                pass
            elif kind == _BOX:
                hints, names = _said(element, tag, hints_of_names)
                inner = Box(element, tag, box, len(boxes), hints)
                inner.names = names
                boxes.append(inner)
                siblings = box.children
                if type(siblings) is list:
                    siblings.append(inner)
                else:
                    box.children = [inner]
                box, holder = inner, element
            elif kind == _LINK:
                if element.get("href") is not None:  # else it is a place to lead to, or nothing
                    box.links += 1
                    outer_links.append(link)
                    link = element
            else:
                walk.skip_subtree()
                continue
            text = element.text
        else:
            if element is holder:
                box.end = len(boxes) - 1
                box.text += box.own
                box.linked += box.own_linked
                parent = box.parent
                if parent is None:
                    break
                if box.text:
                    parent.text += box.text
                    parent.linked += box.linked
                parent.links += box.links
                box, holder = parent, parent.element
            elif element is link:
                link = outer_links.pop()
            text = element.tail
        if text is not None:
            length = len(text.strip())
            if length:
                if not box.own:
                    box.first = text
                box.last = text
                box.own += length
                if link is not None:
                    box.own_linked += length
    if not _is_dense(boxes):
        return Survey(boxes)
    _stretch(boxes)
    return Survey(boxes, scale=DENSE)


DENSE = 3
"""How many letters of an alphabet say as much as one Chinese or Japanese character, about."""
_DENSE_SCRIPTS = re.compile("[\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff]")
SAMPLE_LINES, SAMPLE_LENGTH = 12, 20
"""How many lines tell a page's script, and how many characters each must have more than."""


def _is_dense(boxes: list[Box]) -> bool:
    """Tell whether a page is Chinese or Japanese, by its first lines that are not links."""
    lines = islice((box for box in boxes if box.own > SAMPLE_LENGTH and not box.own_linked), SAMPLE_LINES)
    sample = "".join(box.first.strip()[:80] for box in lines)
    return len(_DENSE_SCRIPTS.findall(sample)) > len(sample) / 3


def _stretch(boxes: list[Box]) -> None:
    """Count each character for as much as it says, so that lengths mean the same in all scripts."""
    for box in boxes:
        box.own *= DENSE
        box.own_linked *= DENSE
        box.text *= DENSE
        box.linked *= DENSE
