"""The kicker: the short label above a title, or at the start of the text, that says what kind of piece it is."""

from __future__ import annotations

import re
from collections.abc import Iterator

from newsdoc.page.around.drafts import Element
from newsdoc.page.around.seen import line_of
from newsdoc.page.hints import Hint
from newsdoc.page.source import Page
from newsdoc.page.survey import Box, Survey
from newsdoc.values.labels import is_home_word, is_kicker, is_share_word, label_key, split_kicker

LONGEST = 45
"""Characters of a label."""
MOST_WORDS = 6

_LABEL_HINTS = Hint.KICKER | Hint.TAGS
_NO_LABEL = (
    Hint.BREADCRUMB | Hint.NAVIGATION | Hint.SHARE | Hint.COMMENTS | Hint.ADVERT | Hint.SUBSCRIBE | Hint.CAPTION | Hint.TOOLS
    | Hint.HIDDEN | Hint.RELATED | Hint.NOTICE | Hint.FOOTER
)  # fmt: skip
_LABEL_NAMES = re.compile(
    r"kicker|eyebrow|overline|rubri|flag|dachzeile|surtitre|antetitulo|volanta|topper|pre-?(?:headline|title|heading)|supertitle|"
    r"categor|(?:^|[\s_-])cat(?:$|[\s_-])|section|label|topic|channel|ressort|badge|tag(?:$|[\s_-])|overtitle|overhead|roofline|prop-name|"
    r"labels|chapter|vertical|department|hat$|slug|strap|primary-?(?:cat|tag)|tagline|spitzmarke",
    re.IGNORECASE,
)


def read_kicker(
    page: Page, survey: Survey, heading: Element | None
) -> tuple[str | None, Element | None]:
    """Find the kicker above the headline, or at the start of the text.

    Args:
        page: The page.
        survey: The stock of its boxes.
        heading: The element with the article's title. None: there is none, and so no kicker above it.

    Returns:
        The label without the bar or colon that parts it off, and the element that holds nothing else. Both None:
        there is none. The element alone is None: the label stands in a line with other text.
    """
    box = _box_of(survey, heading) if heading is not None else None
    if box is None:
        return None, None
    found = _above(survey, box)
    return found if found[0] is not None else _at_the_start(survey, box)


def _box_of(survey: Survey, heading: Element) -> Box | None:
    around = heading
    boxes = {box.element: box for box in survey.boxes if box.tag == heading.tag}
    found = boxes.get(around)
    if found is not None:
        return found
    elements = {box.element: box for box in survey.boxes}
    for outer in heading.iterancestors():
        if outer in elements:
            return elements[outer]
    return None


# Above the title


def _above(survey: Survey, title: Box) -> tuple[str | None, Element | None]:
    """Look at what stands right before the title, up to the first text that is no label."""
    for element, hints in _before(survey, title):
        line = line_of(element, most=200)
        if not line or not any(map(str.isalnum, line)):
            continue
        if hints & _NO_LABEL:
            continue
        if not _may_be_label(line):
            return None, None
        labels = [label for label in (line_of(link, most=100) for link in element.iter("a")) if label]
        if len(labels) > 2:
            return None, None
        if hints & _LABEL_HINTS or _LABEL_NAMES.search(_names(element)) or is_kicker(line) or len(labels) == 1:
            label = labels[0] if len(labels) == 2 else line
            return label.strip(" |:·-–—/»>#"), element  # noqa: RUF001
        return None, None
    return None, None


def _names(element: Element) -> str:
    names = [element.get("class") or ""]
    inner = element
    for _ in range(3):
        if len(inner) != 1:
            break
        inner = inner[0]
        names.append(inner.get("class") or "")
    return " ".join(names)


def _before(survey: Survey, title: Box) -> Iterator[tuple[Element, int]]:
    """Go back from the title: the elements before it, nearest first, out to the third box around it."""
    holder: Box | None = title
    seen = 0
    for _ in range(4):
        if holder is None or holder.parent is None or holder.parent.tag in ("body", "html"):
            return
        for sibling in holder.element.itersiblings(preceding=True):
            if not isinstance(sibling.tag, str) or sibling.tag in ("script", "style", "link", "meta", "svg", "img", "br", "figure", "noscript"):
                continue
            hints = 0
            for box in holder.parent.children:
                if box.element is sibling:
                    hints = box.hints
                    break
            yield from _lines_in(sibling, hints)
            seen += 1
            if seen > 8:
                return
        holder = holder.parent


def _lines_in(element: Element, hints: int) -> Iterator[tuple[Element, int]]:
    """Give an element, or what stands in it from the last to the first where it holds more than a label."""
    inner = element
    if len(line_of(element, most=LONGEST + 60)) > LONGEST and len(element):
        for child in reversed(element):
            if isinstance(child.tag, str):
                yield child, hints
        return
    yield inner, hints


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
            if split is not None and ("|" in line[: len(split[0]) + 6] or (not split[1] and line.rstrip().endswith((":", "|")))):
                if not split[1]:
                    return split[0], box.element
                first = box.element[0] if len(box.element) else None
                alone = first is not None and label_key(line_of(first, most=200)) == label_key(split[0])
                return split[0], first if alone else None
        if looked >= 4 or box.own > 120:
            break
    return None, None
