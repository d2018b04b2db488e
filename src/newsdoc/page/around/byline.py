"""Who and when in comments whose markup does not say which is which."""

from __future__ import annotations

import re
from collections.abc import Container, Iterator
from itertools import islice

from lxml import etree

from newsdoc.markup.read import Role
from newsdoc.markup.vocabulary import BLOCK_TAGS
from newsdoc.page.around.author import is_comment_link
from newsdoc.page.around.drafts import Draft
from newsdoc.page.around.layout import Layout, Setting, inside_of
from newsdoc.page.around.moment import dated_line, told_in
from newsdoc.page.around.parts import Part
from newsdoc.page.around.seen import line_of
from newsdoc.page.around.settle import pure_texts
from newsdoc.page.around.words import MOST_INITIALS, are_initials, is_tool_word, leads_to_name
from newsdoc.page.source import Element
from newsdoc.values.dates import parse_date
from newsdoc.values.labels import COMMENT_LINKS, label_key
from newsdoc.values.relative import LONGEST_RELATIVE, is_relative


def find_byline(draft: Draft, setting: Setting) -> None:
    """Find who and when where no name says which they are: a date alone, or a short line with one in it."""
    if draft.element is None:
        return
    inside = inside_of(pure_texts(draft))
    draft.mixed = True
    others = {child.element for child in draft.children}
    walk = etree.iterwalk(draft.element, events=("start",))
    for _, element in walk:
        if element is not draft.element and (element in others or element in inside):
            walk.skip_subtree()
        elif any((said := element.get(name)) and parse_date(said) is not None for name in _FOR_MACHINES):
            draft.dates.append(element)
            return
    if (
        len(draft.texts) == 1
        and len(draft.texts[0])
        and _find_in_lines(draft, draft.texts[0], others, setting)
    ):
        return
    _find_in_lines(draft, draft.element, others | inside, setting)


def _find_in_lines(draft: Draft, outer: Element, others: Container[Element | None], setting: Setting) -> bool:
    """Find a short line with a date, and perhaps a name, among the first and last lines of a place."""
    lines = [inner for inner in _opened(outer, others) if inner.tag in _LINES and inner not in others]
    for around in dict.fromkeys((*lines[:3], *lines[:-3:-1])):
        line = _beside_initials(around)
        said, told = dated_line(line, setting, without=draft.titles, most=150)
        if len(said) > 120:
            continue
        if told is None:
            if _find_told_from_now(draft, line, said, setting):
                if line is not around:
                    draft.metas.append(around)
                return True
            continue
        rest = f"{said[: told[1]]} {said[told[2] :]}".strip()
        if len(rest) > 60:
            continue
        draft.metas.append(around)
        titles = inside_of(draft.titles)
        link = next((link for link in line.iter("a") if link not in titles and _may_name(link)), None)
        if link is not None and told_in(line_of(link, most=100), setting) is None:
            draft.authors.append((link, Part.AUTHOR | Part.NAME))
        elif rest and not is_tool_word(rest):
            draft.authors.append((_name_in(line, setting), Part.AUTHOR))
        return True
    return False


def _beside_initials(line: Element) -> Element:
    """Give the box with name and date beside one with the initials of the name, where the two make a line."""
    parts = list(islice(line, MOST_PARTS))
    if len(parts) != 2 or parts[1].tag not in BLOCK_TAGS or (line.text or "").strip():
        return line
    initials = line_of(parts[0], most=MOST_INITIALS + 1)
    return parts[1] if are_initials(initials, line_of(parts[1], most=100)) else line


def _name_in(line: Element, setting: Setting) -> Element:
    """Give what a line begins with in bold letters: the name, with more about its bearer behind it. Else the line."""
    first = line[0] if len(line) and not (line.text or "").strip() else None
    if first is None or not (first.tag in _BOLD or _BOLD_NAMES.search(first.get("class") or "")):
        return line
    said = line_of(first, most=100)
    is_name = any(map(str.isalpha, said)) and not leads_to_name(said) and not is_relative(said)
    return first if is_name and told_in(said, setting) is None else line


