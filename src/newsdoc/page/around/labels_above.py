"""What stands above a headline and may be its label: short lines, nearest first, out to the boxes around it.

Menus, trails, tools and mastheads stand there too. They are told by what they are: a step of a trail, a button, a
link back, a box with many links.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from itertools import islice
from typing import Final

import attrs

from newsdoc.markup.vocabulary import HEADINGS
from newsdoc.page.around.seen import line_of
from newsdoc.page.around.trail_line import is_label_of_trail, is_trail_line, leads_home
from newsdoc.page.headings import link_of_heading, names_kicker
from newsdoc.page.hints import Hint, hints_of, words_of
from newsdoc.page.source import Element

MOST_BOXES: Final = 5
"""Boxes around the headline that are looked through for what stands before it."""
MOST_LOOKED_AT: Final = 12
LONGEST: Final = 45
"""Characters of a label."""
LONGEST_BOX: Final = 200
"""Characters of a box up to which what stands in it may be a label without a name that says so."""
MOST_LINKS: Final = 3
"""Links of such a box."""

LEAST_TITLE: Final = 4
"""Words of a linked heading that is the title of something."""

NO_LABEL: Final = (
    Hint.BREADCRUMB | Hint.NAVIGATION | Hint.SHARE | Hint.COMMENTS | Hint.ADVERT | Hint.SUBSCRIBE | Hint.CAPTION
    | Hint.TOOLS | Hint.HIDDEN | Hint.RELATED | Hint.NOTICE | Hint.FOOTER
)  # fmt: skip
"""Names of what is no label, above a headline or below it."""
_SKIPPED: Final = NO_LABEL | Hint.CONTENTS
_NAMES: Final = re.compile(
    r"rubri|flag|topper|categor|kategor|(?:^|[\s_-])cat(?:$|[\s_-])|section|seccion|secao|label|topic|"
    r"channel|ressort|badge|tag(?:$|[\s_-])|overhead|prop-name|labels|chapter|vertical|department|hat$|slug|"
    r"primary-?(?:cat|tag)|editoria(?!l)|epigrafe|genre|vin?j?ett|column-?name|series-?(?:name|title)",
    re.IGNORECASE,
)
"""Names of labels, and of boxes with nothing but one."""
_ABOVE: Final = re.compile(r"sub-?(?:title|line|head)", re.IGNORECASE)
"""Names that say "below the title", which a label above it bears by mistake."""
_SILENT: Final = frozenset(
    "script style link meta svg img br figure noscript picture input hr form button".split()
)
_CHROME: Final = frozenset(("nav", "aside", "footer"))
_BOXES: Final = frozenset(("div", "section", "ul", "p", "nav", "li", "time", "header"))
_TOOLS: Final = frozenset(
    "btn button cta login signin signup share like likes skip sr back backlink goback close menu nav search subscribe "
    "print download comment comments popup modal toc credit caption logo disclosure sponsor sponsored pagination "
    "toggle dropdown carousel alert aural slick slide jump copyright disclaimer weather ticker banner promo".split()
)
"""Words of the names of what does something, or leads somewhere else."""
_MARKS: Final = frozenset(
    "date datum time datetime dateline reading readingtime comments author authors views".split()
)
"""Words of the names of what stands beside a label in its box."""
_AUTHORS: Final = frozenset(("author", "authors", "byline"))
_UNSEEN: Final = frozenset(("sr", "aural"))


@attrs.frozen(eq=False)
class Candidate:
    """An element that may be a label."""

    element: Element
    part: Element
    """What it is or stands in, of what stands before the headline in one box."""
    depth: int
    """How many boxes around the headline are left to come to it."""
    level: int
    """In how many boxes around the headline something stands before it that is nearer: 0 for none."""
    named: bool
    """Whether it, or what it stands in, is named as a label."""
    strongly: bool
    """Whether the name is one that nothing but a kicker has."""

    @property
    def line(self) -> str:
        """Its text without the date, the reading time and the like that stand in it."""
        return line_of(self.element, without=_marks_in(self.element), most=200)


def candidates_above(title: Element, base: str | None) -> Iterator[Candidate]:
    """Go back from a headline.

    Args:
        title: The element with the headline.
        base: What relative links are resolved against.

    Yields:
        What may be a label, nearest first.
    """
    holder = title
    seen = level = 0
    for depth in range(MOST_BOXES):
        around = holder.getparent()
        if around is None or around.tag in ("body", "html"):
            return
        # What stands in a list before the item with the headline is a trail or a menu, and so are links from the
        # front page on.
        siblings = [] if around.tag in ("ol", "ul") else list(holder.itersiblings(preceding=True))
        links = [sibling for sibling in siblings if sibling.tag == "a"]
        trail = links if links and leads_home(links[-1], base) else []
        for sibling in siblings:
            if sibling in trail:
                continue
            for candidate in _within(sibling, depth, level, base):
                yield candidate
                seen += 1
                if seen == MOST_LOOKED_AT:
                    return
        level += any(isinstance(each.tag, str) and line_of(each, most=1) for each in siblings)
        holder = around


def _within(sibling: Element, depth: int, level: int, base: str | None) -> Iterator[Candidate]:
    """Give an element if it may be a label as a whole, else what stands in it, the last first."""
    stack = [(sibling, False, False)]
    while stack:
        element, named, bare = stack.pop()
        tag = element.tag
        if not isinstance(tag, str) or tag in _SILENT:
            continue
        heavy = _is_heavy(element)
        if heavy and tag in _CHROME:
            continue
        names = f"{element.get('class') or ''} {element.get('id') or ''}"
        hints = hints_of(names)
        strongly = names_kicker(names, hints)
        if hints & Hint.BREADCRUMB or (hints & _SKIPPED and not strongly) or _is_trail(element, base):
            continue
        if not heavy and _is_teaser(element):
            continue
        named = named or is_named(names, hints) or bool(hints & Hint.TAGS)
        named = named or (level <= 1 and _ABOVE.search(names) is not None)
        inner = None if named or heavy else _named_inside(element)
        candidate = Candidate(
            element if inner is None else inner, sibling, depth, level, named or inner is not None, strongly
        )
        children = [child for child in element if isinstance(child.tag, str) and child.tag not in _SILENT]
        parted = len(children) > 1 and all(child.tag in _BOXES for child in children)
        whole = not children or _is_prose(element, children)
        if not whole and (len(candidate.line) > LONGEST or (parted and not candidate.named)):
            bare = bare or heavy
            stack.extend((child, named, bare) for child in children)
        elif candidate.named or not bare:
            yield candidate


def _named_inside(element: Element) -> Element | None:
    """Give the only part of a line that is named as a label: what else stands in the line is a date or the like."""
    found: list[Element] = []
    for inner in element.iterdescendants():
        names = inner.get("class") or ""
        if isinstance(inner.tag, str) and is_named(names) and line_of(inner, most=1):
            if found and inner in found[-1].iterdescendants():
                continue
            if not hints_of(names) & _SKIPPED:
                found.append(inner)
    return found[0] if len(found) == 1 else None


def _is_teaser(element: Element) -> bool:
    """Tell whether an element holds a linked heading as long as a title: a label there is that one's."""
    for heading in islice(element.iterdescendants(*HEADINGS), MOST_LINKS + 1):
        if link_of_heading(heading) is not None and len(line_of(heading, most=200).split()) >= LEAST_TITLE:
            return True
    return False


