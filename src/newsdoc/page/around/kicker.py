"""The kicker: the short label above a title, or at the start of the text, that says what kind of piece it is.

It is known by its place, and by a name, a link or a word that labels have.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from newsdoc.page.around.drafts import Element
from newsdoc.page.around.seen import line_of
from newsdoc.page.around.trail_line import is_trail_line, leads_home
from newsdoc.page.around.words import stated_count
from newsdoc.page.hints import Hint
from newsdoc.page.source import Page
from newsdoc.page.survey import Box, Survey
from newsdoc.values.dates import parse_date
from newsdoc.values.labels import (
    is_furniture_line,
    is_home_word,
    is_kicker,
    is_share_word,
    label_key,
    split_kicker,
)

LONGEST = 45
"""Characters of a label."""
MOST_WORDS = 6
LONGEST_MARK = 12
"""Characters that may stand beside the link that is the label: "Premium", "in"."""

_LABEL_HINTS = Hint.KICKER | Hint.TAGS
_NO_LABEL = (
    Hint.BREADCRUMB | Hint.NAVIGATION | Hint.SHARE | Hint.COMMENTS | Hint.ADVERT | Hint.SUBSCRIBE
    | Hint.CAPTION | Hint.TOOLS | Hint.HIDDEN | Hint.RELATED | Hint.NOTICE | Hint.FOOTER
)  # fmt: skip
_LABEL_NAMES = re.compile(
    r"kicker|eyebrow|overline|rubri|flag|dachzeile|surtitre|antetitulo|volanta|topper|pre-?(?:headline|"
    r"title|heading)|supertitle|"
    r"categor|(?:^|[\s_-])cat(?:$|[\s_-])|section|label|topic|channel|ressort|badge|tag(?:$|[\s_-])|"
    r"overtitle|overhead|roofline|prop-name|"
    r"labels|chapter|vertical|department|hat$|slug|strap|primary-?(?:cat|tag)|tagline|spitzmarke",
    re.IGNORECASE,
)


def read_kicker(
    page: Page,
    survey: Survey,
    heading: Element | None,
) -> tuple[str | None, Element | None]:
    """Find the kicker above the headline, or at the start of the text.

    Args:
        page: The page.
        survey: The stock of its boxes.
        heading: The element with the article's title. None: there is none, and so no kicker above it.

    Returns:
        The label without the bar or colon that parts it off, and the element that holds nothing else. Both
        None: there is none. The element alone is None: the label stands in a line with other text.
    """
    box = _box_of(survey, heading) if heading is not None else None
    if box is None:
        return None, None
    found = _above(survey, box, page.base)
    return found if found[0] is not None else _at_the_start(survey, box)


def _box_of(survey: Survey, heading: Element) -> Box | None:
    """Return the box of an element, or else the innermost one that it stands in."""
    found = next((box for box in survey.boxes if box.element is heading), None)
    if found is not None:
        return found
    elements = {box.element: box for box in survey.boxes}
    return next((elements[outer] for outer in heading.iterancestors() if outer in elements), None)


# Above the title


def _above(survey: Survey, title: Box, base: str | None) -> tuple[str | None, Element | None]:
    """Look at what stands right before the title, up to the first text that is no label."""
    for element, hints in _before(survey, title, base):
        if hints & _NO_LABEL:
            continue
        line = line_of(element, most=200)
        if not any(map(str.isalnum, line)) or _is_date(line):
            continue
        if _BY.match(line):
            return None, None
        if is_trail_line(element, base):
            continue
        links = [link for link in element.iter("a") if line_of(link, most=100)]
        if len(links) > 2 or (len(links) == 1 and leads_home(links[0], base)):
            return None, None
        if len(links) == 1 and hints & (_LABEL_HINTS | Hint.BYLINE) | bool(
            _LABEL_NAMES.search(_names(element))
        ):
            # "Posted in", "Premium" and the like stand beside the link that is the label.
            line = line_of(links[0], most=200)
        elif (len(links) == 1 and len(line) - len(line_of(links[0], most=200)) <= LONGEST_MARK) or len(
            links
        ) == 2:
            line = line_of(links[0], most=200)
        if not _may_be_label(line):
            return None, None
        if (
            hints & _LABEL_HINTS
            or element.tag in _ABOVE_TAGS
            or len(links) == 1
            or _LABEL_NAMES.search(_names(element))
            or is_kicker(line)
        ):
            return line.strip(" |:·-–—/»>#"), element  # noqa: RUF001
        return None, None
    return None, None


_ABOVE_TAGS = frozenset(("h2", "h3", "h4", "h5", "h6"))


def _is_date(line: str) -> bool:
    return len(_DIGITS.findall(line)) > 2 and parse_date(line) is not None


def _names(element: Element) -> str:
    names = [element.get("class") or ""]
    inner = element
    for _ in range(3):
        if len(inner) != 1:
            break
        inner = inner[0]
        names.append(inner.get("class") or "")
    return " ".join(names)


_SILENT = frozenset("script style link meta svg img br figure noscript picture input hr".split())


def _before(survey: Survey, title: Box, base: str | None) -> Iterator[tuple[Element, int]]:
    """Go back from the title: the elements before it, nearest first, out to the third box around it."""
    hints = {box.element: box.hints for box in survey.boxes[max(0, title.order - 80) : title.order]}
    holder = title.element
    seen = 0
    for _ in range(5):
        around = holder.getparent()
        if around is None or around.tag in ("body", "html"):
            return
        for sibling in holder.itersiblings(preceding=True):
            if not isinstance(sibling.tag, str) or sibling.tag in _SILENT:
                continue
            for element in _labels_in(sibling, hints, base):
                seen += 1
                if seen > 12:
                    return
                yield element, hints.get(element, 0)
        holder = around


def _labels_in(element: Element, hints: dict[Element, int], base: str | None) -> Iterator[Element]:
    """Give an element if it may be a label as a whole, else what stands in it, the last first."""
    stack = [element]
    while stack:
        inner = stack.pop()
        if not isinstance(inner.tag, str) or inner.tag in _SILENT:
            continue
        children = [child for child in inner if isinstance(child.tag, str) and child.tag not in _SILENT]
        if hints.get(inner, 0) & (_NO_LABEL & ~Hint.BREADCRUMB) or not children or is_trail_line(inner, base):
            yield inner
        elif (len(children) > 1 and _are_boxes(children)) or (
            len(line_of(inner, most=LONGEST + 60)) > LONGEST and len(children) <= 12
        ):
            stack.extend(children)
        else:
            yield inner


def _are_boxes(children: list[Element]) -> bool:
    """Tell whether the children of an element are boxes of their own rather than parts of one label."""
    return all(
        child.tag in ("div", "section", "ul", "p", "nav", "li", "time", "header") for child in children
    )


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
        and stated_count(line) is None
        and not line.endswith((".", "!", ","))
        and bool(label_key(line))
    )


# At the start of the text


def _at_the_start(survey: Survey, title: Box) -> tuple[str | None, Element | None]:
    """Look at the first paragraph after the title: a known label alone in it, or parted off by a bar."""
    looked = 0
    for box in survey.boxes[title.end + 1 : title.end + 80]:
        if box.tag not in ("p", "div", "h2", "h3", "h4") or not box.own or box.hints & _NO_LABEL:
            continue
        if box.tag == "div" and box.own > LONGEST:
            continue
        looked += 1
        if box.own <= LONGEST or box.first.strip():
            line = line_of(box.element, most=400)
            split = split_kicker(line)
            if split is not None and (
                "|" in line[: len(split[0]) + 6] or (not split[1] and line.rstrip().endswith((":", "|")))
            ):
                if not split[1]:
                    return split[0], box.element
                first = box.element[0] if len(box.element) else None
                alone = first is not None and label_key(line_of(first, most=200)) == label_key(split[0])
                return split[0], first if alone else None
        if looked >= 4 or box.own > 120:
            break
    return None, None