_BOLD = frozenset(("b", "strong", "cite"))
_BOLD_NAMES = re.compile(r"(?:^|\s)(?:font-(?:bold|semibold|medium)|fw-(?:bold|semibold|medium)|bold)(?!\S)")
"""Names that make letters bold where themes have no names but such."""


def _find_told_from_now(draft: Draft, line: Element, said: str, setting: Setting) -> bool:
    """Find a time such as "2 hours ago" that is a line of its own, or all of it but the name."""
    if is_relative(said):
        draft.dates.append(line)
        return True
    parts = list(islice(line, MOST_PARTS))
    date = next((part for part in parts if is_relative(line_of(part, most=LONGEST_RELATIVE))), None)
    if date is not None:
        draft.dates.append(date)
    name = (
        _name_in(line, setting)
        if date is not None
        else next((part for part in parts if _is_name_before(part, line)), None)
    )
    if name is None:
        return False
    draft.metas.append(line)
    draft.authors.append((name, Part.AUTHOR))
    return True


def _is_name_before(part: Element, line: Element) -> bool:
    """Tell whether what stands beside an element in a line is a time told from now."""
    return is_relative(line_of(line, without={part}, most=2 * LONGEST_RELATIVE))


MOST_PARTS = 6
"""Elements in a line that are looked at for a time told from now."""


def _is_list_of(element: Element, others: Container[Element | None]) -> bool:
    return element.tag in ("ul", "ol") and any(item in others for item in element)


def _may_name(link: Element) -> bool:
    return any(map(str.isalnum, line_of(link, most=100))) and not is_comment_link(link)


def _opened(place: Element, others: Container[Element | None]) -> Element:
    """Give the innermost element that holds all the lines of a place, but for lists of replies."""
    while True:
        full = [
            child
            for child in place
            if child.tag in BLOCK_TAGS and line_of(child, most=10) and not _is_list_of(child, others)
        ]
        if len(full) != 1 or not any(inner.tag in BLOCK_TAGS for inner in full[0]):
            return place
        place = full[0]


def sort_lines(draft: Draft, layout: Layout, setting: Setting) -> None:
    """Sort the lines of a comment that names nothing: the name, a date, its words, links to reply."""
    if draft.element is None:
        return
    blocks = [
        inner
        for inner in draft.element.iter()
        if inner.tag in BLOCK_TAGS
        and not any(child.tag in BLOCK_TAGS for child in inner)
        and line_of(inner, most=10)
    ]
    if draft.dates and not draft.authors:
        draft.authors.extend((beside, Part.AUTHOR) for beside in _beside(draft.dates[0]))
    for at, block in enumerate(blocks[:-1] if len(blocks) > 1 else []):
        line, told = dated_line(block, setting, most=100)
        if len(line) > 80:
            break
        if told is not None and len(line) - (told[2] - told[1]) < 50:
            if not draft.authors and any(map(str.isalpha, line[: told[1]])):
                draft.authors.append((block, Part.AUTHOR))
            if block not in draft.dates:
                draft.dates.append(block)
        elif label_key(line) not in COMMENT_LINKS:
            if at > 0 or draft.authors or len(line) > 50:
                break
            draft.authors.append((block, Part.AUTHOR))
        layout.aside[block] = Role.SKIP
    for block in reversed(blocks[1:]):
        line = line_of(block, most=100)
        told = told_in(line, setting) if len(line) <= 80 else None
        if told is None or len(line) - (told[2] - told[1]) > 10:
            break
        if not draft.dates:
            draft.dates.append(block)
        layout.aside[block] = Role.SKIP
    for block in blocks:
        if is_tool_word(line_of(block, most=40)):
            layout.aside[block] = Role.SKIP


def _beside(date: Element) -> Iterator[Element]:
    """Give the element with words that stands right before a date on its line, if there is one."""
    for sibling in date.itersiblings(preceding=True):
        if sibling.tag in BLOCK_TAGS:
            return
        if any(map(str.isalpha, line_of(sibling, most=100))):
            yield sibling
            return


_FOR_MACHINES = ("datetime", "title")
_LINES = BLOCK_TAGS | {"span", "small", "b", "strong", "em", "i", "cite"}
