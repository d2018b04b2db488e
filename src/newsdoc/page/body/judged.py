"""The lines of the body that the learned weights judge, and what is left out before, for what it is.

What is hidden, a comment, a copy, navigation or furniture says nothing of the text, and it stands among the article's
paragraphs on many sites: a label for screen readers before each of them, a time in each entry. So it is taken away
first, and a line's neighbours are those that a reader sees beside it.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Container
from typing import Final

import attrs

from newsdoc.markup.vocabulary import HEADINGS
from newsdoc.page.body.copies import COPY, copies_of
from newsdoc.page.body.finder import Body
from newsdoc.page.body.furniture import Furniture, furniture_of
from newsdoc.page.body.galleries import GALLERY, galleries_of, slides_of
from newsdoc.page.body.hidden import is_hidden
from newsdoc.page.body.lines import Line, lines_of, words_of_names
from newsdoc.page.body.pleas import PITCH, is_pitch, sign_ups
from newsdoc.page.body.weights import learned
from newsdoc.page.hints import CONSENT_NAMES, Hint, words_of
from newsdoc.page.survey import Box, Survey

HIDDEN_ARTICLE = 0.5
"""A hidden box with more than this share of the prose is the article, shown later by a script."""
LINKED = 0.8
"""The share of what is named as navigation that is linked, at the least."""

LONGEST_CONSENT = 4000
"""Characters that a question for consent has at the most, with all its details."""
LONGEST_DISCLAIMER = 1_500
"""Characters that a disclaimer has at the most."""
DISCLAIMER_WORDS = 3
"""Words of a name that tells of a disclaimer, at the most: more are the heading of a part of the text."""
LEAST_CONTENTS = 2
"""Links in a table of contents, at the least."""
LONGEST_HEADING = 60
"""Characters beside the links of a table of contents, at the most: its heading and the numbers of its entries."""
LONGEST_LAID_OVER = 400
"""Characters that a player, or what is laid over the page, has at the most."""

HIDDEN = "is hidden"
COMMENTS = "holds readers' comments"
NAVIGATION = "is named as navigation"
CONTENTS = "is a table of contents"
TEASER = "shows another article, with its date"
DISCLAIMER = "is named as a disclaimer"
COOKIES = "asks to be allowed to keep cookies"
LAID_OVER = "is named as a player, or as what is laid over the page"


@attrs.frozen
class Judged:
    """What the body holds: lines with a score, and what has none."""

    lines: list[Line]
    """The lines that were judged, in order; above 0, a line's score says that it reads like text of the article."""
    apart: dict[Box, str]
    """The boxes that are left out with all that is in them, and why."""
    furniture: Furniture
    """The lines that are left out for what they are."""
    slides: list[Box]
    """The boxes with a picture in galleries beside the text, whose lines are among those."""


def judge(
    survey: Survey, body: Body, comments: frozenset[Box] = frozenset(), teasers: Container[Box] = ()
) -> Judged:
    """Judge the lines of the body.

    Args:
        survey: The page's boxes.
        body: Where the text stands.
        comments: The boxes that hold readers' comments.
        teasers: The boxes that show other articles.
    """
    judged = told_apart(survey, body, comments, teasers)
    learned().decide(judged.lines, survey.boxes[body.box.order : body.box.end + 1])
    return judged


def told_apart(
    survey: Survey, body: Body, comments: frozenset[Box] = frozenset(), teasers: Container[Box] = ()
) -> Judged:
    """Take away what is left out for what it is. The lines that are left have no score yet; see `judge`."""
    apart = _apart(survey, body, comments, teasers)
    lines = lines_of(survey, body, apart)
    furniture = furniture_of(survey, body, lines)
    galleries = galleries_of(body, lines)
    for gallery in galleries:
        inside = survey.boxes[gallery.order : gallery.end + 1]
        furniture.lines.update((box, GALLERY) for box in inside if box.own and box not in furniture.lines)
    judged = [line for line in lines if line.box not in furniture.lines]
    return Judged(judged, apart, furniture, [slide for gallery in galleries for slide in slides_of(gallery)])


