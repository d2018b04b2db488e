"""Headings and blocks in a row to sections in one another."""

from __future__ import annotations

from collections.abc import Iterable

import attrs

from newsdoc.markup.read import Heading, Item
from newsdoc.model import Block, Inline, Section


@attrs.define
class _Open:
    level: int
    heading: Inline | None
    blocks: list[Block] = attrs.Factory(list)
    sections: list[Section] = attrs.Factory(list)

    def close(self) -> Section:
        return Section(heading=self.heading, blocks=self.blocks, sections=self.sections)


def sections_of(items: Iterable[Item]) -> tuple[Section, ...]:
    """Let each heading begin a section, inside the last one of a higher level.

    What stands before the first heading becomes a section without a heading. Levels count by their order, not
    their number: an h4 right under an h2 is one step down.
    """
    done: list[Section] = []
    lead: list[Block] = []
    stack: list[_Open] = []
    for item in items:
        if isinstance(item, Heading):
            _close_down_to(item.level, stack, done)
            stack.append(_Open(item.level, item.content))
        else:
            (stack[-1].blocks if stack else lead).append(item)
    _close_down_to(0, stack, done)
    return (*([Section(blocks=lead)] if lead else []), *done)


def _close_down_to(level: int, stack: list[_Open], done: list[Section]) -> None:
    while stack and stack[-1].level >= level:
        section = stack.pop().close()
        (stack[-1].sections if stack else done).append(section)
