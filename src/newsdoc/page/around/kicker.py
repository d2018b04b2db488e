"""The kicker: the short label above a title, or at the start of the text, that says what kind of piece it is.

It is known by its place, and by a name, a link or a word that labels have.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from newsdoc.page.around.drafts import Element
from newsdoc.page.around.labels_above import (
    LONGEST,
    NO_LABEL,
    Candidate,
    candidates_above,
    is_named,
    is_tool,
)
from newsdoc.page.around.seen import line_of
from newsdoc.page.around.trail_line import leads_home
from newsdoc.page.around.words import is_sign_in, is_way_back, stated_count
from newsdoc.page.headings import first_part, is_named_kicker
from newsdoc.page.source import Page
from newsdoc.page.survey import Box, Survey
from newsdoc.values.dates import parse_date
from newsdoc.values.labels import (
    is_call,
    is_furniture_line,
    is_home_word,
    is_kicker,
    is_share_word,
    is_title_label,
    label_key,
    split_kicker,
)

MOST_WORDS: Final = 6
LONGEST_MARK: Final = 12
"""Characters that may stand beside the link that is the label: "Premium", "Posted in"."""
NEAR: Final = 2
"""How many boxes away a line is a label for being a heading or a link alone."""
FAR: Final = 3
"""How many boxes away a line is a label for having a name that others have too."""


def read_kicker(
    page: Page,
    survey: Survey,
    heading: Element | None,
    authors: Sequence[str] = (),
    title: str | None = None,
) -> tuple[str | None, Element | None]:
    """Find the kicker in or above the headline, or at the start of the text.

    Args:
        page: The page.
        survey: The stock of its boxes.
        heading: The element with the article's title. None: there is none, and so no kicker above it.
        authors: The names of the article's authors, which are no labels.
        title: The title, which may be less than the heading shows.

    Returns:
        The label without the bar or colon that parts it off, and the element that holds nothing else. Both
        None: there is none. The element alone is None: the label stands in a line with other text.
    """
    box = _box_of(survey, heading) if heading is not None else None
    if box is None:
        return None, None
    found = _inside(box.element, title)
    if found[0] is None:
        found = _above(box.element, page.base, frozenset(map(label_key, authors)))
    return found if found[0] is not None else _at_the_start(survey, box)


def _box_of(survey: Survey, heading: Element) -> Box | None:
    """Return the box of an element, or else the innermost one that it stands in."""
    found = next((box for box in survey.boxes if box.element is heading), None)
    if found is not None:
        return found
    elements = {box.element: box for box in survey.boxes}
    return next((elements[outer] for outer in heading.iterancestors() if outer in elements), None)


# In the headline


def _inside(heading: Element, title: str | None) -> tuple[str | None, Element | None]:
    """Look at what the headline's element begins with: a kicker by its name, or what the title leaves out."""
    line = line_of(heading, most=1000)
    part = first_part(heading)
    label = "" if part is None else line_of(part, most=200)
    told = part is not None and (is_named_kicker(part) or _is_title(line.removeprefix(label), title))
    if told and _may_be_label(label):
        return label.strip(_SIGNS), part
    split = split_kicker(line)
    return (split[0], None) if split is not None and _is_title(split[1], title) else (None, None)


def _is_title(rest: str, title: str | None) -> bool:
    return title is not None and label_key(rest) == label_key(title) != ""


# Above the title


_SIGNS: Final = " |:·•-–—/»>#"  # noqa: RUF001
_PARTED: Final = re.compile(r".*[>»›→]").match  # noqa: RUF001
_ABOVE_TAGS: Final = frozenset(("h2", "h3", "h4", "h5", "h6"))


def _above(title: Element, base: str | None, authors: frozenset[str]) -> tuple[str | None, Element | None]:
    """Look at what stands right before the title, up to the first text that is no label."""
    title_line = line_of(title, most=400)
    for candidate in candidates_above(title, base):
        line = candidate.line
        if not any(map(str.isalnum, line)) or _is_date(line) or is_tool(candidate):
            continue
        if _BY.match(line):
            return None, None
        links = [link for link in candidate.element.iter("a") if line_of(link, most=100)]
        if len(links) > 2 or (links and leads_home(links[0], base)):
            return None, None
        if len(links) == 2 and _PARTED(line):
            continue
        if links:
            linked = line_of(links[0], most=200)
            beside = len(line) - len(linked)
            if (
                len(links) == 1
                and beside > LONGEST_MARK
                and not (candidate.named and is_named(links[-1].get("class") or ""))
            ):
                return None, None
            line = linked
        if not _may_be_label(line) or label_key(title_line) in label_key(line):
            return None, None
        if label_key(line) in authors or any(_is_of_author(link) for link in links):
            continue
        if _is_label(candidate, line, links):
            return line.strip(_SIGNS), candidate.element
        return None, None
    return None, None


def _is_label(candidate: Candidate, line: str, links: Sequence[Element]) -> bool:
    if candidate.strongly or is_kicker(line):
        return True
    if candidate.line.endswith(":"):
        return False
    if candidate.named:
        return candidate.depth <= FAR
    plain = candidate.element.tag in _ABOVE_TAGS or len(links) == 1
    return plain and candidate.level <= 1 and candidate.depth <= NEAR and not is_call(line)


def _is_of_author(link: Element) -> bool:
    return "author" in (link.get("rel") or "") or _OF_AUTHOR(link.get("href") or "") is not None


_OF_AUTHOR: Final = re.compile(r"/(?:authors?|autor(?:en|es)?|auteurs?|redakteure?|people|profile)/").search


def _is_date(line: str) -> bool:
    return len(_DIGITS.findall(line)) > 2 and parse_date(line) is not None


_DIGITS = re.compile(r"\d")
_BY = re.compile(r"^(?:by|von|par|por|di|da|door|av|af)\s", re.IGNORECASE)


def _may_be_label(line: str) -> bool:
    return (
        len(line) <= LONGEST
        and len(line.split()) <= MOST_WORDS
        and not _BY.match(line)
        and len(_DIGITS.findall(line)) <= 2
        and not is_home_word(line)
        and not is_share_word(line)
        and not is_furniture_line(line)
        and not is_title_label(line)
        and not is_way_back(line)
        and not is_sign_in(line)
        and "{{" not in line
        and stated_count(line) is None
        and not line.endswith((".", "!", ",", "…"))
        and not line.startswith(",")
        and bool(label_key(line))
    )


# At the start of the text


def _at_the_start(survey: Survey, title: Box) -> tuple[str | None, Element | None]:
    """Look at the first paragraph after the title: a known label alone in it, or parted off by a bar."""
    looked = 0
    for box in survey.boxes[title.end + 1 : title.end + 80]:
        if box.tag not in ("p", "div", "h2", "h3", "h4") or not box.own or box.hints & NO_LABEL:
            continue
        if box.tag == "div" and box.own > LONGEST:
            continue
        looked += 1
        if box.own <= LONGEST or box.first.strip():
            line = line_of(box.element, most=400)
            split = split_kicker(line)
            if (
                split is not None
                and not is_furniture_line(split[0])
                and (
                    "|" in line[: len(split[0]) + 6] or (not split[1] and line.rstrip().endswith((":", "|")))
                )
            ):
                if not split[1]:
                    return split[0], box.element
                first = box.element[0] if len(box.element) else None
                alone = first is not None and label_key(line_of(first, most=200)) == label_key(split[0])
                return split[0], first if alone else None
        if looked >= 4 or box.own > 120:
            break
    return None, None