def _apart(survey: Survey, body: Body, comments: frozenset[Box], teasers: Container[Box]) -> dict[Box, str]:
    top = body.box
    most, half = HIDDEN_ARTICLE * body.prose[top.order], HIDDEN_ARTICLE * top.text
    apart: dict[Box, str] = {}
    asking = frozenset(sign_ups(survey, top))
    shown = [top]
    order = top.order + 1
    while order <= top.end:
        box = survey.boxes[order]
        if box in comments:
            apart[box] = COMMENTS
        elif box in teasers:
            apart[box] = TEASER
        elif box in asking:
            apart[box] = PITCH
        elif (box.names or box.hints) and is_hidden(box) and body.prose[order] < most:
            apart[box] = HIDDEN
        elif box.hints & Hint.NAVIGATION and box.linked >= LINKED * box.text:
            apart[box] = NAVIGATION
        elif box.hints & Hint.CONTENTS and box.links >= LEAST_CONTENTS and _is_contents(box):
            apart[box] = CONTENTS
        elif box.hints & _ADDRESSES and 0 < box.text <= half and (address := _address_of(box)) is not None:
            apart[box] = address
        elif box.hints & Hint.TOOLS and 0 < box.text <= LONGEST_LAID_OVER and _is_laid_over(box):
            apart[box] = LAID_OVER
        else:
            shown.append(box)
            order += 1
            continue
        order = box.end + 1
    apart.update((box, COPY) for box in copies_of(shown))
    return apart


def _address_of(box: Box) -> str | None:
    """Tell in what a box speaks to readers about something else than the article. None: it does not."""
    return next((why for hint, is_one, why in _ADDRESS if box.hints & hint and is_one(box)), None)


def _is_laid_over(box: Box) -> bool:
    return not _LAID_OVER.isdisjoint(words_of_names(box.names))


def _is_contents(box: Box) -> bool:
    """Tell whether a box has nothing but a label and links to places of the page, or to the text's other pages."""
    if box.text - box.linked > LONGEST_HEADING:
        return False
    if all("#" in (link.get("href") or "#") for link in box.element.iter("a")):
        return True
    entries = ["".join(entry.itertext()) for entry in box.element.iter("li")]
    return bool(entries) and all(_IS_PAGE(entry) is not None for entry in entries)


def _asks_consent(box: Box) -> bool:
    """Tell whether a box is named for cookies, and no player or post waits in it for the reader's consent."""
    return (
        box.text <= LONGEST_CONSENT
        and not _CONSENT.isdisjoint(words_of_names(box.names))
        and next(box.element.iter("iframe", "video", "blockquote", "amp-iframe"), None) is None
    )


def _is_disclaimer(box: Box) -> bool:
    """Tell whether a box is named as a disclaimer, and not as what has one in it or as a part of the text."""
    if box.text > LONGEST_DISCLAIMER or box.tag in HEADINGS:
        return False
    named = (words_of(name) for name in box.names.split())
    return any(
        "disclaimer" in words and len(words) <= DISCLAIMER_WORDS and _HOLDS.isdisjoint(words)
        for words in named
    )


_IS_PAGE = re.compile(
    r"\s*(?:seite|page|página|pagina|strona|sida|side|страница|сторінка|teil|part|partie|parte)\s+\d+\b",
    re.IGNORECASE,
).match
"""How the entries begin that lead to the pages of one text."""
_HOLDS = frozenset("has with about what without".split())
"""Words of names of what speaks of a disclaimer, or holds one."""
_CONSENT = frozenset(CONSENT_NAMES.split())
_LAID_OVER = frozenset("player modal popup lightbox overlay tooltip".split())
_ADDRESS: Final[tuple[tuple[int, Callable[[Box], bool], str], ...]] = (
    (Hint.NOTICE, _asks_consent, COOKIES),
    (Hint.NOTICE, _is_disclaimer, DISCLAIMER),
    (Hint.SUBSCRIBE, is_pitch, PITCH),
)
_ADDRESSES: Final = Hint.NOTICE | Hint.SUBSCRIBE
"""What hints at one of them: few boxes have any."""
