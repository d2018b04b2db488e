"""Sections and headings to the nested sections of a body.

Where headings stand in sections, sections make the outline. A heading that somebody put between blocks begins
a section as well: it belongs under the last heading of a higher level, as in any text.
"""

from __future__ import annotations

from collections.abc import Collection
from typing import Any

from attrs import define, field
from lxml.etree import _Element

from newsdoc.codecs.html.blocks import Flow, Pieces, check_depth, read_inline
from newsdoc.codecs.html.elements import built, tag_of
from newsdoc.markup.vocabulary import GROUPING_TAGS, HEADINGS
from newsdoc.model import Block, Section

_GROUPS = GROUPING_TAGS - {"section"}


@define
class _Draft:
    """A section in the making."""

    element: _Element | None = None
    heading: str | Pieces | None = None
    blocks: list[Block] = field(factory=list)
    sections: list[_Draft] = field(factory=list)

    def last(self) -> _Draft:
        """Give the section that text after all there is so far belongs to."""
        draft = self
        while draft.sections:
            draft = draft.sections[-1]
        return draft

    def is_empty(self) -> bool:
        """Tell whether nothing is there yet."""
        return self.heading is None and not self.blocks and not self.sections


class Outline:
    """Takes the elements of a body one after the other."""

    def __init__(self) -> None:
        self._root = _Draft()

    def read(self, parent: _Element, skip: Collection[_Element] = ()) -> None:
        """Take what stands in an element, but for some elements that are no part of the body."""
        _fill(self._root, parent, skip, 0)

    def sections(self, element: _Element) -> tuple[Section, ...]:
        """Make the sections. The element gives the line of an error that has no better one."""
        root = self._root
        opening = (built(element, Section, blocks=root.blocks),) if root.blocks else ()
        return (*opening, *map(_section, root.sections))


def _section(draft: _Draft) -> Section:
    sections = [_section(part) for part in draft.sections]
    assert draft.element is not None  # noqa: S101 -- a draft in another one was begun by an element
    return built(draft.element, Section, heading=draft.heading, blocks=draft.blocks, sections=sections)


def _fill(draft: _Draft, parent: _Element, skip: Collection[_Element], depth: int) -> None:
    """Put what stands in an element into a section."""
    depth = check_depth(parent, depth)
    flow = Flow(skip)
    flow.text(parent.text, parent)
    open_: list[tuple[int, _Draft]] = []
    for child in parent:
        tag: Any = child.tag
        if child in skip:
            _settle(flow, draft)
        elif tag in HEADINGS:
            _settle(flow, draft)
            _begin(draft, child, open_)
        elif tag == "section":
            _settle(flow, draft)
            _add(draft, child, skip, open_, depth)
        elif tag in _GROUPS:
            _settle(flow, draft)
            _fill(open_[-1][1] if open_ else draft, child, skip, depth)
        else:
            flow.element(child, depth)
        flow.text(child.tail, parent)
    _settle(flow, draft)


def _settle(flow: Flow, draft: _Draft) -> None:
    """Move the blocks that have gathered to the section that they belong to."""
    flow.end()
    if flow.blocks:
        draft.last().blocks.extend(flow.blocks)
        flow.blocks = []


def _begin(draft: _Draft, heading: _Element, open_: list[tuple[int, _Draft]]) -> None:
    """Begin a section with a heading: the one that is being read, if it has nothing yet, or one under it."""
    words = read_inline(heading)
    if words is None:
        return
    if draft.element is not None and draft.is_empty():
        draft.heading = words
        return
    level = HEADINGS[tag_of(heading)]
    while open_ and open_[-1][0] >= level:
        open_.pop()
    begun = _Draft(element=heading, heading=words)
    (open_[-1][1] if open_ else draft).sections.append(begun)
    open_.append((level, begun))


def _add(
    draft: _Draft,
    element: _Element,
    skip: Collection[_Element],
    open_: list[tuple[int, _Draft]],
    depth: int,
) -> None:
    """Add a section that is an element of its own. Without a heading it is a group of blocks like others."""
    part = _Draft(element=element)
    _fill(part, element, skip, depth)
    place = open_[-1][1] if open_ else draft
    if part.heading is not None:
        place.sections.append(part)
        return
    place.last().blocks.extend(part.blocks)
    place.sections.extend(part.sections)
