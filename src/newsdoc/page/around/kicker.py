"""The kicker: the short label above a title, or at the start of the text, that says what kind of piece it is.

It is known by its place, and by a name, a link or a word that labels have.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import Final

from attrs import frozen

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
from newsdoc.page.source import Element, Page
from newsdoc.page.survey import Box, Survey
from newsdoc.values.dates import parse_date
from newsdoc.values.labels import (
    PUBLISHED_WORDS,
    UPDATED_WORDS,
    is_call,
    is_furniture_line,
    is_home_word,
    is_kicker,
    is_no_kicker,
    is_share_word,
    is_title_label,
    label_key,
    split_kicker,
)
from newsdoc.values.language import contradicts, parse_language
from newsdoc.values.reading_time import is_reading_time
from newsdoc.values.relative import is_relative

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
    *,
    title: str | None = None,
    sections: Iterable[str] = (),
) -> tuple[str | None, Element | None]:
    """Find the kicker in or above the headline, or at the start of the text.

    Args:
        page: The page.
        survey: The stock of its boxes.
        heading: The element with the article's title. None: there is none, and so no kicker above it.
        authors: The names of the article's authors, which are no labels.
        title: The title, which may be less than the heading shows.
        sections: What the sections are called that the article is said to stand in: such a line is a label.

    Returns:
        The label without the bar or colon that parts it off, and the element that holds nothing else. Both
        None: there is none. The element alone is None: the label stands in a line with other text.
    """
    box = _box_of(survey, heading) if heading is not None else None
    if box is None:
        return None, None
    found = _inside(box.element, title)
    if found[0] is None:
        above = _Above(
            base=page.base,
            language=parse_language(page.root.get("lang") or ""),
            authors=frozenset(map(label_key, authors)),
            sections=frozenset(map(label_key, sections)),
        )
        found = above.label(box.element)
    return found if found[0] is not None else _at_the_start(survey, box)


def _box_of(survey: Survey, heading: Element) -> Box | None:
    """Return the box of an element, or else the innermost one that it stands in."""
    places = (heading, *heading.iterancestors())
    return next((survey.box_of[place] for place in places if place in survey.box_of), None)


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
_IN_CAPITALS: Final = "uppercase"
"""The name by which sheets of utility classes set a line in capitals, as readers know labels by."""


@frozen
class _Above:
    """Looks for a label above a headline, and knows what names of the page are labels, or are none."""

    base: str | None
    language: str | None
    authors: frozenset[str]
    sections: frozenset[str]

    def label(self, heading: Element) -> tuple[str | None, Element | None]:
        """Look at what stands right before the headline, up to the first text that is no label."""
        title = label_key(line_of(heading, most=400))
        for candidate in candidates_above(heading, self.base):
            links = [link for link in candidate.element.iter("a") if line_of(link, most=100)]
            if self._is_passed_over(candidate, links):
                continue
            line = line_of(links[0], most=200) if links else candidate.line
            if (
                not self._leads_elsewhere(candidate, links)
                and _may_be_label(line)
                and title not in label_key(line)
                and self._is_label(candidate, line, links)
            ):
                return line.strip(_SIGNS), candidate.element
            break
        return None, None

    def _is_passed_over(self, candidate: Candidate, links: Sequence[Element]) -> bool:
        """Tell whether a label may stand above a line that is none: a mark, a tool, a trail, an author."""
        line = candidate.line
        if not any(map(str.isalnum, line)) or _is_mark(line) or is_tool(candidate):
            return True
        if len(links) > 2 or (links and leads_home(links[0], self.base)):
            return False
        if len(links) == 2 and _PARTED(line):
            return True
        told = line_of(links[0], most=200) if links else line
        return label_key(told) in self.authors or any(map(_is_of_author, links))

    def _leads_elsewhere(self, candidate: Candidate, links: Sequence[Element]) -> bool:
        """Tell whether links are those of a menu, of a sentence, of the site's name or of translations."""
        if not links:
            return False
        if len(links) > 2 or leads_home(links[0], self.base) or any(map(self._leads_to_translation, links)):
            return True
        return len(links) == 1 and not _is_alone(links[0], candidate)

    def _is_label(self, candidate: Candidate, line: str, links: Sequence[Element]) -> bool:
        if candidate.strongly or is_kicker(line):
            return True
        if candidate.line.endswith(":"):
            return False
        if candidate.named or (len(links) <= 1 and label_key(line) in self.sections):
            return candidate.depth <= FAR
        element = candidate.element
        plain = (
            element.tag in _ABOVE_TAGS
            or len(links) == 1
            or _IN_CAPITALS in (element.get("class") or "").split()
        )
        return plain and candidate.level <= 1 and candidate.depth <= NEAR and not is_call(line)

    def _leads_to_translation(self, link: Element) -> bool:
        language = parse_language(link.get("hreflang") or "")
        if language is None or self.language is None:
            return False
        return contradicts(language.partition("-")[0], self.language)


def _is_alone(link: Element, candidate: Candidate) -> bool:
    """Tell whether no more than a mark stands beside a link, or it alone is named as a label."""
    beside = candidate.line.replace(line_of(link, most=200), "", 1).strip(_SIGNS)
    if len(beside) <= LONGEST_MARK or _is_mark(beside):
        return True
    return candidate.named and is_named(link.get("class") or "")


def _is_of_author(link: Element) -> bool:
    return "author" in (link.get("rel") or "") or _OF_AUTHOR(link.get("href") or "") is not None


_OF_AUTHOR: Final = re.compile(r"/(?:authors?|autor(?:en|es)?|auteurs?|redakteure?|people|profile)/").search


def _is_mark(line: str) -> bool:
    """Tell whether a line stands beside labels and is none: a byline, a date, how long reading takes."""
    return _BY.match(line) is not None or is_reading_time(line) or _is_moment(line)


def _is_moment(line: str) -> bool:
    words = line.split()
    while len(words) > 1 and label_key(words[0]) in UPDATED_WORDS | PUBLISHED_WORDS:
        words = words[1:]
    bare = " ".join(words)
    if len(_DIGITS.findall(bare)) > 2 and parse_date(bare) is not None:
        return True
    return is_relative(bare)


_DIGITS = re.compile(r"\d")
_BY = re.compile(r"^(?:by|von|par|por|di|da|door|av|af)\s", re.IGNORECASE)


def _may_be_label(line: str) -> bool:
    return (
        len(line) <= LONGEST
        and len(line.split()) <= MOST_WORDS
        and not _is_mark(line)
        and len(_DIGITS.findall(line)) <= 2
        and not is_home_word(line)
        and not is_share_word(line)
        and not is_furniture_line(line)
        and not is_title_label(line)
        and not is_no_kicker(line)
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