def _is_prose(element: Element, children: list[Element]) -> bool:
    """Tell whether words stand right in an element, beside what else is in it: then its parts are no lines."""
    texts = [element.text, *(child.tail for child in children)]
    return any(text and any(map(str.isalnum, text)) for text in texts)


def _is_heavy(element: Element) -> bool:
    """Tell whether an element is a part of the page in its own right: a masthead, a menu, a teaser."""
    if len(line_of(element, most=LONGEST_BOX + 1)) > LONGEST_BOX:
        return True
    return sum(1 for _ in islice(element.iter("a"), MOST_LINKS + 1)) > MOST_LINKS


def _is_trail(element: Element, base: str | None) -> bool:
    for name in ("itemtype", "typeof"):
        if (element.get(name) or "").endswith("BreadcrumbList"):
            return True
    if is_label_of_trail(element.get("aria-label") or ""):
        return True
    if is_trail_line(element, base):
        return True
    first = next(element.iter("a"), None)
    return (
        first is not None and first is not element and leads_home(first, base) and _has_more(element, first)
    )


def _has_more(element: Element, first: Element) -> bool:
    return any(link is not first and line_of(link, most=20) for link in element.iter("a"))


def _marks_in(element: Element) -> set[Element]:
    """Give the parts of a label's box that are a date, a reading time and the like."""
    return {inner for inner in element.iterdescendants() if _is_mark(inner)}


def _is_mark(element: Element) -> bool:
    if element.tag in ("time", "date"):
        return True
    words = words_of(element.get("class") or "")
    if _MARKS.isdisjoint(words) and not any(word.endswith(("date", "datum")) for word in words):
        return False
    return not _AUTHORS.isdisjoint(words) or any(map(str.isdigit, line_of(element, most=60)))


def is_tool(candidate: Candidate) -> bool:
    """Tell whether a candidate does something, or leads to a place on the page."""
    if candidate.strongly:
        return False
    element = candidate.element
    own, inside = [element], list(islice(element.iterdescendants(), 3))
    for outer in element.iterancestors():
        if element is candidate.part or outer is candidate.part:
            break
        own.append(outer)
    if not _AUTHORS.isdisjoint(_words_of_all([element])):
        return True
    if not _TOOLS.isdisjoint(_words_of_all(own)) or not (_TOOLS - _UNSEEN).isdisjoint(_words_of_all(inside)):
        return True
    hrefs = [each.get("href") or "" for each in element.iter("a")]
    return any(_LEADS_NOWHERE(href) and (href != "#" or not candidate.named) for href in hrefs)


def _words_of_all(elements: Iterable[Element]) -> set[str]:
    return {word for each in elements for name in ("class", "id") for word in words_of(each.get(name) or "")}


_LEADS_NOWHERE: Final = re.compile(r".*#|mailto:|tel:|javascript:").match


def is_named(names: str, hints: int | None = None) -> bool:
    """Tell whether names are such as labels have, among others.

    Args:
        names: The names of an element.
        hints: What they say, if that is known.
    """
    return _NAMES.search(names) is not None or names_kicker(names, hints)
