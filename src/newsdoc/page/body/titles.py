"""The words in a link or a box that leads to another article: which of them are its title, and which a label."""

from __future__ import annotations

import re
from collections.abc import Iterator

from lxml import etree

from newsdoc.markup.vocabulary import HEADINGS
from newsdoc.page.hints import Hint, hints_of
from newsdoc.page.source import Element
from newsdoc.page.survey import BOXED
from newsdoc.values.labels import is_call, is_related_heading, is_related_label
from newsdoc.values.text import count_words, is_blank, squeeze

SHORTEST_TITLE = 15
"""Bytes that the title of an article has at the least: less is the name of a subject, an author or a button."""
LONGEST_TITLE = 300
"""Characters that it has at the most."""
TITLE_WORDS = 5
"""Words that it has at the least where nothing else tells that it is one."""

NO_TITLE = Hint.BYLINE | Hint.AUTHOR_BOX | Hint.TAGS | Hint.KICKER | Hint.CREDIT
"""Names of what stands beside the title in the box of a promo."""
ENTRY_TAGS = frozenset(("article", "li", "section"))
"""What holds all that a box says of one article: its names tell the article's subjects and the like."""
HEADING_TAGS = frozenset(HEADINGS)
INLINE_LINES = frozenset(("span", "strong", "b", "em", "i"))
"""Elements in the line that themes show as lines of their own."""


def shown_text(element: Element) -> str:
    """Return the text in an element, with a space between what stands in different elements."""
    return squeeze(" ".join(_pieces(element)))


def first_words(element: Element) -> str:
    """Return the first words in an element, as far as they stand in one piece."""
    return next((squeeze(text) for text in _pieces(element) if text and not text.isspace()), "")


def _pieces(element: Element) -> Iterator[str]:
    """Give the texts in an element, but for what no browser shows."""
    if next(element.iter(*_UNSEEN), None) is None:
        yield from element.itertext()
        return
    walk = etree.iterwalk(element, events=("start", "end"))
    for event, inner in walk:
        if event == "end":
            yield (inner.tail or "") if inner is not element else ""
        elif inner.tag in _UNSEEN:
            walk.skip_subtree()
        else:
            yield inner.text or ""


_UNSEEN = ("script", "style", "noscript", "template")


def is_loose(element: Element) -> bool:
    """Tell whether words stand right in an element, between those that it holds."""
    return not all(map(is_blank, (element.text, *(child.tail for child in element))))


def says_label(text: str) -> bool:
    """Tell whether a line is nothing but a label of promos or a heading of their list."""
    return is_related_label(text) or is_related_heading(text)


def reads_like_title(text: str) -> bool:
    """Tell whether a line may be a title where a label or a name tells that there is one."""
    if not len(text.encode()) >= SHORTEST_TITLE or len(text) > LONGEST_TITLE or says_label(text):
        return False
    return " " in text or not text.isascii()


def is_plain_title(text: str) -> bool:
    """Tell whether a line reads like a title and not like a call, a slogan or the credit of a picture."""
    if count_words(text) < TITLE_WORDS or is_call(text) or text.endswith((".", "!", ":")):
        return False
    return _CREDIT.search(text) is None


_CREDIT = re.compile(
    r"(?:foto|bild|photo|image|quelle|source|credit|fuente)s?\s*:|©|\bgraphic$", re.IGNORECASE
)


def lines_in(link: Element) -> list[Element]:
    """Return the elements in a link that hold its lines: its innermost blocks, what stands beside them, or itself."""
    blocks = [
        line
        for element in link.iter()
        if element is not link
        and element.tag in BOXED
        and shown_text(element)
        and not any(inner.tag in BOXED and shown_text(inner) for inner in element.iterdescendants())
        for line in _labelled_parts(element) or [element]
    ]
    parts = _parts(link)
    if len(parts) < 2:
        return blocks or [link]
    beside = [
        part
        for part in parts
        if part.tag in INLINE_LINES and not any(inner in blocks for inner in part.iter())
    ]
    return [*blocks, *beside] or [link]


def _parts(element: Element) -> list[Element]:
    """Return the elements right in another that hold all its words; none where some stand between them."""
    if is_loose(element):
        return []
    return [child for child in element if isinstance(child.tag, str) and shown_text(child)]


def _labelled_parts(block: Element) -> list[Element]:
    """Return the parts of a line of which the first is a label: `<span>READ</span> <span>The title</span>`."""
    parts = _parts(block)
    labelled = len(parts) > 1 and is_related_label(shown_text(parts[0]))
    return parts if labelled and all(part.tag in INLINE_LINES for part in parts) else []


def label_before(element: Element) -> Element | None:
    """Return the label that stands before a title in the same link, such as `<span>Read more:</span>`."""
    before = element.getprevious()
    if before is None or before.tag not in INLINE_LINES or element.tag == "a":
        return None
    text = shown_text(before)
    return before if text.endswith((":", "：")) and is_related_label(text) else None  # noqa: RUF001


def is_beside_title(element: Element, root: Element) -> bool:
    """Tell whether a line in a box is named as what stands beside a title: a byline, a subject."""
    above: Element | None = element
    while above is not None and above is not root and above.tag not in ENTRY_TAGS:
        if above.tag in HEADING_TAGS:
            return False
        if hints_in(above) & NO_TITLE:
            return True
        above = above.getparent()
    return False


def title_rank(element: Element, root: Element) -> int:
    """Say how much a line looks like the title among the lines of the same link."""
    above: Element | None = element
    named = int(element.tag in ("strong", "b"))
    while above is not None:
        if above.tag in HEADING_TAGS:
            return 10 - int(str(above.tag)[1])  # of two headings, the higher
        if hints_in(above) & Hint.TITLE:
            named = 2
        if above is root:
            break
        above = above.getparent()
    return named


def hints_in(element: Element) -> int:
    """Return what the names of an element say about it, as bits of `Hint`."""
    return hints_of(f"{element.get('class', '')} {element.get('id', '')}")


def is_no_word(element: Element) -> bool:
    """Tell whether a part of a title is none of its words: a date, a small label, a word for screen readers."""
    if element.tag == "time" or (element.tag == "small" and is_related_label(shown_text(element))):
        return True
    names = element.get("class")
    return names is not None and bool(hints_of(names) & Hint.HIDDEN or "pseudo" in names)
