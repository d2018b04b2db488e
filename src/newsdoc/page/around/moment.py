"""When a comment was written, for machines and as shown; and the link that the date bears."""

from __future__ import annotations

from collections.abc import Container
from datetime import date, datetime

from newsdoc.markup.read import link_of
from newsdoc.page.around.drafts import Draft
from newsdoc.page.around.layout import Layout, Setting
from newsdoc.page.around.parts import Part, parts_of
from newsdoc.page.around.seen import line_of
from newsdoc.page.source import Element
from newsdoc.values.dates import find_date, parse_date, parse_epoch
from newsdoc.values.relative import LONGEST_RELATIVE, is_relative, parse_relative

Moment = date | datetime


def moment_of(draft: Draft, layout: Layout, setting: Setting) -> tuple[Moment | None, str | None, str | None]:
    """Read the date, as a value and as shown, and the permanent link that it mostly bears."""
    inside = layout.inside
    places = [element for element in draft.dates if element not in inside]
    held: set[Element] = set()
    outer: list[Element] = []
    for element in places:
        if not any(above in held for above in element.iterancestors()):
            outer.append(element)
            held.add(element)
    shown: str | None = None
    machine: Moment | None = None
    link: str | None = None
    bylines = [*draft.metas, *(author for author, _ in draft.authors)]
    for element in [*outer, *(meta for meta in bylines if meta not in held and meta not in inside)]:
        if machine is None:
            machine = _machine_date(element, setting)
        if link is None:
            link = _permalink(element, setting)
        if isinstance(machine, datetime) and element in held:
            return machine, _trimmed(line_of(element, most=300)), link
        line, told = dated_line(element, setting)
        if told is not None:
            value, start, end = told
            shown = line if element in held else line[start:end]
            return _exacter(machine, value), _trimmed(shown), link
        if shown is None and line and element in held:
            shown = _trimmed(line)
        if machine is not None:
            break
    if machine is None and shown is None:
        shown = _told_from_now(draft)
    if machine is not None or shown is not None:
        if machine is None and shown is not None and setting.now is not None:
            machine = parse_relative(shown, now=setting.now, language=setting.language)
        return machine, shown, link
    return _date_anywhere(draft, layout, setting)


def _told_from_now(draft: Draft) -> str | None:
    """Read a time such as "2 hours ago" that stands beside the name, in no element of its own."""
    names = {author for author, _ in draft.authors}
    lines = (line_of(meta, without=names, most=2 * LONGEST_RELATIVE) for meta in draft.metas)
    told = next((line for line in lines if is_relative(line)), None)
    return None if told is None else _trimmed(told)


_TRIM = " -–—|·•,;:/@"  # noqa: RUF001


def _trimmed(text: str) -> str | None:
    return text.strip(_TRIM) or None


def told_in(line: str, setting: Setting) -> tuple[Moment, int, int] | None:
    """Find the first date in a line, and where its text begins and ends."""
    if not line or len(line) > 300:
        return None
    return find_date(line, language=setting.language, month_first=setting.month_first)


def dated_line(
    element: Element, setting: Setting, *, without: Container[Element] = (), most: int = 300
) -> tuple[str, tuple[Moment, int, int] | None]:
    """Read the line in an element, and find the first date in it, as `told_in` gives it.

    Name, day and hour may stand in elements of their own, with no space between them: then one is put there.
    """
    line = line_of(element, without=without, most=most)
    told = told_in(line, setting)
    if told is None or not isinstance(told[0], datetime):
        wide = line_of(element, without=without, most=most, spaced=True)
        if wide != line and (better := told_in(wide, setting)) is not None:
            return wide, better
    return line, told


def _exacter(machine: Moment | None, told: Moment) -> Moment:
    """Choose between the date for machines and the one shown: the one that says more about the same day."""
    if machine is None:
        return told
    if isinstance(machine, datetime):
        return machine
    if isinstance(told, datetime) and told.date() == machine:
        return told
    return machine


LONGEST_FOR_MACHINES = 80
"""Characters of a date as programs write it, such as JavaScript's with the name of the time zone."""
_MACHINE = (
    "datetime",
    "content",
    "title",
    "data-datetime",
    "data-time",
    "data-date",
    "data-timestamp",
    "data-value",
    "data-utime",
)


def _machine_date(element: Element, setting: Setting) -> Moment | None:
    """Read a date from the attributes of an element or one in it."""
    for inner in element.iter():
        for name in _MACHINE:
            said = inner.get(name)
            if (
                said
                and 6 <= len(said) <= LONGEST_FOR_MACHINES
                and any(character.isdigit() for character in said)
            ):
                value = parse_date(said, language=setting.language, month_first=setting.month_first)
                if value is None and name.startswith("data-"):
                    value = parse_epoch(said)
                if value is not None:
                    return value
    return None


def _permalink(element: Element, setting: Setting) -> str | None:
    """Find the link with which a date leads to its comment."""
    around = element.getparent()
    links = [*element.iter("a"), *([around] if around is not None and around.tag == "a" else [])]
    for link in links:
        href = link.get("href")
        names = link.get("class") or ""
        named = "comment" in names and not parts_of(names) & Part.TOOLS
        if href and ("#" in href or "/comment" in href or named):
            return link_of(href, setting.base)
    return None


def _date_anywhere(
    draft: Draft, layout: Layout, setting: Setting
) -> tuple[Moment | None, str | None, str | None]:
    """Look for a date in what of a comment is neither its words nor a reply."""
    if draft.element is None:
        return None, None, None
    others = {child.element for child in draft.children if child.element is not None}
    line = line_of(draft.element, without=others | set(layout.texts), most=300)
    told = told_in(line[:300], setting)
    if told is None:
        return None, None, None
    value, start, end = told
    return value, _trimmed(line[start:end]), None
