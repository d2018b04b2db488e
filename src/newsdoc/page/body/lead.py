"""The line between the headline and the text, which no name tells of: a standfirst, or the first paragraph.

Both are set apart from the text, and both sum it up. What is long is a paragraph.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from newsdoc.markup.vocabulary import HEADINGS
from newsdoc.page.body.finder import Body
from newsdoc.page.body.lines import core_of
from newsdoc.page.headings import STANDFIRST_NAMES
from newsdoc.page.hints import Hint
from newsdoc.page.survey import Box, Survey
from newsdoc.values.text import clean, fold, squeeze

SHORTEST, LONGEST = 50, 700
"""Characters of such a line."""
SHORTEST_NAMED = 20
"""Characters of such a line that is named as a standfirst, at the least."""
LONGEST_STANDFIRST = 150
"""Characters of a standfirst."""
MOST_BOXES = 40
"""How many boxes the text may begin behind the headline."""
MOST_HOLDERS = 3
"""Boxes of which each holds the one before and nothing else, and which may be named for a standfirst."""
_OTHERS = (
    Hint.COMMENTS
    | Hint.SHARE
    | Hint.SUBSCRIBE
    | Hint.ADVERT
    | Hint.NAVIGATION
    | Hint.BREADCRUMB
    | Hint.BYLINE
    | Hint.AUTHOR_BOX
    | Hint.TAGS
    | Hint.CAPTION
    | Hint.CREDIT
    | Hint.HIDDEN
    | Hint.NOTICE
    | Hint.SIDEBAR
    | Hint.FOOTER
    | Hint.TOOLS
    | Hint.CONTENTS
)
"""Names of what else stands above a text."""
_PLAIN = frozenset(("p", "div", "section", "h2", "h3", "h4", "h5", "strong", "header"))
_NAMES = re.compile(
    r"(?:^|[\s_-]|(?-i:(?<=[a-z])(?=[A-Z])))(?:excerpt|lead[-_]?text|introduction|abstract|summary|sub-title|"
    rf"subhed|subheader|preamble|strapline|epigraph|description|{STANDFIRST_NAMES})(?:$|[\s_-])|"
    r"(?:doc|article)-?subtitle|(?:^|\s)(?:article|post|entry|news|s)[_-]+(?:desc|tagline)(?:$|\s)",
    re.IGNORECASE,
).search
_SENTENCE = re.compile(r"""[.!?…。！？]["'”’»“)]*$""").search  # noqa: RUF001


def lead_between(survey: Survey, body: Body, title: str | None) -> Box | None:
    """Find the line that stands alone between the headline and the text: a sentence or more, or named as a standfirst.

    Args:
        survey: The page's boxes.
        body: Where the text stands.
        title: What the headline says.
    """
    headline = _headline(survey, body, title)
    if headline is None:
        return None
    wanted = fold(title or "")
    # Some pages show the headline again, with the label above it.
    lines = [
        box
        for box in _lines(survey.boxes[headline.end + 1 : body.box.order])
        if wanted not in fold(text_of(box))
    ]
    for fits in (_is_sentence, is_named, _is_heading):
        found = [box for box in lines if fits(box)]
        if found:
            return found[0] if len(found) == 1 else None
    return None


def standfirst_within(survey: Survey, body: Body, title: str | None) -> Box | None:
    """Find the standfirst below a headline that the body's box holds, too: by its name, or right below the headline.

    It is none where it stands among the paragraphs: names such as "intro" may tell of the first of them.

    Args:
        survey: The page's boxes.
        body: Where the text stands.
        title: What the headline says.
    """
    inside = survey.boxes[body.box.order : body.box.end + 1]
    wanted = fold(title or "")
    core = core_of(inside)
    above = inside[1 : max(0, core.order - body.box.order)][:MOST_BOXES]
    headline = next(
        (box for box in above if box.tag in HEADINGS and wanted and fold(text_of(box)) == wanted), None
    )
    if headline is None:
        return None
    below = survey.boxes[headline.end + 1 : core.order]
    found = [box for box in _lines(below, SHORTEST_NAMED) if _is_named_around(box)]
    if found:
        return found[0] if len(found) == 1 else None
    return next((box for box in below[:1] if _is_alone_below(box, headline)), None)


def _is_alone_below(box: Box, headline: Box) -> bool:
    """Tell whether a short sentence stands right below the headline, and something else than a paragraph below it.

    Where nothing does, it is the first paragraph of a text in pieces, unless a `header` holds it.
    """
    holder = headline.parent
    if holder is None or box.parent is not holder or box.hints & _OTHERS or not _is_plain(box, SHORTEST):
        return False
    after = box.element.getnext()
    is_last = holder.tag == "header" if after is None else after.tag != "p"
    return is_last and box.own <= LONGEST_STANDFIRST and _is_sentence(box)


def _is_named_around(box: Box) -> bool:
    """Tell whether a line, or what holds nothing else, is named as a standfirst or as the text of a teaser."""
    outer: Box | None = box
    for _ in range(MOST_HOLDERS):
        if outer is None or outer.text != box.text:
            return False
        if _is_named_within(outer):
            return True
        outer = outer.parent
    return False


def _is_named_within(box: Box) -> bool:
    return is_named(box) or "teaser-text" in box.names.split()


def _is_sentence(box: Box) -> bool:
    return _SENTENCE(text_of(box)) is not None


def is_named(box: Box) -> bool:
    """Tell whether a line above the text is named as a standfirst, by names which others have too."""
    return bool(box.hints & Hint.SUBTITLE) or _NAMES(box.names) is not None


def _is_heading(box: Box) -> bool:
    return box.tag in HEADINGS


def _headline(survey: Survey, body: Body, title: str | None) -> Box | None:
    wanted = fold(title or "")
    begin = max(0, body.box.order - MOST_BOXES)
    for box in reversed(survey.boxes[begin : body.box.order]):
        if box.tag in HEADINGS and wanted and fold(text_of(box)) == wanted:
            return box
    return None


def _lines(boxes: list[Box], shortest: int = SHORTEST) -> Iterator[Box]:
    order = -1
    for box in boxes:
        if box.order <= order:
            continue
        if box.hints & _OTHERS:
            order = box.end
        elif _is_plain(box, shortest):
            yield box


def _is_plain(box: Box, shortest: int) -> bool:
    return shortest <= box.own <= LONGEST and box.own == box.text and not box.links and box.tag in _PLAIN


def text_of(box: Box) -> str:
    """Give all text of a box as one line, with a space for each break."""
    parts = [box.element.text or ""]
    for inner in box.element.iterdescendants():
        parts.append(" " if inner.tag == "br" else inner.text or "")
        parts.append(inner.tail or "")
    return squeeze(clean("".join(parts)))
