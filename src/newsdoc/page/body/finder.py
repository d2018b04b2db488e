"""Where the article's text stands: the smallest box that holds nearly all of the page's prose.

Prose is text of some length that is not linked, outside menus, comments, lists of other articles and the like. From
the whole page, or its only `main` element, the search goes down into the box that holds most of the prose, for as
long as one box does, or what stands beside the box is hardly prose, as in a long menu, or teasers. Where it ends above
the one part that the page marks as its article, and more prose follows that part, the article is the part.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

import attrs

from newsdoc.markup.vocabulary import HEADINGS
from newsdoc.page.body.headed import LONGEST_TEASER, href_of, is_linked, largest_around, target_of
from newsdoc.page.hints import Hint
from newsdoc.page.survey import Box, Survey

ASIDE = (
    Hint.COMMENTS
    | Hint.RELATED
    | Hint.SUBSCRIBE
    | Hint.ADVERT
    | Hint.NAVIGATION
    | Hint.AUTHOR_BOX
    | Hint.NOTICE
    | Hint.SIDEBAR
    | Hint.FOOTER
    | Hint.TOOLS
    | Hint.BREADCRUMB
    | Hint.SHARE
    | Hint.HIDDEN
)
"""Names of what stands beside an article."""

LEAST_PROSE = 30
"""Characters of unlinked text that make a line count as prose."""
HOLDS_NEARLY_ALL = 0.93
"""The share of its parent's prose that a box must hold for the search to go down into it."""
HOLDS_MOST, DENSER = 0.75, 8
"""The same for a box in which the share of prose is so many times larger than beside it."""
HOLDS_ALL = 0.98
"""A box with more than this share of its parent's prose holds all that matters of it."""
BESIDE_TEASERS = 0.55
"""The share of its parent's prose that a box holds at the least for what stands beside it to be teasers.

Where it holds less than most, they must lead to other pages of the site.
"""
LEAST_ROW, SHORT_SHARE = 3, 2 / 3
"""Teasers beside one another, and the share of them that are short, for a longer one among them to be a teaser too."""
LEAST_ARTICLE, ARTICLE_HOLDS = 1_000, 0.55
"""How much prose, and which share of the prose around it, the one `article` of a page holds at the least."""
LEAST_LEAD = 100
"""How much prose before that `article` may be the beginning of its text: names and reviewers have less."""
LEAST_TEASERS = 2
"""Linked headings beside a box that holds most of the prose for theirs to be that of teasers."""
MOST = 0.5
"""The share of the page's prose that a `main` must hold to be believed."""
MANY_LEVELS = 5
"""So many boxes in one another with prose of their own are no wrappers: the outermost of them is the body."""
TOO_LARGE_TO_BE_ASIDE = 0.5
"""A box with more than this share of the page's prose is not beside the article, whatever its names say."""

PROSE_TAGS = {"p": 1.0, "li": 0.6, "td": 0.6, "dd": 0.8, "blockquote": 1.0, "pre": 0.8}
NO_PROSE_TAGS = frozenset((*HEADINGS, "figcaption", "dt", "th", "caption", "legend"))
WHOLE_PAGE_TAGS = frozenset(("html", "body", "main", "article"))


@attrs.frozen(eq=False)
class Body:
    """Where the text stands."""

    box: Box
    """The box that holds it."""
    prose: Sequence[float]
    """How much prose each box of the survey holds, by the box's order."""
    trusted: int
    """Which names can be believed on this page, as bits of `Hint`."""
    marked: bool = False
    """Whether it was found because the page marks it as its article, though more prose follows."""


def find_body(
    survey: Survey,
    comments: frozenset[Box] = frozenset(),
    *,
    within: Box | None = None,
    base: str | None = None,
) -> Body | None:
    """Find the box that holds the article's text.

    Args:
        survey: The page's boxes.
        comments: Boxes that hold readers' comments; their text is no prose of the article.
        within: The only box whose text counts. None: the page's.
        base: The page's address, to tell teasers from links to other sites. None: not known; all count as teasers.

    Returns:
        The box, or None where the page has no prose at all.
    """
    boxes = survey.boxes
    prose, trusted = _prose(boxes, comments, _own_prose if within is None else _only(within, _own_prose))
    if not prose[0] and survey.top.text <= SHORT_PAGE:
        prose, trusted = _prose(boxes, comments, _own_words)
    if not prose[0]:
        return None
    box = _descended(boxes, _main(boxes, prose), prose, base)
    article = _lone_article(boxes, box, prose)
    if article is not None:
        box = _descended(boxes, article, prose, base)
    return Body(box, prose, trusted, marked=article is not None)


def _descended(boxes: Sequence[Box], box: Box, prose: Sequence[float], base: str | None) -> Box:
    """Go down from a box for as long as one in it holds nearly all of its prose."""
    outermost: Box | None = None
    levels, left_behind = 0, 0.0
    while box.children:
        # Prose of the wrappers themselves gets lost on the way down, a little at each of 200 levels.
        own = prose[box.order] - sum(prose[child.order] for child in box.children)
        if own > 1:
            outermost = outermost or box
            levels, left_behind = levels + 1, left_behind + own
            if levels >= MANY_LEVELS or left_behind > (1 - HOLDS_NEARLY_ALL) * prose[outermost.order]:
                return outermost
        best = max(box.children, key=lambda child: prose[child.order])
        if best.tag in PROSE_TAGS:
            break
        if prose[best.order] < HOLDS_NEARLY_ALL * prose[box.order] and not _is_beside_teasers(
            boxes, best, prose, base
        ):
            dense = _dense(box, prose)
            if dense is None:
                break
            best = dense
        box = best
    return box


def _lone_article(boxes: Sequence[Box], outer: Box, prose: Sequence[float]) -> Box | None:
    """Find the one part of a box that its page marks as the article, with the most of its prose. None: there is none.

    What follows such a part is other articles, questions about the company, or what its customers said. What stands
    before it may be the beginning of the text.
    """
    least = max(LEAST_ARTICLE, ARTICLE_HOLDS * prose[outer.order])
    order, before = outer.order + 1, 0.0
    while order <= outer.end and before < LEAST_LEAD:
        box = boxes[order]
        if prose[order] < least:
            before += prose[order]
            order = box.end
        elif _is_marked(box):
            lone = prose[order] < HOLDS_ALL * prose[outer.order] and not _goes_on(boxes, outer, box, prose)
            return box if lone else None
        order += 1
    return None


def _is_marked(box: Box) -> bool:
    return box.tag == "article" or "articleBody" in box.names.split()


def _goes_on(boxes: Sequence[Box], outer: Box, article: Box, prose: Sequence[float]) -> bool:
    """Tell whether a further piece of the text follows an article: marked too, and of its class or no teaser's size."""
    named = article.element.get("class")
    return any(
        _is_marked(box)
        and prose[box.order] > 0
        and (prose[box.order] >= LONGEST_TEASER or box.element.get("class") == named)
        for box in boxes[article.end + 1 : outer.end + 1]
    )


def _dense(outer: Box, prose: Sequence[float]) -> Box | None:
    """Find the box in another that holds most of its prose, where what stands beside it is hardly prose at all.

    A menu of hundreds of links with a sentence in it would else be taken for a part of the article.
    """
    box = outer
    while box.children:
        box = max(box.children, key=lambda child: prose[child.order])
        held, rest = prose[box.order], prose[outer.order] - prose[box.order]
        if held < HOLDS_MOST * prose[outer.order] or box.tag in PROSE_TAGS:
            break
        if DENSER * rest * box.text <= held * (outer.text - box.text):
            return box
    return None


def _is_beside_teasers(boxes: Sequence[Box], box: Box, prose: Sequence[float], base: str | None) -> bool:
    """Tell whether what stands beside the box that holds most of another's prose is teasers.

    Entries of a round-up have linked headings too; none of them holds most of its prose.
    """
    outer = box.parent
    if outer is None or prose[box.order] < BESIDE_TEASERS * prose[outer.order]:
        return False
    anywhere = prose[box.order] >= HOLDS_MOST * prose[outer.order]
    beside = (*boxes[outer.order + 1 : box.order], *boxes[box.end + 1 : outer.end + 1])
    headings = [other for other in beside if is_linked(other) and (anywhere or _stays_on_site(other, base))]
    if len(headings) < LEAST_TEASERS:
        return False
    orders = sorted((box.order, *(heading.order for heading in headings)))
    rows: dict[tuple[Box | None, str], list[Box]] = {}
    for heading in headings:
        teaser = largest_around(heading, orders, outer)
        rows.setdefault((teaser.parent, teaser.tag), []).append(teaser)
    held = sum(prose[teaser.order] for row in rows.values() for teaser in _teasers_of_row(row))
    return prose[box.order] >= HOLDS_NEARLY_ALL * (prose[outer.order] - held)


def _stays_on_site(heading: Box, base: str | None) -> bool:
    """Tell whether a heading leads to a page of the same site, as teasers do and what a text recommends need not."""
    return base is None or target_of(href_of(heading.element), base) is not None


def _teasers_of_row(row: Sequence[Box]) -> Iterable[Box]:
    """Give the boxes of a row that are short enough for teasers; all, where most of many are."""
    short = [box for box in row if box.text - box.linked < LONGEST_TEASER]
    return row if len(row) >= LEAST_ROW and len(short) >= SHORT_SHARE * len(row) else short


def _only(within: Box, own: Callable[[Box], float]) -> Callable[[Box], float]:
    return lambda box: own(box) if within.order <= box.order <= within.end else 0.0


def _main(boxes: list[Box], prose: Sequence[float]) -> Box:
    """Return the box in which to begin: the only `main` of the page, if most of the prose stands there, or the page."""
    found = [box for box in boxes if box.tag == "main" and prose[box.order] >= MOST * prose[0]]
    return found[0] if len(found) == 1 else boxes[0]


def _prose(
    boxes: list[Box], comments: frozenset[Box], own: Callable[[Box], float]
) -> tuple[list[float], int]:
    """Add up the prose in each box, leaving out what stands aside."""
    raw = [own(box) for box in boxes]
    total = list(raw)
    for box in reversed(boxes):
        if box.parent is not None:
            total[box.parent.order] += total[box.order]
    dialogs = _dialogs(boxes, total)
    for dialog in dialogs:
        _take_out(dialog, total)
    trusted = _trusted(boxes, total)
    order = 1
    while order < len(boxes):
        box = boxes[order]
        if box in comments or box in dialogs or _is_aside(box, trusted, total):
            raw[order : box.end + 1] = [0.0] * (box.end + 1 - order)
            order = box.end
        order += 1
    for box in reversed(boxes):
        if box.parent is not None:
            raw[box.parent.order] += raw[box.order]
    return raw, trusted


def _take_out(box: Box, prose: list[float]) -> None:
    """Take a box and all in it out of the sums of prose."""
    held = prose[box.order]
    outer = box.parent
    while outer is not None:
        prose[outer.order] -= held
        outer = outer.parent
    prose[box.order : box.end + 1] = [0.0] * (box.end + 1 - box.order)


def _is_aside(box: Box, trusted: int, prose: Sequence[float]) -> bool:
    """Tell whether the names of a box say that it stands beside the article.

    What is named for the text and for a subscription too, or is longer than a plea for one, is text that only
    subscribers see.
    """
    told = box.hints & trusted
    if told & Hint.SUBSCRIBE and (box.hints & Hint.BODY or prose[box.order] >= LONGER_THAN_A_PLEA):
        told &= ~Hint.SUBSCRIBE
    return told != 0 and box.tag not in WHOLE_PAGE_TAGS


def _dialogs(boxes: list[Box], prose: list[float]) -> frozenset[Box]:
    """Find the dialogs that lie over the page, for cookies as a rule, unless they hold nearly all of its prose."""
    found: list[Box] = []
    for box in boxes:
        inside = bool(found) and box.order <= found[-1].end
        if box.hints & Hint.TOOLS and not inside and box.element.get("role") in _DIALOGS:
            found.append(box)
    held = sum(prose[box.order] for box in found)
    return frozenset(found) if held and prose[0] - held >= BESIDE_DIALOGS else frozenset()


LONGER_THAN_A_PLEA = 400
"""How much prose makes a box that is named for subscribers text."""
_DIALOGS = frozenset(("dialog", "alertdialog"))
BESIDE_DIALOGS = 500
"""How much prose a page must have besides for its dialogs not to be the article."""


def _trusted(boxes: list[Box], prose: list[float]) -> int:
    """Return the names that can be believed: not those that boxes with much of the page's prose bear."""
    borne: dict[int, float] = {}
    ends: dict[int, int] = {}
    for box in boxes:
        names = box.hints & ASIDE
        if not names or box.tag in WHOLE_PAGE_TAGS or not prose[box.order]:
            continue
        while names:
            name = names & -names
            names ^= name
            if ends.get(name, -1) < box.order:
                borne[name] = borne.get(name, 0.0) + prose[box.order]
                ends[name] = box.end
    limit = TOO_LARGE_TO_BE_ASIDE * prose[0]
    trusted = ASIDE
    for name, amount in borne.items():
        if amount > limit:
            trusted &= ~name
    return trusted


SHORT_PAGE = 600
"""Characters that a page without any prose may have for its few words to be the article."""


def _own_words(box: Box) -> float:
    return 0.0 if box.tag in NO_PROSE_TAGS else float(max(0, box.own - box.own_linked))


def _own_prose(box: Box) -> float:
    free = box.own - 2 * box.own_linked
    if free < LEAST_PROSE or box.tag in NO_PROSE_TAGS:
        return 0.0
    return free * PROSE_TAGS.get(box.tag, 0.8)
